//! Opens, reopens and withdraws milestones (R17, R18), and closes every change as one step that can be taken back.

use serde_json::{Value, json};

use super::form::build_form;
use super::model::{MilestoneSaved, MilestoneState};
use super::pack::{self, Pack};
use super::rounds::{after_opening, after_reopening};
use super::rules::{MilestoneEvent, check_reason, next};
use super::store::write;
use crate::context::Write;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment;
use crate::error::{Error, Result};
use crate::ids::MilestoneId;

/// The longest reason or note, characters.
pub(super) const TEXT: usize = 10_000;

/// A text without blanks around it.
///
/// # Errors
/// `text_too_long`.
pub(super) fn text<'t>(text: &'t str, field: &str) -> Result<&'t str> {
    let text = text.trim();
    if text.chars().count() > TEXT {
        return Err(Error::refused("text_too_long").arg("limit", TEXT).field(field));
    }
    Ok(text)
}

/// The pack of a milestone that is to be changed.
pub(super) async fn load(cx: &mut Write, id: MilestoneId) -> Result<Pack> {
    let app = cx.app.clone();
    pack::load(&app, cx.db(), id).await
}

/// Derives what follows from the change, writes the trail and records the step.
pub(super) async fn saved(
    cx: &mut Write,
    pack: &Pack,
    title: &str,
    state: MilestoneState,
    changes: Value,
    reason: Option<&str>,
) -> Result<MilestoneSaved> {
    let head = &pack.facts.head;
    if pack.milestone.state != state || state != MilestoneState::Open {
        enrollment::derive(cx, &[head.id]).await?;
    }
    let mut trail = json!({ "milestone": pack.milestone.code });
    if let (Some(trail), Value::Object(changes)) = (trail.as_object_mut(), changes) {
        if pack.milestone.state != state {
            trail.insert("state".to_owned(), json!({ "old": pack.milestone.state, "new": state }));
        }
        trail.extend(changes);
    }
    let entry = Entry::new(trail).person(head.person_id.0).subject(pack.milestone.id.0);
    cx.record(match reason {
        Some(reason) => entry.reason(reason),
        None => entry,
    })
    .await?;
    let again = Derive { enrollments: vec![head.id.0], candidacies: Vec::new() };
    let (name, milestone) = (pack.facts.name(), pack.name());
    let undo = cx.undoable(title, &[("name", &name), ("milestone", &milestone)], again).await?;
    Ok(MilestoneSaved { state, proposed_outcome: None, undo: Some(undo) })
}

/// Opens a milestone: its form is frozen, that of an earlier round stays the same.
///
/// # Errors
/// `milestone_not_there`, `enrollment_ended`, `milestone_before_start`, `milestone_step`, `milestone_has_no_form`.
pub(super) async fn open(cx: &mut Write, id: MilestoneId) -> Result<MilestoneSaved> {
    let pack = load(cx, id).await?;
    let last = pack.evaluations.last();
    let state = after_opening(pack.milestone.state, pack.milestone.kind, last.and_then(|one| one.decision))?;
    pack.facts.check_running()?;
    let start = pack.facts.start();
    if cx.today() < start {
        return Err(Error::refused("milestone_before_start").arg("name", pack.facts.name()).arg("start", start));
    }
    let (form, round) = match last {
        Some(last) => (last.form.clone(), last.round.saturating_add(1)),
        None => (serde_json::to_string(&build_form(&pack.facts.program, &pack.milestone.code)?)?, 1),
    };
    write::insert(cx, id, round, 1, &form, "").await?;
    // What was held before stays held: a break may not cover it (R7).
    write::set_state(cx, id, state, pack.milestone.held_on).await?;
    saved(cx, &pack, "undo_milestone_opened", state, json!({ "round": round }), None).await
}

/// Opens a scored evaluation again: its next version, with the levels and the note that it had.
///
/// # Errors
/// `milestone_not_there`, `enrollment_ended`, `reason_missing`, `milestone_step`, `milestone_has_no_form`.
pub(super) async fn reopen(cx: &mut Write, id: MilestoneId, reason: &str) -> Result<MilestoneSaved> {
    let pack = load(cx, id).await?;
    let state = after_reopening(pack.milestone.state, pack.milestone.kind)?;
    check_reason(MilestoneEvent::Reopen, Some(reason))?;
    let reason = text(reason, "reason")?;
    pack.facts.check_running()?;
    let last = pack.evaluations.last().ok_or_else(|| Error::internal("scored without an evaluation"))?;
    let version = last.version.saturating_add(1);
    let new = write::insert(cx, id, last.round, version, &last.form, &last.note).await?;
    write::copy_ratings(cx, last.id, new).await?;
    write::set_state(cx, id, state, pack.milestone.held_on).await?;
    let changes = json!({ "version": { "old": last.version, "new": version } });
    saved(cx, &pack, "undo_milestone_reopened", state, changes, Some(reason)).await
}

/// Takes a milestone out of the plan; what was entered stays readable.
///
/// # Errors
/// `milestone_not_there`, `enrollment_ended`, `reason_missing`, `milestone_step`.
pub(super) async fn withdraw(cx: &mut Write, id: MilestoneId, reason: &str) -> Result<MilestoneSaved> {
    let pack = load(cx, id).await?;
    let state = next(pack.milestone.state, pack.milestone.kind, MilestoneEvent::Withdraw)?;
    check_reason(MilestoneEvent::Withdraw, Some(reason))?;
    let reason = text(reason, "reason")?;
    if pack.milestone.kind != MilestoneKind::FollowUp {
        pack.facts.check_running()?;
    }
    write::withdraw(cx, id, reason).await?;
    saved(cx, &pack, "undo_milestone_withdrawn", state, json!({}), Some(reason)).await
}
