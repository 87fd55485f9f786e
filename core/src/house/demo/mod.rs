//! The demo intakes: invented people in a running year and in a selection, made by the use cases that a person's
//! commands call, in one transaction; clearly marked, and removed without a trace.

mod selection;
mod sessions;
mod store;
mod year;

use std::sync::Arc;

use chrono::{Datelike as _, Days, NaiveDate};
use serde_json::json;

use super::model::Done;
use crate::api::Long;
use crate::context::Write;
use crate::curriculum::{self, Program};
use crate::db::audit::{self, Entry};
use crate::db::undo::{self, Recorder};
use crate::enrollment;
use crate::enrollment::model::Enroll;
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, IntakeId, MentorId};
use crate::intakes::commands as intakes;
use crate::intakes::model::{AddMentor, CreateIntake, IntakeFields};
use selection::{CANDIDATES, TRAINEES};

/// Weeks that the running intake is old.
const WEEKS: u64 = 18;
const RUNNING: &str = "Demo intake";
const COMING: &str = "Demo: next intake";
const MENTORS: [&str; 2] = ["Ana Ruiz (demo)", "Johan Lind (demo)"];
/// Steps of the bar: a trainee's selection is one, their year four, a candidate one.
const STEPS: usize = TRAINEES.len() * 5 + CANDIDATES.len();

/// The one transaction in which the demo is made.
struct Demo<'a> {
    cx: &'a mut Write,
    program: Arc<Program>,
    today: NaiveDate,
}

impl Demo<'_> {
    /// The transaction under the name of the command whose use case runs next: the trail tells it so.
    fn by(&mut self, command: &'static str) -> &mut Write {
        self.cx.command = command;
        self.cx
    }

    /// What comes next happens on `day`: whoever started months ago was picked before that.
    fn on(&mut self, day: NaiveDate) {
        self.cx.now.today = day;
    }

    fn step(&self, done: usize) -> Result<()> {
        self.cx.progress.step("demo", done, STEPS)
    }

    async fn mentor(&mut self, name: &str) -> Result<MentorId> {
        let made = intakes::add_mentor(self.by("mentors.add"), AddMentor { name: name.to_owned() }).await?;
        store::mark(self.cx, "mentor", made.mentor.0).await?;
        Ok(made.mentor)
    }

    async fn intake(&mut self, name: &str, start_on: NaiveDate, mentors: &[MentorId]) -> Result<IntakeId> {
        let fields = IntakeFields {
            name: name.to_owned(),
            start_on,
            learning_minutes_a_week: self.program.learning_hours_a_week.saturating_mul(60),
            working_days: [true, true, true, true, true, false, false],
            holidays: Vec::new(),
            mentors: mentors.to_vec(),
        };
        let made = intakes::create(self.by("intakes.create"), CreateIntake { fields, program: None }).await?;
        store::mark(self.cx, "intake", made.intake.0).await?;
        Ok(made.intake)
    }
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    before(day, u64::from(day.weekday().num_days_from_monday()))
}

/// Makes the demo intakes, all or nothing.
///
/// # Errors
/// `demo_exists`, `program_missing`, `cancelled`; a name, number or address of the demo that is taken.
pub(super) async fn add(cx: &Long) -> Result<Done> {
    let mut write = cx.write().await?;
    if store::exists(write.db()).await? {
        return Err(Error::refused("demo_exists"));
    }
    let newest = curriculum::newest(write.db()).await?.ok_or_else(|| Error::refused("program_missing"))?;
    let program = write.program(newest).await?;
    write.record(Entry::new(json!({ "demo": "added" }))).await?;
    // It is taken back as a whole; a step for each of its rows would push the person's own steps out.
    write.recorder = Recorder::off();
    let today = write.today();
    make(&mut Demo { cx: &mut write, program, today }).await?;
    write.commit().await?;
    Ok(Done {})
}

async fn make(demo: &mut Demo<'_>) -> Result<()> {
    let today = demo.today;
    let start = monday_of(before(today, 7 * WEEKS));
    let mut mentors = Vec::new();
    for name in MENTORS {
        mentors.push(demo.mentor(name).await?);
    }
    let running = demo.intake(RUNNING, start, &mentors).await?;
    let coming = demo.intake(COMING, monday_of(after(today, 49)), &mentors).await?;

    let mut people = Vec::new();
    for (place, who) in TRAINEES.iter().enumerate() {
        demo.step(place)?;
        demo.on(before(start, 30));
        people.push(selection::trainee(demo, place, who, running).await?);
    }
    demo.on(before(start, 7));
    let enroll = Enroll { people, intake: running, start_on: None, mentors: Vec::new(), reason: None, dry_run: false };
    let enrolled = enrollment::enroll(demo.by("enrollment.enroll"), &enroll).await?.enrolled;
    demo.on(today);
    let enrolled: Vec<EnrollmentId> = enrolled.iter().filter_map(|person| person.enrollment).collect();
    for (place, enrollment) in enrolled.iter().enumerate() {
        demo.step(TRAINEES.len() + 4 * place)?;
        year::year(demo, *enrollment, place).await?;
    }
    if let Some(trainer) = mentors.first() {
        sessions::sessions(demo, running, &enrolled, *trainer).await?;
    }
    for (place, who) in CANDIDATES.iter().enumerate() {
        demo.step(TRAINEES.len() * 5 + place)?;
        selection::candidate(demo, place, who, coming).await?;
    }
    Ok(())
}

/// Removes everything that came with the demo and what was built on it: rows, undo steps, drafts, and the words of
/// the trail that tell of them. The trail's chain stays whole.
///
/// # Errors
/// `demo_missing`.
pub(super) async fn remove(cx: &mut Write) -> Result<Done> {
    if !store::exists(cx.db()).await? {
        return Err(Error::refused("demo_missing"));
    }
    let mut gone = store::remove(cx).await?;
    store::forget_drafts(cx, &gone).await?;
    let steps = undo::telling(cx.db(), &gone, |_| false).await?;
    undo::forget(cx.db(), &steps).await?;
    gone.extend(steps.iter().map(|step| step.0));
    let today = cx.today();
    audit::erase(cx.db(), &gone, today).await?;
    cx.record(Entry::new(json!({ "demo": "removed" }))).await?;
    Ok(Done {})
}
