//! Imports people: looks at a file (nothing is stored) or stores it in one transaction with progress and cancel.

use std::collections::HashSet;

use serde_json::json;
use uuid::Uuid;

use super::model::{ImportFile, ImportKind, ImportReport, RejectedCell};
use super::opened::{Opened, open, people, people_mapping};
use super::people_plan::{Action, People, PeoplePlanned, plan};
use super::people_rows::{PeopleRead, Rejected, rejected_rows};
use super::store;
use super::table::Table;
use super::{results_import, sheets_import};
use crate::api::Long;
use crate::backups;
use crate::context::Write;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::exchange::columns::PeopleField;
use crate::exchange::names::name_key;
use crate::ids::{ImportId, IntakeId, PersonId};
use crate::intakes;
use crate::people as everybody;
use crate::people::rules;
use crate::selection;

/// The intake that a file names, if it is here already.
pub(super) async fn intake_of(db: &mut Connection, file: &ImportFile) -> Result<Option<IntakeId>> {
    let Some(intake) = &file.intake else { return Ok(None) };
    Ok(intakes::by_name(db, &name_key(&intake.name, "")).await?.map(|intake| intake.id))
}

/// Everything of a people file decided, and nothing stored.
pub(super) struct Looked {
    pub(super) read: PeopleRead,
    pub(super) planned: PeoplePlanned,
    everybody: People,
    /// People who are candidates of the intake already.
    candidates: HashSet<PersonId>,
    intake: Option<IntakeId>,
}

/// Decides every row against the database as it is.
pub(super) async fn look(db: &mut Connection, file: &ImportFile, opened: &Opened) -> Result<Looked> {
    let read = people(opened, file)?;
    let mapping = people_mapping(opened, file)?;
    let mut everybody = People::new(everybody::all(&mut *db).await?);
    let header = |field: &str| {
        let field = PeopleField::ALL.into_iter().find(|known| known.key() == field);
        let column = field.and_then(|field| mapping.column(field));
        column.map(|column| opened.table.column_name(column)).unwrap_or_default()
    };
    let planned = plan(&mut everybody, &read.drafts, &file.decisions, header)?;
    let intake = intake_of(&mut *db, file).await?;
    let candidates = match intake {
        Some(intake) => store::candidates(db, intake).await?,
        None => HashSet::new(),
    };
    Ok(Looked { read, planned, everybody, candidates, intake })
}

impl Looked {
    /// Whether a row of somebody who is here makes them a candidate of the intake.
    fn joins(&self, file: &ImportFile, at: usize) -> bool {
        let known = self.everybody.known.get(at).and_then(|known| known.id);
        file.intake.is_some() && known.is_some_and(|id| !self.candidates.contains(&id))
    }

    /// The figures: `read` is the sum of the others.
    pub(super) fn report(&self, file: &ImportFile, table: &Table) -> ImportReport {
        let mut joined = HashSet::new();
        let (mut imported, mut updated, mut unchanged) = (0, 0, 0);
        for (_, action) in &self.planned.actions {
            match action {
                Action::New { .. } => imported += 1,
                Action::Update { .. } => updated += 1,
                // A second row of the same person joins nobody again.
                Action::Unchanged { at } if self.joins(file, *at) && joined.insert(*at) => updated += 1,
                Action::Unchanged { .. } => unchanged += 1,
            }
        }
        let rejected = cells(table, &self.read.rejected, &self.planned.rejected);
        ImportReport {
            read: self.read.read,
            imported,
            updated,
            unchanged,
            to_decide: self.planned.to_decide.clone(),
            rejected_rows: count(rejected_rows(&self.read.rejected) + self.planned.rejected.len()),
            rejected,
            intake: self.intake,
            unsettled: Vec::new(),
            undo: None,
        }
    }
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Problems of cells and of whole rows in the order of the file, each with its row as it stands.
pub(super) fn cells(table: &Table, read: &[Rejected], matched: &[RejectedCell]) -> Vec<RejectedCell> {
    let mut all: Vec<RejectedCell> = read
        .iter()
        .map(|rejected| RejectedCell {
            row: rejected.row,
            column: rejected.column.clone(),
            value: rejected.value.clone(),
            code: rejected.code.clone(),
            message: rejected.message.clone(),
            cells: Vec::new(),
        })
        .chain(matched.iter().cloned())
        .collect();
    all.sort_by_key(|cell| cell.row);
    for cell in &mut all {
        cell.cells = table.row(cell.row).map(|row| row.cells.clone()).unwrap_or_default();
    }
    all
}

/// Imports a file of any kind.
pub(super) async fn run(cx: &Long, file: ImportFile) -> Result<ImportReport> {
    match file.kind {
        ImportKind::People => import_people(cx, file).await,
        ImportKind::Sheets => sheets_import::run(cx, file).await,
        ImportKind::Results => results_import::run(cx, file).await,
    }
}

async fn import_people(cx: &Long, file: ImportFile) -> Result<ImportReport> {
    cx.progress.step("file", 0, 0)?;
    let opened = open(&file)?;
    if file.dry_run {
        let mut read = cx.read().await?;
        let looked = look(read.db(), &file, &opened).await?;
        if looked.intake.is_none() {
            needs_start(&file)?;
        }
        return Ok(looked.report(&file, &opened.table));
    }
    let mut write = cx.write().await?;
    let looked = look(write.db(), &file, &opened).await?;
    let mut report = looked.report(&file, &opened.table);
    if report.imported + report.updated == 0 {
        return Ok(report);
    }
    backups::before_change(&mut write, looked.planned.actions.len()).await?;
    apply(&mut write, &file, &opened, looked, &mut report).await?;
    write.commit().await?;
    Ok(report)
}

fn needs_start(file: &ImportFile) -> Result<()> {
    match &file.intake {
        Some(intake) if intake.start_on.is_none() => {
            Err(Error::refused("intake_needs_start").arg("name", &intake.name).field("start_on"))
        }
        _ => Ok(()),
    }
}

async fn apply(
    cx: &mut Write,
    file: &ImportFile,
    opened: &Opened,
    mut looked: Looked,
    report: &mut ImportReport,
) -> Result<()> {
    if looked.intake.is_none() {
        needs_start(file)?;
        if let Some((intake, start)) = file.intake.as_ref().and_then(|new| Some((new, new.start_on?))) {
            looked.intake = Some(intakes::create_plain(cx, &intake.name, start).await?);
        }
    }
    let import = ImportId(cx.new_id());
    store::insert_import(cx, import, file.kind, opened, report).await?;
    let total = looked.planned.actions.len();
    let mut candidacies: Vec<Uuid> = Vec::new();
    let actions = std::mem::take(&mut looked.planned.actions);
    for (done, (_, action)) in actions.into_iter().enumerate() {
        if done % 50 == 0 {
            cx.progress.step("rows", done, total)?;
        }
        let Some(person) = apply_one(cx, &mut looked, import, action).await? else { continue };
        if let Some(intake) = looked.intake.filter(|_| looked.candidates.insert(person)) {
            candidacies.push(selection::add_one(cx, person, intake, Some(import)).await?.0);
        }
    }
    let entry = Entry::new(json!({
        "file": opened.file_name, "imported": report.imported, "updated": report.updated,
        "unchanged": report.unchanged, "rejected": report.rejected_rows,
    }));
    cx.record(entry.subject(import.0)).await?;
    // New candidacies have open checks and no sheet: exactly what the columns say from the start.
    let derive = Derive::default();
    let undo = cx.undoable("undo_imported", &[("file", &opened.file_name)], derive).await?;
    store::set_undo(cx, import, undo).await?;
    report.undo = Some(undo);
    report.intake = looked.intake;
    Ok(())
}

/// Stores one row; gives the person it is about.
async fn apply_one(cx: &mut Write, looked: &mut Looked, import: ImportId, action: Action) -> Result<Option<PersonId>> {
    match action {
        Action::New { at, fields } => {
            let (fields, keys) = rules::clean(fields)?;
            let person = everybody::insert(cx, &fields, &keys, Some(import)).await?;
            let entry = Entry::new(json!({ "imported": import })).person(person.0).subject(import.0);
            cx.record(entry).await?;
            looked.everybody.stored(at, person);
            Ok(Some(person))
        }
        Action::Update { at, fields } => {
            let Some(person) = looked.everybody.known.get(at).and_then(|known| known.id) else { return Ok(None) };
            let old = everybody::get(cx.db(), person).await?.ok_or_else(|| Error::not_found("person_not_there"))?;
            let (fields, keys) = rules::clean(fields)?;
            everybody::update(cx, person, &fields, &keys).await?;
            let entry = Entry::new(json!({ "old": old.fields, "new": fields })).person(person.0).subject(import.0);
            cx.record(entry).await?;
            Ok(Some(person))
        }
        Action::Unchanged { at } => Ok(looked.everybody.known.get(at).and_then(|known| known.id)),
    }
}
