//! What happens in the year of a demo trainee up to today.

use chrono::{Datelike as _, NaiveDate};

use super::{Demo, after, before, monday_of};
use crate::check_ins;
use crate::check_ins::model::{AddCheckIn, CheckInRole};
use crate::check_ins::windows::windows;
use crate::curriculum::milestone_plan::{MilestoneKind, RecordField};
use crate::enrollment::break_model::AddBreak;
use crate::enrollment::commands as enrollment;
use crate::enrollment::facts::MilestoneFacts;
use crate::error::Result;
use crate::hundredths::Hundredths;
use crate::ids::EnrollmentId;
use crate::milestones;
use crate::milestones::model::{
    Decision, FieldValue, OpenMilestone, RateMilestone, Rating, RecordFields, ScoreMilestone,
};
use crate::progress::commands as progress;
use crate::progress::model::{AddAttempt, AddReview, CheckedAnswer, HoursKind, LogHours};
use crate::progress::prerequisites::unmet_on;

/// Who has a closed break, an open one, fails, drifts: places in the list of trainees.
const BROKEN: usize = 0;
const PAUSED: usize = 7;
const FAILING: usize = 2;
const DRIFTING: [usize; 2] = [1, 3];
/// The closed break, in days before today.
const BREAK: (u64, u64) = (70, 57);
/// Days without a gap for those who drift and fail: modules, milestones.
const LATE: (u64, u64) = (18, 45);
const WEEKS_OF_HOURS: u64 = 12;
const REVIEWS: u64 = 14;
/// Days since those who drift were last met.
const NOT_MET: u64 = 24;
/// What went well, what blocks, the next step.
const TALKS: [(&str, &str, &str); 4] = [
    ("Closed the printer tickets without help", "", "Try the network tickets with Ana"),
    ("Stayed calm with an angry caller", "The lab is booked most afternoons", "Book the lab for Thursday morning"),
    ("Wrote up the password article", "", "Show it to the service desk"),
    ("Good first week on second line", "Unsure about subnetting", "An hour with Johan on Tuesday"),
];

/// Breaks, reviews, hours, attempts and milestones of one trainee.
pub(super) async fn year(demo: &mut Demo<'_>, id: EnrollmentId, place: usize) -> Result<()> {
    if place == BROKEN {
        let (from, to) = (before(demo.today, BREAK.0), before(demo.today, BREAK.1));
        pause(demo, id, from, Some(to), "Family leave").await?;
    }
    reviews(demo, id, place).await?;
    check_ins(demo, id, place).await?;
    hours(demo, id, place).await?;
    attempts(demo, id, place).await?;
    let facts = demo.cx.enrollment(id).await?;
    for milestone in &facts.milestones {
        if let Some(due) = milestone.due_on.filter(|due| *due < demo.today) {
            hold(demo, milestone, due, place).await?;
        }
    }
    if place == PAUSED {
        pause(demo, id, before(demo.today, 6), None, "Illness").await?;
    }
    Ok(())
}

async fn pause(
    demo: &mut Demo<'_>,
    enrollment: EnrollmentId,
    from: NaiveDate,
    to: Option<NaiveDate>,
    reason: &str,
) -> Result<()> {
    let request = AddBreak { enrollment, from, to, reason: reason.to_owned(), overlap: None, dry_run: false };
    enrollment::add_break(demo.by("enrollment.add_break"), request).await?;
    Ok(())
}

/// Everything due so far was passed the day before, in the order of the days.
async fn attempts(demo: &mut Demo<'_>, id: EnrollmentId, place: usize) -> Result<()> {
    let facts = demo.cx.enrollment(id).await?;
    let due = |code: &String| facts.module(code).ok().and_then(|record| record.row.derived.due_on);
    let mut modules: Vec<_> = facts.modules.iter().map(|record| record.row.code.clone()).enumerate().collect();
    modules.sort_by_key(|(_, code)| due(code));
    for (at, code) in modules {
        let Some(due) = due(&code).filter(|due| *due < demo.today) else { continue };
        let late = due >= before(demo.today, LATE.0);
        if late && DRIFTING.contains(&place) {
            continue;
        }
        attempt(demo, id, &code, due, late && place == FAILING, at * 7 + place * 3).await?;
    }
    Ok(())
}

/// One pass, or as many failed attempts as the program allows. A module whose prerequisites were not met by then
/// has none.
async fn attempt(
    demo: &mut Demo<'_>,
    id: EnrollmentId,
    code: &str,
    due: NaiveDate,
    fails: bool,
    spread: usize,
) -> Result<()> {
    let program = demo.program.clone();
    let Some(module) = program.module(code) else { return Ok(()) };
    let pass = module.pass_mark.0;
    let room = module.scale.bounds().1.0 - pass;
    let tries = if fails { u64::from(module.attempts) } else { 1 };
    for left in (0..tries).rev() {
        let on = before(due, 1 + left * (u64::from(module.cool_off_days) + 3));
        let facts = demo.cx.enrollment(id).await?;
        if on < facts.start() || !unmet_on(module, &facts.module_facts(), on).is_empty() {
            return Ok(());
        }
        let share = i64::try_from(spread % 14).unwrap_or(0) + 5;
        let mark = if fails { pass * 3 / 4 } else { pass + room * share / 20 };
        let request = AddAttempt {
            enrollment: id,
            module: code.to_owned(),
            on,
            mark: Hundredths(mark).to_string(),
            note: String::new(),
            override_reason: None,
        };
        progress::add_attempt(demo.by("progress.add_attempt"), request).await?;
    }
    Ok(())
}

async fn hours(demo: &mut Demo<'_>, id: EnrollmentId, place: usize) -> Result<()> {
    let first = match place {
        PAUSED => 2,
        place if DRIFTING.contains(&place) => 5,
        _ => 1,
    };
    let off = before(demo.today, BREAK.0)..=before(demo.today, BREAK.1);
    for week in first..WEEKS_OF_HOURS {
        let monday = monday_of(before(demo.today, 7 * week));
        for (weekday, kind, minutes) in
            [(0, HoursKind::Taught, 420), (1, HoursKind::SelfStudy, 300), (2, HoursKind::Shadowing, 240)]
        {
            let day = after(monday, weekday);
            if place == BROKEN && off.contains(&day) {
                continue;
            }
            let note = String::new();
            let request = LogHours { enrollment: id, day, minutes, kind, counts: None, module: None, note };
            progress::log_hours(demo.by("progress.log_hours"), request).await?;
        }
    }
    Ok(())
}

/// One in every window so far, mentor and coordinator alike; those who drift were not met lately, and did not feel well
/// when they were.
async fn check_ins(demo: &mut Demo<'_>, id: EnrollmentId, place: usize) -> Result<()> {
    let start = demo.cx.enrollment(id).await?.start();
    let rhythms = demo.program.check_ins.clone();
    let drifts = DRIFTING.contains(&place);
    let last = before(demo.today, if drifts { NOT_MET } else { 0 });
    let mut days: Vec<(NaiveDate, CheckInRole)> = Vec::new();
    for role in CheckInRole::ALL {
        let windows = windows(start, role.rhythm(&rhythms).unwrap_or_default());
        let held = windows.map(|window| after(window.from, 2 + u64::from(window.from.day() % 3)));
        days.extend(held.take_while(|on| *on <= last).map(|on| (on, role)));
    }
    days.sort();
    let count = days.len();
    for (at, (on, role)) in days.into_iter().enumerate() {
        let Some((well, blocks, next)) = TALKS.iter().cycle().nth(at + place).copied() else { continue };
        let request = AddCheckIn {
            enrollment: id,
            role: Some(role),
            on,
            mood: Some(if drifts && at + 1 == count { 2 } else { 3 + u8::try_from((at + place) % 3).unwrap_or(0) }),
            went_well: well.to_owned(),
            blocks: blocks.to_owned(),
            next_step: next.to_owned(),
        };
        check_ins::commands::add(demo.by("check_ins.add"), request).await?;
    }
    Ok(())
}

async fn reviews(demo: &mut Demo<'_>, id: EnrollmentId, place: usize) -> Result<()> {
    let program = demo.program.clone();
    for review in 0..REVIEWS {
        let shift = place + usize::try_from(review).unwrap_or(0);
        let answer = |(at, code): (usize, &String)| CheckedAnswer {
            check: code.clone(),
            answer: if (at + shift).is_multiple_of(4) { "partly" } else { "yes" }.to_owned(),
        };
        let checks = program.ticket_review.checks.iter().map(|check| &check.code);
        let request = AddReview {
            enrollment: id,
            ticket: format!("INC-{}", 4100 + shift * 13),
            on: after(monday_of(before(demo.today, 7 * (review + 2))), review % 5),
            reviewer: "Ana Ruiz".to_owned(),
            answers: checks.enumerate().map(answer).collect(),
            note: String::new(),
        };
        progress::add_review(demo.by("progress.add_review"), request).await?;
    }
    Ok(())
}

/// Holds a milestone on its day; those who drift, fail or pause still have their last ones to come.
async fn hold(demo: &mut Demo<'_>, milestone: &MilestoneFacts, due: NaiveDate, place: usize) -> Result<()> {
    let behind = DRIFTING.contains(&place) || place == FAILING || place == PAUSED;
    if behind && due >= before(demo.today, LATE.1) {
        return Ok(());
    }
    match milestone.kind {
        MilestoneKind::Baseline => baseline(demo, milestone, due, place).await,
        MilestoneKind::Evaluation | MilestoneKind::Gate => evaluate(demo, milestone, due, place).await,
        MilestoneKind::Final | MilestoneKind::FollowUp => Ok(()),
    }
}

async fn baseline(demo: &mut Demo<'_>, milestone: &MilestoneFacts, held: NaiveDate, place: usize) -> Result<()> {
    let asked = demo.program.milestone(&milestone.code).map(|found| found.fields()).unwrap_or_default();
    let value = |field: &RecordField| {
        let (field, value) = match field {
            RecordField::TechnicalDiagnosticPercent => ("technical_diagnostic_percent", 38 + place * 3),
            RecordField::ConfidenceOneToFive => ("confidence_1_to_5", 2 + place % 3),
            _ => return None,
        };
        Some(FieldValue { field: field.to_owned(), value: value.to_string() })
    };
    let request = RecordFields { milestone: milestone.id, held, values: asked.iter().filter_map(value).collect() };
    milestones::commands::record_fields(demo.by("milestones.record_fields"), request).await?;
    Ok(())
}

/// Scores what is scored by a person and decides to continue.
async fn evaluate(demo: &mut Demo<'_>, milestone: &MilestoneFacts, held: NaiveDate, place: usize) -> Result<()> {
    let id = milestone.id;
    milestones::commands::open(demo.by("milestones.open"), OpenMilestone { milestone: id }).await?;
    let items = milestones::rated_items(&demo.program, &milestone.code)?;
    let rating = |(at, item): (usize, String)| Rating {
        item,
        level: Some((3 + (at + place) % 3).to_string()),
        note: String::new(),
    };
    let ratings = items.into_iter().enumerate().map(rating).collect();
    let rate = RateMilestone { milestone: id, rater: Some("Ana Ruiz".to_owned()), ratings };
    milestones::commands::rate(demo.by("milestones.rate"), rate).await?;
    let score = ScoreMilestone {
        milestone: id,
        held,
        decision: Decision::Continue,
        reason: Some("On the way; agreed with the mentor".to_owned()),
        note: "Calm with callers; asks before acting.".to_owned(),
        actions: Vec::new(),
        review_on: None,
        extension_months: None,
        extended_modules: Vec::new(),
    };
    milestones::commands::score(demo.by("milestones.score"), score).await?;
    Ok(())
}
