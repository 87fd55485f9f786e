//! Trainees whose plan needs a decision: attempts used up, impossible plans, overdue modules, outcomes.

use chrono::NaiveDate;

use super::{line, since};
use crate::context::Read;
use crate::enrollment::model::TraineeFilter;
use crate::enrollment::running::Of;
use crate::error::{Result, sentence};
use crate::ids::{EnrollmentId, IntakeId, ProgramId};
use crate::monday::model::{Drifting, Line, LineKind, Target};
use crate::people::rules::display_name;
use crate::risk;

/// The most people of the list of who drifts.
const DRIFTING: usize = 5;

struct Row {
    id: EnrollmentId,
    first_name: String,
    last_name: String,
    intake: IntakeId,
    intake_name: String,
    program: ProgramId,
    /// Code of a module or milestone.
    item: Option<String>,
    on: Option<NaiveDate>,
    count: Option<u32>,
}

/// Lines about trainees, ten of each kind at most.
pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let today = cx.today();
    let told = |kind: LineKind, row: Row| {
        let name = display_name(&row.first_name, &row.last_name);
        Line {
            item: row.item,
            days: row.on.map(|on| since(on, today)),
            on: row.on,
            count: row.count,
            intake_name: Some(row.intake_name),
            ..line(kind, name, Target::Trainee { enrollment: row.id })
        }
    };
    let mut lines = Vec::new();
    lines.extend(used_up(cx).await?.into_iter().map(|row| told(LineKind::AttemptsUsedUp, row)));
    for row in conflicts(cx).await? {
        let detail = first_conflict(cx, row.id).await?;
        lines.push(Line { detail, ..told(LineKind::PlanConflict, row) });
    }
    for row in overdue(cx).await? {
        let several = Target::Trainees { intake: row.intake, filter: TraineeFilter::Overdue };
        let line = told(LineKind::ModuleOverdue, row);
        lines.push(if line.count == Some(1) { line } else { Line { target: several, ..line } });
    }
    for row in releases(cx).await? {
        let program = cx.program(row.program).await?;
        let named = |code: &String| program.milestone(code).map_or(code.clone(), |milestone| milestone.name.clone());
        let item = row.item.as_ref().map(named);
        lines.push(Line { item, ..told(LineKind::ReleaseToConfirm, row) });
    }
    lines.extend(outcomes(cx).await?.into_iter().map(|row| told(LineKind::OutcomeMissing, row)));
    Ok(lines)
}

async fn used_up(cx: &mut Read) -> Result<Vec<Row>> {
    let limited = cx.actor.scope.limited();
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT e.id as "id: EnrollmentId", first_name, last_name, e.intake_id as "intake: IntakeId",
                  intake.name as intake_name,
                  e.program_id as "program: ProgramId", attempts_used_up as item, NULL as "on: NaiveDate", NULL as "count: u32"
           FROM enrollment e JOIN person ON person.id = e.person_id JOIN intake ON intake.id = e.intake_id
           WHERE attempts_used_up IS NOT NULL
             AND ($1 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $1))
           ORDER BY e.id LIMIT 10"#,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

async fn conflicts(cx: &mut Read) -> Result<Vec<Row>> {
    let limited = cx.actor.scope.limited();
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT e.id as "id: EnrollmentId", first_name, last_name, e.intake_id as "intake: IntakeId",
                  intake.name as intake_name,
                  e.program_id as "program: ProgramId", NULL as "item: String", NULL as "on: NaiveDate", conflicts as "count: u32"
           FROM enrollment e JOIN person ON person.id = e.person_id JOIN intake ON intake.id = e.intake_id
           WHERE conflicts > 0
             AND ($1 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $1))
           ORDER BY e.id LIMIT 10"#,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

/// The first conflict that nobody let stand, in words.
async fn first_conflict(cx: &mut Read, id: EnrollmentId) -> Result<Option<String>> {
    let row = sqlx::query!(
        "SELECT cause, args FROM plan_conflict c WHERE enrollment_id = $1
           AND NOT EXISTS (SELECT 1 FROM accepted_conflict a
             WHERE a.enrollment_id = c.enrollment_id AND a.code = c.code AND a.cause = c.cause)
         ORDER BY code, cause, prerequisite LIMIT 1",
        id,
    )
    .fetch_optional(cx.db())
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(sentence(&row.cause, &serde_json::from_str(&row.args)?)))
}

/// The module that is overdue longest, once for all of an intake who owe it since the same day; where somebody's
/// attempts are used up, that line says so already.
async fn overdue(cx: &mut Read) -> Result<Vec<Row>> {
    let (today, limited) = (cx.today(), cx.actor.scope.limited());
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT d.id as "id: EnrollmentId", first_name, last_name, d.intake_id as "intake: IntakeId",
                  intake.name as intake_name, d.program_id as "program: ProgramId", next_module as item,
                  next_module_on as "on: NaiveDate", people as "count: u32"
           FROM (SELECT id, person_id, intake_id, program_id, next_module, next_module_on,
                        count(*) OVER (PARTITION BY intake_id, next_module, next_module_on) AS people,
                        row_number() OVER (PARTITION BY intake_id, next_module, next_module_on ORDER BY id) AS place
                 FROM enrollment
                 WHERE outcome_code IS NULL AND next_module_on < $1 AND (paused_since IS NULL OR paused_since > $1)
                   AND (attempts_used_up IS NULL OR attempts_used_up <> next_module)
                   AND ($2 IS NULL OR intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $2))) d
           JOIN person ON person.id = d.person_id JOIN intake ON intake.id = d.intake_id
           WHERE place = 1 ORDER BY next_module_on, d.id LIMIT 10"#,
        today,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

/// A release was decided, and nobody has confirmed the outcome yet (R24).
async fn releases(cx: &mut Read) -> Result<Vec<Row>> {
    let limited = cx.actor.scope.limited();
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT e.id as "id: EnrollmentId", first_name, last_name, e.intake_id as "intake: IntakeId",
                  intake.name as intake_name,
                  e.program_id as "program: ProgramId", m.code as "item?", v.held_on as "on: NaiveDate",
                  NULL as "count: u32"
           FROM evaluation v JOIN milestone m ON m.id = v.milestone_id JOIN enrollment e ON e.id = m.enrollment_id
           JOIN person ON person.id = e.person_id JOIN intake ON intake.id = e.intake_id
           WHERE v.decision = 'release' AND m.state IN ('scored', 'awaiting_signatures', 'signed')
             AND e.outcome_code IS NULL
             AND ($1 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $1))
             AND NOT EXISTS (SELECT 1 FROM evaluation later WHERE later.milestone_id = m.id
               AND (later.round > v.round OR (later.round = v.round AND later.version > v.version)))
           ORDER BY v.held_on, e.id LIMIT 10"#,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

/// At the end without an outcome; a final that is still to be held has its own line.
async fn outcomes(cx: &mut Read) -> Result<Vec<Row>> {
    let (today, limited) = (cx.today(), cx.actor.scope.limited());
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT e.id as "id: EnrollmentId", first_name, last_name, e.intake_id as "intake: IntakeId",
                  intake.name as intake_name,
                  e.program_id as "program: ProgramId", NULL as "item: String", end_on as "on: NaiveDate", NULL as "count: u32"
           FROM enrollment e JOIN person ON person.id = e.person_id JOIN intake ON intake.id = e.intake_id
           WHERE outcome_code IS NULL AND end_on < $1
             AND ($2 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $2))
             AND NOT EXISTS (SELECT 1 FROM milestone m WHERE m.enrollment_id = e.id AND m.kind = 'final'
               AND m.state IN ('planned', 'open'))
           ORDER BY end_on, e.id LIMIT 10"#,
        today,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

/// Who has early warnings, the most at risk first (R41).
pub(in crate::monday) async fn drifting(cx: &mut Read) -> Result<Vec<Drifting>> {
    let found = risk::at_risk(cx, Of::Everybody).await?;
    let rows = found.into_iter().take(DRIFTING).map(|one| Drifting {
        enrollment: one.enrollment,
        name: one.name,
        reasons: one.flags.into_iter().map(|flag| flag.why).collect(),
    });
    Ok(rows.collect())
}
