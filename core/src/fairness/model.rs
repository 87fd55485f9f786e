//! Words and shapes of fairness that cross to the hosts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exchange::model::RejectedCell;
use crate::ids::{CandidacyId, IntakeId};

/// How far a candidacy came that has been decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Reached {
    Applied,
    Screened,
    Interview,
    Offered,
}

/// A question of monitoring. Answering is free, and no answer is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonitoringQuestion {
    pub question: String,
    pub answers: Vec<String>,
}

/// The questions of the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonitoringQuestions {
    pub questions: Vec<MonitoringQuestion>,
}

/// Asks what the screen needs on which a candidate answers.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetMonitoringForm {
    pub candidacy: CandidacyId,
}

/// What a candidate is asked, and told first. Nothing that anybody said.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonitoringForm {
    pub candidate: String,
    pub intake: String,
    pub questions: Vec<MonitoringQuestion>,
    /// Sentences.
    pub why: String,
    pub seen_by: String,
    /// How long answers are kept of somebody who is not enrolled, and of somebody who is.
    pub not_enrolled: String,
    pub enrolled: String,
}

/// What a candidate chose to say.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveMonitoring {
    pub candidacy: CandidacyId,
    /// The whole: what is not among it is taken back.
    pub answers: Vec<MonitoringAnswer>,
}

/// One answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonitoringAnswer {
    pub question: String,
    pub answer: String,
}

/// Takes monitoring data from a file: candidates by number, e-mail or name, one column per question.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportMonitoring {
    pub path: String,
    pub intake: IntakeId,
    /// The file as it was looked at; refused when it has changed since. Null skips the question.
    #[serde(default)]
    #[ts(optional)]
    pub fingerprint: Option<String>,
    #[serde(default)]
    pub dry_run: bool,
}

/// What came of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonitoringImported {
    pub fingerprint: String,
    /// The questions that a column was found for, as the house words them.
    pub questions: Vec<String>,
    /// Rows with content.
    pub read: u32,
    pub imported: u32,
    pub rejected: Vec<RejectedCell>,
}

/// Asks for the figures of an intake.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetFairness {
    pub intake: IntakeId,
    /// For a print that is handed on: small counts are taken out.
    #[serde(default)]
    pub shared: bool,
}

/// The figures of an intake (R29).
#[derive(Debug, Clone, Serialize, TS)]
pub struct Fairness {
    /// Candidacies that were decided, whatever was answered.
    pub decided: u32,
    pub questions: Vec<QuestionFigures>,
    /// Null where the intake switched the comparison off (R41).
    pub raters: Option<Vec<RaterFigures>>,
}

/// One question: the whole process first, then each stage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionFigures {
    pub question: String,
    pub stages: Vec<StageFigures>,
}

/// A part of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StageName {
    Whole,
    Screening,
    Invitation,
    Offer,
}

/// The groups over one part of the process.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageFigures {
    pub stage: StageName,
    /// Everybody who answered.
    pub applied: u32,
    pub selected: u32,
    /// Fewer than 30: too few to judge, so nothing is flagged.
    pub too_few: bool,
    pub groups: Vec<GroupFigures>,
    /// Groups that are too small to be shown.
    pub hidden: u32,
}

/// One group.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupFigures {
    pub answer: String,
    pub applied: u32,
    pub selected: u32,
    /// Decimal text, two places, 0.00 to 1.00.
    pub rate: String,
    /// Of the highest rate; decimal text, two places. Null where nobody was selected.
    pub ratio: Option<String>,
    /// Fisher's exact test, two-sided, against the group with the highest rate; decimal text, four places.
    pub p: Option<String>,
    /// Decimal text, one place; negative where more were selected than at the rate of all.
    pub shortfall: String,
    pub flagged: bool,
}

/// How a rater scores, over candidates whose sheets are open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RaterFigures {
    pub rater: String,
    pub sheets: u32,
    /// Of all levels; decimal text cut to two places.
    pub mean: String,
    pub lowest: u32,
    pub highest: u32,
    /// The mean of own levels less the others' on the same candidates and competencies; decimal text, two places.
    /// Negative is severe. Null without another rater.
    pub difference: Option<String>,
}
