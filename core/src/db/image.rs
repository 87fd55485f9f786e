//! A row of any table as a value, and back: what undo keeps, and what goes into a database of somebody's own.

use serde_json::{Map, Value, json};
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Column as _, Row as _, TypeInfo as _, ValueRef as _};

use super::Connection;
use crate::error::{Error, Result};

/// Column and value.
pub(crate) type RowImage = Map<String, Value>;

/// A row as column and value; bytes as an object `{"bytes": […]}`.
pub(crate) fn row_image(row: &SqliteRow) -> Result<RowImage> {
    row.columns()
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let raw = row.try_get_raw(at)?;
            let value = if raw.is_null() {
                Value::Null
            } else {
                match raw.type_info().name() {
                    "INTEGER" | "BOOLEAN" => json!(row.try_get_unchecked::<i64, _>(at)?),
                    "BLOB" => json!({ "bytes": row.try_get_unchecked::<Vec<u8>, _>(at)? }),
                    _ => json!(row.try_get_unchecked::<String, _>(at)?),
                }
            };
            Ok((column.name().to_owned(), value))
        })
        .collect()
}

/// Inserts a row as it was. `table` and the columns come from the schema.
pub(crate) async fn insert_image(db: &mut Connection, table: &str, row: &RowImage) -> Result<()> {
    let columns: Vec<&str> = row.keys().map(String::as_str).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    let statement = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(statement));
    for value in row.values() {
        query = match value {
            Value::Null => query.bind(None::<i64>),
            Value::Number(number) => query.bind(number.as_i64()),
            Value::Object(bytes) => {
                let bytes: Vec<u8> = serde_json::from_value(bytes.get("bytes").cloned().unwrap_or_default())?;
                query.bind(bytes)
            }
            Value::String(text) => query.bind(text.clone()),
            other => return Err(Error::internal(format!("no row holds {other}"))),
        };
    }
    query.execute(db).await?;
    Ok(())
}
