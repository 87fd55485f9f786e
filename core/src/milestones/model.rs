//! Words and shapes of milestones that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EnrollmentId, MilestoneId, PersonId, UndoId};

/// The state of a milestone (R17). Signatures come with a later stage; the words stand already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum MilestoneState {
    Planned,
    Open,
    Scored,
    AwaitingSignatures,
    Signed,
    /// Baseline and follow-up only: held, no signatures.
    Done,
    Withdrawn,
}

/// What was decided at a milestone (R24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Decision {
    Continue,
    ContinueWithSupportPlan,
    Release,
    Graduate,
    Extend,
    NotGraduated,
}

/// One milestone by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetMilestone {
    pub milestone: MilestoneId,
}

/// The milestones of one enrollment.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListMilestones {
    pub enrollment: EnrollmentId,
}

/// A milestone as lists show it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MilestoneRow {
    pub milestone: MilestoneId,
    pub code: String,
    pub name: String,
    pub kind: String,
    pub state: MilestoneState,
    pub planned: NaiveDate,
    pub due: Option<NaiveDate>,
    pub held: Option<NaiveDate>,
    /// Cut to two places (R19); null before it is scored.
    pub total: Option<String>,
    pub passed: Option<bool>,
    pub floors_failed: u32,
    pub decision: Option<Decision>,
    pub against_rule: bool,
}

/// A milestone with its evaluation: the pack.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MilestoneView {
    pub row: MilestoneRow,
    pub enrollment: EnrollmentId,
    pub person: PersonId,
    pub name: String,
    pub intake_name: String,
    pub round: u32,
    pub version: u32,
    /// Planned milestones show the form that opening would freeze.
    pub frozen: bool,
    pub criteria: Vec<CriterionView>,
    /// Cut to two places; null while something is missing.
    pub total: Option<String>,
    pub pass_total: Option<String>,
    pub total_passes: Option<bool>,
    /// Weights of criteria that do not apply were taken out.
    pub weight_applied: u32,
    pub floors: Vec<FloorView>,
    pub decisions: Vec<DecisionChoice>,
    pub decision: Option<Decision>,
    pub decision_reason: Option<String>,
    pub decided_by: Option<String>,
    pub actions: Vec<SupportAction>,
    /// Support plan: the day of the second evaluation (R24).
    pub review_on: Option<NaiveDate>,
    /// The second evaluation may be opened: `milestones.open` does it.
    pub may_review: bool,
    pub withdrawn_reason: Option<String>,
    pub note: String,
    /// Names of evaluators who have scored.
    pub raters: Vec<String>,
    pub since: SinceLast,
    /// Baseline and follow-up only.
    pub fields: Vec<FieldView>,
    /// What stands in the way of scoring, in sentences.
    pub missing: Vec<String>,
    /// Modules that an extension may move (R6): unfinished ones.
    pub extendable: Vec<String>,
    /// Earlier rounds and versions, newest first.
    pub earlier: Vec<EarlierEvaluation>,
}

/// One criterion with its score.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionView {
    pub code: String,
    pub name: String,
    pub meaning: String,
    pub weight: u32,
    /// computed, ticket_reviews, rubric, level.
    pub source: String,
    pub applicable: bool,
    /// Cut to two places; null while missing.
    pub score: Option<String>,
    /// What it was computed from, in a sentence.
    pub basis: String,
    /// The rows behind it.
    pub rows: Vec<String>,
    /// What a person scores for it: one item for `level`, one per competency for `rubric`.
    pub items: Vec<ItemView>,
}

/// Something that is scored on levels 1 to 5 with its anchors.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    pub item: String,
    pub name: String,
    pub anchors: Vec<String>,
    pub ratings: Vec<RatingView>,
    /// The agreed score (mean of the raters), decimal text on 1–5, cut to two places.
    pub agreed: Option<String>,
}

/// One rater's level.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RatingView {
    pub rater: String,
    /// Decimal text.
    pub level: String,
    pub note: String,
}

/// What must hold besides the total (R20).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FloorView {
    pub text: String,
    pub result: FloorResult,
}

/// How a floor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FloorResult {
    Holds,
    Fails,
    NotChecked,
}

/// A decision that may be taken here.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecisionChoice {
    pub decision: Decision,
    /// It departs from the rule: a reason is needed and it is marked (R24).
    pub needs_reason: bool,
}

/// An action of a support plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SupportAction {
    pub action: String,
    pub owner: String,
    pub due: NaiveDate,
}

/// What happened since the last held milestone.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SinceLast {
    /// The milestone before, if one was held.
    pub name: Option<String>,
    pub from: NaiveDate,
    pub modules_passed: Vec<String>,
    pub minutes_logged: u32,
    pub minutes_approved: u32,
    pub ticket_reviews: u32,
    pub attempts_failed: u32,
    pub days_of_break: u32,
    /// Actions of the last support plan: text, owner, due.
    pub actions: Vec<SupportAction>,
}

/// A field of a baseline or follow-up.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldView {
    pub field: String,
    /// percent, level, yes_no, date, text, filled (not entered by hand).
    pub kind: String,
    pub value: Option<String>,
}

/// An earlier round or version of this evaluation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EarlierEvaluation {
    pub round: u32,
    pub version: u32,
    pub held: Option<NaiveDate>,
    pub total: Option<String>,
    pub decision: Option<Decision>,
    pub decision_reason: Option<String>,
}

/// Opens a milestone (R18). A scored one whose decision was a support plan is opened again for its second
/// evaluation, and an extended final for the one at its new date: same frozen form, next round.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenMilestone {
    pub milestone: MilestoneId,
}

/// One level of one rater.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    pub item: String,
    /// Decimal text 1–5, at most two places; null takes it back.
    pub level: Option<String>,
    #[serde(default)]
    pub note: String,
}

/// Stores levels of one rater.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateMilestone {
    pub milestone: MilestoneId,
    /// Null: whoever asks.
    #[serde(default)]
    #[ts(optional)]
    pub rater: Option<String>,
    pub ratings: Vec<Rating>,
}

/// Closes the scores and decides (R17, R19, R24).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScoreMilestone {
    pub milestone: MilestoneId,
    /// From the start on, on or before today; a later evaluation of the same milestone lies after the one before.
    pub held: NaiveDate,
    pub decision: Decision,
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
    #[serde(default)]
    pub note: String,
    /// Support plan: at least one; the re-review date must lie 14 to 28 days after `held`.
    #[serde(default)]
    pub actions: Vec<SupportAction>,
    #[serde(default)]
    #[ts(optional)]
    pub review_on: Option<NaiveDate>,
    /// Extend (R6): 1 to 3 months and the unfinished modules that move.
    #[serde(default)]
    #[ts(optional)]
    pub extension_months: Option<u32>,
    #[serde(default)]
    pub extended_modules: Vec<String>,
}

/// What came of a change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MilestoneSaved {
    /// An extended final is planned again, for its new date.
    pub state: MilestoneState,
    /// Release, graduate and not graduated propose an outcome by its code; a person confirms it (R24).
    pub proposed_outcome: Option<String>,
    pub undo: Option<UndoId>,
}

/// Takes a milestone out of the plan (R17).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawMilestone {
    pub milestone: MilestoneId,
    pub reason: String,
}

/// Opens a scored evaluation again as its next version (R17).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReopenMilestone {
    pub milestone: MilestoneId,
    pub reason: String,
}

/// Holds a baseline or follow-up.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordFields {
    pub milestone: MilestoneId,
    pub held: NaiveDate,
    pub values: Vec<FieldValue>,
}

/// One field with its value as text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FieldValue {
    pub field: String,
    pub value: String,
}
