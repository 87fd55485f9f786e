//! Words and shapes of check-ins that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CheckInId, EnrollmentId, IntakeId};

/// As whom somebody holds a check-in: each has a rhythm of its own (R25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum CheckInRole {
    Mentor,
    Coordinator,
}

/// Records a check-in that was held.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCheckIn {
    pub enrollment: EnrollmentId,
    /// A mentor records the mentor's only; without one it is the asker's own.
    #[serde(default)]
    #[ts(optional)]
    pub role: Option<CheckInRole>,
    pub on: NaiveDate,
    /// How the trainee feels, 1 (bad) to 5 (good); refused where the intake does not ask (R41).
    #[serde(default)]
    #[ts(optional)]
    pub mood: Option<u8>,
    #[serde(default)]
    pub went_well: String,
    #[serde(default)]
    pub blocks: String,
    #[serde(default)]
    pub next_step: String,
}

/// Removes a check-in that was recorded in error.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveCheckIn {
    pub check_in: CheckInId,
}

/// A check-in that was held.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckInView {
    pub check_in: CheckInId,
    pub role: CheckInRole,
    pub on: NaiveDate,
    /// 1 to 5; null where nobody asked, and where the intake does not show it (R41).
    pub mood: Option<u8>,
    pub went_well: String,
    pub blocks: String,
    pub next_step: String,
    /// Empty on a trainee's own machine.
    pub recorded_by: String,
    /// Whether the asker may remove it.
    pub removable: bool,
}

/// How the check-ins of one role stand today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RhythmView {
    pub role: CheckInRole,
    /// Windows with a check-in in them, and windows that ended outside breaks, both since the start (R25).
    pub held: u32,
    pub due: u32,
    /// Missed since the last one that was held.
    pub missed: u32,
    /// The last day of the window that runs, where its check-in is still to be held.
    pub open_until: Option<NaiveDate>,
}

/// The check-ins of one trainee.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckInsView {
    /// Newest first.
    pub check_ins: Vec<CheckInView>,
    /// Those roles that the program has a rhythm for.
    pub rhythms: Vec<RhythmView>,
    /// The roles in which the asker can record one today; empty where they cannot.
    pub may_add: Vec<CheckInRole>,
    /// Whether the intake asks for the mood (R41).
    pub asks_mood: bool,
}

/// Whose check-ins are asked for: of one role, else of both.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListDueCheckIns {
    #[serde(default)]
    #[ts(optional)]
    pub role: Option<CheckInRole>,
}

/// A check-in to be held in the window that runs today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueCheckIn {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub intake: IntakeId,
    pub intake_name: String,
    pub role: CheckInRole,
    /// The last day of its window.
    pub until: NaiveDate,
    /// Missed in a row before this one.
    pub missed: u32,
    /// The last one that was held in this role.
    pub last_on: Option<NaiveDate>,
}
