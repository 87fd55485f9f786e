//! The commands of selection: rows and thin bodies.

use serde_json::json;

use super::grounds::{self, Grounds};
use super::model::{
    AddCandidates, AnswerCheck, CandidateRow, CandidateView, CompareCandidates, Comparison, GetCandidate,
    ListCandidates, MoveCandidates, RemoveSheet, SaveSheet, SelectionSaved, SetConsensus,
};
use super::store::{self, Check};
use super::{compare, facts, moves, sheets, view};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::db::list::Page;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::house::model::{Done, Nothing};
use crate::ids::CandidacyId;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "candidates.list" may [Coordinator] about []
        reads [Candidates, People, Intakes]
        touches []
        => list: (ListCandidates) -> Page<CandidateRow>;
    read "candidates.get" may [Coordinator] about [Candidacy "candidacy"]
        reads [Candidates, People, Intakes]
        touches []
        => get: (GetCandidate) -> CandidateView;
    read "candidates.compare" may [Coordinator] about [Intake "intake"]
        reads [Candidates, People, Intakes]
        touches []
        => get_comparison: (CompareCandidates) -> Comparison;
    write "candidates.add" may [Coordinator] about [Person "people[]", Intake "intake"]
        reads []
        touches [App, Candidates, Intakes, People, History]
        => add: (AddCandidates) -> SelectionSaved;
    write "candidates.answer_check" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => answer_check: (AnswerCheck) -> SelectionSaved;
    write "candidates.save_sheet" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => save_sheet: (SaveSheet) -> SelectionSaved;
    write "candidates.remove_sheet" may [Coordinator] about [Sheet "sheet"]
        reads []
        touches [Candidates, History]
        => remove_sheet: (RemoveSheet) -> SelectionSaved;
    write "candidates.set_consensus" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => set_consensus: (SetConsensus) -> SelectionSaved;
    read "candidates.grounds" may [Coordinator] about []
        reads [Candidates]
        touches []
        => get_grounds: (Nothing) -> Grounds;
    write "candidates.set_grounds" may [Coordinator] about [House ""]
        reads []
        touches [Candidates, History]
        => set_grounds: (Grounds) -> Done;
    write "candidates.move" may [Coordinator] about [Candidacy "candidacies[]"]
        reads []
        touches [App, Candidates, Intakes, History]
        => advance: (MoveCandidates) -> SelectionSaved;
];

async fn list(cx: &mut Read, request: ListCandidates) -> Result<Page<CandidateRow>> {
    view::list(cx, &request).await
}

async fn get(cx: &mut Read, request: GetCandidate) -> Result<CandidateView> {
    let view = view::view(cx, request.candidacy).await?;
    // One's own sheet is no secret from oneself (R40).
    let sheets = view.sheets.iter().any(|sheet| sheet.rater != cx.actor.name);
    let what = [sheets.then_some("sheets"), view.notes.as_ref().map(|_| "notes")].into_iter().flatten().collect();
    cx.gives(view.row.person.0, view.row.candidacy.0, what);
    Ok(view)
}

async fn get_comparison(cx: &mut Read, request: CompareCandidates) -> Result<Comparison> {
    compare::compare(cx, &request).await
}

/// Closes a change as one step that can be taken back.
async fn saved(cx: &mut Write, title: &str, changed: &[CandidacyId]) -> Result<SelectionSaved> {
    let derive = Derive { enrollments: Vec::new(), candidacies: changed.iter().map(|id| id.0).collect() };
    let count = u32::try_from(changed.len()).unwrap_or(u32::MAX);
    let undo = cx.undoable(title, &[("count", &count.to_string())], derive).await?;
    Ok(SelectionSaved { changed: count, undo: Some(undo) })
}

async fn add(cx: &mut Write, request: AddCandidates) -> Result<SelectionSaved> {
    let mut added = Vec::new();
    for person in request.people {
        let id = moves::add_one(cx, person, request.intake, None).await?;
        let entry = Entry::new(json!({ "new": "applied" })).person(person.0).subject(id.0);
        cx.record(entry).await?;
        added.push(id);
    }
    facts::derive(cx, &added).await?;
    saved(cx, "undo_candidates_added", &added).await
}

pub(crate) async fn answer_check(cx: &mut Write, request: AnswerCheck) -> Result<SelectionSaved> {
    let candidacy =
        store::get(cx.db(), request.candidacy).await?.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let program = cx.program(candidacy.program).await?;
    let checks = &program.rubric.selection.threshold_checks;
    if !checks.iter().any(|check| check.code == request.code) {
        return Err(Error::invalid("check_unknown").arg("check", &request.code).field("code"));
    }
    if request.evidence.chars().count() > 10_000 {
        return Err(Error::refused("text_too_long").arg("limit", 10_000).field("evidence"));
    }
    let check = Check {
        candidacy: candidacy.id,
        code: request.code,
        answer: request.answer,
        evidence: request.evidence.trim().to_owned(),
    };
    store::set_check(cx, &check).await?;
    let entry = Entry::new(json!({ "check": check.code, "answer": check.answer, "evidence": check.evidence }))
        .person(candidacy.person.0)
        .subject(candidacy.id.0);
    cx.record(entry).await?;
    facts::derive(cx, &[candidacy.id]).await?;
    saved(cx, "undo_check_answered", &[candidacy.id]).await
}

pub(crate) async fn save_sheet(cx: &mut Write, request: SaveSheet) -> Result<SelectionSaved> {
    sheets::save(cx, &request).await?;
    saved(cx, "undo_sheet_saved", &[request.candidacy]).await
}

async fn remove_sheet(cx: &mut Write, request: RemoveSheet) -> Result<SelectionSaved> {
    let candidacy =
        store::candidacy_of_sheet(cx.db(), request.sheet).await?.ok_or_else(|| Error::not_found("sheet_not_there"))?;
    store::remove_sheet(cx, request.sheet).await?;
    let entry = Entry::new(json!({ "sheet_removed": request.sheet })).subject(candidacy.0);
    cx.record(entry).await?;
    facts::derive(cx, &[candidacy]).await?;
    saved(cx, "undo_sheet_removed", &[candidacy]).await
}

async fn set_consensus(cx: &mut Write, request: SetConsensus) -> Result<SelectionSaved> {
    sheets::consensus(cx, &request).await?;
    saved(cx, "undo_consensus_saved", &[request.candidacy]).await
}

async fn get_grounds(cx: &mut Read, _: Nothing) -> Result<Grounds> {
    grounds::get(cx.db()).await
}

async fn set_grounds(cx: &mut Write, request: Grounds) -> Result<Done> {
    grounds::set(cx, request).await?;
    Ok(Done {})
}

/// One that cannot move refuses all: nothing half done.
pub(crate) async fn advance(cx: &mut Write, request: MoveCandidates) -> Result<SelectionSaved> {
    for &id in &request.candidacies {
        moves::move_one(cx, id, &request).await?;
    }
    saved(cx, "undo_candidates_moved", &request.candidacies).await
}
