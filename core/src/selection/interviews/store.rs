//! SQL of appointments, panels, questions and what is noted on sheets.

use chrono::NaiveDate;

use super::model::{EarlierSheet, NoteAbout, OwnPanel, RaterChoice, SheetNote, SheetState};
use crate::calendar::appointment::Appointment;
use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{AccountId, CandidacyId, IntakeId, SheetId};

struct StoredAppointment {
    day: NaiveDate,
    starts_at: u32,
    minutes: u32,
    place: String,
    sequence: u32,
}

/// The appointment of a candidate, and the sequence of its calendar entry.
pub(super) async fn appointment(db: &mut Connection, candidacy: CandidacyId) -> Result<Option<(Appointment, u32)>> {
    let found = sqlx::query_as!(
        StoredAppointment,
        r#"SELECT day as "day: NaiveDate", starts_at as "starts_at: u32", minutes as "minutes: u32", place,
                  sequence as "sequence: u32"
           FROM interview WHERE candidacy_id = $1"#,
        candidacy,
    )
    .fetch_optional(db)
    .await?;
    Ok(found.map(|found| {
        let StoredAppointment { day, starts_at, minutes, place, sequence } = found;
        (Appointment { day, starts_at, minutes, place }, sequence)
    }))
}

/// Writes an appointment; its calendar entry counts on.
pub(super) async fn set_appointment(cx: &mut Write, candidacy: CandidacyId, new: &Appointment) -> Result<()> {
    cx.touch(Table::Interview, candidacy.0).await?;
    sqlx::query!(
        "INSERT INTO interview (candidacy_id, day, starts_at, minutes, place) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (candidacy_id) DO UPDATE SET day = excluded.day, starts_at = excluded.starts_at,
           minutes = excluded.minutes, place = excluded.place, sequence = interview.sequence + 1",
        candidacy,
        new.day,
        new.starts_at,
        new.minutes,
        new.place,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(super) async fn remove_appointment(cx: &mut Write, candidacy: CandidacyId) -> Result<()> {
    cx.touch(Table::Interview, candidacy.0).await?;
    sqlx::query!("DELETE FROM interview WHERE candidacy_id = $1", candidacy).execute(cx.db()).await?;
    Ok(())
}

/// A seat to be made.
pub(super) struct NewSeat<'a> {
    pub(super) candidacy: CandidacyId,
    pub(super) rater: &'a str,
    pub(super) rater_key: &'a str,
    pub(super) account: Option<AccountId>,
}

pub(super) async fn insert_seat(cx: &mut Write, seat: &NewSeat<'_>) -> Result<()> {
    let (id, at) = (SheetId(cx.new_id()), cx.now.at);
    sqlx::query!(
        "INSERT INTO interview_sheet (id, candidacy_id, rater, rater_key, imported, created_at, changed_at, state, account_id)
         VALUES ($1, $2, $3, $4, 0, $5, $5, 'waiting', $6)",
        id,
        seat.candidacy,
        seat.rater,
        seat.rater_key,
        at,
        seat.account,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::InterviewSheet, id.0);
    Ok(())
}

/// Coordinators and mentors who can sign in, by name: whoever can be asked to sit on a panel.
pub(super) async fn raters(db: &mut Connection) -> Result<Vec<RaterChoice>> {
    Ok(sqlx::query_as!(
        RaterChoice,
        r#"SELECT id as "account: AccountId", name FROM account
           WHERE active = 1 AND role IN ('coordinator', 'mentor') ORDER BY name_key"#,
    )
    .fetch_all(db)
    .await?)
}

struct OwnSeat {
    sheet: SheetId,
    candidacy: CandidacyId,
    first_name: String,
    last_name: String,
    intake_name: String,
    state: SheetState,
    day: Option<NaiveDate>,
    starts_at: Option<u32>,
    minutes: Option<u32>,
    place: Option<String>,
}

/// The seats of an account on candidacies that have not ended: open ones first, by appointment.
pub(super) async fn seats_of(db: &mut Connection, account: AccountId) -> Result<Vec<OwnPanel>> {
    let found = sqlx::query_as!(
        OwnSeat,
        r#"SELECT s.id as "sheet: SheetId", c.id as "candidacy: CandidacyId", p.first_name, p.last_name,
                  i.name as intake_name, s.state as "state: SheetState", a.day as "day?: NaiveDate",
                  a.starts_at as "starts_at?: u32", a.minutes as "minutes?: u32", a.place as "place?"
           FROM interview_sheet s
           JOIN candidacy c ON c.id = s.candidacy_id
           JOIN person p ON p.id = c.person_id
           JOIN intake i ON i.id = c.intake_id
           LEFT JOIN interview a ON a.candidacy_id = c.id
           WHERE s.account_id = $1 AND c.state IN ('applied', 'screened', 'interview', 'talent_pool')
           ORDER BY s.state = 'submitted', coalesce(a.day, '9999'), coalesce(a.starts_at, 0), p.name_key, s.id"#,
        account,
    )
    .fetch_all(db)
    .await?;
    Ok(found
        .into_iter()
        .map(|seat| OwnPanel {
            sheet: seat.sheet,
            candidacy: seat.candidacy,
            candidate: crate::people::rules::display_name(&seat.first_name, &seat.last_name),
            intake_name: seat.intake_name,
            state: seat.state,
            appointment: match (seat.day, seat.starts_at, seat.minutes, seat.place) {
                (Some(day), Some(starts_at), Some(minutes), Some(place)) => {
                    Some(Appointment { day, starts_at, minutes, place })
                }
                _ => None,
            },
        })
        .collect())
}

/// The notes to questions and exercises of a sheet.
pub(super) async fn notes(db: &mut Connection, sheet: SheetId) -> Result<Vec<SheetNote>> {
    Ok(sqlx::query_as!(
        SheetNote,
        r#"SELECT about as "about: NoteAbout", code, number as "number: u32", note
           FROM sheet_note WHERE sheet_id = $1 ORDER BY about, code, number"#,
        sheet,
    )
    .fetch_all(db)
    .await?)
}

/// Replaces the notes of a sheet; empty ones go.
pub(super) async fn set_notes(cx: &mut Write, sheet: SheetId, notes: &[SheetNote]) -> Result<()> {
    sqlx::query!("DELETE FROM sheet_note WHERE sheet_id = $1", sheet).execute(cx.db()).await?;
    for note in notes.iter().filter(|note| !note.note.trim().is_empty()) {
        sqlx::query!(
            "INSERT INTO sheet_note (sheet_id, about, code, number, note) VALUES ($1, $2, $3, $4, $5)",
            sheet,
            note.about,
            note.code,
            note.number,
            note.note,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// Sets how far a sheet is and what is noted about the whole interview.
pub(super) async fn set_state(cx: &mut Write, sheet: SheetId, state: SheetState, note: &str) -> Result<()> {
    let at = cx.now.at;
    sqlx::query!(
        "UPDATE interview_sheet SET state = $2, note = $3, changed_at = $4 WHERE id = $1",
        sheet,
        state,
        note,
        at,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// Keeps what stood on a sheet before it was unlocked.
pub(super) async fn keep_unlocked(cx: &mut Write, sheet: SheetId, reason: &str, answers: &str) -> Result<()> {
    let (id, day, actor) = (cx.new_id(), cx.today(), cx.actor.name.clone());
    sqlx::query!(
        "INSERT INTO unlocked_sheet (id, sheet_id, day, actor, reason, answers) VALUES ($1, $2, $3, $4, $5, $6)",
        id,
        sheet,
        day,
        actor,
        reason,
        answers,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// What stood on a sheet before it was unlocked, newest first.
pub(super) async fn unlocked(db: &mut Connection, sheet: SheetId) -> Result<Vec<EarlierSheet>> {
    let rows = sqlx::query!(
        r#"SELECT day as "day: NaiveDate", actor, reason, answers FROM unlocked_sheet
           WHERE sheet_id = $1 ORDER BY id DESC"#,
        sheet,
    )
    .fetch_all(db)
    .await?;
    // What erasure emptied holds no answers.
    let earlier = rows.into_iter().map(|row| EarlierSheet {
        day: row.day,
        actor: row.actor,
        reason: row.reason,
        answers: serde_json::from_str(&row.answers).unwrap_or_default(),
    });
    Ok(earlier.collect())
}

pub(super) async fn release(cx: &mut Write, candidacy: CandidacyId, reason: &str) -> Result<()> {
    cx.touch(Table::SheetRelease, candidacy.0).await?;
    let (day, actor) = (cx.today(), cx.actor.name.clone());
    sqlx::query!(
        "INSERT INTO sheet_release (candidacy_id, day, actor, reason) VALUES ($1, $2, $3, $4)",
        candidacy,
        day,
        actor,
        reason,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

/// A question as an intake words it.
pub(super) struct OwnQuestion {
    pub(super) competency: String,
    pub(super) question: String,
}

/// The intake's own questions in their order; none where the program's stand.
pub(super) async fn questions(db: &mut Connection, intake: IntakeId) -> Result<Vec<OwnQuestion>> {
    Ok(sqlx::query_as!(
        OwnQuestion,
        "SELECT competency, question FROM intake_question WHERE intake_id = $1 ORDER BY competency, number",
        intake,
    )
    .fetch_all(db)
    .await?)
}

pub(super) async fn set_questions(cx: &mut Write, intake: IntakeId, questions: &[(&str, u32, &str)]) -> Result<()> {
    cx.touch(Table::IntakeQuestions, intake.0).await?;
    sqlx::query!("DELETE FROM intake_question WHERE intake_id = $1", intake).execute(cx.db()).await?;
    for (competency, number, question) in questions {
        sqlx::query!(
            "INSERT INTO intake_question (intake_id, competency, number, question) VALUES ($1, $2, $3, $4)",
            intake,
            competency,
            number,
            question,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// Since when the questions of an intake can no longer change.
pub(super) async fn frozen_on(db: &mut Connection, intake: IntakeId) -> Result<Option<NaiveDate>> {
    let found =
        sqlx::query_scalar!(r#"SELECT questions_frozen_on as "day: NaiveDate" FROM intake WHERE id = $1"#, intake,);
    Ok(found.fetch_optional(db).await?.flatten())
}

/// Freezes the questions of an intake, once.
pub(super) async fn freeze(cx: &mut Write, intake: IntakeId) -> Result<()> {
    let today = cx.today();
    sqlx::query!(
        "UPDATE intake SET questions_frozen_on = $2 WHERE id = $1 AND questions_frozen_on IS NULL",
        intake,
        today,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}
