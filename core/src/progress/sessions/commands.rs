//! The commands of sessions: rows and thin bodies.

use super::model::{
    ChangeSession, GetGuests, ListSessions, MarkSession, OneSession, OwnSession, PlanSession, SessionChoices,
    SessionRow, SessionSaved, SessionView, TakeAttendance,
};
use super::{views, writes};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::list::Page;
use crate::enrollment::model::GetEnrollment;
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "sessions.list" may [Coordinator, Mentor] about []
        reads [Sessions, Intakes, Mentors]
        touches []
        => list: (ListSessions) -> Page<SessionRow>;
    read "sessions.get" may [Coordinator, Mentor] about [Session "session"]
        reads [Sessions, Intakes, Mentors, Trainees, Plan, Progress, Hours, People]
        touches []
        => get: (OneSession) -> SessionView;
    read "sessions.choices" may [Coordinator] about [Intake "intake"]
        reads [Intakes, Trainees, Plan, Progress, Hours, People]
        touches []
        => choices: (GetGuests) -> SessionChoices;
    read "sessions.of" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Sessions, Mentors]
        touches []
        => of: (GetEnrollment) -> Vec<OwnSession>;
    write "sessions.plan" may [Coordinator] about [Intake "intake", Enrollment "fields.invited[]"]
        reads []
        touches [Sessions, History]
        => plan: (PlanSession) -> SessionSaved;
    write "sessions.change" may [Coordinator] about [Session "session", Enrollment "fields.invited[]"]
        reads []
        touches [Sessions, History]
        => change: (ChangeSession) -> SessionSaved;
    write "sessions.remove" may [Coordinator] about [Session "session"]
        reads []
        touches [Sessions, History]
        => remove: (OneSession) -> SessionSaved;
    write "sessions.attend" may [Coordinator, Mentor] about [Session "session"]
        reads []
        touches [Sessions, Hours, Trainees, History]
        => attend: (TakeAttendance) -> SessionSaved;
    write "sessions.clear" may [Coordinator, Mentor] about [Session "session"]
        reads []
        touches [Sessions, Hours, Trainees, History]
        => clear: (OneSession) -> SessionSaved;
    write "sessions.mark" may [Coordinator, Mentor] about [Session "session"]
        reads []
        touches [App, Sessions, Progress, Plan, Trainees, History]
        => mark: (MarkSession) -> SessionSaved;
];

async fn list(cx: &mut Read, request: ListSessions) -> Result<Page<SessionRow>> {
    views::list(cx, &request).await
}

async fn get(cx: &mut Read, request: OneSession) -> Result<SessionView> {
    views::get(cx, request.session).await
}

async fn choices(cx: &mut Read, request: GetGuests) -> Result<SessionChoices> {
    views::choices(cx, &request).await
}

async fn of(cx: &mut Read, request: GetEnrollment) -> Result<Vec<OwnSession>> {
    views::of(cx, request.enrollment).await
}

pub(crate) async fn plan(cx: &mut Write, request: PlanSession) -> Result<SessionSaved> {
    writes::plan(cx, request).await
}

async fn change(cx: &mut Write, request: ChangeSession) -> Result<SessionSaved> {
    writes::change(cx, request).await
}

async fn remove(cx: &mut Write, request: OneSession) -> Result<SessionSaved> {
    writes::remove(cx, request.session).await
}

pub(crate) async fn attend(cx: &mut Write, request: TakeAttendance) -> Result<SessionSaved> {
    writes::attend(cx, request).await
}

async fn clear(cx: &mut Write, request: OneSession) -> Result<SessionSaved> {
    writes::clear(cx, request.session).await
}

async fn mark(cx: &mut Write, request: MarkSession) -> Result<SessionSaved> {
    writes::mark(cx, request).await
}
