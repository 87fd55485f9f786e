//! Reads what belongs to one person, table by table of the inventory.

use std::collections::HashSet;

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::db::Connection;
use crate::db::image::{RowImage, row_image};
use crate::error::Result;
use crate::ids::PersonId;
use crate::milestones::RELEASED;
use crate::privacy::inventory::{PERSON, Table, owned, table};

/// The table that holds what was scored; more tables hang on it.
const EVALUATION: &str = "evaluation";

/// Who reads the rows of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::privacy) enum Reader {
    Coordinator,
    /// The person themself: no evaluation before it is released (R21).
    Oneself,
}

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

/// The column that names the evaluation of a row: every table that holds what was scored has one.
fn evaluation_column(of: &Table) -> Option<&'static str> {
    match of.of {
        _ if of.name == EVALUATION => Some("id"),
        Some((column, EVALUATION)) => Some(column),
        _ => None,
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

/// Every row of a person in one table that a reader may see, as column and value.
pub(in crate::privacy) async fn rows(
    db: &mut Connection,
    table: &Table,
    person: PersonId,
    reader: Reader,
) -> Result<Vec<RowImage>> {
    let mut statement = format!("SELECT * FROM {} WHERE {}", table.name, belongs(table));
    let blind = if reader == Reader::Oneself { evaluation_column(table) } else { None };
    if let Some(column) = blind {
        statement += &format!(
            " AND {column} IN (SELECT e.id FROM evaluation e JOIN milestone m ON m.id = e.milestone_id
               WHERE m.state IN ($2, $3))"
        );
    }
    let mut query = sqlx::query(AssertSqlSafe(statement)).bind(person);
    for state in RELEASED.iter().filter(|_| blind.is_some()) {
        query = query.bind(state);
    }
    let rows = query.fetch_all(db).await?;
    rows.iter().map(row_image).collect()
}
