//! SQL of programs.

use super::Program;
use super::api_model::ProgramRow;
use super::read::read_program;
use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::{Error, Result};
use crate::ids::ProgramId;

/// A published version with its content. What is stored was validated; a file that a person damaged is said so.
pub(crate) async fn load(db: &mut Connection, id: ProgramId) -> Result<Program> {
    let row = sqlx::query!("SELECT content FROM program WHERE id = $1", id)
        .fetch_optional(db)
        .await?
        .ok_or_else(|| Error::not_found("program_not_there"))?;
    read_program(&row.content).map_err(|problems| Error::internal(format!("stored program {id}: {problems:?}")))
}

pub(crate) async fn newest(db: &mut Connection) -> Result<Option<ProgramId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id as "id: ProgramId" FROM program ORDER BY published_at DESC, id DESC LIMIT 1"#)
        .fetch_optional(db)
        .await?)
}

/// Publishes `content` as the next version of its name.
pub(crate) async fn insert(cx: &mut Write, name: &str, content: &str) -> Result<ProgramId> {
    let id = ProgramId(cx.new_id());
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO program (id, name, version, content, published_at)
         VALUES ($1, $2, (SELECT coalesce(max(version), 0) + 1 FROM program WHERE name = $2), $3, $4)",
        id,
        name,
        content,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Program, id.0);
    Ok(id)
}

/// The version of this name whose content is the same, if there is one.
pub(crate) async fn same(db: &mut Connection, name: &str, content: &str) -> Result<Option<ProgramId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id as "id: ProgramId" FROM program WHERE name = $1 AND content = $2"#,
        name,
        content,
    )
    .fetch_optional(db)
    .await?)
}

struct Version {
    id: ProgramId,
    version: i64,
    published_at: i64,
    intakes: i64,
    running: i64,
}

/// Every version, newest first, with its content summed up.
pub(crate) async fn rows(db: &mut Connection) -> Result<Vec<ProgramRow>> {
    let versions = sqlx::query_as!(
        Version,
        r#"SELECT id as "id: ProgramId", version, published_at,
                  (SELECT count(*) FROM intake WHERE intake.program_id = program.id) as intakes,
                  (SELECT count(*) FROM enrollment
                    WHERE enrollment.program_id = program.id AND outcome_code IS NULL) as running
           FROM program ORDER BY published_at DESC, id DESC"#,
    )
    .fetch_all(&mut *db)
    .await?;
    let mut rows = Vec::with_capacity(versions.len());
    for version in versions {
        let program = load(&mut *db, version.id).await?;
        rows.push(ProgramRow {
            program: version.id,
            version: u32::try_from(version.version).unwrap_or(u32::MAX),
            published_at: version.published_at,
            modules: u32::try_from(program.modules.len()).unwrap_or(u32::MAX),
            milestones: u32::try_from(program.milestones.len()).unwrap_or(u32::MAX),
            minutes: program.taught_hours.saturating_mul(60),
            intakes: u32::try_from(version.intakes).unwrap_or(u32::MAX),
            running: u32::try_from(version.running).unwrap_or(u32::MAX),
            name: program.name,
        });
    }
    Ok(rows)
}
