//! Sessions as screens show them.

use std::sync::Arc;

use super::model::{
    GetGuests, Guest, Hindrance, ListSessions, OwnSession, SeatView, SessionChoices, SessionModule, SessionRow,
    SessionStage, SessionView,
};
use super::rules::{hindrance, overlap, stage};
use super::store;
use crate::app::App;
use crate::calendar::Day;
use crate::calendar::appointment::Appointment;
use crate::context::Read;
use crate::curriculum::Program;
use crate::db::Connection;
use crate::db::list::{Page, Window};
use crate::enrollment::{Facts, calendars, facts_of_many};
use crate::error::Result;
use crate::hundredths::Hundredths;
use crate::ids::{EnrollmentId, PersonId, SessionId};
use crate::progress::hours::HoursFacts;
use crate::progress::rules::ModuleState;

fn name_of(program: &Program, code: &str) -> String {
    program.module(code).map_or_else(|| code.to_owned(), |module| module.name.clone())
}

fn row(found: store::SessionRow, program: &Arc<Program>, today: Day) -> SessionRow {
    SessionRow {
        session: found.id,
        stage: stage(found.day, found.attendance_on.is_some(), today),
        module_name: name_of(program, &found.module),
        module: found.module,
        appointment: Appointment {
            day: found.day,
            starts_at: found.starts_at,
            minutes: found.minutes,
            place: found.place,
        },
        intake: found.intake_id,
        intake_name: found.intake_name,
        trainer: found.trainer_id,
        trainer_name: found.trainer_name,
        invited: found.invited,
        attended: found.attendance_on.map(|_| found.attended),
    }
}

/// A page of the sessions in the asker's scope.
///
/// # Errors
/// `page_range`.
pub(crate) async fn list(cx: &mut Read, request: &ListSessions) -> Result<Page<SessionRow>> {
    let (scope, today) = (cx.actor.scope.clone(), cx.today());
    let page = store::page(cx.db(), &scope, request, today).await?;
    let mut rows = Vec::with_capacity(page.rows.len());
    for found in page.rows {
        let program = cx.program(found.program_id).await?;
        rows.push(row(found, &program, today));
    }
    Ok(Page { rows, total: page.total })
}

/// How many sessions in the asker's scope wait until somebody says who came.
pub(crate) async fn to_record(cx: &mut Read) -> Result<u32> {
    let window = Window { offset: 0, limit: 1 };
    let request = ListSessions { stage: Some(SessionStage::ToRecord), window, ..ListSessions::default() };
    Ok(list(cx, &request).await?.total)
}

/// Everybody's hindrance on a day, in the order of `people`.
pub(super) async fn hindrances(
    db: &mut Connection,
    people: &[Facts],
    at: (Day, u32),
    but: Option<SessionId>,
    today: Day,
) -> Result<Vec<Option<Hindrance>>> {
    let ids: Vec<PersonId> = people.iter().map(|facts| facts.head.person_id).collect();
    let (day, minutes) = at;
    let others = store::minutes_on(db, &ids, day, but).await?;
    let hindered = |facts: &Facts| {
        let breaks = facts.resolver_breaks();
        let others_that_day = others.get(&facts.head.person_id).copied().unwrap_or_default();
        let held = HoursFacts { start: facts.start(), today, breaks: &breaks, others_that_day };
        hindrance(facts.ended(), day, minutes, &held)
    };
    Ok(people.iter().map(hindered).collect())
}

/// The mark of the attempt at a module on a day, and whether it passed.
fn marked(facts: &Facts, module: &str, day: Day) -> Option<(Hundredths, bool)> {
    let record = facts.modules.iter().find(|record| record.row.code == module)?;
    let mut on_the_day = record.attempts.iter().filter(|row| row.held_on == day && row.voided_on.is_none());
    on_the_day.next_back().map(|row| (Hundredths(row.mark), row.mark >= row.pass_mark))
}

/// A session with everybody invited.
///
/// # Errors
/// `session_not_there`.
pub(super) async fn get(cx: &mut Read, id: SessionId) -> Result<SessionView> {
    let found = store::get(cx.db(), id).await?;
    let seats = store::seats(cx.db(), id).await?;
    let (app, today): (App, Day) = (cx.app.clone(), cx.today());
    let ids: Vec<EnrollmentId> = seats.iter().map(|seat| seat.enrollment).collect();
    let people = facts_of_many(&app, cx.db(), &ids).await?;
    let at = (found.day, found.minutes);
    let hindered = hindrances(cx.db(), &people, at, Some(id), today).await?;
    let elsewhere = store::elsewhere(cx.db(), id, found.day).await?;
    let own = (found.starts_at, found.minutes);
    let clashes = |who: EnrollmentId| {
        elsewhere.iter().any(|(other, starts_at, minutes)| *other == who && overlap(own, (*starts_at, *minutes)))
    };
    let seats = seats.iter().zip(&people).zip(hindered).map(|((seat, facts), hindrance)| {
        let marked = marked(facts, &found.module, found.day);
        SeatView {
            enrollment: seat.enrollment,
            name: facts.name(),
            attended: seat.attended,
            hindrance,
            clash: clashes(seat.enrollment),
            mark: marked.map(|(mark, _)| mark.to_string()),
            passed: marked.is_some_and(|(_, passed)| passed),
        }
    });
    let seats = seats.collect();
    let calendar = calendars(cx.db(), &[found.intake_id]).await?.remove(&found.intake_id);
    let day_off = calendar.filter(|calendar| !calendar.work.is_working_day(found.day));
    let day_off = day_off.map(|calendar| calendar.holidays.get(&found.day).cloned().unwrap_or_default());
    let trainer_away = match found.trainer_id {
        Some(trainer) => store::is_away(cx.db(), trainer, found.day).await?,
        None => false,
    };
    let program = cx.program(found.program_id).await?;
    let (attendance_on, attendance_by) = (found.attendance_on, found.attendance_by.clone());
    Ok(SessionView { row: row(found, &program, today), seats, attendance_on, attendance_by, day_off, trainer_away })
}

/// What a session of an intake can be about, and for whom.
///
/// # Errors
/// `intake_not_there`.
pub(super) async fn choices(cx: &mut Read, request: &GetGuests) -> Result<SessionChoices> {
    let intake = crate::intakes::known(cx.db(), request.intake).await?;
    let program = cx.program(intake.program).await?;
    let modules = program.modules.iter();
    let modules = modules.map(|module| SessionModule { code: module.code.clone(), name: module.name.clone() });
    let modules = modules.collect();
    let Some(module) = &request.module else {
        return Ok(SessionChoices { modules, guests: Vec::new() });
    };
    let (app, today) = (cx.app.clone(), cx.today());
    let ids = store::enrolled(cx.db(), intake.id).await?;
    let mut people = facts_of_many(&app, cx.db(), &ids).await?;
    people.retain(|facts| facts.modules.iter().any(|record| record.row.code == *module));
    let hindered = hindrances(cx.db(), &people, (request.day, 1), None, today).await?;
    let mut guests = Vec::with_capacity(people.len());
    for (facts, hindrance) in people.iter().zip(hindered) {
        let all = facts.module_facts();
        let own = all.iter().find(|found| found.module.code == *module);
        let needless = match own {
            Some(own) => {
                let state = crate::progress::rules::standing(own, &all, today)?.state;
                matches!(state, ModuleState::Passed | ModuleState::Exempt | ModuleState::LeftOut)
            }
            None => true,
        };
        guests.push(Guest { enrollment: facts.head.id, name: facts.name(), needless, hindrance });
    }
    Ok(SessionChoices { modules, guests })
}

/// The sessions of one trainee, newest first.
///
/// # Errors
/// `enrollment_not_there`.
pub(super) async fn of(cx: &mut Read, id: EnrollmentId) -> Result<Vec<OwnSession>> {
    let facts = cx.enrollment(id).await?;
    let today = cx.today();
    let own = |row: store::OwnRow| OwnSession {
        session: row.id,
        stage: stage(row.day, row.attendance_on.is_some(), today),
        module_name: name_of(&facts.program, &row.module),
        module: row.module,
        appointment: Appointment { day: row.day, starts_at: row.starts_at, minutes: row.minutes, place: row.place },
        trainer_name: row.trainer_name,
        attended: row.attended,
    };
    Ok(store::of(cx.db(), id).await?.into_iter().map(own).collect())
}
