//! Looking into backups, rehearsing, restoring.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Farm, TODAY, execute, text};

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_says_what_it_brings_and_saves_what_was() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    let contents = farm.ask("backups.look", json!({ "path": backup })).await;
    assert_eq!((&contents["people"], &contents["intakes"], &contents["trainees"]), (&json!(1), &json!(1), &json!(0)));
    assert_eq!(contents["at"], farm.ask("backups.list", json!({})).await["rows"][0]["at"]);
    assert!(contents["last_change"].as_i64() <= contents["at"].as_i64());

    farm.person("Bela").await;
    let restored = farm.restore(&backup).await;
    assert_eq!(restored["contents"], contents);
    assert_eq!(farm.people().await, ["Asha Kamau"]);
    farm.sound().await;
    let newest = farm.ask("history.list", json!({ "offset": 0, "limit": 5 })).await;
    assert_eq!(newest["rows"][0]["command"], "backups.restore", "{newest}");

    farm.restore(&text(&restored["saved"])).await;
    assert_eq!(farm.people().await, ["Asha Kamau", "Bela Kamau"], "and back again");
    assert_eq!(farm.left_over(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_in_the_log_is_saved_and_does_not_reach_the_restored_file() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    farm.person("Bela").await;
    // As a killed program leaves it: the file and a log that holds the last change.
    let killed = tempfile::tempdir().unwrap();
    for name in ["farm-team.db", "farm-team.db-wal"] {
        fs::copy(farm.folder.path().join(name), killed.path().join(name)).unwrap();
    }
    assert!(fs::metadata(killed.path().join("farm-team.db-wal")).unwrap().len() > 0);
    let after = Farm { app: crate::support::host(killed.path(), TODAY), folder: killed.into() };
    let restored = after.restore(&backup).await;
    assert_eq!(after.people().await, ["Asha Kamau"]);
    after.sound().await;
    after.restore(&text(&restored["saved"])).await;
    assert_eq!(after.people().await, ["Asha Kamau", "Bela Kamau"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsal_reports_and_touches_nothing() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    farm.person("Bela").await;
    let report = farm.ask("backups.rehearse", json!({ "path": backup })).await;
    assert_eq!((&report["contents"]["people"], &report["problems"]), (&json!(1), &json!([])));
    execute(backup.as_ref(), "UPDATE audit_entry SET command = 'people.remove' WHERE position = 2").await;
    let report = farm.ask("backups.rehearse", json!({ "path": backup })).await;
    assert_eq!(report["problems"][0]["code"], "check_history");
    assert_eq!(farm.people().await, ["Asha Kamau", "Bela Kamau"]);
    assert_eq!(farm.left_over(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_backup_of_ours_is_restored() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    let other = farm.folder.path().join("other.sqlite");
    execute_new(&other).await;
    for (path, code) in
        [(json!(other), "database_foreign"), (json!(farm.folder.path().join("nothing.db")), "file_not_found")]
    {
        for command in ["backups.look", "backups.rehearse", "backups.restore"] {
            let error = farm.try_ask(command, json!({ "path": path })).await.unwrap_err();
            assert_eq!(error.code, code, "{command}");
            assert!(!error.message.contains("unfinished"), "{}", error.message);
        }
    }
    execute(backup.as_ref(), "PRAGMA user_version = 9999").await;
    assert_eq!(farm.refused("backups.restore", json!({ "path": backup })).await, "database_newer");
    fs::write(&other, "no database at all, but long enough to be one if nobody looks").unwrap();
    assert_eq!(farm.refused("backups.restore", json!({ "path": other })).await, "backup_broken");
    assert_eq!(farm.people().await, ["Asha Kamau"]);
    assert_eq!(farm.ask("app.database", json!({})).await["error"], Value::Null);
}

async fn execute_new(file: &std::path::Path) {
    fs::write(file, "").unwrap();
    execute(file, "CREATE TABLE note (text TEXT)").await;
}
