//! The table of trainees and the head of one trainee's page.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use super::derived::{Planned, resolver};
use super::facts::Facts;
use super::hours_window::{PlannedHours, planned_of};
use super::model::{
    BreakView, GetEnrollment, HoursWindow, ListTrainees, OutcomeChoice, OutcomeView, PlanRow, TraineeFilter,
    TraineeRow, TraineeView,
};
use super::plan_rows::plan_rows;
use super::rules::day_of;
use super::running::Of;
use super::standing::{Judged, OpenLine, standing};
use super::store::list::{self, Listed, MentorOf};
use super::store::{load, write};
use crate::calendar::Day;
use crate::context::{Read, Role};
use crate::curriculum::Program;
use crate::curriculum::model::OutcomeKind;
use crate::db::list::Page;
use crate::error::{Error, Result};
use crate::ids::EnrollmentId;
use crate::intakes::model::Mentor;
use crate::people;
use crate::people::rules::display_name;
use crate::privacy::{self, Switch};

/// Days of the window in which hours are compared (R41).
const WINDOW_DAYS: i64 = 28;

/// A page of the table of trainees.
///
/// # Errors
/// `page_range`.
pub(crate) async fn list(cx: &mut Read, request: &ListTrainees) -> Result<Page<TraineeRow>> {
    let page = if request.filter == TraineeFilter::AtRisk {
        // What is named narrows at once; the page applies both.
        let of = request.mentor.map(Of::Mentor).or(request.intake.map(Of::Intake));
        let at_risk = crate::risk::at_risk_ids(cx, of.unwrap_or(Of::Everybody)).await?;
        list::page_at_risk(cx, request, &at_risk).await?
    } else {
        list::page(cx, request).await?
    };
    let total = page.total;
    Ok(Page { rows: rows(cx, page.rows).await?, total })
}

/// One trainee as the table shows them.
///
/// # Errors
/// `enrollment_not_there`.
pub(crate) async fn row(cx: &mut Read, id: EnrollmentId) -> Result<TraineeRow> {
    let listed = list::one(cx.db(), id).await?.ok_or_else(|| Error::not_found("enrollment_not_there"))?;
    rows(cx, vec![listed]).await?.pop().ok_or_else(|| Error::internal("a trainee without a row"))
}

/// The plans of many, one for each id in its order, from a few wide statements.
///
/// # Errors
/// `enrollment_not_there` where one of them is gone.
pub(crate) async fn plans(cx: &mut Read, ids: &[EnrollmentId]) -> Result<Vec<Vec<PlanRow>>> {
    let (app, today) = (cx.app.clone(), cx.today());
    let found = load::facts(&app, cx.db(), ids).await?;
    if found.len() != ids.len() {
        return Err(Error::not_found("enrollment_not_there"));
    }
    found.iter().map(|facts| plan_rows(facts, today)).collect()
}

async fn rows(cx: &mut Read, found: Vec<Listed>) -> Result<Vec<TraineeRow>> {
    let ids: Vec<Uuid> = found.iter().map(|row| row.id.0).collect();
    let mut mentors: HashMap<EnrollmentId, Vec<String>> = HashMap::new();
    for MentorOf { enrollment_id, name, .. } in list::mentors(cx.db(), &ids).await? {
        mentors.entry(enrollment_id).or_default().push(name);
    }
    let mut lines: HashMap<EnrollmentId, Vec<OpenLine>> = HashMap::new();
    for line in list::open_lines(cx.db(), &ids).await? {
        lines.entry(line.enrollment_id).or_default().push(OpenLine { code: line.code, due: line.due_on });
    }
    let enrollments: Vec<EnrollmentId> = found.iter().map(|row| row.id).collect();
    let mut flags = crate::risk::flags_of(cx, &enrollments).await?;
    let mut rows = Vec::with_capacity(found.len());
    for listed in found {
        let program = cx.program(listed.program_id).await?;
        let mentors = mentors.remove(&listed.id).unwrap_or_default().join(", ");
        let lines = lines.remove(&listed.id).unwrap_or_default();
        let flags = flags.remove(&listed.id).unwrap_or_default();
        rows.push(TraineeRow { flags, ..table_row(listed, &program, mentors, &lines, cx.today()) });
    }
    Ok(rows)
}

fn table_row(listed: Listed, program: &Arc<Program>, mentors: String, lines: &[OpenLine], today: Day) -> TraineeRow {
    let outcome = listed.outcome_code.as_ref().map(|code| {
        let found = program.outcomes.iter().find(|outcome| &outcome.code == code);
        found.map_or(code.as_str(), |outcome| outcome.name.as_str())
    });
    let judged = Judged {
        today,
        start: listed.start_on,
        outcome,
        paused_since: listed.paused_since,
        attempts_used_up: listed.attempts_used_up.as_deref(),
        lines,
    };
    let standing = standing(&judged);
    let paused = listed.paused_since.is_some_and(|since| since <= today) && listed.outcome_code.is_none();
    let dated = |day: Option<Day>| day.filter(|_| !paused);
    // The count stops with the enrollment.
    let last = listed.outcome_on.map_or(today, |on| on.min(today));
    let next_milestone = listed.next_milestone.map(|code| {
        let name = program.milestone(&code).map(|found| found.name.clone());
        name.unwrap_or(code)
    });
    TraineeRow {
        enrollment: listed.id,
        person: listed.person_id,
        number: listed.number,
        name: display_name(&listed.first_name, &listed.last_name),
        intake: listed.intake_id,
        intake_name: listed.intake_name,
        mentors,
        start_on: listed.start_on,
        day: day_of(listed.start_on, last).and_then(|day| u32::try_from(day).ok()),
        end_on: listed.end_on,
        progress: listed.progress,
        next_milestone,
        next_milestone_on: dated(listed.next_milestone_on),
        next_module: listed.next_module,
        next_module_on: dated(listed.next_module_on),
        standing,
        conflicts: listed.conflicts,
        flags: Vec::new(),
    }
}

pub(super) async fn get(cx: &mut Read, request: &GetEnrollment) -> Result<TraineeView> {
    let facts = cx.enrollment(request.enrollment).await?;
    let id = facts.head.id;
    let row = row(cx, id).await?;
    let person =
        people::get(cx.db(), facts.head.person_id).await?.ok_or_else(|| Error::not_found("person_not_there"))?;
    let mentors = list::mentors(cx.db(), &[id.0]).await?;
    let (program_name, program_version) = write::program_version(cx.db(), facts.head.program_id).await?;
    let shows_hours = privacy::is_on(cx.db(), facts.head.intake_id, Switch::HoursTrend).await?;
    let hours = if shows_hours { Some(hours(cx, &facts).await?) } else { None };
    let head = &facts.head;
    // Selection is the coordinators' own (R37).
    let decides = cx.actor.role == Role::Coordinator;
    let selected = Some(head).filter(|_| decides);
    let length = head.derived.end_on.map(|end| end.signed_duration_since(head.start_on).num_days());
    Ok(TraineeView {
        row,
        email: person.fields.email,
        phone: person.fields.phone,
        selection: selected.map(|head| head.selection),
        selection_reason: selected.and_then(|head| head.selection_reason.clone()),
        candidacy: selected.and_then(|head| head.candidacy_id),
        program_name,
        program_version,
        mentors: mentors.into_iter().map(|found| Mentor { mentor: found.id, name: found.name }).collect(),
        length_days: length.and_then(|days| u32::try_from(days).ok()),
        original_end_on: head.original_end_on,
        minutes_owed: head.derived.minutes_owed,
        minutes_passed: head.derived.minutes_passed,
        hours,
        breaks: breaks(&facts),
        extension_months: facts.extension.as_ref().map(|extension| extension.months),
        conflicts: facts.conflict_views(decides),
        outcome: outcome(&facts),
        outcomes: facts.program.outcomes.iter().map(choice).collect(),
    })
}

fn breaks(facts: &Facts) -> Vec<BreakView> {
    let rows = facts.breaks.iter().map(|row| BreakView {
        id: row.id,
        from: row.from_on,
        to: row.to_on,
        reason: row.reason.clone(),
    });
    rows.collect()
}

fn outcome(facts: &Facts) -> Option<OutcomeView> {
    let (code, on) = facts.head.outcome_code.clone().zip(facts.head.outcome_on)?;
    let found = facts.program.outcomes.iter().find(|outcome| outcome.code == code);
    let name = found.map_or_else(|| code.clone(), |outcome| outcome.name.clone());
    Some(OutcomeView { code, name, on, reason: facts.head.outcome_reason.clone() })
}

fn choice(outcome: &crate::curriculum::model::ProgramOutcome) -> OutcomeChoice {
    let kind = match outcome.kind {
        OutcomeKind::Graduated => "graduated",
        OutcomeKind::NotGraduated => "not_graduated",
        OutcomeKind::Withdrew => "withdrew",
        OutcomeKind::Released => "released",
        OutcomeKind::Redundancy => "redundancy",
        OutcomeKind::Apart => "apart",
    };
    OutcomeChoice { code: outcome.code.clone(), name: outcome.name.clone(), kind: kind.to_owned() }
}

async fn hours(cx: &mut Read, facts: &Facts) -> Result<HoursWindow> {
    let last = facts.head.outcome_on.map_or(cx.today(), |on| on.min(cx.today()));
    let from = crate::calendar::offsets::plus_days(last, 1 - WINDOW_DAYS)?;
    let planned = planned_minutes(facts, from, last)?;
    let (logged, approved) = write::counting_minutes(cx.db(), facts.head.id, from, last).await?;
    Ok(HoursWindow { planned, logged, approved })
}

/// Minutes that the plan puts between two days, both included: each owed module's hours spread evenly over the
/// working days from its start to its due date, breaks taken out (R10, R41).
pub(crate) fn planned_minutes(facts: &Facts, from: Day, to: Day) -> Result<u32> {
    let planned = Planned::new(facts)?;
    let owed = facts.modules.iter().zip(&planned.standings).filter(|(_, standing)| standing.state.is_owed());
    let lines = owed.filter_map(|(record, _)| {
        let (start, due) = record.row.derived.start_on.zip(record.row.derived.due_on)?;
        Some(PlannedHours { hours: facts.program.module(&record.row.code)?.hours, start, due })
    });
    planned_of(lines, &resolver(facts), from, to)
}
