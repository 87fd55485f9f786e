//! `check` and `backup`.

use serde_json::json;

use crate::support::Desk;

#[test]
fn a_sound_database_holds() {
    let desk = Desk::ready();
    let report = desk.ask(&["check"]);
    assert_eq!(
        (&report["problems"], &report["enrollments"], &report["candidacies"]),
        (&json!([]), &json!(2), &json!(117))
    );
    assert!(desk.read(&["check"]).contains("everything holds"));
}

/// A file whose pages were overwritten is data trouble, whichever page it is: 3, and never a crash.
#[test]
fn a_damaged_database_is_data_trouble() {
    let desk = Desk::ready();
    let file = desk.path("farm-team.db");
    let mut bytes = std::fs::read(&file).unwrap();
    let half = bytes.len() / 2;
    bytes[half..half + 65_536].fill(0x5a);
    std::fs::write(&file, bytes).unwrap();
    let ran = desk.run(&["check", "--json"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.out.is_empty() || ran.json()["problems"].as_array().is_some_and(|found| !found.is_empty()), "{ran:?}");
}

#[test]
fn a_backup_is_a_whole_database_and_replaces_nothing() {
    let desk = Desk::ready();
    let other = Desk::empty();
    let copy = other.path("farm-team.db");
    assert_eq!(desk.ask(&["backup", &copy])["path"], copy);
    assert_eq!(other.ask(&["check"])["enrollments"], 2);
    assert_eq!(other.ask(&["plan", "A-0046"]), desk.ask(&["plan", "A-0046"]));
    assert_eq!(desk.refused(1, &["backup", &copy]), "backup_exists");
    assert!(desk.read(&["backup", &desk.path("second.db")]).contains("second.db"));
    let in_the_way = desk.file("plain", "");
    desk.refused(3, &["backup", &format!("{in_the_way}/copy.db")]);
}

/// Whoever copies the folder after a command has everything in the one file.
#[test]
fn a_finished_command_leaves_one_file() {
    let desk = Desk::ready();
    desk.ask(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "90"]);
    for left in ["farm-team.db-wal", "farm-team.db-shm"] {
        assert!(!desk.folder.path().join(left).exists(), "{left}");
    }
}
