//! `init`, and program files in and out.

use serde_json::json;

use crate::support::Desk;

#[test]
fn init_begins_with_the_standard_year_once() {
    let desk = Desk::empty();
    let begun = desk.ask(&["init", "--standard-year", "--name", "Mara Connell"]);
    assert_eq!(begun["file"], desk.path("farm-team.db"));
    assert_eq!((&begun["program"]["modules"], &begun["program"]["milestones"]), (&json!(20), &json!(8)));
    assert_eq!(desk.refused(1, &["init", "--standard-year"]), "already_started");
    assert_eq!(desk.ask(&["history"])[0]["actor"], "Mara Connell");
    assert!(Desk::empty().read(&["init", "--standard-year"]).contains("The standard year"));
}

#[test]
fn a_program_file_goes_out_and_in_again() {
    let desk = Desk::ready();
    let file = desk.path("year.json");
    assert_eq!(desk.ask(&["programs", "export", &file])["rows"], 20);
    assert_eq!(desk.ask(&["programs", "import", &file])["version"], 1, "the same file is no new version");
    let changed = std::fs::read_to_string(&file).unwrap().replace("Service desk start", "Service desk basics");
    let changed = desk.file("changed.json", &changed);
    assert_eq!(desk.ask(&["programs", "import", &changed])["version"], 2);
    let versions = desk.ask(&["programs", "list"]);
    assert_eq!(versions.as_array().unwrap().len(), 2);
    let old = desk.path("old.json");
    desk.ask(&["programs", "export", &old, "--program", "The standard year", "--version-number", "1"]);
    assert_eq!(std::fs::read(&old).unwrap(), std::fs::read(&file).unwrap());
    assert_eq!(desk.refused(2, &["programs", "export", &old, "--program", "No such year"]), "usage");
    assert!(desk.read(&["programs", "list"]).contains("The standard year"));

    let other = Desk::empty();
    assert_eq!(other.ask(&["init", "--program", &file])["program"]["name"], "The standard year");
}

#[test]
fn a_bad_program_starts_nothing() {
    let desk = Desk::empty();
    let bad = desk.file("bad.json", "{ \"format\": \"farm-team-program\", \"version\": 1, \"surprise\": true }");
    let ran = desk.run(&["init", "--program", &bad, "--json"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{ran:?}");
    assert_eq!(desk.run(&["init", "--program", &desk.path("missing.json")]).code, 3);
    // The folder is still free for a good one.
    assert!(desk.read(&["init", "--empty"]).contains("without a program"));
    assert_eq!(desk.refused(1, &["intakes", "create", "May", "--start", "2027-05-03"]), "program_missing");
}
