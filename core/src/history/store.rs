//! SQL of the steps that can be taken back.

use crate::db::Connection;
use crate::error::Result;
use crate::ids::UndoId;

/// The name of a step: a code of the catalog with its arguments, JSON.
pub(crate) async fn title(db: &mut Connection, id: UndoId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT title FROM undo_step WHERE id = $1", id).fetch_optional(db).await?)
}
