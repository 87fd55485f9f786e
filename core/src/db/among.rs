//! Reads rows by many ids: the one place that builds `IN (…)`, in portions that every engine takes. Every
//! value is bound.

use std::collections::HashMap;
use std::hash::Hash;

use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{Connection, Engine};
use crate::calendar::Day;
use crate::error::Result;

/// Ids per statement: far below every engine's limit of parameters.
pub(crate) const PORTION: usize = 500;

/// The rows of `select` (without WHERE) whose `column` is one of `ids`, with `tail` behind the condition.
/// All three texts come from a store, as constants. An order in `tail` holds within one id only.
pub(crate) async fn among<T>(
    db: &mut Connection,
    select: &'static str,
    column: &'static str,
    ids: &[Uuid],
    tail: &'static str,
) -> Result<Vec<T>>
where
    T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
{
    among_days(db, select, &[], column, ids, tail).await
}

/// As [`among`], with conditions on days: of each what stands before its day and behind it, as constants.
pub(crate) async fn among_days<T>(
    db: &mut Connection,
    select: &'static str,
    days: &[(&'static str, Day, &'static str)],
    column: &'static str,
    ids: &[Uuid],
    tail: &'static str,
) -> Result<Vec<T>>
where
    T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
{
    let mut rows = Vec::new();
    for portion in ids.chunks(PORTION) {
        let mut builder: QueryBuilder<Engine> = QueryBuilder::new(select);
        builder.push(" WHERE ");
        for (before, day, behind) in days {
            builder.push(*before).push_bind(*day).push(*behind).push(" AND ");
        }
        builder.push(column).push(" IN (");
        let mut list = builder.separated(", ");
        for id in portion {
            list.push_bind(*id);
        }
        builder.push(") ").push(tail);
        rows.extend(builder.build_query_as().fetch_all(&mut *db).await?);
    }
    Ok(rows)
}

/// Rows by what `key` names, in their order within each.
pub(crate) fn grouped<K: Eq + Hash, T>(rows: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
