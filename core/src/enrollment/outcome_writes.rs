//! Records how an enrollment ended (R24, R32): a person confirms it, nothing ends by itself.

use serde_json::json;

use super::model::{RecordOutcome, Saved};
use super::outcome::check_outcome;
use super::store::{derived::derive, write};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::milestones::rules::outcome_withdraws;
use crate::refusal::said;

/// The longest reason, characters.
const REASON: usize = 1_000;

pub(super) async fn record(cx: &mut Write, request: RecordOutcome) -> Result<Saved> {
    let facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    let outcomes = &facts.program.outcomes;
    let Some(outcome) = outcomes.iter().find(|outcome| outcome.code == request.outcome) else {
        return Err(Error::refused("outcome_unknown").arg("outcome", &request.outcome).field("outcome"));
    };
    check_outcome(outcome.kind, request.on, facts.start(), cx.today())?;
    let reason = said(request.reason.as_deref());
    if reason.is_some_and(|reason| reason.chars().count() > REASON) {
        return Err(Error::refused("text_too_long").arg("limit", REASON).field("reason"));
    }
    let id = facts.head.id;
    let ended = write::Outcome { code: &outcome.code, name: &outcome.name, kind: outcome.kind, on: request.on, reason };
    let withdrawn: Vec<_> = facts
        .milestones
        .iter()
        .filter(|milestone| outcome_withdraws(milestone.state, milestone.kind))
        .map(|milestone| milestone.id)
        .collect();
    write::set_outcome(cx, id, &ended, &withdrawn).await?;
    derive(cx, &[id]).await?;
    let entry = Entry::new(json!({ "outcome": { "old": null, "new": outcome.code }, "on": request.on }));
    let entry = entry.person(facts.head.person_id.0).subject(id.0);
    cx.record(match reason {
        Some(reason) => entry.reason(reason),
        None => entry,
    })
    .await?;
    let again = Derive { enrollments: vec![id.0], candidacies: Vec::new() };
    let name = facts.name();
    let undo = cx.undoable("undo_outcome_recorded", &[("name", &name), ("outcome", &outcome.name)], again).await?;
    Ok(Saved { undo: Some(undo) })
}
