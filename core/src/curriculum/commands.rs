//! The commands of curriculum: rows and thin bodies.

use super::api_model::*;
use crate::exchange::model::Written;
use crate::house::model::Nothing;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "programs.list" may [Coordinator]
        reads [Program]
        touches []
        => list: (Nothing) -> Vec<ProgramRow>;
    read "programs.get" may [Coordinator]
        reads [Program]
        touches []
        => get: (GetProgram) -> ProgramView;
    long "programs.import" may [Coordinator]
        reads []
        touches [App, Program]
        => import: (ImportProgram) -> ProgramRow;
    long "programs.export" may [Coordinator]
        reads []
        touches []
        => export: (ExportProgram) -> Written;
];

async fn list(cx: &mut Read, request: Nothing) -> Result<Vec<ProgramRow>> {
    unimplemented!()
}

async fn get(cx: &mut Read, request: GetProgram) -> Result<ProgramView> {
    unimplemented!()
}

async fn import(cx: &Long, request: ImportProgram) -> Result<ProgramRow> {
    unimplemented!()
}

async fn export(cx: &Long, request: ExportProgram) -> Result<Written> {
    unimplemented!()
}
