//! Monitoring data from a file: candidates by number, e-mail or name, one column for each question.

use std::collections::HashMap;
use std::path::Path;

use serde_json::json;

use super::model::{ImportMonitoring, MonitoringAnswer, MonitoringImported, MonitoringQuestions};
use super::{questions, store};
use crate::api::Long;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::model::RejectedCell;
use crate::exchange::sheet_columns::{CompetencyName, SheetMapping, guess_sheets};
use crate::exchange::table::{ReadOptions, Row, Table, read_table};
use crate::exchange::{CandidateIndex, fingerprint};
use crate::ids::CandidacyId;

/// A file read against the candidates of an intake.
struct Looked {
    questions: Vec<String>,
    read: u32,
    rejected: Vec<RejectedCell>,
    given: HashMap<CandidacyId, Vec<MonitoringAnswer>>,
}

pub(super) async fn run(cx: &Long, request: ImportMonitoring) -> Result<MonitoringImported> {
    let path = Path::new(&request.path);
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = std::fs::read(path)?;
    let fingerprint = fingerprint(&bytes);
    if request.fingerprint.as_ref().is_some_and(|seen| *seen != fingerprint) {
        return Err(Error::refused("import_file_changed"));
    }
    let table = read_table(&bytes, &file_name, &ReadOptions::default())?;
    let mut read = cx.read().await?;
    let asked = questions::get(read.db()).await?;
    let candidates = CandidateIndex::of(read.db(), request.intake).await?;
    drop(read);
    let looked = look(&table, &asked, &candidates)?;
    let imported = u32::try_from(looked.given.len()).map_err(Error::internal)?;
    if !request.dry_run && imported > 0 {
        let mut write = cx.write().await?;
        for (candidacy, answers) in &looked.given {
            store::set(&mut write, *candidacy, answers).await?;
        }
        // How many, not whose and not what.
        write.record(Entry::new(json!({ "imported": imported })).subject(request.intake.0)).await?;
        write.commit().await?;
    }
    Ok(MonitoringImported {
        fingerprint,
        questions: looked.questions,
        read: looked.read,
        imported,
        rejected: looked.rejected,
    })
}

fn look(table: &Table, asked: &MonitoringQuestions, candidates: &CandidateIndex) -> Result<Looked> {
    let questions: Vec<CompetencyName> = asked
        .questions
        .iter()
        .map(|one| CompetencyName { code: one.question.clone(), name: one.question.clone() })
        .collect();
    let columns = guess_sheets(table, &questions);
    let names_somebody = columns.number.is_some() || columns.email.is_some() || columns.name.is_some();
    if !names_somebody || columns.scores.is_empty() {
        return Err(Error::refused("monitoring_columns").field("path"));
    }
    let questions = columns.scores.iter().map(|column| column.competency.clone()).collect();
    let mut looked = Looked { questions, read: 0, rejected: Vec::new(), given: HashMap::new() };
    for row in &table.rows {
        looked.read += 1;
        match of_row(table, row, &columns, asked, candidates) {
            Ok((candidacy, answers)) => drop(looked.given.insert(candidacy, answers)),
            Err(cell) => looked.rejected.push(*cell),
        }
    }
    Ok(looked)
}

fn of_row(
    table: &Table,
    row: &Row,
    columns: &SheetMapping,
    asked: &MonitoringQuestions,
    candidates: &CandidateIndex,
) -> std::result::Result<(CandidacyId, Vec<MonitoringAnswer>), Box<RejectedCell>> {
    let at = |column: u32| usize::try_from(column).unwrap_or(usize::MAX);
    let refuse = |column: Option<u32>, value: String, error: &Error| {
        Box::new(RejectedCell {
            row: row.number,
            column: column.map(|column| table.column_name(at(column))).unwrap_or_default(),
            value,
            code: error.code.clone(),
            message: error.message.clone(),
            cells: Vec::new(),
        })
    };
    let cell = |column: Option<u32>| column.map(|column| row.cell(at(column)).trim()).filter(|text| !text.is_empty());
    let found = candidates.find(cell(columns.number), cell(columns.email), cell(columns.name));
    let candidacy = found.map_err(|(field, value)| {
        let column = match field {
            "number" => columns.number,
            "email" => columns.email,
            _ => columns.name,
        };
        let error = Error::refused("not_candidate").arg("value", &value);
        refuse(column, value, &error)
    })?;
    let mut answers = Vec::new();
    for question in &columns.scores {
        let Some(given) = cell(Some(question.column)) else { continue };
        let found = asked.find(&question.competency, given);
        answers.push(found.map_err(|error| refuse(Some(question.column), given.to_owned(), &error))?);
    }
    Ok((candidacy, answers))
}
