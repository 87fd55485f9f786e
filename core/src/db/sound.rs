//! Whether the file itself holds, as SQLite sees it.

use sqlx::Row as _;

use super::Connection;
use crate::error::{Error, Result};

/// What is damaged, in SQLite's words; empty when the file is sound.
pub(crate) async fn damage(db: &mut Connection) -> Result<Vec<String>> {
    let rows = match sqlx::query("PRAGMA integrity_check").fetch_all(db).await.map_err(Error::from) {
        Ok(rows) => rows,
        // Where the look itself stumbles over the damage, that is what it found.
        Err(error) if error.code == "database_damaged" => return Ok(vec![error.details.to_string()]),
        Err(error) => return Err(error),
    };
    let verdicts = rows.iter().map(|row| Ok(row.try_get(0)?)).collect::<Result<Vec<String>>>()?;
    Ok(verdicts.into_iter().filter(|verdict| verdict != "ok").collect())
}

/// References that lead nowhere: the table of the row, and the table in which its counterpart is missing.
pub(crate) async fn dangling(db: &mut Connection) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query("PRAGMA foreign_key_check").fetch_all(db).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(2)?))).collect()
}
