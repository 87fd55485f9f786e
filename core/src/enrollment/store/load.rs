//! Reads enrollments whole: a few wide statements for one or for thousands.

use std::collections::HashMap;
use std::sync::Arc;

use sqlx::FromRow;
use uuid::Uuid;

use crate::app::App;
use crate::calendar::Day;
use crate::calendar::workdays::{DayOff, WorkCalendar, free_weekdays};
use crate::context::{Read, Write};
use crate::db::Connection;
use crate::db::among::{among, grouped};
use crate::enrollment::facts::{
    AcceptedConflict, AttemptRow, BreakFacts, ExtensionFacts, Facts, Head, IntakeCalendar, MilestoneFacts,
    ModuleRecord, ModuleRow, StoredConflict,
};
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, IntakeId};

const HEADS: &str =
    "SELECT e.id, e.person_id, p.number, p.first_name, p.last_name, e.intake_id, e.program_id, e.candidacy_id,
    e.start_on, e.selection, e.selection_reason, e.outcome_code, e.outcome_kind, e.outcome_on, e.outcome_reason,
    e.original_end_on, e.replanned_on, e.end_on, e.paused_since, e.minutes_owed, e.minutes_passed, e.progress,
    e.next_milestone, e.next_milestone_on, e.next_module, e.next_module_on, e.attempts_used_up, e.conflicts
    FROM enrollment e JOIN person p ON p.id = e.person_id";
const BREAKS: &str = "SELECT id, enrollment_id, from_on, to_on, reason FROM enrollment_break";
const EXTENSIONS: &str = "SELECT enrollment_id, months, reason, decided_on FROM extension";
const MODULES: &str =
    "SELECT id, enrollment_id, code, standing, standing_on, standing_reason, extended, extra_attempts,
    extra_reason, planned_on, start_on, due_on, passed_on, mark, attempts_used, flagged FROM enrollment_module";
const ATTEMPTS: &str =
    "SELECT a.id, a.enrollment_module_id, a.number, a.held_on, a.mark, a.pass_mark, a.override_reason,
    a.correction_reason, a.note, a.voided_on, a.void_reason, a.recorded_by
    FROM attempt a JOIN enrollment_module m ON m.id = a.enrollment_module_id";
const MILESTONES: &str = "SELECT id, enrollment_id, code, kind, state, held_on, planned_on, due_on FROM milestone";
const ACCEPTED: &str = "SELECT enrollment_id, code, cause, reason FROM accepted_conflict";
const CONFLICTS: &str = "SELECT enrollment_id, code, cause, prerequisite, args FROM plan_conflict";

/// The facts of every enrollment in `ids` that exists, in that order.
pub(crate) async fn facts(app: &App, db: &mut Connection, ids: &[EnrollmentId]) -> Result<Vec<Facts>> {
    let keys: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let heads: Vec<Head> = among(&mut *db, HEADS, "e.id", &keys, "").await?;
    let mut breaks = grouped(breaks(&mut *db, &keys).await?, |row: &BreakFacts| row.enrollment_id);
    let extensions: Vec<ExtensionFacts> = among(&mut *db, EXTENSIONS, "enrollment_id", &keys, "").await?;
    let modules: Vec<ModuleRow> = among(&mut *db, MODULES, "enrollment_id", &keys, "ORDER BY position").await?;
    let mut attempts =
        grouped(among(&mut *db, ATTEMPTS, "m.enrollment_id", &keys, "ORDER BY a.number").await?, |row: &AttemptRow| {
            row.enrollment_module_id
        });
    let mut milestones = grouped(
        among(&mut *db, MILESTONES, "enrollment_id", &keys, "ORDER BY position").await?,
        |row: &MilestoneFacts| row.enrollment_id,
    );
    let mut accepted = grouped(
        among(&mut *db, ACCEPTED, "enrollment_id", &keys, "ORDER BY code, cause").await?,
        |row: &AcceptedConflict| row.enrollment_id,
    );
    let mut conflicts = grouped(
        among(&mut *db, CONFLICTS, "enrollment_id", &keys, "ORDER BY code, cause, prerequisite").await?,
        |row: &StoredConflict| row.enrollment_id,
    );

    let records =
        modules.into_iter().map(|row| ModuleRecord { attempts: attempts.remove(&row.id).unwrap_or_default(), row });
    let mut records = grouped(records.collect(), |record: &ModuleRecord| record.row.enrollment_id);
    let mut extensions: HashMap<_, _> = extensions.into_iter().map(|row| (row.enrollment_id, row)).collect();
    let mut heads: HashMap<_, _> = heads.into_iter().map(|row| (row.id, row)).collect();
    let mut intakes: Vec<IntakeId> = heads.values().map(|head| head.intake_id).collect();
    intakes.sort_unstable();
    intakes.dedup();
    let calendars = calendars(&mut *db, &intakes).await?;

    let mut found = Vec::with_capacity(heads.len());
    for id in ids {
        let Some(head) = heads.remove(id) else { continue };
        let calendar = calendars.get(&head.intake_id).ok_or_else(|| Error::internal("enrollment without intake"))?;
        found.push(Facts {
            program: app.program(&mut *db, head.program_id).await?,
            calendar: Arc::clone(calendar),
            breaks: breaks.remove(id).unwrap_or_default(),
            extension: extensions.remove(id),
            modules: records.remove(id).unwrap_or_default(),
            milestones: milestones.remove(id).unwrap_or_default(),
            accepted: accepted.remove(id).unwrap_or_default(),
            conflicts: conflicts.remove(id).unwrap_or_default(),
            head,
        });
    }
    Ok(found)
}

/// The breaks of many.
pub(in crate::enrollment) async fn breaks(db: &mut Connection, ids: &[Uuid]) -> Result<Vec<BreakFacts>> {
    among(db, BREAKS, "enrollment_id", ids, "ORDER BY from_on, id").await
}

#[derive(FromRow)]
struct IntakeRow {
    id: IntakeId,
    name: String,
    working_days: u8,
    learning_minutes_a_week: u32,
}

#[derive(FromRow)]
struct HolidayRow {
    intake_id: IntakeId,
    day: Day,
    name: String,
    stands_for: Option<Day>,
}

/// Working days, holidays and learning time of intakes.
pub(crate) async fn calendars(
    db: &mut Connection,
    intakes: &[IntakeId],
) -> Result<HashMap<IntakeId, Arc<IntakeCalendar>>> {
    let keys: Vec<Uuid> = intakes.iter().map(|id| id.0).collect();
    let select = "SELECT id, name, working_days, learning_minutes_a_week FROM intake";
    let rows: Vec<IntakeRow> = among(&mut *db, select, "id", &keys, "").await?;
    let select = "SELECT intake_id, day, name, stands_for FROM holiday";
    let mut holidays =
        grouped(among(&mut *db, select, "intake_id", &keys, "").await?, |row: &HolidayRow| row.intake_id);
    rows.into_iter()
        .map(|row| {
            let rows = holidays.remove(&row.id).unwrap_or_default();
            let off: Vec<DayOff> = rows.iter().map(|row| DayOff { day: row.day, stands_for: row.stands_for }).collect();
            let weekend = free_weekdays(std::array::from_fn(|day| row.working_days & (1 << day) != 0));
            let work = WorkCalendar::of_days_off(weekend, &off)?;
            let holidays = rows.into_iter().map(|row| (row.day, row.name)).collect();
            let minutes_a_week = row.learning_minutes_a_week;
            let calendar = IntakeCalendar { name: row.name, work, holidays, minutes_a_week };
            Ok((row.id, Arc::new(calendar)))
        })
        .collect()
}

fn not_there() -> Error {
    Error::not_found("enrollment_not_there")
}

/// The facts of one enrollment.
///
/// # Errors
/// `enrollment_not_there`.
pub(crate) async fn one(app: &App, db: &mut Connection, id: EnrollmentId) -> Result<Facts> {
    facts(app, db, &[id]).await?.pop().ok_or_else(not_there)
}

impl Read {
    /// The facts of one enrollment.
    ///
    /// # Errors
    /// `enrollment_not_there`.
    pub(crate) async fn enrollment(&mut self, id: EnrollmentId) -> Result<Facts> {
        let app = self.app.clone();
        one(&app, self.db(), id).await
    }
}

impl Write {
    /// The facts of one enrollment as this transaction sees them.
    ///
    /// # Errors
    /// `enrollment_not_there`.
    pub(crate) async fn enrollment(&mut self, id: EnrollmentId) -> Result<Facts> {
        let app = self.app.clone();
        one(&app, self.db(), id).await
    }
}
