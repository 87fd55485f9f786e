//! Every state with every event (R17).

use super::*;

const STATES: [MilestoneState; 7] = [
    MilestoneState::Planned,
    MilestoneState::Open,
    MilestoneState::Scored,
    MilestoneState::AwaitingSignatures,
    MilestoneState::Signed,
    MilestoneState::Done,
    MilestoneState::Withdrawn,
];
const EVENTS: [MilestoneEvent; 7] = [
    MilestoneEvent::Open,
    MilestoneEvent::Score,
    MilestoneEvent::Send,
    MilestoneEvent::Sign,
    MilestoneEvent::Reopen,
    MilestoneEvent::Withdraw,
    MilestoneEvent::Record,
];

fn allowed(kind: MilestoneKind) -> Vec<(MilestoneState, MilestoneEvent, MilestoneState)> {
    let mut list = Vec::new();
    for state in STATES {
        for event in EVENTS {
            if let Ok(to) = next(state, kind, event) {
                list.push((state, event, to));
            }
        }
    }
    list
}

#[test]
fn an_evaluation_goes_only_the_way_of_r17() {
    use MilestoneEvent as E;
    use MilestoneState as S;
    let way = vec![
        (S::Planned, E::Open, S::Open),
        (S::Planned, E::Withdraw, S::Withdrawn),
        (S::Open, E::Score, S::Scored),
        (S::Open, E::Withdraw, S::Withdrawn),
        (S::Scored, E::Send, S::AwaitingSignatures),
        (S::AwaitingSignatures, E::Sign, S::Signed),
        (S::Signed, E::Reopen, S::Scored),
    ];
    for kind in [MilestoneKind::Evaluation, MilestoneKind::Gate, MilestoneKind::Final] {
        assert_eq!(allowed(kind), way, "{kind:?}");
    }
}

#[test]
fn baseline_and_follow_up_are_written_down_without_signatures() {
    use MilestoneEvent as E;
    use MilestoneState as S;
    for kind in [MilestoneKind::Baseline, MilestoneKind::FollowUp] {
        assert_eq!(
            allowed(kind),
            [
                (S::Planned, E::Withdraw, S::Withdrawn),
                (S::Planned, E::Record, S::Done),
                (S::Open, E::Withdraw, S::Withdrawn),
            ]
        );
        assert_eq!(next(S::Planned, kind, E::Open).unwrap_err().code, "milestone_has_no_form");
    }
    let gate = MilestoneKind::Gate;
    assert_eq!(next(S::Planned, gate, E::Record).unwrap_err().code, "milestone_has_form");
    assert_eq!(next(S::Scored, gate, E::Withdraw).unwrap_err().code, "milestone_step");
}

#[test]
fn done_by_state() {
    let done: Vec<bool> = STATES.iter().map(|s| is_done(*s)).collect();
    assert_eq!(done, [false, false, true, true, true, true, false]);
}

#[test]
fn an_outcome_withdraws_what_is_open_but_never_the_follow_up() {
    assert!(outcome_withdraws(MilestoneState::Planned, MilestoneKind::Gate));
    assert!(outcome_withdraws(MilestoneState::Open, MilestoneKind::Final));
    assert!(!outcome_withdraws(MilestoneState::Scored, MilestoneKind::Final));
    assert!(!outcome_withdraws(MilestoneState::Planned, MilestoneKind::FollowUp));
}

#[test]
fn a_held_date_lies_between_start_and_today() {
    let day = |text: &str| text.parse::<Day>().unwrap();
    let code = |held: &str| check_held(day(held), day("2027-01-04"), day("2027-03-05")).err().map(|r| r.code);
    assert_eq!(code("2027-01-04"), None);
    assert_eq!(code("2027-03-05"), None);
    assert_eq!(code("2027-03-06"), Some("held_in_future"));
    assert_eq!(code("2027-01-03"), Some("held_before_start"));
}

#[test]
fn reopening_and_withdrawing_need_a_reason() {
    for event in EVENTS {
        let needs = matches!(event, MilestoneEvent::Reopen | MilestoneEvent::Withdraw);
        assert_eq!(check_reason(event, Some(" ")).is_err(), needs, "{event:?}");
        assert_eq!(check_reason(event, Some("opened in error")), Ok(()));
    }
}
