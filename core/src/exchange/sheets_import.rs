//! Imports interview sheets into an intake: looks at a file, or stores it in one transaction.

use std::sync::Arc;

use serde_json::json;

use super::candidate_index::CandidateIndex;
use super::import::{cells, count, intake_of};
use super::model::{ImportFile, ImportReport, RejectedCell};
use super::opened::{Opened, open, sheet_mapping, sheets};
use super::people_rows::rejected_rows;
use super::store;
use crate::api::Long;
use crate::backups;
use crate::context::Write;
use crate::curriculum::Program;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::ids::{CandidacyId, ImportId, IntakeId};
use crate::selection::model::SheetScore;
use crate::selection::{self, SheetIndex, SheetOutcome};

/// One row that is stored.
struct Placed {
    candidacy: CandidacyId,
    rater: String,
    scores: Vec<SheetScore>,
    note: String,
}

/// A file of sheets decided, and nothing stored.
pub(super) struct Looked {
    pub(super) report: ImportReport,
    placed: Vec<Placed>,
    index: SheetIndex,
}

/// Decides every row against the sheets that an intake has.
pub(super) async fn look(
    db: &mut Connection,
    file: &ImportFile,
    opened: &Opened,
    intake: IntakeId,
    program: &Program,
) -> Result<Looked> {
    let mapping = sheet_mapping(opened, file, program)?;
    let read = sheets(opened, file, program)?;
    let candidates = CandidateIndex::of(&mut *db, intake).await?;
    let mut index = SheetIndex::new(program, &selection::recorded_in(db, intake).await?)?;
    let column = |field: &str| {
        let column = match field {
            "number" => mapping.number,
            "email" => mapping.email,
            "rater" => mapping.rater,
            _ => mapping.name,
        };
        let column = column.and_then(|column| usize::try_from(column).ok());
        column.map(|column| opened.table.column_name(column)).unwrap_or_default()
    };
    let mut refused: Vec<RejectedCell> = Vec::new();
    let mut refuse = |row: u32, field: &str, value: String, error: &Error| {
        refused.push(RejectedCell {
            row,
            column: column(field),
            value,
            code: error.code.clone(),
            message: error.message.clone(),
            cells: Vec::new(),
        });
    };
    let (mut imported, mut updated, mut unchanged) = (0, 0, 0);
    let mut placed = Vec::new();
    for draft in read.drafts {
        let candidacy = match candidates.find(draft.number.as_deref(), draft.email.as_deref(), draft.name.as_deref()) {
            Ok(candidacy) => candidacy,
            Err((field, value)) => {
                let error = Error::refused("not_candidate").arg("value", &value);
                refuse(draft.row, field, value, &error);
                continue;
            }
        };
        let scores: Vec<SheetScore> = draft
            .scores
            .into_iter()
            .map(|(competency, level)| SheetScore { competency, level, note: String::new() })
            .collect();
        let note = draft.note.unwrap_or_default();
        match index.place(program, candidacy, &draft.rater, &scores, &note) {
            Ok(SheetOutcome::Unchanged) => unchanged += 1,
            Ok(outcome) => {
                if outcome == SheetOutcome::Imported {
                    imported += 1;
                } else {
                    updated += 1;
                }
                placed.push(Placed { candidacy, rater: draft.rater, scores, note });
            }
            Err(error) => refuse(draft.row, "rater", draft.rater, &error),
        }
    }
    let rows = rejected_rows(&read.rejected) + refused.len();
    let report = ImportReport {
        read: read.read,
        imported,
        updated,
        unchanged,
        to_decide: Vec::new(),
        rejected: cells(&opened.table, &read.rejected, &refused),
        rejected_rows: count(rows),
        intake: Some(intake),
        unsettled: Vec::new(),
        undo: None,
    };
    Ok(Looked { report, placed, index })
}

fn missing(file: &ImportFile) -> Error {
    let name = file.intake.as_ref().map(|intake| intake.name.clone()).unwrap_or_default();
    Error::not_found("intake_not_there").arg("name", name).field("intake")
}

/// The intake that the file names, with its program.
async fn target(cx: &mut Write, file: &ImportFile) -> Result<(IntakeId, Arc<Program>)> {
    let intake = intake_of(cx.db(), file).await?.ok_or_else(|| missing(file))?;
    let program = crate::intakes::known(cx.db(), intake).await?.program;
    Ok((intake, cx.program(program).await?))
}

pub(super) async fn run(cx: &Long, file: ImportFile) -> Result<ImportReport> {
    cx.progress.step("file", 0, 0)?;
    let opened = open(&file)?;
    if file.dry_run {
        let mut read = cx.read().await?;
        let intake = intake_of(read.db(), &file).await?.ok_or_else(|| missing(&file))?;
        let program = crate::intakes::known(read.db(), intake).await?.program;
        let program = read.program(program).await?;
        return Ok(look(read.db(), &file, &opened, intake, &program).await?.report);
    }
    let mut write = cx.write().await?;
    let (intake, program) = target(&mut write, &file).await?;
    let mut looked = look(write.db(), &file, &opened, intake, &program).await?;
    if looked.placed.is_empty() {
        return Ok(looked.report);
    }
    backups::before_change(&mut write, looked.placed.len()).await?;
    apply(&mut write, &file, &opened, &mut looked).await?;
    write.commit().await?;
    Ok(looked.report)
}

async fn apply(cx: &mut Write, file: &ImportFile, opened: &Opened, looked: &mut Looked) -> Result<()> {
    let import = ImportId(cx.new_id());
    store::insert_import(cx, import, file.kind, opened, &looked.report).await?;
    let total = looked.placed.len();
    let mut touched: Vec<CandidacyId> = Vec::new();
    for (done, placed) in looked.placed.iter().enumerate() {
        if done % 50 == 0 {
            cx.progress.step("rows", done, total)?;
        }
        looked.index.store(cx, placed.candidacy, &placed.rater, &placed.scores, &placed.note, import).await?;
        if touched.last() != Some(&placed.candidacy) {
            touched.push(placed.candidacy);
        }
    }
    touched.sort_unstable();
    touched.dedup();
    selection::derive(cx, &touched).await?;
    for &candidacy in &touched {
        if let Some(found) = selection::get(cx.db(), candidacy).await? {
            let entry = Entry::new(json!({ "sheets": opened.file_name })).person(found.person.0).subject(candidacy.0);
            cx.record(entry).await?;
        }
    }
    let derive = Derive { enrollments: Vec::new(), candidacies: touched.iter().map(|id| id.0).collect() };
    let undo = cx.undoable("undo_sheets_imported", &[("file", &opened.file_name)], derive).await?;
    store::set_undo(cx, import, undo).await?;
    looked.report.undo = Some(undo);
    Ok(())
}
