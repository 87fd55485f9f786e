//! Marks as learning platforms write them: the maximum in the header or in the cell, decimal commas, percent signs.
//! Exact from the cell to the module's scale; what does not fit into hundredths is cut, never rounded up, so that a
//! mark passes after the conversion exactly when it passed before (R12).

use super::cell_reader::is_missing;
use super::people_rows::is_spreadsheet_error;
use super::problems::Problem;
use crate::curriculum::model::Scale;
use crate::hundredths::Hundredths;

/// Most digits of a number, so that the conversion cannot overflow.
const DIGITS: usize = 15;

/// An exact decimal number, not negative: `digits` / 10^`places`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    digits: i128,
    places: u32,
}

impl Decimal {
    const HUNDRED: Self = Self { digits: 100, places: 0 };

    /// Reads `8`, `8.89` and `8,89`; nothing else is a number.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let cut_off = text.ends_with(['.', ',']);
        if whole.is_empty() || cut_off || !all_digits(whole) || !all_digits(decimals) {
            return None;
        }
        let digits = format!("{whole}{decimals}");
        if digits.len() > DIGITS {
            return None;
        }
        Some(Self { digits: digits.parse().ok()?, places: u32::try_from(decimals.len()).ok()? })
    }

    fn scale(self) -> Option<i128> {
        10_i128.checked_pow(self.places)
    }

    /// This share of `maximum` on a scale that ends at `top` hundredths, cut.
    fn on(self, maximum: Self, top: i64) -> Option<Hundredths> {
        let above = self.digits.checked_mul(maximum.scale()?)?.checked_mul(i128::from(top))?;
        let below = maximum.digits.checked_mul(self.scale()?)?;
        i64::try_from(above.checked_div(below)?).ok().map(Hundredths)
    }
}

/// Words before the maximum in a header.
const BEFORE: [&str; 10] = ["out of", "maximum", "max.", "max:", "max", "von", "sur", "sobre", "van", "of"];

/// A header without its maximum, and the maximum: `Quiz(out of 15)`, `Grade/10.00`, `Score (%)`.
pub fn split_maximum(header: &str) -> (&str, Option<Decimal>) {
    let open = header.trim().trim_end_matches([')', ']', ' ']);
    if let Some(rest) = ["percentage", "percent", "prozent", "%"].iter().find_map(|word| without_word(open, word)) {
        return (without_bracket(rest), Some(Decimal::HUNDRED));
    }
    let open = ["points", "punkte", "pts"].iter().find_map(|word| without_word(open, word)).unwrap_or(open).trim_end();
    let before = open.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
    let number = open.get(before.len()..).and_then(Decimal::read).filter(|number| number.digits > 0);
    let before = before.trim_end();
    if let Some(name) = before.strip_suffix('/') {
        return (without_bracket(name), number);
    }
    let mut names = BEFORE.iter().filter_map(|word| without_word(before, word));
    match names.find(|name| !name.ends_with(char::is_alphanumeric)) {
        Some(name) if number.is_some() => (without_bracket(name), number),
        _ => (header.trim(), None),
    }
}

/// The text before a word of ASCII letters that stands at its end, in capitals or not.
fn without_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.get(..text.len().checked_sub(word.len())?)?;
    text.get(rest.len()..).filter(|end| end.eq_ignore_ascii_case(word)).map(|_| rest)
}

fn without_bracket(name: &str) -> &str {
    name.trim_end_matches([' ', '(', '[', '-', ':'])
}

/// The mark of a cell on the scale of its module; none where the mark is missing. A maximum in the cell (`17/20`,
/// `85 %`) counts before the header's; without either the cell is on the module's scale already.
///
/// # Errors
/// `cell_error`, `mark_not_number`, `mark_above_maximum`.
pub fn read_mark(cell: &str, maximum: Option<Decimal>, scale: Scale) -> Result<Option<Hundredths>, Problem> {
    let cell = cell.trim();
    if is_missing(cell) {
        return Ok(None);
    }
    if is_spreadsheet_error(cell) {
        return Err(Problem::new("cell_error").with("value", cell));
    }
    let not_number = || Problem::new("mark_not_number").with("value", cell);
    let top = scale.bounds().1.0;
    let (text, maximum) = match (cell.strip_suffix('%'), cell.split_once('/')) {
        (Some(text), _) => (text, Some(Decimal::HUNDRED)),
        (None, Some((text, most))) => (text, Some(Decimal::read(most).ok_or_else(not_number)?)),
        (None, None) => (cell, maximum),
    };
    let raw = Decimal::read(text).ok_or_else(not_number)?;
    let maximum = maximum.unwrap_or(Decimal { digits: i128::from(top), places: 2 });
    let mark = raw.on(maximum, top).ok_or_else(not_number)?;
    if scale.holds(mark) {
        return Ok(Some(mark));
    }
    let (least, most) = scale.bounds();
    Err(Problem::new("mark_above_maximum")
        .with("value", cell)
        .with("mark", mark)
        .with("least", least)
        .with("most", most))
}

#[cfg(test)]
#[path = "marks_tests.rs"]
mod tests;
