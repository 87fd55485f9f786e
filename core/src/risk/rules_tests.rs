//! Every threshold from both sides, and what breaks do to a gap.

use proptest::prelude::*;

use super::*;
use crate::curriculum::read::standard_year;

fn start() -> Day {
    "2027-01-04".parse().unwrap()
}

fn nth(number: i64) -> Day {
    plus_days(start(), number).unwrap()
}

fn risk() -> Risk {
    standard_year().risk
}

/// Somebody on day 100 with whom nothing is wrong.
fn calm() -> RiskFacts<'static> {
    RiskFacts {
        today: nth(100),
        start: start(),
        breaks: &[],
        last_contact: Some(nth(100)),
        hours: Some(HoursOfWindow { planned: 4_000, logged: 3_000 }),
        overdue: &[],
        used_up: None,
        failed: &[],
        missed: &[],
        mood: Some((3, nth(99))),
    }
}

fn only(facts: &RiskFacts<'_>) -> Option<Flag> {
    let mut found = flags(facts, &risk());
    assert!(found.len() <= 1, "{found:?}");
    found.pop()
}

#[test]
fn nothing_is_wrong_at_the_thresholds() {
    assert_eq!(only(&calm()), None);
}

#[test]
fn a_gap_is_flagged_after_14_days_and_escalates_after_21() {
    let gap = |days: i64| only(&RiskFacts { last_contact: Some(nth(100 - days)), ..calm() });
    assert_eq!(gap(14), None);
    let found = gap(15).unwrap();
    let why = |days, last, escalated| Why::ContactGap { days, last: Some(nth(last)), escalated };
    assert_eq!((found.since, found.why), (nth(100), why(15, 85, false)));
    assert_eq!(gap(21).unwrap().why, why(21, 79, false));
    let found = gap(22).unwrap();
    assert_eq!((found.since, found.why), (nth(93), why(22, 78, true)));
    let never =
        |today: i64| only(&RiskFacts { last_contact: None, hours: None, mood: None, today: nth(today), ..calm() });
    assert_eq!(never(13), None, "14 days of the program, the first among them");
    assert_eq!(never(14).unwrap().why, Why::ContactGap { days: 15, last: None, escalated: false });
}

#[test]
fn days_in_breaks_are_no_days_without_contact() {
    let away = [Break { from: nth(90), to: Some(nth(99)) }, Break { from: nth(95), to: Some(nth(97)) }];
    let gap = |days: i64| only(&RiskFacts { last_contact: Some(nth(100 - days)), breaks: &away, ..calm() });
    assert_eq!(gap(24), None, "10 of them in a break");
    let found = gap(25).unwrap();
    assert_eq!(found.since, nth(100));
    assert!(matches!(found.why, Why::ContactGap { days: 15, .. }));
}

#[test]
fn hours_are_compared_unrounded() {
    let hours = |planned, logged| only(&RiskFacts { hours: Some(HoursOfWindow { planned, logged }), ..calm() });
    assert_eq!(hours(4_000, 3_000), None, "exactly 75 %");
    let found = hours(4_000, 2_999).unwrap();
    assert_eq!(found.since, nth(73), "28 days, today the last");
    assert_eq!(found.why, Why::HoursBehind { planned: 4_000, logged: 2_999, percent: 74, days: 28 });
    assert_eq!(hours(0, 0), None, "nothing was planned");
    assert!(hours(u32::MAX, u32::MAX / 2).is_some());
}

#[test]
fn a_module_is_flagged_after_7_days_and_the_longest_is_named() {
    let late = |days: i64, code: &str| OverdueModule { code: code.to_owned(), due: nth(100 - days) };
    let found = |overdue: &[OverdueModule]| only(&RiskFacts { overdue, ..calm() });
    assert_eq!(found(&[late(7, "FT-01")]), None);
    let one = found(&[late(8, "FT-02"), late(7, "FT-01")]).unwrap();
    assert_eq!(one.why, Why::ModuleOverdue { code: "FT-02".into(), days: 8, modules: 1 });
    assert_eq!(one.since, nth(100));
    let two = found(&[late(8, "FT-02"), late(20, "FT-03")]).unwrap();
    assert_eq!(two.why, Why::ModuleOverdue { code: "FT-03".into(), days: 20, modules: 2 });
}

#[test]
fn two_failed_within_90_days_and_none_left() {
    let failed = |days: &[i64]| {
        let days: Vec<Day> = days.iter().map(|day| nth(*day)).collect();
        only(&RiskFacts { failed: &days, ..calm() })
    };
    assert_eq!(failed(&[100]), None);
    assert_eq!(failed(&[10, 100]), None, "91 days, both counted");
    let found = failed(&[100, 11]).unwrap();
    assert_eq!((found.since, found.why), (nth(100), Why::AttemptsFailed { count: 2, days: 90 }));
    assert_eq!(failed(&[50, 40, 60]).unwrap().since, nth(50), "since the second");
    let found = only(&RiskFacts { used_up: Some(("FT-04", nth(80))), ..calm() }).unwrap();
    assert_eq!((found.since, found.kind), (nth(80), FlagKind::AttemptsUsedUp));
}

#[test]
fn two_missed_in_a_row_and_a_low_mood() {
    let window = |from: i64| Window { from: nth(from), to: nth(from + 6) };
    let missed = |missed: &[Window]| only(&RiskFacts { missed, ..calm() });
    assert_eq!(missed(&[window(77)]), None);
    let found = missed(&[window(77), window(84), window(91)]).unwrap();
    assert_eq!((found.since, found.why), (nth(91), Why::CheckInsMissed { count: 3 }), "since the second ended");
    let mood = |mood| only(&RiskFacts { mood: Some((mood, nth(98))), ..calm() });
    assert_eq!(mood(3), None);
    assert_eq!(mood(2).map(|flag| (flag.since, flag.why)), Some((nth(98), Why::LowMood { mood: 2 })));
}

#[test]
fn the_most_severe_comes_first_and_the_score_is_their_sum() {
    let facts = RiskFacts {
        last_contact: Some(nth(50)),
        mood: Some((1, nth(50))),
        used_up: Some(("FT-04", nth(80))),
        failed: &[],
        ..calm()
    };
    let found = flags(&facts, &risk());
    let kinds: Vec<FlagKind> = found.iter().map(|flag| flag.kind).collect();
    assert_eq!(kinds, [FlagKind::ContactGap, FlagKind::AttemptsUsedUp, FlagKind::LowMood]);
    assert_eq!(score(&found), 11);
}

proptest! {
    /// A wall calendar: cross out the days away, count the rest.
    #[test]
    fn a_gap_counts_the_days_that_are_left(
        last in 0_i64..100, away in proptest::collection::vec((0_i64..110, 0_i64..30), 0..5),
    ) {
        let breaks: Vec<Break> =
            away.iter().map(|(from, length)| Break { from: nth(*from), to: Some(nth(from + length)) }).collect();
        let left = (last + 1..=100).filter(|day| !away.iter().any(|(from, length)| from <= day && *day <= from + length));
        let left = u32::try_from(left.count()).unwrap();
        let found = only(&RiskFacts { last_contact: Some(nth(last)), breaks: &breaks, ..calm() });
        let days = found.map(|flag| match flag.why {
            Why::ContactGap { days, .. } => days,
            other => panic!("{other:?}"),
        });
        prop_assert_eq!(days, (left > 14).then_some(left));
    }
}
