//! The handbook's vectors, and a second model that walks day by day.

use proptest::prelude::*;

use super::*;
use crate::curriculum::read::standard_year;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn start() -> Day {
    day("2027-01-04")
}

fn mentor() -> Vec<CheckInEvery> {
    standard_year().check_ins.mentor.unwrap()
}

fn nth(number: i64) -> Day {
    plus_days(start(), number).unwrap()
}

#[test]
fn the_window_that_begins_by_the_last_day_keeps_its_length() {
    let rhythm = mentor();
    let spans: Vec<(i64, i64)> = windows(start(), &rhythm)
        .take(16)
        .map(|one| ((one.from - start()).num_days(), (one.to - start()).num_days()))
        .collect();
    assert_eq!(spans[0], (0, 6));
    assert_eq!(spans[12..], [(84, 90), (91, 104), (105, 118), (119, 132)]);
    let shorter =
        [CheckInEvery { until_day: Some(83), every_days: 7 }, CheckInEvery { until_day: None, every_days: 14 }];
    assert_eq!(windows(start(), &shorter).nth(12).unwrap().to, nth(97), "one that begins a day later does not");
}

#[test]
fn so_many_are_due_at_the_milestones_of_the_handbook() {
    for (held_on, due) in [("2027-07-05", 19), ("2027-10-04", 26), ("2028-01-04", 32)] {
        let counted = counted(start(), &mentor(), &[], &[], day(held_on));
        assert_eq!(held_and_due(&counted), (0, due), "{held_on}");
    }
}

#[test]
fn a_window_is_due_the_day_after_it_ended() {
    let due = |number| held_and_due(&counted(start(), &mentor(), &[], &[], nth(number))).1;
    assert_eq!((due(0), due(6), due(7), due(13), due(14)), (0, 0, 1, 1, 2));
    assert_eq!(held_and_due(&counted(start(), &mentor(), &[], &[], nth(-1))), (0, 0), "nothing before the start");
}

#[test]
fn one_held_counts_in_each_and_a_break_takes_the_window_out_of_what_is_due() {
    let away = [Break { from: nth(13), to: Some(nth(14)) }];
    let held = [nth(0), nth(6), nth(9)];
    let found = counted(start(), &mentor(), &away, &held, nth(28));
    let due: Vec<bool> = found.iter().map(|one| one.due).collect();
    assert_eq!(due, [true, false, false, true, false], "both windows that the break touches, and the one that runs");
    assert_eq!(found[0].held_on, Some(nth(0)));
    assert_eq!(held_and_due(&found), (2, 2), "two in the first window count once; one in a break counts too");
}

#[test]
fn what_was_held_later_than_asked_is_not_known_yet() {
    let held = [nth(8)];
    assert_eq!(held_and_due(&counted(start(), &mentor(), &[], &held, nth(7))), (0, 1));
    assert_eq!(held_and_due(&counted(start(), &mentor(), &[], &held, nth(8))), (1, 1));
}

#[test]
fn missed_ones_stand_in_a_row_until_one_is_held() {
    let missed = |held: &[Day], asked| missed_in_a_row(&counted(start(), &mentor(), &[], held, asked));
    assert_eq!(missed(&[nth(0)], nth(20)).len(), 1);
    let two = missed(&[nth(0)], nth(21));
    assert_eq!((two.len(), two[0].from), (2, nth(7)));
    assert!(missed(&[nth(0), nth(21)], nth(21)).is_empty(), "one in the window that runs ends the row");
    let away = [Break { from: nth(14), to: Some(nth(20)) }];
    let found = counted(start(), &mentor(), &away, &[nth(0)], nth(28));
    assert_eq!(missed_in_a_row(&found).len(), 2, "a window in a break neither counts nor ends the row");
}

#[test]
fn a_check_in_is_open_until_it_is_held_and_never_in_a_break() {
    let open =
        |held: &[Day], away: &[Break], asked| open_window(&counted(start(), &mentor(), away, held, asked), away, asked);
    assert_eq!(open(&[], &[], nth(6)), Some(Window { from: nth(0), to: nth(6) }));
    assert_eq!(open(&[nth(3)], &[], nth(6)), None);
    assert_eq!(open(&[nth(3)], &[], nth(7)).map(|one| one.from), Some(nth(7)));
    assert_eq!(open(&[], &[Break { from: nth(6), to: None }], nth(2)), None, "a break will take one of its days");
    assert_eq!(open(&[], &[], nth(-1)), None);
}

/// Day by day, the way somebody would count on a wall calendar.
fn naive(rhythm: &[CheckInEvery], away: &[(i64, i64)], held: &[i64], asked: i64) -> (u32, u32) {
    let (mut number, mut holds, mut due) = (0_i64, 0, 0);
    'windows: loop {
        let mut length = None;
        for every in rhythm {
            let open = match every.until_day {
                Some(until) => number <= i64::from(until),
                None => true,
            };
            if open {
                length = Some(i64::from(every.every_days));
                break;
            }
        }
        let Some(length) = length else { break };
        let (mut any, mut broken) = (false, false);
        for one in number..number + length {
            if one > asked && one == number {
                break 'windows;
            }
            any |= one <= asked && held.contains(&one);
            broken |= away.iter().any(|(from, to)| *from <= one && one <= *to);
        }
        holds += u32::from(any);
        due += u32::from(number + length <= asked && !broken);
        number += length;
    }
    (holds, due)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn a_wall_calendar_counts_the_same(
        first in 1_u32..30, until in 0_u32..120, second in 1_u32..40, bounded in any::<bool>(),
        away in proptest::collection::vec((0_i64..400, 0_i64..40), 0..4),
        held in proptest::collection::vec(-5_i64..400, 0..30), asked in -3_i64..400,
    ) {
        let last = bounded.then_some(until + 100);
        let rhythm = [
            CheckInEvery { until_day: Some(until), every_days: first },
            CheckInEvery { until_day: last, every_days: second },
        ];
        let spans: Vec<(i64, i64)> = away.iter().map(|(from, length)| (*from, from + length)).collect();
        let breaks: Vec<Break> = spans.iter().map(|(from, to)| Break { from: nth(*from), to: Some(nth(*to)) }).collect();
        let days: Vec<Day> = held.iter().map(|one| nth(*one)).collect();
        let found = counted(start(), &rhythm, &breaks, &days, nth(asked));
        prop_assert_eq!(held_and_due(&found), naive(&rhythm, &spans, &held, asked));
        for pair in found.windows(2) {
            prop_assert_eq!(pair[0].window.to.succ_opt(), Some(pair[1].window.from), "no gap");
        }
    }
}
