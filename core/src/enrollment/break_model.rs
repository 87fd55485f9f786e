//! Shapes of breaks that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{BreakId, EnrollmentId};

/// Which gives way when a break covers a held milestone or recorded hours (R7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Overlap {
    /// The break stands; what was recorded in it stays recorded and is marked as inside a break.
    KeepBreak,
    /// The record stands; the break is cut so that it does not cover it.
    KeepRecord,
}

/// Enters a break.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddBreak {
    pub enrollment: EnrollmentId,
    pub from: NaiveDate,
    /// Inclusive; null is open-ended.
    pub to: Option<NaiveDate>,
    pub reason: String,
    #[serde(default)]
    #[ts(optional)]
    pub overlap: Option<Overlap>,
    #[serde(default)]
    pub dry_run: bool,
}

/// Sets or changes the end of a break, or removes it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EndBreak {
    pub id: BreakId,
    /// Inclusive last day.
    pub to: NaiveDate,
    /// Needed where the longer break covers what is recorded.
    #[serde(default)]
    #[ts(optional)]
    pub overlap: Option<Overlap>,
    #[serde(default)]
    pub dry_run: bool,
}

/// Removes a break that was entered in error.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveBreak {
    pub id: BreakId,
}

/// Accepts an impossible plan as it is, with a reason (R10).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AcceptConflict {
    pub enrollment: EnrollmentId,
    pub code: String,
    pub cause: String,
    pub reason: String,
}
