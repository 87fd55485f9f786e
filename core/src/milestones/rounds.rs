//! How one milestone comes to have several evaluations: re-reviews, the final after an extension, versions (R17,
//! R24). Pure. `rules::next` has the steps of a single evaluation; what joins them stands here:
//! - a support plan asks for a second evaluation of the same milestone with the same form: *scored* opens again as
//!   the next round;
//! - an extension moves the final (R6): it is *planned* again, for its new date, and that evaluation is the next
//!   round of the same form;
//! - until there are signatures, a scored evaluation is corrected by reopening it: its next version is *open*, with
//!   the levels that were given, and is scored again.

use super::model::{Decision, MilestoneState};
use super::rules::{MilestoneEvent, next};
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::refusal::Refusal;

/// Whether the second evaluation under a support plan may be opened.
#[must_use]
pub fn may_review(state: MilestoneState, decision: Option<Decision>) -> bool {
    use MilestoneState as State;
    let done = matches!(state, State::Scored | State::AwaitingSignatures | State::Signed);
    done && decision == Some(Decision::ContinueWithSupportPlan)
}

/// The state after opening; `decision` is that of the evaluation before, if there is one.
///
/// # Errors
/// As `rules::next`.
pub fn after_opening(
    state: MilestoneState,
    kind: MilestoneKind,
    decision: Option<Decision>,
) -> Result<MilestoneState, Refusal> {
    if may_review(state, decision) {
        return Ok(MilestoneState::Open);
    }
    next(state, kind, MilestoneEvent::Open)
}

/// The state after scoring with this decision.
///
/// # Errors
/// As `rules::next`.
pub fn after_scoring(
    state: MilestoneState,
    kind: MilestoneKind,
    decision: Decision,
) -> Result<MilestoneState, Refusal> {
    let scored = next(state, kind, MilestoneEvent::Score)?;
    Ok(if decision == Decision::Extend { MilestoneState::Planned } else { scored })
}

/// The state after reopening.
///
/// # Errors
/// As `rules::next`.
pub fn after_reopening(state: MilestoneState, kind: MilestoneKind) -> Result<MilestoneState, Refusal> {
    if state != MilestoneState::Scored {
        next(state, kind, MilestoneEvent::Reopen)?;
    }
    Ok(MilestoneState::Open)
}

/// The state after recording a baseline or follow-up; what is done may be corrected.
///
/// # Errors
/// As `rules::next`.
pub fn after_recording(state: MilestoneState, kind: MilestoneKind) -> Result<MilestoneState, Refusal> {
    if state == MilestoneState::Done {
        return Ok(state);
    }
    next(state, kind, MilestoneEvent::Record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_support_plan_opens_what_is_scored() {
        let open = |state, decision| after_opening(state, MilestoneKind::Gate, decision);
        assert_eq!(open(MilestoneState::Planned, None), Ok(MilestoneState::Open));
        let plan = Some(Decision::ContinueWithSupportPlan);
        assert_eq!(open(MilestoneState::Scored, plan), Ok(MilestoneState::Open));
        for decision in [None, Some(Decision::Continue), Some(Decision::Release)] {
            assert_eq!(open(MilestoneState::Scored, decision).unwrap_err().code, "milestone_step");
        }
        for state in [MilestoneState::Open, MilestoneState::Withdrawn] {
            assert_eq!(open(state, plan).unwrap_err().code, "milestone_step");
        }
    }

    #[test]
    fn an_extended_final_is_planned_again() {
        let score = |decision| after_scoring(MilestoneState::Open, MilestoneKind::Final, decision);
        assert_eq!(score(Decision::Graduate), Ok(MilestoneState::Scored));
        assert_eq!(score(Decision::Extend), Ok(MilestoneState::Planned));
        let planned = after_scoring(MilestoneState::Planned, MilestoneKind::Final, Decision::Graduate);
        assert_eq!(planned.unwrap_err().code, "milestone_step");
    }

    #[test]
    fn what_is_scored_reopens_and_nothing_before() {
        let reopen = |state| after_reopening(state, MilestoneKind::Evaluation);
        assert_eq!(reopen(MilestoneState::Scored), Ok(MilestoneState::Open));
        assert_eq!(reopen(MilestoneState::Signed), Ok(MilestoneState::Open));
        for state in [MilestoneState::Planned, MilestoneState::Open, MilestoneState::Withdrawn] {
            assert_eq!(reopen(state).unwrap_err().code, "milestone_step");
        }
    }

    #[test]
    fn a_recorded_baseline_may_be_corrected_and_a_withdrawn_one_not() {
        let record = |state| after_recording(state, MilestoneKind::Baseline);
        assert_eq!(record(MilestoneState::Planned), Ok(MilestoneState::Done));
        assert_eq!(record(MilestoneState::Done), Ok(MilestoneState::Done));
        assert_eq!(record(MilestoneState::Withdrawn).unwrap_err().code, "milestone_step");
        let form = after_recording(MilestoneState::Planned, MilestoneKind::Gate);
        assert_eq!(form.unwrap_err().code, "milestone_has_form");
    }
}
