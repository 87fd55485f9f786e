//! Reads what belongs to one person, table by table of the inventory.

use std::collections::HashSet;

use serde_json::{Map, Value};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::db::Connection;
use crate::db::undo::row_image;
use crate::error::Result;
use crate::ids::PersonId;
use crate::privacy::inventory::{PERSON, Table, owned, table};

/// The condition that a row of this table belongs to the person bound as `$1`.
pub(in crate::privacy) fn belongs(of: &Table) -> String {
    match of.of {
        None => "id = $1".to_owned(),
        Some((column, PERSON)) => format!("{column} = $1"),
        Some((column, parent)) => {
            let above = table(parent).map(belongs).unwrap_or_default();
            format!("{column} IN (SELECT id FROM {parent} WHERE {above})")
        }
    }
}

/// How many rows each table holds of a person.
pub(in crate::privacy) async fn counts(db: &mut Connection, person: PersonId) -> Result<Vec<(&'static Table, u32)>> {
    let mut counts = Vec::new();
    for table in owned() {
        let statement = format!("SELECT count(*) FROM {} WHERE {}", table.name, belongs(table));
        let count: u32 = sqlx::query_scalar(AssertSqlSafe(statement)).bind(person).fetch_one(&mut *db).await?;
        counts.push((table, count));
    }
    Ok(counts)
}

/// The ids of every row of a person, their own first.
pub(in crate::privacy) async fn ids(db: &mut Connection, person: PersonId) -> Result<HashSet<Uuid>> {
    let mut ids = HashSet::from([person.0]);
    for table in owned().filter(|table| table.has_id) {
        let statement = format!("SELECT id FROM {} WHERE {}", table.name, belongs(table));
        let found: Vec<Uuid> = sqlx::query_scalar(AssertSqlSafe(statement)).bind(person).fetch_all(&mut *db).await?;
        ids.extend(found);
    }
    Ok(ids)
}

/// Every row of a person in one table, as column and value.
pub(in crate::privacy) async fn rows(
    db: &mut Connection,
    table: &Table,
    person: PersonId,
) -> Result<Vec<Map<String, Value>>> {
    let statement = format!("SELECT * FROM {} WHERE {}", table.name, belongs(table));
    let rows = sqlx::query(AssertSqlSafe(statement)).bind(person).fetch_all(db).await?;
    rows.iter().map(row_image).collect()
}
