//! What a file is, by its content, and whether its name says the same. Pure: names and bytes in, a kind out.

use super::model::Kind;
use crate::refusal::Refusal;

/// How far into a file a PDF may begin, as its readers allow.
const PDF_WITHIN: usize = 1024;
/// Longest of what counts as an ending; longer ones are part of the name.
const ENDING: usize = 10;

impl Kind {
    /// By how common they are.
    const ALL: [Self; 9] =
        [Self::Pdf, Self::Jpeg, Self::Png, Self::Heic, Self::Webp, Self::Gif, Self::Tiff, Self::Text, Self::Csv];

    /// Endings of names, the usual one first.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Webp => &["webp"],
            Self::Gif => &["gif"],
            Self::Tiff => &["tif", "tiff"],
            Self::Heic => &["heic", "heif"],
            Self::Text => &["txt", "text"],
            Self::Csv => &["csv"],
        }
    }

    /// As machines name it.
    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Tiff => "image/tiff",
            Self::Heic => "image/heic",
            Self::Text => "text/plain",
            Self::Csv => "text/csv",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Pdf => "a PDF",
            Self::Png => "a PNG image",
            Self::Jpeg => "a JPEG image",
            Self::Webp => "a WebP image",
            Self::Gif => "a GIF image",
            Self::Tiff => "a TIFF image",
            Self::Heic => "a HEIC image",
            Self::Text => "plain text",
            Self::Csv => "a table as text",
        }
    }

    /// Whether these bytes are of this kind.
    fn holds(self, bytes: &[u8]) -> bool {
        let begins = |with: &[u8]| bytes.starts_with(with);
        match self {
            Self::Pdf => bytes.get(..PDF_WITHIN).unwrap_or(bytes).windows(5).any(|window| window == b"%PDF-"),
            Self::Png => begins(b"\x89PNG\r\n\x1a\n"),
            Self::Jpeg => begins(b"\xff\xd8\xff"),
            Self::Webp => begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()),
            Self::Gif => begins(b"GIF87a") || begins(b"GIF89a"),
            Self::Tiff => begins(b"II*\0") || begins(b"MM\0*"),
            Self::Heic => is_heic(bytes),
            Self::Text | Self::Csv => is_text(bytes),
        }
    }
}

/// The kind of a file by its content; its name must say the same, or nothing.
///
/// # Errors
/// `attachment_type_lies` when name and content differ, `attachment_type_unknown` for what is not kept.
pub(super) fn kind_of(name: &str, bytes: &[u8]) -> Result<Kind, Refusal> {
    let found = Kind::ALL.into_iter().find(|kind| kind.holds(bytes));
    let Some(ending) = ending(name).map(str::to_lowercase) else {
        return found.ok_or_else(|| refused("attachment_type_unknown", name));
    };
    let said = Kind::ALL.into_iter().find(|kind| kind.endings().contains(&ending.as_str()));
    match (said, found) {
        // A PDF may be all text: what it is opened as decides.
        (Some(said), _) if said.holds(bytes) => Ok(said),
        // Every program's source is text; only what says that it is text is kept as such.
        (None, None | Some(Kind::Text | Kind::Csv)) => Err(refused("attachment_type_unknown", name)),
        (_, found) => {
            let found = found.map_or("something else", Kind::words);
            Err(refused("attachment_type_lies", name).arg("ending", &ending).arg("found", found))
        }
    }
}

fn refused(code: &'static str, name: &str) -> Refusal {
    Refusal::new(code).arg("name", name).at("path")
}

/// What stands behind the last dot of a name, if it tells a kind: “Report 1.2” has no ending.
pub(super) fn ending(name: &str) -> Option<&str> {
    let (stem, ending) = name.rsplit_once('.')?;
    let tells = ending.len() <= ENDING
        && ending.chars().all(|c| c.is_ascii_alphanumeric())
        && ending.chars().any(|c| c.is_ascii_alphabetic());
    (tells && !stem.is_empty()).then_some(ending)
}

/// High-efficiency images begin with a box that names their brands.
fn is_heic(bytes: &[u8]) -> bool {
    const BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1"];
    bytes.get(4..8) == Some(b"ftyp".as_slice()) && bytes.get(8..12).is_some_and(|brand| BRANDS.contains(&brand))
}

/// UTF-8, or UTF-16 that says so at its beginning, without control characters but those of lines and pages.
fn is_text(bytes: &[u8]) -> bool {
    let allowed = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{c}');
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let (units, rest) = bytes.as_chunks::<2>();
        rest.is_empty() && char::decode_utf16(units.iter().map(|unit| read(*unit))).all(|c| c.is_ok_and(allowed))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        bytes => std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(allowed)),
    }
}

#[cfg(test)]
mod tests {
    use super::{ending, kind_of};
    use crate::attachments::model::Kind;

    fn tried(name: &str, bytes: &[u8]) -> Result<Kind, &'static str> {
        kind_of(name, bytes).map_err(|refusal| refusal.code)
    }

    const HEIC: &[u8] = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    #[test]
    fn what_name_and_content_say_together_is_kept() {
        for (name, bytes, kind) in [
            ("Diplom.PDF", b"%PDF-1.7\n".as_slice(), Kind::Pdf),
            ("scan.pdf", b"\xef\xbb\xbf\n%PDF-1.4", Kind::Pdf),
            ("photo.JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF", Kind::Jpeg),
            ("a.png", PNG, Kind::Png),
            ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ", Kind::Webp),
            ("a.gif", b"GIF89a..", Kind::Gif),
            ("a.tif", b"II*\0\x08\0\0\0", Kind::Tiff),
            ("a.tiff", b"MM\0*\0\0\0\x08", Kind::Tiff),
            ("IMG_1.HEIC", HEIC, Kind::Heic),
            ("note.txt", "naïve\r\n\tok".as_bytes(), Kind::Text),
            ("note.txt", b"\xff\xfeh\0i\0", Kind::Text),
            ("marks.csv", b"\xef\xbb\xbfa;b\r\n", Kind::Csv),
            // What is text may be shown as text, whatever it also is.
            ("note.txt", b"%PDF-1.4", Kind::Text),
            ("no ending", b"%PDF-1.4", Kind::Pdf),
            ("Report 1.2", b"plain", Kind::Text),
        ] {
            assert_eq!(tried(name, bytes), Ok(kind), "{name}");
        }
    }

    #[test]
    fn a_name_that_lies_is_refused() {
        for (name, bytes) in [
            ("photo.png", b"\xff\xd8\xff\xe0".as_slice()),
            ("diploma.pdf", b"MZ\x90\0\x03"),
            ("diploma.pdf", b"<html>"),
            ("diploma.exe", b"%PDF-1.7"),
            ("diploma.pdf.exe", b"%PDF-1.7"),
            ("note.txt", b"a\0b"),
            ("note.txt", b"caf\xe9"),
            ("note.txt", b"\xff\xfeh\0i"),
            ("note.txt", b"\x1b[2J"),
            ("a.gif", b"GIFts for all"),
            ("a.webp", b"RIFF\0\0\0\0WAVEfmt "),
            ("a.heic", b"\0\0\0\x18ftypisom"),
        ] {
            assert_eq!(tried(name, bytes), Err("attachment_type_lies"), "{name}");
        }
        let refusal = kind_of("photo.png", b"\xff\xd8\xff\xe0").unwrap_err();
        assert!(refusal.args.contains(&("found", "a JPEG image".to_owned())), "{refusal:?}");
    }

    #[test]
    fn what_is_not_kept_is_refused() {
        for (name, bytes) in [
            ("page.html", b"<html>".as_slice()),
            ("picture.svg", b"<svg>"),
            ("run.sh", b"#!/bin/sh"),
            ("letter.docx", b"PK\x03\x04"),
            ("program", b"\x7fELF\x02"),
            ("film.mov", b"\0\0\0\x18ftypqt  "),
        ] {
            assert_eq!(tried(name, bytes), Err("attachment_type_unknown"), "{name}");
        }
    }

    #[test]
    fn an_ending_tells_a_kind_or_is_none() {
        assert_eq!(ending("a.b.PdF"), Some("PdF"));
        for none in ["", ".", ".txt", "a.", "Report 1.2", "a.very long end", "a.延長"] {
            assert_eq!(ending(none), None, "{none}");
        }
    }
}
