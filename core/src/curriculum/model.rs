//! The program file as types: modules, criteria, tracks, roles, outcomes (FORMAT.md).
//! It never checks one field against another; `validate` does.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::milestone_plan::ProgramMilestone;
use super::rubric::{Anchors, Rubric};
use crate::hundredths::{Hundredths, exactly};

/// `format` of every program file.
pub const FORMAT: &str = "farm-team-program";
/// The only `version` there is.
pub const VERSION: u32 = 1;

/// A whole program. Reading and writing it is without loss.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Program {
    pub format: String,
    pub version: u32,
    pub name: String,
    pub locale: String,
    pub description: String,
    pub duration_months: u32,
    /// Default of an intake's learning hours a week (R10).
    pub learning_hours_a_week: u32,
    /// Sum of the modules' hours.
    pub taught_hours: u32,
    pub modules: Vec<Module>,
    pub criteria: Vec<Criterion>,
    pub milestones: Vec<ProgramMilestone>,
    pub rubric: Rubric,
    pub ticket_review: TicketReview,
    pub client_exposure: ClientExposure,
    pub satisfaction: Satisfaction,
    pub check_ins: CheckIns,
    pub risk: Risk,
    pub extension: ExtensionRule,
    pub tracks: Vec<Track>,
    pub roles: Vec<RoleProfile>,
    pub readiness: Vec<ReadinessQuestion>,
    pub outcomes: Vec<ProgramOutcome>,
}

impl Program {
    #[must_use]
    pub fn module(&self, code: &str) -> Option<&Module> {
        self.modules.iter().find(|m| m.code == code)
    }

    #[must_use]
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|c| c.code == code)
    }

    #[must_use]
    pub fn milestone(&self, code: &str) -> Option<&ProgramMilestone> {
        self.milestones.iter().find(|m| m.code == code)
    }

    /// Place of the milestone in the program, counted from 0: "from this milestone on" means this order.
    #[must_use]
    pub fn milestone_position(&self, code: &str) -> Option<usize> {
        self.milestones.iter().position(|m| m.code == code)
    }
}

/// One unit of teaching with its own assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Module {
    pub code: String,
    pub name: String,
    pub aim: String,
    /// Codes that must be passed or exempt before an attempt (R14).
    pub prerequisites: Vec<String>,
    /// How many *other* modules must be passed or exempt too (R14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also_requires_modules_passed: Option<u32>,
    pub hours: u32,
    pub assessment: String,
    pub scale: Scale,
    #[serde(with = "exactly")]
    #[ts(type = "number")]
    pub pass_mark: Hundredths,
    /// Week of the program, counted from 1 (R3).
    pub start_week: u32,
    pub due_week: u32,
    /// Attempt limit (R11).
    pub attempts: u32,
    pub cool_off_days: u32,
    pub counts: Counts,
    /// Highest mark that a later attempt counts with (R13).
    #[serde(with = "exactly::optional")]
    #[ts(type = "number | null")]
    pub resit_cap: Option<Hundredths>,
    pub elective: bool,
}

/// How a module is marked; the bounds are in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// 0.00 to 100.00.
    Percent,
    /// 1.00 to 5.00.
    Rubric,
}

impl Scale {
    /// Least and most mark, both allowed.
    #[must_use]
    pub fn bounds(self) -> (Hundredths, Hundredths) {
        match self {
            Self::Percent => (Hundredths(0), Hundredths(10_000)),
            Self::Rubric => (Hundredths(100), Hundredths(500)),
        }
    }

    #[must_use]
    pub fn holds(self, mark: Hundredths) -> bool {
        let (least, most) = self.bounds();
        (least..=most).contains(&mark)
    }
}

/// Which attempt's result counts (R13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    Best,
    Last,
    FirstPass,
}

/// What is scored at a milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub code: String,
    pub name: String,
    pub meaning: String,
    pub source: CriterionSource,
    /// Customer voice only (R25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_answers: Option<u32>,
    /// Ticket reviews only (R25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_reviews: Option<u32>,
    /// Levels only: the sentence behind each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchors: Option<Anchors>,
}

/// Where a criterion's score comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CriterionSource {
    /// `technical`, `customer_voice` or `client_exposure` (R25).
    Computed,
    TicketReviews,
    /// Mean level over the competencies of the rubric.
    Rubric,
    /// One level 1–5 with anchors of its own.
    Level,
}

/// The codes that a computed criterion may have (R25).
pub const COMPUTED_CRITERIA: [&str; 3] = ["technical", "customer_voice", "client_exposure"];

/// Five checks; a review is the sum of the answers' points, 0–100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TicketReview {
    pub checks: Vec<Named>,
    pub answers: AnswerPoints,
}

/// A code with the name that people see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub code: String,
    pub name: String,
}

/// Points per answer to a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerPoints {
    pub yes: u32,
    pub partly: u32,
    pub no: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClientExposure {
    pub ladder_points: LadderPoints,
}

/// Points per rung of the ladder (R31).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LadderPoints {
    pub observed: u32,
    pub supported: u32,
    pub partly_led: u32,
    pub led: u32,
}

/// The satisfaction scale (R30): five points, satisfied from 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Satisfaction {
    pub scale: u32,
    pub satisfied_from: u32,
}

/// Check-ins per role that holds them (R25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckIns {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor: Option<Vec<CheckInEvery>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinator: Option<Vec<CheckInEvery>>,
}

/// How often, until a day of the program or to the end (R25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckInEvery {
    /// A window that begins on or before this day keeps its length; none = to the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_day: Option<u32>,
    pub every_days: u32,
}

/// Thresholds of the early warnings (R41).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    pub contact_gap_days: u32,
    pub contact_gap_escalates_days: u32,
    pub hours_window_days: u32,
    pub hours_below_percent_of_plan: u32,
    pub module_overdue_days: u32,
    pub failed_attempts: FailedAttempts,
    pub missed_check_ins_in_a_row: u32,
    pub mood_at_most: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FailedAttempts {
    pub count: u32,
    pub within_days: u32,
}

/// At which milestone, how often and how long an extension may be (R6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    pub at: ExtensionAt,
    pub times: u32,
    pub months_at_most: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExtensionAt {
    Final,
}

/// A direction after the year; all measures must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Track {
    pub code: String,
    pub name: String,
    pub rule: Vec<TrackMeasure>,
}

/// One measure of a track's rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "measure", rename_all = "snake_case", deny_unknown_fields)]
pub enum TrackMeasure {
    Criterion { criterion: String, at: String, at_least: DecimalText },
    Competency { competency: String, at: String, at_least: DecimalText },
    ModuleMark { module: String, at_least: DecimalText },
    SatisfactionRankInIntake { at_most_percent: u32 },
    MeetingsLed { at_least: u32 },
}

/// A number as text with at most two decimals; its spelling survives export (`3.50` stays `3.50`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct DecimalText {
    text: String,
    value: Hundredths,
}

impl DecimalText {
    #[must_use]
    pub fn hundredths(&self) -> Hundredths {
        self.value
    }
}

impl fmt::Display for DecimalText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for DecimalText {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let value = text.parse().map_err(|e: crate::hundredths::NotHundredths| e.to_string())?;
        Ok(Self { text, value })
    }
}

impl From<DecimalText> for String {
    fn from(value: DecimalText) -> Self {
        value.text
    }
}

/// A role that graduates grow into, for the career page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoleProfile {
    pub code: String,
    pub name: String,
    pub track: String,
    /// A label only.
    pub sfia_level: u32,
    /// Competency code → level 1–5.
    pub competencies: BTreeMap<String, u32>,
    pub modules: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings_led: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadinessQuestion {
    pub code: String,
    pub question: String,
    /// What a "no" turns into.
    pub promise: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgramOutcome {
    pub code: String,
    pub name: String,
    pub kind: OutcomeKind,
}

/// What an outcome counts as (R32, R33).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum OutcomeKind {
    Graduated,
    NotGraduated,
    Withdrew,
    Released,
    Redundancy,
    /// Transferred or deferred: counted apart, not a leaver.
    Apart,
}
