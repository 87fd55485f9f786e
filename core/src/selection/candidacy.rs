//! The way of a candidacy: applied → screened → interview → decided → enrolled (R27).
//! It never decides: it says which step may follow and what a step against the rule owes.

use super::model::{CandidacyEvent, CandidacyState};
use super::rules::SelectionResult;
use crate::enrollment::model::SelectionMark;
use crate::refusal::{Refusal, said};

/// A step that may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub to: CandidacyState,
    /// Offered without advancing, or declined although advancing: marked wherever it is shown (R27).
    pub against_rule: bool,
}

/// The state after an event, whatever the result says; `None` when the event does not follow the state.
///
/// Screening and interview may be skipped on the way to *declined* and *talent pool* (turned down on paper)
/// but not to an offer. *Reopen* takes a decision back to the interview; an accepted or refused offer goes
/// back to the offer. Withdrawing is possible until the candidacy has ended or become an enrollment.
#[must_use]
pub fn follows(state: CandidacyState, event: CandidacyEvent) -> Option<CandidacyState> {
    use CandidacyEvent as Event;
    use CandidacyState as State;
    let next = match (state, event) {
        (State::Applied, Event::Screen) => State::Screened,
        (State::Applied | State::Screened, Event::Interview) => State::Interview,
        (State::Interview | State::TalentPool, Event::Offer) => State::Offered,
        (State::Offered, Event::Accept) => State::Accepted,
        (State::Offered, Event::Refuse) => State::Refused,
        (State::Applied | State::Screened | State::Interview, Event::TalentPool) => State::TalentPool,
        (State::Applied | State::Screened | State::Interview | State::TalentPool, Event::Decline) => State::Declined,
        (
            State::Applied | State::Screened | State::Interview | State::Offered | State::Accepted | State::TalentPool,
            Event::Withdraw,
        ) => State::Withdrew,
        (State::Offered | State::TalentPool | State::Declined | State::Withdrew, Event::Reopen) => State::Interview,
        (State::Accepted | State::Refused, Event::Reopen) => State::Offered,
        _ => return None,
    };
    Some(next)
}

/// Whether the candidacy has ended without an enrollment, or become one: its interview is over.
#[must_use]
pub fn has_ended(state: CandidacyState) -> bool {
    use CandidacyState as State;
    matches!(state, State::Refused | State::Declined | State::Withdrew | State::Enrolled)
}

/// Whether the event departs from the rule (R27): an offer without advancing (a blocked result does not
/// advance), or declining somebody who advances. The talent pool is neither.
#[must_use]
pub fn is_against_rule(event: CandidacyEvent, result: &SelectionResult) -> bool {
    match event {
        CandidacyEvent::Offer => !result.advances,
        CandidacyEvent::Decline => result.advances,
        _ => false,
    }
}

/// Whether the step may be taken (R27): the event follows the state, open checks block an offer, a step
/// against the rule and a reopening need a reason.
///
/// # Errors
/// `candidacy_step`, `checks_open`, `decision_against_rule`, `reason_missing`.
pub fn step(
    state: CandidacyState,
    event: CandidacyEvent,
    result: &SelectionResult,
    reason: Option<&str>,
) -> Result<Step, Refusal> {
    let Some(to) = follows(state, event) else {
        return Err(Refusal::new("candidacy_step")
            .arg("state", state_name(state))
            .arg("event", event_name(event))
            .at("event"));
    };
    if event == CandidacyEvent::Offer && !result.open_checks.is_empty() {
        return Err(Refusal::new("checks_open").arg("checks", result.open_checks.join(", ")).at("event"));
    }
    let against_rule = is_against_rule(event, result);
    if said(reason).is_none() {
        if against_rule {
            return Err(Refusal::new("decision_against_rule").at("reason"));
        }
        if event == CandidacyEvent::Reopen {
            return Err(Refusal::new("reason_missing").at("reason"));
        }
    }
    Ok(Step { to, against_rule })
}

/// Everything that may follow, in the order of the pipeline.
#[must_use]
pub fn next_events(state: CandidacyState) -> Vec<CandidacyEvent> {
    use CandidacyEvent as Event;
    let all = [
        Event::Screen,
        Event::Interview,
        Event::Offer,
        Event::Accept,
        Event::Refuse,
        Event::TalentPool,
        Event::Decline,
        Event::Withdraw,
        Event::Reopen,
    ];
    all.into_iter().filter(|event| follows(state, *event).is_some()).collect()
}

/// How an enrollment is marked (R27). `None` = the person is no candidate of the intake. Whoever accepted an
/// offer is *selected*; everybody else may be enrolled and is marked *not selected here*; after *declined* it
/// needs a reason and says so. An offer that nobody has answered must be answered first.
///
/// # Errors
/// `already_enrolled`, `offer_unanswered`, `declined_needs_reason`.
pub fn check_enroll(candidacy: Option<CandidacyState>, reason: Option<&str>) -> Result<SelectionMark, Refusal> {
    match candidacy {
        Some(CandidacyState::Accepted) => Ok(SelectionMark::Selected),
        Some(CandidacyState::Enrolled) => Err(Refusal::new("already_enrolled")),
        Some(CandidacyState::Offered) => Err(Refusal::new("offer_unanswered")),
        Some(CandidacyState::Declined) if said(reason).is_none() => {
            Err(Refusal::new("declined_needs_reason").at("reason"))
        }
        Some(CandidacyState::Declined) => Ok(SelectionMark::AfterDeclined),
        None
        | Some(
            CandidacyState::Applied
            | CandidacyState::Screened
            | CandidacyState::Interview
            | CandidacyState::Refused
            | CandidacyState::TalentPool
            | CandidacyState::Withdrew,
        ) => Ok(SelectionMark::NotSelectedHere),
    }
}

fn state_name(state: CandidacyState) -> &'static str {
    match state {
        CandidacyState::Applied => "applied",
        CandidacyState::Screened => "screened",
        CandidacyState::Interview => "interview",
        CandidacyState::Offered => "offered",
        CandidacyState::Accepted => "accepted",
        CandidacyState::Refused => "refused",
        CandidacyState::TalentPool => "talent pool",
        CandidacyState::Declined => "declined",
        CandidacyState::Withdrew => "withdrew",
        CandidacyState::Enrolled => "enrolled",
    }
}

fn event_name(event: CandidacyEvent) -> &'static str {
    match event {
        CandidacyEvent::Screen => "screened",
        CandidacyEvent::Interview => "invited to the interview",
        CandidacyEvent::Offer => "made an offer",
        CandidacyEvent::Accept => "recorded as accepted",
        CandidacyEvent::Refuse => "recorded as refused",
        CandidacyEvent::TalentPool => "put into the talent pool",
        CandidacyEvent::Decline => "declined",
        CandidacyEvent::Withdraw => "withdrawn",
        CandidacyEvent::Reopen => "reopened",
    }
}

#[cfg(test)]
#[path = "candidacy_tests.rs"]
mod tests;
