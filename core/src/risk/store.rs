//! SQL of early warning: for many trainees at once, each statement answers one question about all of them.

use chrono::NaiveDate;
use sqlx::FromRow;
use uuid::Uuid;

use super::model::FlagKind;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::among::{among, among_days};
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::EnrollmentId;

/// The last mood of each.
#[derive(FromRow)]
pub(super) struct MoodOf {
    pub(super) enrollment_id: EnrollmentId,
    pub(super) held_on: Day,
    pub(super) mood: u8,
}

/// Of two on one day the one that was recorded later.
pub(super) async fn last_mood(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<MoodOf>> {
    let select = "SELECT c.enrollment_id, c.held_on, c.mood FROM check_in c";
    let tail = "AND c.mood IS NOT NULL AND NOT EXISTS (SELECT 1 FROM check_in later
                  WHERE later.enrollment_id = c.enrollment_id AND later.mood IS NOT NULL
                    AND (later.held_on, later.id) > (c.held_on, c.id))";
    among(db, select, "c.enrollment_id", ids, tail).await
}

/// A module that must be passed, with its dates.
#[derive(FromRow)]
pub(super) struct ModuleOf {
    pub(super) enrollment_id: EnrollmentId,
    pub(super) code: String,
    pub(super) start_on: Day,
    pub(super) due_on: Day,
    pub(super) passed: bool,
}

/// Owed modules that the days from `from` to `to` touch, and those that are overdue on `to`.
pub(super) async fn modules(db: &mut Connection, ids: &[Uuid], from: Day, to: Day) -> Result<Vec<ModuleOf>> {
    let select = "SELECT enrollment_id, code, start_on, due_on, passed_on IS NOT NULL AS passed FROM enrollment_module";
    let days = [("start_on <= ", to, ""), ("(passed_on IS NULL OR due_on >= ", from, ")")];
    among_days(db, select, &days, "enrollment_id", ids, "AND standing = 'owed' AND due_on IS NOT NULL").await
}

/// Counting minutes of each.
#[derive(FromRow)]
pub(super) struct MinutesOf {
    pub(super) enrollment_id: EnrollmentId,
    pub(super) minutes: u32,
}

/// Counting minutes that were logged from `from` to `to`, both included.
pub(super) async fn minutes(db: &mut Connection, ids: &[Uuid], from: Day, to: Day) -> Result<Vec<MinutesOf>> {
    let select = "SELECT enrollment_id, sum(minutes) AS minutes FROM hours_entry";
    let days = [("day >= ", from, ""), ("day <= ", to, "")];
    among_days(db, select, &days, "enrollment_id", ids, "AND counts = 1 GROUP BY enrollment_id").await
}

/// A failed attempt.
#[derive(FromRow)]
pub(super) struct FailedOn {
    pub(super) enrollment_id: EnrollmentId,
    pub(super) held_on: Day,
}

/// Failed attempts since a day that were not voided.
pub(super) async fn failed(db: &mut Connection, ids: &[Uuid], from: Day) -> Result<Vec<FailedOn>> {
    let select = "SELECT m.enrollment_id, a.held_on
                  FROM enrollment_module m JOIN attempt a ON a.enrollment_module_id = m.id";
    let tail = "AND a.mark < a.pass_mark AND a.voided_on IS NULL";
    among_days(db, select, &[("a.held_on >= ", from, "")], "m.enrollment_id", ids, tail).await
}

/// A module without an attempt left.
#[derive(FromRow)]
pub(super) struct UsedUp {
    pub(super) enrollment_id: EnrollmentId,
    pub(super) code: String,
    /// The day of the last attempt.
    pub(super) held_on: Day,
}

pub(super) async fn used_up(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<UsedUp>> {
    let select = "SELECT m.enrollment_id, m.code, max(a.held_on) AS held_on
                  FROM enrollment e JOIN enrollment_module m ON m.enrollment_id = e.id AND m.code = e.attempts_used_up
                  JOIN attempt a ON a.enrollment_module_id = m.id AND a.voided_on IS NULL";
    among(db, select, "e.id", ids, "GROUP BY m.enrollment_id, m.code").await
}

/// A flag that is set aside.
#[derive(Debug, Clone, FromRow)]
pub(super) struct MuteRow {
    pub(super) id: Uuid,
    pub(super) enrollment_id: EnrollmentId,
    pub(super) kind: FlagKind,
    pub(super) until_on: NaiveDate,
    pub(super) reason: String,
    pub(super) muted_by: String,
}

/// Flags that are set aside on `day`.
pub(super) async fn mutes(db: &mut Connection, ids: &[Uuid], day: Day) -> Result<Vec<MuteRow>> {
    let select = "SELECT id, enrollment_id, kind, until_on, reason, muted_by FROM risk_mute";
    among_days(db, select, &[("until_on >= ", day, "")], "enrollment_id", ids, "").await
}

/// Whether a flag was set aside, even if its day is over.
pub(super) async fn mute_of(db: &mut Connection, id: EnrollmentId, kind: FlagKind) -> Result<Option<MuteRow>> {
    Ok(sqlx::query_as!(
        MuteRow,
        r#"SELECT id as "id: Uuid", enrollment_id as "enrollment_id: EnrollmentId", kind as "kind: FlagKind",
                  until_on as "until_on: NaiveDate", reason, muted_by
           FROM risk_mute WHERE enrollment_id = $1 AND kind = $2"#,
        id,
        kind,
    )
    .fetch_optional(db)
    .await?)
}

pub(super) async fn insert_mute(cx: &mut Write, row: &MuteRow) -> Result<()> {
    sqlx::query!(
        "INSERT INTO risk_mute (id, enrollment_id, kind, until_on, reason, muted_by) VALUES ($1, $2, $3, $4, $5, $6)",
        row.id,
        row.enrollment_id,
        row.kind,
        row.until_on,
        row.reason,
        row.muted_by,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::RiskMute, row.id);
    Ok(())
}

pub(super) async fn remove_mute(cx: &mut Write, id: Uuid) -> Result<()> {
    cx.touch(Table::RiskMute, id).await?;
    sqlx::query!("DELETE FROM risk_mute WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}
