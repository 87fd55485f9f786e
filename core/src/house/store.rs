//! SQL of the house: settings, drafts, counts.

use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{AccountId, EnrollmentId};

pub(crate) async fn setting(db: &mut Connection, key: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT value FROM setting WHERE key = $1", key).fetch_optional(db).await?)
}

pub(crate) async fn set(cx: &mut Write, key: &str, value: &str) -> Result<()> {
    sqlx::query!(
        "INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        value,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(crate) async fn draft(db: &mut Connection, key: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT value FROM draft WHERE key = $1", key).fetch_optional(db).await?)
}

/// Without a value the draft goes.
pub(crate) async fn save_draft(cx: &mut Write, key: &str, value: Option<&str>) -> Result<()> {
    let at = cx.now.at;
    match value {
        Some(value) => {
            sqlx::query!(
                "INSERT INTO draft (key, value, updated_at) VALUES ($1, $2, $3)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
                key,
                value,
                at,
            )
            .execute(cx.db())
            .await?;
        }
        None => {
            sqlx::query!("DELETE FROM draft WHERE key = $1", key).execute(cx.db()).await?;
        }
    }
    Ok(())
}

/// Figures of the shell.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) people: u32,
    pub(crate) candidates: u32,
    pub(crate) trainees: u32,
    pub(crate) intakes: u32,
    pub(crate) demo: bool,
}

/// Of the intakes of a limited coordinator, or of all.
pub(crate) async fn counts(db: &mut Connection, limited: Option<AccountId>) -> Result<Counts> {
    let row = sqlx::query!(
        r#"WITH own AS (SELECT id FROM intake WHERE $1 IS NULL
                        OR id IN (SELECT intake_id FROM account_intake WHERE account_id = $1))
           SELECT (SELECT count(*) FROM person WHERE $1 IS NULL
                     OR id IN (SELECT person_id FROM candidacy WHERE intake_id IN (SELECT id FROM own)
                               UNION SELECT person_id FROM enrollment WHERE intake_id IN (SELECT id FROM own)))
                    as "people: u32",
                  (SELECT count(*) FROM candidacy WHERE state IN ('applied', 'screened', 'interview', 'offered', 'accepted')
                     AND intake_id IN (SELECT id FROM own)) as "candidates: u32",
                  (SELECT count(*) FROM enrollment WHERE outcome_code IS NULL AND intake_id IN (SELECT id FROM own))
                    as "trainees: u32",
                  (SELECT count(*) FROM own) as "intakes: u32",
                  EXISTS (SELECT 1 FROM intake WHERE demo = 1) OR EXISTS (SELECT 1 FROM person WHERE demo = 1)
                    OR EXISTS (SELECT 1 FROM mentor WHERE demo = 1) as "demo: bool""#,
        limited,
    )
    .fetch_one(db)
    .await?;
    Ok(Counts {
        people: row.people,
        candidates: row.candidates,
        trainees: row.trainees,
        intakes: row.intakes,
        demo: row.demo,
    })
}

/// Every enrollment.
pub(crate) async fn enrollments(db: &mut Connection) -> Result<Vec<EnrollmentId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id as "id: EnrollmentId" FROM enrollment ORDER BY id"#).fetch_all(db).await?)
}

pub(crate) async fn audit_entries(db: &mut Connection) -> Result<u32> {
    Ok(sqlx::query_scalar!(r#"SELECT count(*) as "n: u32" FROM audit_entry"#).fetch_one(db).await?)
}
