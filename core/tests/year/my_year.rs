//! My year out to the trainee's own machine and the hours back: what goes along, what comes in, and what never does.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::x25519;
use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Row as _};
use tempfile::TempDir;

use crate::sealed::{PASSPHRASE, changed, sealed, under_passphrase, unsealed};
use crate::support::{Year, a_break};

pub(crate) const TODAY: &str = "2027-02-15";

/// A trainee's own machine.
pub(crate) struct Own {
    app: App,
    pub(crate) folder: Arc<TempDir>,
}

impl Own {
    pub(crate) fn new() -> Self {
        Self::on(Arc::new(tempfile::tempdir().unwrap()), TODAY)
    }

    /// The same machine after a restart, on another day.
    fn again(&self, today: &str) -> Self {
        Self::on(Arc::clone(&self.folder), today)
    }

    fn on(folder: Arc<TempDir>, today: &str) -> Self {
        let clock = Clock::Set(today.parse().unwrap());
        let app = App::closed(OpenOptions { folder: folder.path().to_owned(), clock, host: Arc::new(NoDialogs) });
        Self { app, folder }
    }

    pub(crate) async fn try_ask(&self, name: &str, request: Value) -> Result<Value, Error> {
        let answer = api::call(&self.app, &self.app.caller(), name, request, &Progress::none()).await?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    pub(crate) async fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    pub(crate) async fn refused(&self, name: &str, request: Value) -> String {
        let error = self.try_ask(name, request).await.expect_err(name);
        assert!(error.message.contains(' ') && !error.message.contains('{'), "{error:?}");
        error.code
    }

    pub(crate) async fn open(&self, path: &Path) -> Value {
        self.ask("my_year.open", json!({ "path": path, "passphrase": PASSPHRASE })).await
    }

    async fn open_refused(&self, path: &Path) -> String {
        self.refused("my_year.open", json!({ "path": path, "passphrase": PASSPHRASE })).await
    }

    /// Logs self-study; gives the entry.
    pub(crate) async fn study(&self, enrollment: &Value, day: &str, minutes: u32) -> Value {
        self.ask("progress.log_hours", hours(enrollment, day, minutes)).await;
        let record = self.ask("progress.record", json!({ "enrollment": enrollment })).await;
        let rows = record["hours"].as_array().unwrap();
        rows.iter().find(|row| row["day"] == day && row["minutes"] == minutes).unwrap()["hours"].clone()
    }

    pub(crate) async fn save(&self) -> PathBuf {
        let path = self.folder.path().join("back.myhours");
        self.ask("my_year.save_hours", json!({ "path": path })).await;
        path
    }
}

pub(crate) fn hours(enrollment: &Value, day: &str, minutes: u32) -> Value {
    json!({ "enrollment": enrollment, "day": day, "minutes": minutes, "kind": "self_study", "module": "FT-01",
            "note": "https://example.org/notes" })
}

impl Year {
    /// The file of a trainee.
    pub(crate) async fn out(&self, enrollment: &Value, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        let request = json!({ "enrollment": enrollment, "path": path, "passphrase": PASSPHRASE });
        let made = self.ask("my_year.export", request).await;
        assert_eq!((&made["file"], &made["passphrase"]), (&json!(name), &json!(PASSPHRASE)));
        path
    }

    pub(crate) async fn look(&self, path: &Path) -> Value {
        self.ask("my_year.take_in", json!({ "path": path, "dry_run": true })).await
    }

    pub(crate) async fn take(&self, path: &Path) -> Value {
        self.ask("my_year.take_in", json!({ "path": path })).await
    }

    async fn take_refused(&self, path: &Path) -> String {
        self.refused("my_year.take_in", json!({ "path": path })).await
    }
}

pub(crate) fn states(taken: &Value) -> Vec<(&str, &str)> {
    let rows = taken["entries"].as_array().unwrap().iter();
    rows.map(|row| (row["day"].as_str().unwrap(), row["state"].as_str().unwrap())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_year_goes_out_and_the_hours_come_back_once() {
    let year = Year::new(TODAY).await;
    let enrollment = year.enrolled("Asha").await;
    year.ask("enrollment.set_mentors", json!({ "enrollments": [enrollment], "mentors": [year.mentors[0]] })).await;
    year.attempt(&enrollment, "FT-01", "2027-01-14", "91").await.unwrap();
    year.ask("progress.log_hours", hours(&enrollment, "2027-01-12", 90)).await;
    let other = year.enrolled("Benedikta").await;
    for day in ["2027-02-01", "2027-03-01"] {
        let session = year.session("FT-02", day, &[&enrollment, &other]).await;
        if day < TODAY {
            year.ask("sessions.attend", json!({ "session": session, "attended": [enrollment] })).await;
        }
    }
    let talk = json!({ "enrollment": enrollment, "on": "2027-01-13", "role": "mentor", "mood": 4, "next_step": "n" });
    year.ask("check_ins.add", talk).await;
    let path = year.out(&enrollment, "asha.myyear").await;
    let before = year.dump().await;

    let own = Own::new();
    assert_eq!(own.ask("app.state", json!({})).await["started"], false);
    let opened = own.open(&path).await;
    assert_eq!((&opened["name"], &opened["kept"]), (&json!("Asha Kamau"), &json!(0)));
    let session = own.ask("accounts.session", json!({})).await;
    assert_eq!((&session["state"], &session["account"]["role"]), (&json!("open"), &json!("trainee")));
    let asked = json!({ "enrollment": enrollment });
    for (command, hidden) in [("trainees.plan", None), ("trainees.get", Some("selection")), ("sessions.of", None)] {
        let mut there = year.ask(command, asked.clone()).await;
        if let Some(hidden) = hidden {
            there[hidden] = Value::Null;
            for conflict in there["conflicts"].as_array_mut().unwrap() {
                conflict["ways"] = Value::Null;
            }
            // Nothing is looked for where what came after the file is not known.
            there["row"]["flags"] = json!([]);
        }
        assert_eq!(own.ask(command, asked.clone()).await, there, "{command}: the same screens from the same rules");
    }
    let talks = own.ask("check_ins.list", asked.clone()).await;
    let talk = &talks["check_ins"][0];
    assert_eq!((&talk["next_step"], &talk["recorded_by"], &talks["may_add"]), (&json!("n"), &json!(""), &json!([])));
    let later = own.again("2027-04-01");
    later.ask("encryption.unlock", json!({ "secret": PASSPHRASE })).await;
    let later = later.ask("check_ins.list", asked.clone()).await;
    assert_eq!(later["rhythms"][0]["due"], talks["rhythms"][0]["due"], "what came after the file is not known here");
    assert_eq!(later["rhythms"][0]["open_until"], Value::Null);
    assert_eq!(own.refused("people.list", json!({ "sort": [] })).await, "not_permitted");
    assert_eq!(own.refused("progress.add_attempt", json!({ "enrollment": enrollment })).await, "not_permitted");
    assert_eq!(own.ask("my_year.here", json!({})).await["own"]["to_send"], 0);
    let nowhere = json!({ "path": own.folder.path().join("back.myhours") });
    assert_eq!(own.refused("my_year.save_hours", nowhere).await, "my_hours_none");

    let first = own.study(&enrollment, "2027-02-10", 60).await;
    own.study(&enrollment, "2027-02-11", 45).await;
    let slip = own.ask("progress.log_hours", hours(&enrollment, "2027-02-12", 600)).await;
    own.ask("history.undo", json!({ "step": slip["undo"] })).await;
    assert_eq!(own.refused("progress.log_hours", hours(&enrollment, "2027-02-16", 60)).await, "hours_in_future");
    assert_eq!(own.ask("my_year.here", json!({})).await["own"]["to_send"], 2);
    let back = own.save().await;

    let looked = year.look(&back).await;
    assert_eq!(states(&looked), [("2027-02-10", "new"), ("2027-02-11", "new")]);
    assert_eq!((&looked["name"], &looked["new"], &looked["undo"]), (&json!("Asha Kamau"), &json!(2), &Value::Null));
    assert_eq!(year.dump().await, before, "a look stores nothing");
    let taken = year.take(&back).await;
    let record = year.ask("progress.record", asked.clone()).await;
    let row = record["hours"].as_array().unwrap().iter().find(|row| row["hours"] == first).unwrap();
    assert_eq!(
        (&row["note"], &row["recorded_by"], &row["approved_on"]),
        (&json!("https://example.org/notes"), &json!("Asha Kamau"), &Value::Null)
    );
    let again = year.take(&back).await;
    assert_eq!(states(&again), [("2027-02-10", "taken"), ("2027-02-11", "taken")]);
    assert_eq!((&again["new"], &again["undo"]), (&json!(0), &Value::Null));
    year.undo(&taken["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    year.take(&back).await;
    year.ask("progress.remove_hours", json!({ "hours": first })).await;
    assert_eq!(states(&year.look(&back).await), [("2027-02-10", "taken"), ("2027-02-11", "taken")], "gone stays gone");
    year.check().await;
}

/// Nobody else's row, no contact, no note about the person, and not the house's own key.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_private_goes_along() {
    let year = Year::new(TODAY).await;
    let fields = json!({
        "number": "A-0001", "first_name": "Asha", "last_name": "Kamau", "email": "asha@private.example",
        "phone": "+254-private", "source": "source-private", "current_job": "job-private",
        "it_background": "background-private", "learner_evidence": "evidence-private", "applied_on": "2026-09-01",
        "notes": "notes-private"
    });
    let person = year.ask("people.create", json!({ "fields": fields, "intake": null })).await["person"].clone();
    let enrolled = year.ask("enrollment.enroll", json!({ "people": [person], "intake": year.intake })).await;
    let enrollment = enrolled["enrolled"][0]["enrollment"].clone();
    year.ask("enrollment.set_mentors", json!({ "enrollments": [enrollment], "mentors": [year.mentors[0]] })).await;
    let other = year.enrolled("Benedikta").await;
    year.ask("progress.log_hours", hours(&other, "2027-02-01", 60)).await;
    let milestone = year.plan(&enrollment).await["M30"]["milestone"].clone();
    year.ask("milestones.open", json!({ "milestone": milestone })).await;
    let mut noted = crate::support::attempt(&enrollment, "FT-01", "2027-01-14", "91");
    noted["note"] = json!("attempt-private");
    year.ask("progress.add_attempt", noted).await;
    let path = year.out(&enrollment, "asha.myyear").await;
    assert!(!fs::read(&path).unwrap().windows(6).any(|part| part == b"SQLite"));
    let bytes = unsealed(&path);
    let told = |words: &str| bytes.windows(words.len()).any(|part| part == words.as_bytes());
    for words in ["-private", "private.example", "Benedikta", "A. Ruiz", "Mara Connell", "AGE-SECRET-KEY"] {
        assert!(!told(words), "{words} goes along");
    }
    assert!(told("Asha") && told("J. Lind") && told("FT-01"));
    let counts = ["evaluation", "ticket_review", "candidacy", "account", "audit_entry", "undo_step", "my_year_file"];
    let file = year.folder.path().join("own.db");
    fs::write(&file, &bytes).unwrap();
    let mut database = SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    for table in counts {
        let count = sqlx::query(AssertSqlSafe(format!("SELECT count(*) FROM {table}")));
        assert_eq!(count.fetch_one(&mut database).await.unwrap().get::<i64, _>(0), 0, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_opened_says_why_and_changes_nothing() {
    let year = Year::new(TODAY).await;
    let enrollment = year.enrolled("Asha").await;
    let path = year.out(&enrollment, "asha.myyear").await;
    let own = Own::new();
    let wrong = json!({ "path": path, "passphrase": "incorrect horse battery" });
    assert_eq!(own.refused("my_year.open", wrong).await, "my_year_passphrase_wrong");
    let file = |name: &str| own.folder.path().join(name);
    fs::write(file("foreign"), "no file of ours").unwrap();
    assert_eq!(own.open_refused(&file("foreign")).await, "my_year_foreign");
    sealed(b"nor this", &file("sealed"), &under_passphrase());
    assert_eq!(own.open_refused(&file("sealed")).await, "my_year_broken");
    let whole = fs::read(&path).unwrap();
    fs::write(file("cut"), &whole[..whole.len() / 2]).unwrap();
    assert_eq!(own.open_refused(&file("cut")).await, "my_year_broken");
    changed(&path, "PRAGMA user_version = 9999", &file("newer")).await;
    assert_eq!(own.open_refused(&file("newer")).await, "my_year_newer");
    changed(&path, "DELETE FROM setting WHERE key = 'my_year'", &file("house")).await;
    assert_eq!(own.open_refused(&file("house")).await, "my_year_foreign");
    assert_eq!(own.ask("app.state", json!({})).await["started"], false, "nothing was opened");

    let here = json!({ "path": path, "passphrase": PASSPHRASE });
    assert_eq!(year.refused("my_year.open", here).await, "my_year_house_here");
    assert_eq!(year.view(&enrollment).await["row"]["name"], "Asha Kamau");
    let short = json!({ "enrollment": enrollment, "path": file("short"), "passphrase": "short" });
    assert_eq!(year.refused("my_year.export", short).await, "passphrase_short");
    assert!(!file("short").exists());
}

/// A newer file takes the place of the older one, and what was not sent yet moves along.
#[tokio::test(flavor = "multi_thread")]
async fn a_newer_file_keeps_what_was_not_sent() {
    let year = Year::new(TODAY).await;
    let (enrollment, other) = (year.enrolled("Asha").await, year.enrolled("Ben").await);
    let first = year.out(&enrollment, "first.myyear").await;
    let own = Own::new();
    own.open(&first).await;
    own.study(&enrollment, "2027-02-10", 60).await;
    year.take(&own.save().await).await;
    own.study(&enrollment, "2027-02-11", 45).await;
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-03-01", Some("2027-03-28"))).await;
    let second = year.out(&enrollment, "second.myyear").await;
    assert_eq!(own.open_refused(&year.out(&other, "ben.myyear").await).await, "my_year_other_person");
    assert_eq!(own.open(&second).await["kept"], 1);
    let plan = own.ask("trainees.plan", json!({ "enrollment": enrollment })).await;
    let gate = plan.as_array().unwrap().iter().find(|row| row["code"] == "M90").unwrap();
    assert_eq!(gate["due"], "2027-05-03");
    let record = own.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(record["minutes_logged"], 105, "what was taken in came back once, what was not was kept");
    assert_eq!(own.ask("my_year.here", json!({})).await["own"]["to_send"], 1);
    assert_eq!(own.open_refused(&first).await, "my_year_older");

    own.app.close().await;
    let own = own.again("2027-02-16");
    assert_eq!(own.refused("my_year.here", json!({})).await, "database_key_missing", "closed on the disk");
    own.ask("encryption.unlock", json!({ "secret": PASSPHRASE })).await;
    let back = own.save().await;
    assert_eq!(states(&year.take(&back).await), [("2027-02-11", "new")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_rules_do_not_admit_is_refused_with_its_reason() {
    let year = Year::new(TODAY).await;
    let (enrollment, other) = (year.enrolled("Asha").await, year.enrolled("Ben").await);
    let path = year.out(&enrollment, "asha.myyear").await;
    let own = Own::new();
    own.open(&path).await;
    for (day, minutes) in [("2027-02-08", 60), ("2027-02-10", 700), ("2027-02-12", 30)] {
        own.study(&enrollment, day, minutes).await;
    }
    let back = own.save().await;
    // Meanwhile at the coordinator: a break, and a long day.
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-02-12", Some("2027-02-14"))).await;
    year.ask("progress.log_hours", hours(&enrollment, "2027-02-10", 800)).await;
    let taken = year.take(&back).await;
    assert_eq!(states(&taken), [("2027-02-08", "new"), ("2027-02-10", "refused"), ("2027-02-12", "refused")]);
    let why = |at: usize| taken["entries"][at]["why"].as_str().unwrap();
    assert!(why(1).contains("24 hours") && why(2).contains("break"), "{} {}", why(1), why(2));

    let of_other = json!({ "path": back, "enrollment": other, "dry_run": true });
    assert_eq!(year.refused("my_year.take_in", of_other).await, "my_hours_other");
    let file = |name: &str| own.folder.path().join(name);
    let whole = fs::read(&back).unwrap();
    fs::write(file("cut"), &whole[..whole.len() - 9]).unwrap();
    assert_eq!(year.take_refused(&file("cut")).await, "my_hours_broken");
    assert_eq!(year.take_refused(&path).await, "my_hours_foreign", "the file that went out");
    let stranger = Year::new(TODAY).await;
    assert_eq!(stranger.take_refused(&back).await, "my_hours_foreign", "no file was ever made there");
    let settings = changed(&path, "", &file("again")).await;
    let mode: Value = settings.iter().find(|(key, _)| key == "my_year").unwrap().1.parse().unwrap();
    let recipient: x25519::Recipient = mode["recipient"].as_str().unwrap().parse().unwrap();
    for (content, code) in [
        (json!({ "format": "farm-team-my-hours", "version": 3 }), "my_hours_newer"),
        (json!({ "format": "something else", "version": 1 }), "my_hours_foreign"),
        (json!({ "format": "farm-team-my-hours", "version": 1, "file": mode["file"] }), "my_hours_broken"),
        (
            json!({ "format": "farm-team-my-hours", "version": 1, "file": "0198c5a0-0000-7000-8000-000000000001",
                    "saved_at": 0, "entries": [] }),
            "my_hours_foreign",
        ),
    ] {
        sealed(content.to_string().as_bytes(), &file("made"), &recipient);
        assert_eq!(year.take_refused(&file("made")).await, code, "{content}");
    }
    let outcomes = year.view(&enrollment).await["outcomes"].clone();
    let withdrew = outcomes.as_array().unwrap().iter().find(|row| row["kind"] == "withdrew").unwrap();
    let ended = json!({ "enrollment": enrollment, "outcome": withdrew["code"], "on": TODAY, "reason": "r" });
    year.ask("enrollment.record_outcome", ended).await;
    assert_eq!(year.take_refused(&back).await, "enrollment_ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_get_a_file_and_a_passphrase_of_their_own() {
    let year = Year::new(TODAY).await;
    let enrollments = [year.enrolled("Asha").await, year.enrolled("Asha").await];
    let (folder, list) = (year.folder.path().join("out"), year.folder.path().join("passphrases.csv"));
    fs::create_dir(&folder).unwrap();
    let inside = json!({ "enrollments": enrollments, "folder": folder, "passphrases": folder.join("list.csv") });
    assert_eq!(year.refused("my_year.export_many", inside).await, "my_year_list_inside");
    let request = json!({ "enrollments": enrollments, "folder": folder, "passphrases": list });
    let progress = Progress::none();
    progress.cancel();
    let stopped = api::call(&year.app, &year.app.caller(), "my_year.export_many", request.clone(), &progress).await;
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert_eq!((fs::read_dir(&folder).unwrap().count(), list.exists()), (0, false), "without a trace");
    assert_eq!(year.number("SELECT count(*) FROM my_year_file").await, 0);

    let made = year.ask("my_year.export_many", request).await;
    let files = made["files"].as_array().unwrap();
    let names: Vec<&str> = files.iter().map(|file| file["file"].as_str().unwrap()).collect();
    assert_eq!(names, ["Asha Kamau - My year.myyear", "Asha Kamau - My year (2).myyear"]);
    let listed = fs::read_to_string(&list).unwrap();
    for file in files {
        assert!(
            listed.contains(file["passphrase"].as_str().unwrap()) && listed.contains(file["file"].as_str().unwrap())
        );
    }
    assert_ne!(files[0]["passphrase"], files[1]["passphrase"]);
    let own = Own::new();
    let open = |file: usize, passphrase: usize| json!({ "path": folder.join(names[file]), "passphrase": files[passphrase]["passphrase"] });
    assert_eq!(own.refused("my_year.open", open(1, 0)).await, "my_year_passphrase_wrong");
    own.ask("my_year.open", open(1, 1)).await;
    assert_eq!(own.ask("my_year.here", json!({})).await["own"]["enrollment"], enrollments[1]);
}
