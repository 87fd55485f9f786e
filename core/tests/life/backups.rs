//! Taking backups and keeping them.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Farm, TODAY, applicants, execute, raw, text};

#[tokio::test(flavor = "multi_thread")]
async fn one_a_day_at_start_while_others_write() {
    let farm = Farm::new().await;
    assert_eq!(farm.kinds().await, [""; 0], "there was nothing to lose yet");
    for (day, daily) in [(TODAY, 1), (TODAY, 1), ("2027-03-02", 2), ("2027-03-03", 3)] {
        let again = farm.again(day);
        again.person(day).await;
        assert_eq!(again.kinds().await, vec!["daily"; daily], "{day}");
    }
    assert_eq!(farm.left_over(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_holds_everything_and_is_private() {
    let farm = Farm::new().await;
    let path = farm.backup().await;
    let mut copy = raw(path.as_ref()).await;
    for table in ["person", "intake", "audit_entry", "program"] {
        let count = format!("SELECT count(*) FROM {table}");
        let of_copy: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(count.clone())).fetch_one(&mut copy).await.unwrap();
        let mut source = raw(&farm.file()).await;
        let of_source: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(count)).fetch_one(&mut source).await.unwrap();
        assert_eq!(of_copy, of_source, "{table}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_import_is_preceded_by_a_backup_and_a_small_one_is_not() {
    let farm = Farm::new().await;
    let small = applicants(farm.folder.path(), 19);
    farm.ask("exchange.import", small).await;
    assert_eq!(farm.kinds().await, [""; 0]);
    let mut large = applicants(farm.folder.path(), 60);
    large["dry_run"] = json!(true);
    farm.ask("exchange.import", large.clone()).await;
    assert_eq!(farm.kinds().await, [""; 0], "a dry run changes nothing");
    large["dry_run"] = json!(false);
    farm.ask("exchange.import", large).await;
    assert_eq!(farm.kinds().await, ["before_change"]);
    let list = farm.ask("backups.list", json!({})).await;
    let contents = farm.ask("backups.look", json!({ "path": list["rows"][0]["path"] })).await;
    assert_eq!(contents["people"], 20, "as it was before");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_folder_gets_what_it_missed() {
    let farm = Farm::new().await;
    let second = farm.folder.path().join("share");
    let settings = |path: &Path| json!({ "second_folder": path, "passphrase": { "kind": "keep" } });
    assert_eq!(farm.refused("backups.save_settings", settings(&second)).await, "backup_second_unusable");
    assert_eq!(farm.refused("backups.save_settings", settings(&farm.backups())).await, "backup_second_unusable");
    fs::create_dir(&second).unwrap();
    farm.ask("backups.save_settings", settings(&second)).await;
    farm.backup().await;
    let files = |folder: &Path| {
        let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        found.collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(files(&second), files(&farm.backups()));

    // The share is away: told, and nothing fails.
    let away = farm.folder.path().join("away");
    fs::rename(&second, &away).unwrap();
    let again = farm.again("2027-03-03");
    let list = again.ask("backups.list", json!({})).await;
    assert_eq!(list["second"]["reachable"], false);
    again.ask("app.state", json!({})).await;
    let list = again.ask("backups.list", json!({})).await;
    assert_eq!(list["trouble"]["code"], "backup_second_absent");
    assert_eq!(again.kinds().await.len(), 2);

    fs::rename(&away, &second).unwrap();
    let third = farm.again("2027-03-03");
    third.ask("app.state", json!({})).await;
    assert_eq!(files(&second), files(&farm.backups()));
    let list = third.ask("backups.list", json!({})).await;
    assert_eq!(list["trouble"], Value::Null);
    assert_eq!(list["rows"].as_array().unwrap().len(), 4, "each in both folders");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_backup_opens_with_its_passphrase_only() {
    let farm = Farm::new().await;
    let set =
        |passphrase: &str| json!({ "second_folder": null, "passphrase": { "kind": "set", "passphrase": passphrase } });
    assert_eq!(farm.refused("backups.save_settings", set("seven77")).await, "backup_passphrase_short");
    farm.ask("backups.save_settings", set("correct horse")).await;
    assert_eq!(farm.ask("backups.settings", json!({})).await["passphrase"], true);
    let path = farm.backup().await;
    assert!(path.ends_with(".db.age"), "{path}");
    assert!(!contains(&fs::read(&path).unwrap(), b"Kamau"));
    assert_eq!(farm.left_over(), [""; 0], "no open copy stays");

    assert_eq!(farm.ask("backups.look", json!({ "path": path })).await["people"], 1, "the settings know it");
    let remove = json!({ "second_folder": null, "passphrase": { "kind": "remove" } });
    farm.ask("backups.save_settings", remove).await;
    assert_eq!(farm.refused("backups.look", json!({ "path": path })).await, "backup_passphrase_missing");
    let with = |passphrase: &str| json!({ "path": path, "passphrase": passphrase });
    assert_eq!(farm.refused("backups.look", with("wrong horse")).await, "backup_passphrase_wrong");
    farm.person("Bela").await;
    farm.ask("backups.restore", with("correct horse")).await;
    assert_eq!(farm.people().await, ["Asha Kamau"]);

    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    assert_eq!(farm.refused("backups.look", with("correct horse")).await, "backup_broken");
    fs::write(&path, &bytes[..middle]).unwrap();
    assert_eq!(farm.refused("backups.look", with("correct horse")).await, "backup_broken");
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_made_before_the_database_takes_a_new_form() {
    let farm = Farm::new().await;
    farm.app.close().await;
    // As the version before the last migration left it.
    execute(&farm.file(), "PRAGMA user_version = 1").await;
    let again = farm.again(TODAY);
    again.ask("app.state", json!({})).await;
    assert!(again.kinds().await.contains(&"before_version".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_copy_leaves_no_half_of_it() {
    let farm = Farm::new().await;
    let path = text(&farm.ask("app.backup", json!({ "path": farm.folder.path().join("copy.db") })).await["path"]);
    assert_eq!(farm.refused("app.backup", json!({ "path": path })).await, "backup_exists");
    fs::remove_file(&path).unwrap();
    let nowhere = farm.file().join("copy.db");
    assert_eq!(farm.refused("app.backup", json!({ "path": nowhere })).await, "folder_missing");
    assert_eq!(farm.left_over(), [""; 0]);
}
