//! Shapes of "what changes for whom".

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::curriculum::Program;
use crate::curriculum::drafts::ProgramSource;
use crate::curriculum::drafts::model::ProgramFault;
use crate::enrollment::replan_model::DateChange;
use crate::error::Error;
use crate::ids::{EnrollmentId, IntakeId, ProgramId, UndoId};

/// Asks what a version or draft would change for everybody who runs another version of the program of that name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListVersionChanges {
    pub source: ProgramSource,
}

/// What changes for whom: those whom the asker may see, by intake and name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionChanges {
    pub program: String,
    pub rows: Vec<VersionChange>,
}

/// What would change for one running enrollment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionChange {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub intake_name: String,
    /// The version that they run now.
    pub from_version: u32,
    /// Why they stay on their version; empty where the new one can be taken up.
    pub blocked: Vec<VersionReason>,
    /// Open dates that move.
    pub moved: u32,
    /// Codes of modules and milestones that are new, in the order of the plan.
    pub appears: Vec<String>,
    /// Codes of those that are gone; nothing is recorded about them.
    pub goes: Vec<String>,
    /// Codes of modules that were left out and may not be any more (R15).
    pub owed_again: Vec<String>,
    pub end_old: Option<NaiveDate>,
    pub end_new: Option<NaiveDate>,
    /// Whole percent (R15).
    pub progress_old: u32,
    pub progress_new: u32,
    /// Impossible plans that nobody accepted (R10).
    pub conflicts_old: u32,
    pub conflicts_new: u32,
}

/// Asks for every date of one.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetVersionChange {
    pub source: ProgramSource,
    pub enrollment: EnrollmentId,
}

/// One enrollment in full.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionChangeView {
    pub change: VersionChange,
    /// What moves, appears (no old date) and goes (no new date).
    pub dates: Vec<DateChange>,
    /// What would not work any more, in sentences (R10).
    pub warnings: Vec<String>,
}

/// Takes up a published version for those chosen.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ApplyVersion {
    pub program: ProgramId,
    pub enrollments: Vec<EnrollmentId>,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionApplied {
    /// How many run the version now who did not before.
    pub applied: u32,
    /// Those who stay on their version, with why; nobody else is held up by them.
    pub refused: Vec<VersionRefused>,
    /// Null where nothing was done.
    pub undo: Option<UndoId>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionRefused {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub reasons: Vec<VersionReason>,
}

/// Why somebody stays on their version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VersionReason {
    pub code: String,
    pub message: String,
}

impl From<Error> for VersionReason {
    fn from(error: Error) -> Self {
        Self { code: error.code, message: error.message }
    }
}

/// Asks what a program would mean as it stands on the screen; nothing is stored.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskWhatIf {
    pub content: Program,
    /// Whose start and calendar are used; without one a start today and a week from Monday to Friday.
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
}

/// The plan of somebody who would start with that program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhatIf {
    pub start_on: NaiveDate,
    /// Minutes of modules per week, week 1 first.
    pub load: Vec<u32>,
    /// Learning minutes a week (R10).
    pub capacity: u32,
    /// Every problem with its path; while there are some, nothing is dated.
    pub problems: Vec<ProgramFault>,
    pub dates: Vec<WhatIfDate>,
    /// What could not work, by module (R10).
    pub conflicts: Vec<WhatIfConflict>,
    pub milestones: Vec<MilestoneReadiness>,
}

/// One line of that plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhatIfDate {
    pub code: String,
    /// Modules only.
    pub start: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WhatIfConflict {
    pub code: String,
    pub message: String,
}

/// What will have been due when a milestone is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MilestoneReadiness {
    pub code: String,
    pub name: String,
    pub due: Option<NaiveDate>,
    /// Hours of the modules that count for *technical* there (R25).
    pub hours_due: u32,
    /// Codes of modules that a floor there asks for and that are due only after it (R20).
    pub late: Vec<String>,
}
