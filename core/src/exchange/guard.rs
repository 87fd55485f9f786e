//! The formula guard of CSV: a text that a spreadsheet would run gets a leading apostrophe, and the
//! reader takes exactly that apostrophe away. It never changes numbers or plain phone numbers.

use std::borrow::Cow;

/// Characters at the start of a cell that make spreadsheet programs see a formula (the last four are
/// the full-width forms that some of them treat alike).
const TRIGGERS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// `text` as it is written into a CSV cell.
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`guard`] was given: `unguard(&guard(t)) == t` for every `t`.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_risky(rest) => rest,
        _ => cell,
    }
}

/// Whether a spreadsheet could run the text. Leading apostrophes and blanks are looked through, so
/// that a guarded text is as risky as the text itself; that makes guard and unguard inverse.
fn is_risky(text: &str) -> bool {
    let body = text.trim_start_matches(|c: char| c == '\'' || c.is_whitespace());
    let lead = text.get(..text.len() - body.len()).unwrap_or_default();
    if lead.contains(['\t', '\r', '\n']) {
        return true;
    }
    body.starts_with(TRIGGERS) && !is_plain_number(body)
}

/// A signed number or a phone number without operators inside (`+1 555 0101`, `-3.5`): nothing to run.
fn is_plain_number(text: &str) -> bool {
    let body = text.strip_prefix(['+', '-']).unwrap_or(text);
    body.contains(|c: char| c.is_ascii_digit())
        && body.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '(' | ')'))
}
