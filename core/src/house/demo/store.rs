//! SQL of the demo: marking what was made, and taking every row away.

use std::collections::HashSet;

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;

pub(super) async fn exists(db: &mut Connection) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM intake WHERE demo = 1) OR EXISTS (SELECT 1 FROM person WHERE demo = 1)
               OR EXISTS (SELECT 1 FROM mentor WHERE demo = 1) as "e: bool""#
    )
    .fetch_one(db)
    .await?)
}

/// Marks a person, mentor or intake as of the demo.
pub(super) async fn mark(cx: &mut Write, table: &'static str, id: Uuid) -> Result<()> {
    let statement = format!("UPDATE {table} SET demo = 1 WHERE id = $1");
    sqlx::query(AssertSqlSafe(statement)).bind(id).execute(cx.db()).await?;
    Ok(())
}

const PEOPLE: &str = "SELECT id FROM person WHERE demo = 1";
const INTAKES: &str = "SELECT id FROM intake WHERE demo = 1";
const MENTORS: &str = "SELECT id FROM mentor WHERE demo = 1";
const SHEETS: &str = "SELECT id FROM interview_sheet WHERE candidacy_id IN ({C})";
const MODULES: &str = "SELECT id FROM enrollment_module WHERE enrollment_id IN ({E})";
const ATTEMPTS: &str = "SELECT id FROM attempt WHERE enrollment_module_id IN
    (SELECT id FROM enrollment_module WHERE enrollment_id IN ({E}))";
const HOURS: &str = "SELECT id FROM hours_entry WHERE enrollment_id IN ({E})";
const REVIEWS: &str = "SELECT id FROM ticket_review WHERE enrollment_id IN ({E})";
const MILESTONES: &str = "SELECT id FROM milestone WHERE enrollment_id IN ({E})";
const SESSIONS: &str = "SELECT id FROM session WHERE intake_id IN (SELECT id FROM intake WHERE demo = 1)
    OR trainer_id IN (SELECT id FROM mentor WHERE demo = 1)";
const EVALUATIONS: &str =
    "SELECT id FROM evaluation WHERE milestone_id IN (SELECT id FROM milestone WHERE enrollment_id IN ({E}))";

/// Every table with rows of the demo, children first: table, column, what it refers to. `{E}` and `{C}` stand for
/// the enrollments and candidacies of demo people and of demo intakes, whoever is in them.
const ROWS: &[(&str, &str, &str)] = &[
    ("support_action", "evaluation_id", EVALUATIONS),
    ("evaluation_score", "evaluation_id", EVALUATIONS),
    ("evaluation_rating", "evaluation_id", EVALUATIONS),
    ("evaluation", "milestone_id", MILESTONES),
    ("milestone_field", "milestone_id", MILESTONES),
    ("milestone", "enrollment_id", "{E}"),
    ("attachment", "attempt_id", ATTEMPTS),
    ("attempt", "enrollment_module_id", MODULES),
    ("unsettled_result", "person_id", PEOPLE),
    ("enrollment_module", "enrollment_id", "{E}"),
    ("ticket_review_answer", "ticket_review_id", REVIEWS),
    ("ticket_review", "enrollment_id", "{E}"),
    ("session_seat", "session_id", SESSIONS),
    ("session_seat", "enrollment_id", "{E}"),
    ("session", "id", SESSIONS),
    ("attachment", "hours_id", HOURS),
    ("hours_entry", "enrollment_id", "{E}"),
    ("my_year_entry", "enrollment_id", "{E}"),
    ("my_year_sent", "enrollment_id", "{E}"),
    ("my_year_file", "enrollment_id", "{E}"),
    ("check_in", "enrollment_id", "{E}"),
    ("risk_mute", "enrollment_id", "{E}"),
    ("plan_conflict", "enrollment_id", "{E}"),
    ("accepted_conflict", "enrollment_id", "{E}"),
    ("extension", "enrollment_id", "{E}"),
    ("enrollment_break", "enrollment_id", "{E}"),
    ("enrollment_mentor", "enrollment_id", "{E}"),
    ("enrollment_mentor", "mentor_id", MENTORS),
    ("calendar_entry", "feed", "{E}"),
    ("enrollment", "id", "{E}"),
    ("sheet_score", "sheet_id", SHEETS),
    ("sheet_note", "sheet_id", SHEETS),
    ("unlocked_sheet", "sheet_id", SHEETS),
    ("sheet_release", "candidacy_id", "{C}"),
    ("interview", "candidacy_id", "{C}"),
    ("monitoring_answer", "candidacy_id", "{C}"),
    ("interview_sheet", "candidacy_id", "{C}"),
    ("consensus", "candidacy_id", "{C}"),
    ("attachment", "candidacy_id", "{C}"),
    ("threshold_check", "candidacy_id", "{C}"),
    ("candidacy_move", "candidacy_id", "{C}"),
    ("candidacy", "id", "{C}"),
    ("legal_hold", "person_id", PEOPLE),
    ("erased_candidates", "intake_id", INTAKES),
    ("erased_monitoring", "intake_id", INTAKES),
    ("intake_letter", "intake_id", INTAKES),
    ("switched_off", "intake_id", INTAKES),
    ("intake_question", "intake_id", INTAKES),
    ("calendar_entry", "feed", MENTORS),
    ("calendar_entry", "feed", INTAKES),
    ("mentor_absence", "mentor_id", MENTORS),
    ("intake_mentor", "intake_id", INTAKES),
    ("intake_mentor", "mentor_id", MENTORS),
    ("holiday", "intake_id", INTAKES),
    ("intake", "id", INTAKES),
    ("mentor", "id", MENTORS),
    ("person", "id", PEOPLE),
];

/// Tables whose rows are known by their parents only.
const WITHOUT_ID: &[&str] = &[
    "evaluation_score",
    "evaluation_rating",
    "milestone_field",
    "ticket_review_answer",
    "session_seat",
    "plan_conflict",
    "accepted_conflict",
    "extension",
    "enrollment_mentor",
    "sheet_score",
    "consensus",
    "threshold_check",
    "calendar_entry",
    "intake_mentor",
    "holiday",
    "legal_hold",
    "erased_candidates",
    "erased_monitoring",
    "intake_letter",
    "switched_off",
    "intake_question",
    "sheet_note",
    "sheet_release",
    "interview",
    "monitoring_answer",
];

/// Takes every row away; gives their ids.
pub(super) async fn remove(cx: &mut Write) -> Result<HashSet<Uuid>> {
    let of = |table: &str| format!("SELECT id FROM {table} WHERE person_id IN ({PEOPLE}) OR intake_id IN ({INTAKES})");
    let (enrollments, candidacies) = (of("enrollment"), of("candidacy"));
    let mut gone = HashSet::new();
    for (table, column, rows) in ROWS {
        let rows = rows.replace("{E}", &enrollments).replace("{C}", &candidacies);
        let statement = format!("DELETE FROM {table} WHERE {column} IN ({rows})");
        if WITHOUT_ID.contains(table) {
            sqlx::query(AssertSqlSafe(statement)).execute(cx.db()).await?;
        } else {
            let statement = format!("{statement} RETURNING id");
            let ids: Vec<Uuid> = sqlx::query_scalar(AssertSqlSafe(statement)).fetch_all(cx.db()).await?;
            gone.extend(ids);
        }
    }
    Ok(gone)
}

/// Drops the drafts that name one of these rows; everybody else's unfinished work stays.
pub(super) async fn forget_drafts(cx: &mut Write, gone: &HashSet<Uuid>) -> Result<()> {
    let names: Vec<String> = gone.iter().map(Uuid::to_string).collect();
    for draft in sqlx::query!("SELECT key, value FROM draft").fetch_all(cx.db()).await? {
        if names.iter().any(|name| draft.key.contains(name) || draft.value.contains(name)) {
            sqlx::query!("DELETE FROM draft WHERE key = $1", draft.key).execute(cx.db()).await?;
        }
    }
    Ok(())
}
