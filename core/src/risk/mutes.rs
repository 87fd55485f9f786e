//! Sets a flag aside for a while, with a reason, and shows it again (R41).

use serde_json::json;

use super::model::{MuteRisk, UnmuteRisk};
use super::store::{self, MuteRow};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};

/// The longest reason, characters.
const REASON: usize = 10_000;

/// # Errors
/// `enrollment_not_there`, `enrollment_ended`, `reason_missing`, `text_too_long`, `mute_in_past`.
pub(super) async fn mute(cx: &mut Write, request: MuteRisk) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    let reason = request.reason.trim();
    if reason.is_empty() {
        return Err(Error::refused("reason_missing").field("reason"));
    }
    if reason.chars().count() > REASON {
        return Err(Error::refused("text_too_long").arg("limit", REASON).field("reason"));
    }
    if request.until < cx.today() {
        return Err(Error::refused("mute_in_past").arg("date", request.until).arg("today", cx.today()).field("until"));
    }
    let old = store::mute_of(cx.db(), request.enrollment, request.kind).await?;
    if let Some(old) = &old {
        store::remove_mute(cx, old.id).await?;
    }
    let row = MuteRow {
        id: cx.new_id(),
        enrollment_id: request.enrollment,
        kind: request.kind,
        until_on: request.until,
        reason: reason.to_owned(),
        muted_by: cx.actor.name.clone(),
    };
    store::insert_mute(cx, &row).await?;
    let changes = json!({ "risk_mute": { "old": old.map(|old| old.until_on), "new": row.until_on }, "flag": row.kind });
    let entry = Entry::new(changes).person(facts.head.person_id.0).subject(facts.head.id.0).reason(reason);
    cx.record(entry).await?;
    Ok(Saved { undo: Some(cx.undoable("undo_risk_muted", &[("name", &facts.name())], Derive::default()).await?) })
}

/// # Errors
/// `enrollment_not_there`, `mute_not_there`.
pub(super) async fn unmute(cx: &mut Write, request: UnmuteRisk) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    let found = store::mute_of(cx.db(), request.enrollment, request.kind).await?;
    let old = found.ok_or_else(|| Error::not_found("mute_not_there"))?;
    store::remove_mute(cx, old.id).await?;
    let changes = json!({ "risk_mute": { "old": old.until_on, "new": null }, "flag": old.kind });
    cx.record(Entry::new(changes).person(facts.head.person_id.0).subject(facts.head.id.0)).await?;
    Ok(Saved { undo: Some(cx.undoable("undo_risk_unmuted", &[("name", &facts.name())], Derive::default()).await?) })
}
