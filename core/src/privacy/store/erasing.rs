//! What erasure writes: words wiped, rows deleted, texts of others cleaned, trail, steps and drafts; and the bytes
//! taken out of the file.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _, Row as _, Transaction};
use uuid::Uuid;

use super::own::belongs;
use crate::db::{Connection, Engine, audit, undo};
use crate::error::Result;
use crate::ids::{AccountId, PersonId, UndoId};
use crate::privacy::erasures::{Erased, What};
use crate::privacy::groups::DatumGroup;
use crate::privacy::inventory::{TABLES, Table, Text, owned, table};
use crate::privacy::names::Forms;

/// What stands in place of a wiped text: that something was written stays true.
pub(super) const WIPED: &str = "(erased)";
const WIPED_BASIS: &str = r#"{"basis":"(erased)","rows":[]}"#;

/// Marks that an erasure was committed and its bytes are not known to be gone yet.
const UNFINISHED: &str = "erasure_unfinished";

/// From now on this connection overwrites what it deletes.
pub(in crate::privacy) async fn secure(db: &mut Connection) -> Result<()> {
    sqlx::query("PRAGMA secure_delete = ON").execute(db).await?;
    Ok(())
}

/// The transaction of an erasure on a connection of its own.
pub(in crate::privacy) async fn begin(db: &mut Connection) -> Result<Transaction<'_, Engine>> {
    Ok(db.begin_with("BEGIN IMMEDIATE").await?)
}

/// Lists an erasure; says whether it is new here.
pub(in crate::privacy) async fn mark(db: &mut Connection, erased: &Erased) -> Result<bool> {
    let done = match erased.what {
        What::Person => {
            sqlx::query!(
                "INSERT INTO erasure (person_id, erased_on) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING",
                erased.person,
                erased.on,
            )
            .execute(db)
            .await?
        }
        part @ (What::Monitoring | What::CheckIns) => {
            sqlx::query!(
                "INSERT INTO part_erasure (person_id, part, erased_on) VALUES ($1, $2, $3)
                 ON CONFLICT (person_id, part, erased_on) DO NOTHING",
                erased.person,
                part,
                erased.on,
            )
            .execute(db)
            .await?
        }
    };
    Ok(done.rows_affected() > 0)
}

pub(in crate::privacy) async fn erasures(db: &mut Connection) -> Result<Vec<Erased>> {
    let people = sqlx::query!(
        r#"SELECT person_id as "person: Uuid", erased_on as "on: NaiveDate" FROM erasure ORDER BY erased_on, person_id"#
    );
    let people = people.fetch_all(&mut *db).await?;
    let parts = sqlx::query_as!(
        Erased,
        r#"SELECT person_id as "person: Uuid", part as "what: What", erased_on as "on: NaiveDate" FROM part_erasure
           ORDER BY erased_on, person_id, part"#
    );
    let parts = parts.fetch_all(db).await?;
    let people = people.into_iter().map(|row| Erased { person: row.person, on: row.on, what: What::Person });
    Ok(people.chain(parts).collect())
}

pub(in crate::privacy) async fn mark_unfinished(db: &mut Connection) -> Result<()> {
    sqlx::query!("INSERT INTO setting (key, value) VALUES ($1, 'yes') ON CONFLICT (key) DO NOTHING", UNFINISHED)
        .execute(db)
        .await?;
    Ok(())
}

pub(in crate::privacy) async fn is_unfinished(db: &mut Connection) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM setting WHERE key = $1) as "e: bool""#, UNFINISHED)
        .fetch_one(db)
        .await?)
}

pub(in crate::privacy) async fn set_finished(db: &mut Connection) -> Result<()> {
    sqlx::query!("DELETE FROM setting WHERE key = $1", UNFINISHED).execute(db).await?;
    Ok(())
}

/// Puts the pseudonym in place of who somebody was.
pub(in crate::privacy) async fn pseudonymize(
    db: &mut Connection,
    person: PersonId,
    (first, last): (&str, &str),
    key: &str,
) -> Result<()> {
    sqlx::query!(
        "UPDATE person SET first_name = $2, last_name = $3, name_key = $4, number = NULL, email = NULL,
                email_key = NULL, phone = NULL, source = NULL, current_job = NULL, it_background = NULL,
                learner_evidence = NULL, applied_on = NULL, notes = NULL
         WHERE id = $1",
        person,
        first,
        last,
        key,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("DELETE FROM legal_hold WHERE person_id = $1", person).execute(db).await?;
    Ok(())
}

/// Wipes what was written freely in every row of a person, and how they felt.
pub(in crate::privacy) async fn wipe_words(db: &mut Connection, person: PersonId) -> Result<()> {
    for table in owned() {
        wipe(&mut *db, table, person).await?;
    }
    forget_moods(db, person).await
}

/// Wipes what was said and felt in the check-ins of a person and the warnings that were set aside, with the steps and
/// the entries of the trail that would tell of it. That check-ins were held, when and by whom, stays.
pub(in crate::privacy) async fn wipe_check_ins(db: &mut Connection, person: PersonId, on: NaiveDate) -> Result<Told> {
    let enrollments = sqlx::query_scalar!(r#"SELECT id as "id: Uuid" FROM enrollment WHERE person_id = $1"#, person)
        .fetch_all(&mut *db)
        .await?;
    let tables = [undo::Table::CheckIn, undo::Table::RiskMute];
    let steps = undo::touching(&mut *db, &tables, &HashSet::from_iter(enrollments)).await?;
    let told = Told { steps, entries: entries_of_warnings(&mut *db, person).await?, ..Told::default() };
    drop_told(&mut *db, &told, on).await?;
    for table in owned().filter(|table| table.group == Some(DatumGroup::CheckIns)) {
        wipe(&mut *db, table, person).await?;
    }
    forget_moods(db, person).await?;
    Ok(told)
}

/// Entries about warnings that were set aside: a warning may tell how somebody felt, and so may the reason.
async fn entries_of_warnings(db: &mut Connection, person: PersonId) -> Result<HashSet<Uuid>> {
    let ids = sqlx::query_scalar!(
        r#"SELECT id as "id: Uuid" FROM audit_entry
           WHERE person_id = $1 AND command IN ('risk.mute', 'risk.unmute') AND payload IS NOT NULL"#,
        person,
    );
    Ok(ids.fetch_all(db).await?.into_iter().collect())
}

async fn wipe(db: &mut Connection, table: &Table, person: PersonId) -> Result<()> {
    let changes: Vec<String> = table.text.iter().filter_map(|(column, text)| wiped(column, *text)).collect();
    if changes.is_empty() {
        return Ok(());
    }
    let statement = format!("UPDATE {} SET {} WHERE {}", table.name, changes.join(", "), belongs(table));
    sqlx::query(AssertSqlSafe(statement)).bind(person).execute(db).await?;
    Ok(())
}

/// Moods, and the warnings that were set aside: one of them may be about the mood.
async fn forget_moods(db: &mut Connection, person: PersonId) -> Result<()> {
    sqlx::query!(
        "UPDATE check_in SET mood = NULL WHERE enrollment_id IN (SELECT id FROM enrollment WHERE person_id = $1)",
        person,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "DELETE FROM risk_mute WHERE enrollment_id IN (SELECT id FROM enrollment WHERE person_id = $1)",
        person,
    )
    .execute(db)
    .await?;
    Ok(())
}

fn wiped(column: &str, text: Text) -> Option<String> {
    match text {
        Text::Words => Some(format!("{column} = CASE WHEN {column} <> '' THEN '{WIPED}' ELSE {column} END")),
        Text::Role => Some(format!("{column} = CASE WHEN field = 'role' THEN '{WIPED}' ELSE {column} END")),
        Text::Frozen => Some(format!("{column} = '{WIPED_BASIS}'")),
        Text::Code | Text::Own | Text::Names | Text::Key | Text::Identity | Text::Secret | Text::Trail => None,
    }
}

/// Takes the account of a person away: whoever was signed in with it is not any more.
pub(in crate::privacy) async fn close_account(db: &mut Connection, person: PersonId) -> Result<()> {
    let account = sqlx::query_scalar!(r#"SELECT id as "id: AccountId" FROM account WHERE person_id = $1"#, person)
        .fetch_optional(&mut *db)
        .await?;
    if let Some(account) = account {
        sqlx::query!("UPDATE undo_step SET account_id = NULL WHERE account_id = $1", account).execute(&mut *db).await?;
        sqlx::query!("DELETE FROM account_intake WHERE account_id = $1", account).execute(&mut *db).await?;
        sqlx::query!("DELETE FROM reminder WHERE account_id = $1", account).execute(&mut *db).await?;
        sqlx::query!("DELETE FROM account WHERE id = $1", account).execute(db).await?;
    }
    Ok(())
}

/// Deletes every row of a person who was never enrolled, and the person.
pub(in crate::privacy) async fn delete_rows(db: &mut Connection, person: PersonId) -> Result<()> {
    for table in owned().rev() {
        let statement = format!("DELETE FROM {} WHERE {}", table.name, belongs(table));
        sqlx::query(AssertSqlSafe(statement)).bind(person).execute(&mut *db).await?;
    }
    Ok(())
}

/// Columns whose texts may name anybody, each once, and whether they are kept in lower case.
fn told_in() -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    let tables = TABLES.iter().filter(|one| table(one.name).is_some_and(|first| first.of == one.of));
    let columns = tables.flat_map(|table| table.text.iter().map(|(column, text)| (table.name, *column, *text)));
    columns.filter_map(|(table, column, text)| match text {
        Text::Words | Text::Role | Text::Frozen | Text::Names => Some((table, column, false)),
        Text::Key => Some((table, column, true)),
        Text::Code | Text::Own | Text::Identity | Text::Secret | Text::Trail => None,
    })
}

/// The condition that a row of this table is not the person's who is bound as `$1`, whatever it hangs on.
fn of_others(name: &str) -> String {
    let own: Vec<String> = owned().filter(|table| table.name == name).map(belongs).collect();
    if own.is_empty() { "$1 = $1".to_owned() } else { format!("({}) IS NOT TRUE", own.join(" OR ")) }
}

/// How many different texts of others name somebody by these forms.
pub(in crate::privacy) async fn mentions_of_others(
    db: &mut Connection,
    person: PersonId,
    forms: &Forms,
) -> Result<u32> {
    let mut found = 0;
    for (table, column, _) in told_in() {
        let others = of_others(table);
        let statement = format!("SELECT DISTINCT {column} FROM {table} WHERE {column} <> '' AND {others}");
        let texts: Vec<String> = sqlx::query_scalar(AssertSqlSafe(statement)).bind(person).fetch_all(&mut *db).await?;
        found += texts.iter().filter(|text| forms.stand_in(text)).count();
    }
    Ok(count(found))
}

/// Puts a pseudonym wherever these forms stand. Equal texts are changed together, whichever rows they stand in.
pub(in crate::privacy) async fn replace_mentions(db: &mut Connection, forms: &Forms, put: &str) -> Result<()> {
    for (name, column, lower) in told_in() {
        let put = if lower { put.to_lowercase() } else { put.to_owned() };
        let all = format!("SELECT DISTINCT {column} FROM {name} WHERE {column} <> ''");
        let texts: Vec<String> = sqlx::query_scalar(AssertSqlSafe(all)).fetch_all(&mut *db).await?;
        for text in texts {
            let Some(new) = forms.replaced(&text, &put) else { continue };
            let statement = format!("UPDATE {name} SET {column} = $2 WHERE {column} = $1");
            sqlx::query(AssertSqlSafe(statement)).bind(text).bind(new).execute(&mut *db).await?;
        }
    }
    Ok(())
}

/// The steps, drafts and entries of the trail that tell of somebody: by the ids of their rows, or by name.
#[derive(Debug, Default)]
pub(in crate::privacy) struct Told {
    steps: Vec<UndoId>,
    drafts: Vec<String>,
    entries: HashSet<Uuid>,
}

impl Told {
    pub(in crate::privacy) fn steps(&self) -> u32 {
        count(self.steps.len())
    }

    pub(in crate::privacy) fn drafts(&self) -> u32 {
        count(self.drafts.len())
    }

    pub(in crate::privacy) fn entries(&self) -> u32 {
        count(self.entries.len())
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

pub(in crate::privacy) async fn told(db: &mut Connection, ids: &HashSet<Uuid>, forms: &Forms) -> Result<Told> {
    Ok(Told {
        steps: undo::telling(&mut *db, ids, |text| forms.stand_in(text)).await?,
        drafts: drafts(&mut *db, ids, forms).await?,
        entries: entries(db, ids, forms).await?,
    })
}

/// Drops the steps and drafts and wipes what the entries say.
pub(in crate::privacy) async fn drop_told(db: &mut Connection, told: &Told, on: NaiveDate) -> Result<()> {
    undo::forget(&mut *db, &told.steps).await?;
    for key in &told.drafts {
        sqlx::query!("DELETE FROM draft WHERE key = $1", key).execute(&mut *db).await?;
    }
    audit::erase(db, &told.entries, on).await
}

async fn drafts(db: &mut Connection, ids: &HashSet<Uuid>, forms: &Forms) -> Result<Vec<String>> {
    let drafts = sqlx::query!("SELECT key, value FROM draft").fetch_all(db).await?;
    let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    let tells = |text: &str| ids.iter().any(|id| text.contains(id)) || forms.stand_in(text);
    Ok(drafts.into_iter().filter(|draft| tells(&draft.key) || tells(&draft.value)).map(|draft| draft.key).collect())
}

/// Entries about the person or one of their rows, and those of others that name them.
async fn entries(db: &mut Connection, ids: &HashSet<Uuid>, forms: &Forms) -> Result<HashSet<Uuid>> {
    let entries = sqlx::query!(
        r#"SELECT id as "id: Uuid", person_id as "person: Uuid", subject_id as "subject: Uuid", payload as "payload!"
           FROM audit_entry WHERE payload IS NOT NULL"#
    )
    .fetch_all(db)
    .await?;
    let about = |id: Option<Uuid>| id.is_some_and(|id| ids.contains(&id));
    let told = entries
        .into_iter()
        .filter(|entry| about(entry.person) || about(entry.subject) || names(&entry.payload, forms))
        .map(|entry| entry.id);
    Ok(told.collect())
}

/// Looks into the strings of a payload, not at its quotes.
fn names(payload: &str, forms: &Forms) -> bool {
    fn inside(value: &Value, forms: &Forms) -> bool {
        match value {
            Value::String(text) => forms.stand_in(text),
            Value::Array(values) => values.iter().any(|value| inside(value, forms)),
            Value::Object(fields) => fields.values().any(|value| inside(value, forms)),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }
    match serde_json::from_str(payload) {
        Ok(payload) => inside(&payload, forms),
        Err(_) => forms.stand_in(payload),
    }
}

/// Writes the file anew, so that no free page holds what was deleted, and empties the write-ahead log. Says whether
/// the log could be emptied: somebody who reads for longer than the wait holds it.
pub(in crate::privacy) async fn scrub(db: &mut Connection) -> Result<bool> {
    // Samples of the planner hold values of indexed columns, names among them.
    let samples = sqlx::query("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat4'").fetch_one(&mut *db);
    if samples.await?.try_get::<i64, _>(0)? > 0 {
        sqlx::query("DELETE FROM sqlite_stat4").execute(&mut *db).await?;
    }
    sqlx::query("VACUUM").execute(&mut *db).await?;
    let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(db).await?;
    Ok(row.try_get::<i64, _>(0)? == 0)
}
