//! Shapes of intakes and mentors.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::holiday_model::Holiday;
use crate::ids::{IntakeId, MentorId, ProgramId, UndoId};

/// A group that starts together, as its card shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IntakeCard {
    pub intake: IntakeId,
    pub name: String,
    pub start_on: NaiveDate,
    pub program_name: String,
    pub program_version: u32,
    pub demo: bool,
    /// Those who were erased among them.
    pub candidates: u32,
    pub erased_candidates: u32,
    /// Candidates without a decision yet.
    pub undecided: u32,
    pub running: u32,
    pub graduated: u32,
    pub ended: u32,
    /// Mean progress of running trainees, whole percent rounded down; null without any.
    pub progress: Option<u32>,
    pub mentors: Vec<Mentor>,
}

/// A mentor by name. Accounts come with a later stage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Mentor {
    pub mentor: MentorId,
    pub name: String,
}

/// A mentor with their load.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MentorRow {
    pub mentor: MentorId,
    pub name: String,
    pub running: u32,
}

/// What a person may set of an intake.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IntakeFields {
    pub name: String,
    pub start_on: NaiveDate,
    /// R10; whole minutes.
    pub learning_minutes_a_week: u32,
    /// Monday first; true is a working day.
    pub working_days: [bool; 7],
    /// None until a person chooses them.
    pub holidays: Vec<Holiday>,
    pub mentors: Vec<MentorId>,
}

/// An intake with its settings.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IntakeView {
    pub card: IntakeCard,
    pub program: ProgramId,
    pub fields: IntakeFields,
    /// R32, over the trainees of this intake.
    pub completion: CompletionView,
}

/// Completion rate (R32) in exact counts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CompletionView {
    pub graduated: u32,
    pub not_graduated: u32,
    pub leavers: u32,
    /// Leavers who left before day 90.
    pub early_leavers: u32,
    pub apart: u32,
    pub running: u32,
}

/// One intake by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetIntake {
    pub intake: IntakeId,
}

/// Finds an intake by its name, case-insensitively.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindIntake {
    pub name: String,
}

/// A new intake of the newest (or a named) program.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CreateIntake {
    pub fields: IntakeFields,
    #[serde(default)]
    #[ts(optional)]
    pub program: Option<ProgramId>,
}

/// Changes an intake; dates of its running trainees follow.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UpdateIntake {
    pub intake: IntakeId,
    pub fields: IntakeFields,
}

/// What came of a change of an intake.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IntakeSaved {
    pub intake: IntakeId,
    /// Trainees whose open dates moved.
    pub moved: u32,
    pub undo: Option<UndoId>,
}

/// A new mentor.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddMentor {
    pub name: String,
}
