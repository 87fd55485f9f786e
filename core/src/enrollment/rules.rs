//! Where a line of the plan stands on a day, and which day of the program it is (R7, R8).
//! It never completes anything because a date passed, and reminds of nothing that is paused.

use super::model::{ItemKind, ItemState};
use super::plan::PlanItem;
use crate::calendar::Day;
use crate::calendar::resolver::Resolver;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::milestones::model::MilestoneState;
use crate::milestones::rules::is_done;
use crate::progress::rules::ModuleState;

/// "Due" begins this many days before the date.
pub const DUE_WINDOW_DAYS: i64 = 14;

/// What is recorded of a line, whatever the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemRecord {
    Module(ModuleState),
    Milestone(MilestoneState),
}

/// The enrollment on the day it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnDay {
    pub start: Day,
    pub today: Day,
    /// Day of the outcome, when there is one.
    pub outcome_on: Option<Day>,
    /// An open-ended break has begun by today; never after an outcome.
    pub paused: bool,
}

impl OnDay {
    /// `resolver` holds the breaks as they count now (see `plan::breaks_until_outcome`).
    #[must_use]
    pub fn new(start: Day, today: Day, outcome_on: Option<Day>, resolver: &Resolver<'_>) -> Self {
        let paused = outcome_on.is_none() && resolver.is_paused_on(today);
        Self { start, today, outcome_on, paused }
    }
}

/// The state of a line of the plan (R7, R8).
///
/// How R7 is read where it leaves room:
/// - what is recorded (done, exempt, left out, withdrawn, open) stands before every date;
/// - an open break pauses every open line once it has begun, also one that was overdue before ("paused, not
///   overdue"); a line whose date lies behind a later open break is paused at once, as it has no date;
/// - after the outcome nothing is owed any more: open lines are withdrawn, the follow-up excepted;
/// - before the start nothing can be overdue; the window of 14 days holds there too. Monday reminds of nothing then.
#[must_use]
pub fn state_of(item: &PlanItem, record: ItemRecord, day: &OnDay) -> ItemState {
    match record {
        ItemRecord::Module(ModuleState::Passed) => return ItemState::Done,
        ItemRecord::Module(ModuleState::Exempt) => return ItemState::Exempt,
        ItemRecord::Module(ModuleState::LeftOut) => return ItemState::LeftOut,
        ItemRecord::Milestone(state) if is_done(state) => return ItemState::Done,
        ItemRecord::Milestone(MilestoneState::Withdrawn) => return ItemState::Withdrawn,
        _ => {}
    }
    if day.outcome_on.is_some_and(|on| on <= day.today) && !is_follow_up(item) {
        return ItemState::Withdrawn;
    }
    if record == ItemRecord::Milestone(MilestoneState::Open) {
        return ItemState::Open;
    }
    let Some(due) = item.due.filter(|_| !day.paused) else {
        return ItemState::Paused;
    };
    if due < day.today {
        ItemState::Overdue
    } else if days_left(due, day.today) <= DUE_WINDOW_DAYS {
        ItemState::Due
    } else {
        ItemState::Planned
    }
}

fn is_follow_up(item: &PlanItem) -> bool {
    item.kind == ItemKind::Milestone && item.milestone_kind == Some(MilestoneKind::FollowUp)
}

/// Calendar days from `today` to `due`; negative when it lies behind.
#[must_use]
pub fn days_left(due: Day, today: Day) -> i64 {
    due.signed_duration_since(today).num_days()
}

/// "Day n of the current length": calendar days since the start, breaks included, because the current length
/// includes them too. The start is day 0 (R2); `None` before it.
#[must_use]
pub fn day_of(start: Day, today: Day) -> Option<i64> {
    Some(today.signed_duration_since(start).num_days()).filter(|n| *n >= 0)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
