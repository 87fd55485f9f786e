//! Shapes of drafts as commands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::curriculum::Program;
use crate::curriculum::api_model::ProgramRow;
use crate::curriculum::compare::ProgramChange;
use crate::curriculum::validate::ProgramProblem;
use crate::error::sentence;
use crate::ids::{DraftId, ProgramId, UndoId};

/// A program, wherever it stands.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ProgramSource {
    Version { program: ProgramId },
    Draft { draft: DraftId },
    File { path: String },
}

/// One thing that is wrong in a program, with the path to it (`modules[3].pass_mark`; empty = the whole).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProgramFault {
    pub path: String,
    pub code: String,
    pub message: String,
}

impl From<&ProgramProblem> for ProgramFault {
    fn from(problem: &ProgramProblem) -> Self {
        let message = sentence(&problem.code, &problem.args.iter().cloned().collect());
        Self { path: problem.path.clone(), code: problem.code.clone(), message }
    }
}

/// A draft in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramDraftRow {
    pub draft: DraftId,
    /// The version it began from; null where it began from a file.
    pub base: Option<ProgramId>,
    pub base_version: Option<u32>,
    pub name: String,
    /// Goes into the next saving.
    pub revision: u32,
    pub changed_by: String,
    /// UTC milliseconds.
    pub changed_at: i64,
}

/// A draft with what is wrong in it, the load that it puts on each week, and how it differs from its base.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramDraftView {
    pub row: ProgramDraftRow,
    pub content: Program,
    /// Every problem with its path; empty when it can be published.
    pub problems: Vec<ProgramFault>,
    /// Minutes of modules per week, week 1 first.
    pub load: Vec<u32>,
    /// The program's learning minutes a week (R10).
    pub capacity: u32,
    /// Against the version it began from.
    pub changes: Vec<ProgramChange>,
}

/// Begins a draft; with a name of its own it becomes another program.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartProgramDraft {
    pub from: ProgramSource,
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetProgramDraft {
    pub draft: DraftId,
}

/// Saves a draft as a whole. Its taught hours become the sum of its modules' hours.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveProgramDraft {
    pub draft: DraftId,
    /// The one that was read: another window may have saved meanwhile.
    pub revision: u32,
    pub content: Program,
}

/// Publishes a draft as the next version of its name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PublishProgramDraft {
    pub draft: DraftId,
    pub revision: u32,
}

/// The new version. Nobody's plan has changed yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Published {
    pub row: ProgramRow,
    pub undo: UndoId,
}

/// A begun draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramDraftStarted {
    pub draft: DraftId,
    pub undo: UndoId,
}

/// Compares two programs.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ComparePrograms {
    pub from: ProgramSource,
    pub to: ProgramSource,
}

/// What differs, with what was compared.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramComparison {
    pub from: String,
    pub to: String,
    pub changes: Vec<ProgramChange>,
}

/// Looks whether a program is sound.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckProgram {
    pub source: ProgramSource,
}

/// What was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramCheck {
    pub problems: Vec<ProgramFault>,
}
