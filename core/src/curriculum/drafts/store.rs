//! SQL of drafts.

use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{DraftId, ProgramId};

/// A stored draft.
pub(super) struct Draft {
    pub(super) id: DraftId,
    pub(super) base_id: Option<ProgramId>,
    pub(super) base_version: Option<i64>,
    pub(super) content: String,
    pub(super) revision: i64,
    pub(super) changed_by: String,
    pub(super) changed_at: i64,
}

/// Every draft, the one changed last first.
pub(super) async fn all(db: &mut Connection) -> Result<Vec<Draft>> {
    Ok(sqlx::query_as!(
        Draft,
        r#"SELECT d.id as "id: DraftId", d.base_id as "base_id: ProgramId", p.version as "base_version?: i64",
                  d.content, d.revision, d.changed_by, d.changed_at
           FROM program_draft d LEFT JOIN program p ON p.id = d.base_id
           ORDER BY d.changed_at DESC, d.id DESC"#,
    )
    .fetch_all(db)
    .await?)
}

pub(super) async fn get(db: &mut Connection, id: DraftId) -> Result<Option<Draft>> {
    Ok(sqlx::query_as!(
        Draft,
        r#"SELECT d.id as "id: DraftId", d.base_id as "base_id: ProgramId", p.version as "base_version?: i64",
                  d.content, d.revision, d.changed_by, d.changed_at
           FROM program_draft d LEFT JOIN program p ON p.id = d.base_id WHERE d.id = $1"#,
        id,
    )
    .fetch_optional(db)
    .await?)
}

pub(super) async fn insert(cx: &mut Write, base: Option<ProgramId>, content: &str) -> Result<DraftId> {
    let id = DraftId(cx.new_id());
    let (by, at) = (cx.actor.name.clone(), cx.now.at);
    sqlx::query!(
        "INSERT INTO program_draft (id, base_id, content, revision, changed_by, changed_at, created_at)
         VALUES ($1, $2, $3, 1, $4, $5, $5)",
        id,
        base,
        content,
        by,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::ProgramDraft, id.0);
    Ok(id)
}

/// Saves over `revision`; says whether that was still the one.
pub(super) async fn save(cx: &mut Write, id: DraftId, revision: u32, content: &str) -> Result<bool> {
    let (by, at) = (cx.actor.name.clone(), cx.now.at);
    let saved = sqlx::query!(
        "UPDATE program_draft SET content = $3, revision = revision + 1, changed_by = $4, changed_at = $5
         WHERE id = $1 AND revision = $2",
        id,
        revision,
        content,
        by,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(saved.rows_affected() == 1)
}

pub(super) async fn remove(cx: &mut Write, id: DraftId) -> Result<()> {
    cx.touch(Table::ProgramDraft, id.0).await?;
    sqlx::query!("DELETE FROM program_draft WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}
