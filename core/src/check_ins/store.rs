//! SQL of check-ins.

use sqlx::FromRow;
use uuid::Uuid;

use super::model::CheckInRole;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::among::among;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{CheckInId, EnrollmentId};

/// A check-in as stored.
#[derive(Debug, Clone, FromRow)]
pub(super) struct CheckInRow {
    pub(super) id: CheckInId,
    pub(super) enrollment_id: EnrollmentId,
    pub(super) role: CheckInRole,
    pub(super) held_on: Day,
    pub(super) mood: Option<u8>,
    pub(super) went_well: String,
    pub(super) blocks: String,
    pub(super) next_step: String,
    pub(super) recorded_by: String,
}

const CHECK_INS: &str =
    "SELECT id, enrollment_id, role, held_on, mood, went_well, blocks, next_step, recorded_by FROM check_in";

/// The check-ins of an enrollment, newest first.
pub(super) async fn of(db: &mut Connection, id: EnrollmentId) -> Result<Vec<CheckInRow>> {
    among(db, CHECK_INS, "enrollment_id", &[id.0], "ORDER BY held_on DESC, id DESC").await
}

pub(super) async fn one(db: &mut Connection, id: CheckInId) -> Result<Option<CheckInRow>> {
    Ok(among(db, CHECK_INS, "id", &[id.0], "").await?.pop())
}

/// That a check-in was held, without what was said.
#[derive(Debug, Clone, Copy, FromRow)]
pub(crate) struct HeldCheckIn {
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) role: CheckInRole,
    pub(crate) held_on: Day,
}

/// What was held with many trainees, the earliest first within each.
pub(crate) async fn held(db: &mut Connection, enrollments: &[Uuid]) -> Result<Vec<HeldCheckIn>> {
    let select = "SELECT enrollment_id, role, held_on FROM check_in";
    among(db, select, "enrollment_id", enrollments, "ORDER BY held_on, id").await
}

/// The last one that was held with each of many trainees, by role.
pub(crate) async fn last(db: &mut Connection, enrollments: &[Uuid]) -> Result<Vec<HeldCheckIn>> {
    let select = "SELECT enrollment_id, role, max(held_on) AS held_on FROM check_in";
    among(db, select, "enrollment_id", enrollments, "GROUP BY enrollment_id, role").await
}

pub(super) async fn insert(cx: &mut Write, row: &CheckInRow) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO check_in (id, enrollment_id, role, held_on, mood, went_well, blocks, next_step, recorded_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        row.id,
        row.enrollment_id,
        row.role,
        row.held_on,
        row.mood,
        row.went_well,
        row.blocks,
        row.next_step,
        row.recorded_by,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::CheckIn, row.id.0);
    Ok(())
}

pub(super) async fn remove(cx: &mut Write, id: CheckInId) -> Result<()> {
    cx.touch(Table::CheckIn, id.0).await?;
    sqlx::query!("DELETE FROM check_in WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}
