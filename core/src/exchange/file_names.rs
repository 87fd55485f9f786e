//! Names of files that work on every system. Pure: text in, a name out.

use std::collections::HashSet;

/// Longest name without its ending, bytes: the ending and what a program puts before it still fit.
pub(crate) const LONGEST: usize = 180;

/// Names that Windows keeps for devices, whatever ending they have.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Without what file systems refuse or read as a path, and without marks that turn the reading round, so that no
/// ending hides; nothing where nothing is left.
pub(crate) fn plain(text: &str) -> Option<String> {
    let kept = |c: char| match c {
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => Some('_'),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    };
    let spaced: String = text.chars().filter_map(kept).collect();
    let plain = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    // A leading dot hides a file, one at the end is lost on Windows.
    let named = plain.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    (!named.is_empty()).then(|| named.to_owned())
}

/// The beginning of a text, whole letters only.
pub(crate) fn cut(text: &str, longest: usize) -> &str {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= longest);
    text.get(..ends.last().unwrap_or(0)).unwrap_or(text).trim_end()
}

/// Whose file it is: number and name as the beginning of a name, `otherwise` where nothing is left of them.
pub(crate) fn whose(number: Option<&str>, name: &str, otherwise: &str) -> String {
    let whom = match number {
        Some(number) => format!("{number} {name}"),
        None => name.to_owned(),
    };
    let whom = plain(&whom).unwrap_or_else(|| otherwise.to_owned());
    cut(&whom, LONGEST).to_owned()
}

/// A name that is not taken yet, with its ending; it is taken then. Capitals make no difference, as on most systems.
pub(crate) fn free(taken: &mut HashSet<String>, stem: &str, ending: &str) -> String {
    let numbered = (2..).map(|number| format!("{stem} ({number}).{ending}"));
    let mut names = std::iter::once(format!("{stem}.{ending}")).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

/// Whether a name without its ending is a device's.
pub(crate) fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let bare = first.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'));
    DEVICES.contains(&bare) && first.chars().count() <= bare.len() + 1
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{cut, free, is_device, plain, whose};

    #[test]
    fn nothing_in_a_name_leads_out_of_its_folder_or_hides_its_ending() {
        assert_eq!(plain("../../etc/passwd").as_deref(), Some("_.._etc_passwd"));
        assert_eq!(plain("C:\\con?\u{7}\n*").as_deref(), Some("C__con_ _"));
        assert_eq!(plain("diploma\u{202e}fdp").as_deref(), Some("diplomafdp"));
        assert_eq!(plain(" Щербакова  Їжак. ").as_deref(), Some("Щербакова Їжак"));
        assert_eq!(plain(" . . \u{200f}"), None);
    }

    #[test]
    fn a_device_is_one_whatever_stands_behind_it() {
        assert!(["con", "NUL", "aux.tar", "COM1", "lpt9 ", "com¹"].into_iter().all(is_device));
        assert!(["cone", "com10", "nulls", "", "printer", "1"].into_iter().all(|name| !is_device(name)));
    }

    #[test]
    fn a_persons_file_has_a_name_that_works_on_every_system() {
        assert_eq!(whose(Some("A-0007"), "Щербакова Їжак", "Letter"), "A-0007 Щербакова Їжак");
        assert_eq!(whose(None, "../../etc/passwd", "Letter"), "_.._etc_passwd");
        assert_eq!(whose(Some("A/1"), "C:\\con?\u{7}\n*", "Letter"), "A_1 C__con_ _");
        assert_eq!(whose(None, " .. ", "Letter"), "Letter");
        let long = whose(None, &"林".repeat(200), "Letter");
        assert!(long.len() <= 180 && long.ends_with('林'), "{long}");
    }

    #[test]
    fn two_of_one_name_get_two_files() {
        let mut taken = HashSet::new();
        let mut next = |name: &str| free(&mut taken, name, "pdf");
        assert_eq!(next("Anna Berg - Offer"), "Anna Berg - Offer.pdf");
        assert_eq!(next("ANNA Berg - Offer"), "ANNA Berg - Offer (2).pdf");
        assert_eq!(next("Anna Berg - Offer"), "Anna Berg - Offer (3).pdf");
    }

    #[test]
    fn a_letter_is_never_cut_in_two() {
        assert_eq!(cut("日本語", 7), "日本");
        assert_eq!(cut("ab", 7), "ab");
    }
}
