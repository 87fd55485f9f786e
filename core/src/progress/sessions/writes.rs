//! Plans sessions, says who came, and marks attempts there.

use std::collections::{BTreeSet, HashMap};

use serde_json::json;
use uuid::Uuid;

use super::model::{ChangeSession, Hindrance, MarkSession, PlanSession, SessionFields, SessionSaved, TakeAttendance};
use super::rules::{Seat, Step, steps};
use super::{store, views};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::{Facts, derive, facts_of_many};
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, HoursId, IntakeId, SessionId};
use crate::progress::attempt_writes;
use crate::progress::model::{AddAttempt, HoursKind};
use crate::progress::store::{self as hours, HoursRow};

/// The most people of a session.
const MOST: usize = 500;

pub(super) async fn plan(cx: &mut Write, request: PlanSession) -> Result<SessionSaved> {
    let fields = checked(cx, request.intake, request.fields).await?;
    let id = store::insert(cx, request.intake, &fields).await?;
    saved(cx, id, "undo_session_planned", told(&fields), &fields.module).await
}

pub(super) async fn change(cx: &mut Write, request: ChangeSession) -> Result<SessionSaved> {
    let found = store::get(cx.db(), request.session).await?;
    check_open(&found)?;
    let fields = checked(cx, found.intake_id, request.fields).await?;
    store::change(cx, found.id, &fields).await?;
    saved(cx, found.id, "undo_session_changed", told(&fields), &fields.module).await
}

pub(super) async fn remove(cx: &mut Write, id: SessionId) -> Result<SessionSaved> {
    let found = store::get(cx.db(), id).await?;
    check_open(&found)?;
    store::remove(cx, id).await?;
    saved(cx, id, "undo_session_removed", json!({ "module": found.module, "on": found.day }), &found.module).await
}

/// Hours hang on attendance: it is taken back before the session changes.
fn check_open(found: &store::SessionRow) -> Result<()> {
    match found.attendance_on {
        Some(_) => Err(Error::refused("session_held").arg("module", &found.module).arg("date", found.day)),
        None => Ok(()),
    }
}

/// Each invited once, each of this intake with the module in the plan.
async fn checked(cx: &mut Write, intake: IntakeId, mut fields: SessionFields) -> Result<SessionFields> {
    fields.appointment.check()?;
    fields.appointment.place = fields.appointment.place.trim().to_owned();
    if let Some(trainer) = fields.trainer {
        let known = crate::intakes::mentor_name(cx.db(), trainer).await?;
        known.ok_or_else(|| Error::not_found("mentor_not_there").field("trainer"))?;
    }
    let intake = crate::intakes::known(cx.db(), intake).await?;
    let program = cx.program(intake.program).await?;
    if program.module(&fields.module).is_none() {
        return Err(Error::refused("module_unknown").arg("module", &fields.module).field("module"));
    }
    let invited: BTreeSet<EnrollmentId> = fields.invited.iter().copied().collect();
    if invited.is_empty() {
        return Err(Error::refused("session_without_guests").field("invited"));
    }
    if invited.len() > MOST {
        return Err(Error::refused("session_too_many").arg("most", MOST).field("invited"));
    }
    fields.invited = invited.into_iter().collect();
    let app = cx.app.clone();
    let people = facts_of_many(&app, cx.db(), &fields.invited).await?;
    if people.len() != fields.invited.len() {
        return Err(Error::not_found("enrollment_not_there").field("invited"));
    }
    for facts in &people {
        if facts.head.intake_id != intake.id || facts.module(&fields.module).is_err() {
            let refusal = Error::refused("session_strange_guest").arg("name", facts.name());
            return Err(refusal.arg("module", &fields.module).field("invited"));
        }
    }
    Ok(fields)
}

fn told(fields: &SessionFields) -> serde_json::Value {
    let when = &fields.appointment;
    json!({ "module": fields.module, "on": when.day, "minutes": when.minutes, "invited": fields.invited.len() })
}

async fn saved(
    cx: &mut Write,
    id: SessionId,
    title: &str,
    changes: serde_json::Value,
    module: &str,
) -> Result<SessionSaved> {
    cx.record(Entry::new(changes).subject(id.0)).await?;
    let undo = cx.undoable(title, &[("module", module)], Derive::default()).await?;
    Ok(SessionSaved { session: id, undo: Some(undo) })
}

/// Says who came: everybody who did has taught hours, approved by whoever says so (R16).
///
/// # Errors
/// `session_not_there`, `session_in_future`, `session_not_invited`, `session_hindered`, and `enrollment_ended` where hours
/// of somebody would go whose year has ended.
pub(super) async fn attend(cx: &mut Write, request: TakeAttendance) -> Result<SessionSaved> {
    let found = store::get(cx.db(), request.session).await?;
    let today = cx.today();
    if found.day > today {
        return Err(Error::refused("session_in_future").arg("date", found.day).arg("today", today));
    }
    let seats = store::seats(cx.db(), found.id).await?;
    let attended: BTreeSet<EnrollmentId> = request.attended.iter().copied().collect();
    if !attended.iter().all(|one| seats.iter().any(|seat| seat.enrollment == *one)) {
        return Err(Error::refused("session_not_invited").field("attended"));
    }
    let steps = steps(&seats, &attended);
    let people = people(cx, &seats).await?;
    check_hindrances(cx, &found, &people, &steps).await?;
    for step in &steps {
        let (Step::Came(who) | Step::Missed(who, _)) = *step;
        let facts = people.get(&who).ok_or_else(|| Error::not_found("enrollment_not_there"))?;
        let hours = match *step {
            Step::Came(_) => Some(write_hours(cx, &found, who).await?),
            Step::Missed(_, gone) => {
                // What stands when the year has ended stays (R7).
                if gone.is_some() {
                    facts.check_running()?;
                }
                take_hours(cx, &found, who, gone).await?;
                None
            }
        };
        store::set_seat(cx, found.id, who, Some(hours.is_some()), hours).await?;
        record(cx, &found, facts, Some(hours.is_some())).await?;
    }
    store::set_taken(cx, found.id, Some(today)).await?;
    let changes =
        json!({ "module": found.module, "on": found.day, "attended": attended.len(), "invited": seats.len() });
    saved(cx, found.id, "undo_attendance_taken", changes, &found.module).await
}

/// Takes attendance back with the hours that it wrote.
///
/// # Errors
/// `session_not_there`, `enrollment_ended`.
pub(super) async fn clear(cx: &mut Write, id: SessionId) -> Result<SessionSaved> {
    let found = store::get(cx.db(), id).await?;
    if found.attendance_on.is_none() {
        return Ok(SessionSaved { session: id, undo: None });
    }
    let seats = store::seats(cx.db(), id).await?;
    let people = people(cx, &seats).await?;
    for seat in &seats {
        if let (Some(facts), Some(_)) = (people.get(&seat.enrollment), seat.hours) {
            facts.check_running()?;
            record(cx, &found, facts, None).await?;
        }
        take_hours(cx, &found, seat.enrollment, seat.hours).await?;
    }
    store::set_taken(cx, id, None).await?;
    saved(
        cx,
        id,
        "undo_attendance_cleared",
        json!({ "module": found.module, "on": found.day, "attended": null }),
        &found.module,
    )
    .await
}

/// Whether somebody came, for the trail; nothing where it is not said any more.
async fn record(cx: &mut Write, found: &store::SessionRow, facts: &Facts, came: Option<bool>) -> Result<()> {
    let changes = json!({ "module": found.module, "on": found.day, "came": came });
    cx.record(Entry::new(changes).person(facts.head.person_id.0).subject(facts.head.id.0)).await
}

async fn people(cx: &mut Write, seats: &[Seat]) -> Result<HashMap<EnrollmentId, Facts>> {
    let ids: Vec<EnrollmentId> = seats.iter().map(|seat| seat.enrollment).collect();
    let app = cx.app.clone();
    let people = facts_of_many(&app, cx.db(), &ids).await?;
    Ok(people.into_iter().map(|facts| (facts.head.id, facts)).collect())
}

/// Names everybody who came and cannot have hours.
async fn check_hindrances(
    cx: &mut Write,
    found: &store::SessionRow,
    people: &HashMap<EnrollmentId, Facts>,
    steps: &[Step],
) -> Result<()> {
    let came = steps.iter().filter_map(|step| match step {
        Step::Came(who) => people.get(who).cloned(),
        Step::Missed(..) => None,
    });
    let came: Vec<Facts> = came.collect();
    let today = cx.today();
    let at = (found.day, found.minutes);
    let hindered = views::hindrances(cx.db(), &came, at, Some(found.id), today).await?;
    let names: Vec<String> = came.iter().zip(hindered).filter(|(_, found)| found.is_some()).map(name_of).collect();
    if names.is_empty() {
        return Ok(());
    }
    Err(Error::refused("session_hindered").arg("names", names.join(", ")).arg("date", found.day).field("attended"))
}

fn name_of((facts, _): (&Facts, Option<Hindrance>)) -> String {
    facts.name()
}

async fn write_hours(cx: &mut Write, found: &store::SessionRow, who: EnrollmentId) -> Result<HoursId> {
    let row = HoursRow {
        id: HoursId(cx.new_id()),
        enrollment_id: who,
        day: found.day,
        minutes: found.minutes,
        kind: HoursKind::Taught,
        counts: true,
        module: Some(found.module.clone()),
        note: String::new(),
        approved_on: None,
        approved_by: None,
        recorded_by: cx.actor.name.clone(),
        session: Some(found.id),
    };
    hours::insert_hours(cx, &row).await?;
    let today = cx.today();
    hours::approve_hours(cx, row.id, today).await?;
    Ok(row.id)
}

/// The seat lets go of its hours before they are removed.
async fn take_hours(cx: &mut Write, found: &store::SessionRow, who: EnrollmentId, gone: Option<HoursId>) -> Result<()> {
    store::set_seat(cx, found.id, who, None, None).await?;
    match gone {
        Some(gone) => hours::remove_hours(cx, gone).await,
        None => Ok(()),
    }
}

/// Records attempts of people who came, on the session's day: all or none, one step.
///
/// # Errors
/// `session_not_there`, `session_not_attended`, and `session_mark_refused` with a rule's sentence and whose mark it is.
pub(super) async fn mark(cx: &mut Write, request: MarkSession) -> Result<SessionSaved> {
    let found = store::get(cx.db(), request.session).await?;
    let seats = store::seats(cx.db(), found.id).await?;
    let mut marked: Vec<Uuid> = Vec::with_capacity(request.marks.len());
    for mark in request.marks {
        let came = seats.iter().any(|seat| seat.enrollment == mark.enrollment && seat.attended == Some(true));
        let facts = match came {
            true => cx.enrollment(mark.enrollment).await?,
            false => return Err(Error::refused("session_not_attended").field("marks")),
        };
        let attempt = AddAttempt {
            enrollment: mark.enrollment,
            module: found.module.clone(),
            on: found.day,
            mark: mark.mark,
            note: mark.note,
            override_reason: None,
        };
        let named = |error: Error| {
            Error::refused("session_mark_refused").arg("name", facts.name()).arg("why", error.message).field("marks")
        };
        let inserted = attempt_writes::insert(cx, &facts, &attempt).await.map_err(named)?;
        let entry = Entry::new(inserted.changes).person(facts.head.person_id.0).subject(facts.head.id.0);
        cx.record(entry).await?;
        marked.push(mark.enrollment.0);
    }
    let enrollments: Vec<EnrollmentId> = marked.iter().copied().map(EnrollmentId).collect();
    derive(cx, &enrollments).await?;
    let again = Derive { enrollments: marked, candidacies: Vec::new() };
    let undo = cx.undoable("undo_session_marked", &[("module", &found.module)], again).await?;
    Ok(SessionSaved { session: found.id, undo: Some(undo) })
}
