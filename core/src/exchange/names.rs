//! Names of people as they come: tidied of stray blanks, split where a file keeps one column, compared.
//! It never changes a letter, a script or the order of a name that it was given in two columns.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use super::problems::Problem;

/// Most characters of a first or a last name.
pub const MAX_NAME: usize = 200;

/// How a column of full names is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// `Last, First`: split at the first comma.
    LastFirst,
    /// `First Last`: the last word, with particles before it, is the last name.
    FirstLast,
}

/// The order of a column: with a comma in most cells it is last name first.
pub fn name_order<'a>(cells: impl Iterator<Item = &'a str>) -> NameOrder {
    let (mut with, mut without) = (0_usize, 0_usize);
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        *(if cell.contains(',') { &mut with } else { &mut without }) += 1;
    }
    if with > without { NameOrder::LastFirst } else { NameOrder::FirstLast }
}

/// First and last name of a full name, both tidy; one of them is empty when there is one name.
pub fn split_name(full: &str, order: NameOrder) -> (String, String) {
    let full = tidy(full);
    if order == NameOrder::LastFirst
        && let Some((last, first)) = full.split_once(',')
    {
        return (tidy(first), tidy(last));
    }
    let words: Vec<&str> = full.split(' ').collect();
    let mut split = words.len().saturating_sub(1);
    // "van der", "de la", "von" belong to the last name, but something must stay before it.
    while split > 1 && words.get(split - 1).is_some_and(|word| word.chars().all(char::is_lowercase)) {
        split -= 1;
    }
    let (first, last) = words.split_at(split);
    if first.is_empty() { (last.join(" "), String::new()) } else { (first.join(" "), last.join(" ")) }
}

/// Outer blanks away, runs of blanks and line breaks inside become one space; nothing else changes.
pub fn tidy(name: &str) -> String {
    let mut tidy = String::with_capacity(name.len());
    let mut blanks = String::new();
    for c in name.trim().chars() {
        if c.is_whitespace() {
            blanks.push(c);
            continue;
        }
        let mut run = blanks.chars();
        match (run.next(), run.next()) {
            (None, _) => {}
            // A single no-break or ideographic space is part of the name.
            (Some(single), None) if !single.is_control() => tidy.push(single),
            _ => tidy.push(' '),
        }
        blanks.clear();
        tidy.push(c);
    }
    tidy
}

/// Check one tidy name.
///
/// # Errors
/// `text_too_long`, `control_character`, `name_invisible`.
pub fn check_name(name: &str) -> Result<(), Problem> {
    let length = name.chars().count();
    if length > MAX_NAME {
        return Err(Problem::new("text_too_long").with("length", length).with("limit", MAX_NAME));
    }
    if let Some(control) = name.chars().find(|c| c.is_control()) {
        return Err(control_character(control));
    }
    if !name.is_empty() && name.chars().all(is_invisible) {
        return Err(Problem::new("name_invisible"));
    }
    Ok(())
}

/// The problem with a control character, named by its code point.
pub(super) fn control_character(control: char) -> Problem {
    Problem::new("control_character").with("character", format!("U+{:04X}", u32::from(control)))
}

/// Characters without a shape of their own. Inside a name they can matter (joiners in Persian and
/// in Indian scripts, direction marks), so they are kept there; a name of nothing else is none.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
}

/// Equal for two spellings of the same name: composed letters, lower case, single spaces.
pub fn name_key(first: &str, last: &str) -> String {
    tidy(&format!("{first} {last}"))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .nfc()
        .flat_map(char::to_lowercase)
        .collect()
}
