//! The one resolver (R4, R5, R7, R9): every screen, report, print and calendar file has its dates from here.
//! It never adds to a date that was shifted before; it always starts from the base.

use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Day;
use super::offsets::plus_days;
use super::workdays::WorkCalendar;
use crate::refusal::Refusal;

/// A time away from the program (R4, R6): from and to are both days of the break. Without `to` it is open
/// and pauses what lies behind it (R7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Break {
    pub from: Day,
    pub to: Option<Day>,
}

impl Break {
    /// Whether `day` lies in the break; both ends are inside.
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Whether the two share at least one day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.to.is_none_or(|to| other.from <= to) && other.to.is_none_or(|to| self.from <= to)
    }

    /// Calendar days, both ends counted; `None` while open, 0 when it ends before it begins.
    #[must_use]
    pub fn days(&self) -> Option<i64> {
        self.to.map(|to| (to.signed_duration_since(self.from).num_days() + 1).max(0))
    }
}

/// The breaks in date order with overlapping and touching ones made one (R4). A break that ends before it
/// begins has no day and is dropped.
#[must_use]
pub fn merge_breaks(breaks: &[Break]) -> Vec<Break> {
    let mut sorted: Vec<Break> = breaks.iter().copied().filter(|b| b.days() != Some(0)).collect();
    sorted.sort_unstable_by_key(|b| b.from);
    let mut merged: Vec<Break> = Vec::with_capacity(sorted.len());
    for next in sorted {
        let Some(last) = merged.last_mut() else {
            merged.push(next);
            continue;
        };
        // An open break takes in everything that follows it.
        let Some(last_to) = last.to else { break };
        let touches = last_to.checked_add_days(Days::new(1)).is_none_or(|day_after| next.from <= day_after);
        if touches {
            last.to = next.to.map(|to| to.max(last_to));
        } else {
            merged.push(next);
        }
    }
    merged
}

/// Where a base date comes to lie (R4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Landing {
    /// Behind the breaks, before the move to a working day.
    pub landed: Day,
    pub current: Day,
}

/// Base date → current date for one enrollment (R4).
#[derive(Debug, Clone)]
pub struct Resolver<'a> {
    calendar: &'a WorkCalendar,
    breaks: Vec<Break>,
}

impl<'a> Resolver<'a> {
    /// `breaks` may come in any order and overlap.
    #[must_use]
    pub fn new(calendar: &'a WorkCalendar, breaks: &[Break]) -> Self {
        Self { calendar, breaks: merge_breaks(breaks) }
    }

    /// The merged breaks in date order.
    #[must_use]
    pub fn breaks(&self) -> &[Break] {
        &self.breaks
    }

    #[must_use]
    pub fn calendar(&self) -> &WorkCalendar {
        self.calendar
    }

    /// The base moved to a working day, without breaks (R5): fixed at enrollment.
    ///
    /// # Errors
    /// `date_out_of_range`.
    pub fn planned(&self, base: Day) -> Result<Day, Refusal> {
        self.calendar.next_working_day(base)
    }

    /// The current date (R4); `None` when an open break pauses it (R7).
    ///
    /// Two sentences of R4 leave room; they are read so:
    /// - "that move reaches a break": the break begins on or before the day moved to, even when it lies
    ///   wholly in the weekend or holiday that the move crosses. It is the same test as for the date so far.
    /// - after such a break the sum is moved to a working day *before* the next break is asked, as written
    ///   ("add that break's length to the moved date and move again"); one break is added per move.
    ///
    /// # Errors
    /// `date_out_of_range`.
    pub fn current(&self, base: Day) -> Result<Option<Day>, Refusal> {
        Ok(self.landing(base)?.map(|landing| landing.current))
    }

    /// The current date with the day from which its last move to a working day began; `None` as in `current`.
    ///
    /// # Errors
    /// `date_out_of_range`.
    pub fn landing(&self, base: Day) -> Result<Option<Landing>, Refusal> {
        let mut date = base;
        let mut waiting = self.breaks.iter().peekable();
        while let Some(reached) = waiting.next_if(|b| b.from <= date) {
            let Some(days) = reached.days() else {
                return Ok(None);
            };
            date = plus_days(date, days)?;
        }
        loop {
            let landed = date;
            date = self.calendar.next_working_day(date)?;
            let Some(reached) = waiting.next_if(|b| b.from <= date) else {
                return Ok(Some(Landing { landed, current: date }));
            };
            let Some(days) = reached.days() else {
                return Ok(None);
            };
            date = plus_days(date, days)?;
        }
    }

    /// Whether `day` lies in a break.
    #[must_use]
    pub fn in_break(&self, day: Day) -> bool {
        self.breaks.iter().any(|b| b.contains(day))
    }

    /// Whether an open-ended break has begun by `day` (R7).
    #[must_use]
    pub fn is_paused_on(&self, day: Day) -> bool {
        self.breaks.iter().any(|b| b.to.is_none() && b.from <= day)
    }

    /// Calendar days of breaks from `from` to `to`, both included.
    #[must_use]
    pub fn break_days_between(&self, from: Day, to: Day) -> i64 {
        let inside = |b: &Break| {
            let last = b.to.map_or(to, |end| end.min(to));
            (last.signed_duration_since(b.from.max(from)).num_days() + 1).max(0)
        };
        self.breaks.iter().map(inside).sum()
    }

    /// Working days from `from` to `to`, both included, that lie in no break (R10).
    #[must_use]
    pub fn working_days_between(&self, from: Day, to: Day) -> i64 {
        let away = |b: &Break| self.calendar.working_days_between(b.from.max(from), b.to.map_or(to, |end| end.min(to)));
        self.calendar.working_days_between(from, to) - self.breaks.iter().map(away).sum::<i64>()
    }
}

#[cfg(test)]
#[path = "resolver_tests.rs"]
mod tests;
