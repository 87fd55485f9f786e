//! When the database does not open: what the window says, and how one goes on from there.

use std::fs;
use std::path::PathBuf;

use farm_team_tests::{Journey, Window};

use crate::steps::{seed_candidates, seed_trainees, start_program};

const PASSPHRASE: &str = "violet kettle arrives late";

#[test]
fn a_damaged_database_is_explained_and_the_newest_good_backup_goes_on() {
    let mut journey = Journey::new("damaged");
    seed_candidates(journey.today("2026-11-16"));
    journey.farmteam(&["backup"]);
    let damaged = journey.damage();

    let window = journey.open();
    window.see_role("heading", "The database file is damaged");
    window.see("The newest backup that is whole");
    window.see("People 117");
    window.click("button", "Restore this backup");
    window.see("The damaged file is kept as");
    let kept: Vec<PathBuf> = fs::read_dir(journey.data())
        .expect("the folder can be read")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.display().to_string().contains("damaged"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(window.text().contains(&kept[0].display().to_string()), "{}", window.text());
    assert_eq!(fs::read(&kept[0]).expect("it is readable"), damaged, "byte for byte");
    window.click("button", "Go on");
    window.click("link", "Candidates*");
    window.fill("Name, number or e-mail", "Stober");
    window.see("Sasilia Stober");
}

#[test]
fn a_passphrase_closes_the_database_and_opens_it_again() {
    let journey = Journey::new("encrypted");
    let window = journey.open();
    window.click("button", "Go on without an account");
    window.fill("Passphrase of the database", PASSPHRASE);
    window.see("Very hard to guess");
    window.click("button", "Encrypt the database");
    window.see_role("heading", "Keep the recovery key of the database");
    let recovery_key = recovery_key(&window);
    window.click("checkbox", "I have kept it");
    window.click("button", "Go on");
    start_program(&window);
    window.click("button", "Go to Monday*");
    window.see_role("heading", "Monday");
    window.close();
    let bytes = fs::read(journey.database()).expect("the database is there");
    assert!(!bytes.starts_with(b"SQLite format 3"), "it is encrypted");

    let window = journey.open();
    window.see_role("heading", "Open the database");
    window.fill("Passphrase of the database", "not this one");
    window.click("button", "Open the database");
    window.see("neither the passphrase nor the recovery key");
    window.fill("Passphrase of the database", PASSPHRASE);
    window.press(&["Enter"]);
    window.see_role("heading", "Monday");
    window.close();

    let window = journey.open();
    window.click("button", "Forgot the passphrase?");
    window.fill("Recovery key of the database", &recovery_key.to_lowercase());
    window.click("button", "Open the database");
    window.see_role("heading", "Monday");
}

/// The key as it stands on the page: ten groups.
fn recovery_key(window: &Window) -> String {
    let text = window.text();
    let key = text.split_whitespace().find(|word| word.matches('-').count() == 9);
    key.unwrap_or_else(|| panic!("a recovery key in: {text}")).to_owned()
}

#[test]
fn a_backup_is_made_rehearsed_and_restored_and_the_state_before_is_saved() {
    let mut journey = Journey::new("backups");
    seed_trainees(journey.today("2027-01-20"), &["A-0001"]);
    let window = journey.open();
    window.click("link", "Settings");
    window.click("tab", "Backups & encryption");
    window.click("button", "Back up now");
    window.see("and checked.");
    journey.farmteam(&["enroll", "A-0002", "--intake", "January intake"]);
    window.see_role("link", "Trainees 2");
    window.click_within("button", "Look inside*", "row", "*Made by hand*");
    window.see("Trainees in their year 1");
    window.click("button", "Rehearse");
    window.see("Everything holds.");
    window.click("button", "Restore…");
    window.see("The state of now is saved as a backup first");
    window.click("button", "Restore this backup");
    window.see("Restored. The state before is kept as");
    window.see_role("link", "Trainees 1");
    window.see("Before a restore");
}
