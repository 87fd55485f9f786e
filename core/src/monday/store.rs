//! SQL of the Monday page: a few rows per kind from indexed columns, and how many there are in all.

use chrono::{Days, NaiveDate};

use super::model::{Drifting, Line, LineKind, Monday, Target, WeekLine};
use crate::context::Read;
use crate::error::Result;
use crate::ids::{EnrollmentId, IntakeId, MilestoneId, ProgramId};
use crate::people::rules::display_name;

/// The most lines of the page (and of each kind).
const LINES: usize = 10;

fn line(kind: LineKind, subject: String, target: Target) -> Line {
    Line { kind, subject, item: None, days: None, on: None, count: None, intake_name: None, detail: None, target }
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn since(day: NaiveDate, today: NaiveDate) -> i32 {
    i32::try_from(today.signed_duration_since(day).num_days()).unwrap_or(i32::MAX)
}

/// How many things need somebody.
pub(crate) async fn count(cx: &mut Read) -> Result<u32> {
    let today = cx.today();
    let row = sqlx::query!(
        r#"SELECT (SELECT count(*) FROM enrollment WHERE outcome_code IS NULL AND paused_since IS NULL
                     AND next_milestone_on <= $1) as "milestones: u32",
                  (SELECT count(*) FROM enrollment WHERE outcome_code IS NULL AND paused_since IS NULL
                     AND next_module_on < $1) as "modules: u32",
                  (SELECT count(*) FROM enrollment WHERE outcome_code IS NULL AND attempts_used_up IS NOT NULL) as "attempts: u32",
                  (SELECT count(*) FROM enrollment WHERE outcome_code IS NULL AND conflicts > 0) as "conflicts: u32",
                  (SELECT count(DISTINCT intake_id) FROM candidacy WHERE state = 'accepted') as "accepted: u32",
                  (SELECT count(DISTINCT intake_id) FROM candidacy WHERE state = 'interview' AND blocked = 0) as "decide: u32""#,
        today,
    )
    .fetch_one(cx.db())
    .await?;
    Ok(row.milestones + row.modules + row.attempts + row.conflicts + row.accepted + row.decide)
}

/// The whole page.
pub(super) async fn page(cx: &mut Read) -> Result<Monday> {
    let mut lines = milestones(cx).await?;
    lines.extend(trainees(cx).await?);
    lines.extend(candidates(cx).await?);
    lines.sort_by_key(|line| (line.kind, std::cmp::Reverse(line.days)));
    lines.truncate(LINES);
    let trainees = sqlx::query_scalar!(r#"SELECT count(*) as "n: u32" FROM enrollment WHERE outcome_code IS NULL"#)
        .fetch_one(cx.db())
        .await?;
    Ok(Monday {
        today: cx.today(),
        trainees,
        lines,
        total: count(cx).await?,
        week: week(cx).await?,
        drifting: drifting(cx).await?,
    })
}

async fn milestones(cx: &mut Read) -> Result<Vec<Line>> {
    let (today, soon) = (cx.today(), later(cx.today(), 7));
    let rows = sqlx::query!(
        r#"SELECT milestone.id as "id: MilestoneId", milestone.code, milestone.state,
                  milestone.due_on as "due_on: NaiveDate", enrollment.program_id as "program: ProgramId",
                  first_name, last_name, intake.name as intake_name
           FROM enrollment JOIN milestone ON milestone.enrollment_id = enrollment.id
           JOIN person ON person.id = enrollment.person_id JOIN intake ON intake.id = enrollment.intake_id
           WHERE outcome_code IS NULL AND paused_since IS NULL AND next_milestone_on <= $1
             AND milestone.state IN ('planned', 'open') AND milestone.due_on <= $1
           ORDER BY milestone.due_on, milestone.id LIMIT 10"#,
        soon,
    )
    .fetch_all(cx.db())
    .await?;
    let mut lines = Vec::new();
    for row in rows {
        let Some(due) = row.due_on else { continue };
        let kind = match (row.state.as_str(), due.cmp(&today)) {
            (_, std::cmp::Ordering::Less) => LineKind::MilestoneOverdue,
            (_, std::cmp::Ordering::Equal) => LineKind::MilestoneToday,
            ("open", _) => LineKind::MilestoneOpen,
            _ => LineKind::MilestoneSoon,
        };
        let program = cx.program(row.program).await?;
        let mut found =
            line(kind, display_name(&row.first_name, &row.last_name), Target::Milestone { milestone: row.id });
        found.item = Some(program.milestone(&row.code).map_or(row.code, |milestone| milestone.name.clone()));
        found.days = Some(since(due, today));
        found.on = Some(due);
        found.intake_name = Some(row.intake_name);
        lines.push(found);
    }
    Ok(lines)
}

async fn trainees(cx: &mut Read) -> Result<Vec<Line>> {
    let today = cx.today();
    let rows = sqlx::query!(
        r#"SELECT enrollment.id as "id: EnrollmentId", first_name, last_name, intake.name as intake_name,
                  attempts_used_up, conflicts, next_module, next_module_on as "next_module_on: NaiveDate",
                  end_on as "end_on: NaiveDate"
           FROM enrollment JOIN person ON person.id = enrollment.person_id JOIN intake ON intake.id = enrollment.intake_id
           WHERE outcome_code IS NULL AND (attempts_used_up IS NOT NULL OR conflicts > 0 OR end_on < $1
              OR (paused_since IS NULL AND next_module_on < $1))
           ORDER BY attempts_used_up IS NULL, next_module_on, enrollment.id LIMIT 20"#,
        today,
    )
    .fetch_all(cx.db())
    .await?;
    let mut lines = Vec::new();
    for row in rows {
        let target = Target::Trainee { enrollment: row.id };
        let overdue = row.next_module_on.filter(|due| *due < today);
        let (kind, item, on, count) = if let Some(code) = row.attempts_used_up {
            (LineKind::AttemptsUsedUp, Some(code), None, None)
        } else if row.conflicts > 0 {
            (LineKind::PlanConflict, None, None, u32::try_from(row.conflicts).ok())
        } else if overdue.is_some() {
            (LineKind::ModuleOverdue, row.next_module, overdue, None)
        } else {
            (LineKind::OutcomeMissing, None, row.end_on, None)
        };
        let mut found = line(kind, display_name(&row.first_name, &row.last_name), target);
        found.item = item;
        found.days = on.map(|on| since(on, today));
        found.on = on;
        found.count = count;
        found.intake_name = Some(row.intake_name);
        lines.push(found);
    }
    Ok(lines)
}

async fn candidates(cx: &mut Read) -> Result<Vec<Line>> {
    let soon = later(cx.today(), 14);
    let today = cx.today();
    let rows = sqlx::query!(
        r#"SELECT intake.id as "id: IntakeId", intake.name, intake.start_on as "start_on: NaiveDate",
                  (SELECT count(*) FROM candidacy WHERE intake_id = intake.id AND state = 'accepted') as "accepted: u32",
                  (SELECT count(*) FROM candidacy WHERE intake_id = intake.id AND state = 'interview' AND blocked = 0)
                    as "decide: u32",
                  EXISTS (SELECT 1 FROM enrollment WHERE intake_id = intake.id) as "enrolled: bool"
           FROM intake ORDER BY intake.start_on"#,
    )
    .fetch_all(cx.db())
    .await?;
    let mut lines = Vec::new();
    for row in rows {
        let mut push = |kind, count, target| {
            let mut found = line(kind, row.name.clone(), target);
            found.count = count;
            found.on = Some(row.start_on);
            lines.push(found);
        };
        if row.accepted > 0 {
            push(LineKind::AcceptedToEnroll, Some(row.accepted), Target::Intake { intake: row.id });
        }
        if row.decide > 0 {
            push(LineKind::CandidatesToDecide, Some(row.decide), Target::Candidates { intake: row.id });
        }
        if !row.enrolled && row.start_on >= today && row.start_on <= soon {
            push(LineKind::IntakeEmpty, None, Target::Intake { intake: row.id });
        }
    }
    Ok(lines)
}

async fn week(cx: &mut Read) -> Result<Vec<WeekLine>> {
    let (from, to) = (cx.today(), later(cx.today(), 7));
    let rows = sqlx::query!(
        r#"SELECT milestone.id as "id: MilestoneId", milestone.code, milestone.due_on as "due_on!: NaiveDate",
                  enrollment.program_id as "program: ProgramId", first_name, last_name
           FROM enrollment JOIN milestone ON milestone.enrollment_id = enrollment.id
           JOIN person ON person.id = enrollment.person_id
           WHERE outcome_code IS NULL AND paused_since IS NULL AND milestone.state = 'planned'
             AND milestone.due_on > $1 AND milestone.due_on <= $2
           ORDER BY milestone.due_on, milestone.id LIMIT 6"#,
        from,
        to,
    )
    .fetch_all(cx.db())
    .await?;
    let mut week = Vec::new();
    for row in rows {
        let program = cx.program(row.program).await?;
        week.push(WeekLine {
            on: row.due_on,
            kind: "milestone".to_owned(),
            subject: display_name(&row.first_name, &row.last_name),
            item: Some(program.milestone(&row.code).map_or(row.code, |milestone| milestone.name.clone())),
            target: Target::Milestone { milestone: row.id },
        });
    }
    Ok(week)
}

async fn drifting(cx: &mut Read) -> Result<Vec<Drifting>> {
    let today = cx.today();
    let rows = sqlx::query!(
        r#"SELECT enrollment.id as "id: EnrollmentId", first_name, last_name, next_module as "next_module!",
                  next_module_on as "next_module_on!: NaiveDate",
                  (SELECT count(*) FROM enrollment_module WHERE enrollment_id = enrollment.id AND standing = 'owed'
                     AND passed_on IS NULL AND due_on < $1) as "overdue: u32"
           FROM enrollment JOIN person ON person.id = enrollment.person_id
           WHERE outcome_code IS NULL AND paused_since IS NULL AND next_module_on < $1
           ORDER BY next_module_on, enrollment.id LIMIT 5"#,
        today,
    )
    .fetch_all(cx.db())
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Drifting {
            enrollment: row.id,
            name: display_name(&row.first_name, &row.last_name),
            overdue: row.overdue,
            longest_days: u32::try_from(since(row.next_module_on, today)).unwrap_or(0),
            longest_code: row.next_module,
        })
        .collect())
}
