//! The windows in which check-ins are due (R25). Pure: the rhythm of a program and dates in, windows out.
//! It never moves a window; a break only takes it out of what is due.

use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::calendar::resolver::Break;
use crate::curriculum::model::CheckInEvery;

/// A time in which one check-in is to be held; both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    pub from: Day,
    pub to: Day,
}

impl Window {
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether a break takes at least one of its days.
    #[must_use]
    pub fn is_touched_by(&self, breaks: &[Break]) -> bool {
        let own = Break { from: self.from, to: Some(self.to) };
        breaks.iter().any(|away| away.days() != Some(0) && away.overlaps(&own))
    }
}

/// Windows that follow each other from the start, day 0, without a gap (R25): one that begins on or before an entry's
/// `until_day` has that entry's length. They end with the rhythm, or with the calendar.
pub fn windows(start: Day, rhythm: &[CheckInEvery]) -> impl Iterator<Item = Window> {
    let mut begins: u32 = 0;
    std::iter::from_fn(move || {
        let every = rhythm.iter().find(|every| every.until_day.is_none_or(|until| begins <= until))?;
        let after = begins.checked_add(every.every_days).filter(|after| *after > begins)?;
        let from = plus_days(start, i64::from(begins)).ok()?;
        let to = plus_days(start, i64::from(after) - 1).ok()?;
        begins = after;
        Some(Window { from, to })
    })
}

/// A window with the first check-in that was held in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    pub window: Window,
    pub held_on: Option<Day>,
    /// Ended before the day asked, and touched by no break (R25).
    pub due: bool,
}

/// Every window that has begun by `day`, with what was held by then: at most one check-in counts in each (R25).
/// `held` comes in any order.
#[must_use]
pub fn counted(start: Day, rhythm: &[CheckInEvery], breaks: &[Break], held: &[Day], day: Day) -> Vec<Counted> {
    let begun = windows(start, rhythm).take_while(|window| window.from <= day);
    let counted = begun.map(|window| Counted {
        window,
        held_on: held.iter().copied().filter(|on| *on <= day && window.contains(*on)).min(),
        due: window.to < day && !window.is_touched_by(breaks),
    });
    counted.collect()
}

/// How many windows there were to hold a check-in in, and in how many one was held (R25).
#[must_use]
pub fn held_and_due(counted: &[Counted]) -> (u32, u32) {
    let number = |which: &dyn Fn(&Counted) -> bool| {
        u32::try_from(counted.iter().filter(|one| which(one)).count()).unwrap_or(u32::MAX)
    };
    (number(&|one| one.held_on.is_some()), number(&|one| one.due))
}

/// The windows that were missed since the last check-in, the first of them first (R41): due, and nothing held.
#[must_use]
pub fn missed_in_a_row(counted: &[Counted]) -> Vec<Window> {
    let since_held = counted.iter().rev().take_while(|one| one.held_on.is_none());
    let mut missed: Vec<Window> = since_held.filter(|one| one.due).map(|one| one.window).collect();
    missed.reverse();
    missed
}

/// The window of `day` where a check-in is still to be held; none in a break, or once one was held.
#[must_use]
pub fn open_window(counted: &[Counted], breaks: &[Break], day: Day) -> Option<Window> {
    let last = counted.last().filter(|one| one.window.contains(day) && one.held_on.is_none())?;
    (!last.window.is_touched_by(breaks)).then_some(last.window)
}

#[cfg(test)]
#[path = "windows_tests.rs"]
mod tests;
