//! What the system's notifications tell: counts, each thing once, nothing about those who pause (R7).

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use farm_team_core::host::{BoxFuture, Host};
use farm_team_core::{App, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};

use crate::support::{Year, a_break, attempt};

const PASSWORD: &str = "violet kettle arrives";

/// The system's side: it keeps what it showed, and may show nothing.
#[derive(Default)]
struct Screen {
    shown: Mutex<Vec<Vec<String>>>,
    broken: AtomicBool,
}

impl Host for Screen {
    fn notify(&self, lines: Vec<String>) -> BoxFuture<'_, Result<(), Error>> {
        let shown = !self.broken.load(Ordering::SeqCst);
        if shown {
            self.shown.lock().unwrap().push(lines);
        }
        Box::pin(async move { if shown { Ok(()) } else { Err(Error::trouble("notification_not_shown")) } })
    }
}

/// The year on a day, at a machine that shows notifications.
struct Desk {
    app: App,
    screen: Arc<Screen>,
}

impl Desk {
    async fn at(year: &Year, today: &str) -> Self {
        let screen = Arc::new(Screen::default());
        let (folder, clock) = (year.folder.path().to_owned(), Clock::Set(today.parse().unwrap()));
        let app = App::open(OpenOptions { folder, clock, host: screen.clone() }).await.unwrap();
        Self { app, screen }
    }

    async fn try_ask(&self, name: &str, request: Value) -> Result<Value, Error> {
        let answer = api::call(&self.app, &self.app.caller(), name, request, &Progress::none()).await?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    async fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// What is told now, as the system shows it; nothing where nothing is.
    async fn told(&self) -> Vec<String> {
        let told = self.ask("reminders.tell", json!({})).await;
        let shown = std::mem::take(&mut *self.screen.shown.lock().unwrap());
        assert!(shown.len() <= 1, "one notification for all: {shown:?}");
        let shown = shown.concat();
        assert_eq!(told["lines"], json!(shown));
        shown
    }

    /// The invitation of somebody new.
    async fn invites(&self, request: Value) -> Value {
        let code = self.ask("accounts.invite", request.clone()).await["code"].clone();
        json!({ "name": request["name"], "code": code, "password": PASSWORD })
    }

    /// Somebody who was invited sits down.
    async fn is_taken_by(&self, invitation: &Value) {
        self.ask("accounts.sign_out", json!({})).await;
        self.ask("accounts.redeem", invitation.clone()).await;
    }
}

async fn session(year: &Year, day: &str, enrollment: &Value, trainer: &Value) -> Value {
    let fields = json!({
        "module": "FT-02", "trainer": trainer, "invited": [enrollment],
        "appointment": { "day": day, "starts_at": 540, "minutes": 60, "place": "" }
    });
    year.ask("sessions.plan", json!({ "intake": year.intake, "fields": fields })).await["session"].clone()
}

const NOTHING: [&str; 0] = [];

#[tokio::test]
async fn what_is_due_is_told_once_in_counts_and_names_nobody() {
    let year = Year::new("2027-01-04").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let lesson = session(&year, "2027-01-15", &ada, &year.mentors[0]).await;

    let first = Desk::at(&year, "2027-01-04").await;
    assert_eq!(first.told().await, ["Milestones today: 2", "Check-ins to hold: 2"], "the baseline, and the first talk");
    assert_eq!(first.told().await, NOTHING, "once");
    let later = Desk::at(&year, "2027-01-15").await;
    let lines = later.ask("reminders.get", json!({})).await["lines"].clone();
    assert_eq!(lines[0], json!({ "text": "Sessions today: 1", "count": 1, "untold": 1 }));
    let told = later.told().await;
    assert_eq!(told[..2], ["Sessions today: 1", "Milestones still to hold: 2"], "FT-01 has the whole day still");
    assert!(!told.concat().contains("Kamau") && !told.concat().contains("FT-"), "{told:?}");
    let lines = later.ask("reminders.get", json!({})).await["lines"].clone();
    assert_eq!(lines[0], json!({ "text": "Sessions today: 1", "count": 1, "untold": 0 }));
    let monday = Desk::at(&year, "2027-01-18").await;
    assert_eq!(monday.told().await[..2], ["Modules still to pass: 2", "Sessions to record: 1"]);
    assert_eq!(monday.told().await, NOTHING);

    // What is settled goes; taken back it is there again.
    let kept = "SELECT count(*) FROM reminder WHERE kind = 'session_to_record'";
    assert_eq!(year.number(kept).await, 1);
    let attended = json!({ "session": lesson, "attended": [ada] });
    let attended = year.on("2027-01-18").await.ask("sessions.attend", attended).await;
    assert_eq!(monday.told().await, NOTHING);
    assert_eq!(year.number(kept).await, 0, "nothing is kept of what is settled");
    year.on("2027-01-18").await.undo(&attended["undo"]).await.unwrap();
    assert_eq!(monday.told().await, ["Sessions to record: 1"]);

    // R7: paused, and after the outcome.
    let tuesday = year.on("2027-01-19").await;
    tuesday.ask("enrollment.add_break", a_break(&ada, "2027-01-19", None)).await;
    let ended = json!({ "enrollment": ben, "outcome": "transferred", "on": "2027-01-19", "reason": "r" });
    tuesday.ask("enrollment.record_outcome", ended).await;
    assert_eq!(Desk::at(&year, "2027-02-05").await.told().await, NOTHING, "Day 30 was due for both");
    year.check().await;
}

#[tokio::test]
async fn what_the_system_did_not_show_is_told_the_next_time() {
    let year = Year::new("2027-01-04").await;
    let ada = year.enrolled("Ada").await;
    let before = year.dump().await;
    assert_eq!(year.refused("reminders.tell", json!({})).await, "no_notifications", "a host that shows none");
    assert_eq!(year.refused("reminders.show_sample", json!({})).await, "no_notifications");
    assert_eq!(year.dump().await, before, "what was not shown was not told");

    let desk = Desk::at(&year, "2027-01-15").await;
    desk.screen.broken.store(true, Ordering::SeqCst);
    let error = desk.try_ask("reminders.tell", json!({})).await.unwrap_err();
    assert_eq!(error.code, "notification_not_shown");
    assert_eq!(year.dump().await, before);
    // What is settled until then is not told of any more.
    year.on("2027-01-15").await.ask("progress.add_attempt", attempt(&ada, "FT-01", "2027-01-15", "90")).await;
    desk.screen.broken.store(false, Ordering::SeqCst);
    assert_eq!(desk.told().await[0], "Milestones still to hold: 1");
    desk.ask("reminders.show_sample", json!({})).await;
    assert_eq!(desk.screen.shown.lock().unwrap().concat().len(), 1);
}

/// Two windows of one person at once: only one of them tells.
#[tokio::test]
async fn two_windows_at_once_tell_it_once() {
    let year = Year::new("2027-01-04").await;
    year.enrolled("Ada").await;
    let (left, right) = (Desk::at(&year, "2027-01-04").await, Desk::at(&year, "2027-01-04").await);
    let (one, other) = tokio::join!(left.told(), right.told());
    assert_eq!([one, other].concat(), ["Milestones today: 1", "Check-ins to hold: 1"]);
}

#[tokio::test]
async fn everybody_is_told_of_their_own_and_can_turn_it_off() {
    let year = Year::new("2027-01-04").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    for (trainee, mentor) in [(&ada, &year.mentors[0]), (&ben, &year.mentors[1])] {
        year.ask("enrollment.set_mentors", json!({ "enrollments": [trainee], "mentors": [mentor] })).await;
    }
    session(&year, "2027-01-15", &ada, &year.mentors[1]).await;
    let person = year.view(&ada).await["row"]["person"].clone();
    let desk = Desk::at(&year, "2027-01-15").await;
    desk.ask("reminders.set", json!({ "on": false })).await;
    assert_eq!(desk.told().await, NOTHING, "turned off by the owner");
    desk.ask("accounts.create_first", json!({ "name": "Mara Connell", "password": PASSWORD })).await;
    let jo = desk.invites(json!({ "name": "Jo Lind", "role": "mentor", "mentor": year.mentors[0] })).await;
    let ana = desk.invites(json!({ "name": "Ana Ruiz", "role": "mentor", "mentor": year.mentors[1] })).await;
    let trainee = desk.invites(json!({ "name": "Ada Kamau", "role": "trainee", "person": person })).await;
    desk.ask("reminders.set", json!({ "on": false })).await;
    assert_eq!(desk.ask("reminders.get", json!({})).await["on"], false);
    assert_eq!(desk.told().await, NOTHING, "turned off");
    desk.ask("reminders.set", json!({ "on": true })).await;
    assert_eq!(desk.told().await[..2], ["Sessions today: 1", "Milestones still to hold: 2"]);

    desk.is_taken_by(&jo).await;
    assert_eq!(desk.ask("reminders.get", json!({})).await["on"], true, "on at first");
    let own = ["Milestones still to hold: 1", "Check-ins to hold: 1"];
    assert_eq!(desk.told().await, own, "of the own trainee; the session is another's");
    desk.is_taken_by(&ana).await;
    assert_eq!(desk.told().await, ["Sessions today: 1", own[0], own[1]], "the own session, with another's trainee");
    desk.is_taken_by(&trainee).await;
    assert_eq!(desk.told().await, ["Sessions today: 1", own[0]], "the own year, and where to be");
    assert_eq!(desk.told().await, NOTHING);
    desk.ask("accounts.lock", json!({})).await;
    assert_eq!(desk.try_ask("reminders.tell", json!({})).await.unwrap_err().code, "locked");

    // The account goes with its person.
    desk.ask("accounts.sign_out", json!({})).await;
    desk.ask("accounts.sign_in", json!({ "name": "Mara Connell", "password": PASSWORD })).await;
    let ended = json!({ "enrollment": ada, "outcome": "transferred", "on": "2027-01-15", "reason": "r" });
    desk.ask("enrollment.record_outcome", ended).await;
    desk.ask("privacy.erase", json!({ "people": [person], "ground": "asked" })).await;
    assert_eq!(year.number("SELECT count(*) FROM reminder WHERE account_id NOT IN (SELECT id FROM account)").await, 0);
}
