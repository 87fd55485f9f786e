//! SQL of accounts, and of the question whose a row is.

use chrono::NaiveDate;
use uuid::Uuid;

use super::access::Subject;
use super::model::{AccountRole, AccountRow};
use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{AccountId, EnrollmentId, IntakeId, MentorId, PersonId};

/// A row of `account`, without its secrets.
pub(crate) struct Account {
    pub(crate) id: AccountId,
    pub(crate) name: String,
    pub(crate) role: AccountRole,
    pub(crate) mentor_id: Option<MentorId>,
    pub(crate) person_id: Option<PersonId>,
    pub(crate) limited: bool,
    pub(crate) active: bool,
}

/// What signing in needs to know.
pub(crate) struct Secrets {
    pub(crate) id: AccountId,
    pub(crate) name: String,
    pub(crate) active: bool,
    pub(crate) password: Option<String>,
    pub(crate) recovery_hash: Option<Vec<u8>>,
    pub(crate) invitation_hash: Option<Vec<u8>>,
    pub(crate) invitation_until: Option<NaiveDate>,
    pub(crate) failures: u32,
    pub(crate) failed_at: Option<i64>,
}

/// Whether there is any account: then the file is no longer open to its owner.
pub(crate) async fn any(db: &mut Connection) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM account) as "e: bool""#).fetch_one(db).await?)
}

/// The owner's name as first start asked for it.
pub(crate) async fn owner_name(db: &mut Connection) -> Result<String> {
    let name = sqlx::query_scalar!("SELECT value FROM setting WHERE key = 'owner_name'").fetch_optional(db).await?;
    Ok(name.filter(|name| !name.is_empty()).unwrap_or_else(|| "Owner".to_owned()))
}

pub(crate) async fn get(db: &mut Connection, id: AccountId) -> Result<Option<Account>> {
    Ok(sqlx::query_as!(
        Account,
        r#"SELECT id as "id: AccountId", name, role as "role: AccountRole", mentor_id as "mentor_id: MentorId",
                  person_id as "person_id: PersonId", limited as "limited: bool", active as "active: bool"
           FROM account WHERE id = $1"#,
        id,
    )
    .fetch_optional(db)
    .await?)
}

pub(crate) async fn secrets(db: &mut Connection, name_key: &str) -> Result<Option<Secrets>> {
    Ok(sqlx::query_as!(
        Secrets,
        r#"SELECT id as "id: AccountId", name, active as "active: bool", password, recovery_hash, invitation_hash,
                  invitation_until as "invitation_until: NaiveDate", failures as "failures: u32", failed_at
           FROM account WHERE name_key = $1"#,
        name_key,
    )
    .fetch_optional(db)
    .await?)
}

/// The intakes that a limited coordinator sees.
pub(crate) async fn intakes(db: &mut Connection, id: AccountId) -> Result<Vec<IntakeId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT intake_id as "id: IntakeId" FROM account_intake WHERE account_id = $1 ORDER BY intake_id"#,
        id
    )
    .fetch_all(db)
    .await?)
}

/// Every account by name, with the intakes of those that are limited.
pub(crate) async fn list(db: &mut Connection) -> Result<Vec<AccountRow>> {
    let rows = sqlx::query!(
        r#"SELECT id as "id: AccountId", name, role as "role: AccountRole", mentor_id as "mentor_id: MentorId",
                  person_id as "person_id: PersonId", limited as "limited: bool", active as "active: bool",
                  password IS NOT NULL as "has_password: bool", invitation_until as "invitation_until: NaiveDate"
           FROM account ORDER BY name_key"#,
    )
    .fetch_all(&mut *db)
    .await?;
    let pairs = sqlx::query!(
        r#"SELECT account_id as "account: AccountId", intake_id as "intake: IntakeId" FROM account_intake
           ORDER BY account_id, intake_id"#,
    )
    .fetch_all(db)
    .await?;
    let listed = rows.into_iter().map(|row| AccountRow {
        account: row.id,
        name: row.name,
        role: row.role,
        person: row.person_id,
        mentor: row.mentor_id,
        limited: row.limited,
        intakes: pairs.iter().filter(|pair| pair.account == row.id).map(|pair| pair.intake).collect(),
        active: row.active,
        has_password: row.has_password,
        invitation_until: row.invitation_until,
    });
    Ok(listed.collect())
}

/// A new account.
pub(crate) struct NewAccount<'a> {
    pub(crate) name: &'a str,
    pub(crate) name_key: &'a str,
    pub(crate) role: AccountRole,
    pub(crate) mentor: Option<MentorId>,
    pub(crate) person: Option<PersonId>,
}

pub(crate) async fn insert(cx: &mut Write, new: &NewAccount<'_>) -> Result<AccountId> {
    let (id, at) = (AccountId(cx.new_id()), cx.now.at);
    sqlx::query!(
        "INSERT INTO account (id, name, name_key, role, mentor_id, person_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        new.name,
        new.name_key,
        new.role,
        new.mentor,
        new.person,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(id)
}

pub(crate) async fn rename(cx: &mut Write, id: AccountId, name: &str, name_key: &str, active: bool) -> Result<()> {
    sqlx::query!("UPDATE account SET name = $1, name_key = $2, active = $3 WHERE id = $4", name, name_key, active, id)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// Limits a coordinator to some intakes, or lifts the limit.
pub(crate) async fn limit(cx: &mut Write, id: AccountId, intakes: Option<&[IntakeId]>) -> Result<()> {
    let limited = intakes.is_some();
    sqlx::query!("UPDATE account SET limited = $1 WHERE id = $2", limited, id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM account_intake WHERE account_id = $1", id).execute(cx.db()).await?;
    for intake in intakes.unwrap_or_default() {
        sqlx::query!(
            "INSERT INTO account_intake (account_id, intake_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            id,
            intake
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// A new password ends the invitation and forgets wrong tries.
pub(crate) async fn set_password(cx: &mut Write, id: AccountId, hash: &str) -> Result<()> {
    sqlx::query!(
        "UPDATE account SET password = $1, invitation_hash = NULL, invitation_until = NULL, failures = 0,
                failed_at = NULL WHERE id = $2",
        hash,
        id
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(crate) async fn set_recovery(cx: &mut Write, id: AccountId, hash: &[u8]) -> Result<()> {
    sqlx::query!("UPDATE account SET recovery_hash = $1 WHERE id = $2", hash, id).execute(cx.db()).await?;
    Ok(())
}

/// A new invitation; the old password and recovery key no longer open the account.
pub(crate) async fn set_invitation(cx: &mut Write, id: AccountId, hash: &[u8], until: NaiveDate) -> Result<()> {
    sqlx::query!(
        "UPDATE account SET invitation_hash = $1, invitation_until = $2, password = NULL, recovery_hash = NULL,
                failures = 0, failed_at = NULL WHERE id = $3",
        hash,
        until,
        id
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Wrong tries in a row; none forgets them.
pub(crate) async fn set_failures(cx: &mut Write, id: AccountId, failures: u32, at: Option<i64>) -> Result<()> {
    sqlx::query!("UPDATE account SET failures = $1, failed_at = $2 WHERE id = $3", failures, at, id)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// Coordinators of all intakes who can sign in, other than `id`.
pub(crate) async fn other_coordinators(db: &mut Connection, id: AccountId) -> Result<u32> {
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) as "n: u32" FROM account WHERE role = 'coordinator' AND active = 1 AND limited = 0
             AND password IS NOT NULL AND id <> $1"#,
        id
    )
    .fetch_one(db)
    .await?)
}

/// Where a row belongs.
pub(crate) struct Place {
    pub(crate) person: Option<PersonId>,
    pub(crate) intake: Option<IntakeId>,
    pub(crate) enrollment: Option<EnrollmentId>,
}

impl From<Enrolled> for Place {
    fn from(found: Enrolled) -> Self {
        Self { person: Some(found.person), intake: Some(found.intake), enrollment: Some(found.enrollment) }
    }
}

struct Candidate {
    person: PersonId,
    intake: IntakeId,
}

fn candidate(found: Option<Candidate>) -> Option<Place> {
    found.map(|found| Place { person: Some(found.person), intake: Some(found.intake), enrollment: None })
}

struct Enrolled {
    person: PersonId,
    intake: IntakeId,
    enrollment: EnrollmentId,
}

/// The enrollment that a part of it belongs to.
macro_rules! enrolled {
    ($db:ident, $id:ident, $from:literal) => {
        sqlx::query_as!(
            Enrolled,
            r#"SELECT e.person_id as "person: PersonId", e.intake_id as "intake: IntakeId", e.id as "enrollment: EnrollmentId"
               FROM enrollment e "# + $from,
            $id
        )
        .fetch_optional($db)
        .await?
        .map(Place::from)
    };
}

/// Where a row belongs; nothing when it is not there.
pub(crate) async fn place(db: &mut Connection, subject: Subject, id: Uuid) -> Result<Option<Place>> {
    Ok(match subject {
        Subject::Person => Some(Place { person: Some(PersonId(id)), intake: None, enrollment: None }),
        Subject::Intake => Some(Place { person: None, intake: Some(IntakeId(id)), enrollment: None }),
        Subject::Candidacy => candidate(sqlx::query_as!(
            Candidate,
            r#"SELECT person_id as "person: PersonId", intake_id as "intake: IntakeId" FROM candidacy WHERE id = $1"#,
            id
        )
        .fetch_optional(db)
        .await?),
        Subject::Sheet => candidate(sqlx::query_as!(
            Candidate,
            r#"SELECT c.person_id as "person: PersonId", c.intake_id as "intake: IntakeId"
               FROM candidacy c JOIN interview_sheet s ON s.candidacy_id = c.id WHERE s.id = $1"#,
            id
        )
        .fetch_optional(db)
        .await?),
        Subject::Enrollment => enrolled!(db, id, "WHERE e.id = $1"),
        Subject::Milestone => enrolled!(db, id, "JOIN milestone m ON m.enrollment_id = e.id WHERE m.id = $1"),
        Subject::Hours => enrolled!(db, id, "JOIN hours_entry h ON h.enrollment_id = e.id WHERE h.id = $1"),
        Subject::Review => enrolled!(db, id, "JOIN ticket_review r ON r.enrollment_id = e.id WHERE r.id = $1"),
        Subject::Break => enrolled!(db, id, "JOIN enrollment_break b ON b.enrollment_id = e.id WHERE b.id = $1"),
        Subject::Attempt => enrolled!(
            db,
            id,
            "JOIN enrollment_module m ON m.enrollment_id = e.id JOIN attempt a ON a.enrollment_module_id = m.id
             WHERE a.id = $1"
        ),
        Subject::House | Subject::Step => None,
    })
}

/// The account that made a step.
pub(crate) async fn step_account(db: &mut Connection, step: Uuid) -> Result<Option<AccountId>> {
    let found = sqlx::query_scalar!(r#"SELECT account_id as "id: AccountId" FROM undo_step WHERE id = $1"#, step);
    Ok(found.fetch_optional(db).await?.flatten())
}

/// The intakes in which somebody is a candidate or trainee.
pub(crate) async fn intakes_of(db: &mut Connection, person: PersonId) -> Result<Vec<IntakeId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT intake_id as "id: IntakeId" FROM candidacy WHERE person_id = $1
           UNION SELECT intake_id FROM enrollment WHERE person_id = $1"#,
        person
    )
    .fetch_all(db)
    .await?)
}

pub(crate) async fn is_mentor(db: &mut Connection, enrollment: EnrollmentId, mentor: MentorId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM enrollment_mentor WHERE enrollment_id = $1 AND mentor_id = $2) as "e: bool""#,
        enrollment,
        mentor
    )
    .fetch_one(db)
    .await?)
}
