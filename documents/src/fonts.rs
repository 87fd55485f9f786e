//! The fonts: those that ship (Libertinus Serif writes Latin, Greek and Cyrillic), and the system's for other scripts,
//! looked up only when a text asks for them. A character that no font has is an error, never an empty box.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use farm_team_core::error::{Error, Result};
use typst::text::FontBook;
use typst_kit::fonts::FontStore;

static SHIPPED: OnceLock<FontStore> = OnceLock::new();
static WITH_SYSTEM: OnceLock<FontStore> = OnceLock::new();

/// The fonts with which `words` can be written.
///
/// # Errors
/// `characters_missing` names those that no font has.
pub(crate) fn for_words(words: &str) -> Result<&'static FontStore> {
    let shipped = SHIPPED.get_or_init(|| {
        let mut fonts = FontStore::new();
        fonts.extend(typst_kit::fonts::embedded());
        fonts
    });
    let beyond = missing(shipped.book(), words);
    if beyond.is_empty() {
        return Ok(shipped);
    }
    let all = WITH_SYSTEM.get_or_init(|| {
        let mut fonts = FontStore::new();
        fonts.extend(typst_kit::fonts::embedded());
        fonts.extend(typst_kit::fonts::system());
        fonts
    });
    let beyond = missing(all.book(), &beyond.iter().collect::<String>());
    if beyond.is_empty() {
        return Ok(all);
    }
    let named: Vec<String> = beyond.iter().take(20).map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
    Err(Error::refused("characters_missing").arg("characters", named.join(", ")))
}

/// The characters of `words` that no font of the book has. What is never drawn needs none.
fn missing(book: &FontBook, words: &str) -> BTreeSet<char> {
    let wanted: BTreeSet<char> = words.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect();
    let has = |c: char| (0..).map_while(|index| book.info(index)).any(|font| font.coverage.contains(u32::from(c)));
    wanted.into_iter().filter(|c| !has(*c)).collect()
}

/// Joiners, marks of direction and variation selectors.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::for_words;

    #[test]
    fn shipped_fonts_write_latin_greek_and_cyrillic() {
        let words = "Zoë Čapková-Łukasz · Ευγενία Ιωάννου · Щербакова Їжак · Nguyễn Thị Ánh – “€”";
        assert!(std::ptr::eq(for_words(words).unwrap(), for_words("plain").unwrap()));
    }

    #[test]
    fn a_character_that_no_font_has_is_named() {
        let error = for_words("Anna \u{10FFFE}").err().unwrap();
        assert_eq!(error.code, "characters_missing");
        assert!(error.message.contains("U+10FFFE"), "{}", error.message);
        for_words("soft\u{00AD}hyphen, joined\u{200D} marks \u{FE0F}\n").unwrap();
    }
}
