//! Words and shapes of the interview that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::appointment::Appointment;
use crate::ids::{AccountId, CandidacyId, IntakeId, SheetId, UndoId};
use crate::selection::model::{SheetScore, SheetView};

/// How far a rater is. A sheet is a seat on the panel from the moment the panel is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum SheetState {
    /// Not opened yet.
    Waiting,
    Draft,
    /// Handed in and locked.
    Submitted,
}

/// A rater: somebody who signs in, or a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Rater {
    Account(AccountId),
    /// Without an account: the coordinator lends the machine.
    Name(String),
}

/// Somebody who can be asked to sit on a panel.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RaterChoice {
    pub account: AccountId,
    pub name: String,
}

/// Sets the appointment and the panel of a candidate.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanInterview {
    pub candidacy: CandidacyId,
    /// Null leaves it without an appointment.
    pub appointment: Option<Appointment>,
    /// The whole panel; a rater who is left out goes while their sheet is untouched.
    pub raters: Vec<Rater>,
}

/// One seat of a panel: who, and how far. Never what they think.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Seat {
    pub sheet: SheetId,
    pub rater: String,
    pub account: Option<AccountId>,
    pub state: SheetState,
    pub imported: bool,
    /// The asker writes this sheet.
    pub own: bool,
}

/// The asker's seats on panels.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnPanel {
    pub sheet: SheetId,
    pub candidacy: CandidacyId,
    pub candidate: String,
    pub intake_name: String,
    pub appointment: Option<Appointment>,
    pub state: SheetState,
}

/// One sheet by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSheet {
    pub sheet: SheetId,
}

/// What stands on a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetAnswers {
    pub scores: Vec<SheetScore>,
    #[serde(default)]
    pub notes: Vec<SheetNote>,
    /// About the whole interview.
    #[serde(default)]
    pub note: String,
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum NoteAbout {
    Question,
    Exercise,
}

/// A note to a question or an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetNote {
    pub about: NoteAbout,
    /// Of the competency or the exercise.
    pub code: String,
    /// Which question of the competency, from 0; 0 for an exercise.
    #[serde(default)]
    pub number: u32,
    pub note: String,
}

/// Stores what was entered so far.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepSheet {
    pub sheet: SheetId,
    pub answers: SheetAnswers,
}

/// Opens a locked sheet to its rater again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockSheet {
    pub sheet: SheetId,
    pub reason: String,
}

/// Opens the sheets of a candidate to all before the last is in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleaseSheets {
    pub candidacy: CandidacyId,
    pub reason: String,
}

/// What was changed, and the step that takes it back where that is possible.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InterviewSaved {
    pub undo: Option<UndoId>,
}

/// The interview room of one rater.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomView {
    pub sheet: SheetId,
    pub candidacy: CandidacyId,
    pub candidate: String,
    pub intake_name: String,
    pub rater: String,
    pub state: SheetState,
    pub appointment: Option<Appointment>,
    pub competencies: Vec<RoomCompetency>,
    pub exercises: Vec<RoomExercise>,
    pub answers: SheetAnswers,
    /// The whole panel, this sheet among it.
    pub panel: Vec<Seat>,
    /// Every sheet is in, or they were released (R26).
    pub open: bool,
    /// Everybody's sheets; none while they are not open.
    pub sheets: Vec<SheetView>,
    /// What stood here before the coordinator unlocked it, newest first.
    pub earlier: Vec<EarlierSheet>,
}

/// A competency as the room asks it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomCompetency {
    pub code: String,
    pub name: String,
    /// The sentences behind levels 1 to 5.
    pub anchors: Vec<String>,
    /// The intake's questions.
    pub questions: Vec<String>,
}

/// An exercise with its time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomExercise {
    pub code: String,
    pub name: String,
    pub minutes: u32,
}

/// A sheet as it stood before it was unlocked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EarlierSheet {
    pub day: NaiveDate,
    pub actor: String,
    pub reason: String,
    pub answers: SheetAnswers,
}

/// The questions that an intake asks.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionSet {
    pub competencies: Vec<RoomCompetency>,
    /// Since the first sheet was opened nothing can change.
    pub frozen_on: Option<NaiveDate>,
    /// The intake's own wording; otherwise the program's.
    pub own: bool,
}

/// The questions of an intake by its id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetQuestions {
    pub intake: IntakeId,
}

/// Words the questions of an intake anew.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetQuestions {
    pub intake: IntakeId,
    /// As many for each competency as the program has. Empty takes the program's wording again.
    pub questions: Vec<CompetencyQuestions>,
}

/// The questions of one competency.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompetencyQuestions {
    pub competency: String,
    pub questions: Vec<String>,
}

/// Writes the invitation of a candidate as a calendar file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteInvitation {
    pub candidacy: CandidacyId,
    pub path: String,
}
