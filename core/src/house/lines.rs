//! Short lists that the house words itself: grounds, reasons.

use crate::error::{Error, Result};

/// Longest line, characters.
const LONGEST: usize = 200;
/// Most lines of a list.
const MOST: usize = 30;

/// The lines without blanks around them, without empty ones, each once whatever its case.
///
/// # Errors
/// `list_length` for an empty or endless list, `text_too_long`; both name `field`.
pub(crate) fn tidied(lines: &[String], field: &str) -> Result<Vec<String>> {
    let mut kept: Vec<String> = Vec::new();
    for line in lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
        if line.chars().count() > LONGEST {
            return Err(Error::refused("text_too_long").arg("limit", LONGEST).field(field));
        }
        if !kept.iter().any(|known| known.to_lowercase() == line.to_lowercase()) {
            kept.push(line.to_owned());
        }
    }
    if kept.is_empty() || kept.len() > MOST {
        return Err(Error::refused("list_length").arg("most", MOST).field(field));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::tidied;

    #[test]
    fn a_list_is_tidied_and_never_empty_nor_endless() {
        let lines = |all: &[&str]| all.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        assert_eq!(tidied(&lines(&[" Late ", "late", ""]), "x").unwrap(), ["Late"]);
        let refused = |list: &[String]| tidied(list, "declined").map_err(|error| (error.code, error.field));
        let declined = Some("declined".to_owned());
        assert_eq!(refused(&lines(&[" "])), Err(("list_length".to_owned(), declined.clone())));
        let many: Vec<String> = (0..31).map(|line| line.to_string()).collect();
        assert_eq!(refused(&many), Err(("list_length".to_owned(), declined.clone())));
        assert_eq!(refused(&["x".repeat(201)]), Err(("text_too_long".to_owned(), declined)));
    }
}
