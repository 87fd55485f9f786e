//! What stands in the scratch database and what goes into it, table by table.

use farm_team_core::calendar::Day;
use farm_team_core::curriculum::milestone_plan::MilestoneKind;
use farm_team_core::curriculum::model::OutcomeKind;
use farm_team_core::milestones::model::Decision;
use sqlx::FromRow;
use uuid::Uuid;

#[derive(FromRow)]
pub(crate) struct ModuleLine {
    pub(crate) id: Uuid,
    pub(crate) enrollment_id: Uuid,
    pub(crate) code: String,
    pub(crate) due_on: Option<Day>,
}

#[derive(FromRow)]
pub(crate) struct MilestoneLine {
    pub(crate) id: Uuid,
    pub(crate) enrollment_id: Uuid,
    pub(crate) code: String,
    pub(crate) kind: MilestoneKind,
    pub(crate) due_on: Option<Day>,
}

#[derive(FromRow)]
pub(crate) struct BreakLine {
    pub(crate) enrollment_id: Uuid,
    pub(crate) from_on: Day,
    pub(crate) to_on: Option<Day>,
}

/// An enrollment with its plan.
pub(crate) struct Trainee {
    pub(crate) enrollment: Uuid,
    pub(crate) start: Day,
    pub(crate) modules: Vec<ModuleLine>,
    pub(crate) milestones: Vec<MilestoneLine>,
    pub(crate) breaks: Vec<BreakLine>,
}

pub(crate) struct AttemptRow {
    pub(crate) id: Uuid,
    pub(crate) module: Uuid,
    pub(crate) number: i64,
    pub(crate) on: Day,
    pub(crate) mark: i64,
    pub(crate) pass_mark: i64,
}

pub(crate) struct StandingRow {
    pub(crate) module: Uuid,
    pub(crate) standing: &'static str,
    pub(crate) on: Day,
    pub(crate) reason: &'static str,
}

pub(crate) struct HoursRow {
    pub(crate) id: Uuid,
    pub(crate) enrollment: Uuid,
    pub(crate) day: Day,
    pub(crate) minutes: i64,
    pub(crate) kind: &'static str,
    pub(crate) approved_on: Option<Day>,
}

pub(crate) struct ReviewRow {
    pub(crate) id: Uuid,
    pub(crate) enrollment: Uuid,
    pub(crate) ticket: String,
    pub(crate) on: Day,
    pub(crate) points: u32,
}

pub(crate) struct AnswerRow {
    pub(crate) review: Uuid,
    pub(crate) check: String,
    pub(crate) answer: &'static str,
}

/// State and held date of a milestone.
pub(crate) struct HeldRow {
    pub(crate) milestone: Uuid,
    pub(crate) state: &'static str,
    pub(crate) on: Day,
}

pub(crate) struct EvaluationRow {
    pub(crate) id: Uuid,
    pub(crate) milestone: Uuid,
    pub(crate) form: String,
    pub(crate) held: Day,
    /// Numerator and denominator.
    pub(crate) total: (i64, i64),
    pub(crate) passed: bool,
    /// JSON.
    pub(crate) floors: String,
    pub(crate) decision: Decision,
    pub(crate) against_rule: bool,
}

pub(crate) struct RatingRow {
    pub(crate) evaluation: Uuid,
    pub(crate) rater: &'static str,
    pub(crate) item: String,
    /// Hundredths.
    pub(crate) level: i64,
}

pub(crate) struct ScoreRow {
    pub(crate) evaluation: Uuid,
    pub(crate) criterion: String,
    pub(crate) fraction: Option<(i64, i64)>,
    /// JSON.
    pub(crate) basis: String,
}

pub(crate) struct FieldRow {
    pub(crate) milestone: Uuid,
    pub(crate) field: &'static str,
    pub(crate) value: String,
}

pub(crate) struct OutcomeRow {
    pub(crate) enrollment: Uuid,
    pub(crate) code: String,
    pub(crate) kind: OutcomeKind,
    pub(crate) on: Day,
    pub(crate) reason: &'static str,
}

/// What happened in the years of an intake.
#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) standings: Vec<StandingRow>,
    pub(crate) attempts: Vec<AttemptRow>,
    pub(crate) hours: Vec<HoursRow>,
    pub(crate) reviews: Vec<ReviewRow>,
    pub(crate) answers: Vec<AnswerRow>,
    pub(crate) held: Vec<HeldRow>,
    pub(crate) evaluations: Vec<EvaluationRow>,
    pub(crate) ratings: Vec<RatingRow>,
    pub(crate) scores: Vec<ScoreRow>,
    pub(crate) fields: Vec<FieldRow>,
    pub(crate) outcomes: Vec<OutcomeRow>,
}
