//! The calendar on the screen.

use std::collections::{BTreeMap, HashMap};

use super::model::{AgendaItem, AgendaKind, AgendaLine, AgendaPerson, ViewAgenda};
use super::store::sessions::SessionRow;
use super::store::{self, DayOffRow, LineRow, Together, Wanted};
use crate::accounts::access::Scope;
use crate::calendar::Day;
use crate::context::Read;
use crate::enrollment::calendars;
use crate::error::{Error, Result};
use crate::ids::IntakeId;
use crate::people::rules::display_name;

/// The longest stretch, days: a month with the weeks around it.
const LONGEST: i64 = 62;

/// Everything between two days, in the order of the calendar.
///
/// # Errors
/// `agenda_range`.
pub(super) async fn view(cx: &mut Read, request: &ViewAgenda) -> Result<Vec<AgendaItem>> {
    let days = (request.to - request.from).num_days();
    if !(0..LONGEST).contains(&days) {
        return Err(Error::invalid("agenda_range").arg("limit", LONGEST).field("to"));
    }
    let wanted = Wanted {
        days: Some((request.from, request.to)),
        intake: request.intake,
        mentor: request.mentor,
        enrollment: None,
    };
    let shows = |kind: AgendaKind| request.kinds.is_empty() || request.kinds.contains(&kind);
    let scope = cx.actor.scope.clone();
    let mut items = Vec::new();
    if shows(AgendaKind::Milestone) {
        for row in store::milestones(cx.db(), &scope, &wanted, Together::ByDay).await? {
            let program = cx.program(row.program).await?;
            let name = program.milestone(&row.code).map(|found| found.name.clone());
            items.push(line(row, AgendaKind::Milestone, name, request));
        }
    }
    if shows(AgendaKind::Module) {
        for row in store::modules(cx.db(), &scope, &wanted, Together::ByDay).await? {
            let program = cx.program(row.program).await?;
            let name = program.module(&row.code).map(|found| format!("{} {}", row.code, found.name));
            items.push(line(row, AgendaKind::Module, name, request));
        }
    }
    if shows(AgendaKind::Break) {
        let breaks = store::breaks(cx.db(), &scope, &wanted).await?;
        items.extend(breaks.into_iter().map(|row| AgendaItem {
            to: row.to_on,
            who: Some(display_name(&row.first_name, &row.last_name)),
            people: 1,
            intake: Some(row.intake),
            intake_name: Some(row.intake_name),
            enrollment: Some(row.enrollment),
            ..blank(AgendaKind::Break, row.from_on)
        }));
    }
    // An interview belongs to no mentor's trainees.
    if shows(AgendaKind::Interview) && request.mentor.is_none() {
        let interviews = store::interviews(cx.db(), &scope, &wanted).await?;
        items.extend(interviews.into_iter().map(|row| AgendaItem {
            starts_at: Some(row.starts_at),
            who: Some(display_name(&row.first_name, &row.last_name)),
            people: 1,
            away: row.away,
            intake: Some(row.intake),
            intake_name: Some(row.intake_name),
            candidacy: Some(row.id),
            ..blank(AgendaKind::Interview, row.day)
        }));
    }
    if shows(AgendaKind::Session) {
        for row in store::sessions::between(cx.db(), &scope, &wanted).await? {
            items.push(session(cx, row).await?);
        }
    }
    if shows(AgendaKind::Absence) && request.intake.is_none() {
        let absences =
            store::absences::between(cx.db(), &scope, request.mentor, Some(request.from), Some(request.to)).await?;
        items.extend(absences.into_iter().map(|row| AgendaItem {
            to: Some(row.to),
            who: Some(row.mentor_name),
            people: 1,
            ..blank(AgendaKind::Absence, row.from)
        }));
    }
    if shows(AgendaKind::DayOff) {
        let rows = store::days_off(cx.db(), &scope, &wanted).await?;
        items.extend(days_off(cx, rows).await?);
    }
    items.sort_by_key(|item| (item.from, item.kind, item.starts_at));
    Ok(items)
}

fn blank(kind: AgendaKind, from: Day) -> AgendaItem {
    AgendaItem {
        kind,
        from,
        to: Some(from),
        starts_at: None,
        title: String::new(),
        who: None,
        people: 0,
        done: 0,
        away: 0,
        intake: None,
        intake_name: None,
        enrollment: None,
        candidacy: None,
        session: None,
        line: None,
    }
}

fn line(row: LineRow, kind: AgendaKind, name: Option<String>, request: &ViewAgenda) -> AgendaItem {
    let one = row.people == 1;
    AgendaItem {
        title: name.unwrap_or_else(|| row.code.clone()),
        who: one.then(|| display_name(&row.first_name, &row.last_name)),
        people: row.people,
        done: row.done,
        away: row.away,
        intake: Some(row.intake),
        intake_name: Some(row.intake_name),
        enrollment: one.then_some(row.enrollment),
        line: Some(AgendaLine {
            kind,
            day: row.day,
            intake: row.intake,
            program: row.program,
            code: row.code,
            mentor: request.mentor,
        }),
        ..blank(kind, row.day)
    }
}

async fn session(cx: &mut Read, row: SessionRow) -> Result<AgendaItem> {
    let program = cx.program(row.program).await?;
    let title = program.module(&row.code).map(|found| format!("{} {}", row.code, found.name));
    let opens = match &cx.actor.scope {
        Scope::All | Scope::Intakes(_) => true,
        Scope::Mentor(mentor) => row.trainer == Some(*mentor),
        Scope::Trainee(_) | Scope::Nothing => false,
    };
    Ok(AgendaItem {
        starts_at: Some(row.starts_at),
        title: title.unwrap_or(row.code),
        who: row.trainer_name,
        people: row.people,
        done: row.done,
        away: row.away,
        intake: Some(row.intake),
        intake_name: Some(row.intake_name),
        session: opens.then_some(row.id),
        ..blank(AgendaKind::Session, row.day)
    })
}

/// Days on which an intake does not work; a substitute whose own day is off is none. The same day of several intakes
/// is one line.
async fn days_off(cx: &mut Read, rows: Vec<DayOffRow>) -> Result<Vec<AgendaItem>> {
    let mut intakes: Vec<IntakeId> = rows.iter().map(|row| row.intake).collect();
    intakes.sort_unstable();
    intakes.dedup();
    let calendars: HashMap<_, _> = calendars(cx.db(), &intakes).await?;
    let free = |row: &DayOffRow| calendars.get(&row.intake).is_some_and(|found| !found.work.is_working_day(row.day));
    let mut days: BTreeMap<(Day, String), Vec<DayOffRow>> = BTreeMap::new();
    for row in rows.into_iter().filter(free) {
        days.entry((row.day, row.name.clone())).or_default().push(row);
    }
    let item = |((day, name), rows): ((Day, String), Vec<DayOffRow>)| {
        let one = rows.first().filter(|_| rows.len() == 1);
        AgendaItem {
            title: name,
            people: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            intake: one.map(|row| row.intake),
            intake_name: one.map(|row| row.intake_name.clone()),
            ..blank(AgendaKind::DayOff, day)
        }
    };
    Ok(days.into_iter().map(item).collect())
}

/// The people of one line.
///
/// # Errors
/// `agenda_line` for what has no people.
pub(super) async fn people(cx: &mut Read, line: &AgendaLine) -> Result<Vec<AgendaPerson>> {
    let milestone = match line.kind {
        AgendaKind::Milestone => true,
        AgendaKind::Module => false,
        _ => return Err(Error::invalid("agenda_line").field("kind")),
    };
    let scope = cx.actor.scope.clone();
    let rows = store::people(cx.db(), &scope, line, milestone).await?;
    let person = |row: LineRow| AgendaPerson {
        enrollment: row.enrollment,
        name: display_name(&row.first_name, &row.last_name),
        done: row.done > 0,
        away: row.away > 0,
    };
    Ok(rows.into_iter().map(person).collect())
}
