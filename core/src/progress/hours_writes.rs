//! Logs, corrects, approves and removes hours (R16).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use uuid::Uuid;

use super::attempt_writes::check_length;
use super::evidence::{not_of_session, open_hours};
use super::hours::{HoursFacts, check_hours};
use super::model::{ApproveHours, CorrectHours, HoursApproved, HoursFields, HoursKind, LogHours, RemoveHours};
use super::store::{self, HoursRow};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::facts::Facts;
use crate::enrollment::model::Saved;
use crate::enrollment::{check_all_running, facts_of_many};
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, HoursId, UndoId};

/// The longest note, characters.
const NOTE: usize = 10_000;

/// The most entries that one step approves: what it can take back is kept whole.
const MOST: usize = 10_000;

pub(super) async fn log(cx: &mut Write, request: LogHours) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    let LogHours { enrollment: _, day, minutes, kind, counts, module, note } = request;
    let row = admitted(cx, &facts, HoursFields { day, minutes, kind, counts, module, note }).await?;
    store::insert_hours(cx, &row).await?;
    let changes = json!({ "hours": { "old": null, "new": told(&row) } });
    record(cx, &facts, changes).await?;
    saved(cx, "undo_hours_logged", &[("name", &facts.name())]).await
}

/// The entry that is asked for, if the rules admit it (R16).
///
/// # Errors
/// `enrollment_ended`, `module_unknown`, `text_too_long`, those of [`check_hours`].
pub(crate) async fn admitted(cx: &mut Write, facts: &Facts, fields: HoursFields) -> Result<HoursRow> {
    entry(cx, facts, fields, None).await
}

/// Closes the taking in of what is stored already as one step: `told` of each entry, and how many changes were left.
pub(crate) async fn took_in(cx: &mut Write, facts: &Facts, told: &[Value], left: u32) -> Result<UndoId> {
    record(cx, facts, json!({ "hours_taken_in": told, "changes_left": left })).await?;
    let name = facts.name();
    let (title, count) = match told.len() {
        0 => ("undo_hours_left", left.to_string()),
        count => ("undo_hours_taken_in", count.to_string()),
    };
    cx.undoable(title, &[("name", &name), ("count", &count)], Derive::default()).await
}

/// Puts other words in the place of an entry, by the rules of a correction, which waits for approval then; gives what
/// the trail says.
///
/// # Errors
/// `hours_of_session`, those of [`admitted`].
pub(crate) async fn replaced(cx: &mut Write, facts: &Facts, old: &HoursRow, to: HoursFields) -> Result<Value> {
    not_of_session(old)?;
    let row = entry(cx, facts, to, Some(old)).await?;
    store::correct_hours(cx, &row).await?;
    Ok(json!({ "old": told(old), "new": told(&row) }))
}

/// Removes an entry; gives what the trail says.
///
/// # Errors
/// `hours_of_session`.
pub(crate) async fn taken_out(cx: &mut Write, old: &HoursRow) -> Result<Value> {
    not_of_session(old)?;
    store::remove_hours(cx, old.id).await?;
    Ok(json!({ "old": told(old), "new": null }))
}

pub(super) async fn correct(cx: &mut Write, request: CorrectHours) -> Result<Saved> {
    let (old, facts) = changeable(cx, request.hours).await?;
    let row = entry(cx, &facts, request.fields, Some(&old)).await?;
    if said(&row) == said(&old) {
        return Ok(Saved { undo: None });
    }
    store::correct_hours(cx, &row).await?;
    record(cx, &facts, json!({ "hours": { "old": told(&old), "new": told(&row) } })).await?;
    saved(cx, "undo_hours_corrected", &[("name", &facts.name())]).await
}

/// The entry that `fields` make, held to the rules; `old` is the one in whose place it comes.
async fn entry(cx: &mut Write, facts: &Facts, fields: HoursFields, old: Option<&HoursRow>) -> Result<HoursRow> {
    facts.check_running()?;
    if let Some(code) = &fields.module {
        facts.module(code)?;
    }
    check_length(&fields.note, NOTE, "note")?;
    let all = store::minutes_on(cx.db(), facts.head.person_id, fields.day).await?;
    let replaced = old.filter(|old| old.day == fields.day).map_or(0, |old| old.minutes);
    let breaks = facts.resolver_breaks();
    let held = HoursFacts {
        start: facts.start(),
        today: cx.today(),
        breaks: &breaks,
        others_that_day: all.saturating_sub(replaced),
    };
    check_hours(fields.day, fields.minutes, &held)?;
    Ok(HoursRow {
        id: old.map_or_else(|| HoursId(cx.new_id()), |old| old.id),
        enrollment_id: facts.head.id,
        day: fields.day,
        minutes: fields.minutes,
        kind: fields.kind,
        counts: fields.counts.unwrap_or(fields.kind != HoursKind::OnTheJob),
        module: fields.module,
        note: fields.note.trim().to_owned(),
        approved_on: None,
        approved_by: None,
        recorded_by: old.map_or_else(|| cx.actor.name.clone(), |old| old.recorded_by.clone()),
        session: None,
    })
}

async fn changeable(cx: &mut Write, id: HoursId) -> Result<(HoursRow, Facts)> {
    let (app, actor) = (cx.app.clone(), cx.actor.clone());
    open_hours(&app, cx.db(), &actor, id).await
}

/// Approves entries of any number of people, all or none. Nobody approves their own: trainees may not call it (R37).
pub(super) async fn approve(cx: &mut Write, request: ApproveHours) -> Result<HoursApproved> {
    let ids: BTreeSet<Uuid> = request.hours.iter().map(|id| id.0).collect();
    if ids.len() > MOST {
        return Err(Error::refused("hours_too_many").arg("most", MOST).arg("count", ids.len()));
    }
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let rows = store::hours(cx.db(), &ids).await?;
    if rows.len() != ids.len() {
        return Err(not_there());
    }
    let mut waiting: BTreeMap<EnrollmentId, Vec<HoursRow>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.approved_on.is_none()) {
        waiting.entry(row.enrollment_id).or_default().push(row);
    }
    let enrollments: Vec<EnrollmentId> = waiting.keys().copied().collect();
    let app = cx.app.clone();
    let people = facts_of_many(&app, cx.db(), &enrollments).await?;
    check_all_running(&people)?;
    let all = || waiting.values().flatten();
    let count = all().count();
    let mut approved = HoursApproved {
        entries: u32::try_from(count).unwrap_or(u32::MAX),
        people: u32::try_from(people.len()).unwrap_or(u32::MAX),
        minutes: all().fold(0, |sum, row| sum.saturating_add(row.minutes)),
        undo: None,
    };
    // Approving what is approved already changes nothing, so there is nothing to take back.
    if request.dry_run || count == 0 {
        return Ok(approved);
    }
    let today = cx.today();
    for facts in &people {
        let rows = waiting.get(&facts.head.id).map(Vec::as_slice).unwrap_or_default();
        for row in rows {
            store::approve_hours(cx, row.id, today).await?;
        }
        let told: Vec<_> = rows.iter().map(told).collect();
        record(cx, facts, json!({ "hours_approved": told })).await?;
    }
    let undo = cx.undoable("undo_hours_approved", &[("count", &count.to_string())], Derive::default()).await?;
    approved.undo = Some(undo);
    Ok(approved)
}

pub(super) async fn remove(cx: &mut Write, request: RemoveHours) -> Result<Saved> {
    let (row, facts) = changeable(cx, request.hours).await?;
    let told = taken_out(cx, &row).await?;
    record(cx, &facts, json!({ "hours": told })).await?;
    saved(cx, "undo_hours_removed", &[("name", &facts.name())]).await
}

fn not_there() -> Error {
    Error::not_found("hours_not_there")
}

/// Everything that an entry says of the hours themselves.
fn said(row: &HoursRow) -> (Value, &str) {
    (told(row), &row.note)
}

/// What the trail says of an entry.
pub(crate) fn told(row: &HoursRow) -> Value {
    json!({ "day": row.day, "minutes": row.minutes, "kind": row.kind, "counts": row.counts, "module": row.module })
}

async fn record(cx: &mut Write, facts: &Facts, changes: Value) -> Result<()> {
    cx.record(Entry::new(changes).person(facts.head.person_id.0).subject(facts.head.id.0)).await
}

/// Hours move nothing that is derived.
async fn saved(cx: &mut Write, title: &str, args: &[(&str, &str)]) -> Result<Saved> {
    Ok(Saved { undo: Some(cx.undoable(title, args, Derive::default()).await?) })
}
