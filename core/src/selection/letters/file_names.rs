//! Names of letters as files: number, name and letter, on every system a name that works, and none twice.

use std::collections::HashSet;

use super::model::LetterKind;
use crate::exchange::file_names::{LONGEST, cut, plain};

/// The name of one letter's file.
pub(super) fn of_letter(number: Option<&str>, name: &str, letter: LetterKind) -> String {
    let whom = match number {
        Some(number) => format!("{number} {name}"),
        None => name.to_owned(),
    };
    let whom = plain(&whom).unwrap_or_else(|| "Letter".to_owned());
    format!("{} - {}.pdf", cut(&whom, LONGEST), letter.name())
}

/// The name of the file that holds all letters.
pub(super) fn of_all(letter: LetterKind) -> String {
    format!("All letters to print - {}.pdf", letter.name())
}

/// A name that is not taken yet; it is taken then. Capitals make no difference, as on most systems.
pub(super) fn free(taken: &mut HashSet<String>, name: String) -> String {
    let stem = name.strip_suffix(".pdf").unwrap_or(&name).to_owned();
    let numbered = (2..).map(|number| format!("{stem} ({number}).pdf"));
    let mut names = std::iter::once(name).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_works_on_every_system() {
        let name = |number, name| of_letter(number, name, LetterKind::TalentPool);
        assert_eq!(name(Some("A-0007"), "Щербакова Їжак"), "A-0007 Щербакова Їжак - Talent pool.pdf");
        assert_eq!(name(None, "../../etc/passwd"), "_.._etc_passwd - Talent pool.pdf");
        assert_eq!(name(Some("A/1"), "C:\\con?\u{7}\n*"), "A_1 C__con_ _ - Talent pool.pdf");
        assert_eq!(name(None, " .. "), "Letter - Talent pool.pdf");
        assert_eq!(of_letter(None, "con", LetterKind::Offer), "con - Offer.pdf", "never the bare name of a device");
        let long = name(None, &"林".repeat(200));
        assert!(long.len() < 220 && long.ends_with("林 - Talent pool.pdf"), "{long}");
    }

    #[test]
    fn two_of_one_name_get_two_files() {
        let mut taken = HashSet::new();
        let mut next = |name: &str| free(&mut taken, of_letter(None, name, LetterKind::Offer));
        assert_eq!(next("Anna Berg"), "Anna Berg - Offer.pdf");
        assert_eq!(next("ANNA Berg"), "ANNA Berg - Offer (2).pdf");
        assert_eq!(next("Anna Berg"), "Anna Berg - Offer (3).pdf");
    }
}
