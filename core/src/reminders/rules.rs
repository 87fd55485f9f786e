//! What is worth telling today, and what is not (R7). Pure.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::model::Kind;
use crate::calendar::Day;

/// The year of whoever a thing is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    pub start: Day,
    /// From this day on an open-ended break.
    pub paused_since: Option<Day>,
    pub has_outcome: bool,
}

/// Something that may have to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    pub what: What,
    /// The id of the milestone, the module in its plan, the session, or the enrollment whose check-in it is.
    pub subject: Uuid,
    /// The day on which it is due or takes place; of a check-in the last day of its window, which is open today.
    pub on: Day,
    /// Nothing for whoever gives a session: it is held, whoever of the invited pauses.
    pub year: Option<Year>,
}

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Not held yet.
    Milestone { follow_up: bool },
    /// Owed and not passed.
    Module,
    /// A session for whoever gives it or looks after it; nobody has said who came.
    Session,
    /// A session for somebody who is invited: who came is not theirs to say.
    Invitation,
    /// Not held yet in the window that is open.
    CheckIn,
}

/// A thing on the day on which it is due: what is told once. Moved to another day it is a new matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Matter {
    pub kind: Kind,
    pub subject: Uuid,
    pub on: Day,
}

impl Thing {
    /// What there is to do about it today, whoever pauses; nothing for what comes later.
    fn matter(&self, today: Day) -> Option<Matter> {
        let (is_today, is_over) = (self.on == today, self.on < today);
        let kind = match self.what {
            What::Milestone { .. } if is_today => Kind::MilestoneToday,
            What::Milestone { .. } if is_over => Kind::MilestoneOverdue,
            // On its day there is still the whole day to pass it (R8).
            What::Module if is_over => Kind::ModuleOverdue,
            What::Session | What::Invitation if is_today => Kind::SessionToday,
            What::Session if is_over => Kind::SessionToRecord,
            What::CheckIn if !is_over => Kind::CheckIn,
            What::Milestone { .. } | What::Module | What::Session | What::Invitation | What::CheckIn => return None,
        };
        Some(Matter { kind, subject: self.subject, on: self.on })
    }

    /// Whether nothing is told of it today (R7): before the start, in an open-ended break, after the outcome; the
    /// follow-up is held then.
    fn is_muted(&self, today: Day) -> bool {
        self.year.is_some_and(|year| {
            if year.has_outcome {
                return self.what != What::Milestone { follow_up: true };
            }
            year.start > today || year.paused_since.is_some_and(|since| since <= today)
        })
    }
}

/// What is worth telling today, told or not (R7, R8).
#[must_use]
pub fn worth_telling(things: &[Thing], today: Day) -> BTreeSet<Matter> {
    things.iter().filter(|thing| !thing.is_muted(today)).filter_map(|thing| thing.matter(today)).collect()
}

/// What of it was not told yet.
#[must_use]
pub fn news(worth: &BTreeSet<Matter>, known: &BTreeSet<Matter>) -> BTreeSet<Matter> {
    worth.difference(known).copied().collect()
}

/// What was told and is settled: it need not be kept. What is only muted is kept, so that the end of a break brings
/// back nothing that was told before it.
#[must_use]
pub fn settled(things: &[Thing], known: &BTreeSet<Matter>, today: Day) -> BTreeSet<Matter> {
    let open: BTreeSet<Matter> = things.iter().filter_map(|thing| thing.matter(today)).collect();
    known.difference(&open).copied().collect()
}

/// How many of each kind.
#[must_use]
pub fn by_kind(matters: &BTreeSet<Matter>) -> BTreeMap<Kind, u32> {
    let mut counts = BTreeMap::new();
    for matter in matters {
        *counts.entry(matter.kind).or_default() += 1;
    }
    counts
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
