//! Records and removes check-ins (R25, R37, R41).

use serde_json::{Value, json};

use super::model::{AddCheckIn, CheckInRole, RemoveCheckIn};
use super::store::{self, CheckInRow};
use crate::context::{Role, Write};
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::facts::Facts;
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::ids::CheckInId;
use crate::privacy::{self, Switch};

/// The longest text of one field, characters.
const TEXT: usize = 10_000;

/// # Errors
/// `enrollment_not_there`, `enrollment_ended`, `not_permitted`, `check_in_in_future`, `check_in_before_start`,
/// `check_in_mood`, `mood_switched_off`, `text_too_long`.
pub(super) async fn add(cx: &mut Write, request: AddCheckIn) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    let role = request.role.unwrap_or(own_role(cx.actor.role));
    check_role(cx, role)?;
    let refuse = |code: &str, limit| Err(Error::refused(code).arg("date", request.on).arg("limit", limit).field("on"));
    if request.on > cx.today() {
        return refuse("check_in_in_future", cx.today());
    }
    if request.on < facts.start() {
        return refuse("check_in_before_start", facts.start());
    }
    if let Some(mood) = request.mood {
        if !(1..=5).contains(&mood) {
            return Err(Error::refused("check_in_mood").arg("mood", mood).field("mood"));
        }
        if !privacy::is_on(cx.db(), facts.head.intake_id, Switch::Mood).await? {
            let intake = facts.calendar.name.as_str();
            return Err(Error::refused("mood_switched_off").arg("intake", intake).field("mood"));
        }
    }
    let row = CheckInRow {
        id: CheckInId(cx.new_id()),
        enrollment_id: facts.head.id,
        role,
        held_on: request.on,
        mood: request.mood,
        went_well: text(&request.went_well, "went_well")?,
        blocks: text(&request.blocks, "blocks")?,
        next_step: text(&request.next_step, "next_step")?,
        recorded_by: cx.actor.name.clone(),
    };
    store::insert(cx, &row).await?;
    close(cx, &facts, "undo_check_in_added", json!({ "old": null, "new": told(&row) })).await
}

/// # Errors
/// `check_in_not_there`, `enrollment_ended`, `not_permitted`.
pub(super) async fn remove(cx: &mut Write, request: RemoveCheckIn) -> Result<Saved> {
    let row = store::one(cx.db(), request.check_in).await?.ok_or_else(|| Error::not_found("check_in_not_there"))?;
    let facts = cx.enrollment(row.enrollment_id).await?;
    facts.check_running()?;
    check_role(cx, row.role)?;
    store::remove(cx, row.id).await?;
    close(cx, &facts, "undo_check_in_removed", json!({ "old": told(&row), "new": null })).await
}

/// As whom somebody holds check-ins unless they say otherwise.
pub(super) fn own_role(role: Role) -> CheckInRole {
    if role == Role::Mentor { CheckInRole::Mentor } else { CheckInRole::Coordinator }
}

/// A coordinator may record what a mentor reports; the coordinator's own are the coordinator's alone.
fn check_role(cx: &Write, role: CheckInRole) -> Result<()> {
    match role {
        CheckInRole::Mentor => Ok(()),
        CheckInRole::Coordinator => cx.actor.check_coordinator(),
    }
}

fn text(text: &str, field: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > TEXT {
        return Err(Error::refused("text_too_long").arg("limit", TEXT).field(field));
    }
    Ok(text.to_owned())
}

/// What the trail says: that it was held and with whom, not what was said.
fn told(row: &CheckInRow) -> Value {
    json!({ "role": row.role, "on": row.held_on })
}

async fn close(cx: &mut Write, facts: &Facts, title: &str, change: Value) -> Result<Saved> {
    let entry = Entry::new(json!({ "check_in": change }));
    cx.record(entry.person(facts.head.person_id.0).subject(facts.head.id.0)).await?;
    let undo = cx.undoable(title, &[("name", &facts.name())], Derive::default()).await?;
    Ok(Saved { undo: Some(undo) })
}
