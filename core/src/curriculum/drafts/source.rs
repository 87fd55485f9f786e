//! Reads a program from wherever it stands.

use super::model::{ProgramDraftRow, ProgramFault, ProgramSource};
use super::store;
use crate::app::App;
use crate::curriculum::Program;
use crate::curriculum::commands::refuse;
use crate::curriculum::read::{read_program, read_shape};
use crate::curriculum::validate::validate;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::ids::{DraftId, ProgramId};

/// A program with the version it is, or began from.
pub(super) struct Sourced {
    pub(super) program: Program,
    pub(super) base: Option<ProgramId>,
}

/// The program of a source. A draft may be unsound; a version is sound, a file must be.
///
/// # Errors
/// `program_not_there`, `draft_not_there`, `program_invalid`, the file's.
pub(super) async fn read(app: &App, db: &mut Connection, source: &ProgramSource) -> Result<Sourced> {
    match source {
        ProgramSource::Version { program } => {
            Ok(Sourced { program: (*app.program(db, *program).await?).clone(), base: Some(*program) })
        }
        ProgramSource::Draft { draft } => {
            let (row, program) = draft_of(db, *draft).await?;
            Ok(Sourced { program, base: row.base })
        }
        ProgramSource::File { path } => {
            let text = std::fs::read_to_string(path)?;
            Ok(Sourced { program: read_program(&text).map_err(|problems| refuse(&problems))?, base: None })
        }
    }
}

/// A program that enrollments could run.
///
/// # Errors
/// As [`read`], and `program_invalid` for a draft that is not sound.
pub(crate) async fn sound(app: &App, db: &mut Connection, source: &ProgramSource) -> Result<Program> {
    let program = read(app, db, source).await?.program;
    let problems = validate(&program);
    if problems.is_empty() { Ok(program) } else { Err(refuse(&problems)) }
}

/// Everything that is wrong in the program of a source.
///
/// # Errors
/// As [`read`], `program_invalid` excepted.
pub(super) async fn faults(app: &App, db: &mut Connection, source: &ProgramSource) -> Result<Vec<ProgramFault>> {
    let problems = match source {
        ProgramSource::File { path } => read_program(&std::fs::read_to_string(path)?).err().unwrap_or_default(),
        _ => validate(&read(app, db, source).await?.program),
    };
    Ok(problems.iter().map(ProgramFault::from).collect())
}

/// A draft with its program.
///
/// # Errors
/// `draft_not_there`.
pub(super) async fn draft_of(db: &mut Connection, id: DraftId) -> Result<(ProgramDraftRow, Program)> {
    let stored = store::get(db, id).await?.ok_or_else(|| Error::not_found("draft_not_there"))?;
    let program =
        read_shape(&stored.content).map_err(|problems| Error::internal(format!("stored draft {id}: {problems:?}")))?;
    Ok((row(stored, &program), program))
}

pub(super) fn row(stored: store::Draft, program: &Program) -> ProgramDraftRow {
    ProgramDraftRow {
        draft: stored.id,
        base: stored.base_id,
        base_version: stored.base_version.and_then(|version| u32::try_from(version).ok()),
        name: program.name.clone(),
        revision: u32::try_from(stored.revision).unwrap_or(u32::MAX),
        changed_by: stored.changed_by,
        changed_at: stored.changed_at,
    }
}
