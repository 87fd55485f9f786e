//! The commands of the history: rows and thin bodies.

use serde_json::json;

use super::model::{HistoryPage, ListHistory, Step, Undo, Undone};
use super::store;
use crate::accounts::access::Scope;
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::db::audit::Entry;
use crate::db::undo::take_back;
use crate::error::Result;
use crate::house::model::Nothing;
use crate::ids::{CandidacyId, EnrollmentId};

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "history.list" may [Coordinator] about [Person "person"]
        reads [History]
        touches []
        => list: (ListHistory) -> HistoryPage;
    read "history.steps" may [Coordinator, Mentor, Trainee] about []
        reads [History]
        touches []
        => steps: (Nothing) -> Vec<Step>;
    write "history.undo" may [Coordinator, Mentor, Trainee] about [Step "step"]
        reads []
        touches [
            App, Program, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions,
            Milestones, History
        ]
        => undo: (Undo) -> Undone;
];

async fn list(cx: &mut Read, request: ListHistory) -> Result<HistoryPage> {
    store::page(cx.db(), &request).await
}

async fn steps(cx: &mut Read, _: Nothing) -> Result<Vec<Step>> {
    // Whoever sees a part only takes back what they did themselves.
    let of = cx.actor.account.filter(|_| cx.actor.scope != Scope::All);
    store::steps(cx.db(), of).await
}

async fn undo(cx: &mut Write, request: Undo) -> Result<Undone> {
    let title = store::title_of(cx.db(), request.step).await?;
    let derive = take_back(cx, request.step).await?;
    let enrollments: Vec<_> = derive.enrollments.into_iter().map(EnrollmentId).collect();
    let candidacies: Vec<_> = derive.candidacies.into_iter().map(CandidacyId).collect();
    crate::selection::derive(cx, &candidacies).await?;
    crate::enrollment::derive(cx, &enrollments).await?;
    cx.record(Entry::new(json!({ "undone": title })).subject(request.step.0)).await?;
    Ok(Undone { title })
}
