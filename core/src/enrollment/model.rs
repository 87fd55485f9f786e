//! Words and shapes of enrollment that cross to the hosts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a line of a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Module,
    Milestone,
}

/// Where a line of a plan stands on the day it is looked at (R7, R8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Its date is more than 14 days away.
    Planned,
    /// Due today or within 14 days.
    Due,
    Overdue,
    /// In an open-ended break: neither due nor overdue (R7).
    Paused,
    /// A milestone that has been opened and is not scored.
    Open,
    Done,
    Exempt,
    LeftOut,
    Withdrawn,
}
