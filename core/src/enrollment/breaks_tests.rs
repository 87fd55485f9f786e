//! Entering breaks (R4, R6, R7).

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn span(from: &str, to: &str) -> Break {
    Break { from: day(from), to: Some(day(to)) }
}

fn check(
    new: Break,
    others: &[Break],
    recorded: &Recorded<'_>,
    overlap: Option<Overlap>,
) -> Result<AllowedBreak, &'static str> {
    check_break(new, "parental leave", day("2027-01-04"), others, recorded, overlap).map_err(|r| r.code)
}

fn plain(new: Break) -> Result<AllowedBreak, &'static str> {
    check(new, &[], &Recorded::default(), None)
}

#[test]
fn a_break_begins_on_or_after_the_start_and_does_not_end_before_it_begins() {
    assert_eq!(plain(span("2027-01-03", "2027-02-01")), Err("break_before_start"));
    assert!(plain(span("2027-01-04", "2027-02-01")).is_ok());
    assert_eq!(plain(span("2027-03-02", "2027-03-01")), Err("break_backwards"));
    assert!(plain(span("2027-03-01", "2027-03-01")).is_ok(), "one day");
    let new = span("2027-03-01", "2027-03-28");
    let silent = check_break(new, " ", day("2027-01-04"), &[], &Recorded::default(), None);
    assert_eq!(silent.unwrap_err().code, "reason_missing");
}

#[test]
fn under_28_days_warns() {
    assert!(plain(span("2027-03-01", "2027-03-27")).unwrap().short);
    assert!(!plain(span("2027-03-01", "2027-03-28")).unwrap().short, "28 days");
    assert!(!plain(Break { from: day("2027-03-01"), to: None }).unwrap().short);
}

#[test]
fn overlapping_is_allowed_but_an_open_break_is_ended_first() {
    let nothing = Recorded::default();
    assert!(check(span("2027-03-15", "2027-04-04"), &[span("2027-03-01", "2027-03-28")], &nothing, None).is_ok());
    let open = Break { from: day("2027-03-01"), to: None };
    assert_eq!(check(span("2027-03-15", "2027-04-04"), &[open], &nothing, None), Err("break_still_open"));
    assert!(check(span("2027-02-01", "2027-02-28"), &[open], &nothing, None).is_ok(), "it lies before");
}

#[test]
fn a_break_over_records_asks_which_gives_way() {
    let held = [("Day 60".to_owned(), day("2027-03-05"))];
    let hours = ["2027-03-10", "2027-03-03", "2027-03-03", "2027-04-10"].map(day);
    let recorded = Recorded { held: &held, hours: &hours };
    let new = span("2027-03-01", "2027-03-28");
    let refusal = check_break(new, "ill", day("2027-01-04"), &[], &recorded, None).unwrap_err();
    assert_eq!(refusal.code, "break_covers_records");
    assert_eq!(refusal.args[0].1, "Day 60; hours on 2027-03-03, 2027-03-10");
    let kept = check(new, &[], &recorded, Some(Overlap::KeepBreak)).unwrap();
    assert_eq!(kept.breaks, [new]);
    assert_eq!(kept.covered_milestones, ["Day 60"]);
    assert_eq!(kept.covered_hours, ["2027-03-03", "2027-03-10"].map(day));
    let cut = check(new, &[], &recorded, Some(Overlap::KeepRecord)).unwrap();
    assert_eq!(
        cut.breaks,
        [
            span("2027-03-01", "2027-03-02"),
            span("2027-03-04", "2027-03-04"),
            span("2027-03-06", "2027-03-09"),
            span("2027-03-11", "2027-03-28")
        ]
    );
    assert!(cut.covered_milestones.is_empty() && cut.covered_hours.is_empty() && cut.short);
    // An answer that was not needed changes nothing.
    assert_eq!(check(new, &[], &Recorded::default(), Some(Overlap::KeepRecord)).unwrap().breaks, [new]);
}

#[test]
fn records_at_the_ends_are_covered_and_days_beside_are_not() {
    let hours = ["2027-03-01", "2027-03-28"].map(day);
    let recorded = Recorded { held: &[], hours: &hours };
    let cut = check(span("2027-03-01", "2027-03-28"), &[], &recorded, Some(Overlap::KeepRecord)).unwrap();
    assert_eq!(cut.breaks, [span("2027-03-02", "2027-03-27")]);
    assert!(check(span("2027-03-02", "2027-03-27"), &[], &recorded, None).is_ok());
    let open = Break { from: day("2027-03-28"), to: None };
    let cut = check(open, &[], &recorded, Some(Overlap::KeepRecord)).unwrap();
    assert_eq!(cut.breaks, [Break { from: day("2027-03-29"), to: None }]);
    let full = check(span("2027-03-28", "2027-03-28"), &[], &recorded, Some(Overlap::KeepRecord));
    assert_eq!(full, Err("break_nothing_left"));
}

proptest! {
    #[test]
    fn cutting_leaves_exactly_the_other_days(length in 1_i64..40, cut in proptest::collection::vec(0_i64..45, 1..12)) {
        let first = day("2027-03-01");
        let at = |n: i64| first + chrono::Duration::days(n);
        let new = Break { from: first, to: Some(at(length - 1)) };
        let hours: Vec<Day> = cut.iter().map(|n| at(*n)).collect();
        let answer = check(new, &[], &Recorded { held: &[], hours: &hours }, Some(Overlap::KeepRecord));
        let pieces = answer.map(|a| a.breaks).unwrap_or_default();
        for n in -1..50 {
            let expected = new.contains(at(n)) && !hours.contains(&at(n));
            prop_assert_eq!(pieces.iter().any(|b| b.contains(at(n))), expected, "day {}", n);
        }
    }
}
