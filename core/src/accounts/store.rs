//! SQL of accounts, and of the question whose a row is.

use chrono::NaiveDate;

use super::model::{AccountRole, AccountRow};
use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{AccountId, IntakeId, MentorId, PersonId};

pub(crate) mod rows;

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
