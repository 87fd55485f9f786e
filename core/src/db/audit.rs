//! The audit trail (R40): append-only, each entry holding the hash of the one before, read inside the same
//! write transaction. The chain runs over the hash of each payload, so that an erased payload leaves it whole.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::among::PORTION;
use super::{Connection, Engine};
use crate::context::Write;
use crate::error::Result;

const START: [u8; 32] = [0; 32];

/// What goes into the trail; who, when and which command come from the context.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    person: Option<Uuid>,
    subject: Option<Uuid>,
    changes: Value,
    reason: Option<String>,
}

impl Entry {
    /// `changes` says what happened, old → new where something changed.
    pub(crate) fn new(changes: Value) -> Self {
        Self { changes, ..Self::default() }
    }

    /// The person it is about.
    pub(crate) fn person(mut self, id: impl Into<Uuid>) -> Self {
        self.person = Some(id.into());
        self
    }

    /// The enrollment, candidacy, intake … it is about.
    pub(crate) fn subject(mut self, id: impl Into<Uuid>) -> Self {
        self.subject = Some(id.into());
        self
    }

    /// Why, in the words of whoever did it.
    pub(crate) fn reason(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }
}

/// What a read gave out that is most private (R40).
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    person: Uuid,
    subject: Uuid,
    what: Vec<&'static str>,
}

impl Reading {
    /// `what` in stable words, about a person and the row of theirs that was shown.
    pub(crate) fn new(person: impl Into<Uuid>, subject: impl Into<Uuid>, what: Vec<&'static str>) -> Self {
        Self { person: person.into(), subject: subject.into(), what }
    }

    fn changes(&self) -> Value {
        json!({ "read": self.what })
    }

    pub(crate) fn entry(&self) -> Entry {
        Entry::new(self.changes()).person(self.person).subject(self.subject)
    }
}

/// As long as this, milliseconds, a reading of the same by the same stands for further ones: a page that fetches
/// again must not drown the trail.
const READ_ONCE_IN: i64 = 24 * 60 * 60 * 1_000;

/// Whether the trail knows of a reading by this actor already.
pub(crate) async fn knows(
    db: &mut Connection,
    (actor, command, at): (&str, &str, i64),
    reading: &Reading,
) -> Result<bool> {
    let (from, changes) = (at - READ_ONCE_IN, reading.changes().to_string());
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (
             SELECT 1 FROM audit_entry
             WHERE person_id = $1 AND subject_id = $2 AND command = $3 AND at > $4 AND at <= $5
               AND json_extract(payload, '$.actor') = $6 AND json_extract(payload, '$.changes') = $7
           ) as "e: bool""#,
        reading.person,
        reading.subject,
        command,
        from,
        at,
        actor,
        changes,
    )
    .fetch_one(db)
    .await?)
}

/// One stored entry.
pub(crate) struct Stored {
    pub(crate) position: i64,
    pub(crate) at: i64,
    pub(crate) clock_set: bool,
    pub(crate) command: String,
    pub(crate) person_id: Option<Uuid>,
    pub(crate) subject_id: Option<Uuid>,
    pub(crate) payload: Option<String>,
    pub(crate) nonce: Option<Vec<u8>>,
    pub(crate) payload_hash: Vec<u8>,
    pub(crate) previous_hash: Vec<u8>,
    pub(crate) hash: Vec<u8>,
}

impl Stored {
    fn chained(&self) -> [u8; 32] {
        let mut digest = Sha256::new();
        digest.update(&self.previous_hash);
        digest.update(self.position.to_le_bytes());
        digest.update(self.at.to_le_bytes());
        digest.update([u8::from(self.clock_set)]);
        digest.update((self.command.len() as u64).to_le_bytes());
        digest.update(self.command.as_bytes());
        for id in [self.person_id, self.subject_id] {
            digest.update(id.unwrap_or_default().as_bytes());
        }
        digest.update(&self.payload_hash);
        digest.finalize().into()
    }
}

pub(super) async fn last(db: &mut Connection) -> Result<(i64, Vec<u8>)> {
    let found = sqlx::query!("SELECT position, hash FROM audit_entry ORDER BY position DESC LIMIT 1")
        .fetch_optional(db)
        .await?;
    Ok(found.map_or((0, START.to_vec()), |row| (row.position, row.hash)))
}

#[expect(clippy::disallowed_methods, reason = "the nonce is the trail's own randomness")]
pub(crate) async fn append(cx: &mut Write, entry: Entry) -> Result<()> {
    let (position, previous_hash) = last(cx.db()).await?;
    let payload = json!({ "actor": cx.actor.name, "changes": entry.changes, "reason": entry.reason }).to_string();
    let nonce = Uuid::new_v4().into_bytes().to_vec();
    let mut stored = Stored {
        position: position + 1,
        at: cx.now.at,
        clock_set: cx.now.clock_set,
        command: cx.command.to_owned(),
        person_id: entry.person,
        subject_id: entry.subject,
        payload_hash: payload_hash(&nonce, &payload),
        payload: Some(payload),
        nonce: Some(nonce),
        previous_hash,
        hash: Vec::new(),
    };
    stored.hash = stored.chained().to_vec();
    let id = cx.new_id();
    sqlx::query!(
        "INSERT INTO audit_entry (id, position, at, clock_set, command, person_id, subject_id, payload, nonce,
                                  payload_hash, previous_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        id,
        stored.position,
        stored.at,
        stored.clock_set,
        stored.command,
        stored.person_id,
        stored.subject_id,
        stored.payload,
        stored.nonce,
        stored.payload_hash,
        stored.previous_hash,
        stored.hash,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

fn payload_hash(nonce: &[u8], payload: &str) -> Vec<u8> {
    let mut digest = Sha256::new();
    digest.update(nonce);
    digest.update(payload.as_bytes());
    digest.finalize().to_vec()
}

/// Wipes what these entries say, and those about these people and things; that something happened stays, with the day
/// on which it was wiped, and the chain holds.
pub(crate) async fn erase(db: &mut Connection, about: &HashSet<Uuid>, on: NaiveDate) -> Result<()> {
    let about: Vec<Uuid> = about.iter().copied().collect();
    for column in ["id", "person_id", "subject_id"] {
        for portion in about.chunks(PORTION) {
            let mut builder: QueryBuilder<Engine> =
                QueryBuilder::new("UPDATE audit_entry SET payload = NULL, nonce = NULL, erased_on = ");
            builder.push_bind(on).push(" WHERE payload IS NOT NULL AND ").push(column).push(" IN (");
            let mut list = builder.separated(", ");
            for id in portion {
                list.push_bind(*id);
            }
            builder.push(")").build().execute(&mut *db).await?;
        }
    }
    Ok(())
}

/// Reads the trail in its order, `limit` entries after `after`.
pub(crate) async fn page(db: &mut Connection, after: i64, limit: i64) -> Result<Vec<Stored>> {
    Ok(sqlx::query_as!(
        Stored,
        r#"SELECT position, at, clock_set as "clock_set: bool", command, person_id as "person_id: Uuid",
                  subject_id as "subject_id: Uuid", payload, nonce, payload_hash, previous_hash, hash
           FROM audit_entry WHERE position > $1 ORDER BY position LIMIT $2"#,
        after,
        limit,
    )
    .fetch_all(db)
    .await?)
}

/// Walks the whole chain; gives the position of the first entry that does not hold, if any.
pub(crate) async fn first_broken(db: &mut Connection) -> Result<Option<i64>> {
    let mut previous = START.to_vec();
    let mut after = 0;
    loop {
        let entries = page(&mut *db, after, 1_000).await?;
        let Some(end) = entries.last().map(|entry| entry.position) else {
            return Ok(None);
        };
        for entry in entries {
            let payload_holds = match (&entry.payload, &entry.nonce) {
                (Some(payload), Some(nonce)) => payload_hash(nonce, payload) == entry.payload_hash,
                // Erased: both are wiped together.
                (payload, nonce) => payload.is_none() && nonce.is_none(),
            };
            let holds = payload_holds
                && entry.position == after + 1
                && entry.previous_hash == previous
                && entry.chained().as_slice() == entry.hash;
            if !holds {
                return Ok(Some(entry.position));
            }
            after = entry.position;
            previous = entry.hash;
        }
        after = end;
    }
}
