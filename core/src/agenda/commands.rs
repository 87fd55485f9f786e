//! The commands of the calendar: rows and thin bodies.

use serde_json::json;

use super::model::{
    AbsenceSaved, AbsenceView, AddAbsence, AgendaItem, AgendaLine, AgendaPerson, CalendarWritten, OneAbsence,
    ViewAgenda, WriteCalendar,
};
use super::{feed, store, view};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::house::model::Nothing;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "agenda.view" may [Coordinator, Mentor, Trainee] about []
        reads [Trainees, Plan, Progress, Milestones, Candidates, Intakes, Mentors, People]
        touches []
        => view: (ViewAgenda) -> Vec<AgendaItem>;
    read "agenda.people" may [Coordinator, Mentor, Trainee] about []
        reads [Trainees, Plan, Progress, Milestones, Mentors, People]
        touches []
        => people: (AgendaLine) -> Vec<AgendaPerson>;
    long "agenda.write_file" may [Coordinator, Mentor, Trainee] about [Enrollment "of.enrollment?", Intake "of.intake?"]
        reads []
        touches [History]
        => feed::write: (WriteCalendar) -> CalendarWritten;
    read "absences.list" may [Coordinator] about []
        reads [Mentors, Milestones, Plan, Candidates, Trainees]
        touches []
        => absences: (Nothing) -> Vec<AbsenceView>;
    write "absences.add" may [Coordinator] about []
        reads []
        touches [Mentors, History]
        => add_absence: (AddAbsence) -> AbsenceSaved;
    write "absences.remove" may [Coordinator] about [House ""]
        reads []
        touches [Mentors, History]
        => remove_absence: (OneAbsence) -> AbsenceSaved;
];

async fn view(cx: &mut Read, request: ViewAgenda) -> Result<Vec<AgendaItem>> {
    view::view(cx, &request).await
}

async fn people(cx: &mut Read, line: AgendaLine) -> Result<Vec<AgendaPerson>> {
    view::people(cx, &line).await
}

/// Those that are not over.
async fn absences(cx: &mut Read, _: Nothing) -> Result<Vec<AbsenceView>> {
    let (scope, today) = (cx.actor.scope.clone(), cx.today());
    store::absences::between(cx.db(), &scope, None, Some(today), None).await
}

async fn add_absence(cx: &mut Write, request: AddAbsence) -> Result<AbsenceSaved> {
    if request.to < request.from {
        return Err(Error::refused("absence_ends_before").field("to"));
    }
    let name = crate::intakes::mentor_name(cx.db(), request.mentor).await?;
    let name = name.ok_or_else(|| Error::not_found("mentor_not_there").field("mentor"))?;
    if store::absences::overlaps(cx.db(), &request).await? {
        return Err(Error::refused("absence_overlaps").arg("name", &name).field("from"));
    }
    store::absences::insert(cx, &request).await?;
    let entry = Entry::new(json!({ "absence": { "from": request.from, "to": request.to } }));
    cx.record(entry.subject(request.mentor.0)).await?;
    let undo = cx.undoable("undo_absence_added", &[("name", &name)], Derive::default()).await?;
    Ok(AbsenceSaved { undo: Some(undo) })
}

async fn remove_absence(cx: &mut Write, request: OneAbsence) -> Result<AbsenceSaved> {
    let found = store::absences::remove(cx, request.absence).await?;
    let (mentor, name) = found.ok_or_else(|| Error::not_found("absence_not_there"))?;
    cx.record(Entry::new(json!({ "absence": null })).subject(mentor.0)).await?;
    let undo = cx.undoable("undo_absence_removed", &[("name", &name)], Derive::default()).await?;
    Ok(AbsenceSaved { undo: Some(undo) })
}
