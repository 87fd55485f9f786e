//! Ends and removes breaks, and accepts plans that cannot work (R4–R7, R10). A break is entered in `replan`.

use serde_json::{Value, json};

use super::break_model::{AcceptConflict, EndBreak, RemoveBreak};
use super::breaks::{Recorded, check_break};
use super::derived::derived;
use super::facts::{BreakFacts, Facts};
use super::model::Saved;
use super::replan_model::{DateChange, Replanned};
use super::replan_prepare::{check_length, held, replanned, warnings};
use super::store::{derived::derive, write};
use crate::calendar::resolver::Break;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::ids::{BreakId, EnrollmentId, UndoId};
use crate::refusal::said;

pub(super) async fn end(cx: &mut Write, request: EndBreak) -> Result<Replanned> {
    let mut facts = of_break(cx, request.id).await?;
    let (kept, others): (Vec<_>, Vec<_>) = facts.breaks.iter().cloned().partition(|row| row.id == request.id);
    let Some(old) = kept.into_iter().next() else { return Err(not_there()) };
    let covered = Break { from: old.from_on, to: old.to_on };
    let mut held = held(&facts);
    let id = facts.head.id;
    let mut hours = write::days_with_hours(cx.db(), &[id]).await?.remove(&id).unwrap_or_default();
    // What lies in the break already was accepted when it was entered.
    held.retain(|(_, day)| !covered.contains(*day));
    hours.retain(|day| !covered.contains(*day));
    let recorded = Recorded { held: &held, hours: &hours };
    let others: Vec<Break> = others.iter().map(|row| Break { from: row.from_on, to: row.to_on }).collect();
    let new = Break { from: old.from_on, to: Some(request.to) };
    let allowed = check_break(new, &old.reason, facts.start(), &others, &recorded, request.overlap)?;
    // What was covered before is not cut out, so the first piece begins where the break begins.
    let Some((first, rest)) = allowed.breaks.split_first() else { return Err(not_there()) };
    let to = first.to.unwrap_or(request.to);
    for row in facts.breaks.iter_mut().filter(|row| row.id == request.id) {
        row.to_on = Some(to);
    }
    let added = pieces(cx, &facts, rest, &old.reason);
    facts.breaks.extend(added.iter().cloned());
    let found = derived(&facts, cx.today())?;
    let warnings = warnings(&facts, &found, Some(&allowed));
    if request.dry_run {
        return Ok(replanned(found, warnings, None));
    }
    write::end_break(cx, request.id, to).await?;
    for row in &added {
        write::insert_break(cx, row).await?;
    }
    let now: Vec<_> = allowed.breaks.iter().map(|piece| json!({ "from": piece.from, "to": piece.to })).collect();
    let change = json!({ "old": span(&old), "new": now });
    let undo = close(cx, &facts, "undo_break_ended", change, &found.moved, Some(&old.reason)).await?;
    Ok(replanned(found, warnings, Some(undo)))
}

pub(super) async fn remove(cx: &mut Write, request: RemoveBreak) -> Result<Replanned> {
    let mut facts = of_break(cx, request.id).await?;
    let old = facts.breaks.iter().find(|row| row.id == request.id).map(span);
    facts.breaks.retain(|row| row.id != request.id);
    let found = derived(&facts, cx.today())?;
    let warnings = warnings(&facts, &found, None);
    write::remove_break(cx, request.id).await?;
    let change = json!({ "old": old, "new": null });
    let undo = close(cx, &facts, "undo_break_removed", change, &found.moved, None).await?;
    Ok(replanned(found, warnings, Some(undo)))
}

pub(super) async fn accept(cx: &mut Write, request: AcceptConflict) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    let Some(reason) = said(Some(&request.reason)) else {
        return Err(Error::refused("reason_missing").field("reason"));
    };
    check_length(reason)?;
    let known = facts.conflicts.iter().any(|row| row.code == request.code && row.cause == request.cause);
    if !known {
        return Err(Error::not_found("conflict_not_there"));
    }
    let id = facts.head.id;
    write::accept_conflict(cx, id, &request.code, &request.cause, reason).await?;
    derive(cx, &[id]).await?;
    let changes = json!({ "conflict": { "code": request.code, "cause": request.cause }, "accepted": true });
    let entry = Entry::new(changes).person(facts.head.person_id.0).subject(id.0).reason(reason);
    cx.record(entry).await?;
    let (name, derive) = (facts.name(), again(id));
    let undo = cx.undoable("undo_conflict_accepted", &[("name", &name), ("module", &request.code)], derive).await?;
    Ok(Saved { undo: Some(undo) })
}

/// The parts of a break as rows to store.
fn pieces(cx: &Write, facts: &Facts, parts: &[Break], reason: &str) -> Vec<BreakFacts> {
    let row = |part: &Break| BreakFacts {
        id: BreakId(cx.new_id()),
        enrollment_id: facts.head.id,
        from_on: part.from,
        to_on: part.to,
        reason: reason.to_owned(),
    };
    parts.iter().map(row).collect()
}

fn not_there() -> Error {
    Error::not_found("break_not_there")
}

async fn of_break(cx: &mut Write, id: BreakId) -> Result<Facts> {
    let enrollment = write::enrollment_of_break(cx.db(), id).await?.ok_or_else(not_there)?;
    let facts = cx.enrollment(enrollment).await?;
    facts.check_running()?;
    Ok(facts)
}

fn span(row: &BreakFacts) -> Value {
    json!({ "from": row.from_on, "to": row.to_on })
}

fn again(id: EnrollmentId) -> Derive {
    Derive { enrollments: vec![id.0], candidacies: Vec::new() }
}

/// Derives, writes the trail with every date old → new (R6) and closes the step.
async fn close(
    cx: &mut Write,
    facts: &Facts,
    title: &str,
    change: Value,
    moved: &[DateChange],
    reason: Option<&str>,
) -> Result<UndoId> {
    let id = facts.head.id;
    derive(cx, &[id]).await?;
    let entry = Entry::new(json!({ "break": change, "dates": moved }));
    let entry = entry.person(facts.head.person_id.0).subject(id.0);
    cx.record(match said(reason) {
        Some(reason) => entry.reason(reason),
        None => entry,
    })
    .await?;
    cx.undoable(title, &[("name", &facts.name())], again(id)).await
}
