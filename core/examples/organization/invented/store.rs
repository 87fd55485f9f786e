//! Reads plans and writes what happened, many rows at a time, past the commands.

use std::collections::HashMap;
use std::path::Path;

use chrono::NaiveTime;
use farm_team_core::calendar::Day;
use serde_json::Value;
use sqlx::query_builder::Separated;
use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use sqlx::{Connection as _, FromRow, QueryBuilder, Sqlite, SqliteConnection};
use uuid::Uuid;

use super::Outcome;
use super::rows::{
    AnswerRow, AttemptRow, BreakLine, EvaluationRow, FieldRow, HeldRow, HoursRow, MilestoneLine, ModuleLine,
    OutcomeRow, RatingRow, ReviewRow, Rows, ScoreRow, StandingRow, Trainee,
};

/// Rows of one statement.
const PORTION: usize = 500;

type Values<'v> = Separated<'v, Sqlite, &'static str>;

#[derive(FromRow)]
struct EnrollmentRow {
    id: Uuid,
    start_on: Day,
}

/// How much was written.
#[derive(Default, Clone, Copy)]
pub(crate) struct Written {
    pub(crate) attempts: usize,
    pub(crate) hours: usize,
    pub(crate) reviews: usize,
    pub(crate) evaluations: usize,
    pub(crate) outcomes: usize,
}

/// A connection of its own to the scratch database.
pub(crate) struct Scratch {
    db: SqliteConnection,
    pub(crate) written: Written,
}

fn instant(day: Day) -> i64 {
    day.and_time(NaiveTime::MIN).and_utc().timestamp_millis()
}

fn id_of(value: &Value) -> Outcome<Uuid> {
    Ok(value.as_str().unwrap_or_default().parse()?)
}

impl Scratch {
    pub(crate) async fn open(file: &Path) -> Outcome<Self> {
        // Nobody misses a scratch database that a power cut has taken.
        let options = SqliteConnectOptions::new().filename(file).foreign_keys(true);
        let db = SqliteConnection::connect_with(&options.synchronous(SqliteSynchronous::Off)).await?;
        Ok(Self { db, written: Written::default() })
    }

    /// Answers these checks as met for every candidate of an intake.
    pub(crate) async fn meet_checks(&mut self, intake: &Value, checks: &[String]) -> Outcome<()> {
        for code in checks {
            let statement = "INSERT INTO threshold_check (candidacy_id, code, answer, evidence)
                SELECT id, $2, 'met', 'Told with examples in the interview' FROM candidacy WHERE intake_id = $1
                ON CONFLICT (candidacy_id, code) DO UPDATE SET answer = 'met'";
            sqlx::query(statement).bind(id_of(intake)?).bind(code).execute(&mut self.db).await?;
        }
        Ok(())
    }

    /// Everybody who is enrolled in an intake, by external number.
    pub(crate) async fn trainees(&mut self, intake: &Value) -> Outcome<Vec<Trainee>> {
        let intake = id_of(intake)?;
        let select = "SELECT e.id, e.start_on FROM enrollment e JOIN person p ON p.id = e.person_id
            WHERE e.intake_id = $1 ORDER BY p.number";
        let enrollments: Vec<EnrollmentRow> = sqlx::query_as(select).bind(intake).fetch_all(&mut self.db).await?;
        let select = "SELECT m.id, m.enrollment_id, m.code, m.due_on FROM enrollment_module m
            JOIN enrollment e ON e.id = m.enrollment_id WHERE e.intake_id = $1 ORDER BY m.position";
        let modules = sqlx::query_as(select).bind(intake).fetch_all(&mut self.db).await?;
        let mut modules = grouped(modules, |row: &ModuleLine| row.enrollment_id);
        let select = "SELECT m.id, m.enrollment_id, m.code, m.kind, m.due_on FROM milestone m
            JOIN enrollment e ON e.id = m.enrollment_id WHERE e.intake_id = $1 ORDER BY m.position";
        let milestones = sqlx::query_as(select).bind(intake).fetch_all(&mut self.db).await?;
        let mut milestones = grouped(milestones, |row: &MilestoneLine| row.enrollment_id);
        let select = "SELECT b.enrollment_id, b.from_on, b.to_on FROM enrollment_break b
            JOIN enrollment e ON e.id = b.enrollment_id WHERE e.intake_id = $1 ORDER BY b.from_on";
        let breaks = sqlx::query_as(select).bind(intake).fetch_all(&mut self.db).await?;
        let mut breaks = grouped(breaks, |row: &BreakLine| row.enrollment_id);
        let trainees = enrollments.into_iter().map(|row| Trainee {
            enrollment: row.id,
            start: row.start_on,
            modules: modules.remove(&row.id).unwrap_or_default(),
            milestones: milestones.remove(&row.id).unwrap_or_default(),
            breaks: breaks.remove(&row.id).unwrap_or_default(),
        });
        Ok(trainees.collect())
    }

    /// Writes everything in one transaction.
    pub(crate) async fn write(&mut self, rows: &Rows, intake: &Value) -> Outcome<()> {
        let mut db = self.db.begin().await?;
        year(&mut db, rows).await?;
        milestones(&mut db, rows).await?;
        outcomes(&mut db, rows, id_of(intake)?).await?;
        db.commit().await?;
        self.written.attempts += rows.attempts.len();
        self.written.hours += rows.hours.len();
        self.written.reviews += rows.reviews.len();
        self.written.evaluations += rows.evaluations.len();
        self.written.outcomes += rows.outcomes.len();
        Ok(())
    }
}

fn grouped<T>(rows: Vec<T>, key: impl Fn(&T) -> Uuid) -> HashMap<Uuid, Vec<T>> {
    let mut groups: HashMap<Uuid, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}

/// `before VALUES (…), (…) after`, in portions.
async fn bulk<T>(
    db: &mut SqliteConnection,
    before: &'static str,
    rows: &[T],
    values: impl Fn(&mut Values<'_>, &T),
    after: &'static str,
) -> Outcome<()> {
    for portion in rows.chunks(PORTION) {
        let mut builder: QueryBuilder<Sqlite> = QueryBuilder::new(before);
        builder.push_values(portion, |mut row, one| values(&mut row, one)).push(after);
        builder.build().execute(&mut *db).await?;
    }
    Ok(())
}

async fn year(db: &mut SqliteConnection, rows: &Rows) -> Outcome<()> {
    let update = "UPDATE enrollment_module SET standing = v.column2, standing_on = v.column3,
        standing_reason = v.column4, evidence = CASE v.column2 WHEN 'exempt' THEN v.column4 END FROM (";
    let bind = |values: &mut Values<'_>, row: &StandingRow| {
        values.push_bind(row.module).push_bind(row.standing).push_bind(row.on).push_bind(row.reason);
    };
    bulk(db, update, &rows.standings, bind, ") AS v WHERE enrollment_module.id = v.column1").await?;
    let insert = "INSERT INTO attempt (id, enrollment_module_id, number, held_on, mark, pass_mark, created_at,
        recorded_by) ";
    let bind = |values: &mut Values<'_>, row: &AttemptRow| {
        values.push_bind(row.id).push_bind(row.module).push_bind(row.number).push_bind(row.on).push_bind(row.mark);
        values.push_bind(row.pass_mark).push_bind(instant(row.on)).push("'Mara Connell'");
    };
    bulk(db, insert, &rows.attempts, bind, "").await?;
    let insert = "INSERT INTO hours_entry (id, enrollment_id, day, minutes, kind, counts, approved_on, created_at,
        approved_by, recorded_by) ";
    let bind = |values: &mut Values<'_>, row: &HoursRow| {
        values.push_bind(row.id).push_bind(row.enrollment).push_bind(row.day).push_bind(row.minutes);
        values.push_bind(row.kind).push_bind(row.kind != "on_the_job").push_bind(row.approved_on);
        values.push_bind(instant(row.day)).push_bind(row.approved_on.map(|_| "Mara Connell")).push("'Mara Connell'");
    };
    bulk(db, insert, &rows.hours, bind, "").await?;
    let insert = "INSERT INTO ticket_review (id, enrollment_id, ticket, reviewed_on, points, created_at, reviewer) ";
    let bind = |values: &mut Values<'_>, row: &ReviewRow| {
        values.push_bind(row.id).push_bind(row.enrollment).push_bind(row.ticket.clone()).push_bind(row.on);
        values.push_bind(row.points).push_bind(instant(row.on)).push("'Ana Ruiz'");
    };
    bulk(db, insert, &rows.reviews, bind, "").await?;
    let insert = "INSERT INTO ticket_review_answer (ticket_review_id, check_code, answer) ";
    let bind = |values: &mut Values<'_>, row: &AnswerRow| {
        values.push_bind(row.review).push_bind(row.check.clone()).push_bind(row.answer);
    };
    bulk(db, insert, &rows.answers, bind, "").await
}

async fn milestones(db: &mut SqliteConnection, rows: &Rows) -> Outcome<()> {
    let update = "UPDATE milestone SET state = v.column2, held_on = v.column3 FROM (";
    let bind = |values: &mut Values<'_>, row: &HeldRow| {
        values.push_bind(row.milestone).push_bind(row.state).push_bind(row.on);
    };
    bulk(db, update, &rows.held, bind, ") AS v WHERE milestone.id = v.column1").await?;
    let insert = "INSERT INTO evaluation (id, milestone_id, round, version, form, opened_at, held_on, scored_at,
        total_numerator, total_denominator, passed, floors, decision, against_rule, decision_reason, decided_by,
        note) ";
    let bind = |values: &mut Values<'_>, row: &EvaluationRow| {
        values.push_bind(row.id).push_bind(row.milestone).push("1, 1").push_bind(row.form.clone());
        values.push_bind(instant(row.held)).push_bind(row.held).push_bind(instant(row.held));
        values.push_bind(row.total.0).push_bind(row.total.1).push_bind(row.passed).push_bind(row.floors.clone());
        values.push_bind(row.decision).push_bind(row.against_rule);
        values.push("'On the way; agreed with the mentor', 'Mara Connell', 'Calm with callers; asks before acting.'");
    };
    bulk(db, insert, &rows.evaluations, bind, "").await?;
    let insert = "INSERT INTO evaluation_rating (evaluation_id, rater, item, level) ";
    let bind = |values: &mut Values<'_>, row: &RatingRow| {
        values.push_bind(row.evaluation).push_bind(row.rater).push_bind(row.item.clone()).push_bind(row.level);
    };
    bulk(db, insert, &rows.ratings, bind, "").await?;
    let insert = "INSERT INTO evaluation_score (evaluation_id, criterion, numerator, denominator, basis) ";
    let bind = |values: &mut Values<'_>, row: &ScoreRow| {
        let (numerator, denominator) = row.fraction.unzip();
        values.push_bind(row.evaluation).push_bind(row.criterion.clone());
        values.push_bind(numerator).push_bind(denominator).push_bind(row.basis.clone());
    };
    bulk(db, insert, &rows.scores, bind, "").await?;
    let insert = "INSERT INTO milestone_field (milestone_id, field, value) ";
    let bind = |values: &mut Values<'_>, row: &FieldRow| {
        values.push_bind(row.milestone).push_bind(row.field).push_bind(row.value.clone());
    };
    bulk(db, insert, &rows.fields, bind, "").await
}

/// An outcome withdraws what was not held, the follow-up excepted (R7, R17).
async fn outcomes(db: &mut SqliteConnection, rows: &Rows, intake: Uuid) -> Outcome<()> {
    let update = "UPDATE enrollment SET outcome_code = v.column2, outcome_kind = v.column3, outcome_on = v.column4,
        outcome_reason = v.column5 FROM (";
    let bind = |values: &mut Values<'_>, row: &OutcomeRow| {
        values.push_bind(row.enrollment).push_bind(row.code.clone()).push_bind(row.kind).push_bind(row.on);
        values.push_bind(row.reason);
    };
    bulk(db, update, &rows.outcomes, bind, ") AS v WHERE enrollment.id = v.column1").await?;
    let update = "UPDATE milestone SET state = 'withdrawn', withdrawn_reason = 'The year has ended'
        WHERE state = 'planned' AND kind <> 'follow_up' AND enrollment_id IN
          (SELECT id FROM enrollment WHERE intake_id = $1 AND outcome_code IS NOT NULL)";
    sqlx::query(update).bind(intake).execute(db).await?;
    Ok(())
}
