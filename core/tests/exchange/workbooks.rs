//! Workbooks: what other programs write, what we write, and what is none.

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use farm_team_core::exchange::problems::sentence;
use farm_team_core::exchange::table::{ReadOptions, Table, read_table};
use farm_team_core::exchange::write::{Cell, Column, Kind, Sheet, to_csv, to_json};
use farm_team_core::exchange::write_xlsx::{sheet_name, to_xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{brief, file, guessed_people, read};

fn open(bytes: &[u8], sheet: Option<&str>) -> Result<Table, &'static str> {
    let options = ReadOptions { sheet: sheet.map(str::to_owned), ..ReadOptions::default() };
    read_table(bytes, "file.xlsx", &options).map_err(|problem| {
        assert!(sentence(&problem).len() > 20);
        problem.code
    })
}

#[test]
fn cells_become_text_as_a_person_sees_them() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Empty").unwrap();
    let page = book.add_worksheet();
    page.set_name("People").unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let time = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let span = Format::new().set_num_format("[h]:mm");
    let date = ExcelDateTime::from_ymd(2026, 10, 27).unwrap();
    for (column, title) in (0..).zip(["Name", "Number", "Date", "When", "Rate", "Yes", "Bad", "Span"]) {
        page.write_string(2, column, title).unwrap();
    }
    page.merge_range(4, 0, 5, 0, "Ann", &Format::new()).unwrap();
    page.write_number(4, 1, 10_026.0).unwrap();
    page.write_datetime_with_format(4, 2, &date, &day).unwrap();
    page.write_datetime_with_format(4, 3, date.and_hms(9, 30, 0.0).unwrap(), &time).unwrap();
    page.write_number(4, 4, 0.1 + 0.2).unwrap();
    page.write_boolean(4, 5, true).unwrap();
    page.write_formula(4, 6, rust_xlsxwriter::Formula::new("=NA()").set_result("#N/A")).unwrap();
    page.write_number_with_format(4, 7, 1.5, &span).unwrap();
    page.write_string(5, 1, "x").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let table = open(&bytes, None).unwrap();
    assert_eq!(table.sheets, ["Empty", "People"]);
    assert_eq!(table.sheet.as_deref(), Some("People"));
    assert_eq!(table.header_row, 3);
    assert_eq!(
        table.rows[0].cells,
        ["Ann", "10026", "2026-10-27", "2026-10-27T09:30:00", "0.3", "TRUE", "#N/A", "36:00"]
    );
    let numbers: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [5, 6], "numbered as in the sheet, a merged cell counts in its first row");
    assert_eq!(open(&bytes, Some("Empty")), Err("table_blank"));
    assert_eq!(open(&bytes, Some("Nobody")), Err("sheet_unknown"));
}

#[test]
fn applicants_as_a_workbook_reach_the_same_truths() {
    let csv = read(&file("content/applicants.csv"));
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let day = Format::new().set_num_format("d mmm yyyy");
    for (column, title) in (0..).zip(&csv.header) {
        page.write_string(0, column, title).unwrap();
    }
    for row in &csv.rows {
        for (column, cell) in (0..).zip(&row.cells) {
            match NaiveDate::parse_from_str(cell, "%Y-%m-%d") {
                Ok(_) => {
                    let date = ExcelDateTime::parse_from_str(cell).unwrap();
                    page.write_datetime_with_format(row.number - 1, column, &date, &day).unwrap();
                }
                Err(_) => {
                    page.write_string(row.number - 1, column, cell).unwrap();
                }
            }
        }
    }
    let table = open(&book.save_to_buffer().unwrap(), None).unwrap();
    let people = guessed_people(&table);
    assert_eq!((people.read, people.drafts.len()), (121, 118));
    assert_eq!(
        brief(&people.rejected),
        [
            (23, "Applied on", "date_no_such_day"),
            (35, "Applied on", "date_two_readings"),
            (57, "E-mail", "email_invalid")
        ]
    );
    assert_eq!(people.drafts, guessed_people(&csv).drafts);
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_workbook_is_said_to_be_none() {
    assert_eq!(open(&archive(&[("word/document.xml", b"<x/>")]), None), Err("file_kind_unsupported"));
    assert_eq!(open(&archive(&[("content.xml", b"<x/>")]), None), Err("file_kind_unsupported"));
    assert_eq!(open(&archive(&[("xl/workbook.xml", b"<broken")]), None), Err("workbook_corrupt"));
    assert_eq!(open(b"PK\x03\x04 and then nothing", None), Err("workbook_corrupt"));
    assert_eq!(open(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 an old workbook", None), Err("file_kind_unsupported"));
    let good = to_xlsx(&list()).unwrap();
    assert_eq!(open(&good[..good.len() / 2], None), Err("workbook_corrupt"));
}

#[test]
fn a_bomb_is_defused_before_it_is_read() {
    let zeros = vec![b' '; 520 * 1024 * 1024];
    let bytes = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &zeros)]);
    assert!(bytes.len() < 1024 * 1024);
    assert_eq!(open(&bytes, None), Err("workbook_too_big"));
}

#[test]
fn a_stray_cell_far_away_costs_nothing() {
    for (row, column, code) in [(1_048_575, 0, "too_many_rows"), (5, 16_383, "too_many_columns")] {
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        page.write_string(0, 0, "Name").unwrap();
        page.write_string(row, column, "x").unwrap();
        assert_eq!(open(&book.save_to_buffer().unwrap(), None), Err(code));
    }
}

#[test]
fn a_password_is_named() {
    // The directory of an OLE file with one stream called EncryptedPackage, as Office writes it.
    let mut bytes = vec![0_u8; 512 * 3];
    bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    bytes[44..48].copy_from_slice(&1_u32.to_le_bytes());
    bytes[48..52].copy_from_slice(&1_u32.to_le_bytes());
    bytes[56..60].copy_from_slice(&4096_u32.to_le_bytes());
    bytes[60..64].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    bytes[68..72].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    for slot in bytes[76..512].chunks_exact_mut(4) {
        slot.copy_from_slice(&0xFFFF_FFFF_u32.to_le_bytes());
    }
    bytes[76..80].copy_from_slice(&0_u32.to_le_bytes());
    for slot in bytes[512..1024].chunks_exact_mut(4) {
        slot.copy_from_slice(&0xFFFF_FFFF_u32.to_le_bytes());
    }
    bytes[512..516].copy_from_slice(&0xFFFF_FFFD_u32.to_le_bytes());
    bytes[516..520].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    for (place, name, kind) in [(1024, "Root Entry", 5_u8), (1152, "EncryptedPackage", 2)] {
        for (index, unit) in name.encode_utf16().enumerate() {
            bytes[place + index * 2..place + index * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        bytes[place + 64] = u8::try_from(name.len() * 2 + 2).unwrap();
        bytes[place + 66] = kind;
        bytes[place + 116..place + 120].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    }
    assert_eq!(open(&bytes, None), Err("workbook_password"));
}

fn list() -> Sheet {
    let column = |key: &str, title: &str, kind| Column { key: key.into(), title: title.into(), kind };
    Sheet {
        name: "Trainees: 2026/27".into(),
        columns: vec![
            column("name", "Name", Kind::Text),
            column("mean", "Mean", Kind::Number { decimals: 2 }),
            column("due", "Due", Kind::Date),
            column("logged", "Logged", Kind::Minutes),
            column("share", "Share", Kind::Percent),
        ],
        rows: vec![
            vec![
                Cell::Text("=1+1".into()),
                Cell::Decimal("3.50".into()),
                Cell::date(NaiveDate::from_ymd_opt(2026, 10, 27)),
                Cell::Whole(2_250),
                Cell::Decimal("0.8306".into()),
            ],
            vec![Cell::text(None), Cell::Decimal("-1".into()), Cell::Empty, Cell::Whole(-5), Cell::Empty],
        ],
    }
}

#[test]
fn a_list_is_written_in_three_forms() {
    let csv = String::from_utf8(to_csv(&list()).unwrap()).unwrap();
    assert_eq!(csv, "\u{feff}Name,Mean,Due,Logged,Share\r\n'=1+1,3.50,2026-10-27,37:30,83.1%\r\n,-1,,-0:05,\r\n");
    assert_eq!(
        to_json(&list()),
        serde_json::json!([
            {"name": "=1+1", "mean": "3.50", "due": "2026-10-27", "logged": 2250, "share": "0.8306"},
            {"name": null, "mean": "-1", "due": null, "logged": -5, "share": null},
        ])
    );
    let table = open(&to_xlsx(&list()).unwrap(), None).unwrap();
    assert_eq!(table.sheets, ["Trainees  2026 27"]);
    assert_eq!(table.rows[0].cells, ["=1+1", "3.5", "2026-10-27", "37:30", "0.8306"]);
}

#[test]
fn sheet_names_obey_the_rules_of_workbooks() {
    let long = "x".repeat(40);
    let names = ["", "'''", "History", "a/b", "'quoted'", &long, "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"];
    for name in names {
        let mut list = list();
        list.name = name.into();
        let table = open(&to_xlsx(&list).unwrap(), None).unwrap();
        assert_eq!(table.sheets, [sheet_name(name)]);
    }
}

#[test]
fn a_text_that_no_cell_holds_is_refused_not_cut() {
    let mut list = list();
    list.rows[0][0] = Cell::Text("x".repeat(32_768));
    let problem = to_xlsx(&list).unwrap_err();
    assert_eq!((problem.code, problem.arg("row"), problem.arg("column")), ("export_cell_too_long", "2", "Name"));
    list.rows = vec![Vec::new(); 1_048_576];
    assert_eq!(to_xlsx(&list).unwrap_err().code, "export_too_many_rows");
}
