//! Reads rows by many ids: the one place that builds `IN (…)`, in portions that every engine takes. Every
//! value is bound.

use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{Connection, Engine};
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
    let mut rows = Vec::new();
    for portion in ids.chunks(PORTION) {
        let mut builder: QueryBuilder<Engine> = QueryBuilder::new(select);
        builder.push(" WHERE ").push(column).push(" IN (");
        let mut list = builder.separated(", ");
        for id in portion {
            list.push_bind(*id);
        }
        builder.push(") ").push(tail);
        rows.extend(builder.build_query_as().fetch_all(&mut *db).await?);
    }
    Ok(rows)
}
