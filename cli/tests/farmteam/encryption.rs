//! `encrypt`, `decrypt`, `unlock` and `init --encrypt`: secrets come from files.

use std::process::Command;

use crate::support::{Desk, Ran, run};

/// A run whose secrets lie in the files named.
fn with(desk: &Desk, secrets: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command: Command = desk.command(arguments);
    command.arg("--json").env("FARM_TEAM_TODAY", "2027-01-20").envs(secrets.iter().copied());
    run(&mut command)
}

fn is_plain(desk: &Desk) -> bool {
    std::fs::read(desk.path("farm-team.db")).unwrap().starts_with(b"SQLite format 3")
}

#[test]
fn a_passphrase_from_a_file_opens_the_database() {
    let desk = Desk::ready();
    let file = desk.file("passphrase", "correct horse battery\n");
    let passphrase = [("FARM_TEAM_PASSPHRASE_FILE", file.as_str())];
    assert_eq!(desk.refused(2, &["encrypt", "--passphrase"]), "usage");
    let done = with(&desk, &passphrase, &["encrypt", "--passphrase"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(!is_plain(&desk));
    assert_eq!(desk.refused(3, &["check"]), "database_key_missing");
    assert_eq!(with(&desk, &passphrase, &["check"]).json()["enrollments"], 2);

    // The recovery key instead, and a key file from now on.
    let recovery = desk.file("recovery", done.json()["recovery_key"].as_str().unwrap());
    let (recovery, key) = ([("FARM_TEAM_PASSPHRASE_FILE", recovery.as_str())], desk.path("key"));
    let key = [("FARM_TEAM_KEY_FILE", key.as_str())];
    let unlocked = with(&desk, &[recovery[0], key[0]], &["unlock", "--key-file"]);
    assert_eq!(unlocked.code, 0, "{unlocked:?}");
    assert_eq!(with(&desk, &key, &["check"]).json()["enrollments"], 2);
    assert_eq!(with(&desk, &key, &["decrypt"]).code, 0);
    assert!(is_plain(&desk));
    assert_eq!(desk.ask(&["check"])["enrollments"], 2);
}

#[test]
fn a_new_database_is_encrypted_where_that_is_asked_for_and_says_so_where_not() {
    let desk = Desk::empty();
    assert_eq!(desk.refused(2, &["init", "--empty", "--key-file"]), "usage");
    let key = desk.path("key");
    let done = with(&desk, &[("FARM_TEAM_KEY_FILE", &key)], &["init", "--standard-year", "--encrypt", "--key-file"]);
    assert!(done.json()["database_recovery_key"].as_str().is_some_and(|key| key.len() == 49), "{done:?}");
    assert!(!is_plain(&desk));
    let plain = Desk::empty();
    assert!(plain.read(&["init", "--empty"]).contains("not encrypted"));
}
