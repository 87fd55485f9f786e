//! The states of a milestone and what leads from one to the next (R17).
//! It never deletes anything: reopening makes the next version, the old one stays readable.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::MilestoneState;
use crate::calendar::Day;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::refusal::{Refusal, said};

/// What happens to a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MilestoneEvent {
    /// By the coordinator or evaluator; freezes the form (R18).
    Open,
    /// All sheets are in: held date, agreed scores, total, floors, decision.
    Score,
    /// By the coordinator, for signatures.
    Send,
    /// The last signature of the order is in.
    Sign,
    /// By the coordinator with a reason: the next version.
    Reopen,
    /// Outcome reached, left out or opened in error; with a reason.
    Withdraw,
    /// Baseline and follow-up: what was asked is written down.
    Record,
}

/// The state after `event` (R17).
///
/// # Errors
/// `milestone_has_no_form` for a form's event on baseline or follow-up, `milestone_has_form` for recording the
/// others, `milestone_step` for an event that does not follow the state.
pub fn next(state: MilestoneState, kind: MilestoneKind, event: MilestoneEvent) -> Result<MilestoneState, Refusal> {
    use MilestoneEvent as Event;
    use MilestoneState as State;
    match (kind.has_form(), event) {
        (false, Event::Open | Event::Score | Event::Send | Event::Sign | Event::Reopen) => {
            return Err(Refusal::new("milestone_has_no_form").arg("name", kind_name(kind)));
        }
        (true, Event::Record) => return Err(Refusal::new("milestone_has_form")),
        _ => {}
    }
    match (state, event) {
        (State::Planned, Event::Open) => Ok(State::Open),
        (State::Open, Event::Score) => Ok(State::Scored),
        (State::Scored, Event::Send) => Ok(State::AwaitingSignatures),
        (State::AwaitingSignatures, Event::Sign) => Ok(State::Signed),
        (State::Signed, Event::Reopen) => Ok(State::Scored),
        (State::Planned | State::Open, Event::Withdraw) => Ok(State::Withdrawn),
        (State::Planned, Event::Record) => Ok(State::Done),
        _ => Err(Refusal::new("milestone_step").arg("state", state_name(state)).arg("event", event_name(event))),
    }
}

/// Reopening and withdrawing need a reason (R17).
///
/// # Errors
/// `reason_missing`.
pub fn check_reason(event: MilestoneEvent, reason: Option<&str>) -> Result<(), Refusal> {
    let needed = matches!(event, MilestoneEvent::Reopen | MilestoneEvent::Withdraw);
    if needed && said(reason).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    Ok(())
}

/// A held date lies on or before today and not before the start (R17).
///
/// # Errors
/// `held_in_future`, `held_before_start`.
pub fn check_held(held_on: Day, start: Day, today: Day) -> Result<(), Refusal> {
    if held_on > today {
        return Err(Refusal::new("held_in_future").arg("date", held_on).arg("today", today).at("held_on"));
    }
    if held_on < start {
        return Err(Refusal::new("held_before_start").arg("date", held_on).arg("start", start).at("held_on"));
    }
    Ok(())
}

/// From *scored* on the plan says "done", whatever the signatures; a recorded baseline or follow-up too (R17).
#[must_use]
pub fn is_done(state: MilestoneState) -> bool {
    match state {
        MilestoneState::Scored | MilestoneState::AwaitingSignatures | MilestoneState::Signed | MilestoneState::Done => {
            true
        }
        MilestoneState::Planned | MilestoneState::Open | MilestoneState::Withdrawn => false,
    }
}

/// Whether an outcome withdraws it: planned and open ones, but never the follow-up (R7, R17).
#[must_use]
pub fn outcome_withdraws(state: MilestoneState, kind: MilestoneKind) -> bool {
    kind != MilestoneKind::FollowUp && matches!(state, MilestoneState::Planned | MilestoneState::Open)
}

fn kind_name(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::Baseline => "baseline",
        MilestoneKind::FollowUp => "follow-up",
        MilestoneKind::Evaluation => "evaluation",
        MilestoneKind::Gate => "gate",
        MilestoneKind::Final => "final",
    }
}

fn state_name(state: MilestoneState) -> &'static str {
    match state {
        MilestoneState::Planned => "planned",
        MilestoneState::Open => "open",
        MilestoneState::Scored => "scored",
        MilestoneState::AwaitingSignatures => "awaiting signatures",
        MilestoneState::Signed => "signed",
        MilestoneState::Done => "done",
        MilestoneState::Withdrawn => "withdrawn",
    }
}

fn event_name(event: MilestoneEvent) -> &'static str {
    match event {
        MilestoneEvent::Open => "opened",
        MilestoneEvent::Score => "scored",
        MilestoneEvent::Send => "sent for signatures",
        MilestoneEvent::Sign => "signed",
        MilestoneEvent::Reopen => "reopened",
        MilestoneEvent::Withdraw => "withdrawn",
        MilestoneEvent::Record => "recorded",
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
