//! Milestones to hold, to score and to hold again.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::{SOON, later, line, since};
use crate::context::Read;
use crate::enrollment::model::TraineeFilter;
use crate::error::{Result, sentence};
use crate::ids::{AccountId, IntakeId, MilestoneId, ProgramId};
use crate::monday::model::{Line, LineKind, Target};
use crate::people::rules::display_name;

struct Row {
    id: MilestoneId,
    code: String,
    state: String,
    due_on: NaiveDate,
    program: ProgramId,
    first_name: String,
    last_name: String,
    intake: IntakeId,
    intake_name: String,
    /// Its trainee has ended: only a follow-up is left.
    ended: bool,
    /// How many of the intake have the same milestone on the same day, this one among them.
    people: u32,
}

/// The milestones of trainees, and the follow-ups of those who have ended (R7).
pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for row in due(cx).await?.into_iter().chain(open(cx).await?) {
        lines.push(told(cx, row).await?);
    }
    for row in reviews(cx).await? {
        let detail = sentence("monday_re_review", &std::collections::BTreeMap::new());
        lines.push(Line { detail: Some(detail), ..told(cx, row).await? });
    }
    Ok(lines)
}

async fn told(cx: &mut Read, row: Row) -> Result<Line> {
    let today = cx.today();
    let kind = match (row.due_on.cmp(&today), row.state.as_str()) {
        (Ordering::Less, _) => LineKind::MilestoneOverdue,
        (Ordering::Equal, _) => LineKind::MilestoneToday,
        (Ordering::Greater, "open") => LineKind::MilestoneOpen,
        (Ordering::Greater, _) => LineKind::MilestoneSoon,
    };
    let filter = match row.due_on < today {
        _ if row.ended => TraineeFilter::Ended,
        true => TraineeFilter::Overdue,
        false => TraineeFilter::Due,
    };
    let target = match row.people {
        1 => Target::Milestone { milestone: row.id },
        _ => Target::Trainees { intake: row.intake, filter },
    };
    let program = cx.program(row.program).await?;
    Ok(Line {
        item: Some(program.milestone(&row.code).map_or(row.code, |milestone| milestone.name.clone())),
        days: Some(since(row.due_on, today)),
        on: Some(row.due_on),
        count: Some(row.people),
        intake_name: Some(row.intake_name),
        ..line(kind, display_name(&row.first_name, &row.last_name), target)
    })
}

/// Today, the end of the week, and whose intakes alone are asked for.
fn asked(cx: &Read) -> (NaiveDate, NaiveDate, Option<AccountId>) {
    (cx.today(), later(cx.today(), SOON), cx.actor.scope.limited())
}

/// Due up to the end of the week, opened or not. Everything but the follow-up is withdrawn by an outcome.
async fn due(cx: &mut Read) -> Result<Vec<Row>> {
    let (today, soon, limited) = asked(cx);
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT d.id as "id: MilestoneId", code, state, due_on as "due_on!: NaiveDate",
                  d.program_id as "program: ProgramId", first_name, last_name, d.intake_id as "intake: IntakeId",
                  intake.name as intake_name, ended as "ended!: bool", people as "people!: u32"
           FROM (SELECT m.id, m.code, m.state, m.due_on, e.program_id, e.person_id, e.intake_id,
                        e.outcome_code IS NOT NULL AS ended,
                        count(*) OVER (PARTITION BY e.intake_id, e.program_id, m.code, m.state, m.due_on,
                                       e.outcome_code IS NULL) AS people,
                        row_number() OVER (PARTITION BY e.intake_id, e.program_id, m.code, m.state, m.due_on,
                                           e.outcome_code IS NULL ORDER BY m.id) AS place
                 FROM enrollment e JOIN milestone m ON m.enrollment_id = e.id
                 WHERE ((e.outcome_code IS NULL AND e.next_milestone_on <= $2)
                     OR (e.outcome_code IS NOT NULL AND e.next_milestone_on <= $2))
                   AND (e.paused_since IS NULL OR e.paused_since > $1)
                   AND e.start_on <= $1 AND m.state IN ('planned', 'open') AND m.due_on <= $2
                   AND ($3 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))) d
           JOIN person ON person.id = d.person_id JOIN intake ON intake.id = d.intake_id
           WHERE place = 1 ORDER BY due_on, d.id LIMIT 10"#,
        today,
        soon,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

/// Opened before their week: they wait for scores all the same.
async fn open(cx: &mut Read) -> Result<Vec<Row>> {
    let (today, soon, limited) = asked(cx);
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT d.id as "id: MilestoneId", code, state, due_on as "due_on!: NaiveDate",
                  d.program_id as "program: ProgramId", first_name, last_name, d.intake_id as "intake: IntakeId",
                  intake.name as intake_name, false as "ended!: bool", people as "people!: u32"
           FROM (SELECT m.id, m.code, m.state, m.due_on, e.program_id, e.person_id, e.intake_id,
                        count(*) OVER (PARTITION BY e.intake_id, e.program_id, m.code, m.due_on) AS people,
                        row_number() OVER (PARTITION BY e.intake_id, e.program_id, m.code, m.due_on
                                           ORDER BY m.id) AS place
                 FROM milestone m JOIN enrollment e ON e.id = m.enrollment_id
                 WHERE m.state = 'open' AND m.due_on > $2 AND (e.paused_since IS NULL OR e.paused_since > $1)
                   AND ($3 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))) d
           JOIN person ON person.id = d.person_id JOIN intake ON intake.id = d.intake_id
           WHERE place = 1 ORDER BY due_on, d.id LIMIT 10"#,
        today,
        soon,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}

/// Second evaluations under a support plan, by the day that the plan names (R24).
async fn reviews(cx: &mut Read) -> Result<Vec<Row>> {
    let (today, soon, limited) = asked(cx);
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT m.id as "id: MilestoneId", m.code, m.state, v.review_on as "due_on!: NaiveDate",
                  e.program_id as "program: ProgramId", first_name, last_name, e.intake_id as "intake: IntakeId",
                  intake.name as intake_name, false as "ended!: bool", 1 as "people!: u32"
           FROM evaluation v JOIN milestone m ON m.id = v.milestone_id JOIN enrollment e ON e.id = m.enrollment_id
           JOIN person ON person.id = e.person_id JOIN intake ON intake.id = e.intake_id
           WHERE v.review_on <= $2 AND m.state IN ('scored', 'awaiting_signatures', 'signed')
             AND e.outcome_code IS NULL AND (e.paused_since IS NULL OR e.paused_since > $1)
             AND ($3 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))
             AND NOT EXISTS (SELECT 1 FROM evaluation later WHERE later.milestone_id = m.id
               AND (later.round > v.round OR (later.round = v.round AND later.version > v.version)))
           ORDER BY v.review_on, m.id LIMIT 10"#,
        today,
        soon,
        limited,
    )
    .fetch_all(cx.db())
    .await?)
}
