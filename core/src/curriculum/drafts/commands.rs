//! The commands of drafts: rows and thin bodies.

use serde_json::json;

use super::model::{
    CheckProgram, ComparePrograms, GetProgramDraft, ProgramCheck, ProgramComparison, ProgramDraftRow,
    ProgramDraftStarted, ProgramDraftView, ProgramFault, PublishProgramDraft, Published, SaveProgramDraft,
    StartProgramDraft,
};
use super::source::{self, draft_of};
use super::store;
use crate::api::{Command, rows};
use crate::app::App;
use crate::context::{Read, Write};
use crate::curriculum::commands::{refuse, version_row};
use crate::curriculum::compare::compare;
use crate::curriculum::load::weekly_minutes;
use crate::curriculum::read::{read_shape, write_program};
use crate::curriculum::store as versions;
use crate::curriculum::validate::validate;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::model::Saved;
use crate::error::{Error, Result};
use crate::house::model::Nothing;
use crate::ids::DraftId;
use crate::refusal::said;

/// The longest name of a program, characters.
const NAME: usize = 200;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "programs.drafts" may [Coordinator] about [House ""]
        reads [Program]
        touches []
        => list: (Nothing) -> Vec<ProgramDraftRow>;
    read "programs.draft" may [Coordinator] about [House ""]
        reads [Program]
        touches []
        => get: (GetProgramDraft) -> ProgramDraftView;
    write "programs.start_draft" may [Coordinator] about [House ""]
        reads []
        touches [Program, History]
        => start: (StartProgramDraft) -> ProgramDraftStarted;
    write "programs.save_draft" may [Coordinator] about [House ""]
        reads []
        touches [Program]
        => save: (SaveProgramDraft) -> ProgramDraftView;
    write "programs.discard_draft" may [Coordinator] about [House ""]
        reads []
        touches [Program, History]
        => discard: (GetProgramDraft) -> Saved;
    write "programs.publish_draft" may [Coordinator] about [House ""]
        reads []
        touches [App, Program, History]
        => publish: (PublishProgramDraft) -> Published;
    read "programs.compare" may [Coordinator] about [House ""]
        reads [Program]
        touches []
        => differences: (ComparePrograms) -> ProgramComparison;
    read "programs.check" may [Coordinator] about [House ""]
        reads [Program]
        touches []
        => check: (CheckProgram) -> ProgramCheck;
];

async fn list(cx: &mut Read, _: Nothing) -> Result<Vec<ProgramDraftRow>> {
    let stored = store::all(cx.db()).await?;
    let rows = stored.into_iter().map(|draft| {
        let program = read_shape(&draft.content)
            .map_err(|problems| Error::internal(format!("stored draft {}: {problems:?}", draft.id)))?;
        Ok(source::row(draft, &program))
    });
    rows.collect()
}

async fn get(cx: &mut Read, request: GetProgramDraft) -> Result<ProgramDraftView> {
    let app = cx.app.clone();
    view(&app, cx.db(), request.draft).await
}

async fn view(app: &App, db: &mut Connection, id: DraftId) -> Result<ProgramDraftView> {
    let (row, content) = draft_of(&mut *db, id).await?;
    let changes = match row.base {
        Some(base) => compare(&*app.program(db, base).await?, &content)?,
        None => Vec::new(),
    };
    Ok(ProgramDraftView {
        problems: validate(&content).iter().map(ProgramFault::from).collect(),
        load: weekly_minutes(&content),
        capacity: content.learning_hours_a_week.saturating_mul(60),
        changes,
        row,
        content,
    })
}

async fn start(cx: &mut Write, request: StartProgramDraft) -> Result<ProgramDraftStarted> {
    let app = cx.app.clone();
    let mut found = source::read(&app, cx.db(), &request.from).await?;
    if let Some(name) = said(request.name.as_deref()) {
        if name.chars().count() > NAME {
            return Err(Error::refused("text_too_long").arg("limit", NAME).field("name"));
        }
        name.clone_into(&mut found.program.name);
    }
    let draft = store::insert(cx, found.base, &write_program(&found.program)?).await?;
    let name = found.program.name;
    cx.record(Entry::new(json!({ "draft": name })).subject(draft.0)).await?;
    let undo = cx.undoable("undo_draft_started", &[("name", &name)], Derive::default()).await?;
    Ok(ProgramDraftStarted { draft, undo })
}

async fn save(cx: &mut Write, request: SaveProgramDraft) -> Result<ProgramDraftView> {
    let mut content = request.content;
    content.taught_hours = content.modules.iter().fold(0, |sum, module| module.hours.saturating_add(sum));
    draft_of(cx.db(), request.draft).await?;
    if !store::save(cx, request.draft, request.revision, &write_program(&content)?).await? {
        return Err(changed_elsewhere());
    }
    let app = cx.app.clone();
    view(&app, cx.db(), request.draft).await
}

fn changed_elsewhere() -> Error {
    Error::refused("draft_changed_elsewhere")
}

async fn discard(cx: &mut Write, request: GetProgramDraft) -> Result<Saved> {
    let (row, _) = draft_of(cx.db(), request.draft).await?;
    store::remove(cx, request.draft).await?;
    cx.record(Entry::new(json!({ "draft_discarded": row.name })).subject(request.draft.0)).await?;
    let undo = cx.undoable("undo_draft_discarded", &[("name", &row.name)], Derive::default()).await?;
    Ok(Saved { undo: Some(undo) })
}

async fn publish(cx: &mut Write, request: PublishProgramDraft) -> Result<Published> {
    let (row, program) = draft_of(cx.db(), request.draft).await?;
    if row.revision != request.revision {
        return Err(changed_elsewhere());
    }
    let problems = validate(&program);
    if !problems.is_empty() {
        return Err(refuse(&problems));
    }
    let content = write_program(&program)?;
    if versions::same(cx.db(), &program.name, &content).await?.is_some() {
        return Err(Error::refused("draft_nothing_changed").arg("name", &program.name));
    }
    let id = versions::insert(cx, &program.name, &content).await?;
    store::remove(cx, request.draft).await?;
    let row = version_row(cx.db(), id).await?;
    let published = json!({ "published": row.name, "version": row.version, "draft": request.draft });
    cx.record(Entry::new(published).subject(id.0)).await?;
    let title = [("name", row.name.as_str()), ("version", &row.version.to_string())];
    let undo = cx.undoable("undo_program_published", &title, Derive::default()).await?;
    Ok(Published { row, undo })
}

async fn differences(cx: &mut Read, request: ComparePrograms) -> Result<ProgramComparison> {
    let app = cx.app.clone();
    let from = source::read(&app, cx.db(), &request.from).await?.program;
    let to = source::read(&app, cx.db(), &request.to).await?.program;
    Ok(ProgramComparison { changes: compare(&from, &to)?, from: from.name, to: to.name })
}

async fn check(cx: &mut Read, request: CheckProgram) -> Result<ProgramCheck> {
    let app = cx.app.clone();
    Ok(ProgramCheck { problems: source::faults(&app, cx.db(), &request.source).await? })
}
