//! SQL of sessions and their seats.

use std::collections::HashMap;

use sqlx::FromRow;

use super::model::{Column, ListSessions, SessionFields, SessionStage};
use super::rules::Seat;
use crate::accounts::access::Scope;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::among::among;
use crate::db::list::{List, Page, SortColumn};
use crate::db::undo::Table;
use crate::error::{Error, Result};
use crate::exchange::names::name_key;
use crate::ids::{EnrollmentId, HoursId, IntakeId, MentorId, PersonId, ProgramId, SessionId};

/// A session with what its list names.
#[derive(Debug, FromRow)]
pub(super) struct SessionRow {
    pub(super) id: SessionId,
    pub(super) intake_id: IntakeId,
    pub(super) intake_name: String,
    pub(super) program_id: ProgramId,
    pub(super) module: String,
    pub(super) day: Day,
    pub(super) starts_at: u32,
    pub(super) minutes: u32,
    pub(super) place: String,
    pub(super) trainer_id: Option<MentorId>,
    pub(super) trainer_name: Option<String>,
    pub(super) attendance_on: Option<Day>,
    pub(super) attendance_by: Option<String>,
    pub(super) invited: u32,
    pub(super) attended: u32,
}

const COLUMNS: &str = "s.id, s.intake_id, i.name AS intake_name, i.program_id, s.module, s.day, s.starts_at, s.minutes,
    s.place, s.trainer_id, mentor.name AS trainer_name, s.attendance_on, s.attendance_by,
    (SELECT count(*) FROM session_seat t WHERE t.session_id = s.id) AS invited,
    (SELECT count(*) FROM session_seat t WHERE t.session_id = s.id AND t.attended = 1) AS attended";
const FROM: &str = "session s JOIN intake i ON i.id = s.intake_id LEFT JOIN mentor ON mentor.id = s.trainer_id";

impl SortColumn for Column {
    fn sql(self) -> &'static str {
        match self {
            Self::Day => "s.day",
            Self::Module => "s.module",
            Self::Intake => "i.name_key",
            Self::Trainer => "mentor.name_key",
            Self::Invited => "(SELECT count(*) FROM session_seat t WHERE t.session_id = s.id)",
        }
    }
}

/// Leaves those of a coordinator's intakes, or a trainer's own; the list calls them `s`.
pub(crate) fn narrow_sessions(list: &mut List, scope: &Scope) {
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            list.and_value("s.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = ", *account, ")");
        }
        Scope::Mentor(mentor) => {
            list.and_value("s.trainer_id = ", *mentor, "");
        }
        Scope::Trainee(_) | Scope::Nothing => {
            list.and("1 = 0");
        }
    }
}

pub(super) async fn page(
    db: &mut Connection,
    scope: &Scope,
    request: &ListSessions,
    today: Day,
) -> Result<Page<SessionRow>> {
    let mut list = List::new(COLUMNS, FROM);
    narrow_sessions(&mut list, scope);
    if let Some(intake) = request.intake {
        list.and_value("s.intake_id = ", intake, "");
    }
    if let Some(trainer) = request.trainer {
        list.and_value("s.trainer_id = ", trainer, "");
    }
    match request.stage {
        Some(SessionStage::Coming) => {
            list.and("s.attendance_on IS NULL").and_value("s.day > ", today, "");
        }
        Some(SessionStage::ToRecord) => {
            list.and("s.attendance_on IS NULL").and_value("s.day <= ", today, "");
        }
        Some(SessionStage::Held) => {
            list.and("s.attendance_on IS NOT NULL");
        }
        None => {}
    }
    if let Some(text) = &request.text {
        let searched = "(lower(s.module) || ' ' || i.name_key || ' ' || coalesce(mentor.name_key, '')) LIKE ";
        list.and_words(searched, &name_key(text, ""));
    }
    list.page(db, &request.sort, "s.day DESC, s.starts_at, s.id", request.window).await
}

pub(super) async fn get(db: &mut Connection, id: SessionId) -> Result<SessionRow> {
    let mut list = List::new(COLUMNS, FROM);
    list.and_value("s.id = ", id, "");
    list.all(db, "").await?.pop().ok_or_else(|| Error::not_found("session_not_there"))
}

#[derive(FromRow)]
struct SeatRow {
    enrollment_id: EnrollmentId,
    attended: Option<bool>,
    hours_entry_id: Option<HoursId>,
}

/// Seats by the names of their people.
pub(super) async fn seats(db: &mut Connection, id: SessionId) -> Result<Vec<Seat>> {
    let select = "SELECT t.enrollment_id, t.attended, t.hours_entry_id FROM session_seat t
        JOIN enrollment e ON e.id = t.enrollment_id JOIN person ON person.id = e.person_id";
    let rows: Vec<SeatRow> =
        among(db, select, "t.session_id", &[id.0], "ORDER BY person.name_key, t.enrollment_id").await?;
    let seat = |row: SeatRow| Seat { enrollment: row.enrollment_id, attended: row.attended, hours: row.hours_entry_id };
    Ok(rows.into_iter().map(seat).collect())
}

/// Those of an intake who run it, by name; those with an outcome too.
pub(super) async fn enrolled(db: &mut Connection, intake: IntakeId) -> Result<Vec<EnrollmentId>> {
    Ok(sqlx::query_scalar!(
        r#"SELECT e.id as "id: EnrollmentId" FROM enrollment e JOIN person ON person.id = e.person_id
           WHERE e.intake_id = $1 AND e.outcome_code IS NULL ORDER BY person.name_key, e.id"#,
        intake,
    )
    .fetch_all(db)
    .await?)
}

#[derive(FromRow)]
struct Minutes {
    person_id: PersonId,
    minutes: u32,
}

/// Minutes that people have on a day, over all their enrollments; those that the attendance of `but` wrote are left out.
pub(super) async fn minutes_on(
    db: &mut Connection,
    people: &[PersonId],
    day: Day,
    but: Option<SessionId>,
) -> Result<HashMap<PersonId, u32>> {
    let mut list = List::new(
        "e.person_id, sum(h.minutes) AS minutes",
        "hours_entry h JOIN enrollment e ON e.id = h.enrollment_id",
    );
    list.and_any("e.person_id", people).and_value("h.day = ", day, "");
    if let Some(session) = but {
        let before = "NOT EXISTS (SELECT 1 FROM session_seat t WHERE t.hours_entry_id = h.id AND t.session_id = ";
        list.and_value(before, session, ")");
    }
    let rows: Vec<Minutes> = list.all(db, " GROUP BY e.person_id").await?;
    Ok(rows.into_iter().map(|row| (row.person_id, row.minutes)).collect())
}

/// Other sessions of a session's people on its day: who, start, minutes.
pub(super) async fn elsewhere(db: &mut Connection, id: SessionId, day: Day) -> Result<Vec<(EnrollmentId, u32, u32)>> {
    let rows = sqlx::query!(
        r#"SELECT other.enrollment_id as "enrollment: EnrollmentId", s.starts_at as "starts_at: u32",
                  s.minutes as "minutes: u32"
           FROM session_seat t JOIN session_seat other ON other.enrollment_id = t.enrollment_id
           JOIN session s ON s.id = other.session_id
           WHERE t.session_id = $1 AND other.session_id <> $1 AND s.day = $2"#,
        id,
        day,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.enrollment, row.starts_at, row.minutes)).collect())
}

/// A session of somebody, with whether they came.
#[derive(Debug, FromRow)]
pub(super) struct OwnRow {
    pub(super) id: SessionId,
    pub(super) module: String,
    pub(super) day: Day,
    pub(super) starts_at: u32,
    pub(super) minutes: u32,
    pub(super) place: String,
    pub(super) trainer_name: Option<String>,
    pub(super) attendance_on: Option<Day>,
    pub(super) attended: Option<bool>,
}

/// The sessions of an enrollment, newest first.
pub(super) async fn of(db: &mut Connection, id: EnrollmentId) -> Result<Vec<OwnRow>> {
    let select = "SELECT s.id, s.module, s.day, s.starts_at, s.minutes, s.place, mentor.name AS trainer_name,
        s.attendance_on, t.attended
        FROM session_seat t JOIN session s ON s.id = t.session_id LEFT JOIN mentor ON mentor.id = s.trainer_id";
    among(db, select, "t.enrollment_id", &[id.0], "ORDER BY s.day DESC, s.starts_at DESC, s.id").await
}

pub(super) async fn insert(cx: &mut Write, intake: IntakeId, fields: &SessionFields) -> Result<SessionId> {
    let (id, at) = (SessionId(cx.new_id()), cx.now.at);
    let when = &fields.appointment;
    sqlx::query!(
        "INSERT INTO session (id, intake_id, module, day, starts_at, minutes, place, trainer_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        id,
        intake,
        fields.module,
        when.day,
        when.starts_at,
        when.minutes,
        when.place,
        fields.trainer,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Session, id.0);
    cx.created(Table::SessionSeats, id.0);
    for enrollment in &fields.invited {
        invite(cx, id, *enrollment).await?;
    }
    Ok(id)
}

async fn invite(cx: &mut Write, id: SessionId, enrollment: EnrollmentId) -> Result<()> {
    sqlx::query!("INSERT INTO session_seat (session_id, enrollment_id) VALUES ($1, $2)", id, enrollment)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// Writes what a session is; its calendar entry counts on. Nobody's attendance may stand.
pub(super) async fn change(cx: &mut Write, id: SessionId, fields: &SessionFields) -> Result<()> {
    cx.touch(Table::Session, id.0).await?;
    cx.touch(Table::SessionSeats, id.0).await?;
    let when = &fields.appointment;
    sqlx::query!(
        "UPDATE session SET module = $2, day = $3, starts_at = $4, minutes = $5, place = $6, trainer_id = $7,
           sequence = sequence + 1 WHERE id = $1",
        id,
        fields.module,
        when.day,
        when.starts_at,
        when.minutes,
        when.place,
        fields.trainer,
    )
    .execute(cx.db())
    .await?;
    sqlx::query!("DELETE FROM session_seat WHERE session_id = $1", id).execute(cx.db()).await?;
    for enrollment in &fields.invited {
        invite(cx, id, *enrollment).await?;
    }
    Ok(())
}

pub(super) async fn remove(cx: &mut Write, id: SessionId) -> Result<()> {
    cx.touch(Table::SessionSeats, id.0).await?;
    cx.touch(Table::Session, id.0).await?;
    sqlx::query!("DELETE FROM session_seat WHERE session_id = $1", id).execute(cx.db()).await?;
    sqlx::query!("DELETE FROM session WHERE id = $1", id).execute(cx.db()).await?;
    Ok(())
}

/// Says that attendance was taken today by the actor, or, without a day, that it was not.
pub(super) async fn set_taken(cx: &mut Write, id: SessionId, on: Option<Day>) -> Result<()> {
    cx.touch(Table::Session, id.0).await?;
    let by = on.map(|_| cx.actor.name.clone());
    sqlx::query!("UPDATE session SET attendance_on = $2, attendance_by = $3 WHERE id = $1", id, on, by)
        .execute(cx.db())
        .await?;
    Ok(())
}

/// Whether somebody came, and the hours that say so.
pub(super) async fn set_seat(
    cx: &mut Write,
    id: SessionId,
    enrollment: EnrollmentId,
    attended: Option<bool>,
    hours: Option<HoursId>,
) -> Result<()> {
    cx.touch(Table::SessionSeats, id.0).await?;
    sqlx::query!(
        "UPDATE session_seat SET attended = $3, hours_entry_id = $4 WHERE session_id = $1 AND enrollment_id = $2",
        id,
        enrollment,
        attended,
        hours,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Whether a mentor is away on a day.
pub(super) async fn is_away(db: &mut Connection, mentor: MentorId, day: Day) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM mentor_absence WHERE mentor_id = $1 AND $2 BETWEEN from_on AND to_on)
             as "e: bool""#,
        mentor,
        day,
    )
    .fetch_one(db)
    .await?)
}
