//! `backup` and `backups`: taking, listing, looking into, rehearsing, restoring.

use serde_json::json;

use crate::support::{Desk, run};

#[test]
fn a_backup_brings_the_database_back() {
    let desk = Desk::ready();
    let made = desk.ask(&["backup"])["path"].as_str().unwrap().to_owned();
    desk.ask(&["break", "add", "A-0046", "--from", "2027-03-01", "--to", "2027-03-28", "--reason", "Illness"]);
    let plan = desk.ask(&["plan", "A-0046"]);

    let list = desk.ask(&["backups", "list"]);
    let kinds: Vec<_> = list["rows"].as_array().unwrap().iter().map(|row| &row["kind"]).collect();
    assert_eq!(kinds, ["by_hand", "daily"], "the first command of the day took one");
    assert!(desk.read(&["backups", "list"]).contains("by hand"));
    assert_eq!(desk.ask(&["backups", "look", &made])["trainees"], 2);
    assert_eq!(desk.ask(&["backups", "rehearse", &made])["problems"], json!([]));
    assert_eq!(desk.ask(&["plan", "A-0046"]), plan, "nothing was touched");

    let restored = desk.ask(&["backups", "restore", &made]);
    assert_ne!(desk.ask(&["plan", "A-0046"]), plan);
    let saved = restored["saved"].as_str().unwrap().to_owned();
    assert!(desk.read(&["backups", "restore", &saved]).contains("2 trainees"));
    assert_eq!(desk.ask(&["plan", "A-0046"]), plan);

    let other = Desk::empty();
    other.ask(&["backups", "restore", &made]);
    assert_eq!(other.ask(&["check"])["enrollments"], 2, "on a new machine");
    assert_eq!(desk.refused(3, &["backups", "restore", &desk.path("nothing.db")]), "file_not_found");
}

#[test]
fn the_settings_of_backups_are_kept_and_a_passphrase_is_never_an_argument() {
    let desk = Desk::ready();
    let second = desk.path("second");
    assert_eq!(desk.refused(1, &["backups", "settings", "--second-folder", &second]), "backup_second_unusable");
    std::fs::create_dir(&second).unwrap();
    assert_eq!(desk.refused(2, &["backups", "settings", "--seal"]), "usage");
    let secret = desk.file("passphrase", "correct horse\n");
    let with = |arguments: &[&str]| {
        let mut command = desk.command(arguments);
        let ran =
            run(command.env("FARM_TEAM_TODAY", "2027-01-20").env("FARM_TEAM_PASSPHRASE_FILE", &secret).arg("--json"));
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.json()
    };
    let after = with(&["backups", "settings", "--second-folder", &second, "--seal"]);
    assert_eq!(after, json!({ "second_folder": second, "passphrase": true }));
    let made = desk.ask(&["backup"])["path"].as_str().unwrap().to_owned();
    assert!(made.ends_with(".age") && std::fs::read_dir(&second).unwrap().count() > 1);
    let none = desk.ask(&["backups", "settings", "--no-second-folder", "--no-seal"]);
    assert_eq!(none, json!({ "second_folder": null, "passphrase": false }));
    assert_eq!(desk.refused(1, &["backups", "look", &made]), "backup_passphrase_missing");
    assert_eq!(with(&["backups", "look", &made])["trainees"], 2);
}
