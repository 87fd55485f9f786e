//! Logs, approves and removes hours (R16).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use uuid::Uuid;

use super::attempt_writes::check_length;
use super::hours::{HoursFacts, check_hours};
use super::model::{ApproveHours, HoursKind, LogHours, RemoveHours};
use super::store::{self, HoursRow};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::facts::Facts;
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, HoursId, UndoId};
use crate::my_year;

/// The longest note, characters.
const NOTE: usize = 10_000;

pub(super) async fn log(cx: &mut Write, request: LogHours) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    let row = admitted(cx, &facts, request).await?;
    store::insert_hours(cx, &row).await?;
    let changes = json!({ "hours": { "old": null, "new": told(&row) } });
    record(cx, &facts, changes).await?;
    saved(cx, "undo_hours_logged", &[("name", &facts.name())]).await
}

/// The entry that is asked for, if the rules admit it (R16).
///
/// # Errors
/// `enrollment_ended`, `module_unknown`, `text_too_long`, those of [`check_hours`].
pub(crate) async fn admitted(cx: &mut Write, facts: &Facts, request: LogHours) -> Result<HoursRow> {
    facts.check_running()?;
    if let Some(code) = &request.module {
        facts.module(code)?;
    }
    check_length(&request.note, NOTE, "note")?;
    let others = store::minutes_on(cx.db(), facts.head.person_id, request.day).await?;
    let breaks = facts.resolver_breaks();
    let held = HoursFacts { start: facts.start(), today: cx.today(), breaks: &breaks, others_that_day: others };
    check_hours(request.day, request.minutes, &held)?;
    Ok(HoursRow {
        id: HoursId(cx.new_id()),
        enrollment_id: facts.head.id,
        day: request.day,
        minutes: request.minutes,
        kind: request.kind,
        counts: request.counts.unwrap_or(request.kind != HoursKind::OnTheJob),
        module: request.module,
        note: request.note.trim().to_owned(),
        approved_on: None,
        approved_by: None,
        recorded_by: cx.actor.name.clone(),
        session: None,
    })
}

/// Closes the taking in of entries that are stored already as one step.
pub(crate) async fn took_in(cx: &mut Write, facts: &Facts, rows: &[HoursRow]) -> Result<UndoId> {
    let told: Vec<_> = rows.iter().map(told).collect();
    record(cx, facts, json!({ "hours_taken_in": told })).await?;
    let args = [("name", &*facts.name()), ("count", &*rows.len().to_string())];
    cx.undoable("undo_hours_taken_in", &args, Derive::default()).await
}

pub(super) async fn approve(cx: &mut Write, request: ApproveHours) -> Result<Saved> {
    let ids: BTreeSet<Uuid> = request.hours.iter().map(|id| id.0).collect();
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let rows = store::hours(cx.db(), &ids).await?;
    if rows.len() != ids.len() {
        return Err(not_there());
    }
    let mut by_enrollment: BTreeMap<EnrollmentId, Vec<HoursRow>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.approved_on.is_none()) {
        by_enrollment.entry(row.enrollment_id).or_default().push(row);
    }
    let (mut count, today) = (0_usize, cx.today());
    for (enrollment, rows) in by_enrollment {
        let facts = cx.enrollment(enrollment).await?;
        facts.check_running()?;
        for row in &rows {
            store::approve_hours(cx, row.id, today).await?;
        }
        count = count.saturating_add(rows.len());
        let told: Vec<_> = rows.iter().map(told).collect();
        record(cx, &facts, json!({ "hours_approved": told })).await?;
    }
    // Approving what is approved already changes nothing, so there is nothing to take back.
    if count == 0 {
        return Ok(Saved { undo: None });
    }
    saved(cx, "undo_hours_approved", &[("count", &count.to_string())]).await
}

pub(super) async fn remove(cx: &mut Write, request: RemoveHours) -> Result<Saved> {
    let row = store::hours(cx.db(), &[request.hours.0]).await?.pop().ok_or_else(not_there)?;
    let facts = cx.enrollment(row.enrollment_id).await?;
    facts.check_running()?;
    if row.session.is_some() {
        return Err(Error::refused("hours_of_session").arg("date", row.day));
    }
    if row.approved_on.is_some() {
        cx.actor.check_coordinator()?;
    }
    // On a trainee's own machine what came along is the coordinator's: taken away here it would be there again.
    if cx.actor.is_on_own_machine() && my_year::is_known(cx.db(), row.id).await? {
        return Err(Error::refused("my_year_entry_came_along"));
    }
    store::remove_hours(cx, row.id).await?;
    record(cx, &facts, json!({ "hours": { "old": told(&row), "new": null } })).await?;
    saved(cx, "undo_hours_removed", &[("name", &facts.name())]).await
}

fn not_there() -> Error {
    Error::not_found("hours_not_there")
}

fn told(row: &HoursRow) -> serde_json::Value {
    json!({ "day": row.day, "minutes": row.minutes, "kind": row.kind, "counts": row.counts, "module": row.module })
}

async fn record(cx: &mut Write, facts: &Facts, changes: serde_json::Value) -> Result<()> {
    cx.record(Entry::new(changes).person(facts.head.person_id.0).subject(facts.head.id.0)).await
}

/// Hours move nothing that is derived.
async fn saved(cx: &mut Write, title: &str, args: &[(&str, &str)]) -> Result<Saved> {
    Ok(Saved { undo: Some(cx.undoable(title, args, Derive::default()).await?) })
}
