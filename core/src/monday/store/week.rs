//! What comes within the week: milestones, modules, check-ins of the coordinator, interviews, the end of a break, the
//! start of an intake.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{SOON, later};
use crate::check_ins;
use crate::check_ins::model::CheckInRole;
use crate::context::Read;
use crate::enrollment::model::TraineeFilter;
use crate::error::Result;
use crate::ids::{AccountId, CandidacyId, EnrollmentId, IntakeId, MilestoneId, ProgramId};
use crate::monday::model::{Target, WeekLine};
use crate::people::rules::display_name;

/// The most lines of the week.
const LINES: usize = 6;

/// The next lines after today, the earliest first.
pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let mut week = milestones(cx).await?;
    week.extend(modules(cx).await?);
    week.extend(check_ins(cx).await?);
    week.extend(interviews(cx).await?);
    week.extend(breaks(cx).await?);
    week.extend(intakes(cx).await?);
    week.sort_by_key(|line| line.on);
    week.truncate(LINES);
    Ok(week)
}

/// Today, the last day of the week, and whose intakes alone are asked for.
fn asked(cx: &Read) -> (NaiveDate, NaiveDate, Option<AccountId>) {
    (cx.today(), later(cx.today(), SOON), cx.actor.scope.limited())
}

/// Those of one intake who have the same milestone on the same day in one line.
async fn milestones(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (today, last, limited) = asked(cx);
    let rows = sqlx::query!(
        r#"SELECT d.id as "id: MilestoneId", code, due_on as "due_on!: NaiveDate", program_id as "program: ProgramId",
                  intake_id as "intake: IntakeId", first_name, last_name, ended as "ended!: bool",
                  people as "people!: u32"
           FROM (SELECT m.id, m.code, m.due_on, e.program_id, e.person_id, e.intake_id,
                        e.outcome_code IS NOT NULL AS ended,
                        count(*) OVER (PARTITION BY e.intake_id, e.program_id, m.code, m.due_on,
                                       e.outcome_code IS NULL) AS people,
                        row_number() OVER (PARTITION BY e.intake_id, e.program_id, m.code, m.due_on,
                                           e.outcome_code IS NULL ORDER BY m.id) AS place
                 FROM enrollment e JOIN milestone m ON m.enrollment_id = e.id
                 WHERE ((e.outcome_code IS NULL AND e.next_milestone_on <= $2)
                     OR (e.outcome_code IS NOT NULL AND e.next_milestone_on <= $2))
                   AND (e.paused_since IS NULL OR e.paused_since > $1)
                   AND m.state = 'planned' AND m.due_on > $1 AND m.due_on <= $2
                   AND ($3 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))) d
           JOIN person ON person.id = d.person_id
           WHERE place = 1 ORDER BY due_on, d.id LIMIT 6"#,
        today,
        last,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let mut week = Vec::with_capacity(rows.len());
    for row in rows {
        let program = cx.program(row.program).await?;
        let filter = if row.ended { TraineeFilter::Ended } else { TraineeFilter::Due };
        week.push(WeekLine {
            on: row.due_on,
            kind: "milestone".to_owned(),
            subject: display_name(&row.first_name, &row.last_name),
            item: Some(program.milestone(&row.code).map_or(row.code, |milestone| milestone.name.clone())),
            count: row.people,
            target: one_or(row.people, row.intake, filter, Target::Milestone { milestone: row.id }),
        });
    }
    Ok(week)
}

/// Where a line leads: to the one it is about, or to the trainees of the intake.
fn one_or(people: u32, intake: IntakeId, filter: TraineeFilter, one: Target) -> Target {
    if people == 1 { one } else { Target::Trainees { intake, filter } }
}

/// The next module of each trainee, once for all of an intake who have it on the same day.
async fn modules(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (today, last, limited) = asked(cx);
    let rows = sqlx::query!(
        r#"SELECT d.id as "id: EnrollmentId", next_module, next_module_on as "due_on!: NaiveDate",
                  intake_id as "intake: IntakeId", first_name, last_name, people as "people!: u32"
           FROM (SELECT id, person_id, intake_id, next_module, next_module_on,
                        count(*) OVER (PARTITION BY intake_id, next_module, next_module_on) AS people,
                        row_number() OVER (PARTITION BY intake_id, next_module, next_module_on ORDER BY id) AS place
                 FROM enrollment
                 WHERE outcome_code IS NULL AND (paused_since IS NULL OR paused_since > $1)
                   AND next_module_on > $1 AND next_module_on <= $2
                   AND ($3 IS NULL OR intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))) d
           JOIN person ON person.id = d.person_id
           WHERE place = 1 ORDER BY next_module_on, d.id LIMIT 6"#,
        today,
        last,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let week = rows.into_iter().map(|row| WeekLine {
        on: row.due_on,
        kind: "module".to_owned(),
        subject: display_name(&row.first_name, &row.last_name),
        item: row.next_module,
        count: row.people,
        target: one_or(row.people, row.intake, TraineeFilter::Due, Target::Trainee { enrollment: row.id }),
    });
    Ok(week.collect())
}

/// The coordinator's check-ins whose window ends within the week, today's among them; once for all of an intake
/// whose window ends on the same day.
async fn check_ins(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (_, last, _) = asked(cx);
    let due = check_ins::due(cx, Some(CheckInRole::Coordinator)).await?;
    let mut week: Vec<WeekLine> = Vec::new();
    let mut places = HashMap::new();
    for one in due.into_iter().take_while(|one| one.until <= last) {
        let place = *places.entry((one.intake, one.until)).or_insert(week.len());
        if let Some(line) = week.get_mut(place) {
            line.count += 1;
            line.target = Target::Trainees { intake: one.intake, filter: TraineeFilter::Running };
            continue;
        }
        week.push(WeekLine {
            on: one.until,
            kind: "check_in".to_owned(),
            subject: one.name,
            item: None,
            count: 1,
            target: Target::CheckIns { enrollment: one.enrollment },
        });
    }
    week.truncate(LINES);
    Ok(week)
}

/// Interviews still to be held, today's among them.
async fn interviews(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (today, last, limited) = asked(cx);
    let rows = sqlx::query!(
        r#"SELECT c.id as "id: CandidacyId", i.day as "day: NaiveDate", first_name, last_name
           FROM interview i JOIN candidacy c ON c.id = i.candidacy_id JOIN person ON person.id = c.person_id
           WHERE i.day >= $1 AND i.day <= $2 AND c.state IN ('applied', 'screened', 'interview')
             AND ($3 IS NULL OR c.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))
           ORDER BY i.day, i.starts_at, c.id LIMIT 6"#,
        today,
        last,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let week = rows.into_iter().map(|row| WeekLine {
        on: row.day,
        kind: "interview".to_owned(),
        subject: display_name(&row.first_name, &row.last_name),
        item: None,
        count: 1,
        target: Target::Candidate { candidacy: row.id },
    });
    Ok(week.collect())
}

async fn breaks(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (today, last, limited) = asked(cx);
    let rows = sqlx::query!(
        r#"SELECT e.id as "id: EnrollmentId", b.to_on as "to_on!: NaiveDate", first_name, last_name
           FROM enrollment_break b JOIN enrollment e ON e.id = b.enrollment_id JOIN person ON person.id = e.person_id
           WHERE outcome_code IS NULL AND b.to_on > $1 AND b.to_on <= $2
             AND ($3 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))
           ORDER BY b.to_on, e.id LIMIT 6"#,
        today,
        last,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let week = rows.into_iter().map(|row| WeekLine {
        on: row.to_on,
        kind: "break_ends".to_owned(),
        subject: display_name(&row.first_name, &row.last_name),
        item: None,
        count: 1,
        target: Target::Trainee { enrollment: row.id },
    });
    Ok(week.collect())
}

async fn intakes(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (today, last, limited) = asked(cx);
    let rows = sqlx::query!(
        r#"SELECT id as "id: IntakeId", name, start_on as "start_on: NaiveDate" FROM intake
           WHERE start_on > $1 AND start_on <= $2
             AND ($3 IS NULL OR id IN (SELECT intake_id FROM account_intake WHERE account_id = $3))
           ORDER BY start_on, id LIMIT 6"#,
        today,
        last,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let week = rows.into_iter().map(|row| WeekLine {
        on: row.start_on,
        kind: "intake_start".to_owned(),
        subject: row.name,
        item: None,
        count: 1,
        target: Target::Intake { intake: row.id },
    });
    Ok(week.collect())
}
