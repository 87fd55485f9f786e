//! Enters, ends and removes breaks, and accepts plans that cannot work (R4–R7, R10).

use serde_json::{Value, json};

use super::break_model::{AcceptConflict, AddBreak, DateChange, EndBreak, RemoveBreak, Replanned};
use super::breaks::{AllowedBreak, Recorded, check_break};
use super::derived::{Derived, derived};
use super::facts::{BreakFacts, Facts, StoredConflict};
use super::model::Saved;
use super::store::{derived::derive, write};
use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result, sentence};
use crate::ids::{BreakId, EnrollmentId, UndoId};
use crate::refusal::said;

/// The longest reason, characters.
const REASON: usize = 1_000;

pub(super) async fn add(cx: &mut Write, request: AddBreak) -> Result<Replanned> {
    let mut facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    check_length(&request.reason)?;
    let new = Break { from: request.from, to: request.to };
    let (held, hours) = recorded(cx, &facts).await?;
    let recorded = Recorded { held: &held, hours: &hours };
    let others = facts.resolver_breaks();
    let allowed = check_break(new, &request.reason, facts.start(), &others, &recorded, request.overlap)?;
    let added = pieces(cx, &facts, &allowed.breaks, request.reason.trim());
    facts.breaks.extend(added.iter().cloned());
    let found = derived(&facts, cx.today())?;
    let warnings = warnings(&facts, &found, Some(&allowed));
    if request.dry_run {
        return Ok(replanned(found, warnings, None));
    }
    for row in &added {
        write::insert_break(cx, row).await?;
    }
    let change = json!({ "old": null, "new": added.iter().map(span).collect::<Vec<_>>() });
    let undo = close(cx, &facts, "undo_break_added", change, &found.moved, Some(&request.reason)).await?;
    Ok(replanned(found, warnings, Some(undo)))
}

pub(super) async fn end(cx: &mut Write, request: EndBreak) -> Result<Replanned> {
    let mut facts = of_break(cx, request.id).await?;
    let (kept, others): (Vec<_>, Vec<_>) = facts.breaks.iter().cloned().partition(|row| row.id == request.id);
    let Some(old) = kept.into_iter().next() else { return Err(not_there()) };
    let covered = Break { from: old.from_on, to: old.to_on };
    let (mut held, mut hours) = recorded(cx, &facts).await?;
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

fn check_length(reason: &str) -> Result<()> {
    if reason.chars().count() > REASON {
        return Err(Error::refused("text_too_long").arg("limit", REASON).field("reason"));
    }
    Ok(())
}

/// Names and days of held milestones, and days with hours: what a break must not cover silently (R7).
async fn recorded(cx: &mut Write, facts: &Facts) -> Result<(Vec<(String, Day)>, Vec<Day>)> {
    // What was held stays held, also while the next round of it is planned or open.
    let held = facts.milestones.iter().filter_map(|row| {
        let named = facts.program.milestone(&row.code).map_or(row.code.as_str(), |found| found.name.as_str());
        row.held_on.map(|day| (named.to_owned(), day))
    });
    Ok((held.collect(), write::days_with_hours(cx.db(), facts.head.id).await?))
}

/// Sentences to read before applying: short break, what it covers, conflicts that were not there before.
fn warnings(facts: &Facts, found: &Derived, allowed: Option<&AllowedBreak>) -> Vec<String> {
    let said = |code: &str, args: &[(&str, String)]| {
        sentence(code, &args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    let mut warnings = Vec::new();
    if allowed.is_some_and(|allowed| allowed.short) {
        warnings.push(said("warning_break_short", &[]));
    }
    for name in allowed.iter().flat_map(|allowed| &allowed.covered_milestones) {
        warnings.push(said("warning_break_covers_milestone", &[("name", name.clone())]));
    }
    let hours = allowed.map_or(0, |allowed| allowed.covered_hours.len());
    if hours > 0 {
        warnings.push(said("warning_break_covers_hours", &[("days", hours.to_string())]));
    }
    let same = |old: &StoredConflict, new: &StoredConflict| {
        (&old.code, &old.cause, &old.prerequisite) == (&new.code, &new.cause, &new.prerequisite)
    };
    let new = found.conflicts.iter().filter(|new| !facts.conflicts.iter().any(|old| same(old, new)));
    warnings.extend(new.filter(|conflict| !facts.accepts(conflict)).map(|conflict| {
        let line = [("module", conflict.code.clone()), ("what", conflict.sentence())];
        said("warning_conflict", &line)
    }));
    warnings
}

fn replanned(found: Derived, warnings: Vec<String>, undo: Option<UndoId>) -> Replanned {
    Replanned { changes: found.moved, warnings, conflicts: found.head.conflicts, end_on: found.head.end_on, undo }
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
