//! `export`: every list in every format, read back by the libraries that others read it with.

use std::collections::HashMap;

use calamine::{Data, Reader as _, open_workbook_auto};
use serde_json::Value;

use crate::support::{Desk, INTAKE};

/// Header and rows of a CSV file with a byte order mark, which spreadsheets need.
fn csv_rows(path: &str) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn xlsx_rows(path: &str) -> Vec<Vec<Data>> {
    let mut book = open_workbook_auto(path).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

/// The same list as CSV, workbook and JSON: the columns and how many rows.
fn exported(desk: &Desk, what: &[&str]) -> (Vec<String>, usize) {
    let mut found = Vec::new();
    for format in ["csv", "xlsx", "json"] {
        let out = desk.path(&format!("list.{format}"));
        let written = desk.ask(&[&["export"], what, &["--format", format, "--out", &out]].concat());
        assert_eq!(written["path"], out.as_str());
        let (header, rows) = match format {
            "csv" => {
                let rows = csv_rows(&out);
                (rows[0].clone(), rows.len() - 1)
            }
            "xlsx" => {
                let rows = xlsx_rows(&out);
                (rows[0].iter().map(ToString::to_string).collect(), rows.len() - 1)
            }
            _ => {
                let rows: Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
                (Vec::new(), rows.as_array().unwrap().len())
            }
        };
        assert_eq!(written["rows"], rows, "{what:?} as {format}");
        found.push((header, rows));
    }
    assert_eq!(found[0], found[1], "{what:?}");
    assert_eq!(found[0].1, found[2].1, "{what:?}");
    found.swap_remove(0)
}

#[test]
fn every_list_is_the_same_in_every_format() {
    let desk = Desk::ready();
    for (what, rows, columns) in [
        (&["people"][..], 117, &["Number", "First name", "Last name", "E-mail"][..]),
        (&["people", "--text", "hansen"], 1, &[]),
        (&["candidates", "--intake", INTAKE], 117, &["Number", "Mean"]),
        (&["trainees"], 2, &["Number", "Name", "Progress %", "End"]),
        (&["trainees", "--filter", "ended"], 0, &["Number"]),
        (&["plan"], 56, &["Number", "Name", "Code", "Kind", "Planned", "Due", "State"]),
        (&["plan", "A-0046"], 28, &["Code"]),
        (&["milestones"], 16, &["Code"]),
        (&["hours", "A-0046"], 0, &[]),
        (&["week", "2027-01-14"], 2, &["Name", "2027-01-11", "2027-01-17", "Planned", "To approve"]),
        (&["week", "2027-01-14", "--waiting"], 0, &[]),
        (&["sessions", "--stage", "coming"], 0, &["Day", "Begins", "Module", "Invited", "Attended"]),
        (&["intakes"], 1, &[]),
    ] {
        let (header, count) = exported(&desk, what);
        assert_eq!(count, rows, "{what:?}");
        for column in columns {
            assert!(header.iter().any(|title| title == column), "{what:?}: {column} in {header:?}");
        }
    }
}

/// R40: exports of people stand in the trail, also those of the trail itself.
#[test]
fn an_export_is_written_down() {
    let desk = Desk::ready();
    let out = desk.path("history.json");
    desk.ask(&["export", "people", "--format", "csv", "--out", &desk.path("people.csv")]);
    desk.ask(&["export", "history", "--out", &out]);
    let written: Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(written[0]["command"], "exchange.export", "{}", written[0]);
    assert_eq!(desk.ask(&["history", "--command", "exchange.export"]).as_array().unwrap().len(), 2);
}

/// Each length under its day, and who came beside who was invited.
#[test]
fn a_week_and_sessions_in_a_file_say_what_their_lists_say() {
    let desk = Desk::ready();
    let today = ["--today", "2027-01-20"];
    let ask = |arguments: &[&str]| desk.ask(&[arguments, &today].concat());
    let cells = |what: &[&str]| {
        let out = desk.path("list.csv");
        ask(&[&["export"], what, &["--out", &out]].concat());
        let rows = csv_rows(&out);
        let header = rows[0].clone();
        rows[1..].iter().map(|row| header.iter().cloned().zip(row.iter().cloned()).collect()).collect()
    };
    ask(&["hours", "add", "A-0046", "--date", "2027-01-12", "--minutes", "90", "--kind", "taught"]);
    let week: Vec<HashMap<String, String>> = cells(&["week", "2027-01-14", "--waiting"]);
    assert_eq!(week.len(), 1);
    for (column, cell) in [
        ("Name", "Anne Sofie Hansen"),
        ("2027-01-11", "0:00"),
        ("2027-01-12", "1:30"),
        ("Logged", "1:30"),
        ("Approved", "0:00"),
        ("To approve", "1:30"),
        ("Ended on", ""),
    ] {
        assert_eq!(week[0][column], cell, "{column}");
    }
    let plan = ["sessions", "plan", "FT-01", "--intake", INTAKE, "--date", "2027-01-13", "--starts", "09:05"];
    let planned = ask(&[&plan[..], &["--minutes", "180", "--place", "=Room 4"]].concat());
    ask(&["sessions", "attend", planned["session"].as_str().unwrap(), "--came", "A-0046"]);
    let sessions: Vec<HashMap<String, String>> = cells(&["sessions", "--stage", "held"]);
    assert_eq!(sessions.len(), 1);
    for (column, cell) in [
        ("Day", "2027-01-13"),
        ("Begins", "09:05"),
        ("Time", "3:00"),
        ("Module", "FT-01"),
        ("Place", "'=Room 4"),
        ("Stage", "held"),
        ("Invited", "2"),
        ("Attended", "1"),
    ] {
        assert_eq!(sessions[0][column], cell, "{column}");
    }
}

/// The export asks the same resolver as the plan (R9); dates are dates in a workbook.
#[test]
fn the_plan_in_a_file_is_the_plan() {
    let desk = Desk::ready();
    let out = desk.path("plan.csv");
    desk.ask(&["export", "plan", "A-0046", "--format", "csv", "--out", &out]);
    let rows = csv_rows(&out);
    let at = |title: &str| rows[0].iter().position(|column| column == title).unwrap();
    let plan = desk.ask(&["plan", "A-0046"]);
    for (line, row) in plan.as_array().unwrap().iter().zip(&rows[1..]) {
        for (key, title) in
            [("code", "Code"), ("kind", "Kind"), ("planned", "Planned"), ("due", "Due"), ("state", "State")]
        {
            assert_eq!(line[key], row[at(title)].as_str(), "{line}");
        }
    }
    let out = desk.path("plan.xlsx");
    desk.ask(&["export", "plan", "A-0046", "--out", &out]);
    assert!(matches!(xlsx_rows(&out)[1][at("Due")], Data::DateTime(_)), "by the ending of the name");
}

/// Nothing that a person typed runs as a formula in somebody's spreadsheet, and nothing is lost.
#[test]
fn formulas_stay_text() {
    let desk = Desk::ready();
    let file = desk.file("evil.csv", "Number,Full name\nZ-1,\"=HYPERLINK(\"\"http://x\"\")\"\n");
    desk.ask(&["import", "people", &file]);
    let out = desk.path("people.csv");
    desk.ask(&["export", "people", "--text", "z-1", "--format", "csv", "--out", &out]);
    assert!(!csv_rows(&out)[1].iter().any(|cell| cell.starts_with('=')), "{:?}", csv_rows(&out));
    let book = desk.path("people.xlsx");
    desk.ask(&["export", "people", "--text", "z-1", "--format", "xlsx", "--out", &book]);
    assert!(xlsx_rows(&book)[1].iter().any(|cell| cell.to_string().contains("=HYPERLINK")));
}

#[test]
fn a_place_that_takes_no_file_is_file_trouble() {
    let desk = Desk::ready();
    let nowhere = desk.path("missing/people.csv");
    assert_eq!(desk.refused(3, &["export", "people", "--format", "csv", "--out", &nowhere]), "folder_missing");
    assert_eq!(desk.refused(2, &["export", "people", "--out", &desk.path("people")]), "usage");
    assert_eq!(
        desk.refused(1, &["export", "plan", "A-0001", "--format", "csv", "--out", &desk.path("p.csv")]),
        "not_enrolled"
    );
}
