//! SQL of results that wait, and of the enrollments that imported results belong to.

use std::collections::BTreeMap;

use sqlx::FromRow;
use uuid::Uuid;

use super::known::{Known, seal};
use super::model::UnsettledRow;
use super::rules::{ACCEPTABLE, Stated, message};
use crate::app::App;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::among::{PORTION, among};
use crate::db::list::{List, Page, Unsorted, Window};
use crate::db::undo::Table;
use crate::enrollment::{Facts, facts_of_many};
use crate::error::Result;
use crate::hundredths::Hundredths;
use crate::ids::{EnrollmentId, ImportId, PersonId, UnsettledId};
use crate::people::rules::display_name;
use crate::refusal::Refusal;

/// Every result that ever waited.
pub(crate) async fn known(db: &mut Connection) -> Result<Vec<Known>> {
    let rows = sqlx::query!(
        r#"SELECT id as "id: UnsettledId", number, email, name, seal, module, held_on as "on: Day", mark,
                  settled IS NOT NULL as "is_settled: bool", person_id as "person: PersonId", rule FROM unsettled_result"#
    );
    let rows = rows.fetch_all(db).await?.into_iter().map(|row| Known {
        id: row.id,
        is_settled: row.is_settled,
        person: row.person,
        rule: row.rule,
        seal: row.seal,
        stated: Stated {
            number: row.number,
            email: row.email,
            name: row.name,
            module: row.module,
            on: row.on,
            mark: Hundredths(row.mark),
        },
    });
    Ok(rows.collect())
}

#[derive(FromRow)]
struct Id {
    id: EnrollmentId,
}

/// Every enrollment of these people, whole.
pub(crate) async fn courses(app: &App, db: &mut Connection, people: &[PersonId]) -> Result<Vec<Facts>> {
    let mut keys: Vec<Uuid> = people.iter().map(|id| id.0).collect();
    keys.sort_unstable();
    keys.dedup();
    let rows: Vec<Id> = among(&mut *db, "SELECT id FROM enrollment", "person_id", &keys, "ORDER BY id").await?;
    let ids: Vec<EnrollmentId> = rows.into_iter().map(|row| row.id).collect();
    facts_of_many(app, db, &ids).await
}

/// A result that comes to wait.
pub(crate) struct NewWaiting<'a> {
    pub(crate) import: ImportId,
    pub(crate) row: u32,
    pub(crate) person: Option<PersonId>,
    pub(crate) stated: &'a Stated,
    pub(crate) text: &'a str,
    pub(crate) rule: &'a Refusal,
}

/// The arguments of a rule's sentence as they are stored.
fn args_json(rule: &Refusal) -> Result<String> {
    let args: BTreeMap<&str, &str> = rule.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Ok(serde_json::to_string(&args)?)
}

pub(crate) async fn insert(cx: &mut Write, new: &NewWaiting<'_>) -> Result<()> {
    let id = UnsettledId(cx.new_id());
    let (stated, rule, args) = (new.stated, new.rule.code, args_json(new.rule)?);
    sqlx::query!(
        "INSERT INTO unsettled_result
           (id, import_id, row, person_id, number, email, name, module, held_on, mark, stated, rule, args)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        id,
        new.import,
        new.row,
        new.person,
        stated.number,
        stated.email,
        stated.name,
        stated.module,
        stated.on,
        stated.mark.0,
        new.text,
        rule,
        args,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::UnsettledResult, id.0);
    Ok(())
}

/// It still waits, for this person and this rule.
pub(crate) async fn keep(cx: &mut Write, id: UnsettledId, person: PersonId, rule: &Refusal) -> Result<()> {
    cx.touch(Table::UnsettledResult, id.0).await?;
    let (code, args) = (rule.code, args_json(rule)?);
    sqlx::query!(
        "UPDATE unsettled_result SET person_id = $2, rule = $3, args = $4 WHERE id = $1",
        id,
        person,
        code,
        args
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// How a result was settled.
pub(crate) struct Settled<'a> {
    /// `accepted`, `assigned`, `discarded`, `imported`.
    pub(crate) how: &'static str,
    pub(crate) person: Option<PersonId>,
    pub(crate) reason: Option<&'a str>,
}

/// It waits no more.
pub(crate) async fn settle(cx: &mut Write, id: UnsettledId, settled: &Settled<'_>) -> Result<()> {
    cx.touch(Table::UnsettledResult, id.0).await?;
    let today = cx.today();
    sqlx::query!(
        "UPDATE unsettled_result SET settled = $2, settled_on = $3, person_id = coalesce($4, person_id), reason = $5
         WHERE id = $1",
        id,
        settled.how,
        today,
        settled.person,
        settled.reason,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Whom a result of nobody known named is not kept once it was discarded: a seal knows the row when it comes again.
pub(crate) async fn forget_name(cx: &mut Write, id: UnsettledId, stated: &Stated) -> Result<()> {
    let seal = seal(id, stated);
    sqlx::query!(
        "UPDATE unsettled_result SET number = NULL, email = NULL, name = '', seal = $2 WHERE id = $1",
        id,
        seal,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// A row of the list as it is stored.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Waiting {
    pub(crate) id: UnsettledId,
    pub(crate) row: u32,
    pub(crate) person_id: Option<PersonId>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) enrollment: Option<EnrollmentId>,
    pub(crate) number: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) name: String,
    pub(crate) module: String,
    pub(crate) held_on: Day,
    pub(crate) mark: i64,
    pub(crate) stated: String,
    pub(crate) rule: String,
    pub(crate) args: String,
    pub(crate) file_name: String,
    pub(crate) alike: u32,
}

impl Waiting {
    pub(crate) fn stated(&self) -> Stated {
        Stated {
            number: self.number.clone(),
            email: self.email.clone(),
            name: self.name.clone(),
            module: self.module.clone(),
            on: self.held_on,
            mark: Hundredths(self.mark),
        }
    }

    /// The person's name here, else what the file has.
    pub(crate) fn shown_name(&self) -> String {
        let here = self.first_name.as_deref().zip(self.last_name.as_deref());
        let here = here.map(|(first, last)| display_name(first, last));
        let named = [Some(self.name.clone()), self.email.clone(), self.number.clone()].into_iter().flatten();
        here.or_else(|| named.into_iter().find(|name| !name.is_empty())).unwrap_or_default()
    }

    pub(crate) fn view(self) -> Result<UnsettledRow> {
        Ok(UnsettledRow {
            result: self.id,
            person: self.person_id,
            name: self.shown_name(),
            enrollment: self.enrollment,
            mark: Hundredths(self.mark).to_string(),
            message: message(&self.rule, &serde_json::from_str(&self.args)?),
            can_accept: ACCEPTABLE.contains(&self.rule.as_str()),
            number: self.number,
            email: self.email,
            module: self.module,
            on: self.held_on,
            stated: self.stated,
            rule: self.rule,
            file_name: self.file_name,
            row: self.row,
            alike: self.alike,
        })
    }
}

const COLUMNS: &str = "u.id, u.row, u.person_id, p.first_name, p.last_name, u.number, u.email, u.name, u.module,
    u.held_on, u.mark, u.stated, u.rule, u.args, i.file_name,
    (SELECT e.id FROM enrollment e WHERE e.person_id = u.person_id
     ORDER BY e.outcome_code IS NOT NULL, e.start_on DESC LIMIT 1) AS enrollment,
    (SELECT count(*) FROM unsettled_result o WHERE o.settled IS NULL AND o.id <> u.id AND o.name = u.name
       AND o.number IS u.number AND o.email IS u.email AND o.person_id IS NULL AND u.person_id IS NULL) AS alike";
const FROM: &str = "unsettled_result u JOIN import i ON i.id = u.import_id LEFT JOIN person p ON p.id = u.person_id";

/// What waits, as a list to narrow.
fn open_rows() -> List {
    let mut list = List::new(COLUMNS, FROM);
    list.and("u.settled IS NULL");
    list
}

/// The newest imports first, each in the order of its file.
pub(super) async fn page(db: &mut Connection, window: Window) -> Result<Page<Waiting>> {
    open_rows().page::<_, Unsorted>(db, &[], "i.at DESC, u.row, u.module, u.id", window).await
}

/// How many wait.
pub(crate) async fn count(db: &mut Connection) -> Result<u32> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) as "n: u32" FROM unsettled_result WHERE settled IS NULL"#)
        .fetch_one(db)
        .await?)
}

/// Those of `ids` that still wait.
pub(crate) async fn waiting(db: &mut Connection, ids: &[UnsettledId]) -> Result<Vec<Waiting>> {
    let mut rows = Vec::new();
    for some in ids.chunks(PORTION) {
        let mut list = open_rows();
        list.and_any("u.id", some);
        rows.extend(list.all::<Waiting>(&mut *db, "").await?);
    }
    Ok(rows)
}

/// Every result of nobody known that names the person exactly as this one does, itself included.
pub(crate) async fn alike(db: &mut Connection, row: &Waiting) -> Result<Vec<Waiting>> {
    let mut list = open_rows();
    list.and("u.person_id IS NULL").and_value("u.name = ", row.name.clone(), "");
    list.and_value("u.number IS ", row.number.clone(), "").and_value("u.email IS ", row.email.clone(), "");
    list.all(db, "").await
}
