//! Which encoding a file has, and what happens where it breaks.

use farm_team_core::exchange::encoding::{Encoding, decode, detect};
use farm_team_core::exchange::table::MAX_BYTES;

use crate::support::{file, problem, read};

const TEXT: &str = "Name,Note\r\nJosé Müller,naïve\r\n";

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn every_encoding_is_found_and_read() {
    let western: Vec<u8> = TEXT.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let cases: [(Vec<u8>, Encoding); 7] = [
        (TEXT.into(), Encoding::Utf8),
        ([b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(), Encoding::Utf8Bom),
        (utf16(&format!("\u{feff}{TEXT}"), false), Encoding::Utf16Le),
        (utf16(&format!("\u{feff}{TEXT}"), true), Encoding::Utf16Be),
        (utf16(TEXT, false), Encoding::Utf16Le),
        (utf16(TEXT, true), Encoding::Utf16Be),
        (western, Encoding::Windows1252),
    ];
    for (bytes, expected) in cases {
        let (text, found) = decode(&bytes, None).unwrap();
        assert_eq!((text.as_str(), found), (TEXT, expected));
    }
}

#[test]
fn the_applicants_survive_every_encoding_that_can_hold_them() {
    let bytes = file("content/applicants.csv");
    let plain = std::str::from_utf8(&bytes).unwrap();
    let expected = read(&bytes);
    for big in [false, true] {
        for mark in ["", "\u{feff}"] {
            let table = read(&utf16(&format!("{mark}{plain}"), big));
            assert_eq!((table.header, table.rows), (expected.header.clone(), expected.rows.clone()));
        }
    }
    // Windows-1252 holds the western half of the names; with those alone the detector must not
    // mistake it for another code page.
    let western: Vec<&str> =
        plain.split_inclusive("\r\n").filter(|line| !encoding_rs::WINDOWS_1252.encode(line).2).collect();
    assert!(western.len() > 60);
    let text = western.concat();
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    assert_eq!(decode(&bytes, None).unwrap(), (text, Encoding::Windows1252));
}

#[test]
fn few_accents_are_enough_for_western_text() {
    for name in ["José", "Müller", "Søren", "François", "Ångström", "Iñigo", "Zoë", "Groß"] {
        let text = format!("Name,E-mail\n{name},a@example.org\nAnn,b@example.org\n");
        let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
        assert_eq!(detect(&bytes), Encoding::Windows1252, "{name}");
    }
}

#[test]
fn other_code_pages_are_found_when_the_letters_speak_for_them() {
    let cases = [
        (encoding_rs::WINDOWS_1251, "Имя,Заметка\nИван Петров,учится быстро\n", Encoding::Windows1251),
        (encoding_rs::WINDOWS_1250, "Imię,Notatka\nŁukasz Wiśniewski,szybko się uczy, żółw\n", Encoding::Windows1250),
        (encoding_rs::SHIFT_JIS, "名前,メモ\n佐藤恵子,新しい予約システムを同僚に教えた\n", Encoding::ShiftJis),
    ];
    for (codec, text, expected) in cases {
        let (bytes, _, _) = codec.encode(text);
        assert_eq!(decode(&bytes, None).unwrap(), (text.to_owned(), expected));
    }
}

#[test]
fn the_person_overrides_the_encoding() {
    let (text, used) = decode("Jos\u{e9}".as_bytes(), Some(Encoding::Windows1252)).unwrap();
    assert_eq!((text.as_str(), used), ("JosÃ©", Encoding::Windows1252));
    // A mark is taken away whether the encoding was chosen with or without it.
    let (text, _) = decode(b"\xEF\xBB\xBFa", Some(Encoding::Utf8)).unwrap();
    assert_eq!(text, "a");
}

#[test]
fn a_broken_byte_is_named_by_position_and_line() {
    let broken = ["Name\nJosé\nZoë\nMüller\nSøren\n".as_bytes(), b"Gro\xDF\n"].concat();
    let at = broken.iter().position(|b| *b == 0xDF).unwrap() + 1;
    let problem = decode(&broken, None).unwrap_err();
    assert_eq!(problem.code, "bytes_undecodable");
    assert_eq!(problem.arg("position"), at.to_string());
    assert_eq!(problem.arg("line"), "6");
    // The mark counts, it is in the file.
    let problem = decode(b"\xEF\xBB\xBFab\xFFcd", None).unwrap_err();
    assert_eq!((problem.code, problem.arg("position")), ("bytes_undecodable", "6"));
    // Cut in the middle of a letter.
    let problem = decode(b"\xEF\xBB\xBFab\xC3", None).unwrap_err();
    assert_eq!((problem.code, problem.arg("position")), ("bytes_undecodable", "6"));
    // Windows-1252 has no character 0x81.
    let problem = decode(b"ab\x81", Some(Encoding::Windows1252)).unwrap_err();
    assert_eq!((problem.code, problem.arg("position")), ("bytes_undecodable", "3"));
    // Half a pair of UTF-16.
    let problem = decode(b"\xFF\xFEa\0\x00\xD8", None).unwrap_err();
    assert_eq!((problem.code, problem.arg("position")), ("bytes_undecodable", "5"));
}

#[test]
fn what_is_no_text_is_said_to_be_none() {
    assert_eq!(problem(b""), "file_empty");
    assert_eq!(problem(b"\xEF\xBB\xBF"), "table_blank");
    assert_eq!(problem(b" \r\n,,\r\n"), "table_blank");
    assert_eq!(problem(b"a,b\n1,\0\n"), "file_not_text");
    assert_eq!(problem(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"), "file_not_text");
    assert_eq!(problem(b"\x01\x02\x03\x04\x05\x06\x07\x08"), "file_not_text");
    assert_eq!(problem(&vec![b'a'; MAX_BYTES + 1]), "file_too_big");
}
