//! Encryption on and off, the ways in, and what is told when none of them works.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::kill::Worker;
use crate::support::{Farm, TODAY, damage, host, text};

const PASSPHRASE: &str = "correct horse battery";

fn under(passphrase: &str) -> Value {
    json!({ "protect": { "kind": "passphrase", "passphrase": passphrase } })
}

/// No part of a name and no head of an open database stands in the file.
fn is_closed(file: &Path) -> bool {
    let bytes = fs::read(file).unwrap();
    !["Kamau", "SQLite format"].iter().any(|part| bytes.windows(part.len()).any(|window| window == part.as_bytes()))
}

#[tokio::test(flavor = "multi_thread")]
async fn on_and_off_and_everything_in_between() {
    let farm = Farm::new().await;
    let before = farm.backup().await;
    assert_eq!(farm.refused("encryption.encrypt", under("eleven char")).await, "passphrase_short");
    assert_eq!(farm.refused("encryption.encrypt", under("password1234")).await, "passphrase_weak");
    assert_eq!(farm.refused("encryption.decrypt", json!({})).await, "encryption_off");
    let answer = farm.ask("encryption.encrypt", under(PASSPHRASE)).await;
    assert_eq!(answer["open"], json!([]));
    assert_eq!(farm.refused("encryption.encrypt", under(PASSPHRASE)).await, "encryption_on");
    farm.person("Bela").await;
    let after = farm.backup().await;
    farm.app.close().await;
    for file in [&farm.file(), Path::new(&before), Path::new(&after)] {
        assert!(is_closed(file), "{}", file.display());
    }
    assert_eq!(farm.left_over(), ["farm-team.key.json", "farm-team.key.json"], "one beside the backups");

    // A restart, with every way in.
    let again = farm.again(TODAY);
    assert_eq!(again.refused("app.state", json!({})).await, "database_key_missing");
    let state = again.ask("encryption.state", json!({})).await;
    assert_eq!(
        (&state["encrypted"], &state["open"], &state["passphrase"]),
        (&json!(true), &json!(false), &json!(true))
    );
    let unlock = |secret: &str| json!({ "secret": secret });
    assert_eq!(again.refused("encryption.unlock", unlock("wrong horse battery")).await, "secret_wrong");
    again.ask("encryption.unlock", unlock(PASSPHRASE)).await;
    assert_eq!(again.people().await, ["Asha Kamau", "Bela Kamau"]);
    again.sound().await;
    assert_eq!(again.ask("backups.rehearse", json!({ "path": after })).await["problems"], json!([]));
    again.app.close().await;

    // The recovery key as somebody types it from paper, and a new passphrase with it.
    let third = farm.again(TODAY);
    let typed = text(&answer["recovery_key"]).to_lowercase().replace('-', " ").replace('0', "o");
    let request = json!({ "secret": typed, "protect": { "kind": "passphrase", "passphrase": "another long one" } });
    third.ask("encryption.unlock", request).await;
    third.app.close().await;
    let fourth = farm.again(TODAY);
    assert_eq!(fourth.refused("encryption.unlock", unlock(PASSPHRASE)).await, "secret_wrong");
    fourth.ask("encryption.unlock", unlock("another long one")).await;

    // A backup from before brings its people back, and the database stays closed.
    fourth.restore(&before).await;
    assert_eq!(fourth.people().await, ["Asha Kamau"]);
    fourth.app.close().await;
    assert!(is_closed(&farm.file()));

    assert_eq!(fourth.ask("encryption.decrypt", json!({})).await["open"], json!([]));
    fourth.app.close().await;
    let fifth = farm.again(TODAY);
    assert_eq!(fifth.people().await, ["Asha Kamau"]);
    assert!(!is_closed(Path::new(&before)), "backups follow");
    fifth.sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn damage_is_not_taken_for_a_wrong_key() {
    let farm = Farm::new().await;
    farm.ask("encryption.encrypt", under(PASSPHRASE)).await;
    let backup = farm.backup().await;
    farm.app.close().await;
    damage(&farm.file());
    let again = farm.again(TODAY);
    assert_eq!(again.refused("app.state", json!({})).await, "database_key_missing");
    let error = again.try_ask("encryption.unlock", json!({ "secret": PASSPHRASE })).await.unwrap_err();
    assert_eq!(error.code, "database_damaged");
    assert_eq!(text(&again.ask("app.database", json!({})).await["offer"]["path"]), backup);
    again.restore(&backup).await;
    assert_eq!(again.people().await, ["Asha Kamau"]);
    again.app.close().await;
    assert!(is_closed(&farm.file()));

    fs::write(farm.folder.path().join("farm-team.key.json"), "{").unwrap();
    assert_eq!(farm.again(TODAY).refused("app.state", json!({})).await, "key_file_unreadable");
}

#[tokio::test(flavor = "multi_thread")]
async fn backups_are_enough_on_another_machine_with_the_recovery_key() {
    let farm = Farm::new().await;
    let answer = farm.ask("encryption.encrypt", under(PASSPHRASE)).await;
    let backup = farm.backup().await;
    let elsewhere = tempfile::tempdir().unwrap();
    let moved = Farm { app: host(&elsewhere.path().join("new"), TODAY), folder: farm.folder.clone() };
    let with = |secret: Value| json!({ "path": backup, "passphrase": secret });
    assert_eq!(moved.refused("backups.restore", with(Value::Null)).await, "backup_passphrase_missing");
    assert_eq!(moved.refused("backups.restore", with(json!("no such key"))).await, "backup_passphrase_wrong");
    moved.ask("backups.restore", with(answer["recovery_key"].clone())).await;
    assert_eq!(moved.people().await, ["Asha Kamau"]);
    moved.app.close().await;
    assert!(is_closed(&elsewhere.path().join("new").join("farm-team.db")));
    let later = Farm { app: host(&elsewhere.path().join("new"), TODAY), folder: farm.folder.clone() };
    assert_eq!(later.refused("app.state", json!({})).await, "database_key_missing");
    later.ask("encryption.unlock", json!({ "secret": answer["recovery_key"] })).await;
}

/// One request in a process whose `FARM_TEAM_KEY_FILE` names `key`: its answer, or the code of its error.
fn with_key_file(farm: &Farm, key: &Path, command: &str, request: &Value) -> Value {
    let work = json!({ "do": "ask", "command": command, "request": request });
    let mut worker = Worker::start_with(farm.folder.path(), work, &[("FARM_TEAM_KEY_FILE", key)]);
    let answer = worker.hear();
    worker.kill();
    serde_json::from_str(&answer).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_file_opens_by_itself_and_shows_nowhere() {
    let farm = Farm::new().await;
    let to_file = json!({ "protect": { "kind": "key_file" } });
    assert_eq!(farm.refused("encryption.encrypt", to_file.clone()).await, "key_file_unnamed");
    let to_store = json!({ "protect": { "kind": "key_store" } });
    assert_eq!(farm.refused("encryption.encrypt", to_store).await, "key_store_missing");
    farm.app.close().await;
    let keys = tempfile::tempdir().unwrap();
    let key = keys.path().join("key");
    let answer = with_key_file(&farm, &key, "encryption.encrypt", &to_file);
    assert_eq!(answer["open"], json!([]), "{answer}");
    let hex = fs::read_to_string(&key).unwrap();
    assert_eq!(hex.trim().len(), 64);
    assert!(!answer.to_string().contains(hex.trim()));
    let counts = with_key_file(&farm, &key, "app.state", &json!({}));
    assert_eq!(counts["people"], 1);
    for entry in fs::read_dir(farm.folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        let bytes = fs::read(&entry).unwrap_or_default();
        assert!(!bytes.windows(64).any(|part| part.eq_ignore_ascii_case(hex.trim().as_bytes())), "{}", entry.display());
    }

    let other = keys.path().join("other");
    fs::write(&other, "0".repeat(64)).unwrap();
    assert_eq!(with_key_file(&farm, &other, "app.state", &json!({}))["code"], "database_key_wrong");
    fs::write(&other, "0".repeat(63)).unwrap();
    assert_eq!(with_key_file(&farm, &other, "app.state", &json!({}))["code"], "key_malformed");
    assert_eq!(with_key_file(&farm, Path::new(""), "app.state", &json!({}))["code"], "database_key_missing");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_recovery_key_shuts_out_the_one_before() {
    let farm = Farm::new().await;
    assert_eq!(farm.refused("encryption.renew_recovery_key", json!({})).await, "encryption_off");
    let first = farm.ask("encryption.encrypt", under(PASSPHRASE)).await;
    let backup = farm.backup().await;
    let second = farm.ask("encryption.renew_recovery_key", json!({})).await;
    farm.app.close().await;
    let again = farm.again(TODAY);
    let unlock = |answer: &Value| json!({ "secret": answer["recovery_key"] });
    assert_eq!(again.refused("encryption.unlock", unlock(&first)).await, "secret_wrong");
    // A backup that was taken before opens with it, too: its folder holds the key file anew.
    let look = |answer: &Value| json!({ "path": backup, "passphrase": answer["recovery_key"] });
    assert_eq!(again.refused("backups.look", look(&first)).await, "backup_passphrase_wrong");
    assert_eq!(again.ask("backups.look", look(&second)).await["people"], 1);
    again.ask("encryption.unlock", unlock(&second)).await;
    assert_eq!(again.people().await, ["Asha Kamau"]);
    again.app.close().await;
    farm.again(TODAY).ask("encryption.unlock", json!({ "secret": PASSPHRASE })).await;
}
