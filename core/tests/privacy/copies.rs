//! Erasures reach every backup (R39): in both folders, plain and under a passphrase, also one that was away.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::erasure::{Everything, NAMES, everything};
use crate::support::{House, naming};

async fn settings(house: &House, second: Option<&Path>, passphrase: Value) {
    house.ask("backups.save_settings", json!({ "second_folder": second, "passphrase": passphrase })).await;
}

/// A fresh backup, and a copy of it that nobody knows of.
async fn made(house: &House) -> (String, PathBuf) {
    let row = house.ask("backups.make", json!({})).await;
    let path = row["path"].as_str().unwrap().to_owned();
    let hidden = house.at_desk(&format!("hidden-{}", row["file"].as_str().unwrap()));
    fs::copy(&path, &hidden).unwrap();
    (path, hidden)
}

/// The program started again on another day.
async fn restarted(house: House, today: &str) -> House {
    house.app.close().await;
    house.on(today).await
}

async fn rehearsed(house: &House, request: Value) -> Value {
    let report = house.ask("backups.rehearse", request).await;
    assert_eq!(report["problems"], json!([]));
    report["erased"].clone()
}

/// The one backup that an erasure left open, and why.
fn open_is(report: &Value, path: &str, code: &str) {
    let why = farm_team_core::error::sentence(code, &BTreeMap::new());
    assert_eq!(report["open"], json!([format!("{path}: {why}")]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_folder_that_was_away_is_done_when_it_comes_back() {
    let Everything { house, person, .. } = everything().await;
    let (second, away) = (house.at_desk("share"), house.at_desk("away"));
    fs::create_dir(&second).unwrap();
    settings(&house, Some(&second), json!({ "kind": "keep" })).await;
    let (own, hidden) = made(&house).await;
    fs::write(second.join("letter.txt"), "Zebedea Quillfeather's own file").unwrap();
    let copy = second.join(Path::new(&own).file_name().unwrap());
    assert!(copy.is_file());
    fs::rename(&second, &away).unwrap();
    let report = house.erase(&person).await;
    assert_eq!(report["backups"], 1);
    open_is(&report, second.to_str().unwrap(), "erasure_folder_absent");
    assert_eq!(house.naming(NAMES), Vec::<String>::new());
    assert_eq!(naming(&away, NAMES).len(), 2);

    fs::rename(&away, &second).unwrap();
    let house = restarted(house, "2027-06-02").await;
    let letter = second.join("letter.txt").display().to_string();
    assert_eq!(naming(&second, NAMES), [letter], "the backup lost the name; what is none of ours stays");
    house.check().await;
    let written = fs::metadata(&copy).unwrap().modified().unwrap();
    let house = restarted(house, "2027-06-03").await;
    assert_eq!(fs::metadata(&copy).unwrap().modified().unwrap(), written, "what is done is not done again");

    assert_eq!(rehearsed(&house, json!({ "path": copy })).await, 0);
    assert_eq!(rehearsed(&house, json!({ "path": hidden })).await, 1);
    for path in [&copy, &hidden] {
        house.ask("backups.restore", json!({ "path": path })).await;
        house.check().await;
        assert_eq!(house.naming(NAMES), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_folder_that_is_there_is_done_at_once() {
    let Everything { house, person, .. } = everything().await;
    let second = house.at_desk("share");
    fs::create_dir(&second).unwrap();
    settings(&house, Some(&second), json!({ "kind": "keep" })).await;
    made(&house).await;
    assert_ne!(naming(&second, NAMES), Vec::<String>::new());
    let report = house.erase(&person).await;
    assert_eq!((&report["backups"], &report["open"]), (&json!(2), &json!([])));
    assert_eq!(naming(&second, NAMES), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_under_a_kept_passphrase_is_written_anew_and_sealed_again() {
    let Everything { house, person, .. } = everything().await;
    let passphrase = "violet kettle arrives";
    settings(&house, None, json!({ "kind": "set", "passphrase": passphrase })).await;
    let (own, hidden) = made(&house).await;
    let report = house.erase(&person).await;
    assert_eq!((&report["backups"], &report["open"]), (&json!(1), &json!([])));
    let with = |path: &Path| json!({ "path": path, "passphrase": passphrase });
    assert_eq!(rehearsed(&house, with(own.as_ref())).await, 0);
    assert_eq!(rehearsed(&house, with(&hidden)).await, 1);
    house.ask("backups.restore", with(&hidden)).await;
    house.check().await;
    assert_eq!(house.naming(NAMES), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_whose_passphrase_is_not_kept_is_named_until_it_is() {
    let Everything { house, person, .. } = everything().await;
    let set = json!({ "kind": "set", "passphrase": "violet kettle arrives" });
    settings(&house, None, set.clone()).await;
    let (own, _) = made(&house).await;
    settings(&house, None, json!({ "kind": "remove" })).await;
    let report = house.erase(&person).await;
    open_is(&report, &own, "erasure_copy_sealed");
    let house = restarted(house, "2027-06-02").await;
    let problems = house.ask("app.check", json!({})).await["problems"].clone();
    assert_eq!((&problems[0]["code"], &problems[1]), (&json!("check_erasure"), &Value::Null));
    assert!(problems[0]["message"].as_str().unwrap().contains(&own));

    settings(&house, None, set).await;
    let house = restarted(house, "2027-06-03").await;
    house.check().await;
    assert_eq!(rehearsed(&house, json!({ "path": own })).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_that_cannot_be_read_counts_as_none() {
    let Everything { house, person, .. } = everything().await;
    let (own, hidden) = made(&house).await;
    house.erase(&person).await;
    fs::copy(&hidden, &own).unwrap();
    fs::write(house.data.path().join("backups").join("erasures-applied.json"), "{").unwrap();
    let house = restarted(house, "2027-06-02").await;
    assert_eq!(house.naming(NAMES), Vec::<String>::new());
}
