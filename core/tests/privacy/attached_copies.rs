//! Attachments in backups, restores, access copies and erasures.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::attachments::{Attached, SECRET, attach, attached, files, problems, store};
use crate::support::House;

async fn second_folder(house: &House) -> std::path::PathBuf {
    let second = house.at_desk("share");
    fs::create_dir(&second).unwrap();
    let keep = json!({ "kind": "keep" });
    house.ask("backups.save_settings", json!({ "second_folder": second, "passphrase": keep })).await;
    second
}

async fn backup(house: &House) -> String {
    house.ask("backups.make", json!({})).await["path"].as_str().unwrap().to_owned()
}

/// Names of the attached files in a pool, without lists.
fn pool(folder: &Path) -> Vec<String> {
    files(&folder.join("attachments")).into_iter().filter(|name| name.len() == 64).collect()
}

async fn content(house: &House, attachment: &Value) -> String {
    let to = house.at_desk("back.txt");
    house.ask("attachments.save", json!({ "attachment": attachment, "path": to })).await;
    fs::read_to_string(to).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_brings_its_files_back_wherever_they_lie() {
    let Attached { house, attachment, .. } = attached().await;
    let second = second_folder(&house).await;
    let own = backup(&house).await;
    let name = Path::new(&own).file_name().unwrap();
    let own_pool = house.data.path().join("backups");
    assert_eq!((pool(&own_pool), pool(&second)), (files(&store(&house)), files(&store(&house))));
    let chosen = house.at_desk("chosen");
    fs::create_dir(&chosen).unwrap();
    house.ask("app.backup", json!({ "path": chosen.join("mine.db") })).await;
    assert_eq!(pool(&chosen).len(), 1, "a chosen place has its own");

    let rehearsed = house.ask("backups.rehearse", json!({ "path": own })).await;
    assert_eq!((&rehearsed["contents"]["attachments"], &rehearsed["problems"]), (&json!(1), &json!([])));
    fs::remove_dir_all(store(&house)).unwrap();
    assert_eq!(problems(&house).await, ["check_attachment_missing"]);
    // The nearest pool is damaged: the file comes from the second folder.
    let damaged = own_pool.join("attachments").join(&pool(&own_pool)[0]);
    fs::write(damaged, "damaged").unwrap();
    let looked = house.ask("backups.look", json!({ "path": own })).await;
    assert_eq!(looked["lacking"], json!({ "missing": 0, "damaged": 1 }));
    let rehearsed = house.ask("backups.rehearse", json!({ "path": own })).await;
    assert_eq!(rehearsed["problems"][0]["code"], "check_attachment_damaged");
    let restored = house.ask("backups.restore", json!({ "path": own })).await;
    assert_eq!(restored["contents"]["lacking"], json!({ "missing": 0, "damaged": 0 }));
    assert_eq!(content(&house, &attachment).await, SECRET);
    house.check().await;

    // Nothing is anywhere: the restore says so and brings the rest.
    for folder in [store(&house), own_pool.join("attachments"), second.join("attachments")] {
        fs::remove_dir_all(folder).unwrap();
    }
    let restored = house.ask("backups.restore", json!({ "path": second.join(name) })).await;
    assert_eq!(restored["contents"]["lacking"]["missing"], 1);
    assert_eq!(problems(&house).await, ["check_attachment_missing"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_says_which_files_were_gone_before_it() {
    let Attached { house, .. } = attached().await;
    fs::remove_dir_all(store(&house)).unwrap();
    house.app.close().await;
    let app = farm_team_core::App::closed(farm_team_core::OpenOptions {
        folder: house.data.path().to_owned(),
        clock: farm_team_core::Clock::Set("2027-06-02".parse().unwrap()),
        host: std::sync::Arc::new(farm_team_core::host::NoDialogs),
    });
    let house = House { app, data: house.data.clone(), desk: house.desk.clone() };
    let list = house.ask("backups.list", json!({})).await;
    assert_eq!(list["trouble"]["code"], "backup_lacks_attachments", "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_database_beside_old_files_takes_none_of_a_backup_away() {
    let Attached { house, candidacy, attachment, .. } = attached().await;
    let before = backup(&house).await;
    attach(&house, &candidacy, "later.txt", b"later").await.unwrap();
    house.ask("backups.restore", json!({ "path": before })).await;
    house.app.close().await;
    let house = house.on("2027-06-02").await;
    assert_eq!(files(&store(&house)).len(), 1, "what only the newer one needed is swept");
    assert_eq!(content(&house, &attachment).await, SECRET);
    let list = house.ask("backups.list", json!({})).await;
    let saved = list["rows"].as_array().unwrap().iter().find(|row| row["kind"] == "before_restore").unwrap();
    house.ask("backups.restore", json!({ "path": saved["path"] })).await;
    assert_eq!(files(&store(&house)).len(), 2, "and comes back with its backup");
    house.check().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_takes_files_away_everywhere() {
    for enrolled in [false, true] {
        let Attached { house, person, candidacy, attachment } = attached().await;
        let second = second_folder(&house).await;
        if enrolled {
            let intake = house.ask("candidates.get", json!({ "candidacy": candidacy })).await["row"]["intake"].clone();
            let enrollment = house.enroll(&person, &intake).await;
            house.outcome(&enrollment, "withdrew_new_job", "2027-05-31", "Moved away").await;
        }
        backup(&house).await;
        let before = files(&store(&house));
        let away = house.at_desk("away");
        fs::rename(&second, &away).unwrap();
        let preview = house.ask("privacy.preview_erasure", json!({ "person": person })).await;
        assert!(preview["changes"]["goes"].to_string().contains("attached files"), "{preview}");
        house.erase(&person).await;
        assert_eq!(files(&store(&house)), Vec::<String>::new());
        assert_eq!(pool(&house.data.path().join("backups")), Vec::<String>::new());
        assert_eq!(pool(&away), before, "this folder was away");
        fs::rename(&away, &second).unwrap();
        house.app.close().await;
        let house = house.on("2027-06-02").await;
        assert_eq!(pool(&second), Vec::<String>::new());
        assert_eq!(house.number("SELECT count(*) FROM attachment").await, 0);
        assert_eq!(house.naming(&["Quillfeather"]), Vec::<String>::new());
        assert_eq!(
            house.refused("attachments.remove", json!({ "attachment": attachment })).await,
            "attachment_not_there"
        );
        house.check().await;
    }
}

#[tokio::test]
async fn an_access_copy_holds_the_files() {
    use base64::Engine as _;
    let Attached { house, person, .. } = attached().await;
    let coded = base64::engine::general_purpose::STANDARD.encode(SECRET);
    for (format, file) in [("json", "copy.json"), ("html", "copy.html")] {
        let path = house.at_desk(file);
        let request = json!({ "person": person, "format": format, "path": path, "withhold": [] });
        house.ask("privacy.access_copy", request).await;
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(&format!("data:text/plain;base64,{coded}")), "{format}");
        assert!(!text.contains("file_key"), "no key is given away");
    }
    fs::remove_dir_all(store(&house)).unwrap();
    let path = house.at_desk("without.json");
    house.ask("privacy.access_copy", json!({ "person": person, "format": "json", "path": path })).await;
    assert!(fs::read_to_string(path).unwrap().contains("lost or damaged"));
}
