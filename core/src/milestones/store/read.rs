//! Reads milestones with their evaluations.

use crate::calendar::Day;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::ids::{CandidacyId, EnrollmentId, EvaluationId, MilestoneId, ProgramId};
use crate::milestones::model::{Decision, MilestoneState, SupportAction};

/// A row of `evaluation`.
#[derive(Debug, Clone)]
pub(in crate::milestones) struct Evaluation {
    pub(in crate::milestones) id: EvaluationId,
    pub(in crate::milestones) round: u32,
    pub(in crate::milestones) version: u32,
    /// The frozen form, JSON.
    pub(in crate::milestones) form: String,
    pub(in crate::milestones) note: String,
    pub(in crate::milestones) held_on: Option<Day>,
    pub(in crate::milestones) total_numerator: Option<i64>,
    pub(in crate::milestones) total_denominator: Option<i64>,
    pub(in crate::milestones) passed: Option<bool>,
    /// The frozen floors, JSON.
    pub(in crate::milestones) floors: Option<String>,
    pub(in crate::milestones) decision: Option<Decision>,
    pub(in crate::milestones) decision_reason: Option<String>,
    #[expect(dead_code, reason = "the row whole, as it is stored")]
    pub(in crate::milestones) against_rule: bool,
    pub(in crate::milestones) decided_by: Option<String>,
    pub(in crate::milestones) review_on: Option<Day>,
}

impl Evaluation {
    /// Whether it was scored: held on a day.
    pub(in crate::milestones) fn is_scored(&self) -> bool {
        self.held_on.is_some()
    }
}

/// The enrollment of a milestone.
///
/// # Errors
/// `milestone_not_there`.
pub(in crate::milestones) async fn enrollment_of(db: &mut Connection, id: MilestoneId) -> Result<EnrollmentId> {
    sqlx::query_scalar!(r#"SELECT enrollment_id as "id: EnrollmentId" FROM milestone WHERE id = $1"#, id)
        .fetch_optional(db)
        .await?
        .ok_or_else(|| Error::not_found("milestone_not_there"))
}

/// Why a milestone was withdrawn.
pub(in crate::milestones) async fn withdrawn_reason(db: &mut Connection, id: MilestoneId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT withdrawn_reason FROM milestone WHERE id = $1", id).fetch_one(db).await?)
}

/// Every evaluation of a milestone, by round and version.
pub(in crate::milestones) async fn evaluations(db: &mut Connection, id: MilestoneId) -> Result<Vec<Evaluation>> {
    Ok(sqlx::query_as!(
        Evaluation,
        r#"SELECT id as "id: EvaluationId", round as "round: u32", version as "version: u32", form, note,
                  held_on as "held_on: Day", total_numerator, total_denominator, passed as "passed: bool", floors,
                  decision as "decision: Decision", decision_reason, against_rule as "against_rule: bool", decided_by,
                  review_on as "review_on: Day"
           FROM evaluation WHERE milestone_id = $1 ORDER BY round, version"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

/// One level that a rater gave.
#[derive(Debug, Clone)]
pub(in crate::milestones) struct RatingRow {
    pub(in crate::milestones) rater: String,
    pub(in crate::milestones) item: String,
    /// Hundredths, 100 to 500.
    pub(in crate::milestones) level: i64,
    pub(in crate::milestones) note: String,
}

/// The levels of an evaluation, by rater.
pub(in crate::milestones) async fn ratings(db: &mut Connection, id: EvaluationId) -> Result<Vec<RatingRow>> {
    Ok(sqlx::query_as!(
        RatingRow,
        "SELECT rater, item, level, note FROM evaluation_rating WHERE evaluation_id = $1 ORDER BY rater, item",
        id,
    )
    .fetch_all(db)
    .await?)
}

/// A frozen score.
#[derive(Debug, Clone)]
pub(in crate::milestones) struct ScoreRow {
    pub(in crate::milestones) criterion: String,
    pub(in crate::milestones) numerator: Option<i64>,
    pub(in crate::milestones) denominator: Option<i64>,
    /// JSON.
    pub(in crate::milestones) basis: String,
}

/// The frozen scores of an evaluation.
pub(in crate::milestones) async fn scores(db: &mut Connection, id: EvaluationId) -> Result<Vec<ScoreRow>> {
    Ok(sqlx::query_as!(
        ScoreRow,
        "SELECT criterion, numerator, denominator, basis FROM evaluation_score WHERE evaluation_id = $1",
        id,
    )
    .fetch_all(db)
    .await?)
}

/// The actions of an evaluation's support plan, in their order.
pub(in crate::milestones) async fn actions(db: &mut Connection, id: EvaluationId) -> Result<Vec<SupportAction>> {
    Ok(sqlx::query_as!(
        SupportAction,
        r#"SELECT action, owner, due_on as "due: Day" FROM support_action WHERE evaluation_id = $1 ORDER BY position"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

/// An evaluation of the year that was scored.
#[derive(Debug, Clone)]
pub(in crate::milestones) struct HeldEvaluation {
    pub(in crate::milestones) id: EvaluationId,
    pub(in crate::milestones) milestone: MilestoneId,
    pub(in crate::milestones) round: u32,
    /// As its form froze it (R18).
    pub(in crate::milestones) name: String,
    pub(in crate::milestones) held_on: Day,
    pub(in crate::milestones) decision: Option<Decision>,
}

/// Every scored evaluation of an enrollment, versions in their order.
pub(in crate::milestones) async fn held(db: &mut Connection, id: EnrollmentId) -> Result<Vec<HeldEvaluation>> {
    Ok(sqlx::query_as!(
        HeldEvaluation,
        r#"SELECT v.id as "id: EvaluationId", v.milestone_id as "milestone: MilestoneId", v.round as "round: u32",
                  v.form ->> 'name' as "name!: String", v.held_on as "held_on!: Day", v.decision as "decision: Decision"
           FROM evaluation v JOIN milestone m ON m.id = v.milestone_id
           WHERE m.enrollment_id = $1 AND v.held_on IS NOT NULL ORDER BY m.position, v.round, v.version"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

/// A ticket review.
#[derive(Debug, Clone)]
pub(in crate::milestones) struct ReviewRow {
    pub(in crate::milestones) ticket: String,
    pub(in crate::milestones) on: Day,
    pub(in crate::milestones) points: u32,
}

/// The ticket reviews of an enrollment, by day.
pub(in crate::milestones) async fn reviews(db: &mut Connection, id: EnrollmentId) -> Result<Vec<ReviewRow>> {
    Ok(sqlx::query_as!(
        ReviewRow,
        r#"SELECT ticket, reviewed_on as "on: Day", points as "points: u32" FROM ticket_review
           WHERE enrollment_id = $1 ORDER BY reviewed_on, id"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

/// Minutes that count, logged and of these approved, from `from` to `to`, both included.
pub(in crate::milestones) async fn minutes(
    db: &mut Connection,
    id: EnrollmentId,
    from: Day,
    to: Day,
) -> Result<(u32, u32)> {
    let row = sqlx::query!(
        r#"SELECT coalesce(sum(minutes), 0) as "logged!: i64",
                  coalesce(sum(CASE WHEN approved_on IS NOT NULL THEN minutes ELSE 0 END), 0) as "approved!: i64"
           FROM hours_entry WHERE enrollment_id = $1 AND counts = 1 AND day BETWEEN $2 AND $3"#,
        id,
        from,
        to,
    )
    .fetch_one(db)
    .await?;
    let whole = |minutes| u32::try_from(minutes).unwrap_or(u32::MAX);
    Ok((whole(row.logged), whole(row.approved)))
}

/// What was recorded at a baseline or follow-up: field and value.
pub(in crate::milestones) async fn fields(db: &mut Connection, id: MilestoneId) -> Result<Vec<(String, String)>> {
    let rows =
        sqlx::query!("SELECT field, value FROM milestone_field WHERE milestone_id = $1", id).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| (row.field, row.value)).collect())
}

/// The mean of a candidacy's selection, hundredths, cut; nothing while it is blocked.
pub(in crate::milestones) async fn selection_mean(db: &mut Connection, id: CandidacyId) -> Result<Option<i64>> {
    let found = sqlx::query_scalar!("SELECT mean FROM candidacy WHERE id = $1", id).fetch_optional(db).await?;
    Ok(found.flatten())
}

/// A milestone with what its last evaluation says.
pub(in crate::milestones) struct Listed {
    pub(in crate::milestones) id: MilestoneId,
    pub(in crate::milestones) program: ProgramId,
    pub(in crate::milestones) code: String,
    pub(in crate::milestones) kind: String,
    pub(in crate::milestones) state: MilestoneState,
    pub(in crate::milestones) planned_on: Day,
    pub(in crate::milestones) due_on: Option<Day>,
    pub(in crate::milestones) held_on: Option<Day>,
    pub(in crate::milestones) form: Option<String>,
    pub(in crate::milestones) total_numerator: Option<i64>,
    pub(in crate::milestones) total_denominator: Option<i64>,
    pub(in crate::milestones) passed: Option<bool>,
    pub(in crate::milestones) floors: Option<String>,
    pub(in crate::milestones) decision: Option<Decision>,
    pub(in crate::milestones) against_rule: Option<bool>,
}

/// The milestones of an enrollment in the program's order.
pub(in crate::milestones) async fn listed(db: &mut Connection, id: EnrollmentId) -> Result<Vec<Listed>> {
    Ok(sqlx::query_as!(
        Listed,
        r#"SELECT m.id as "id: MilestoneId", e.program_id as "program: ProgramId", m.code, m.kind,
                  m.state as "state: MilestoneState", m.planned_on as "planned_on: Day", m.due_on as "due_on: Day",
                  m.held_on as "held_on: Day", v.form as "form?", v.total_numerator, v.total_denominator,
                  v.passed as "passed: bool", v.floors, v.decision as "decision: Decision",
                  v.against_rule as "against_rule?: bool"
           FROM milestone m JOIN enrollment e ON e.id = m.enrollment_id
           LEFT JOIN evaluation v ON v.milestone_id = m.id AND NOT EXISTS
             (SELECT 1 FROM evaluation later WHERE later.milestone_id = m.id
                AND (later.round > v.round OR (later.round = v.round AND later.version > v.version)))
           WHERE m.enrollment_id = $1 ORDER BY m.position"#,
        id,
    )
    .fetch_all(db)
    .await?)
}
