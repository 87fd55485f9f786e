//! What a file is called here: its own name, made to work on every system, with an ending that says what it is.

use std::path::Path;

use super::kind::ending;
use super::model::Kind;
use crate::exchange::file_names::{LONGEST, cut, is_device, plain};

/// The last part of a path, whatever its script; characters that are no Unicode are replaced.
pub(super) fn given(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The name under which it is kept, opened and saved. What it gives stays as it is when it is given again.
pub(super) fn safe(given: &str, kind: Kind) -> String {
    let own = ending(given).filter(|own| kind.endings().contains(&own.to_lowercase().as_str()));
    let stem = own.map_or(given, |own| given.get(..given.len() - own.len() - 1).unwrap_or(given));
    let stem = plain(stem).unwrap_or_else(|| "File".to_owned());
    let device = if is_device(&stem) { "_" } else { "" };
    let ending = own.or_else(|| kind.endings().first().copied()).unwrap_or_default();
    format!("{device}{}.{ending}", cut(&stem, LONGEST - 1))
}

#[cfg(test)]
mod tests {
    use super::{given, safe};
    use crate::attachments::model::Kind;
    use std::path::Path;

    #[test]
    fn a_name_stays_what_it_is_where_it_works() {
        for name in ["Diplom Müller.pdf", "証明書.PDF", "شهادة.pdf", "a.b.c.pdf", "Зачётка (2).Pdf"] {
            assert_eq!(safe(name, Kind::Pdf), name);
        }
    }

    #[test]
    fn a_hostile_name_becomes_a_harmless_one() {
        for (name, wanted) in [
            ("con.pdf", "_con.pdf"),
            ("COM1.tar.pdf", "_COM1.tar.pdf"),
            ("..\\..\\evil.pdf", "_.._evil.pdf"),
            ("a:stream.pdf", "a_stream.pdf"),
            ("trailing. .pdf", "trailing.pdf"),
            ("scan", "scan.pdf"),
            ("Report 1.2", "Report 1.2.pdf"),
            ("\u{202e}fdp.exe", "fdp.exe.pdf"),
            ("\n\t.pdf", "File.pdf"),
            ("", "File.pdf"),
        ] {
            assert_eq!(safe(name, Kind::Pdf), wanted, "{name:?}");
            assert_eq!(safe(wanted, Kind::Pdf), wanted, "once is enough");
        }
        let long = safe(&format!("{}.jpeg", "林".repeat(300)), Kind::Jpeg);
        assert!(long.len() < 200 && long.ends_with("林.jpeg"), "{long}");
        assert_eq!(safe(&long, Kind::Jpeg), long);
    }

    #[test]
    fn a_path_is_not_part_of_a_name() {
        assert_eq!(given(Path::new("/etc/../tmp/a.pdf")), "a.pdf");
        assert_eq!(given(Path::new("..")), "");
    }
}
