//! Decisions, support plans, extensions (R24, R6).

use super::*;
use crate::milestones::form::FormFloor;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn floor(result: FloorResult) -> CheckedFloor {
    let floor = FormFloor::ClientMeetingsAtLeast { count: 6 };
    CheckedFloor { floor, result, lacking: Vec::new(), counted: None }
}

fn made(decision: Decision) -> DecisionMade {
    DecisionMade { decision, reason: None, support_plan: None, track: None, extension_months: None }
}

struct Case {
    kind: MilestoneKind,
    passed: bool,
    floors: Vec<CheckedFloor>,
    tracks: Vec<String>,
    extended: bool,
}

impl Case {
    fn new(kind: MilestoneKind) -> Self {
        Self { kind, passed: true, floors: Vec::new(), tracks: vec!["engineer".to_owned()], extended: false }
    }

    fn decide(&self, made: &DecisionMade) -> Result<Decided, &'static str> {
        let facts = DecisionFacts {
            kind: self.kind,
            allowed: decisions_for(self.kind),
            held_on: day("2027-03-05"),
            total_passed: self.passed,
            floors: &self.floors,
            tracks: &self.tracks,
            extended_before: self.extended,
            extension_months_at_most: 3,
        };
        decide(&facts, made).map_err(|r| r.code)
    }
}

fn plan(days: i64) -> SupportPlan {
    let action =
        SupportAction { action: "shadow two calls a week".into(), owner: "Ada".into(), due: day("2027-03-19") };
    SupportPlan { actions: vec![action], re_review_on: day("2027-03-05") + chrono::Duration::days(days) }
}

#[test]
fn each_kind_has_its_own_decisions() {
    let gate = Case::new(MilestoneKind::Gate);
    for decision in [Decision::Graduate, Decision::Extend, Decision::NotGraduated] {
        assert_eq!(gate.decide(&made(decision)), Err("decision_not_offered"));
    }
    let last = Case::new(MilestoneKind::Final);
    for decision in [Decision::Continue, Decision::ContinueWithSupportPlan, Decision::Release] {
        assert_eq!(last.decide(&made(decision)), Err("decision_not_offered"));
    }
    assert!(decisions_for(MilestoneKind::Baseline).is_empty() && decisions_for(MilestoneKind::FollowUp).is_empty());
}

#[test]
fn going_on_against_a_miss_needs_a_reason_and_is_marked() {
    let mut case = Case::new(MilestoneKind::Gate);
    let fine = case.decide(&made(Decision::Continue)).unwrap();
    assert_eq!((fine.against_rule, fine.proposes), (false, None));
    case.floors = vec![floor(FloorResult::NotChecked)];
    assert!(!case.decide(&made(Decision::Continue)).unwrap().against_rule, "not checked is not failed");
    case.floors = vec![floor(FloorResult::Holds), floor(FloorResult::Fails)];
    assert_eq!(case.decide(&made(Decision::Continue)), Err("decision_needs_reason"));
    let mut with_reason = made(Decision::Continue);
    with_reason.reason = Some("  ".to_owned());
    assert_eq!(case.decide(&with_reason), Err("decision_needs_reason"), "blanks say nothing");
    with_reason.reason = Some("was ill for three weeks".to_owned());
    assert!(case.decide(&with_reason).unwrap().against_rule);
    case.floors.clear();
    case.passed = false;
    assert_eq!(case.decide(&made(Decision::Continue)), Err("decision_needs_reason"));
    let mut last = Case::new(MilestoneKind::Final);
    last.passed = false;
    let mut graduate = made(Decision::Graduate);
    graduate.track = Some("engineer".to_owned());
    assert_eq!(last.decide(&graduate), Err("decision_needs_reason"));
}

#[test]
fn release_and_graduate_propose_an_outcome() {
    let gate = Case::new(MilestoneKind::Gate);
    assert_eq!(gate.decide(&made(Decision::Release)).unwrap().proposes, Some(OutcomeKind::Released));
    let mut last = Case::new(MilestoneKind::Final);
    assert_eq!(last.decide(&made(Decision::NotGraduated)).unwrap().proposes, Some(OutcomeKind::NotGraduated));
    let mut graduate = made(Decision::Graduate);
    assert_eq!(last.decide(&graduate), Err("track_needed"));
    graduate.track = Some("sales".to_owned());
    assert_eq!(last.decide(&graduate), Err("track_unknown"));
    graduate.track = Some("engineer".to_owned());
    assert_eq!(last.decide(&graduate).unwrap().proposes, Some(OutcomeKind::Graduated));
    last.tracks.clear();
    graduate.track = None;
    assert!(last.decide(&graduate).is_ok(), "a program without tracks");
}

#[test]
fn a_support_plan_has_actions_and_a_re_review_in_two_to_four_weeks() {
    let mut case = Case::new(MilestoneKind::Gate);
    case.passed = false;
    let mut supported = made(Decision::ContinueWithSupportPlan);
    assert_eq!(case.decide(&supported), Err("support_plan_missing"));
    for (days, fits) in [(13, false), (14, true), (28, true), (29, false)] {
        supported.support_plan = Some(plan(days));
        assert_eq!(case.decide(&supported).is_ok(), fits, "{days} days");
    }
    supported.support_plan = Some(plan(21));
    assert!(!case.decide(&supported).unwrap().against_rule, "the plan is the answer to the miss");
    let mut empty = plan(21);
    empty.actions.clear();
    supported.support_plan = Some(empty);
    assert_eq!(case.decide(&supported), Err("support_plan_missing"));
    let mut nobody = plan(21);
    nobody.actions[0].owner = " ".to_owned();
    supported.support_plan = Some(nobody);
    assert_eq!(case.decide(&supported), Err("support_action_incomplete"));
    let mut stray = made(Decision::Release);
    stray.support_plan = Some(plan(21));
    assert_eq!(case.decide(&stray), Err("support_plan_not_here"));
}

#[test]
fn an_extension_comes_once_at_the_final_with_a_reason() {
    let mut last = Case::new(MilestoneKind::Final);
    let mut extend = made(Decision::Extend);
    extend.reason = Some("missed the capstone".to_owned());
    for (months, fits) in [(None, false), (Some(0), false), (Some(1), true), (Some(3), true), (Some(4), false)] {
        extend.extension_months = months;
        assert_eq!(last.decide(&extend).is_ok(), fits, "{months:?}");
    }
    extend.extension_months = Some(3);
    extend.reason = None;
    assert_eq!(last.decide(&extend), Err("extension_needs_reason"));
    extend.reason = Some("missed the capstone".to_owned());
    last.extended = true;
    assert_eq!(last.decide(&extend), Err("extension_once"));
    let elsewhere = check_extension(MilestoneKind::Gate, 1, 3, false, Some("x"));
    assert_eq!(elsewhere.unwrap_err().code, "extension_only_final");
}
