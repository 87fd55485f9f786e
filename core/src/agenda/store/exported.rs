//! What calendar files held: so that the next one raises the sequence of what changed and takes back what fell away.

use uuid::Uuid;

use crate::agenda::ics_plan::Exported;
use crate::calendar::Day;
use crate::db::Connection;
use crate::error::Result;

/// What earlier files of a feed held, by item.
pub(in crate::agenda) async fn of(db: &mut Connection, feed: Uuid) -> Result<Vec<Exported>> {
    Ok(sqlx::query_as!(
        Exported,
        r#"SELECT item, sequence as "sequence: u32", from_on as "from: Day", to_on as "to: Day",
                  revision as "revision: u32", cancelled as "cancelled: bool"
           FROM calendar_entry WHERE feed = $1 ORDER BY item"#,
        feed,
    )
    .fetch_all(db)
    .await?)
}

pub(in crate::agenda) async fn keep(db: &mut Connection, feed: Uuid, one: &Exported) -> Result<()> {
    sqlx::query!(
        "INSERT INTO calendar_entry (feed, item, sequence, from_on, to_on, revision, cancelled)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (feed, item) DO UPDATE SET sequence = excluded.sequence, from_on = excluded.from_on,
           to_on = excluded.to_on, revision = excluded.revision, cancelled = excluded.cancelled",
        feed,
        one.item,
        one.sequence,
        one.from,
        one.to,
        one.revision,
        one.cancelled,
    )
    .execute(db)
    .await?;
    Ok(())
}
