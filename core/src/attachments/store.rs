//! SQL of attachments.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;
use std::path::Path;

use sqlx::{Connection as _, FromRow};
use uuid::Uuid;

use super::files::Stored;
use super::model::{AttachmentView, Kind};
use super::owner::{Columns, Owner};
use crate::context::Write;
use crate::db::among::among;
use crate::db::key::Key;
use crate::db::undo::{self, Table};
use crate::db::{Connection, open};
use crate::encryption;
use crate::error::{Error, Result};
use crate::ids::{AttachmentId, AttemptId, CandidacyId, HoursId, PersonId};

/// One attachment with what opens its file. It never shows itself.
pub(crate) struct Attachment {
    pub(crate) id: AttachmentId,
    pub(crate) person: PersonId,
    /// The attempt that it is evidence for.
    pub(super) attempt: Option<AttemptId>,
    /// The entry of hours that it is evidence for.
    pub(super) hours: Option<HoursId>,
    pub(crate) name: String,
    pub(crate) kind: Kind,
    stored: Vec<u8>,
    file_key: Vec<u8>,
}

impl Attachment {
    /// The name of its file.
    pub(super) fn stored(&self) -> Stored {
        hex::encode(&self.stored)
    }

    pub(super) fn key(&self) -> Result<Key> {
        Key::from_bytes(&self.file_key).ok_or_else(|| Error::internal("a key of another length"))
    }
}

/// A file that is stored already, and what it is evidence for.
pub(super) struct New<'a> {
    pub(super) id: AttachmentId,
    pub(super) person: PersonId,
    pub(super) owner: &'a Owner,
    pub(super) name: &'a str,
    pub(super) kind: Kind,
    pub(super) bytes: u32,
    pub(super) content: &'a [u8],
    pub(super) stored: &'a [u8],
    pub(super) key: &'a Key,
}

pub(super) async fn insert(cx: &mut Write, new: &New<'_>) -> Result<()> {
    cx.created(Table::Attachment, new.id.0);
    let (key, by, at) = (new.key.bytes(), cx.actor.name.clone(), cx.now.at);
    let Columns { candidacy, code, attempt, hours } = new.owner.columns();
    sqlx::query!(
        "INSERT INTO attachment (id, person_id, candidacy_id, check_code, attempt_id, hours_id, name, kind, bytes,
                                 content, stored, file_key, added_by, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        new.id,
        new.person,
        candidacy,
        code,
        attempt,
        hours,
        new.name,
        new.kind,
        new.bytes,
        new.content,
        new.stored,
        key,
        by,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(super) async fn remove(cx: &mut Write, id: AttachmentId) -> Result<()> {
    cx.touch(Table::Attachment, id.0).await?;
    sqlx::query!("DELETE FROM attachment WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

/// For an erasure: no step can bring them back.
pub(crate) async fn remove_all(db: &mut Connection, person: PersonId) -> Result<()> {
    sqlx::query!("DELETE FROM attachment WHERE person_id = $1", person).execute(db).await?;
    Ok(())
}

macro_rules! attachments {
    ($db:expr, $tail:literal, $value:expr) => {
        sqlx::query_as!(
            Attachment,
            r#"SELECT id as "id: AttachmentId", person_id as "person: PersonId",
                      attempt_id as "attempt: AttemptId", hours_id as "hours: HoursId", name, kind as "kind: Kind", stored, file_key
               FROM attachment "#
                + $tail,
            $value
        )
    };
}

pub(super) async fn get(db: &mut Connection, id: AttachmentId) -> Result<Option<Attachment>> {
    Ok(attachments!(db, "WHERE id = $1", id).fetch_optional(db).await?)
}

pub(super) async fn of_person(db: &mut Connection, person: PersonId) -> Result<Vec<Attachment>> {
    Ok(attachments!(db, "WHERE person_id = $1 ORDER BY id", person).fetch_all(db).await?)
}

/// What the same content is called that is attached to this owner already.
pub(super) async fn same(db: &mut Connection, owner: &Owner, content: &[u8]) -> Result<Option<String>> {
    let Columns { candidacy, code, attempt, hours } = owner.columns();
    Ok(sqlx::query_scalar!(
        "SELECT name FROM attachment
         WHERE content = $1 AND ((candidacy_id = $2 AND check_code = $3) OR attempt_id = $4 OR hours_id = $5)",
        content,
        candidacy,
        code,
        attempt,
        hours,
    )
    .fetch_optional(db)
    .await?)
}

#[derive(FromRow)]
struct Listed {
    id: AttachmentId,
    check_code: Option<String>,
    attempt_id: Option<AttemptId>,
    hours_id: Option<HoursId>,
    name: String,
    kind: Kind,
    bytes: u32,
    added_by: String,
    added_at: i64,
}

/// Files by the row that they hang on, in the order in which they were added; `key` says what they are told apart by.
async fn listed<K: Eq + Hash>(
    db: &mut Connection,
    column: &'static str,
    ids: &[Uuid],
    key: impl Fn(&Listed) -> Option<K>,
) -> Result<HashMap<K, Vec<AttachmentView>>> {
    let select = "SELECT id, check_code, attempt_id, hours_id, name, kind, bytes, added_by, added_at FROM attachment";
    let mut found: HashMap<K, Vec<AttachmentView>> = HashMap::new();
    for row in among::<Listed>(db, select, column, ids, "ORDER BY id").await? {
        let Some(key) = key(&row) else { continue };
        found.entry(key).or_default().push(AttachmentView {
            attachment: row.id,
            name: row.name,
            kind: row.kind,
            bytes: row.bytes,
            added_by: row.added_by,
            added_at: row.added_at,
        });
    }
    Ok(found)
}

/// What is attached to the checks of a candidacy, by their code.
pub(crate) type Attached = HashMap<String, Vec<AttachmentView>>;

/// The attachments of a candidacy by the code of their check.
pub(crate) async fn of_candidacy(db: &mut Connection, candidacy: CandidacyId) -> Result<Attached> {
    listed(db, "candidacy_id", &[candidacy.0], |row| row.check_code.clone()).await
}

/// The attachments of attempts.
pub(crate) async fn of_attempts(
    db: &mut Connection,
    attempts: &[AttemptId],
) -> Result<HashMap<AttemptId, Vec<AttachmentView>>> {
    let ids: Vec<Uuid> = attempts.iter().map(|id| id.0).collect();
    listed(db, "attempt_id", &ids, |row| row.attempt_id).await
}

/// The attachments of entries of hours.
pub(crate) async fn of_hours(db: &mut Connection, hours: &[HoursId]) -> Result<HashMap<HoursId, Vec<AttachmentView>>> {
    let ids: Vec<Uuid> = hours.iter().map(|id| id.0).collect();
    listed(db, "hours_id", &ids, |row| row.hours_id).await
}

/// Takes the files of an entry of hours away with it.
pub(crate) async fn remove_of_hours(cx: &mut Write, hours: HoursId) -> Result<()> {
    for file in of_hours(cx.db(), &[hours]).await?.into_values().flatten() {
        remove(cx, file.attachment).await?;
    }
    Ok(())
}

/// Every file that rows need, with the name that people know it by.
pub(super) async fn needed(db: &mut Connection) -> Result<Vec<(Stored, String)>> {
    let rows = sqlx::query!("SELECT stored, name FROM attachment ORDER BY id").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| (hex::encode(row.stored), row.name)).collect())
}

/// Every file that a step which can be taken back would need again.
pub(super) async fn needed_by_steps(db: &mut Connection) -> Result<BTreeSet<Stored>> {
    let stored = undo::bytes_before(db, Table::Attachment, "stored").await?;
    Ok(stored.into_iter().map(hex::encode).collect())
}

/// The files that a database elsewhere needs: a backup, of whatever version. `key` is that of the database, whether
/// the copy is encrypted or not.
///
/// # Errors
/// What the engine says.
pub(crate) async fn needed_by(file: &Path, key: Option<&Key>) -> Result<Vec<Stored>> {
    let key = if encryption::is_plain(file)? { None } else { key };
    let mut db = Connection::connect_with(&open::options(file, key).read_only(true)).await?;
    let known = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'attachment'";
    let known: u32 = sqlx::query_scalar(known).fetch_one(&mut db).await?;
    let found = if known == 0 { Vec::new() } else { needed(&mut db).await? };
    db.close().await?;
    Ok(found.into_iter().map(|(stored, _)| stored).collect())
}
