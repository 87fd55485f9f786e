//! SQL of programs.
use super::Program;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::ProgramId;
pub(crate) async fn load(db: &mut Connection, id: ProgramId) -> Result<Program> { let _ = (db, id); unimplemented!() }
