//! Files attached to threshold checks: what is taken, how it lies on the disk, how it is shown, taken back and checked.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use farm_team_core::host::{BoxFuture, Host};
use farm_team_core::{App, Clock, Error, OpenOptions};
use serde_json::{Value, json};

use crate::support::{House, naming};

pub(crate) const SECRET: &str = "Diploma of Zebedea Quillfeather, magna cum laude";

/// A system whose viewer notes what it was given.
#[derive(Default)]
struct Desktop {
    given: Mutex<Vec<PathBuf>>,
    no_program: bool,
}

impl Host for Desktop {
    fn open(&self, path: PathBuf) -> BoxFuture<'_, Result<(), Error>> {
        self.given.lock().unwrap().push(path);
        let answer = if self.no_program { Err(Error::trouble("viewer_missing")) } else { Ok(()) };
        Box::pin(async { answer })
    }
}

pub(crate) struct Attached {
    pub(crate) house: House,
    pub(crate) person: Value,
    pub(crate) candidacy: Value,
    pub(crate) attachment: Value,
}

pub(crate) async fn attach(house: &House, candidacy: &Value, name: &str, content: &[u8]) -> Result<Value, Error> {
    let path = house.at_desk(name);
    fs::write(&path, content).unwrap();
    house.try_ask("attachments.add", json!({ "candidacy": candidacy, "code": "it_background", "path": path })).await
}

/// A candidate with one attached text.
pub(crate) async fn attached() -> Attached {
    let house = House::new("2027-06-01").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let saved = attach(&house, &candidacy, "Zeugnis Zebedea Quillfeather.txt", SECRET.as_bytes()).await.unwrap();
    let attachment = saved["attachment"].clone();
    Attached { house, person, candidacy, attachment }
}

pub(crate) fn store(house: &House) -> PathBuf {
    house.data.path().join("attachments")
}

pub(crate) fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub(crate) async fn problems(house: &House) -> Vec<String> {
    let report = house.ask("app.check", json!({})).await;
    report["problems"].as_array().unwrap().iter().map(|problem| problem["code"].as_str().unwrap().to_owned()).collect()
}

async fn listed(house: &House, candidacy: &Value) -> Vec<String> {
    let view = house.ask("candidates.get", json!({ "candidacy": candidacy })).await;
    let checks = view["checks"].as_array().unwrap();
    let of_check = |check: &Value| check["attachments"].as_array().unwrap().clone();
    checks.iter().flat_map(of_check).map(|file| file["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_is_attached_lies_encrypted_under_its_hash_and_comes_back_as_it_was() {
    let Attached { house, candidacy, attachment, .. } = attached().await;
    assert_eq!(listed(&house, &candidacy).await, ["Zeugnis Zebedea Quillfeather.txt"]);
    let [file] = files(&store(&house)).try_into().unwrap();
    let path = store(&house).join(&file);
    assert_eq!(naming(&store(&house), &["Quillfeather", "magna"]), Vec::<String>::new());
    assert_eq!(house.ask("app.check", json!({})).await["attachments"], 1);
    house.check().await;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&store(&house))), (0o600, 0o700));
    }
    let to = house.at_desk("back.txt");
    house.ask("attachments.save", json!({ "attachment": attachment, "path": to })).await;
    assert_eq!(fs::read_to_string(to).unwrap(), SECRET);
    let trail = "SELECT count(*) FROM audit_entry WHERE command = 'attachments.save' AND person_id IS NOT NULL";
    assert_eq!(house.number(trail).await, 1);
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_and_nothing_stays_of_it() {
    let Attached { house, candidacy, .. } = attached().await;
    let large = house.at_desk("large.pdf");
    fs::File::create(&large).unwrap().set_len(20 * 1024 * 1024 + 1).unwrap();
    let add = |code: &str, path: &Path| json!({ "candidacy": candidacy, "code": code, "path": path });
    assert_eq!(house.refused("attachments.add", add("it_background", &large)).await, "attachment_too_large");
    assert_eq!(house.refused("attachments.add", add("it_background", house.desk.path())).await, "attachment_no_file");
    assert_eq!(
        house.refused("attachments.add", add("it_background", &house.at_desk("no.pdf"))).await,
        "file_not_found"
    );
    assert_eq!(house.refused("attachments.add", add("no_such", &large)).await, "check_unknown");
    let stranger =
        json!({ "candidacy": "0198c5a0-0000-7000-8000-000000000001", "code": "it_background", "path": large });
    assert_eq!(house.refused("attachments.add", stranger).await, "candidate_not_there");
    for (name, content, code) in [
        ("empty.pdf", "", "attachment_empty"),
        ("run.pdf", "MZ\u{0}", "attachment_type_lies"),
        ("page.html", "<html>", "attachment_type_unknown"),
        ("again.txt", SECRET, "attachment_same"),
    ] {
        let error = attach(&house, &candidacy, name, content.as_bytes()).await.unwrap_err();
        assert_eq!((error.code.as_str(), error.field.as_deref()), (code, Some("path")), "{name}");
        assert!(error.message.contains(name) && !error.message.contains('{'), "{error:?}");
    }
    assert_eq!(files(&store(&house)).len(), 1);
    let largest = [b"%PDF-1.7\n".to_vec(), vec![b' '; 20 * 1024 * 1024 - 9]].concat();
    attach(&house, &candidacy, "largest.pdf", &largest).await.unwrap();
    house.check().await;
}

#[tokio::test]
async fn the_viewer_gets_a_private_copy_that_goes_when_whoever_asked_leaves() {
    let Attached { house, attachment, .. } = attached().await;
    house.app.close().await;
    let desktop = Arc::new(Desktop::default());
    let options = |host: Arc<Desktop>| OpenOptions {
        folder: house.data.path().to_owned(),
        clock: Clock::Set("2027-06-02".parse().unwrap()),
        host,
    };
    let app = App::open(options(Arc::clone(&desktop))).await.unwrap();
    let shown = House { app, data: Arc::clone(&house.data), desk: Arc::clone(&house.desk) };
    let open = json!({ "attachment": attachment });
    shown.ask("attachments.open", open.clone()).await;
    shown.ask("attachments.open", open.clone()).await;
    let given = desktop.given.lock().unwrap().clone();
    assert_eq!(given.len(), 2);
    assert_eq!(fs::read_to_string(&given[0]).unwrap(), SECRET);
    assert_eq!(given[0].file_name().unwrap(), "Zeugnis Zebedea Quillfeather.txt");
    let trail = "SELECT count(*) FROM audit_entry WHERE command = 'attachments.open'";
    assert_eq!(shown.number(trail).await, 1, "a day's reading of the same is one");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&given[0]), mode(given[0].parent().unwrap())), (0o400, 0o700));
    }
    shown.app.put_away();
    assert!(!given.iter().any(|path| path.parent().unwrap().exists()));

    let refusing = Arc::new(Desktop { no_program: true, ..Desktop::default() });
    shown.app.close().await;
    let app = App::open(options(Arc::clone(&refusing))).await.unwrap();
    let shown = House { app, data: Arc::clone(&house.data), desk: Arc::clone(&house.desk) };
    let account = json!({ "name": "Mara Connell", "password": "violet kettle arrives" });
    shown.ask("accounts.create_first", account).await;
    assert_eq!(shown.refused("attachments.open", open).await, "viewer_missing");
    let given = refusing.given.lock().unwrap().clone();
    assert!(given[0].exists());
    shown.ask("accounts.lock", json!({})).await;
    assert!(!given[0].parent().unwrap().exists(), "a lock takes it away");
}

#[tokio::test]
async fn a_removed_file_stays_as_long_as_a_step_can_bring_it_back() {
    let Attached { house, candidacy, attachment, .. } = attached().await;
    let removed = house.ask("attachments.remove", json!({ "attachment": attachment })).await;
    assert_eq!(listed(&house, &candidacy).await, Vec::<String>::new());
    house.check().await;
    house.app.close().await;
    let house = house.on("2027-06-02").await;
    assert_eq!(files(&store(&house)).len(), 1);
    house.ask("history.undo", json!({ "step": removed["undo"] })).await;
    let to = house.at_desk("back.txt");
    house.ask("attachments.save", json!({ "attachment": attachment, "path": to })).await;
    house.ask("attachments.remove", json!({ "attachment": attachment })).await;
    house.sql("DELETE FROM undo_step").await;
    house.app.close().await;
    let house = house.on("2027-06-03").await;
    assert_eq!(files(&store(&house)), Vec::<String>::new(), "swept at the start");
    for command in ["attachments.remove", "attachments.open"] {
        assert_eq!(house.refused(command, json!({ "attachment": attachment })).await, "attachment_not_there");
    }
}

#[tokio::test]
async fn a_check_names_what_is_missing_altered_or_nobodys() {
    let Attached { house, candidacy, attachment, .. } = attached().await;
    let [file] = files(&store(&house)).try_into().unwrap();
    let path = store(&house).join(&file);
    let whole = fs::read(&path).unwrap();
    let save = json!({ "attachment": attachment, "path": house.at_desk("back.txt") });
    let mut altered = whole.clone();
    altered[40] ^= 1;
    fs::write(&path, altered).unwrap();
    assert_eq!(problems(&house).await, ["check_attachment_damaged"]);
    assert_eq!(house.refused("attachments.save", save.clone()).await, "attachment_damaged");
    fs::remove_file(&path).unwrap();
    assert_eq!(problems(&house).await, ["check_attachment_missing"]);
    assert_eq!(house.refused("attachments.save", save).await, "attachment_lost");
    fs::write(&path, whole).unwrap();
    fs::write(store(&house).join("notes.txt"), "mine").unwrap();
    assert_eq!(problems(&house).await, ["check_attachment_stray"]);
    house.app.close().await;
    let house = house.on("2027-06-02").await;
    assert_eq!(files(&store(&house)).len(), 2, "what is none of ours is left");
    assert_eq!(listed(&house, &candidacy).await.len(), 1);
}
