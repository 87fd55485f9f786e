//! SQL of the trail as people read it, and of the steps that can be taken back.

use chrono::NaiveDate;
use serde_json::Value;
use sqlx::FromRow;
use uuid::Uuid;

use super::model::{HistoryPage, HistoryRow, ListHistory, Step};
use crate::context::Read;
use crate::db::Connection;
use crate::db::list::{List, Unsorted, Window};
use crate::error::{Error, Result, sentence};
use crate::ids::{AccountId, PersonId, UndoId};
use crate::people::rules::display_name;

/// The most entries one page may hold.
const MOST: u32 = 1_000;

#[derive(FromRow)]
struct Stored {
    position: i64,
    at: i64,
    clock_set: bool,
    command: String,
    person_id: Option<PersonId>,
    subject_id: Option<Uuid>,
    payload: Option<String>,
    erased_on: Option<NaiveDate>,
    first_name: Option<String>,
    last_name: Option<String>,
}

impl From<Stored> for HistoryRow {
    fn from(row: Stored) -> Self {
        // An erased payload leaves the entry without words: that something happened stays.
        let payload: Value = row.payload.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let text = |key: &str| payload.get(key).and_then(Value::as_str).map(str::to_owned);
        Self {
            position: row.position,
            at: row.at,
            clock_set: row.clock_set,
            command: row.command,
            actor: text("actor").unwrap_or_default(),
            person: row.person_id,
            person_name: row.first_name.zip(row.last_name).map(|(first, last)| display_name(&first, &last)),
            subject: row.subject_id,
            changes: payload.get("changes").cloned().unwrap_or_default(),
            reason: text("reason"),
            erased_on: row.erased_on,
        }
    }
}

const COLUMNS: &str =
    "position, at, clock_set, command, person_id, subject_id, payload, erased_on, first_name, last_name";
const FROM: &str = "audit_entry LEFT JOIN person ON person.id = audit_entry.person_id";

/// A page of the trail, newest first.
pub(super) async fn page(db: &mut Connection, request: &ListHistory) -> Result<HistoryPage> {
    let mut list = List::new(COLUMNS, FROM);
    if let Some(person) = request.person {
        list.and_value("person_id = ", person, "");
    }
    if let Some(beginning) = &request.command {
        let parts = [("substr(command, 1, length(", beginning.clone()), (")) = ", beginning.clone())];
        list.and_values(&parts, "");
    }
    let window = Window { offset: request.offset, limit: request.limit };
    let page = list.page::<Stored, Unsorted>(db, &[], "position DESC", window).await?.map(HistoryRow::from);
    Ok(HistoryPage { rows: page.rows, total: page.total })
}

/// The whole trail, or what concerns one person, newest first: for exports.
pub(crate) async fn entries(cx: &mut Read, person: Option<PersonId>) -> Result<Vec<HistoryRow>> {
    let mut all = Vec::new();
    loop {
        let offset = u32::try_from(all.len()).map_err(Error::internal)?;
        let request = ListHistory { person, command: None, offset, limit: MOST };
        let page = page(cx.db(), &request).await?;
        if page.rows.is_empty() {
            return Ok(all);
        }
        all.extend(page.rows);
    }
}

fn title(stored: &str) -> String {
    let stored: Value = serde_json::from_str(stored).unwrap_or_default();
    let code = stored.get("code").and_then(Value::as_str).unwrap_or_default();
    let args = stored.get("args").cloned().and_then(|args| serde_json::from_value(args).ok()).unwrap_or_default();
    sentence(code, &args)
}

/// The newest steps that were not taken back.
/// All of them, or those of one account.
pub(super) async fn steps(db: &mut Connection, of: Option<AccountId>) -> Result<Vec<Step>> {
    let rows = sqlx::query!(
        r#"SELECT id as "id: UndoId", at, actor, title FROM undo_step
           WHERE undone_at IS NULL AND ($1 IS NULL OR account_id = $1) ORDER BY position DESC LIMIT 50"#,
        of,
    )
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Step { step: row.id, at: row.at, actor: row.actor, title: title(&row.title) })
        .collect())
}

/// The name of one step.
pub(super) async fn title_of(db: &mut Connection, step: UndoId) -> Result<String> {
    let found = sqlx::query_scalar!("SELECT title FROM undo_step WHERE id = $1", step).fetch_optional(db).await?;
    Ok(title(&found.ok_or_else(|| Error::not_found("undo_not_there"))?))
}
