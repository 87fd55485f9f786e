//! Records what is known of enrollments. What is derived is written in `derived`.

use std::collections::HashMap;

use sqlx::FromRow;
use uuid::Uuid;

use crate::calendar::Day;
use crate::context::Write;
use crate::curriculum::model::OutcomeKind;
use crate::db::Connection;
use crate::db::among::among;
use crate::db::undo::Table;
use crate::enrollment::facts::{BreakFacts, Facts, Head, MilestoneFacts, ModuleRow};
use crate::enrollment::model::SelectionMark;
use crate::error::Result;
use crate::ids::{BreakId, CandidacyId, EnrollmentId, IntakeId, MentorId, MilestoneId, PersonId};
use crate::selection::model::CandidacyState;

/// Somebody who is to be enrolled.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Newcomer {
    pub(crate) id: PersonId,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
}

pub(crate) async fn newcomers(db: &mut Connection, people: &[Uuid]) -> Result<Vec<Newcomer>> {
    among(db, "SELECT id, first_name, last_name FROM person", "id", people, "").await
}

/// An enrollment that a person has or had.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Earlier {
    pub(crate) person_id: PersonId,
    pub(crate) intake_id: IntakeId,
    pub(crate) intake_name: String,
    pub(crate) running: bool,
    pub(crate) selection: SelectionMark,
}

/// The enrollments of people, the last begun first within each.
pub(crate) async fn earlier(db: &mut Connection, people: &[Uuid]) -> Result<Vec<Earlier>> {
    let select =
        "SELECT e.person_id, e.intake_id, i.name AS intake_name, e.outcome_code IS NULL AS running, e.selection
        FROM enrollment e JOIN intake i ON i.id = e.intake_id";
    among(db, select, "e.person_id", people, "ORDER BY e.start_on DESC, e.id DESC").await
}

/// A candidacy for the intake in question.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Candidate {
    pub(crate) id: CandidacyId,
    pub(crate) person_id: PersonId,
    pub(crate) intake_id: IntakeId,
    pub(crate) state: CandidacyState,
}

/// The candidacies of people, in any intake.
pub(crate) async fn candidates(db: &mut Connection, people: &[Uuid]) -> Result<Vec<Candidate>> {
    among(db, "SELECT id, person_id, intake_id, state FROM candidacy", "person_id", people, "").await
}

/// Stores a new enrollment with its plan: the facts of `plan` under new ids.
pub(crate) async fn insert(cx: &mut Write, plan: &Facts) -> Result<()> {
    let head = &plan.head;
    insert_head(cx, head).await?;
    cx.created(Table::Enrollment, head.id.0);
    for (position, module) in (0_i64..).zip(&plan.modules) {
        insert_module(cx, head.id, position, &module.row).await?;
    }
    cx.created(Table::EnrollmentModules, head.id.0);
    for (position, milestone) in (0_i64..).zip(&plan.milestones) {
        insert_milestone(cx, head.id, position, milestone).await?;
    }
    cx.created(Table::Milestones, head.id.0);
    Ok(())
}

async fn insert_head(cx: &mut Write, head: &Head) -> Result<()> {
    let at = cx.now.at;
    let derived = &head.derived;
    sqlx::query!(
        "INSERT INTO enrollment (id, person_id, intake_id, program_id, candidacy_id, start_on, selection, selection_reason,
                                 created_at, original_end_on, replanned_on, end_on, minutes_owed, minutes_passed, progress,
                                 next_milestone, next_milestone_on, next_module, next_module_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        head.id,
        head.person_id,
        head.intake_id,
        head.program_id,
        head.candidacy_id,
        head.start_on,
        head.selection,
        head.selection_reason,
        at,
        head.original_end_on,
        derived.replanned_on,
        derived.end_on,
        derived.minutes_owed,
        derived.minutes_passed,
        derived.progress,
        derived.next_milestone,
        derived.next_milestone_on,
        derived.next_module,
        derived.next_module_on,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Adds a module to a plan that runs already.
pub(crate) async fn add_module(cx: &mut Write, of: EnrollmentId, position: i64, row: &ModuleRow) -> Result<()> {
    let id = insert_module(cx, of, position, row).await?;
    cx.created(Table::EnrollmentModule, id);
    Ok(())
}

/// Adds a milestone to a plan that runs already.
pub(crate) async fn add_milestone(cx: &mut Write, of: EnrollmentId, position: i64, row: &MilestoneFacts) -> Result<()> {
    let id = insert_milestone(cx, of, position, row).await?;
    cx.created(Table::Milestone, id.0);
    Ok(())
}

async fn insert_module(cx: &mut Write, enrollment: EnrollmentId, position: i64, row: &ModuleRow) -> Result<Uuid> {
    let id = cx.new_id();
    sqlx::query!(
        "INSERT INTO enrollment_module (id, enrollment_id, code, position, planned_on, start_on, due_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        enrollment,
        row.code,
        position,
        row.planned_on,
        row.derived.start_on,
        row.derived.due_on,
    )
    .execute(cx.db())
    .await?;
    Ok(id)
}

async fn insert_milestone(
    cx: &mut Write,
    enrollment: EnrollmentId,
    position: i64,
    row: &MilestoneFacts,
) -> Result<MilestoneId> {
    let id = MilestoneId(cx.new_id());
    sqlx::query!(
        "INSERT INTO milestone (id, enrollment_id, code, position, kind, planned_on, due_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        enrollment,
        row.code,
        position,
        row.kind,
        row.planned_on,
        row.due_on,
    )
    .execute(cx.db())
    .await?;
    Ok(id)
}

/// The mentors of an intake.
pub(crate) async fn intake_mentors(db: &mut Connection, intake: IntakeId) -> Result<Vec<MentorId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT mentor_id as "id: MentorId" FROM intake_mentor WHERE intake_id = $1 ORDER BY mentor_id"#,
        intake,
    )
    .fetch_all(db)
    .await?)
}

#[derive(FromRow)]
struct MentorName {
    name: String,
}

/// Names of those of `mentors` who exist.
pub(crate) async fn mentor_names(db: &mut Connection, mentors: &[MentorId]) -> Result<Vec<String>> {
    let keys: Vec<Uuid> = mentors.iter().map(|id| id.0).collect();
    let rows: Vec<MentorName> = among(db, "SELECT name FROM mentor", "id", &keys, "ORDER BY name_key").await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// Replaces the mentors of an enrollment.
pub(crate) async fn set_mentors(cx: &mut Write, id: EnrollmentId, mentors: &[MentorId]) -> Result<()> {
    cx.touch(Table::EnrollmentMentors, id.0).await?;
    sqlx::query!("DELETE FROM enrollment_mentor WHERE enrollment_id = $1", id).execute(cx.db()).await?;
    for mentor in mentors {
        sqlx::query!("INSERT INTO enrollment_mentor (enrollment_id, mentor_id) VALUES ($1, $2)", id, mentor)
            .execute(cx.db())
            .await?;
    }
    Ok(())
}

/// The enrollment that a break belongs to.
pub(crate) async fn enrollment_of_break(db: &mut Connection, id: BreakId) -> Result<Option<EnrollmentId>> {
    Ok(sqlx::query_scalar!(r#"SELECT enrollment_id as "id: EnrollmentId" FROM enrollment_break WHERE id = $1"#, id,)
        .fetch_optional(db)
        .await?)
}

/// Stores a new break.
pub(crate) async fn insert_break(cx: &mut Write, row: &BreakFacts) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO enrollment_break (id, enrollment_id, from_on, to_on, reason, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        row.id,
        row.enrollment_id,
        row.from_on,
        row.to_on,
        row.reason,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::EnrollmentBreak, row.id.0);
    Ok(())
}

/// Sets the last day of a break.
pub(crate) async fn end_break(cx: &mut Write, id: BreakId, to: Day) -> Result<()> {
    cx.touch(Table::EnrollmentBreak, id.0).await?;
    sqlx::query!("UPDATE enrollment_break SET to_on = $2 WHERE id = $1", id, to).execute(cx.db()).await?;
    Ok(())
}

pub(crate) async fn remove_break(cx: &mut Write, id: BreakId) -> Result<()> {
    cx.touch(Table::EnrollmentBreak, id.0).await?;
    sqlx::query!("DELETE FROM enrollment_break WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

/// Accepts a conflict, or says again why.
pub(crate) async fn accept_conflict(
    cx: &mut Write,
    id: EnrollmentId,
    code: &str,
    cause: &str,
    reason: &str,
) -> Result<()> {
    cx.touch(Table::AcceptedConflicts, id.0).await?;
    let (at, actor) = (cx.now.at, cx.actor.name.clone());
    sqlx::query!(
        "INSERT INTO accepted_conflict (enrollment_id, code, cause, reason, accepted_by, accepted_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (enrollment_id, code, cause) DO UPDATE
            SET reason = excluded.reason, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at",
        id,
        code,
        cause,
        reason,
        actor,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// An extension with the modules that move (R6); the dates follow when the plan is derived.
pub(crate) async fn extend(
    cx: &mut Write,
    enrollment: EnrollmentId,
    months: u32,
    reason: &str,
    decided_on: Day,
    modules: &[String],
) -> Result<()> {
    cx.touch(Table::Extension, enrollment.0).await?;
    sqlx::query!(
        "INSERT INTO extension (enrollment_id, months, reason, decided_on) VALUES ($1, $2, $3, $4)",
        enrollment,
        months,
        reason,
        decided_on,
    )
    .execute(cx.db())
    .await?;
    cx.touch(Table::EnrollmentModules, enrollment.0).await?;
    for code in modules {
        sqlx::query!(
            "UPDATE enrollment_module SET extended = 1 WHERE enrollment_id = $1 AND code = $2",
            enrollment,
            code,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// How an enrollment ended.
pub(crate) struct Outcome<'a> {
    pub(crate) code: &'a str,
    pub(crate) name: &'a str,
    pub(crate) kind: OutcomeKind,
    pub(crate) on: Day,
    pub(crate) reason: Option<&'a str>,
}

/// Records an outcome and withdraws these milestones with its name as the reason.
pub(crate) async fn set_outcome(
    cx: &mut Write,
    id: EnrollmentId,
    outcome: &Outcome<'_>,
    withdrawn: &[MilestoneId],
) -> Result<()> {
    cx.touch(Table::Enrollment, id.0).await?;
    cx.touch(Table::Milestones, id.0).await?;
    sqlx::query!(
        "UPDATE enrollment SET outcome_code = $2, outcome_kind = $3, outcome_on = $4, outcome_reason = $5 WHERE id = $1",
        id,
        outcome.code,
        outcome.kind,
        outcome.on,
        outcome.reason,
    )
    .execute(cx.db())
    .await?;
    for milestone in withdrawn {
        sqlx::query!(
            "UPDATE milestone SET state = 'withdrawn', withdrawn_reason = $2 WHERE id = $1",
            milestone,
            outcome.name,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

#[derive(FromRow)]
struct HoursDay {
    enrollment_id: EnrollmentId,
    day: Day,
}

/// Days with recorded hours of each enrollment, each once, the earliest first.
pub(crate) async fn days_with_hours(
    db: &mut Connection,
    ids: &[EnrollmentId],
) -> Result<HashMap<EnrollmentId, Vec<Day>>> {
    let keys: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let select = "SELECT DISTINCT enrollment_id, day FROM hours_entry";
    let rows: Vec<HoursDay> = among(db, select, "enrollment_id", &keys, "ORDER BY day").await?;
    let mut days: HashMap<EnrollmentId, Vec<Day>> = HashMap::new();
    for row in rows {
        days.entry(row.enrollment_id).or_default().push(row.day);
    }
    Ok(days)
}

/// Moves the first day; the dates follow when the plan is derived.
pub(crate) async fn set_start(cx: &mut Write, id: EnrollmentId, on: Day) -> Result<()> {
    cx.touch(Table::Enrollment, id.0).await?;
    sqlx::query!("UPDATE enrollment SET start_on = $2 WHERE id = $1", id, on).execute(cx.db()).await?;
    Ok(())
}

/// Counting minutes of a span of days: logged and approved (R16).
pub(crate) async fn counting_minutes(db: &mut Connection, id: EnrollmentId, from: Day, to: Day) -> Result<(u32, u32)> {
    let row = sqlx::query!(
        r#"SELECT coalesce(sum(minutes), 0) as "logged!: u32",
                  coalesce(sum(CASE WHEN approved_on IS NULL THEN 0 ELSE minutes END), 0) as "approved!: u32"
           FROM hours_entry WHERE enrollment_id = $1 AND counts = 1 AND day >= $2 AND day <= $3"#,
        id,
        from,
        to,
    )
    .fetch_one(db)
    .await?;
    Ok((row.logged, row.approved))
}

/// Name and version of a program.
pub(crate) async fn program_version(db: &mut Connection, id: crate::ids::ProgramId) -> Result<(String, u32)> {
    let row =
        sqlx::query!(r#"SELECT name, version as "version: u32" FROM program WHERE id = $1"#, id).fetch_one(db).await?;
    Ok((row.name, row.version))
}
