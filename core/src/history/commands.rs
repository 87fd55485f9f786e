//! The commands of history: rows and thin bodies.

use super::model::*;
use crate::house::model::Nothing;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "history.list" may [Coordinator]
        reads [History]
        touches []
        => list: (ListHistory) -> HistoryPage;
    read "history.steps" may [Coordinator]
        reads [History]
        touches []
        => steps: (Nothing) -> Vec<Step>;
    write "history.undo" may [Coordinator]
        reads []
        touches [App, Program, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, Milestones, History]
        => undo: (Undo) -> Undone;
];

async fn list(cx: &mut Read, request: ListHistory) -> Result<HistoryPage> {
    unimplemented!()
}

async fn steps(cx: &mut Read, request: Nothing) -> Result<Vec<Step>> {
    unimplemented!()
}

async fn undo(cx: &mut Write, request: Undo) -> Result<Undone> {
    super::steps::undo(cx, request.step).await
}
