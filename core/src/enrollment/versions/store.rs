//! SQL of taking up a version.

use std::collections::HashMap;

use uuid::Uuid;

use crate::context::Write;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{AccountId, EnrollmentId, MilestoneId, ProgramId};

/// Running enrollments of the program of this name that run another version than `target`, by intake and name; for a
/// limited coordinator those of the own intakes.
pub(super) async fn running(
    db: &mut Connection,
    name: &str,
    target: ProgramId,
    limited: Option<AccountId>,
) -> Result<Vec<EnrollmentId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT e.id as "id: EnrollmentId" FROM enrollment e
           JOIN program p ON p.id = e.program_id
           JOIN intake i ON i.id = e.intake_id
           JOIN person n ON n.id = e.person_id
           WHERE e.outcome_code IS NULL AND p.name = $1 AND e.program_id <> $2
             AND ($3 IS NULL OR EXISTS (SELECT 1 FROM account_intake a WHERE a.intake_id = e.intake_id AND a.account_id = $3))
           ORDER BY i.start_on, i.name_key, n.name_key, e.id"#,
        name,
        target,
        limited,
    )
    .fetch_all(db)
    .await?)
}

/// The number of every version.
pub(super) async fn versions(db: &mut Connection) -> Result<HashMap<ProgramId, u32>> {
    let rows = sqlx::query!(r#"SELECT id as "id: ProgramId", version as "version: u32" FROM program"#);
    Ok(rows.fetch_all(db).await?.into_iter().map(|row| (row.id, row.version)).collect())
}

pub(super) async fn set_version(cx: &mut Write, id: EnrollmentId, program: ProgramId) -> Result<()> {
    cx.touch(Table::Enrollment, id.0).await?;
    sqlx::query!("UPDATE enrollment SET program_id = $2 WHERE id = $1", id, program).execute(cx.db()).await?;
    Ok(())
}

pub(super) async fn remove_module(cx: &mut Write, id: Uuid) -> Result<()> {
    cx.touch(Table::EnrollmentModule, id).await?;
    sqlx::query!("DELETE FROM enrollment_module WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

pub(super) async fn remove_milestone(cx: &mut Write, id: MilestoneId) -> Result<()> {
    cx.touch(Table::Milestone, id.0).await?;
    sqlx::query!("DELETE FROM milestone WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

pub(super) async fn place_module(cx: &mut Write, id: Uuid, position: i64) -> Result<()> {
    cx.touch(Table::EnrollmentModule, id).await?;
    sqlx::query!("UPDATE enrollment_module SET position = $2 WHERE id = $1", id, position).execute(cx.db()).await?;
    Ok(())
}

pub(super) async fn place_milestone(cx: &mut Write, id: MilestoneId, position: i64, kind: MilestoneKind) -> Result<()> {
    cx.touch(Table::Milestone, id.0).await?;
    sqlx::query!("UPDATE milestone SET position = $2, kind = $3 WHERE id = $1", id, position, kind)
        .execute(cx.db())
        .await?;
    Ok(())
}
