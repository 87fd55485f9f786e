//! The commands of selection: rows and thin bodies.

use super::model::*;
use crate::db::list::Page;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "candidates.list" may [Coordinator]
        reads [Candidates, People, Intakes]
        touches []
        => list: (ListCandidates) -> Page<CandidateRow>;
    read "candidates.get" may [Coordinator]
        reads [Candidates, People, Intakes]
        touches []
        => get: (GetCandidate) -> CandidateView;
    write "candidates.add" may [Coordinator]
        reads []
        touches [App, Candidates, Intakes, People, History]
        => add: (AddCandidates) -> SelectionSaved;
    write "candidates.answer_check" may [Coordinator]
        reads []
        touches [Candidates, History]
        => answer_check: (AnswerCheck) -> SelectionSaved;
    write "candidates.save_sheet" may [Coordinator]
        reads []
        touches [Candidates, History]
        => save_sheet: (SaveSheet) -> SelectionSaved;
    write "candidates.remove_sheet" may [Coordinator]
        reads []
        touches [Candidates, History]
        => remove_sheet: (RemoveSheet) -> SelectionSaved;
    write "candidates.set_consensus" may [Coordinator]
        reads []
        touches [Candidates, History]
        => set_consensus: (SetConsensus) -> SelectionSaved;
    write "candidates.move" may [Coordinator]
        reads []
        touches [App, Candidates, Intakes, History]
        => advance: (MoveCandidates) -> SelectionSaved;
];

async fn list(cx: &mut Read, request: ListCandidates) -> Result<Page<CandidateRow>> {
    unimplemented!()
}

async fn get(cx: &mut Read, request: GetCandidate) -> Result<CandidateView> {
    unimplemented!()
}

async fn add(cx: &mut Write, request: AddCandidates) -> Result<SelectionSaved> {
    unimplemented!()
}

async fn answer_check(cx: &mut Write, request: AnswerCheck) -> Result<SelectionSaved> {
    unimplemented!()
}

async fn save_sheet(cx: &mut Write, request: SaveSheet) -> Result<SelectionSaved> {
    unimplemented!()
}

async fn remove_sheet(cx: &mut Write, request: RemoveSheet) -> Result<SelectionSaved> {
    unimplemented!()
}

async fn set_consensus(cx: &mut Write, request: SetConsensus) -> Result<SelectionSaved> {
    unimplemented!()
}

async fn advance(cx: &mut Write, request: MoveCandidates) -> Result<SelectionSaved> {
    unimplemented!()
}
