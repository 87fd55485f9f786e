//! Evidence that a trainee attaches on the own machine: it comes back with the hours, is looked at, and comes in once.

use std::fs;
use std::path::PathBuf;

use age::x25519;
use serde_json::{Value, json};

use crate::my_year::{Own, TODAY};
use crate::sealed::{changed, sealed};
use crate::support::Year;

const PROOF: &str = "Ping from 10.0.0.7: 4 of 4 came back";

impl Own {
    fn at_desk(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// Attaches a file to an entry; gives it.
    async fn attach(&self, hours: &Value, name: &str, content: &str) -> Value {
        let path = self.at_desk(name, content.as_bytes());
        let request = json!({ "hours": hours, "path": path });
        self.ask("attachments.add_to_hours", request).await["attachment"].clone()
    }

    async fn unsent(&self) -> [u64; 2] {
        let here = self.ask("my_year.here", json!({})).await;
        ["to_send", "files_to_send"].map(|count| here["own"][count].as_u64().unwrap())
    }
}

impl Year {
    /// Names of the files of each entry, newest first.
    async fn evidence(&self, enrollment: &Value) -> Vec<Vec<String>> {
        let record = self.ask("progress.record", json!({ "enrollment": enrollment })).await;
        record["hours"].as_array().unwrap().iter().map(names).collect()
    }
}

fn names(entry: &Value) -> Vec<String> {
    let files = entry["attachments"].as_array().unwrap();
    files.iter().map(|file| file["name"].as_str().unwrap().to_owned()).collect()
}

fn files(taken: &Value) -> Vec<(&str, &str)> {
    let files = taken["files"].as_array().unwrap().iter();
    files.map(|file| (file["name"].as_str().unwrap(), file["state"].as_str().unwrap())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_comes_back_with_its_hours_and_comes_in_once() {
    let year = Year::new(TODAY).await;
    let enrollment = year.enrolled("Asha").await;
    let own = Own::new();
    own.open(&year.out(&enrollment, "asha.myyear").await).await;
    let entry = own.study(&enrollment, "2027-02-10", 60).await;
    let first = own.attach(&entry, "ping.txt", PROOF).await;
    assert_eq!(own.unsent().await, [1, 1]);
    let before = year.dump().await;
    let back = own.save().await;
    assert!(!fs::read(&back).unwrap().windows(PROOF.len()).any(|part| part == PROOF.as_bytes()));

    let looked = year.look(&back).await;
    assert_eq!((files(&looked), &looked["new_files"]), (vec![("ping.txt", "new")], &json!(1)));
    let file = &looked["files"][0];
    assert_eq!(
        (&file["day"], &file["kind"], &file["bytes"]),
        (&json!("2027-02-10"), &json!("text"), &json!(PROOF.len()))
    );
    assert_eq!(year.dump().await, before, "a look stores nothing");
    assert!(!year.folder.path().join("attachments").exists());

    let taken = year.take(&back).await;
    assert_eq!(year.evidence(&enrollment).await, [["ping.txt"]]);
    let to = year.folder.path().join("copy.txt");
    year.ask("attachments.save", json!({ "attachment": first, "path": to })).await;
    assert_eq!(fs::read_to_string(&to).unwrap(), PROOF);
    assert_eq!(files(&year.look(&back).await), [("ping.txt", "taken")]);
    year.undo(&taken["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    year.take(&back).await;

    // One more for an entry that is here already, and was approved meanwhile.
    year.ask("progress.approve_hours", json!({ "hours": [entry] })).await;
    let second = own.attach(&entry, "trace.txt", "Trace").await;
    let taken = year.take(&own.save().await).await;
    assert_eq!((files(&taken), &taken["new"]), (vec![("ping.txt", "taken"), ("trace.txt", "new")], &json!(0)));
    assert_eq!(year.evidence(&enrollment).await, [["ping.txt", "trace.txt"]]);
    // What is removed here does not come again, and a newer file keeps what lies on the own machine.
    year.ask("attachments.remove_from_hours", json!({ "attachment": second })).await;
    assert_eq!(files(&year.look(&own.save().await).await), [("ping.txt", "taken"), ("trace.txt", "taken")]);
    own.open(&year.out(&enrollment, "newer.myyear").await).await;
    assert_eq!(own.unsent().await, [0, 0]);
    let here = own.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(names(&here["hours"][0]), ["ping.txt", "trace.txt"]);
    let to = own.folder.path().join("mine.txt");
    own.ask("attachments.save", json!({ "attachment": first, "path": to })).await;
    assert_eq!(fs::read_to_string(&to).unwrap(), PROOF);

    // An entry goes with its files, and comes back with them.
    let removed = year.ask("progress.remove_hours", json!({ "hours": entry })).await;
    assert_eq!(year.number("SELECT count(*) FROM attachment").await, 0);
    year.undo(&removed["undo"]).await.unwrap();
    assert_eq!(year.evidence(&enrollment).await, [["ping.txt"]]);
    // What was taken back or removed leaves its bytes until the next start.
    year.app.close().await;
    year.on(TODAY).await.check().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_that_is_not_what_it_says_stays_out() {
    let year = Year::new(TODAY).await;
    let (enrollment, other) = (year.enrolled("Asha").await, year.enrolled("Ben").await);
    let path = year.out(&enrollment, "asha.myyear").await;
    let own = Own::new();
    let settings = changed(&path, "", &own.folder.path().join("again")).await;
    let mode: Value = settings.iter().find(|(key, _)| key == "my_year").unwrap().1.parse().unwrap();
    let recipient: x25519::Recipient = mode["recipient"].as_str().unwrap().parse().unwrap();
    for id in [&enrollment, &other] {
        year.ask("progress.log_hours", crate::my_year::hours(id, "2027-02-01", 60)).await;
    }
    let entry_of = async |id: &Value| {
        let record = year.ask("progress.record", json!({ "enrollment": id })).await;
        record["hours"][0]["hours"].clone()
    };
    let (own_entry, theirs) = (entry_of(&enrollment).await, entry_of(&other).await);
    let before = year.dump().await;
    let made = own.folder.path().join("made");
    let file = |at: u8, hours: &Value, name: &str, bytes: usize| json!({ "id": format!("0198c5a0-0000-7000-8000-00000000000{at}"), "hours": hours, "name": name, "bytes": bytes });
    let list = |files: Value| {
        json!({ "format": "farm-team-my-hours", "version": 2, "file": mode["file"], "saved_at": 0, "entries": [],
                "removed": [], "files": files })
        .to_string()
    };
    let all = json!([
        file(1, &own_entry, "run.pdf", 3),
        file(2, &own_entry, "empty.txt", 0),
        file(3, &theirs, "note.txt", 4),
        file(4, &enrollment, "note.txt", 4),
    ]);
    sealed(format!("{}\nMZ\0notenote", list(all)).as_bytes(), &made, &recipient);
    let taken = year.take(&made).await;
    let refused = ["run.pdf", "empty.txt", "note.txt", "note.txt"].map(|name| (name, "refused"));
    let mut found = files(&taken);
    found.sort_unstable();
    let mut refused = refused.to_vec();
    refused.sort_unstable();
    assert_eq!(found, refused);
    let whys: Vec<_> = taken["files"].as_array().unwrap().iter().map(|file| file["why"].as_str().unwrap()).collect();
    assert_eq!(whys.iter().filter(|why| why.contains("is not here")).count(), 2, "evidence_without_entry: {whys:?}");
    assert_eq!((&taken["undo"], year.dump().await), (&Value::Null, before));
    for wrong in ["\nnot", "\nnotes", ""] {
        let one = list(json!([file(1, &own_entry, "note.txt", 4)]));
        sealed(format!("{one}{wrong}").as_bytes(), &made, &recipient);
        let request = json!({ "path": made });
        assert_eq!(year.refused("my_year.take_in", request).await, "my_hours_broken", "{wrong:?}");
    }
    // The same proof twice for one entry is one too many.
    let twice = list(json!([file(1, &own_entry, "a.txt", 4), file(2, &own_entry, "b.txt", 4)]));
    sealed(format!("{twice}\nnotenote").as_bytes(), &made, &recipient);
    assert_eq!(files(&year.take(&made).await), [("a.txt", "new"), ("b.txt", "refused")]);
    year.check().await;
}
