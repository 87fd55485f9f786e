//! The demo intakes: invented people in a running year and in a selection, made by the same commands that a person
//! uses, clearly marked, and removed without a trace.

use chrono::{Datelike as _, Days, NaiveDate};
use serde_json::{Value, json};

use super::demo_store;
use super::demo_year::year;
use super::model::Done;
use crate::api::{self, Long};
use crate::context::Write;
use crate::error::{Error, Result};

/// Weeks that the running intake is old.
const WEEKS: u64 = 18;

/// Invented people: first name, last name, job before, source.
pub(super) const TRAINEES: [(&str, &str, &str, &str); 10] = [
    ("Gabrielė", "Petraitytė", "Call center agent", "Internal transfer"),
    ("Ben", "Okafor", "Hotel front desk", "Employee referral"),
    ("Thu Hà", "Nguyễn", "School secretary", "Company website"),
    ("Piotr", "Łuczak", "Retail sales", "Job fair"),
    ("Lena", "Schäfer", "Bank teller", "Company website"),
    ("Óscar", "Ramírez", "Airline check-in", "Agency"),
    ("Yuki", "Tanaka", "Library assistant", "Company website"),
    ("Fatima", "al-Zahra", "Museum guide", "Job fair"),
    ("Siobhán", "O’Neill", "Field sales", "School partnership"),
    ("Irena", "", "Restaurant shift lead", "Employee referral"),
];
const CANDIDATES: [(&str, &str, &str, &str); 8] = [
    ("Amara", "Diallo", "Hotel front desk", "Job fair"),
    ("Mihály", "Szűcs", "Retail sales", "Company website"),
    ("Ola", "Kamau", "Call center agent", "Internal transfer"),
    ("Jean-Luc", "d’Aubigné", "Bank teller", "Agency"),
    ("惠子", "佐藤", "School secretary", "Company website"),
    ("Noor", "Haddad", "Library assistant", "Employee referral"),
    ("Tomás", "Ferreira", "Airline check-in", "Job fair"),
    ("Ragnhild", "Øverland", "Museum guide", "Company website"),
];
pub(super) const MENTORS: [&str; 2] = ["Ana Ruiz (demo)", "Johan Lind (demo)"];
const COMPETENCIES: [&str; 6] = ["listening", "plain_language", "empathy", "ownership", "learning", "teamwork"];

/// Asks the list of commands as whoever asked for the demo.
pub(super) struct Demo<'a> {
    cx: &'a Long,
    pub(super) today: NaiveDate,
}

impl Demo<'_> {
    pub(super) async fn ask(&self, name: &str, request: Value) -> Result<Value> {
        // Boxed: the list holds this very function.
        let answer = Box::pin(api::call(&self.cx.app, &self.cx.caller, name, request, &self.cx.progress)).await?;
        Ok(serde_json::from_str(&answer)?)
    }

    pub(super) fn step(&self, done: usize, total: usize) -> Result<()> {
        self.cx.progress.step("demo", done, total)
    }

    async fn intake(&self, name: &str, start: NaiveDate, mentors: &[Value]) -> Result<Value> {
        let fields = json!({
            "name": name, "start_on": start, "learning_minutes_a_week": 1200,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": mentors,
        });
        Ok(self.ask("intakes.create", json!({ "fields": fields })).await?["intake"].clone())
    }

    async fn person(&self, place: usize, who: (&str, &str, &str, &str), intake: &Value) -> Result<Value> {
        let (first, last, job, source) = who;
        let fields = json!({
            "number": format!("DEMO-{:02}", place + 1), "first_name": first, "last_name": last,
            "email": format!("demo{:02}@example.org", place + 1), "phone": null, "source": source, "current_job": job,
            "it_background": "Repairs PCs for family and friends", "learner_evidence": "Night school, second year",
            "applied_on": self.today.checked_sub_days(Days::new(40)), "notes": null,
        });
        self.ask("people.create", json!({ "fields": fields, "intake": intake })).await
    }

    async fn sheet(&self, candidacy: &Value, rater: &str, shift: usize) -> Result<()> {
        let scores: Vec<Value> = COMPETENCIES
            .iter()
            .enumerate()
            .map(|(place, code)| json!({ "competency": code, "level": 3 + (place + shift) % 3 }))
            .collect();
        let request = json!({ "candidacy": candidacy, "rater": rater, "scores": scores });
        self.ask("candidates.save_sheet", request).await?;
        Ok(())
    }

    async fn checks(&self, candidacy: &Value) -> Result<()> {
        for code in ["it_background", "eager_learner"] {
            let request = json!({
                "candidacy": candidacy, "code": code, "answer": "met", "evidence": "Told with examples in the interview",
            });
            self.ask("candidates.answer_check", request).await?;
        }
        Ok(())
    }

    async fn moved(&self, candidacy: &Value, event: &str, reason: Option<&str>) -> Result<()> {
        let mut request = json!({ "candidacies": [candidacy], "event": event });
        if let (Some(reason), Some(fields)) = (reason, request.as_object_mut()) {
            fields.insert("reason".to_owned(), json!(reason));
        }
        self.ask("candidates.move", request).await?;
        Ok(())
    }
}

fn monday_before(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

/// Makes the demo intakes.
///
/// # Errors
/// `demo_exists`, `program_missing`.
pub(super) async fn add(cx: &Long) -> Result<Done> {
    let (today, steps) = {
        let mut read = cx.read().await?;
        if demo_store::exists(read.db()).await? {
            return Err(Error::refused("demo_exists"));
        }
        (read.today(), demo_store::last_step(read.db()).await?)
    };
    let demo = Demo { cx, today };
    let made = make(&demo).await;
    // Whatever was made is marked, also when something failed or was cancelled, and then taken away again.
    let mut write = cx.write().await?;
    demo_store::mark(&mut write, steps).await?;
    if made.is_err() {
        demo_store::remove(&mut write).await?;
    }
    write.commit().await?;
    made.map(|()| Done {})
}

async fn make(demo: &Demo<'_>) -> Result<()> {
    let start = monday_before(demo.today.checked_sub_days(Days::new(7 * WEEKS)).unwrap_or(demo.today));
    let next = monday_before(demo.today.checked_add_days(Days::new(49)).unwrap_or(demo.today));
    let mut mentors = Vec::new();
    for name in MENTORS {
        mentors.push(demo.ask("mentors.add", json!({ "name": name })).await?["mentor"].clone());
    }
    let running = demo.intake(demo_store::RUNNING, start, &mentors).await?;
    let coming = demo.intake(demo_store::COMING, next, &mentors).await?;
    let mut people = Vec::new();
    for (place, who) in TRAINEES.into_iter().enumerate() {
        demo.step(place, 60)?;
        let found = demo.person(place, who, &running).await?;
        picked(demo, &found["candidacy"], place).await?;
        people.push(found["person"].clone());
    }
    let enrolled = demo.ask("enrollment.enroll", json!({ "people": people, "intake": running })).await?;
    for (place, trainee) in enrolled["enrolled"].as_array().into_iter().flatten().enumerate() {
        demo.step(10 + 4 * place, 60)?;
        year(demo, &trainee["enrollment"], place).await?;
    }
    for (place, who) in CANDIDATES.into_iter().enumerate() {
        demo.step(50 + place, 60)?;
        let found = demo.person(TRAINEES.len() + place, who, &coming).await?;
        candidate(demo, &found["candidacy"], place).await?;
    }
    Ok(())
}

async fn picked(demo: &Demo<'_>, candidacy: &Value, place: usize) -> Result<()> {
    demo.sheet(candidacy, "Ana Ruiz", place).await?;
    demo.sheet(candidacy, "Johan Lind", place + 1).await?;
    demo.checks(candidacy).await?;
    for event in ["interview", "offer", "accept"] {
        demo.moved(candidacy, event, None).await?;
    }
    Ok(())
}

/// Candidates of the next intake stand at every step of the way.
async fn candidate(demo: &Demo<'_>, candidacy: &Value, place: usize) -> Result<()> {
    if place >= 2 {
        demo.sheet(candidacy, "Ana Ruiz", place).await?;
    }
    if place >= 3 {
        demo.sheet(candidacy, "Johan Lind", place * 2).await?;
        demo.checks(candidacy).await?;
    }
    match place {
        0 => Ok(()),
        1 => demo.moved(candidacy, "screen", None).await,
        7 => {
            demo.moved(candidacy, "interview", None).await?;
            demo.moved(candidacy, "withdraw", Some("Took another job")).await
        }
        _ => demo.moved(candidacy, "interview", None).await,
    }
}

/// Removes everything that came with the demo, and what was built on it.
///
/// # Errors
/// `demo_missing`.
pub(super) async fn remove(cx: &mut Write) -> Result<Done> {
    if !demo_store::exists(cx.db()).await? {
        return Err(Error::refused("demo_missing"));
    }
    demo_store::remove(cx).await?;
    Ok(Done {})
}
