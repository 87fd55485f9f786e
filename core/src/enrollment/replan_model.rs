//! Shapes of re-plans that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::break_model::Overlap;
use crate::error::Error;
use crate::ids::{EnrollmentId, UndoId};

/// What moves the open dates of running plans (R4–R6).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    Break {
        from: NaiveDate,
        /// Inclusive; null is open-ended.
        to: Option<NaiveDate>,
    },
    /// Another first day.
    Start { on: NaiveDate },
    /// Of the final and the follow-up, once (R6).
    Extension {
        /// 1 to 3.
        months: u32,
        /// Codes of modules that move along; of each person those that are unfinished.
        modules: Vec<String>,
    },
}

/// Changes the plans of one or many.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Replan {
    pub enrollments: Vec<EnrollmentId>,
    pub change: Change,
    pub reason: String,
    /// Needed where a break covers what is recorded (R7).
    #[serde(default)]
    #[ts(optional)]
    pub overlap: Option<Overlap>,
    #[serde(default)]
    pub dry_run: bool,
}

/// What a change moves, person by person; whoever is refused keeps their plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReplannedPeople {
    pub people: Vec<ReplannedPerson>,
    pub refused: Vec<RefusedPlan>,
    pub undo: Option<UndoId>,
}

/// One plan after the change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReplannedPerson {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub replanned: Replanned,
}

/// A plan that cannot be changed so, and why.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedPlan {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub error: Error,
}

/// Every open date that moves, old → new (R6).
#[derive(Debug, Clone, Serialize, TS)]
pub struct Replanned {
    pub changes: Vec<DateChange>,
    /// Sentences to read before applying: short break, clashes.
    pub warnings: Vec<String>,
    pub conflicts: u32,
    pub end_on: Option<NaiveDate>,
    pub undo: Option<UndoId>,
}

/// One date that moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DateChange {
    pub code: String,
    pub name: String,
    pub old: Option<NaiveDate>,
    pub new: Option<NaiveDate>,
    /// Calendar days from old to new; null where one of them is paused.
    pub days: Option<i64>,
    /// Name of the holiday on which it would have come to lie.
    pub after_holiday: Option<String>,
}
