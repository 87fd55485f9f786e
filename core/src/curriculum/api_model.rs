//! Shapes of programs as commands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Program;
use crate::ids::ProgramId;

/// A published version.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramRow {
    pub program: ProgramId,
    pub name: String,
    pub version: u32,
    /// UTC milliseconds.
    pub published_at: i64,
    pub modules: u32,
    pub milestones: u32,
    pub minutes: u32,
    pub intakes: u32,
    pub running: u32,
}

/// Asks for a version; null is the newest.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetProgram {
    #[serde(default)]
    #[ts(optional)]
    pub program: Option<ProgramId>,
}

/// A published version with its content and the load that it puts on each week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramView {
    pub row: ProgramRow,
    pub content: Program,
    /// Minutes of modules per week, week 1 first; a module's hours spread evenly over its weeks.
    pub load: Vec<u32>,
    /// The program's learning minutes a week.
    pub capacity: u32,
}

/// Reads a program file and publishes it as a version.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportProgram {
    pub path: String,
}

/// Writes a version as a program file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportProgram {
    pub program: ProgramId,
    pub path: String,
}
