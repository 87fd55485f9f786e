//! SQL of intakes and mentors.

use chrono::NaiveDate;
use uuid::Uuid;

use super::holiday_model::Holiday;
use super::model::{IntakeCard, IntakeFields, Mentor, MentorRow};
use crate::context::Write;
use crate::curriculum::model::OutcomeKind;
use crate::db::Connection;
use crate::db::among::among;
use crate::db::undo::Table;
use crate::enrollment::outcome::Ended;
use crate::error::Result;
use crate::ids::{EnrollmentId, IntakeId, MentorId, ProgramId};

/// An intake as stored.
#[derive(Debug, Clone)]
pub(crate) struct Intake {
    pub(crate) id: IntakeId,
    pub(crate) program: ProgramId,
    pub(crate) name: String,
    pub(crate) start_on: NaiveDate,
    pub(crate) learning_minutes_a_week: i64,
    /// Bit 0 is Monday.
    pub(crate) working_days: i64,
}

/// Monday first.
pub(crate) fn working_days(bits: i64) -> [bool; 7] {
    std::array::from_fn(|day| bits >> day & 1 == 1)
}

fn bits(days: [bool; 7]) -> i64 {
    days.iter().rev().fold(0, |bits, &worked| bits << 1 | i64::from(worked))
}

/// Selects whole intakes; the tail is the WHERE clause with its values.
macro_rules! intakes {
    ($tail:literal $(, $value:expr)*) => {
        sqlx::query_as!(
            Intake,
            r#"SELECT id as "id: IntakeId", program_id as "program: ProgramId", name,
                      start_on as "start_on: NaiveDate", learning_minutes_a_week, working_days
               FROM intake "# + $tail
            $(, $value)*
        )
    };
}

pub(crate) async fn get(db: &mut Connection, id: IntakeId) -> Result<Option<Intake>> {
    Ok(intakes!("WHERE id = $1", id).fetch_optional(db).await?)
}

pub(crate) async fn by_name(db: &mut Connection, key: &str) -> Result<Option<Intake>> {
    Ok(intakes!("WHERE name_key = $1", key).fetch_optional(db).await?)
}

pub(crate) async fn all(db: &mut Connection) -> Result<Vec<Intake>> {
    Ok(intakes!("ORDER BY start_on DESC, name_key").fetch_all(db).await?)
}

pub(crate) async fn insert(
    cx: &mut Write,
    program: ProgramId,
    fields: &IntakeFields,
    name_key: &str,
) -> Result<IntakeId> {
    let id = IntakeId(cx.new_id());
    let (at, days, minutes) = (cx.now.at, bits(fields.working_days), i64::from(fields.learning_minutes_a_week));
    sqlx::query!(
        "INSERT INTO intake (id, program_id, name, name_key, start_on, learning_minutes_a_week, working_days, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        id, program, fields.name, name_key, fields.start_on, minutes, days, at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Intake, id.0);
    cx.created(Table::Holidays, id.0);
    cx.created(Table::IntakeMentors, id.0);
    write_lists(cx, id, fields).await?;
    Ok(id)
}

pub(crate) async fn update(cx: &mut Write, id: IntakeId, fields: &IntakeFields, name_key: &str) -> Result<()> {
    for table in [Table::Intake, Table::Holidays, Table::IntakeMentors] {
        cx.touch(table, id.0).await?;
    }
    let (days, minutes) = (bits(fields.working_days), i64::from(fields.learning_minutes_a_week));
    sqlx::query!(
        "UPDATE intake SET name = $2, name_key = $3, start_on = $4, learning_minutes_a_week = $5, working_days = $6
         WHERE id = $1",
        id,
        fields.name,
        name_key,
        fields.start_on,
        minutes,
        days,
    )
    .execute(cx.db())
    .await?;
    clear_lists(cx, id).await?;
    write_lists(cx, id, fields).await
}

async fn clear_lists(cx: &mut Write, id: IntakeId) -> Result<()> {
    sqlx::query!("DELETE FROM holiday WHERE intake_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM intake_mentor WHERE intake_id = $1", id).execute(cx.db()).await?;
    Ok(())
}

async fn write_lists(cx: &mut Write, id: IntakeId, fields: &IntakeFields) -> Result<()> {
    for holiday in &fields.holidays {
        sqlx::query!(
            "INSERT INTO holiday (intake_id, day, name, region, stands_for) VALUES ($1, $2, $3, $4, $5)",
            id,
            holiday.day,
            holiday.name,
            holiday.region,
            holiday.stands_for,
        )
        .execute(cx.db())
        .await?;
    }
    for mentor in &fields.mentors {
        sqlx::query!("INSERT INTO intake_mentor (intake_id, mentor_id) VALUES ($1, $2)", id, mentor)
            .execute(cx.db())
            .await?;
    }
    Ok(())
}

pub(crate) async fn remove(cx: &mut Write, id: IntakeId) -> Result<()> {
    let own = [
        Table::Intake,
        Table::Holidays,
        Table::IntakeMentors,
        Table::IntakeQuestions,
        Table::IntakeLetters,
        Table::SwitchedOff,
    ];
    for table in own {
        cx.touch(table, id.0).await?;
    }
    clear_lists(cx, id).await?;
    sqlx::query!("DELETE FROM intake_question WHERE intake_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM intake_letter WHERE intake_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM switched_off WHERE intake_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM intake WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

pub(crate) async fn holidays(db: &mut Connection, id: IntakeId) -> Result<Vec<Holiday>> {
    Ok(sqlx::query_as!(
        Holiday,
        r#"SELECT day as "day: NaiveDate", name, region, stands_for as "stands_for: NaiveDate"
           FROM holiday WHERE intake_id = $1 ORDER BY day"#,
        id,
    )
    .fetch_all(db)
    .await?)
}

/// Mentors of every intake, by intake.
pub(crate) async fn mentors_of_all(db: &mut Connection) -> Result<Vec<(IntakeId, Mentor)>> {
    let rows = sqlx::query!(
        r#"SELECT intake_id as "intake: IntakeId", mentor.id as "mentor: MentorId", mentor.name
           FROM intake_mentor JOIN mentor ON mentor.id = intake_mentor.mentor_id ORDER BY mentor.name_key"#,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.intake, Mentor { mentor: row.mentor, name: row.name })).collect())
}

pub(crate) async fn cards(db: &mut Connection) -> Result<Vec<IntakeCard>> {
    let rows = sqlx::query!(
        r#"SELECT intake.id as "intake: IntakeId", intake.name, intake.start_on as "start_on: NaiveDate",
                  program.name as program_name, program.version as "program_version: u32", intake.demo as "demo: bool",
                  (SELECT count(*) FROM candidacy WHERE intake_id = intake.id)
                    + (SELECT coalesce(sum(count), 0) FROM erased_candidates WHERE intake_id = intake.id)
                    as "candidates!: u32",
                  (SELECT coalesce(sum(count), 0) FROM erased_candidates WHERE intake_id = intake.id)
                    as "erased_candidates!: u32",
                  (SELECT count(*) FROM candidacy WHERE intake_id = intake.id
                     AND state IN ('applied', 'screened', 'interview')) as "undecided!: u32",
                  (SELECT count(*) FROM enrollment WHERE intake_id = intake.id AND outcome_code IS NULL) as "running!: u32",
                  (SELECT count(*) FROM enrollment WHERE intake_id = intake.id AND outcome_kind = 'graduated')
                    as "graduated!: u32",
                  (SELECT count(*) FROM enrollment WHERE intake_id = intake.id AND outcome_code IS NOT NULL)
                    as "ended!: u32",
                  (SELECT coalesce(sum(progress), 0) FROM enrollment WHERE intake_id = intake.id AND outcome_code IS NULL)
                    as "progress!: i64"
           FROM intake JOIN program ON program.id = intake.program_id
           ORDER BY intake.start_on DESC, intake.name_key"#,
    )
    .fetch_all(&mut *db)
    .await?;
    let mentors = mentors_of_all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| IntakeCard {
            progress: u32::try_from(row.progress).ok().and_then(|sum| sum.checked_div(row.running)),
            mentors: mentors
                .iter()
                .filter(|(intake, _)| *intake == row.intake)
                .map(|(_, mentor)| mentor.clone())
                .collect(),
            intake: row.intake,
            name: row.name,
            start_on: row.start_on,
            program_name: row.program_name,
            program_version: row.program_version,
            demo: row.demo,
            candidates: row.candidates,
            erased_candidates: row.erased_candidates,
            undecided: row.undecided,
            running: row.running,
            graduated: row.graduated,
            ended: row.ended,
        })
        .collect())
}

/// How the enrollments of an intake ended (R32); nothing for each that runs.
pub(crate) async fn outcomes(db: &mut Connection, id: IntakeId) -> Result<Vec<Option<Ended>>> {
    let rows = sqlx::query!(
        r#"SELECT start_on as "start: NaiveDate", outcome_kind as "kind: OutcomeKind", outcome_on as "on: NaiveDate"
           FROM enrollment WHERE intake_id = $1"#,
        id,
    )
    .fetch_all(db)
    .await?;
    let ended = |kind: Option<OutcomeKind>, start, on| Some(Ended { kind: kind?, start, on: on? });
    Ok(rows.into_iter().map(|row| ended(row.kind, row.start, row.on)).collect())
}

/// Every enrollment of an intake: one that has ended still has its follow-up to come.
pub(crate) async fn enrollments(db: &mut Connection, id: IntakeId) -> Result<Vec<EnrollmentId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id as "id: EnrollmentId" FROM enrollment WHERE intake_id = $1"#, id,)
        .fetch_all(db)
        .await?)
}

/// Whether any candidate or trainee belongs to an intake.
pub(crate) async fn used(db: &mut Connection, id: IntakeId) -> Result<(bool, bool)> {
    let row = sqlx::query!(
        r#"SELECT EXISTS (SELECT 1 FROM candidacy WHERE intake_id = $1)
                    OR EXISTS (SELECT 1 FROM erased_candidates WHERE intake_id = $1) as "candidates: bool",
                  EXISTS (SELECT 1 FROM enrollment WHERE intake_id = $1) as "trainees: bool""#,
        id,
    )
    .fetch_one(db)
    .await?;
    Ok((row.candidates, row.trainees))
}

pub(crate) async fn mentors(db: &mut Connection) -> Result<Vec<MentorRow>> {
    Ok(sqlx::query_as!(
        MentorRow,
        r#"SELECT mentor.id as "mentor: MentorId", mentor.name,
                  (SELECT count(*) FROM enrollment_mentor JOIN enrollment ON enrollment.id = enrollment_mentor.enrollment_id
                    WHERE enrollment_mentor.mentor_id = mentor.id AND enrollment.outcome_code IS NULL) as "running: u32"
           FROM mentor ORDER BY mentor.name_key"#,
    )
    .fetch_all(db)
    .await?)
}

pub(crate) async fn mentor_by_name(db: &mut Connection, key: &str) -> Result<Option<MentorId>> {
    Ok(sqlx::query_scalar!(r#"SELECT id as "id: MentorId" FROM mentor WHERE name_key = $1"#, key)
        .fetch_optional(db)
        .await?)
}

/// The name of a mentor, or nothing when there is none of that id.
pub(crate) async fn mentor_name(db: &mut Connection, id: MentorId) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("SELECT name FROM mentor WHERE id = $1", id).fetch_optional(db).await?)
}

/// How many of these are there.
pub(crate) async fn count_mentors(db: &mut Connection, mentors: &[MentorId]) -> Result<usize> {
    let ids: Vec<Uuid> = mentors.iter().map(|mentor| mentor.0).collect();
    let found: Vec<(MentorId,)> = among(db, "SELECT id FROM mentor", "id", &ids, "").await?;
    Ok(found.len())
}

pub(crate) async fn insert_mentor(cx: &mut Write, name: &str, key: &str) -> Result<MentorId> {
    let id = MentorId(cx.new_id());
    let at = cx.now.at;
    sqlx::query!("INSERT INTO mentor (id, name, name_key, created_at) VALUES ($1, $2, $3, $4)", id, name, key, at,)
        .execute(cx.db())
        .await?;
    cx.created(Table::Mentor, id.0);
    Ok(id)
}
