//! Records, voids and corrects attempts (R11–R14). The limit is asked inside the one write transaction, with
//! the attempts as it sees them: two windows or a double click cannot pass it.

use serde_json::{Value, json};

use super::attempts::{check_correction, check_void};
use super::model::{AddAttempt, AttemptSaved, CorrectAttempt, VoidAttempt};
use super::rules::{NewAttempt, check_new_attempt};
use super::store;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::derive;
use crate::enrollment::facts::{AttemptRow, Facts, ModuleRecord};
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::hundredths::Hundredths;
use crate::ids::{AttemptId, UndoId};
use crate::refusal::said;

/// The longest note, characters.
const NOTE: usize = 10_000;
/// The longest reason, characters.
const REASON: usize = 1_000;

pub(super) async fn add(cx: &mut Write, request: AddAttempt) -> Result<AttemptSaved> {
    let facts = cx.enrollment(request.enrollment).await?;
    let Inserted { row, passed, changes } = insert(cx, &facts, &request).await?;
    let reason = row.override_reason.as_deref();
    let undo = close(cx, &facts, &request.module, "undo_attempt_added", changes, reason).await?;
    Ok(AttemptSaved { attempt: row.id, number: row.number, passed, undo: Some(undo) })
}

/// An attempt as it was stored, and what the trail says of it.
pub(super) struct Inserted {
    pub(super) row: AttemptRow,
    pub(super) passed: bool,
    pub(super) changes: Value,
}

/// Stores an attempt. What follows from it, the trail and the step to undo are the caller's.
pub(super) async fn insert(cx: &mut Write, facts: &Facts, request: &AddAttempt) -> Result<Inserted> {
    facts.check_running()?;
    let mark = read_mark(&request.mark)?;
    check_length(&request.note, NOTE, "note")?;
    check_length(request.override_reason.as_deref().unwrap_or_default(), REASON, "override_reason")?;
    let new = NewAttempt {
        module: &request.module,
        on: request.on,
        mark,
        override_reason: request.override_reason.as_deref(),
    };
    let allowed = check_new_attempt(&facts.module_facts(), &new, facts.start(), cx.today())?;
    if allowed.overridden {
        cx.actor.check_coordinator()?;
    }
    let record = facts.module(&request.module)?;
    let reason = said(request.override_reason.as_deref()).filter(|_| allowed.overridden);
    let row = AttemptRow {
        id: AttemptId(cx.new_id()),
        enrollment_module_id: record.row.id,
        number: allowed.number,
        held_on: request.on,
        mark: mark.0,
        pass_mark: allowed.pass_mark.0,
        override_reason: reason.map(str::to_owned),
        correction_reason: None,
        note: request.note.trim().to_owned(),
        voided_on: None,
        void_reason: None,
        recorded_by: cx.actor.name.clone(),
    };
    store::insert_attempt(cx, &row).await?;
    let changes = json!({
        "module": request.module,
        "number": row.number,
        "on": row.held_on,
        "mark": { "old": null, "new": mark.to_string() },
        "passed": allowed.passed,
    });
    Ok(Inserted { row, passed: allowed.passed, changes })
}

pub(super) async fn void(cx: &mut Write, request: VoidAttempt) -> Result<Saved> {
    let facts = of_attempt(cx, request.attempt).await?;
    let (module, row) = find(&facts, request.attempt)?;
    check_void(&row.facts(), Some(&request.reason))?;
    check_length(&request.reason, REASON, "reason")?;
    let (reason, today) = (request.reason.trim(), cx.today());
    store::void_attempt(cx, row.id, today, reason).await?;
    let changes = json!({ "module": module.row.code, "number": row.number, "voided": { "old": null, "new": today } });
    let undo = close(cx, &facts, &module.row.code, "undo_attempt_voided", changes, Some(reason)).await?;
    Ok(Saved { undo: Some(undo) })
}

pub(super) async fn correct(cx: &mut Write, request: CorrectAttempt) -> Result<Saved> {
    let facts = of_attempt(cx, request.attempt).await?;
    let (record, row) = find(&facts, request.attempt)?;
    let mark = read_mark(&request.mark)?;
    let module = facts
        .program
        .module(&record.row.code)
        .ok_or_else(|| Error::internal("a module that the program does not have"))?;
    check_correction(module, &row.facts(), mark, Some(&request.reason))?;
    check_length(&request.reason, REASON, "reason")?;
    let reason = request.reason.trim();
    store::correct_attempt(cx, row.id, mark.0, reason).await?;
    let old = Hundredths(row.mark).to_string();
    let changes = json!({
        "module": record.row.code,
        "number": row.number,
        "mark": { "old": old, "new": mark.to_string() },
    });
    let undo = close(cx, &facts, &record.row.code, "undo_attempt_corrected", changes, Some(reason)).await?;
    Ok(Saved { undo: Some(undo) })
}

/// A mark as people write it, to the hundredth (R12).
fn read_mark(text: &str) -> Result<Hundredths> {
    text.trim().parse().map_err(|_| Error::refused("mark_malformed").arg("mark", text.trim()).field("mark"))
}

/// A reason that a person gave, without outer blanks.
///
/// # Errors
/// `reason_missing`, `text_too_long`.
pub(crate) fn check_reason(reason: &str) -> Result<&str> {
    check_length(reason, REASON, "reason")?;
    said(Some(reason)).ok_or_else(|| Error::refused("reason_missing").field("reason"))
}

/// # Errors
/// `text_too_long`.
pub(super) fn check_length(text: &str, limit: usize, field: &str) -> Result<()> {
    if text.chars().count() > limit {
        return Err(Error::refused("text_too_long").arg("limit", limit).field(field));
    }
    Ok(())
}

async fn of_attempt(cx: &mut Write, id: AttemptId) -> Result<Facts> {
    let enrollment = store::enrollment_of_attempt(cx.db(), id).await?.ok_or_else(not_there)?;
    let facts = cx.enrollment(enrollment).await?;
    facts.check_running()?;
    Ok(facts)
}

pub(super) fn not_there() -> Error {
    Error::not_found("attempt_not_there")
}

pub(super) fn find(facts: &Facts, id: AttemptId) -> Result<(&ModuleRecord, &AttemptRow)> {
    let mut all = facts.modules.iter().flat_map(|module| module.attempts.iter().map(move |row| (module, row)));
    all.find(|(_, row)| row.id == id).ok_or_else(not_there)
}

/// Derives, writes the trail and closes the step: what every change of a module ends with.
pub(super) async fn close(
    cx: &mut Write,
    facts: &Facts,
    module: &str,
    title: &str,
    changes: Value,
    reason: Option<&str>,
) -> Result<UndoId> {
    let id = facts.head.id;
    derive(cx, &[id]).await?;
    let entry = Entry::new(changes).person(facts.head.person_id.0).subject(id.0);
    cx.record(match reason {
        Some(reason) => entry.reason(reason),
        None => entry,
    })
    .await?;
    let again = Derive { enrollments: vec![id.0], candidacies: Vec::new() };
    cx.undoable(title, &[("module", module), ("name", &facts.name())], again).await
}
