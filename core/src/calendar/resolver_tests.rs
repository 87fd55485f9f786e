//! The handbook's vectors of R4 and an independent, naive model of it.
//! It never shares code with the resolver nor with the calendar: it walks days and keeps sets.

use std::collections::BTreeSet;

use super::super::offsets::{Offset, base_date, plus_months, week_due};
use super::*;
use chrono::{Datelike as _, Duration, Weekday};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn break_of(from: &str, to: &str) -> Break {
    Break { from: day(from), to: Some(day(to)) }
}

fn a() -> Break {
    break_of("2027-03-01", "2027-03-28")
}
fn b() -> Break {
    break_of("2027-04-20", "2027-05-03")
}
fn c() -> Break {
    break_of("2027-03-15", "2027-04-04")
}

#[test]
fn the_table_of_r4() {
    let calendar = WorkCalendar::default();
    let bases = ["2027-03-05", "2027-04-04", "2028-01-04", "2027-04-02"];
    for (breaks, dates) in [
        (vec![], ["2027-03-05", "2027-04-05", "2028-01-04", "2027-04-02"]),
        (vec![a()], ["2027-04-02", "2027-05-03", "2028-02-01", "2027-04-30"]),
        (vec![b()], ["2027-03-05", "2027-04-05", "2028-01-18", "2027-04-02"]),
        (vec![a(), b()], ["2027-04-02", "2027-05-17", "2028-02-15", "2027-05-14"]),
        (vec![b(), a()], ["2027-04-02", "2027-05-17", "2028-02-15", "2027-05-14"]),
        (vec![a(), c()], ["2027-04-09", "2027-05-10", "2028-02-08", "2027-05-07"]),
        (vec![c(), a()], ["2027-04-09", "2027-05-10", "2028-02-08", "2027-05-07"]),
    ] {
        let resolver = Resolver::new(&calendar, &breaks);
        for (base, expected) in bases.iter().zip(dates) {
            assert_eq!(resolver.current(day(base)), Ok(Some(day(expected))), "{base} with {breaks:?}");
        }
    }
}

#[test]
fn a_holiday_moves_day_90_on() {
    let calendar = WorkCalendar::new([Weekday::Sat, Weekday::Sun], [day("2027-04-05")]).unwrap();
    assert_eq!(Resolver::new(&calendar, &[]).current(day("2027-04-04")), Ok(Some(day("2027-04-06"))));
}

#[test]
fn a_move_that_reaches_a_break_adds_it_to_the_moved_date() {
    let calendar = WorkCalendar::default();
    let resolver = Resolver::new(&calendar, &[break_of("2027-04-19", "2027-04-30")]);
    assert_eq!(resolver.current(day("2027-04-17")), Ok(Some(day("2027-05-03"))));
    assert_eq!(resolver.planned(day("2027-04-17")), Ok(day("2027-04-19")), "planned knows no breaks (R5)");
}

#[test]
fn touching_breaks_are_one() {
    let halves = [break_of("2027-03-15", "2027-03-28"), break_of("2027-03-01", "2027-03-14")];
    assert_eq!(merge_breaks(&halves), vec![a()]);
    assert_eq!(merge_breaks(&[a(), break_of("2027-03-10", "2027-03-11")]), vec![a()], "one inside the other");
    assert_eq!(merge_breaks(&[break_of("2027-03-02", "2027-03-01")]), vec![], "no day, no break");
}

#[test]
fn an_open_break_pauses_what_lies_behind_it() {
    let calendar = WorkCalendar::default();
    let open = Break { from: day("2027-03-06"), to: None };
    let resolver = Resolver::new(&calendar, &[b(), open]);
    assert_eq!(resolver.current(day("2027-03-05")), Ok(Some(day("2027-03-05"))));
    assert_eq!(resolver.current(day("2027-03-06")), Ok(None), "a Saturday that is inside");
    assert_eq!(resolver.current(day("2028-01-04")), Ok(None));
    assert_eq!(resolver.breaks(), [open]);
    assert!(resolver.is_paused_on(day("2027-03-06")) && !resolver.is_paused_on(day("2027-03-05")));
    let reached = Resolver::new(&calendar, &[Break { from: day("2027-03-08"), to: None }]);
    assert_eq!(reached.current(day("2027-03-06")), Ok(None), "the move to Monday reaches it");
}

/// R4 day by day: the breaks are a set of days, a run of days is one break.
fn naive(base: Day, away: &BTreeSet<Day>, works: impl Fn(Day) -> bool) -> Day {
    let one = Duration::days(1);
    let run_length = |first: Day| {
        let mut days = 0;
        while away.contains(&(first + Duration::days(days))) {
            days += 1;
        }
        Duration::days(days)
    };
    let begins = |d: Day| away.contains(&d) && !away.contains(&(d - one));
    let mut date = base;
    let mut cursor = away.first().copied().unwrap_or(base);
    while cursor <= date {
        if begins(cursor) {
            date += run_length(cursor);
        }
        cursor += one;
    }
    loop {
        while !works(date) {
            date += one;
        }
        // The first run after those already counted that the date has come to.
        let mut found = None;
        while found.is_none() && cursor <= date {
            if begins(cursor) {
                found = Some(cursor);
            }
            cursor += one;
        }
        let Some(first) = found else { return date };
        date += run_length(first);
    }
}

/// What a date is counted from its start by (R2, R3).
#[derive(Debug, Clone, Copy)]
enum Behind {
    Days(u32),
    Months(u32),
    Week(u32),
}

#[derive(Debug, Clone)]
struct Case {
    start: Day,
    behind: Behind,
    /// Months.
    extension: u32,
    base: Day,
    breaks: Vec<Break>,
    weekend: BTreeSet<u8>,
    holidays: BTreeSet<Day>,
}

/// R2 month by month: the same day of the month, or the last one that there is.
fn naive_months(from: Day, months: u32) -> Day {
    let (mut year, mut month) = (from.year(), from.month());
    for _ in 0..months {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (1..=from.day()).rev().find_map(|day| Day::from_ymd_opt(year, month, day)).unwrap()
}

/// R2, R3 and R6: the months of an extension are added to the offset, not to what was clamped.
fn naive_base(start: Day, behind: Behind, extension: u32) -> Day {
    let later = |days: u32| start.iter_days().nth(usize::try_from(days).unwrap()).unwrap();
    match behind {
        Behind::Days(days) => naive_months(later(days), extension),
        Behind::Months(months) => naive_months(start, months + extension),
        Behind::Week(week) => naive_months(later(7 * week - 3), extension),
    }
}

/// Every end of a month in ten years, the leap day, and any other day.
fn starts() -> impl Strategy<Value = Day> {
    let month_end = (2023_i32..2033, 1_u32..13)
        .prop_map(|(year, month)| (28..32).rev().find_map(|day| Day::from_ymd_opt(year, month, day)).unwrap());
    let any = (0_i64..3650).prop_map(|days| day("2023-01-01") + Duration::days(days));
    prop_oneof![2 => month_end, 1 => Just(day("2024-02-29")), 2 => any]
}

/// Breaks and holidays lie anywhere in the year, or close to the date that they are to move.
fn case() -> impl Strategy<Value = Case> {
    let behind = prop_oneof![
        (0_u32..140).prop_map(Behind::Days),
        (1_u32..13).prop_map(Behind::Months),
        (1_u32..53).prop_map(Behind::Week)
    ];
    let near = || prop_oneof![(0_i64..460).prop_map(|n| (false, n)), (-30_i64..60).prop_map(|n| (true, n))];
    (
        (starts(), behind, 0_u32..4),
        proptest::collection::vec((near(), prop_oneof![1_i64..40, 1_i64..4]), 0..6),
        proptest::collection::btree_set(0_u8..7, 0..6),
        proptest::collection::vec(near(), 0..40),
    )
        .prop_map(|((start, behind, extension), breaks, weekend, holidays)| {
            let base = naive_base(start, behind, extension);
            let at = |(near, days): (bool, i64)| start.max((if near { base } else { start }) + Duration::days(days));
            let breaks = breaks
                .into_iter()
                .map(|(from, days)| Break { from: at(from), to: Some(at(from) + Duration::days(days - 1)) });
            let (breaks, holidays) = (breaks.collect(), holidays.into_iter().map(at).collect());
            Case { start, behind, extension, base, breaks, weekend, holidays }
        })
}

impl Case {
    fn calendar(&self) -> WorkCalendar {
        let weekend = self.weekend.iter().map(|n| Weekday::try_from(*n).unwrap());
        WorkCalendar::new(weekend, self.holidays.iter().copied()).unwrap()
    }

    /// Asked of the sets themselves, not of the calendar.
    fn works(&self, day: Day) -> bool {
        let weekday = u8::try_from(day.weekday().num_days_from_monday()).unwrap();
        !self.weekend.contains(&weekday) && !self.holidays.contains(&day)
    }

    fn days_away(&self) -> BTreeSet<Day> {
        self.breaks.iter().flat_map(|b| b.from.iter_days().take_while(|d| b.contains(*d))).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn the_resolver_equals_the_naive_model(case in case()) {
        let calendar = case.calendar();
        let base = match case.behind {
            Behind::Days(days) => base_date(case.start, Offset::Days(days), case.extension),
            Behind::Months(months) => base_date(case.start, Offset::Months(months), case.extension),
            Behind::Week(week) => week_due(case.start, week).and_then(|due| plus_months(due, case.extension)),
        };
        prop_assert_eq!(base, Ok(case.base));
        let current = Resolver::new(&calendar, &case.breaks).current(case.base).unwrap().unwrap();
        prop_assert_eq!(current, naive(case.base, &case.days_away(), |d| case.works(d)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6000))]

    #[test]
    fn no_current_date_lies_in_a_break_or_on_a_free_day(case in case()) {
        let calendar = case.calendar();
        let current = Resolver::new(&calendar, &case.breaks).current(case.base).unwrap().unwrap();
        prop_assert!(!case.days_away().contains(&current));
        prop_assert!(case.works(current));
        prop_assert!(current >= case.base);
    }

    #[test]
    fn the_order_of_entry_does_not_matter(case in case(), seed in any::<u64>()) {
        let calendar = case.calendar();
        let mut shuffled = case.breaks.clone();
        let length = shuffled.len().max(1);
        shuffled.rotate_left(usize::try_from(seed % u64::try_from(length).unwrap()).unwrap());
        shuffled.reverse();
        // Entering a break twice, or merged already, changes nothing either.
        shuffled.extend(merge_breaks(&case.breaks));
        let one = Resolver::new(&calendar, &case.breaks);
        let other = Resolver::new(&calendar, &shuffled);
        prop_assert_eq!(one.breaks(), other.breaks());
        prop_assert_eq!(one.current(case.base), other.current(case.base));
        prop_assert_eq!(one.current(case.base), one.current(case.base));
    }

    #[test]
    fn working_days_without_breaks_equal_counting(case in case(), length in 0_i64..200) {
        let calendar = case.calendar();
        let away = case.days_away();
        let to = case.base + Duration::days(length);
        let resolver = Resolver::new(&calendar, &case.breaks);
        let days = || case.base.iter_days().take_while(|d| *d <= to);
        let working = days().filter(|d| case.works(*d) && !away.contains(d)).count();
        prop_assert_eq!(resolver.working_days_between(case.base, to), i64::try_from(working).unwrap());
        let broken = days().filter(|d| away.contains(d)).count();
        prop_assert_eq!(resolver.break_days_between(case.base, to), i64::try_from(broken).unwrap());
    }
}
