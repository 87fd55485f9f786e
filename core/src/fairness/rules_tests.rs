//! Adverse impact (R29): the vectors of the handbook, and what is left out or not shown.

use super::*;
use CandidacyState as State;

fn groups(all: &[(&str, u32, u32)]) -> Vec<(String, Share)> {
    all.iter().map(|(name, chosen, of)| ((*name).to_owned(), Share { of: *of, chosen: *chosen })).collect()
}

fn text(value: Option<Exact>) -> Option<String> {
    value.map(|value| value.to_string())
}

#[test]
fn the_handbooks_examples() {
    let few = compare(&groups(&[("a", 4, 10), ("b", 6, 10)])).unwrap();
    let first = &few.groups[0];
    assert_eq!((text(first.ratio), first.shortfall), (Some("2/3".to_owned()), Exact::whole(1)));
    assert!((first.p.unwrap() - 0.656).abs() < 0.0005);
    assert!(few.too_few && !first.flagged, "twenty are too few to judge");
    let many = compare(&groups(&[("a", 5, 40), ("b", 15, 40)])).unwrap();
    let first = &many.groups[0];
    assert_eq!((text(first.ratio), first.shortfall), (Some("1/3".to_owned()), Exact::whole(5)));
    assert!((first.p.unwrap() - 0.0188).abs() < 0.00005);
    assert!(first.flagged && !many.too_few);
    let best = &many.groups[1];
    assert_eq!((best.ratio, best.p, best.flagged), (Some(Exact::whole(1)), None, false));
}

#[test]
fn four_fifths_exactly_is_not_below() {
    let at = compare(&groups(&[("a", 8, 20), ("b", 10, 20)])).unwrap();
    assert!(!at.groups[0].flagged);
    let below = compare(&groups(&[("a", 79, 200), ("b", 100, 200)])).unwrap();
    assert!(below.groups[0].flagged);
}

#[test]
fn small_groups_are_hidden_and_never_the_measure() {
    let seen = compare(&groups(&[("a", 4, 4), ("b", 10, 20), ("c", 4, 20), ("d", 0, 0)])).unwrap();
    let shown: Vec<&str> = seen.groups.iter().map(|group| group.answer.as_str()).collect();
    assert_eq!((shown, seen.hidden, seen.all), (vec!["b", "c"], 1, Share { of: 44, chosen: 18 }));
    assert_eq!(text(seen.groups[1].ratio), Some("2/5".to_owned()), "against b, not against the four of a");
}

#[test]
fn nobody_selected_has_no_ratio_and_no_flag() {
    let none = compare(&groups(&[("a", 0, 20), ("b", 0, 20)])).unwrap();
    assert!(none.groups.iter().all(|group| group.ratio.is_none() && group.p.is_none() && !group.flagged));
    assert_eq!(compare(&[]).unwrap().groups, []);
}

#[test]
fn prints_give_nothing_away_by_subtraction() {
    let seen = compare(&groups(&[("a", 2, 10), ("b", 10, 20), ("c", 15, 30)])).unwrap();
    let shared = for_sharing(seen);
    let shown: Vec<&str> = shared.groups.iter().map(|group| group.answer.as_str()).collect();
    assert_eq!((shown, shared.hidden), (vec!["c"], 2), "a tells two, and b with the whole would tell a");
    let whole = for_sharing(compare(&groups(&[("b", 10, 20), ("c", 15, 30)])).unwrap());
    assert_eq!((whole.groups.len(), whole.hidden), (2, 0));
}

#[test]
fn what_counts_as_applied_and_how_far_it_came() {
    for (states, want) in [
        (vec![State::Applied], None),
        (vec![State::Applied, State::Screened, State::Interview], None),
        (vec![State::Applied, State::Withdrew], None),
        (vec![State::Applied, State::Declined], Some(Reached::Applied)),
        (vec![State::Applied, State::Screened, State::Declined], Some(Reached::Screened)),
        (vec![State::Applied, State::Interview, State::TalentPool], Some(Reached::Interview)),
        (vec![State::Applied, State::Interview, State::Offered], Some(Reached::Offered)),
        (vec![State::Applied, State::Interview, State::Offered, State::Withdrew], Some(Reached::Offered)),
        (vec![State::Interview, State::Offered, State::Accepted, State::Enrolled], Some(Reached::Offered)),
        (vec![State::Interview, State::Offered, State::Refused], Some(Reached::Offered)),
        (vec![State::Interview, State::Offered, State::Interview, State::Declined], Some(Reached::Interview)),
        (vec![State::Applied, State::Declined, State::Interview], None),
        (vec![State::Applied, State::Enrolled], Some(Reached::Applied)),
    ] {
        assert_eq!(reached(&states), want, "{states:?}");
    }
}

#[test]
fn a_stage_counts_those_who_stood_before_it() {
    let counts = [(Reached::Applied, 10), (Reached::Screened, 6), (Reached::Interview, 3), (Reached::Offered, 1)];
    let shares: Vec<(u32, u32)> = STAGES.iter().map(|stage| stage.share(&counts)).map(|s| (s.chosen, s.of)).collect();
    assert_eq!(shares, [(1, 20), (10, 20), (4, 10), (1, 4)]);
}
