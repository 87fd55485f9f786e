//! The rules of reminders: a table for each kind, the mutes of R7, and days on end of random years.

use std::collections::BTreeSet;

use chrono::Days;
use proptest::prelude::*;

use super::*;

const TODAY: &str = "2027-03-15";
const MILESTONE: What = What::Milestone { follow_up: false };
const FOLLOW_UP: What = What::Milestone { follow_up: true };
const ALL: [What; 6] = [MILESTONE, FOLLOW_UP, What::Module, What::Session, What::Invitation, What::CheckIn];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn running() -> Year {
    Year { start: day("2027-01-04"), paused_since: None, has_outcome: false }
}

fn thing(what: What, on: &str, year: Option<Year>) -> Thing {
    Thing { what, subject: Uuid::nil(), on: day(on), year }
}

fn told(what: What, on: &str, year: Option<Year>) -> Option<Kind> {
    let worth = worth_telling(&[thing(what, on, year)], day(TODAY));
    worth.first().map(|matter| matter.kind)
}

#[test]
fn what_is_due_is_told_on_its_day_and_when_it_has_passed() {
    for (what, yesterday, today, tomorrow) in [
        (MILESTONE, Some(Kind::MilestoneOverdue), Some(Kind::MilestoneToday), None),
        (What::Module, Some(Kind::ModuleOverdue), None, None),
        (What::Session, Some(Kind::SessionToRecord), Some(Kind::SessionToday), None),
        (What::Invitation, None, Some(Kind::SessionToday), None),
        (What::CheckIn, None, Some(Kind::CheckIn), Some(Kind::CheckIn)),
    ] {
        assert_eq!(told(what, "2027-03-14", Some(running())), yesterday, "{what:?}");
        assert_eq!(told(what, TODAY, Some(running())), today, "{what:?}");
        assert_eq!(told(what, "2027-03-16", Some(running())), tomorrow, "{what:?}");
    }
}

#[test]
fn nothing_is_told_before_the_start_in_an_open_ended_break_or_after_the_outcome() {
    for what in ALL {
        let paused = |since| Some(Year { paused_since: Some(day(since)), ..running() });
        assert_eq!(told(what, TODAY, paused("2027-03-01")), None, "{what:?} in a break");
        assert_eq!(told(what, TODAY, paused(TODAY)), None, "{what:?} on its first day");
        assert_eq!(told(what, TODAY, paused("2027-03-16")), told(what, TODAY, Some(running())), "{what:?} before it");
        let start = day("2027-03-16");
        assert_eq!(told(what, TODAY, Some(Year { start, ..running() })), None, "{what:?} before the start");
        let first_day = Year { start: day(TODAY), ..running() };
        assert_eq!(told(what, TODAY, Some(first_day)), told(what, TODAY, Some(running())), "{what:?} on the first day");
        let ended = Year { has_outcome: true, ..running() };
        let after = (what == FOLLOW_UP).then_some(Kind::MilestoneToday);
        assert_eq!(told(what, TODAY, Some(ended)), after, "{what:?} after the outcome");
        let ended_in_a_break = Year { paused_since: Some(day("2027-03-01")), ..ended };
        assert_eq!(told(what, TODAY, Some(ended_in_a_break)), after, "{what:?} after an outcome in a break");
    }
    assert_eq!(told(What::Session, TODAY, None), Some(Kind::SessionToday), "whoever gives it does not pause");
}

#[test]
fn what_moves_to_another_day_is_told_again() {
    let known = worth_telling(&[thing(MILESTONE, "2027-03-12", Some(running()))], day(TODAY));
    let moved = [thing(MILESTONE, "2027-03-14", Some(running()))];
    assert_eq!(news(&worth_telling(&moved, day(TODAY)), &known).len(), 1);
    assert_eq!(settled(&moved, &known, day(TODAY)), known);
}

/// Something in a random year. Days count from the first on which the window is open.
#[derive(Debug, Clone)]
struct Made {
    what: What,
    on: u64,
    settled: Option<u64>,
    start: u64,
    pause: Option<(u64, u64)>,
    outcome: Option<u64>,
}

fn after(days: u64) -> Day {
    day("2027-03-01").checked_add_days(Days::new(days)).unwrap()
}

impl Made {
    /// As the database has it on a day.
    fn thing(&self, subject: u128, today: u64) -> Option<Thing> {
        let year = Year {
            start: after(self.start),
            paused_since: self.pause.filter(|(_, until)| today < *until).map(|(from, _)| after(from)),
            has_outcome: self.outcome.is_some_and(|on| on <= today),
        };
        let open = self.settled.is_none_or(|on| today < on) && (self.what != What::CheckIn || today <= self.on);
        open.then(|| Thing { what: self.what, subject: Uuid::from_u128(subject), on: after(self.on), year: Some(year) })
    }

    /// The naive answer: whether R7 lets anything be told of it on a day.
    fn may_be_told(&self, today: u64) -> bool {
        let ended = self.outcome.is_some_and(|on| on <= today);
        let paused = self.pause.is_some_and(|(from, until)| (from..until).contains(&today));
        let begun = self.start <= today;
        let due = self.on <= today || self.what == What::CheckIn;
        let open = self.settled.is_none_or(|on| today < on);
        due && open && if ended { self.what == FOLLOW_UP } else { begun && !paused }
    }
}

fn made() -> impl Strategy<Value = Made> {
    let days = 0..30_u64;
    let some = |days: std::ops::Range<u64>| proptest::option::of(days);
    let pause = proptest::option::of((0..30_u64, 1..20_u64)).prop_map(|found| found.map(|(from, n)| (from, from + n)));
    (0..ALL.len(), days.clone(), some(days.clone()), days.clone(), pause, some(days)).prop_map(
        |(what, on, settled, start, pause, outcome)| Made { what: ALL[what], on, settled, start, pause, outcome },
    )
}

proptest! {
    /// A month of days on some of which the window is open, and on some of which the system shows nothing.
    #[test]
    fn each_thing_is_told_once_never_in_a_mute_and_not_when_it_is_settled(
        all in proptest::collection::vec(made(), 1..8),
        open in proptest::collection::vec(any::<(bool, bool)>(), 30),
    ) {
        let (mut known, mut ever): (BTreeSet<Matter>, BTreeSet<Matter>) = Default::default();
        for (today, (asks, shown)) in (0_u64..).zip(&open) {
            if !asks { continue }
            let things: Vec<Thing> = (0_u128..).zip(&all).filter_map(|(n, made)| made.thing(n, today)).collect();
            let worth = worth_telling(&things, after(today));
            let news = news(&worth, &known);
            for gone in settled(&things, &known, after(today)) {
                prop_assert!(!things.iter().any(|thing| thing.matter(after(today)) == Some(gone)));
                known.remove(&gone);
            }
            if !shown { continue }
            for matter in &news {
                let made = &all[usize::try_from(matter.subject.as_u128()).unwrap()];
                prop_assert!(made.may_be_told(today), "{made:?} was told of on {today}: {matter:?}");
                prop_assert!(ever.insert(*matter), "{made:?} was told of twice: {matter:?}");
            }
            known.extend(&news);
            prop_assert!(worth.is_subset(&known), "what is worth telling has been told by now");
        }
    }
}
