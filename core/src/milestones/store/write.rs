//! Writes milestones and their evaluations; every row is noted for undo before it changes.

use crate::calendar::Day;
use crate::context::Write;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{EvaluationId, MilestoneId};
use crate::milestones::model::{Decision, MilestoneState, SupportAction};

/// Sets state and held date.
pub(in crate::milestones) async fn set_state(
    cx: &mut Write,
    id: MilestoneId,
    state: MilestoneState,
    held_on: Option<Day>,
) -> Result<()> {
    cx.touch(Table::Milestone, id.0).await?;
    sqlx::query!("UPDATE milestone SET state = $2, held_on = $3 WHERE id = $1", id, state, held_on)
        .execute(cx.db())
        .await?;
    Ok(())
}

pub(in crate::milestones) async fn withdraw(cx: &mut Write, id: MilestoneId, reason: &str) -> Result<()> {
    cx.touch(Table::Milestone, id.0).await?;
    sqlx::query!("UPDATE milestone SET state = 'withdrawn', withdrawn_reason = $2 WHERE id = $1", id, reason)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// A new evaluation with its frozen form.
pub(in crate::milestones) async fn insert(
    cx: &mut Write,
    milestone: MilestoneId,
    round: u32,
    version: u32,
    form: &str,
    note: &str,
) -> Result<EvaluationId> {
    let id = EvaluationId(cx.new_id());
    cx.created(Table::Evaluation, id.0);
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO evaluation (id, milestone_id, round, version, form, opened_at, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        milestone,
        round,
        version,
        form,
        at,
        note,
    )
    .execute(cx.db())
    .await?;
    Ok(id)
}

/// Takes the levels of the version before into the next one.
pub(in crate::milestones) async fn copy_ratings(cx: &mut Write, from: EvaluationId, to: EvaluationId) -> Result<()> {
    cx.created(Table::EvaluationRatings, to.0);
    sqlx::query!(
        "INSERT INTO evaluation_rating (evaluation_id, rater, item, level, note)
         SELECT $2, rater, item, level, note FROM evaluation_rating WHERE evaluation_id = $1",
        from,
        to,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Stores a level, or takes it back where it is `None`.
pub(in crate::milestones) async fn rate(
    cx: &mut Write,
    evaluation: EvaluationId,
    rater: &str,
    item: &str,
    level: Option<i64>,
    note: &str,
) -> Result<()> {
    cx.touch(Table::EvaluationRatings, evaluation.0).await?;
    if let Some(level) = level {
        sqlx::query!(
            "INSERT INTO evaluation_rating (evaluation_id, rater, item, level, note) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (evaluation_id, rater, item) DO UPDATE SET level = excluded.level, note = excluded.note",
            evaluation,
            rater,
            item,
            level,
            note,
        )
        .execute(cx.db())
        .await?;
    } else {
        sqlx::query!(
            "DELETE FROM evaluation_rating WHERE evaluation_id = $1 AND rater = $2 AND item = $3",
            evaluation,
            rater,
            item,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// What scoring freezes in the evaluation's own row.
pub(in crate::milestones) struct Scored<'a> {
    pub(in crate::milestones) held_on: Day,
    pub(in crate::milestones) numerator: i64,
    pub(in crate::milestones) denominator: i64,
    pub(in crate::milestones) passed: bool,
    /// JSON.
    pub(in crate::milestones) floors: String,
    pub(in crate::milestones) decision: Decision,
    pub(in crate::milestones) reason: Option<&'a str>,
    pub(in crate::milestones) against_rule: bool,
    pub(in crate::milestones) review_on: Option<Day>,
    pub(in crate::milestones) note: &'a str,
}

pub(in crate::milestones) async fn score(cx: &mut Write, id: EvaluationId, scored: &Scored<'_>) -> Result<()> {
    cx.touch(Table::Evaluation, id.0).await?;
    let (at, actor) = (cx.now.at, cx.actor.name.clone());
    sqlx::query!(
        "UPDATE evaluation SET held_on = $2, scored_at = $3, total_numerator = $4, total_denominator = $5, passed = $6,
                floors = $7, decision = $8, decision_reason = $9, against_rule = $10, decided_by = $11, review_on = $12,
                note = $13
         WHERE id = $1",
        id,
        scored.held_on,
        at,
        scored.numerator,
        scored.denominator,
        scored.passed,
        scored.floors,
        scored.decision,
        scored.reason,
        scored.against_rule,
        actor,
        scored.review_on,
        scored.note,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Freezes the score of one criterion with what it rests on; a fraction is missing where it does not apply.
pub(in crate::milestones) async fn insert_score(
    cx: &mut Write,
    evaluation: EvaluationId,
    criterion: &str,
    fraction: Option<(i64, i64)>,
    basis: &str,
) -> Result<()> {
    cx.touch(Table::EvaluationScores, evaluation.0).await?;
    let (numerator, denominator) = fraction.unzip();
    sqlx::query!(
        "INSERT INTO evaluation_score (evaluation_id, criterion, numerator, denominator, basis)
         VALUES ($1, $2, $3, $4, $5)",
        evaluation,
        criterion,
        numerator,
        denominator,
        basis,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(in crate::milestones) async fn insert_actions(
    cx: &mut Write,
    evaluation: EvaluationId,
    actions: &[SupportAction],
) -> Result<()> {
    cx.touch(Table::SupportActions, evaluation.0).await?;
    for (position, action) in (0_i64..).zip(actions) {
        let id = cx.new_id();
        sqlx::query!(
            "INSERT INTO support_action (id, evaluation_id, position, action, owner, due_on)
             VALUES ($1, $2, $3, $4, $5, $6)",
            id,
            evaluation,
            position,
            action.action,
            action.owner,
            action.due,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// Replaces what was recorded at a baseline or follow-up.
pub(in crate::milestones) async fn set_fields(
    cx: &mut Write,
    id: MilestoneId,
    values: &[(String, String)],
) -> Result<()> {
    cx.touch(Table::MilestoneFields, id.0).await?;
    sqlx::query!("DELETE FROM milestone_field WHERE milestone_id = $1", id).execute(cx.db()).await?;
    for (field, value) in values {
        sqlx::query!("INSERT INTO milestone_field (milestone_id, field, value) VALUES ($1, $2, $3)", id, field, value,)
            .execute(cx.db())
            .await?;
    }
    Ok(())
}
