//! The commands of interviews: rows and thin bodies.

use std::path::Path;

use serde_json::json;

use super::calendar::{self, Invitation};
use super::model::{
    GetQuestions, InterviewSaved, KeepSheet, OneSheet, OwnPanel, PlanInterview, QuestionSet, RaterChoice,
    ReleaseSheets, RoomView, SetQuestions, UnlockSheet, WriteInvitation,
};
use super::{plan, questions, room, store};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::exchange::model::Written;
use crate::exchange::write_file;
use crate::house::model::{Done, Nothing};
use crate::selection::store as candidates;

/// The rows of interviews.
pub(crate) const COMMANDS: &[Command] = rows![
    read "interviews.raters" may [Coordinator] about []
        reads [Accounts]
        touches []
        => raters: (Nothing) -> Vec<RaterChoice>;
    write "interviews.plan" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => set: (PlanInterview) -> InterviewSaved;
    write "interviews.release" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => release: (ReleaseSheets) -> InterviewSaved;
    long "interviews.invitation" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [History]
        => invitation: (WriteInvitation) -> Written;
    read "interviews.questions" may [Coordinator] about [Intake "intake"]
        reads [Intakes, Candidates]
        touches []
        => get_questions: (GetQuestions) -> QuestionSet;
    write "interviews.set_questions" may [Coordinator] about [Intake "intake"]
        reads []
        touches [Intakes, History]
        => set_questions: (SetQuestions) -> InterviewSaved;
    read "sheets.own" may [Coordinator, Mentor] about []
        reads [Candidates]
        touches []
        => own: (Nothing) -> Vec<OwnPanel>;
    read "sheets.get" may [Coordinator, Mentor] about [Sheet "sheet"]
        reads [Candidates]
        touches []
        => get: (OneSheet) -> RoomView;
    write "sheets.keep" may [Coordinator, Mentor] about [Sheet "sheet"]
        reads []
        touches [Candidates]
        => keep: (KeepSheet) -> Done;
    write "sheets.submit" may [Coordinator, Mentor] about [Sheet "sheet"]
        reads []
        touches [Candidates, History]
        => submit: (KeepSheet) -> Done;
    write "sheets.unlock" may [Coordinator] about [Sheet "sheet"]
        reads []
        touches [Candidates, History]
        => unlock: (UnlockSheet) -> Done;
];

async fn raters(cx: &mut Read, _: Nothing) -> Result<Vec<RaterChoice>> {
    store::raters(cx.db()).await
}

async fn set(cx: &mut Write, request: PlanInterview) -> Result<InterviewSaved> {
    plan::plan(cx, &request).await?;
    let derive = Derive { candidacies: vec![request.candidacy.0], ..Derive::default() };
    let undo = cx.undoable("undo_interview_planned", &[], derive).await?;
    Ok(InterviewSaved { undo: Some(undo) })
}

async fn release(cx: &mut Write, request: ReleaseSheets) -> Result<InterviewSaved> {
    // What was read cannot be unread: there is no step that takes it back.
    plan::release(cx, request.candidacy, &request.reason).await?;
    Ok(InterviewSaved { undo: None })
}

async fn invitation(cx: &Long, request: WriteInvitation) -> Result<Written> {
    let mut read = cx.read().await?;
    let missing = || Error::not_found("candidate_not_there");
    let candidacy = candidates::get(read.db(), request.candidacy).await?.ok_or_else(missing)?;
    let found = store::appointment(read.db(), candidacy.id).await?;
    let (appointment, sequence) = found.ok_or_else(|| Error::refused("appointment_missing"))?;
    let person = crate::people::get(read.db(), candidacy.person).await?.ok_or_else(missing)?;
    let intake = crate::intakes::known(read.db(), candidacy.intake).await?;
    let recorded = candidates::recorded_of(read.db(), candidacy.id).await?;
    let raters: Vec<String> = recorded.sheets.iter().map(|sheet| sheet.rater.clone()).collect();
    let text = calendar::text(&Invitation {
        candidacy: candidacy.id,
        appointment: &appointment,
        sequence,
        candidate: &person.name(),
        intake: &intake.name,
        raters: &raters,
        stamp: read.now.utc()?,
    })?;
    drop(read);
    write_file(Path::new(&request.path), text.as_bytes())?;
    let mut write = cx.write().await?;
    let entry = Entry::new(json!({ "invitation": appointment.day })).person(candidacy.person.0);
    write.record(entry.subject(candidacy.id.0)).await?;
    write.commit().await?;
    Ok(Written { path: request.path, rows: 1 })
}

async fn get_questions(cx: &mut Read, request: GetQuestions) -> Result<QuestionSet> {
    let program = crate::intakes::known(cx.db(), request.intake).await?.program;
    let program = cx.program(program).await?;
    questions::set_of(cx.db(), &program, request.intake).await
}

async fn set_questions(cx: &mut Write, request: SetQuestions) -> Result<InterviewSaved> {
    questions::set(cx, &request).await?;
    let undo = cx.undoable("undo_questions_set", &[], Derive::default()).await?;
    Ok(InterviewSaved { undo: Some(undo) })
}

async fn own(cx: &mut Read, _: Nothing) -> Result<Vec<OwnPanel>> {
    let actor = cx.actor.clone();
    plan::own(cx.db(), &actor).await
}

async fn get(cx: &mut Read, request: OneSheet) -> Result<RoomView> {
    let room = room::room(cx, request.sheet).await?;
    let others = room.sheets.iter().any(|sheet| sheet.sheet != room.sheet);
    let candidacy = candidates::get(cx.db(), room.candidacy).await?;
    if let Some(candidacy) = candidacy.filter(|_| others) {
        cx.gives(candidacy.person.0, candidacy.id.0, vec!["sheets"]);
    }
    Ok(room)
}

async fn keep(cx: &mut Write, request: KeepSheet) -> Result<Done> {
    room::keep(cx, &request).await?;
    Ok(Done {})
}

async fn submit(cx: &mut Write, request: KeepSheet) -> Result<Done> {
    room::submit(cx, &request).await?;
    Ok(Done {})
}

async fn unlock(cx: &mut Write, request: UnlockSheet) -> Result<Done> {
    room::unlock(cx, &request).await?;
    Ok(Done {})
}
