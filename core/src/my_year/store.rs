//! SQL of My year: the files that were made, the entries that the coordinator has, and whose rows go along.

use std::collections::HashMap;

use super::model::EntrySaid;
use super::unsent::{Known, UnsentFile};
use crate::context::Write;
use crate::db::Connection;
use crate::db::image::{RowImage, insert_image, row_image};
use crate::db::undo::{Table, id_of};
use crate::error::Result;
use crate::ids::{AttachmentId, EnrollmentId, HoursId, MyYearFileId};
use crate::progress;

/// What goes along: table, columns, and the condition on the enrollment `$1`. A column that is not named stays behind:
/// contact and notes of the person, how somebody was selected, who recorded or approved, whatever is added later.
pub(super) const ALONG: &[(&str, &str, &str)] = &[
    (
        "person",
        "id, number, first_name, last_name, name_key, created_at, changed_at",
        "id = (SELECT person_id FROM enrollment WHERE id = $1)",
    ),
    ("program", "id, name, version, content, published_at", "id = (SELECT program_id FROM enrollment WHERE id = $1)"),
    (
        "mentor",
        "id, name, name_key, created_at",
        "id IN (SELECT mentor_id FROM enrollment_mentor WHERE enrollment_id = $1)
         OR id IN (SELECT trainer_id FROM session WHERE id IN (SELECT session_id FROM session_seat
                                                              WHERE enrollment_id = $1))",
    ),
    (
        "intake",
        "id, program_id, name, name_key, start_on, learning_minutes_a_week, working_days, created_at",
        "id = (SELECT intake_id FROM enrollment WHERE id = $1)",
    ),
    (
        "holiday",
        "intake_id, day, name, region, stands_for",
        "intake_id = (SELECT intake_id FROM enrollment WHERE id = $1)",
    ),
    ("switched_off", "intake_id, what", "intake_id = (SELECT intake_id FROM enrollment WHERE id = $1)"),
    (
        "enrollment",
        "id, person_id, intake_id, program_id, start_on, 'not_selected_here' AS selection, outcome_code, outcome_kind,
         outcome_on, created_at, original_end_on, replanned_on, end_on, paused_since, minutes_owed, minutes_passed,
         progress, next_milestone, next_milestone_on, next_module, next_module_on, attempts_used_up, conflicts",
        "id = $1",
    ),
    ("enrollment_mentor", "enrollment_id, mentor_id", "enrollment_id = $1"),
    ("enrollment_break", "id, enrollment_id, from_on, to_on, reason, created_at", "enrollment_id = $1"),
    ("extension", "enrollment_id, months, reason, decided_on", "enrollment_id = $1"),
    (
        "enrollment_module",
        "id, enrollment_id, code, position, standing, standing_on, standing_reason, extended, extra_attempts,
         extra_reason, planned_on, start_on, due_on, passed_on, mark, attempts_used, flagged",
        "enrollment_id = $1",
    ),
    (
        "attempt",
        "id, enrollment_module_id, number, held_on, mark, pass_mark, override_reason, correction_reason, voided_on,
         void_reason, '' AS recorded_by, created_at",
        "enrollment_module_id IN (SELECT id FROM enrollment_module WHERE enrollment_id = $1)",
    ),
    ("milestone", "id, enrollment_id, code, position, kind, state, held_on, planned_on, due_on", "enrollment_id = $1"),
    ("plan_conflict", "enrollment_id, code, cause, prerequisite, args", "enrollment_id = $1"),
    ("accepted_conflict", "enrollment_id, code, cause, reason, '' AS accepted_by, accepted_at", "enrollment_id = $1"),
    (
        "hours_entry",
        "id, enrollment_id, day, minutes, kind, counts, module, note, approved_on, '' AS recorded_by, created_at",
        "enrollment_id = $1",
    ),
    (
        "session",
        "id, intake_id, module, day, starts_at, minutes, place, trainer_id, attendance_on,
         CASE WHEN attendance_on IS NOT NULL THEN '' END AS attendance_by, sequence, created_at",
        "id IN (SELECT session_id FROM session_seat WHERE enrollment_id = $1)",
    ),
    ("session_seat", "session_id, enrollment_id, attended, hours_entry_id", "enrollment_id = $1"),
    (
        "check_in",
        "id, enrollment_id, role, held_on, mood, went_well, blocks, next_step, '' AS recorded_by, created_at",
        "enrollment_id = $1",
    ),
    // The coordinator has what goes along.
    ("my_year_entry", "id, enrollment_id, said", "enrollment_id = $1"),
];

/// The rows of one of [`ALONG`].
pub(super) async fn along(
    db: &mut Connection,
    (table, columns, condition): (&str, &str, &str),
    id: EnrollmentId,
) -> Result<Vec<RowImage>> {
    // All three are constants of this file.
    let statement = format!("SELECT {columns} FROM {table} WHERE {condition}");
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(id).fetch_all(db).await?;
    rows.iter().map(row_image).collect()
}

/// Puts rows into a database of somebody's own.
pub(super) async fn put(db: &mut Connection, table: &str, rows: &[RowImage]) -> Result<()> {
    for row in rows {
        insert_image(&mut *db, table, row).await?;
    }
    Ok(())
}

/// In a database of somebody's own: remembers how every entry came along.
pub(super) async fn know_all(db: &mut Connection, id: EnrollmentId) -> Result<()> {
    for row in progress::hours_of(&mut *db, id).await? {
        let came = EntrySaid::from(&row).text()?;
        sqlx::query!(
            "INSERT INTO my_year_entry (id, enrollment_id, came) VALUES ($1, $2, $3)
             ON CONFLICT (id) DO UPDATE SET came = excluded.came",
            row.id,
            id,
            came
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// A setting of a database of somebody's own.
pub(super) async fn set(db: &mut Connection, key: &str, value: &str) -> Result<()> {
    sqlx::query!("INSERT INTO setting (key, value) VALUES ($1, $2)", key, value).execute(db).await?;
    Ok(())
}

/// Every entry that is known to have crossed.
pub(super) async fn all_known(db: &mut Connection) -> Result<Vec<Known>> {
    Ok(sqlx::query_as!(Known, r#"SELECT id as "id: HoursId", said, came FROM my_year_entry"#).fetch_all(db).await?)
}

/// One of them.
pub(super) async fn known(db: &mut Connection, id: HoursId) -> Result<Option<Known>> {
    Ok(sqlx::query_as!(Known, r#"SELECT id as "id: HoursId", said, came FROM my_year_entry WHERE id = $1"#, id)
        .fetch_optional(db)
        .await?)
}

/// Entries that were sent and are not known to have arrived.
pub(super) async fn sent(db: &mut Connection) -> Result<Vec<HoursId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id as "id: HoursId" FROM my_year_sent"#).fetch_all(db).await?)
}

/// Remembers that an entry goes out.
pub(super) async fn note_sent(db: &mut Connection, id: HoursId, enrollment: EnrollmentId) -> Result<()> {
    sqlx::query!("INSERT OR IGNORE INTO my_year_sent (id, enrollment_id) VALUES ($1, $2)", id, enrollment)
        .execute(db)
        .await?;
    Ok(())
}

/// The entries of an enrollment as they stand in their rows.
pub(super) async fn hours_images(db: &mut Connection, id: EnrollmentId) -> Result<HashMap<HoursId, RowImage>> {
    let rows = along(db, ("hours_entry", "*", "enrollment_id = $1"), id).await?;
    Ok(rows.into_iter().filter_map(|row| Some((HoursId(row.get("id").and_then(id_of)?), row))).collect())
}

/// The files of evidence of an enrollment as they stand in their rows, each with its entry.
pub(super) async fn evidence_images(db: &mut Connection, id: EnrollmentId) -> Result<Vec<(HoursId, RowImage)>> {
    let of = "hours_id IN (SELECT id FROM hours_entry WHERE enrollment_id = $1)";
    let rows = along(db, ("attachment", "*", of), id).await?;
    Ok(rows.into_iter().filter_map(|row| Some((HoursId(row.get("hours_id").and_then(id_of)?), row))).collect())
}

/// Files of evidence that are not known to have arrived, the oldest first.
pub(super) async fn unsent_files(db: &mut Connection) -> Result<Vec<UnsentFile>> {
    Ok(sqlx::query_as!(
        UnsentFile,
        r#"SELECT id as "id: AttachmentId", hours_id as "hours!: HoursId", name, bytes as "bytes: u32" FROM attachment
           WHERE hours_id IS NOT NULL AND id NOT IN (SELECT id FROM my_year_entry) ORDER BY id"#
    )
    .fetch_all(db)
    .await?)
}

/// Whether a file of evidence is here, or was.
pub(super) async fn has_file(db: &mut Connection, id: AttachmentId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM my_year_entry WHERE id = $1 UNION ALL SELECT 1 FROM attachment WHERE id = $1)
                  as "e: bool""#,
        id
    )
    .fetch_one(db)
    .await?)
}

/// Remembers that a file of evidence came in.
pub(super) async fn note_file(cx: &mut Write, id: AttachmentId, enrollment: EnrollmentId) -> Result<()> {
    sqlx::query!("INSERT INTO my_year_entry (id, enrollment_id) VALUES ($1, $2)", id, enrollment)
        .execute(cx.db())
        .await?;
    cx.created(Table::MyYearEntry, id.0);
    Ok(())
}

/// Whether an entry of hours stands.
pub(super) async fn is_there(db: &mut Connection, id: HoursId) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM hours_entry WHERE id = $1) as "e: bool""#, id)
        .fetch_one(db)
        .await?)
}

/// Takes an entry out of a database of somebody's own.
pub(super) async fn drop_hours(db: &mut Connection, id: HoursId) -> Result<()> {
    sqlx::query!("DELETE FROM hours_entry WHERE id = $1", id).execute(db).await?;
    Ok(())
}

/// Remembers what the trainee said of an entry, once it was decided what becomes of it.
pub(super) async fn say(cx: &mut Write, id: HoursId, enrollment: EnrollmentId, said: &str) -> Result<()> {
    cx.touch(Table::MyYearEntry, id.0).await?;
    sqlx::query!(
        "INSERT INTO my_year_entry (id, enrollment_id, said) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET said = excluded.said",
        id,
        enrollment,
        said
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Remembers a file that was made.
pub(super) async fn insert_file(cx: &mut Write, id: MyYearFileId, enrollment: EnrollmentId) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!("INSERT INTO my_year_file (id, enrollment_id, made_at) VALUES ($1, $2, $3)", id, enrollment, at)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// Whose file it is.
pub(super) async fn enrollment_of(db: &mut Connection, id: MyYearFileId) -> Result<Option<EnrollmentId>> {
    Ok(sqlx::query_scalar!(r#"SELECT enrollment_id as "id: EnrollmentId" FROM my_year_file WHERE id = $1"#, id)
        .fetch_optional(db)
        .await?)
}
