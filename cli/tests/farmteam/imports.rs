//! `import people` and `import sheets`: the report, the truths of the files that ship, and what is read how.

use serde_json::{Value, json};

use crate::support::{APPLICANTS, Desk, INTAKE, SHEETS, by, keys, run};

const REPORT: [&str; 6] = ["imported", "read", "rejected", "to_decide", "unchanged", "updated"];

fn started() -> Desk {
    let desk = Desk::empty();
    desk.read(&["init", "--standard-year"]);
    desk
}

/// Imported, updated, unchanged, to decide, rejected; read is their sum.
fn figures(report: &Value) -> [u64; 5] {
    let mut found = keys(report);
    found.sort_unstable();
    assert_eq!(found, REPORT);
    let count = |key: &str| match &report[key] {
        Value::Array(rows) => rows.len() as u64,
        number => number.as_u64().unwrap(),
    };
    let figures = ["imported", "updated", "unchanged", "to_decide", "rejected"].map(count);
    assert_eq!(count("read"), figures.iter().sum::<u64>(), "{report}");
    figures
}

fn advancing(desk: &Desk) -> usize {
    let all = desk.ask(&["candidates", "list", "--intake", INTAKE]);
    let advancing = all.as_array().unwrap().iter().filter(|row| row["advances"] == true).count();
    let listed = desk.ask(&["candidates", "list", "--intake", INTAKE, "--advancing"]);
    assert_eq!(listed.as_array().unwrap().len(), advancing);
    advancing
}

/// The files that ship, as the list of real input states them: 121 rows and 165 rows, then row 57 corrected.
#[test]
fn the_lists_that_ship_reach_their_truths() {
    let desk = started();
    let into = ["--intake", INTAKE, "--start", "2027-01-04"];
    let people = desk.ask(&[&["import", "people", APPLICANTS][..], &into].concat());
    assert_eq!(figures(&people), [117, 0, 1, 0, 3]);
    let rejected: Vec<(u64, &str, &str, &str)> = people["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            assert!(row["message"].as_str().unwrap().len() > 10, "{row}");
            assert_eq!(keys(row).len(), 5, "{row}");
            let text = |key: &str| row[key].as_str().unwrap();
            (row["row"].as_u64().unwrap(), text("column"), text("value"), text("code"))
        })
        .collect();
    assert_eq!(
        rejected,
        [
            (23, "Applied on", "31/09/2026", "date_no_such_day"),
            (35, "Applied on", "10/07/2026", "date_two_readings"),
            (57, "E-mail", "not-an-address", "email_invalid"),
        ]
    );
    let sheets = desk.ask(&["import", "sheets", SHEETS, "--intake", INTAKE]);
    assert_eq!(figures(&sheets), [160, 0, 0, 0, 5]);
    let rows: Vec<u64> =
        sheets["rejected"].as_array().unwrap().iter().map(|row| row["row"].as_u64().unwrap()).collect();
    assert_eq!(rows, [90, 91, 150, 151, 152]);
    assert_eq!(advancing(&desk), 28);

    // The same files again change nothing.
    assert_eq!(figures(&desk.ask(&["import", "people", APPLICANTS, "--intake", INTAKE])), [0, 0, 118, 0, 3]);
    assert_eq!(figures(&desk.ask(&["import", "sheets", SHEETS, "--intake", INTAKE])), [0, 0, 160, 0, 5]);
    assert_eq!(desk.ask(&["people", "list"]).as_array().unwrap().len(), 117);

    let corrected = std::fs::read_to_string(APPLICANTS).unwrap().replace("not-an-address", "applicant0056@example.org");
    let corrected = desk.file("corrected.csv", &corrected);
    assert_eq!(figures(&desk.ask(&["import", "people", &corrected, "--intake", INTAKE])), [1, 0, 118, 0, 2]);
    assert_eq!(figures(&desk.ask(&["import", "sheets", SHEETS, "--intake", INTAKE])), [3, 0, 160, 0, 2]);
    assert_eq!(advancing(&desk), 29);
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

#[test]
fn people_read_the_same_figures_as_a_sentence() {
    let desk = started();
    let text = desk.read(&["import", "people", APPLICANTS, "--intake", INTAKE, "--start", "2027-01-04"]);
    assert!(text.contains("Read 121 rows: 117 imported, 0 updated, 1 unchanged, 0 to decide, 3 rejected."), "{text}");
    assert!(text.contains("31/09/2026"), "{text}");
    let text = desk.read(&["import", "sheets", SHEETS, "--intake", INTAKE]);
    assert!(text.contains("Read 165 rows: 160 imported, 0 updated, 0 unchanged, 0 to decide, 5 rejected."), "{text}");
}

#[test]
fn a_dry_run_tells_and_stores_nothing() {
    let desk = started();
    let arguments = ["import", "people", APPLICANTS, "--intake", INTAKE, "--start", "2027-01-04", "--dry-run"];
    assert_eq!(figures(&desk.ask(&arguments)), [117, 0, 1, 0, 3]);
    let text = desk.read(&arguments);
    assert!(text.contains("Nothing was stored.") && text.contains("comma") && text.contains("utf8"), "{text}");
    assert_eq!(desk.ask(&["people", "list"]), json!([]));
    assert_eq!(desk.ask(&["intakes", "list"]), json!([]), "not even the intake");
}

/// `--map field=column`, by header, letter or number; an empty column leaves a field out.
#[test]
fn columns_can_be_mapped() {
    let desk = started();
    let file = desk.file("staff.csv", "EmpID;Who;Contact\n7;Zoë Kamau;zoe@example.org\n8;Ben Okafor;ben@example.org\n");
    let map = ["--map", "number=EmpID", "--map", "full_name=B", "--map", "email=3"];
    assert_eq!(figures(&desk.ask(&[&["import", "people", &file][..], &map].concat())), [2, 0, 0, 0, 0]);
    assert_eq!(desk.ask(&["people", "show", "7"])["name"], "Zoë Kamau");
    assert_eq!(desk.ask(&["people", "show", "ben@example.org"])["fields"]["number"], "8");
    assert_eq!(desk.refused(2, &["import", "people", &file, "--map", "number=Nope"]), "column_unknown");
    assert_eq!(desk.refused(2, &["import", "people", &file, "--map", "nope=A"]), "field_unknown");
    let changed = desk.file("staff.csv", "EmpID;Who;Contact\n7;Zoë Kamau-Lind;zoe@example.org\n");
    assert_eq!(figures(&desk.ask(&[&["import", "people", &changed][..], &map].concat())), [0, 1, 0, 0, 0], "updated");
}

/// Without number and address somebody of a known name waits for a decision and is never merged.
#[test]
fn a_row_of_a_known_name_is_decided_by_a_person() {
    let desk = Desk::ready();
    let file = desk.file("late.csv", "Full name\nAnne Sofie Hansen\nNobody Yet\n");
    let report = desk.ask(&["import", "people", &file]);
    assert_eq!(figures(&report), [1, 0, 0, 1, 0]);
    let waiting = &report["to_decide"][0];
    assert_eq!(keys(waiting), ["matches", "row"]);
    assert_eq!((&waiting["row"], &waiting["matches"][0]["number"]), (&json!(2), &json!("A-0046")));
    assert!(desk.read(&["import", "people", &file]).contains("A-0046"), "people see whom it may be");
    let report = desk.ask(&["import", "people", &file, "--decide", "2=new", "--decide", "3=new"]);
    assert_eq!(report["to_decide"], json!([]), "{report}");
    assert_eq!(desk.refused(1, &["people", "show", "Anne Sofie Hansen"]), "person_ambiguous");
    assert_eq!(desk.refused(2, &["import", "people", &file, "--decide", "two=new"]), "usage");
}

#[test]
fn rejected_rows_become_a_file_to_correct() {
    let desk = started();
    let rejected = desk.path("rejected.csv");
    let into = ["--intake", INTAKE, "--start", "2027-01-04"];
    desk.ask(&[&["import", "people", APPLICANTS, "--rejected", &rejected][..], &into].concat());
    let text = std::fs::read_to_string(&rejected).unwrap();
    let corrected = text
        .replace("31/09/2026", "2026-09-30")
        .replace("10/07/2026", "2026-10-07")
        .replace("not-an-address", "applicant0056@example.org");
    let corrected = desk.file("corrected.csv", &corrected);
    assert_eq!(figures(&desk.ask(&["import", "people", &corrected, "--intake", INTAKE])), [3, 0, 0, 0, 0]);
}

/// 0 with rejected rows, 3 only where nothing can be read.
#[test]
fn only_what_cannot_be_read_is_file_trouble() {
    let desk = started();
    for (name, content) in [
        ("empty.csv", &b""[..]),
        ("noise.csv", b"\x00\x01\x81\x8d\x00\xff"),
        ("broken.xlsx", b"PK\x03\x04 and then nothing"),
    ] {
        let file = desk.path(name);
        std::fs::write(&file, content).unwrap();
        desk.refused(3, &["import", "people", &file]);
        desk.refused(3, &["import", "people", &file, "--dry-run"]);
    }
    assert_eq!(desk.refused(3, &["import", "people", &desk.path("missing.csv")]), "file_not_found");
    let all_bad = desk.file("bad.csv", "Number,Full name,E-mail\n1,Zoë,nonsense\n2,,b@example.org\n");
    let ran = desk.run(&["import", "people", &all_bad, "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(figures(&ran.json()), [0, 0, 0, 0, 2]);
}

#[test]
fn an_intake_is_created_with_its_start_only() {
    let desk = started();
    assert_eq!(desk.refused(1, &["import", "people", APPLICANTS, "--intake", "May"]), "intake_needs_start");
    assert_eq!(desk.refused(1, &["import", "sheets", SHEETS, "--intake", "May"]), "intake_not_there");
    desk.ask(&["import", "people", APPLICANTS]);
    assert_eq!(desk.ask(&["candidates", "list"]), json!([]), "without an intake nobody is a candidate");
    desk.ask(&["import", "people", APPLICANTS, "--intake", "May", "--start", "2027-05-03"]);
    assert_eq!(by(&desk.ask(&["intakes", "list"]), "name", "May")["start_on"], "2027-05-03");
    assert_eq!(desk.ask(&["candidates", "list", "--intake", "may"]).as_array().unwrap().len(), 117);
}

/// A workbook that was exported comes in again as it went out.
#[test]
fn people_come_in_from_a_workbook() {
    let desk = Desk::ready();
    let book = desk.path("people.xlsx");
    desk.ask(&["export", "people", "--format", "xlsx", "--out", &book]);
    let other = started();
    assert_eq!(figures(&other.ask(&["import", "people", &book])), [117, 0, 0, 0, 0]);
    let name = |desk: &Desk| desk.ask(&["people", "show", "A-0071"])["name"].clone();
    assert_eq!(name(&desk), name(&other));
}

/// What was detected can be overruled, and the file says it in every encoding.
#[test]
fn encoding_separator_and_dates_can_be_set() {
    let desk = started();
    let file = desk.path("old.csv");
    std::fs::write(&file, b"Number;Full name;Applied on\n1;Zo\xeb Kamau;03/04/2026\n").unwrap();
    let how = ["--encoding", "windows-1252", "--delimiter", "semicolon"];
    desk.ask(&[&["import", "people", &file][..], &how, &["--date-form", "day-month-year"]].concat());
    let fields = desk.ask(&["people", "show", "1"])["fields"].clone();
    assert_eq!((&fields["first_name"], &fields["applied_on"]), (&json!("Zoë"), &json!("2026-04-03")));
    let ran = run(&mut desk.command(&["import", "people", &file, "--encoding", "klingon"]));
    assert_eq!(ran.code, 2, "{ran:?}");
}
