//! SQL of people.

use chrono::NaiveDate;
use sqlx::FromRow;

use super::model::{Column, Found, ListPeople, PersonCandidacy, PersonEnrollment, PersonFields, PersonRow};
use super::rules::{Keys, display_name};
use crate::accounts::narrow_people;
use crate::context::{Read, Write};
use crate::db::Connection;
use crate::db::list::{List, Page, SortColumn};
use crate::db::undo::Table;
use crate::error::Result;
use crate::exchange::names::name_key;
use crate::ids::{CandidacyId, EnrollmentId, ImportId, IntakeId, PersonId};

/// A person as stored.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: PersonId,
    pub(crate) fields: PersonFields,
    pub(crate) demo: bool,
}

impl Person {
    pub(crate) fn name(&self) -> String {
        display_name(&self.fields.first_name, &self.fields.last_name)
    }
}

struct Stored {
    id: PersonId,
    number: Option<String>,
    first_name: String,
    last_name: String,
    email: Option<String>,
    phone: Option<String>,
    source: Option<String>,
    current_job: Option<String>,
    it_background: Option<String>,
    learner_evidence: Option<String>,
    applied_on: Option<NaiveDate>,
    notes: Option<String>,
    demo: bool,
}

impl From<Stored> for Person {
    fn from(row: Stored) -> Self {
        Self {
            id: row.id,
            demo: row.demo,
            fields: PersonFields {
                number: row.number,
                first_name: row.first_name,
                last_name: row.last_name,
                email: row.email,
                phone: row.phone,
                source: row.source,
                current_job: row.current_job,
                it_background: row.it_background,
                learner_evidence: row.learner_evidence,
                applied_on: row.applied_on,
                notes: row.notes,
            },
        }
    }
}

/// Selects whole people; the tail is the WHERE clause with its values.
macro_rules! people {
    ($tail:literal $(, $value:expr)*) => {
        sqlx::query_as!(
            Stored,
            r#"SELECT id as "id: PersonId", number, first_name, last_name, email, phone, source, current_job,
                      it_background, learner_evidence, applied_on as "applied_on: NaiveDate", notes,
                      demo as "demo: bool"
               FROM person "# + $tail
            $(, $value)*
        )
    };
}

pub(crate) async fn get(db: &mut Connection, id: PersonId) -> Result<Option<Person>> {
    let found = people!("WHERE id = $1", id).fetch_optional(db).await?;
    Ok(found.map(Person::from))
}

pub(crate) async fn by_number(db: &mut Connection, number: &str) -> Result<Option<Person>> {
    let found = people!("WHERE number = $1", number).fetch_optional(db).await?;
    Ok(found.map(Person::from))
}

pub(crate) async fn by_email(db: &mut Connection, key: &str) -> Result<Option<Person>> {
    let found = people!("WHERE email_key = $1", key).fetch_optional(db).await?;
    Ok(found.map(Person::from))
}

pub(crate) async fn by_name(db: &mut Connection, key: &str) -> Result<Vec<Person>> {
    let found = people!("WHERE name_key = $1 ORDER BY id", key).fetch_all(db).await?;
    Ok(found.into_iter().map(Person::from).collect())
}

/// Everybody: an import matches against all at once instead of asking per row.
pub(crate) async fn all(db: &mut Connection) -> Result<Vec<Person>> {
    let found = people!("ORDER BY id").fetch_all(db).await?;
    Ok(found.into_iter().map(Person::from).collect())
}

/// Inserts a person; the caller has cleaned the fields.
pub(crate) async fn insert(
    cx: &mut Write,
    fields: &PersonFields,
    keys: &Keys,
    import: Option<ImportId>,
) -> Result<PersonId> {
    let id = PersonId(cx.new_id());
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO person (id, number, first_name, last_name, name_key, email, email_key, phone, source, current_job,
                             it_background, learner_evidence, applied_on, notes, import_id, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)",
        id,
        fields.number,
        fields.first_name,
        fields.last_name,
        keys.name,
        fields.email,
        keys.email,
        fields.phone,
        fields.source,
        fields.current_job,
        fields.it_background,
        fields.learner_evidence,
        fields.applied_on,
        fields.notes,
        import,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Person, id.0);
    Ok(id)
}

pub(crate) async fn update(cx: &mut Write, id: PersonId, fields: &PersonFields, keys: &Keys) -> Result<()> {
    cx.touch(Table::Person, id.0).await?;
    let at = cx.now.at;
    sqlx::query!(
        "UPDATE person SET number = $2, first_name = $3, last_name = $4, name_key = $5, email = $6, email_key = $7,
                phone = $8, source = $9, current_job = $10, it_background = $11, learner_evidence = $12,
                applied_on = $13, notes = $14, changed_at = $15
         WHERE id = $1",
        id,
        fields.number,
        fields.first_name,
        fields.last_name,
        keys.name,
        fields.email,
        keys.email,
        fields.phone,
        fields.source,
        fields.current_job,
        fields.it_background,
        fields.learner_evidence,
        fields.applied_on,
        fields.notes,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

impl SortColumn for Column {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "person.name_key",
            Self::Number => "person.number",
            Self::Email => "person.email_key",
            Self::AppliedOn => "person.applied_on",
            Self::Source => "person.source",
        }
    }
}

#[derive(FromRow)]
struct Listed {
    id: PersonId,
    number: Option<String>,
    first_name: String,
    last_name: String,
    email: Option<String>,
    phone: Option<String>,
    source: Option<String>,
    applied_on: Option<NaiveDate>,
    current_job: Option<String>,
    intakes: i64,
    demo: bool,
}

/// What a search compares: name, number, address in one text.
pub(crate) const SEARCHED: &str =
    "(person.name_key || ' ' || coalesce(lower(person.number), '') || ' ' || coalesce(person.email_key, '')) LIKE ";

pub(crate) async fn list(cx: &mut Read, request: &ListPeople) -> Result<Page<PersonRow>> {
    let mut list = List::new(
        "person.id, person.number, person.first_name, person.last_name, person.email, person.phone, person.source,
         person.applied_on, person.current_job, person.demo,
         (SELECT count(*) FROM candidacy WHERE candidacy.person_id = person.id) AS intakes",
        "person",
    );
    narrow_people(&mut list, &cx.actor.scope);
    if let Some(text) = &request.text {
        list.and_words(SEARCHED, &name_key(text, ""));
    }
    let page: Page<Listed> = list.page(cx.db(), &request.sort, "person.name_key, person.id", request.window).await?;
    Ok(page.map(|row| PersonRow {
        person: row.id,
        name: display_name(&row.first_name, &row.last_name),
        first_name: row.first_name,
        last_name: row.last_name,
        number: row.number,
        email: row.email,
        phone: row.phone,
        source: row.source,
        applied_on: row.applied_on,
        current_job: row.current_job,
        intakes: u32::try_from(row.intakes).unwrap_or(u32::MAX),
        demo: row.demo,
    }))
}

#[derive(FromRow)]
struct FoundRow {
    id: PersonId,
    first_name: String,
    last_name: String,
    number: Option<String>,
    email: Option<String>,
    intake: Option<String>,
    enrollment: Option<EnrollmentId>,
    candidacy: Option<CandidacyId>,
}

const FOUND: &str = "person.id, person.first_name, person.last_name, person.number, person.email,
    coalesce((SELECT intake.name FROM enrollment JOIN intake ON intake.id = enrollment.intake_id
              WHERE enrollment.person_id = person.id ORDER BY enrollment.id DESC LIMIT 1),
             (SELECT intake.name FROM candidacy JOIN intake ON intake.id = candidacy.intake_id
              WHERE candidacy.person_id = person.id ORDER BY candidacy.id DESC LIMIT 1)) AS intake,
    (SELECT enrollment.id FROM enrollment WHERE enrollment.person_id = person.id
      ORDER BY enrollment.id DESC LIMIT 1) AS enrollment,
    (SELECT candidacy.id FROM candidacy WHERE candidacy.person_id = person.id
      ORDER BY candidacy.id DESC LIMIT 1) AS candidacy";

impl From<FoundRow> for Found {
    fn from(row: FoundRow) -> Self {
        Self {
            person: row.id,
            name: display_name(&row.first_name, &row.last_name),
            number: row.number,
            email: row.email,
            intake: row.intake,
            enrollment: row.enrollment,
            candidacy: row.candidacy,
        }
    }
}

/// People whose name, number or address holds every word of `text`.
pub(crate) async fn search(cx: &mut Read, text: &str, limit: u32) -> Result<Vec<Found>> {
    let mut list = List::new(FOUND, "person");
    narrow_people(&mut list, &cx.actor.scope);
    list.and_words(SEARCHED, &name_key(text, ""));
    let window = crate::db::list::Window { offset: 0, limit: limit.clamp(1, 100) };
    let page: Page<FoundRow> = list.page::<_, Column>(cx.db(), &[], "person.name_key, person.id", window).await?;
    Ok(page.rows.into_iter().map(Found::from).collect())
}

/// One person in the form of a search.
pub(crate) async fn found(db: &mut Connection, id: PersonId) -> Result<Option<Found>> {
    let mut list = List::new(FOUND, "person");
    list.and_value("person.id = ", id.0, "");
    let page: Page<FoundRow> = list.page::<_, Column>(db, &[], "person.id", Default::default()).await?;
    Ok(page.rows.into_iter().next().map(Found::from))
}

pub(crate) async fn candidacies(db: &mut Connection, id: PersonId) -> Result<Vec<PersonCandidacy>> {
    Ok(sqlx::query_as!(
        PersonCandidacy,
        r#"SELECT candidacy.id as "candidacy: CandidacyId", intake.id as "intake: IntakeId", intake.name as intake_name,
                  candidacy.state as "state: _"
           FROM candidacy JOIN intake ON intake.id = candidacy.intake_id
           WHERE candidacy.person_id = $1 ORDER BY intake.start_on DESC"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

pub(crate) async fn enrollments(db: &mut Connection, id: PersonId) -> Result<Vec<PersonEnrollment>> {
    Ok(sqlx::query_as!(
        PersonEnrollment,
        r#"SELECT enrollment.id as "enrollment: EnrollmentId", intake.id as "intake: IntakeId",
                  intake.name as intake_name, enrollment.start_on as "start_on: NaiveDate",
                  enrollment.outcome_code as outcome
           FROM enrollment JOIN intake ON intake.id = enrollment.intake_id
           WHERE enrollment.person_id = $1 ORDER BY enrollment.start_on DESC"#,
        id,
    )
    .fetch_all(db)
    .await?)
}
