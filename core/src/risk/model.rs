//! Shapes of early warning that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EnrollmentId, IntakeId};

/// What a flag is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum FlagKind {
    ContactGap,
    HoursBehind,
    ModuleOverdue,
    AttemptsUsedUp,
    AttemptsFailed,
    CheckInsMissed,
    LowMood,
}

/// A flag in words for whoever asks: a trainee reads it about themself.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RiskFlag {
    pub kind: FlagKind,
    /// The day from which it holds; of hours, the first day of the window.
    pub since: NaiveDate,
    /// Why, in two or three words for a table.
    pub brief: String,
    /// Why, with the figures.
    pub why: String,
    pub what_to_do: String,
    /// Set aside until its day; never so for a trainee, who sees only what is not.
    pub muted: Option<Muted>,
}

/// Why a flag is set aside, by whom and up to which day, that day included.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Muted {
    pub until: NaiveDate,
    pub reason: String,
    pub by: String,
}

/// The flags of one trainee.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RiskView {
    /// The most severe first, those that are set aside last.
    pub flags: Vec<RiskFlag>,
    /// False before the start, after the outcome and in an open break (R7), and on a trainee's own machine: nothing is looked for.
    pub watched: bool,
}

/// Whose flags are asked for: of one intake, else of all that the asker may see.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListRisk {
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
}

/// A trainee with at least one flag that is not set aside. What orders the list stays inside: it would read as a mark.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AtRisk {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub intake_name: String,
    /// The most severe first, without those that are set aside.
    pub flags: Vec<RiskFlag>,
}

/// Sets a flag aside.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MuteRisk {
    pub enrollment: EnrollmentId,
    pub kind: FlagKind,
    /// The last day, today or later.
    pub until: NaiveDate,
    pub reason: String,
}

/// Shows a flag again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnmuteRisk {
    pub enrollment: EnrollmentId,
    pub kind: FlagKind,
}
