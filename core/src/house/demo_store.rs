//! SQL of the demo: marking what was made, and taking every trace away.

use sqlx::AssertSqlSafe;

use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;

/// Names of the demo intakes.
pub(super) const RUNNING: &str = "Demo intake";
pub(super) const COMING: &str = "Demo: next intake";

pub(super) async fn exists(db: &mut Connection) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM intake WHERE demo = 1) as "e: bool""#).fetch_one(db).await?)
}

pub(super) async fn last_step(db: &mut Connection) -> Result<i64> {
    Ok(sqlx::query_scalar!(r#"SELECT coalesce(max(position), 0) as "p: i64" FROM undo_step"#).fetch_one(db).await?)
}

/// Marks the intakes by their names with everybody in them, and drops the steps that made them: they are taken
/// back as a whole.
pub(super) async fn mark(cx: &mut Write, steps: i64) -> Result<()> {
    sqlx::query!("UPDATE intake SET demo = 1 WHERE name IN ($1, $2)", RUNNING, COMING).execute(cx.db()).await?;
    sqlx::query!(
        "UPDATE person SET demo = 1 WHERE number LIKE 'DEMO-%' AND id IN
           (SELECT person_id FROM candidacy JOIN intake ON intake.id = candidacy.intake_id WHERE intake.demo = 1)",
    )
    .execute(cx.db())
    .await?;
    let (first, second) = (super::demo::MENTORS[0], super::demo::MENTORS[1]);
    sqlx::query!("UPDATE mentor SET demo = 1 WHERE name IN ($1, $2)", first, second).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM undo_step WHERE position > $1", steps).execute(cx.db()).await?;
    Ok(())
}

const ENROLLMENTS: &str = "SELECT id FROM enrollment WHERE person_id IN (SELECT id FROM person WHERE demo = 1)
    OR intake_id IN (SELECT id FROM intake WHERE demo = 1)";
const CANDIDACIES: &str = "SELECT id FROM candidacy WHERE person_id IN (SELECT id FROM person WHERE demo = 1)
    OR intake_id IN (SELECT id FROM intake WHERE demo = 1)";

/// What hangs on an enrollment or a candidacy, children first: table, column, and the rows it refers to.
const PARTS: &[(&str, &str, &str)] = &[
    (
        "support_action",
        "evaluation_id",
        "SELECT id FROM evaluation WHERE milestone_id IN (SELECT id FROM milestone WHERE enrollment_id IN ({E}))",
    ),
    (
        "evaluation_score",
        "evaluation_id",
        "SELECT id FROM evaluation WHERE milestone_id IN (SELECT id FROM milestone WHERE enrollment_id IN ({E}))",
    ),
    (
        "evaluation_rating",
        "evaluation_id",
        "SELECT id FROM evaluation WHERE milestone_id IN (SELECT id FROM milestone WHERE enrollment_id IN ({E}))",
    ),
    ("evaluation", "milestone_id", "SELECT id FROM milestone WHERE enrollment_id IN ({E})"),
    ("milestone_field", "milestone_id", "SELECT id FROM milestone WHERE enrollment_id IN ({E})"),
    ("milestone", "enrollment_id", "{E}"),
    ("attempt", "enrollment_module_id", "SELECT id FROM enrollment_module WHERE enrollment_id IN ({E})"),
    ("enrollment_module", "enrollment_id", "{E}"),
    ("ticket_review_answer", "ticket_review_id", "SELECT id FROM ticket_review WHERE enrollment_id IN ({E})"),
    ("ticket_review", "enrollment_id", "{E}"),
    ("hours_entry", "enrollment_id", "{E}"),
    ("plan_conflict", "enrollment_id", "{E}"),
    ("extension", "enrollment_id", "{E}"),
    ("enrollment_break", "enrollment_id", "{E}"),
    ("enrollment_mentor", "enrollment_id", "{E}"),
    ("enrollment", "id", "{E}"),
    ("sheet_score", "sheet_id", "SELECT id FROM interview_sheet WHERE candidacy_id IN ({C})"),
    ("interview_sheet", "candidacy_id", "{C}"),
    ("consensus", "candidacy_id", "{C}"),
    ("threshold_check", "candidacy_id", "{C}"),
    ("candidacy_move", "candidacy_id", "{C}"),
    ("candidacy", "id", "{C}"),
    ("enrollment_mentor", "mentor_id", "SELECT id FROM mentor WHERE demo = 1"),
    ("intake_mentor", "intake_id", "SELECT id FROM intake WHERE demo = 1"),
    ("intake_mentor", "mentor_id", "SELECT id FROM mentor WHERE demo = 1"),
    ("holiday", "intake_id", "SELECT id FROM intake WHERE demo = 1"),
    ("intake", "demo", "1"),
    ("mentor", "demo", "1"),
    ("person", "demo", "1"),
];

/// Takes every trace away: rows, undo steps, drafts, and the payloads of the trail that tell of them. The trail
/// itself stays whole: its chain runs over the payloads' hashes.
pub(super) async fn remove(cx: &mut Write) -> Result<()> {
    let subjects = format!(
        "SELECT id FROM person WHERE demo = 1 UNION SELECT id FROM intake WHERE demo = 1
         UNION SELECT id FROM mentor WHERE demo = 1 UNION {ENROLLMENTS} UNION {CANDIDACIES}"
    );
    let wipe = format!(
        "UPDATE audit_entry SET payload = NULL, nonce = NULL WHERE person_id IN ({subjects}) OR subject_id IN ({subjects})"
    );
    sqlx::query(AssertSqlSafe(wipe)).execute(cx.db()).await?;
    for (table, column, rows) in PARTS {
        let rows = rows.replace("{E}", ENROLLMENTS).replace("{C}", CANDIDACIES);
        let statement = format!("DELETE FROM {table} WHERE {column} IN ({rows})");
        sqlx::query(AssertSqlSafe(statement)).execute(cx.db()).await?;
    }
    // Steps and drafts since then may tell of the demo; taking one back would bring it in again.
    sqlx::query("DELETE FROM undo_step WHERE NOT EXISTS (SELECT 1 FROM import WHERE import.undo_id = undo_step.id)")
        .execute(cx.db())
        .await?;
    sqlx::query("DELETE FROM draft").execute(cx.db()).await?;
    Ok(())
}
