//! What the kept steps tell: of whom, with which words, and how they are dropped (R39).

use std::collections::HashSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Recorded, Table, Touched, bytes_of, id_of};
use crate::db::Connection;
use crate::error::Result;
use crate::ids::UndoId;

/// The steps that touched one of these rows or a row that refers to them, or whose texts are told by `tells`.
pub(crate) async fn telling(
    db: &mut Connection,
    ids: &HashSet<Uuid>,
    tells: impl Fn(&str) -> bool,
) -> Result<Vec<UndoId>> {
    let steps = sqlx::query!(r#"SELECT id as "id: UndoId", actor, title, rows FROM undo_step"#).fetch_all(db).await?;
    let mut found = Vec::new();
    for step in steps {
        let recorded: Recorded = serde_json::from_str(&step.rows)?;
        let told = recorded.touched.iter().any(|set| set.tells_of(ids) || set.texts().any(&tells));
        if told || tells(&step.title) || tells(&step.actor) {
            found.push(step.id);
        }
    }
    Ok(found)
}

/// The steps that touched a row of these tables which refers to one of these.
pub(crate) async fn touching(db: &mut Connection, tables: &[Table], ids: &HashSet<Uuid>) -> Result<Vec<UndoId>> {
    let steps = sqlx::query!(r#"SELECT id as "id: UndoId", rows FROM undo_step"#).fetch_all(db).await?;
    let mut found = Vec::new();
    for step in steps {
        let recorded: Recorded = serde_json::from_str(&step.rows)?;
        if recorded.touched.iter().any(|set| tables.contains(&set.table) && set.tells_of(ids)) {
            found.push(step.id);
        }
    }
    Ok(found)
}

/// The bytes of a column in the rows of a table that steps would put back.
pub(crate) async fn bytes_before(db: &mut Connection, table: Table, column: &str) -> Result<Vec<Vec<u8>>> {
    let named = format!("%\"table\":{}%", serde_json::to_string(&table)?);
    let steps = sqlx::query_scalar!("SELECT rows FROM undo_step WHERE undone_at IS NULL AND rows LIKE $1", named);
    let mut found = Vec::new();
    for step in steps.fetch_all(db).await? {
        let recorded: Recorded = serde_json::from_str(&step)?;
        let sets = recorded.touched.iter().filter(|set| set.table == table);
        found.extend(sets.flat_map(|set| &set.before).filter_map(|row| bytes_of(row.get(column)?)));
    }
    Ok(found)
}

/// Drops steps: they can no longer be taken back.
pub(crate) async fn forget(db: &mut Connection, steps: &[UndoId]) -> Result<()> {
    for step in steps {
        sqlx::query!("UPDATE import SET undo_id = NULL WHERE undo_id = $1", step).execute(&mut *db).await?;
        sqlx::query!("DELETE FROM undo_step WHERE id = $1", step).execute(&mut *db).await?;
    }
    Ok(())
}

impl Touched {
    fn values(&self) -> impl Iterator<Item = &Value> {
        self.before.iter().chain(&self.after).flat_map(Map::values)
    }

    fn tells_of(&self, ids: &HashSet<Uuid>) -> bool {
        ids.contains(&self.key) || self.values().filter_map(id_of).any(|id| ids.contains(&id))
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.values().filter_map(Value::as_str)
    }
}
