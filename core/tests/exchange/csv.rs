//! Delimited text: separators, quotes, ragged rows, row numbers.

use farm_team_core::exchange::guard::{guard, unguard};
use farm_team_core::exchange::table::{Correction, Delimiter, ReadOptions, correct, read_table};
use proptest::prelude::*;

use crate::support::{file, problem, table};

#[test]
fn csv_spectrum_reads_as_its_json_says() {
    let names = [
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8",
    ];
    for name in names {
        let table = crate::support::read(&file(&format!("tests/data/csv-spectrum/{name}.csv")));
        let json = file(&format!("tests/data/csv-spectrum/{name}.json"));
        let expected: Vec<std::collections::BTreeMap<String, String>> = serde_json::from_slice(&json).unwrap();
        let found: Vec<std::collections::BTreeMap<String, String>> =
            table.rows.iter().map(|row| table.header.iter().cloned().zip(row.cells.clone()).collect()).collect();
        assert_eq!(found, expected, "{name}");
        assert!(table.rows.iter().all(|row| row.problem.is_none()), "{name}");
        assert!((2..).zip(&table.rows).all(|(number, row)| row.number == number), "{name}");
    }
}

#[test]
fn every_separator_is_found() {
    for (delimiter, mark) in
        [(Delimiter::Comma, ","), (Delimiter::Semicolon, ";"), (Delimiter::Tab, "\t"), (Delimiter::Pipe, "|")]
    {
        let text = ["Name;Note;Score", "\"Doe, Ann\nsecond; line\tx|y\";a;1,5", "Bo;\"\"\"x\"\"\";2,5"]
            .join("\n")
            .replace(';', mark);
        let table = table(&text);
        assert_eq!(table.delimiter, Some(delimiter));
        assert_eq!(table.header, ["Name", "Note", "Score"]);
    }
    // Decimal commas in a semicolon file, commas in every note.
    assert_eq!(table("a;b\n1,5;x, y\n2,5;z, w, v\n").delimiter, Some(Delimiter::Semicolon));
    // One column with commas in it stays one column.
    assert_eq!(table("Name\nDoe, Ann\nRoe, Bo\n").rows[0].cells, ["Doe, Ann"]);
    assert_eq!(table("Name\nAnn\n").delimiter, Some(Delimiter::Comma));
    // Excel's own instruction is followed and, as in Excel, not a row.
    let named = table("sep=|\r\na|b\r\n1|2\r\n");
    assert_eq!((named.header_row, named.header), (1, vec!["a".to_owned(), "b".to_owned()]));
}

#[test]
fn the_person_overrides_the_separator() {
    let options = ReadOptions { delimiter: Some(Delimiter::Semicolon), ..ReadOptions::default() };
    let table = read_table(b"a,b;c\n1,2;3\n", "x.csv", &options).unwrap();
    assert_eq!(table.header, ["a,b", "c"]);
}

#[test]
fn rows_are_numbered_as_in_a_spreadsheet() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "a,b", "1,\"x", "", "y\"", "", ",", "2,z", "", "", "3,w"].join(end);
        let table = table(&text);
        assert_eq!(table.header_row, 2);
        let numbers: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
        // Row 3 spans three lines; rows 4 and 5 are blank (one of them has separators only).
        assert_eq!(numbers, [3, 6, 9], "{end:?}");
        assert_eq!(table.rows[0].cells[1], format!("x{end}{end}y"));
    }
}

#[test]
fn ragged_rows_are_kept_with_their_problem() {
    let table = table("a,b,c,d\n1,2\n1,2,3,4,5\n1,2,3,4,,\n1,2,3,4\n");
    let codes: Vec<_> = table.rows.iter().map(|r| r.problem.as_ref().map(|p| p.code)).collect();
    assert_eq!(codes, [Some("row_short"), Some("row_long"), None, None]);
    assert_eq!(table.rows[0].cells, ["1", "2", "", ""]);
    assert!(table.rows[0].refusal().is_none(), "missing last cells are empty cells");
    assert_eq!(table.rows[1].cells, ["1", "2", "3", "4", "5"]);
    assert!(table.rows[1].refusal().is_some(), "too many cells may have shifted");
}

#[test]
fn a_row_cut_by_an_unquoted_line_break_is_not_taken_for_two() {
    let table = table("no,name,note,mail,x\n1,Ann,first\nsecond,a@b.c,\n2,Bo\n3,Cy\n4,Di,n,d@e.f,\n");
    let codes: Vec<_> = table.rows.iter().map(|r| r.problem.as_ref().map(|p| p.code)).collect();
    assert_eq!(codes, [Some("row_cut"), Some("row_cut"), Some("row_short"), Some("row_short"), None]);
}

#[test]
fn an_open_quotation_mark_is_named_by_its_row() {
    let text = "a,b\n1,\"two\nlines\"\n2,\"open\n3,x\n";
    let found = read_table(text.as_bytes(), "x.csv", &ReadOptions::default()).unwrap_err();
    assert_eq!((found.code, found.arg("row")), ("quote_open", "3"));
}

#[test]
fn limits_hold() {
    assert_eq!(problem("x\n".repeat(200_001).as_bytes()), "too_many_rows");
    assert_eq!(problem(format!("a{}\n", ",b".repeat(200)).as_bytes()), "too_many_columns");
    assert_eq!(table(&"x\n".repeat(200_000)).rows.len(), 199_999);
}

#[test]
fn corrections_override_cells() {
    let mut table = table("Name,Date\nAnn,1\nBo,2,3\n");
    let fix = |row, column: &str, value: &str| Correction { row, column: column.into(), value: value.into() };
    correct(&mut table, &[fix(2, "date", "x"), fix(3, "B", "y")]).unwrap();
    assert_eq!((table.rows[0].cell(1), table.rows[1].cell(1)), ("x", "y"));
    assert!(table.rows[1].problem.is_none(), "a corrected row counts as laid out right");
    assert_eq!(correct(&mut table, &[fix(9, "A", "")]).unwrap_err().code, "correction_row_unknown");
    assert_eq!(correct(&mut table, &[fix(2, "Zip", "")]).unwrap_err().code, "column_unknown");
}

#[test]
fn the_guard_covers_formulas_and_leaves_numbers_alone() {
    for risky in ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\r=1", " =1", "'=1", "-1+2", "＝1", "-"] {
        assert_eq!(guard(risky), format!("'{risky}"));
    }
    for plain in ["", "x", "'x", "+1 555 0101", "-3.5", "+49 (30) 123", "a=b", "O'Hara", "1-2"] {
        assert_eq!(guard(plain), plain);
        assert_eq!(unguard(plain), plain);
    }
}

proptest! {
    #[test]
    fn guard_and_unguard_are_inverse(text in "[-'=+@\t\r\n 0-9a-z\u{feff}＝]{0,8}|\\PC*") {
        let guarded = guard(&text).into_owned();
        prop_assert_eq!(unguard(&guarded), text);
    }
}
