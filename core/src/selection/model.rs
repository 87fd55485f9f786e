//! Words and shapes of selection that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::interviews::model::Seat;
use crate::attachments::model::AttachmentView;
use crate::calendar::appointment::Appointment;
use crate::db::list::{Sort, Window};
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, PersonId, SheetId, UndoId};

/// Where a candidacy stands: applied → screened → interview → decided → enrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum CandidacyState {
    Applied,
    Screened,
    Interview,
    Offered,
    Accepted,
    Refused,
    TalentPool,
    Declined,
    Withdrew,
    Enrolled,
}

/// The answer to one threshold check; evidence text alone answers nothing (R27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum CheckAnswer {
    Met,
    NotMet,
    Open,
}

/// Which columns candidates sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "CandidateColumn")]
pub enum Column {
    Name,
    Number,
    Intake,
    AppliedOn,
    State,
    Mean,
    Lowest,
    Spread,
    Checks,
}

/// A page of candidates.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListCandidates {
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
    /// Only these states; empty means all.
    #[serde(default)]
    pub states: Vec<CandidacyState>,
    /// Only those whose result advances, or only those whose does not (R27).
    #[serde(default)]
    #[ts(optional)]
    pub advances: Option<bool>,
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    #[serde(default)]
    pub sort: Vec<Sort<Column>>,
    #[serde(default)]
    pub window: Window,
}

/// A candidate as lists show them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CandidateRow {
    pub candidacy: CandidacyId,
    pub person: PersonId,
    pub intake: IntakeId,
    pub intake_name: String,
    pub number: Option<String>,
    pub name: String,
    pub state: CandidacyState,
    pub applied_on: Option<NaiveDate>,
    /// Decimal text cut to two places (R27); null when blocked.
    pub mean: Option<String>,
    pub lowest: Option<String>,
    pub checks: CheckAnswer,
    pub advances: bool,
    pub blocked: bool,
    /// The widest difference between raters on one competency (R28); null without two raters.
    pub spread: Option<u32>,
    /// Handed in.
    pub sheets: u32,
    /// On the panel.
    pub raters: u32,
    pub against_rule: bool,
    pub enrollment: Option<EnrollmentId>,
}

/// The candidates of an intake, to be compared.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareCandidates {
    pub intake: IntakeId,
}

/// Everybody of an intake by result.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Comparison {
    pub competencies: Vec<ComparedCompetency>,
    /// By rank; those without a result behind them, by name.
    pub candidates: Vec<ComparedCandidate>,
}

/// The head of a column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedCompetency {
    pub code: String,
    pub name: String,
}

/// One candidate among the others.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ComparedCandidate {
    /// First is 1; those who are exactly equal share a place. Null without a result.
    pub rank: Option<u32>,
    /// Somebody else has exactly the same result.
    pub tied: bool,
    /// By competency, in the order of the heads: mean or consensus, cut to two places; null without a result.
    pub means: Vec<Option<String>>,
    pub row: CandidateRow,
}

/// One candidacy by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetCandidate {
    pub candidacy: CandidacyId,
}

/// Everything about one candidacy.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CandidateView {
    pub row: CandidateRow,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub source: Option<String>,
    pub current_job: Option<String>,
    pub notes: Option<String>,
    pub decided_on: Option<NaiveDate>,
    /// Of the editable list; only where the candidacy has ended.
    pub ground: Option<String>,
    pub reason: Option<String>,
    pub consent_until: Option<NaiveDate>,
    pub appointment: Option<Appointment>,
    /// Who sits on the panel, and how far each is.
    pub panel: Vec<Seat>,
    /// Every sheet is in, or they were released (R26); until then nobody sees what others think.
    pub open: bool,
    pub checks: Vec<CheckView>,
    pub competencies: Vec<CompetencyView>,
    /// Those that the asker may read.
    pub sheets: Vec<SheetView>,
    /// Why the result does not advance or is blocked, in sentences.
    pub misses: Vec<String>,
    /// Least and most raters of the program (R26).
    pub raters: (u32, u32),
    pub cut_off_mean: String,
    pub none_below: String,
    pub exercises: Vec<ExerciseView>,
    pub moves: Vec<MoveView>,
    /// What may be done next, in the order of the pipeline.
    pub next: Vec<CandidacyEvent>,
}

/// A threshold check with its evidence.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckView {
    pub code: String,
    pub name: String,
    pub answer: CheckAnswer,
    pub evidence: String,
    pub attachments: Vec<AttachmentView>,
}

/// A selection competency: anchors, questions and what the raters found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CompetencyView {
    pub code: String,
    pub name: String,
    /// The sentences behind levels 1 to 5.
    pub anchors: Vec<String>,
    pub questions: Vec<String>,
    /// Mean over raters or the consensus, cut to two places; null while the sheets are not open.
    pub mean: Option<String>,
    pub spread: Option<u32>,
    /// The spread is 2 or more (R28).
    pub discuss: bool,
    pub consensus: Option<ConsensusView>,
}

/// A written consensus in place of a mean.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsensusView {
    /// Decimal text, 1.00 to 5.00.
    pub score: String,
    pub note: String,
}

/// One rater's sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetView {
    pub sheet: SheetId,
    pub rater: String,
    pub imported: bool,
    pub note: String,
    pub scores: Vec<SheetScore>,
}

/// One score of a sheet.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetScore {
    pub competency: String,
    /// 1 to 5; null while it is missing.
    pub level: Option<u8>,
    #[serde(default)]
    pub note: String,
}

/// A role-play or other exercise: notes only (R26).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExerciseView {
    pub code: String,
    pub name: String,
    pub minutes: u32,
}

/// One dated move of a candidacy.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MoveView {
    pub to: CandidacyState,
    pub day: NaiveDate,
    pub actor: String,
    pub ground: Option<String>,
    pub reason: Option<String>,
    pub against_rule: bool,
}

/// What can happen to a candidacy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CandidacyEvent {
    Screen,
    Interview,
    Offer,
    Accept,
    Refuse,
    TalentPool,
    Decline,
    Withdraw,
    /// Takes the last decision back.
    Reopen,
}

/// Makes people candidates of an intake.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCandidates {
    pub people: Vec<PersonId>,
    pub intake: IntakeId,
}

/// Answers one threshold check.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerCheck {
    pub candidacy: CandidacyId,
    pub code: String,
    pub answer: CheckAnswer,
    pub evidence: String,
}

/// Stores one rater's sheet, new or changed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSheet {
    pub candidacy: CandidacyId,
    /// Null makes a new sheet.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<SheetId>,
    pub rater: String,
    pub scores: Vec<SheetScore>,
    #[serde(default)]
    pub note: String,
}

/// Removes a sheet that was entered in error.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveSheet {
    pub sheet: SheetId,
}

/// Writes or (with no score) removes a consensus.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetConsensus {
    pub candidacy: CandidacyId,
    pub competency: String,
    /// Decimal text, 1 to 5 with at most two places; null removes the consensus.
    pub score: Option<String>,
    pub note: String,
}

/// Moves candidacies, one or many.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveCandidates {
    pub candidacies: Vec<CandidacyId>,
    pub event: CandidacyEvent,
    /// Of the house's list; needed where the event ends the candidacy.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<String>,
    /// Free words; needed where the event departs from the rule or takes a decision back.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
    /// Talent pool: consent until this day, inclusive.
    #[serde(default)]
    #[ts(optional)]
    pub consent_until: Option<NaiveDate>,
}

/// What came of a change in selection.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelectionSaved {
    pub changed: u32,
    pub undo: Option<UndoId>,
}
