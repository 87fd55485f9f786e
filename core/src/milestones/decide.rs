//! What may be decided at a milestone and when a reason is owed (R24, R6).
//! It never decides: a person does, and the outcome that follows is only proposed.

use super::floors::CheckedFloor;
use super::model::{Decision, FloorResult, SupportAction};
use crate::calendar::Day;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::curriculum::model::OutcomeKind;
use crate::refusal::{Refusal, said};

/// The decisions that a kind of milestone can have (R24), in the order in which they are offered.
#[must_use]
pub fn decisions_for(kind: MilestoneKind) -> &'static [Decision] {
    match kind {
        MilestoneKind::Evaluation | MilestoneKind::Gate => {
            &[Decision::Continue, Decision::ContinueWithSupportPlan, Decision::Release]
        }
        MilestoneKind::Final => &[Decision::Graduate, Decision::Extend, Decision::NotGraduated],
        MilestoneKind::Baseline | MilestoneKind::FollowUp => &[],
    }
}

/// The decision as it stands in the program file.
#[must_use]
pub fn decision_word(decision: Decision) -> &'static str {
    match decision {
        Decision::Continue => "continue",
        Decision::ContinueWithSupportPlan => "continue_with_support_plan",
        Decision::Release => "release",
        Decision::Graduate => "graduate",
        Decision::Extend => "extend",
        Decision::NotGraduated => "not_graduated",
    }
}

/// What goes with "continue with a support plan".
#[derive(Debug, Clone)]
pub struct SupportPlan {
    pub actions: Vec<SupportAction>,
    /// Day of the second evaluation of the same milestone: 14 to 28 days after the held date.
    pub re_review_on: Day,
}

/// What a decision rests on.
#[derive(Debug, Clone)]
pub struct DecisionFacts<'a> {
    pub kind: MilestoneKind,
    /// The frozen form's decisions.
    pub allowed: &'a [Decision],
    pub held_on: Day,
    pub total_passed: bool,
    pub floors: &'a [CheckedFloor],
    /// Codes of the program's tracks; graduating names one of them where there are any.
    pub tracks: &'a [String],
    /// Whether this enrollment was extended before (R6: once).
    pub extended_before: bool,
    /// The program's limit, at most 3 (R6).
    pub extension_months_at_most: u32,
}

/// What a person decided.
#[derive(Debug, Clone)]
pub struct DecisionMade {
    pub decision: Decision,
    pub reason: Option<String>,
    pub support_plan: Option<SupportPlan>,
    pub track: Option<String>,
    pub extension_months: Option<u32>,
}

/// A decision that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// Continue or graduate although the total or a floor was missed: marked wherever it is shown.
    pub against_rule: bool,
    /// The outcome that a person is asked to confirm.
    pub proposes: Option<OutcomeKind>,
}

/// Whether the decision holds (R24).
///
/// "Continue or graduate against a missed total or floor needs a reason": a support plan is the answer to a
/// miss, so it needs none; its actions say what is done. Floors "not checked" are not missed (R20).
///
/// # Errors
/// `decision_not_offered`, `decision_needs_reason` (lists what was missed), `support_plan_missing`,
/// `support_plan_not_here`, `support_action_incomplete`, `re_review_window`, `track_needed`, `track_unknown`,
/// and for an extension those of `check_extension`.
pub fn decide(facts: &DecisionFacts<'_>, made: &DecisionMade) -> Result<Decided, Refusal> {
    if !facts.allowed.contains(&made.decision) || !decisions_for(facts.kind).contains(&made.decision) {
        return Err(Refusal::new("decision_not_offered").arg("decision", decision_word(made.decision)).at("decision"));
    }
    let missed = !facts.total_passed || facts.floors.iter().any(|f| f.result == FloorResult::Fails);
    let goes_on = matches!(made.decision, Decision::Continue | Decision::Graduate);
    let against_rule = missed && goes_on;
    if against_rule && said(made.reason.as_deref()).is_none() {
        return Err(Refusal::new("decision_needs_reason").at("reason"));
    }
    match (made.decision, &made.support_plan) {
        (Decision::ContinueWithSupportPlan, None) => {
            return Err(Refusal::new("support_plan_missing").at("support_plan"));
        }
        (Decision::ContinueWithSupportPlan, Some(plan)) => check_support_plan(plan, facts.held_on)?,
        (_, Some(_)) => return Err(Refusal::new("support_plan_not_here").at("support_plan")),
        (_, None) => {}
    }
    let proposes = match made.decision {
        Decision::Graduate => {
            check_track(facts.tracks, made.track.as_deref())?;
            Some(OutcomeKind::Graduated)
        }
        Decision::Release => Some(OutcomeKind::Released),
        Decision::NotGraduated => Some(OutcomeKind::NotGraduated),
        Decision::Extend => {
            let months = made.extension_months.unwrap_or(0);
            let limit = facts.extension_months_at_most;
            check_extension(facts.kind, months, limit, facts.extended_before, made.reason.as_deref())?;
            None
        }
        Decision::Continue | Decision::ContinueWithSupportPlan => None,
    };
    Ok(Decided { against_rule, proposes })
}

fn check_track(tracks: &[String], track: Option<&str>) -> Result<(), Refusal> {
    match track {
        Some(code) if tracks.iter().any(|t| t == code) => Ok(()),
        Some(code) => Err(Refusal::new("track_unknown").arg("track", code).at("track")),
        None if tracks.is_empty() => Ok(()),
        None => Err(Refusal::new("track_needed").at("track")),
    }
}

/// A support plan: at least one action, each with owner and date, and a re-review 2 to 4 weeks after `held_on`.
///
/// # Errors
/// `support_plan_missing`, `support_action_incomplete`, `re_review_window`.
pub fn check_support_plan(plan: &SupportPlan, held_on: Day) -> Result<(), Refusal> {
    if plan.actions.is_empty() {
        return Err(Refusal::new("support_plan_missing").at("support_plan"));
    }
    let incomplete = |a: &SupportAction| a.action.trim().is_empty() || a.owner.trim().is_empty() || a.due < held_on;
    if let Some(n) = plan.actions.iter().position(incomplete) {
        return Err(Refusal::new("support_action_incomplete").arg("number", n + 1).at("support_plan"));
    }
    let days = plan.re_review_on.signed_duration_since(held_on).num_days();
    if !(14..=28).contains(&days) {
        let refusal = Refusal::new("re_review_window").arg("date", plan.re_review_on).arg("held", held_on);
        return Err(refusal.at("re_review_on"));
    }
    Ok(())
}

/// An extension: at the final only, once, 1 to `months_at_most` months (never more than 3), with a reason (R6).
///
/// # Errors
/// `extension_only_final`, `extension_once`, `extension_months`, `extension_needs_reason`.
pub fn check_extension(
    kind: MilestoneKind,
    months: u32,
    months_at_most: u32,
    extended_before: bool,
    reason: Option<&str>,
) -> Result<(), Refusal> {
    if kind != MilestoneKind::Final {
        return Err(Refusal::new("extension_only_final").at("decision"));
    }
    if extended_before {
        return Err(Refusal::new("extension_once").at("decision"));
    }
    let most = months_at_most.min(3);
    if !(1..=most).contains(&months) {
        return Err(Refusal::new("extension_months").arg("most", most).at("extension_months"));
    }
    if said(reason).is_none() {
        return Err(Refusal::new("extension_needs_reason").at("reason"));
    }
    Ok(())
}

#[cfg(test)]
#[path = "decide_tests.rs"]
mod tests;
