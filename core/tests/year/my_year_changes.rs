//! Entries that are corrected or removed on the trainee's own machine after the coordinator has them.

use std::path::Path;

use age::x25519;
use serde_json::{Value, json};

use crate::my_year::{Own, TODAY, hours, states};
use crate::sealed::{changed, sealed};
use crate::support::Year;

impl Year {
    /// Takes in what is new, and of changes what is decided.
    async fn decide(&self, path: &Path, decisions: &[(&Value, bool)]) -> Value {
        let decisions: Vec<_> = decisions.iter().map(|(hours, take)| json!({ "hours": hours, "take": take })).collect();
        self.ask("my_year.take_in", json!({ "path": path, "decisions": decisions })).await
    }

    async fn logged(&self, enrollment: &Value) -> Vec<(String, u64, bool)> {
        let record = self.ask("progress.record", json!({ "enrollment": enrollment })).await;
        let rows = record["hours"].as_array().unwrap().iter().map(|row| {
            let day = row["day"].as_str().unwrap().to_owned();
            (day, row["minutes"].as_u64().unwrap(), row["approved_on"] != Value::Null)
        });
        rows.collect()
    }
}

impl Own {
    async fn correct(&self, id: &Value, day: &str, minutes: u32) {
        let mut fields = hours(&Value::Null, day, minutes);
        fields.as_object_mut().unwrap().remove("enrollment");
        self.ask("progress.correct_hours", json!({ "hours": id, "fields": fields })).await;
    }

    async fn remove(&self, id: &Value) {
        self.ask("progress.remove_hours", json!({ "hours": id })).await;
    }

    async fn to_send(&self) -> u64 {
        self.ask("my_year.here", json!({})).await["own"]["to_send"].as_u64().unwrap()
    }
}

fn counts(taken: &Value) -> [u64; 4] {
    ["new", "changes", "left", "undecided"].map(|count| taken[count].as_u64().unwrap())
}

/// A day, minutes, and whether it is approved.
fn row(day: &str, minutes: u64, approved: bool) -> (String, u64, bool) {
    (day.to_owned(), minutes, approved)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_comes_over_again_and_is_decided_once() {
    let year = Year::new(TODAY).await;
    let enrollment = year.enrolled("Asha").await;
    let own = Own::new();
    own.open(&year.out(&enrollment, "asha.myyear").await).await;
    let first = own.study(&enrollment, "2027-02-10", 90).await;
    let second = own.study(&enrollment, "2027-02-11", 45).await;
    year.take(&own.save().await).await;
    year.ask("progress.approve_hours", json!({ "hours": [first] })).await;
    let before = year.dump().await;

    own.correct(&first, "2027-02-10", 60).await;
    own.remove(&second).await;
    let third = own.study(&enrollment, "2027-02-12", 30).await;
    assert_eq!(own.to_send().await, 3);
    let back = own.save().await;
    let looked = year.look(&back).await;
    assert_eq!(states(&looked), [("2027-02-10", "changed"), ("2027-02-11", "removed"), ("2027-02-12", "new")]);
    assert_eq!(counts(&looked), [1, 0, 0, 2]);
    let change = &looked["entries"][0];
    assert_eq!(
        (&change["minutes"], &change["was"]["minutes"], &change["approved"]),
        (&json!(60), &json!(90), &json!(true))
    );
    assert_eq!((&looked["entries"][1]["minutes"], &looked["entries"][1]["approved"]), (&json!(45), &json!(false)));
    assert_eq!(year.dump().await, before, "a look stores nothing");

    let taken = year.take(&back).await;
    assert_eq!(counts(&taken), [1, 0, 0, 2], "what nobody decided about waits, what is new comes in");
    let stood = [row("2027-02-12", 30, false), row("2027-02-11", 45, false), row("2027-02-10", 90, true)];
    assert_eq!(year.logged(&enrollment).await, stood);
    let waiting = year.dump().await;

    let taken = year.decide(&back, &[(&first, true), (&second, false)]).await;
    assert_eq!(counts(&taken), [0, 1, 1, 0]);
    let stands = [row("2027-02-12", 30, false), row("2027-02-11", 45, false), row("2027-02-10", 60, false)];
    assert_eq!(year.logged(&enrollment).await, stands, "what is corrected waits for approval again");
    assert_eq!(
        states(&year.look(&back).await),
        [("2027-02-10", "taken"), ("2027-02-11", "left"), ("2027-02-12", "taken")]
    );
    year.undo(&taken["undo"]).await.unwrap();
    assert_eq!(year.dump().await, waiting);

    // Left and taken the other way round; what is gone stays gone.
    let taken = year.decide(&back, &[(&first, false), (&second, true)]).await;
    assert_eq!(counts(&taken), [0, 1, 1, 0]);
    assert_eq!(year.logged(&enrollment).await, [row("2027-02-12", 30, false), row("2027-02-10", 90, true)]);
    assert_eq!(states(&year.look(&back).await), [("2027-02-10", "left"), ("2027-02-12", "taken")]);
    // Another change of the same entry is another question.
    own.correct(&first, "2027-02-10", 75).await;
    let looked = year.look(&own.save().await).await;
    assert_eq!(states(&looked), [("2027-02-10", "changed"), ("2027-02-12", "taken")]);
    // What the rules do not admit is refused, and nothing is lost.
    own.correct(&third, "2027-02-10", 24 * 60 - 75).await;
    year.ask("progress.log_hours", hours(&enrollment, "2027-02-10", 100)).await;
    let back = own.save().await;
    let taken = year.decide(&back, &[(&first, true), (&third, true)]).await;
    let refused = taken["entries"].as_array().unwrap().iter().find(|row| row["hours"] == third).unwrap();
    assert_eq!((&refused["state"], &refused["was"]["minutes"]), (&json!("refused"), &json!(30)));
    assert!(refused["why"].as_str().unwrap().contains("24 hours"), "{refused}");
    year.check().await;
}

/// A newer file shows what has arrived; what has not stays changed, and what was decided stands.
#[tokio::test(flavor = "multi_thread")]
async fn a_newer_file_keeps_changes_that_have_not_arrived() {
    let year = Year::new(TODAY).await;
    let enrollment = year.enrolled("Asha").await;
    let log = async |day: &str, minutes: u32| {
        year.ask("progress.log_hours", hours(&enrollment, day, minutes)).await;
    };
    for (day, minutes) in [("2027-02-01", 60), ("2027-02-02", 60), ("2027-02-03", 60), ("2027-02-04", 60)] {
        log(day, minutes).await;
    }
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    let of = |day: &str| {
        let rows = record["hours"].as_array().unwrap();
        rows.iter().find(|row| row["day"] == day).unwrap()["hours"].clone()
    };
    let days = ["2027-02-01", "2027-02-02", "2027-02-03", "2027-02-04"].map(of);
    year.ask("progress.approve_hours", json!({ "hours": [days[3]] })).await;
    let own = Own::new();
    own.open(&year.out(&enrollment, "first.myyear").await).await;
    assert_eq!(own.to_send().await, 0);
    assert_eq!(own.refused("progress.remove_hours", json!({ "hours": days[3] })).await, "not_permitted");
    own.correct(&days[0], "2027-02-01", 30).await;
    own.correct(&days[1], "2027-02-02", 30).await;
    own.remove(&days[2]).await;
    assert_eq!(own.to_send().await, 3);
    let step = own.ask("progress.log_hours", hours(&enrollment, "2027-02-05", 15)).await;
    let back = own.save().await;
    // Taken back after it went out: the coordinator has to hear of it.
    own.ask("history.undo", json!({ "step": step["undo"] })).await;
    year.decide(&back, &[(&days[0], true), (&days[1], false)]).await;
    assert_eq!(own.to_send().await, 4);

    let opened = own.open(&year.out(&enrollment, "second.myyear").await).await;
    assert_eq!(opened["kept"], 2, "the removals: one was not decided, of the other nobody knows yet");
    let here = own.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(here["minutes_logged"], 30 + 60 + 60, "one is taken, one was left, one is approved");
    let looked = year.look(&own.save().await).await;
    assert_eq!(states(&looked), [("2027-02-03", "removed"), ("2027-02-05", "removed")]);
    let both: Vec<_> = looked["entries"].as_array().unwrap().iter().map(|row| (&row["hours"], true)).collect();
    year.decide(&own.save().await, &both).await;
    own.open(&year.out(&enrollment, "third.myyear").await).await;
    assert_eq!(own.to_send().await, 0);
    year.check().await;
}

/// A file that was made by hand reaches nobody else's entry.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_changes_entries_of_its_own_trainee_only() {
    let year = Year::new(TODAY).await;
    let (enrollment, other) = (year.enrolled("Asha").await, year.enrolled("Ben").await);
    year.ask("progress.log_hours", hours(&other, "2027-02-01", 60)).await;
    let record = year.ask("progress.record", json!({ "enrollment": other })).await;
    let theirs = record["hours"][0]["hours"].clone();
    let path = year.out(&enrollment, "asha.myyear").await;
    let own = Own::new();
    let settings = changed(&path, "", &own.folder.path().join("again")).await;
    let mode: Value = settings.iter().find(|(key, _)| key == "my_year").unwrap().1.parse().unwrap();
    let recipient: x25519::Recipient = mode["recipient"].as_str().unwrap().parse().unwrap();
    let before = year.dump().await;
    for content in [
        json!({ "entries": [], "removed": [theirs] }),
        json!({ "removed": [], "entries": [{ "id": theirs, "day": "2027-02-01", "minutes": 1, "kind": "taught",
                                             "counts": true, "module": null, "note": "" }] }),
    ] {
        let mut file = json!({ "format": "farm-team-my-hours", "version": 2, "file": mode["file"], "saved_at": 0 });
        file.as_object_mut().unwrap().extend(content.as_object().unwrap().clone());
        let made = own.folder.path().join("made");
        sealed(file.to_string().as_bytes(), &made, &recipient);
        let taken = year.decide(&made, &[(&theirs, true)]).await;
        assert_eq!(counts(&taken), [0; 4]);
    }
    assert_eq!(year.dump().await, before);
}
