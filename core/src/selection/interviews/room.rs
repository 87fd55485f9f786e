//! The room of one rater: the sheet is kept on every change, handed in once, and opened again only by a coordinator who
//! says why; what stood there stays readable.

use serde_json::json;

use super::blind::{self, Asker, Seated};
use super::model::{KeepSheet, NoteAbout, RoomExercise, RoomView, SheetAnswers, SheetState, UnlockSheet};
use super::{plan, questions, store};
use crate::context::{Read, Write};
use crate::curriculum::Program;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::ids::{CandidacyId, SheetId};
use crate::people;
use crate::people::rules::display_name;
use crate::selection::model::SheetScore;
use crate::selection::store::{self as candidates, Candidacy, Recorded, Sheet};
use crate::selection::{candidacy::has_ended, facts, sheets, view};

fn seated(sheet: &Sheet) -> Seated {
    Seated { account: sheet.account, state: sheet.state }
}

async fn place(db: &mut Connection, sheet: SheetId) -> Result<(Candidacy, Recorded)> {
    let missing = || Error::not_found("sheet_not_there");
    let id: CandidacyId = candidates::candidacy_of_sheet(&mut *db, sheet).await?.ok_or_else(missing)?;
    let candidacy = candidates::get(&mut *db, id).await?.ok_or_else(missing)?;
    Ok((candidacy, candidates::recorded_of(db, id).await?))
}

fn sheet_of(recorded: &Recorded, id: SheetId) -> Result<&Sheet> {
    recorded.sheets.iter().find(|sheet| sheet.id == id).ok_or_else(|| Error::not_found("sheet_not_there"))
}

async fn answers(db: &mut Connection, recorded: &Recorded, sheet: &Sheet) -> Result<SheetAnswers> {
    let scores = recorded.scores.iter().filter(|score| score.sheet == sheet.id);
    Ok(SheetAnswers {
        scores: scores.map(view::score).collect(),
        notes: store::notes(db, sheet.id).await?,
        note: sheet.note.clone(),
    })
}

/// What a rater sees: the questions, their own sheet, and once the sheets are open everybody's.
///
/// # Errors
/// `sheet_closed` for whoever may not read it (yet).
pub(super) async fn room(cx: &mut Read, id: SheetId) -> Result<RoomView> {
    let (candidacy, recorded) = place(cx.db(), id).await?;
    let sheet = sheet_of(&recorded, id)?;
    let program = cx.program(candidacy.program).await?;
    let open = facts::is_open(&program, &recorded, candidacy.id)?;
    let asker = plan::asker(&cx.actor);
    if !blind::reads(asker, seated(sheet), open) {
        return Err(Error::refused("sheet_closed").arg("rater", &sheet.rater));
    }
    let person = people::get(cx.db(), candidacy.person).await?.ok_or_else(|| Error::not_found("person_not_there"))?;
    let intake = crate::intakes::known(cx.db(), candidacy.intake).await?;
    let asked = questions::set_of(cx.db(), &program, candidacy.intake).await?;
    Ok(RoomView {
        sheet: id,
        candidacy: candidacy.id,
        candidate: display_name(&person.fields.first_name, &person.fields.last_name),
        intake_name: intake.name,
        rater: sheet.rater.clone(),
        state: sheet.state,
        appointment: plan::appointment(cx.db(), candidacy.id).await?,
        competencies: asked.competencies,
        exercises: exercises(&program),
        answers: answers(cx.db(), &recorded, sheet).await?,
        panel: plan::panel(&recorded, asker),
        open,
        sheets: if open { view::sheets(&recorded) } else { Vec::new() },
        earlier: store::unlocked(cx.db(), id).await?,
    })
}

fn exercises(program: &Program) -> Vec<RoomExercise> {
    let all = program.rubric.selection.exercises.iter();
    all.map(|e| RoomExercise { code: e.code.clone(), name: e.name.clone(), minutes: e.minutes }).collect()
}

fn check_answers(program: &Program, answers: &SheetAnswers) -> Result<()> {
    sheets::check_scores(program, &answers.scores, &answers.note)?;
    let selection = &program.rubric.selection;
    let mut seen = Vec::new();
    for note in &answers.notes {
        let known = match note.about {
            NoteAbout::Question => {
                let asked = program.rubric.selection_competencies().find(|c| c.code == note.code);
                asked.is_some_and(|c| usize::try_from(note.number).is_ok_and(|number| number < c.questions.len()))
            }
            NoteAbout::Exercise => note.number == 0 && selection.exercises.iter().any(|e| e.code == note.code),
        };
        let place = (note.about, note.code.as_str(), note.number);
        if !known || seen.contains(&place) {
            return Err(Error::invalid("note_unknown").arg("what", &note.code).field("notes"));
        }
        seen.push(place);
        sheets::check_note(&note.note)?;
    }
    Ok(())
}

/// Whether the asker may write on a sheet now.
fn check_writes(asker: Asker, candidacy: &Candidacy, sheet: &Sheet) -> Result<()> {
    if !blind::writes(asker, seated(sheet)) {
        return Err(Error::refused("sheet_of_another").arg("rater", &sheet.rater));
    }
    if sheet.state == SheetState::Submitted {
        return Err(Error::refused("sheet_locked").arg("rater", &sheet.rater));
    }
    if has_ended(candidacy.state) {
        return Err(Error::refused("candidacy_ended"));
    }
    Ok(())
}

async fn write(cx: &mut Write, request: &KeepSheet, state: SheetState) -> Result<(Candidacy, Sheet)> {
    let (candidacy, mut recorded) = place(cx.db(), request.sheet).await?;
    let at = recorded.sheets.iter().position(|sheet| sheet.id == request.sheet);
    let sheet = recorded.sheets.swap_remove(at.ok_or_else(|| Error::not_found("sheet_not_there"))?);
    check_writes(plan::asker(&cx.actor), &candidacy, &sheet)?;
    let program = cx.program(candidacy.program).await?;
    check_answers(&program, &request.answers)?;
    if state == SheetState::Submitted {
        let missing: Vec<&str> = program
            .rubric
            .selection_competencies()
            .filter(|competency| !has_level(&request.answers.scores, &competency.code))
            .map(|competency| competency.name.as_str())
            .collect();
        if !missing.is_empty() {
            return Err(Error::refused("sheet_incomplete").arg("competencies", missing.join(", ")).field("scores"));
        }
    }
    store::freeze(cx, candidacy.intake).await?;
    candidates::set_scores(cx, sheet.id, &request.answers.scores).await?;
    store::set_notes(cx, sheet.id, &request.answers.notes).await?;
    store::set_state(cx, sheet.id, state, &request.answers.note).await?;
    Ok((candidacy, sheet))
}

fn has_level(scores: &[SheetScore], competency: &str) -> bool {
    scores.iter().any(|score| score.competency == competency && score.level.is_some())
}

/// Stores what was entered so far. Neither a step nor an entry of the trail: nobody else sees it.
///
/// # Errors
/// `sheet_locked`, `sheet_of_another`, `candidacy_ended`, and what a bad score or note is refused with.
pub(super) async fn keep(cx: &mut Write, request: &KeepSheet) -> Result<()> {
    write(cx, request, SheetState::Draft).await.map(drop)
}

/// Hands a sheet in and locks it. The trail says that it came, not what it says.
///
/// # Errors
/// As [`keep`], and `sheet_incomplete`.
pub(super) async fn submit(cx: &mut Write, request: &KeepSheet) -> Result<()> {
    let (candidacy, sheet) = write(cx, request, SheetState::Submitted).await?;
    let entry = Entry::new(json!({ "rater": sheet.rater, "state": SheetState::Submitted }));
    cx.record(entry.person(candidacy.person.0).subject(candidacy.id.0)).await?;
    facts::derive(cx, &[candidacy.id]).await
}

/// Opens a locked sheet to its rater again; what stood there is kept.
///
/// # Errors
/// `reason_missing`, `sheet_not_locked`, `candidacy_ended`.
pub(super) async fn unlock(cx: &mut Write, request: &UnlockSheet) -> Result<()> {
    let reason = crate::refusal::said(Some(&request.reason));
    let reason = reason.ok_or_else(|| Error::refused("reason_missing").field("reason"))?;
    let (candidacy, recorded) = place(cx.db(), request.sheet).await?;
    let sheet = sheet_of(&recorded, request.sheet)?;
    if sheet.state != SheetState::Submitted {
        return Err(Error::refused("sheet_not_locked").arg("rater", &sheet.rater));
    }
    if has_ended(candidacy.state) {
        return Err(Error::refused("candidacy_ended"));
    }
    let stood = answers(cx.db(), &recorded, sheet).await?;
    store::keep_unlocked(cx, sheet.id, reason, &serde_json::to_string(&stood)?).await?;
    store::set_state(cx, sheet.id, SheetState::Draft, &sheet.note).await?;
    let entry = Entry::new(json!({ "rater": sheet.rater, "old": SheetState::Submitted, "new": SheetState::Draft }));
    cx.record(entry.person(candidacy.person.0).subject(candidacy.id.0).reason(reason)).await?;
    facts::derive(cx, &[candidacy.id]).await
}
