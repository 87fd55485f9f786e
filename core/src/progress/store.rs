//! SQL of attempts, hours and ticket reviews. What is derived from them is written by `enrollment`.

use sqlx::FromRow;
use uuid::Uuid;

use super::model::{CheckedAnswer, HoursKind};
use crate::attachments;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::among::among;
use crate::db::undo::Table;
use crate::enrollment::facts::{AttemptRow, Duty};
use crate::error::Result;
use crate::ids::{AttemptId, EnrollmentId, HoursId, PersonId, SessionId, TicketReviewId};

/// The enrollment that an attempt belongs to.
pub(crate) async fn enrollment_of_attempt(db: &mut Connection, id: AttemptId) -> Result<Option<EnrollmentId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT m.enrollment_id as "id: EnrollmentId"
           FROM attempt a JOIN enrollment_module m ON m.id = a.enrollment_module_id WHERE a.id = $1"#,
        id,
    )
    .fetch_optional(db)
    .await?)
}

pub(crate) async fn insert_attempt(cx: &mut Write, row: &AttemptRow) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO attempt (id, enrollment_module_id, number, held_on, mark, pass_mark, override_reason, note,
                              recorded_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        row.id,
        row.enrollment_module_id,
        row.number,
        row.held_on,
        row.mark,
        row.pass_mark,
        row.override_reason,
        row.note,
        row.recorded_by,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Attempt, row.id.0);
    Ok(())
}

pub(crate) async fn void_attempt(cx: &mut Write, id: AttemptId, on: Day, reason: &str) -> Result<()> {
    cx.touch(Table::Attempt, id.0).await?;
    sqlx::query!("UPDATE attempt SET voided_on = $2, void_reason = $3 WHERE id = $1", id, on, reason)
        .execute(cx.db())
        .await?;
    Ok(())
}

pub(crate) async fn correct_attempt(cx: &mut Write, id: AttemptId, mark: i64, reason: &str) -> Result<()> {
    cx.touch(Table::Attempt, id.0).await?;
    sqlx::query!("UPDATE attempt SET mark = $2, correction_reason = $3 WHERE id = $1", id, mark, reason)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// One attempt more (R11).
pub(crate) async fn grant_attempt(cx: &mut Write, module: Uuid, reason: &str) -> Result<()> {
    cx.touch(Table::EnrollmentModule, module).await?;
    sqlx::query!(
        "UPDATE enrollment_module SET extra_attempts = extra_attempts + 1, extra_reason = $2 WHERE id = $1",
        module,
        reason,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Why and since when a module is not owed.
pub(crate) struct NotOwed<'a> {
    pub(crate) standing: Duty,
    pub(crate) on: Option<Day>,
    pub(crate) reason: Option<&'a str>,
    pub(crate) evidence: Option<&'a str>,
}

/// Exempts, leaves out, or owes again (R15).
pub(crate) async fn set_standing(cx: &mut Write, module: Uuid, to: &NotOwed<'_>) -> Result<()> {
    cx.touch(Table::EnrollmentModule, module).await?;
    sqlx::query!(
        "UPDATE enrollment_module SET standing = $2, standing_on = $3, standing_reason = $4, evidence = $5 WHERE id = $1",
        module,
        to.standing,
        to.on,
        to.reason,
        to.evidence,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// An entry of hours.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct HoursRow {
    pub(crate) id: HoursId,
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) day: Day,
    pub(crate) minutes: u32,
    pub(crate) kind: HoursKind,
    pub(crate) counts: bool,
    pub(crate) module: Option<String>,
    pub(crate) note: String,
    pub(crate) approved_on: Option<Day>,
    pub(crate) approved_by: Option<String>,
    pub(crate) recorded_by: String,
    /// The session whose attendance wrote them.
    pub(crate) session: Option<SessionId>,
}

const HOURS: &str =
    "SELECT id, enrollment_id, day, minutes, kind, counts, module, note, approved_on, approved_by, recorded_by,
    (SELECT t.session_id FROM session_seat t WHERE t.hours_entry_id = hours_entry.id) AS session FROM hours_entry";

/// Entries by their ids.
pub(crate) async fn hours(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<HoursRow>> {
    among(db, HOURS, "id", ids, "ORDER BY day, id").await
}

/// Entries of an enrollment, newest first.
pub(crate) async fn hours_of(db: &mut Connection, id: EnrollmentId) -> Result<Vec<HoursRow>> {
    among(db, HOURS, "enrollment_id", &[id.0], "ORDER BY day DESC, id DESC").await
}

/// Minutes that a person has on a day, over all their enrollments (R16).
pub(crate) async fn minutes_on(db: &mut Connection, person: PersonId, day: Day) -> Result<u32> {
    Ok(sqlx::query_scalar!(
        r#"SELECT coalesce(sum(h.minutes), 0) as "minutes!: u32"
           FROM hours_entry h JOIN enrollment e ON e.id = h.enrollment_id WHERE e.person_id = $1 AND h.day = $2"#,
        person,
        day,
    )
    .fetch_one(db)
    .await?)
}

pub(crate) async fn insert_hours(cx: &mut Write, row: &HoursRow) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO hours_entry (id, enrollment_id, day, minutes, kind, counts, module, note, recorded_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        row.id,
        row.enrollment_id,
        row.day,
        row.minutes,
        row.kind,
        row.counts,
        row.module,
        row.note,
        row.recorded_by,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::HoursEntry, row.id.0);
    Ok(())
}

pub(crate) async fn approve_hours(cx: &mut Write, id: HoursId, on: Day) -> Result<()> {
    cx.touch(Table::HoursEntry, id.0).await?;
    let actor = cx.actor.name.clone();
    sqlx::query!("UPDATE hours_entry SET approved_on = $2, approved_by = $3 WHERE id = $1", id, on, actor)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// Writes what an entry says; nobody has approved that yet.
pub(crate) async fn correct_hours(cx: &mut Write, row: &HoursRow) -> Result<()> {
    cx.touch(Table::HoursEntry, row.id.0).await?;
    sqlx::query!(
        "UPDATE hours_entry SET day = $2, minutes = $3, kind = $4, counts = $5, module = $6, note = $7,
           approved_on = NULL, approved_by = NULL WHERE id = $1",
        row.id,
        row.day,
        row.minutes,
        row.kind,
        row.counts,
        row.module,
        row.note,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Removes an entry with the files that hang on it.
pub(crate) async fn remove_hours(cx: &mut Write, id: HoursId) -> Result<()> {
    attachments::remove_of_hours(cx, id).await?;
    cx.touch(Table::HoursEntry, id.0).await?;
    sqlx::query!("DELETE FROM hours_entry WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

/// A ticket review without its answers.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct ReviewRow {
    pub(crate) id: TicketReviewId,
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) ticket: String,
    pub(crate) reviewed_on: Day,
    pub(crate) reviewer: String,
    pub(crate) points: u32,
    pub(crate) note: String,
}

const REVIEWS: &str = "SELECT id, enrollment_id, ticket, reviewed_on, reviewer, points, note FROM ticket_review";

pub(crate) async fn review(db: &mut Connection, id: TicketReviewId) -> Result<Option<ReviewRow>> {
    Ok(among(db, REVIEWS, "id", &[id.0], "").await?.pop())
}

/// Reviews of an enrollment, newest first.
pub(crate) async fn reviews_of(db: &mut Connection, id: EnrollmentId) -> Result<Vec<ReviewRow>> {
    among(db, REVIEWS, "enrollment_id", &[id.0], "ORDER BY reviewed_on DESC, id DESC").await
}

/// An answer of a review.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct AnswerRow {
    pub(crate) ticket_review_id: TicketReviewId,
    pub(crate) check_code: String,
    pub(crate) answer: String,
}

/// The answers of reviews.
pub(crate) async fn answers(db: &mut Connection, reviews: &[Uuid]) -> Result<Vec<AnswerRow>> {
    let select = "SELECT ticket_review_id, check_code, answer FROM ticket_review_answer";
    among(db, select, "ticket_review_id", reviews, "ORDER BY check_code").await
}

pub(crate) async fn insert_review(cx: &mut Write, row: &ReviewRow, answers: &[CheckedAnswer]) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO ticket_review (id, enrollment_id, ticket, reviewed_on, reviewer, points, note, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row.id,
        row.enrollment_id,
        row.ticket,
        row.reviewed_on,
        row.reviewer,
        row.points,
        row.note,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::TicketReview, row.id.0);
    for answer in answers {
        sqlx::query!(
            "INSERT INTO ticket_review_answer (ticket_review_id, check_code, answer) VALUES ($1, $2, $3)",
            row.id,
            answer.check,
            answer.answer,
        )
        .execute(cx.db())
        .await?;
    }
    cx.created(Table::TicketReviewAnswers, row.id.0);
    Ok(())
}

pub(crate) async fn remove_review(cx: &mut Write, id: TicketReviewId) -> Result<()> {
    cx.touch(Table::TicketReviewAnswers, id.0).await?;
    cx.touch(Table::TicketReview, id.0).await?;
    sqlx::query!("DELETE FROM ticket_review_answer WHERE ticket_review_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM ticket_review WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}
