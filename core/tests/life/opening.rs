//! Opening, failing to open, and opening again in the same process.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Farm, TODAY, damage, execute, host, text};

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_opened_is_told_and_opened_once_it_can() {
    let farm = Farm::new().await;
    let away = farm.folder.path().join("away.db");
    let again = farm.again(TODAY);
    farm.ask("backups.make", json!({})).await;
    execute(&farm.file(), "PRAGMA user_version = 9999").await;
    fs::copy(farm.file(), &away).unwrap();
    assert_eq!(again.refused("app.state", json!({})).await, "database_newer");
    let state = again.ask("app.database", json!({})).await;
    assert_eq!(state["error"]["code"], "database_newer");
    assert_eq!(state["offer"], Value::Null, "it is not damaged");
    assert_eq!(again.ask("backups.list", json!({})).await["rows"].as_array().unwrap().len(), 1);
    execute(&farm.file(), "PRAGMA user_version = 7").await;
    again.ask("app.state", json!({})).await;
    assert_eq!(again.ask("app.database", json!({})).await["error"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_is_explained_and_the_newest_sound_backup_offered() {
    let farm = Farm::new().await;
    let good = farm.backup().await;
    farm.person("Bela").await;
    let bad = farm.backup().await;
    damage(bad.as_ref());
    farm.app.close().await;
    damage(&farm.file());
    let damaged = fs::read(farm.file()).unwrap();

    let again = farm.again("2027-03-03");
    assert_eq!(again.refused("app.state", json!({})).await, "database_damaged");
    let state = again.ask("app.database", json!({})).await;
    assert_eq!(text(&state["offer"]["path"]), good);
    assert_eq!(again.refused("backups.restore", json!({ "path": bad })).await, "backup_broken");
    assert_eq!(fs::read(again.file()).unwrap(), damaged, "nothing was touched");

    let restored = again.restore(&good).await;
    assert_eq!(restored["saved"], Value::Null);
    assert_eq!(fs::read(text(&restored["kept"])).unwrap(), damaged);
    assert_eq!(again.people().await, ["Asha Kamau"]);
    again.sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_not_exchanged_under_another_program() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    farm.person("Bela").await;
    let other = farm.again(TODAY);
    other.ask("app.state", json!({})).await;
    assert_eq!(farm.refused("backups.restore", json!({ "path": backup })).await, "database_in_use");
    assert_eq!(farm.people().await, ["Asha Kamau", "Bela Kamau"], "the same program goes on");
    other.person("Cleo").await;
    other.app.close().await;
    farm.restore(&backup).await;
    assert_eq!(other.people().await, ["Asha Kamau"], "the other one opens the new file");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_during_an_exchange_is_told_or_served_never_left() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    let asking = {
        let app = farm.app.clone();
        tokio::spawn(async move {
            let mut answers = 0;
            while answers < 200 {
                let farm = Farm { app: app.clone(), folder: tempfile::tempdir().unwrap().into() };
                match farm.try_ask("app.state", json!({})).await {
                    Ok(_) => answers += 1,
                    Err(error) => assert_eq!(error.code, "database_away", "{error:?}"),
                }
                tokio::task::yield_now().await;
            }
        })
    };
    for _ in 0..3 {
        farm.restore(&backup).await;
    }
    asking.await.unwrap();
    farm.sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_without_a_database_takes_a_backup() {
    let farm = Farm::new().await;
    let backup = farm.backup().await;
    let elsewhere = tempfile::tempdir().unwrap();
    let moved = Farm { app: host(&elsewhere.path().join("new"), TODAY), folder: farm.folder.clone() };
    let restored = moved.restore(&backup).await;
    assert_eq!((&restored["saved"], &restored["kept"]), (&Value::Null, &Value::Null));
    assert_eq!(moved.people().await, ["Asha Kamau"]);
}
