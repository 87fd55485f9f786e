//! The candidacy's way (R27).

use super::*;
use crate::selection::model::CheckAnswer;

const STATES: [CandidacyState; 10] = [
    CandidacyState::Applied,
    CandidacyState::Screened,
    CandidacyState::Interview,
    CandidacyState::Offered,
    CandidacyState::Accepted,
    CandidacyState::Refused,
    CandidacyState::TalentPool,
    CandidacyState::Declined,
    CandidacyState::Withdrew,
    CandidacyState::Enrolled,
];

fn result(advances: bool, open: bool) -> SelectionResult {
    SelectionResult {
        competencies: Vec::new(),
        mean: None,
        lowest: None,
        checks: if open { CheckAnswer::Open } else { CheckAnswer::Met },
        open_checks: if open { vec!["it_background".to_owned()] } else { Vec::new() },
        advances,
        blocks: Vec::new(),
        spread: None,
    }
}

#[test]
fn each_state_offers_exactly_its_steps() {
    use CandidacyEvent as E;
    let expected: [&[CandidacyEvent]; 10] = [
        &[E::Screen, E::Interview, E::TalentPool, E::Decline, E::Withdraw],
        &[E::Interview, E::TalentPool, E::Decline, E::Withdraw],
        &[E::Offer, E::TalentPool, E::Decline, E::Withdraw],
        &[E::Accept, E::Refuse, E::Withdraw, E::Reopen],
        &[E::Withdraw, E::Reopen],
        &[E::Reopen],
        &[E::Offer, E::Decline, E::Withdraw, E::Reopen],
        &[E::Reopen],
        &[E::Reopen],
        &[],
    ];
    for (state, events) in STATES.iter().zip(expected) {
        assert_eq!(next_events(*state), events, "{state:?}");
    }
}

#[test]
fn an_offer_needs_its_checks_answered() {
    let interview = CandidacyState::Interview;
    let refusal = step(interview, CandidacyEvent::Offer, &result(true, true), Some("why")).unwrap_err();
    assert_eq!(refusal.code, "checks_open", "no reason lifts it");
    let made = step(interview, CandidacyEvent::Offer, &result(true, false), None).unwrap();
    assert_eq!(made, Step { to: CandidacyState::Offered, against_rule: false });
    let declined = step(interview, CandidacyEvent::Decline, &result(false, true), None);
    assert!(declined.is_ok(), "open checks block the offer only");
}

#[test]
fn a_decision_against_the_rule_needs_a_reason_and_is_marked() {
    let interview = CandidacyState::Interview;
    for (event, advances) in [(CandidacyEvent::Offer, false), (CandidacyEvent::Decline, true)] {
        let found = result(advances, false);
        assert_eq!(step(interview, event, &found, Some(" ")).unwrap_err().code, "decision_against_rule");
        assert!(step(interview, event, &found, Some("strong references")).unwrap().against_rule);
        assert!(!step(interview, event, &result(!advances, false), None).unwrap().against_rule);
    }
    assert!(!step(interview, CandidacyEvent::TalentPool, &result(true, false), None).unwrap().against_rule);
}

#[test]
fn reopening_needs_a_reason_and_goes_one_step_back() {
    let none = result(false, false);
    let reopen = |state, why| step(state, CandidacyEvent::Reopen, &none, why);
    assert_eq!(reopen(CandidacyState::Declined, None).unwrap_err().code, "reason_missing");
    assert_eq!(reopen(CandidacyState::Declined, Some("mixed up")).unwrap().to, CandidacyState::Interview);
    assert_eq!(reopen(CandidacyState::Refused, Some("changed mind")).unwrap().to, CandidacyState::Offered);
    assert_eq!(reopen(CandidacyState::Enrolled, Some("x")).unwrap_err().code, "candidacy_step");
}

#[test]
fn enrollment_is_marked_by_how_it_came_about() {
    use CandidacyState as S;
    let code = |state, why| check_enroll(state, why).map_err(|r| r.code);
    assert_eq!(code(None, None), Ok(SelectionMark::NotSelectedHere));
    assert_eq!(code(Some(S::Accepted), None), Ok(SelectionMark::Selected));
    assert_eq!(code(Some(S::Declined), None), Err("declined_needs_reason"));
    assert_eq!(code(Some(S::Declined), Some("a place came free")), Ok(SelectionMark::AfterDeclined));
    assert_eq!(code(Some(S::Offered), None), Err("offer_unanswered"));
    assert_eq!(code(Some(S::Enrolled), None), Err("already_enrolled"));
    for state in [S::Applied, S::Screened, S::Interview, S::Refused, S::TalentPool, S::Withdrew] {
        assert_eq!(code(Some(state), None), Ok(SelectionMark::NotSelectedHere), "{state:?}");
    }
}
