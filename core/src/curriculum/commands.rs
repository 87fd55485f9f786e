//! The commands of programs: rows and thin bodies.

use std::path::Path;

use serde_json::json;

use super::api_model::{ExportProgram, GetProgram, ImportProgram, ProgramRow, ProgramView};
use super::drafts::model::ProgramFault;
use super::load::weekly_minutes;
use super::read::{read_program, write_program};
use super::store;
use super::validate::ProgramProblem;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::model::Written;
use crate::exchange::write_file;
use crate::house::model::Nothing;
use crate::ids::ProgramId;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "programs.list" may [Coordinator, Mentor, Trainee] about []
        reads [Program]
        touches []
        => list: (Nothing) -> Vec<ProgramRow>;
    read "programs.get" may [Coordinator, Mentor, Trainee] about []
        reads [Program]
        touches []
        => get: (GetProgram) -> ProgramView;
    long "programs.import" may [Coordinator] about [House ""]
        reads []
        touches [App, Program]
        => import: (ImportProgram) -> ProgramRow;
    long "programs.export" may [Coordinator] about []
        reads []
        touches []
        => export: (ExportProgram) -> Written;
];

async fn list(cx: &mut Read, _: Nothing) -> Result<Vec<ProgramRow>> {
    store::rows(cx.db()).await
}

async fn get(cx: &mut Read, request: GetProgram) -> Result<ProgramView> {
    let id = match request.program {
        Some(id) => id,
        None => store::newest(cx.db()).await?.ok_or_else(|| Error::not_found("program_missing"))?,
    };
    let row = version_row(cx.db(), id).await?;
    let program = cx.program(id).await?;
    Ok(ProgramView {
        row,
        load: weekly_minutes(&program),
        capacity: program.learning_hours_a_week.saturating_mul(60),
        content: (*program).clone(),
    })
}

/// One version as the list shows it.
///
/// # Errors
/// `program_not_there`.
pub(crate) async fn version_row(db: &mut Connection, id: ProgramId) -> Result<ProgramRow> {
    let found = store::rows(db).await?.into_iter().find(|row| row.program == id);
    found.ok_or_else(|| Error::not_found("program_not_there"))
}

async fn import(cx: &Long, request: ImportProgram) -> Result<ProgramRow> {
    let text = std::fs::read_to_string(&request.path)?;
    let mut write = cx.write().await?;
    let id = publish(&mut write, &text).await?;
    let row = version_row(write.db(), id).await?;
    write.commit().await?;
    Ok(row)
}

/// Publishes a program file as the next version of its name; a file that is here already is no new version.
///
/// # Errors
/// `program_invalid`, naming the first problem, with all of them in the details.
pub(crate) async fn publish(cx: &mut Write, text: &str) -> Result<ProgramId> {
    let program = read_program(text).map_err(|problems| refuse(&problems))?;
    let content = write_program(&program)?;
    if let Some(same) = store::same(cx.db(), &program.name, &content).await? {
        return Ok(same);
    }
    let id = store::insert(cx, &program.name, &content).await?;
    cx.record(Entry::new(json!({ "published": program.name })).subject(id.0)).await?;
    Ok(id)
}

/// Says what is wrong: the first problem in the sentence, all of them in the details.
pub(super) fn refuse(problems: &[ProgramProblem]) -> Error {
    let told: Vec<ProgramFault> = problems.iter().map(ProgramFault::from).collect();
    let first = told.first();
    let place = first.map(|fault| fault.path.as_str()).filter(|path| !path.is_empty());
    Error::trouble("program_invalid")
        .arg("place", place.unwrap_or("The whole file"))
        .arg("what", first.map(|fault| fault.message.as_str()).unwrap_or_default())
        .details(json!(told))
}

async fn export(cx: &Long, request: ExportProgram) -> Result<Written> {
    let mut read = cx.read().await?;
    let program = read.program(request.program).await?;
    write_file(Path::new(&request.path), write_program(&program)?.as_ref())?;
    Ok(Written { path: request.path, rows: u32::try_from(program.modules.len()).unwrap_or(u32::MAX) })
}
