//! A file that a person named, read and corrected: the first step of every import. Nothing is stored.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::columns::{PeopleMapping, choose_people, guess_people};
use super::model::ImportFile;
use super::people_rows::{PeoplePlan, PeopleRead, read_people};
use super::sheet_columns::{CompetencyName, SheetMapping, choose_sheets, guess_sheets};
use super::sheet_rows::{SheetsRead, read_sheets};
use super::table::{ReadOptions, Table, correct, read_table};
use crate::curriculum::Program;
use crate::error::{Error, Result};

/// The table of a file with what identifies the file.
pub(super) struct Opened {
    pub(super) table: Table,
    pub(super) file_name: String,
    pub(super) hash: Vec<u8>,
}

impl Opened {
    pub(super) fn fingerprint(&self) -> String {
        written(&self.hash)
    }
}

/// What identifies a file that was looked at.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    written(&Sha256::digest(bytes))
}

fn written(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads the file and puts the corrections in.
///
/// # Errors
/// File trouble, what the reader cannot read, `import_file_changed`.
pub(super) fn open(file: &ImportFile) -> Result<Opened> {
    let path = Path::new(&file.path);
    let bytes = std::fs::read(path)?;
    let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = ReadOptions { encoding: file.encoding, delimiter: file.delimiter, sheet: file.sheet.clone() };
    let mut table = read_table(&bytes, &file_name, &options)?;
    let opened_hash = Sha256::digest(&bytes).to_vec();
    correct(&mut table, &file.corrections)?;
    let opened = Opened { table, file_name, hash: opened_hash };
    if file.fingerprint.as_ref().is_some_and(|seen| *seen != opened.fingerprint()) {
        return Err(Error::refused("import_file_changed"));
    }
    Ok(opened)
}

pub(super) fn people_mapping(opened: &Opened, file: &ImportFile) -> Result<PeopleMapping> {
    let guess = guess_people(&opened.table);
    Ok(choose_people(&opened.table, &guess, &file.mapping)?)
}

pub(super) fn people(opened: &Opened, file: &ImportFile) -> Result<PeopleRead> {
    let plan = PeoplePlan { mapping: people_mapping(opened, file)?, date_form: file.date_form, name_order: None };
    Ok(read_people(&opened.table, &plan)?)
}

/// The competencies that selection scores, as the reader names them.
pub(super) fn competencies(program: &Program) -> Vec<CompetencyName> {
    program
        .rubric
        .selection_competencies()
        .map(|competency| CompetencyName { code: competency.code.clone(), name: competency.name.clone() })
        .collect()
}

pub(super) fn sheet_mapping(opened: &Opened, file: &ImportFile, program: &Program) -> Result<SheetMapping> {
    let competencies = competencies(program);
    let guess = guess_sheets(&opened.table, &competencies);
    Ok(choose_sheets(&opened.table, &guess, &file.mapping, &competencies)?)
}

pub(super) fn sheets(opened: &Opened, file: &ImportFile, program: &Program) -> Result<SheetsRead> {
    let mapping = sheet_mapping(opened, file, program)?;
    Ok(read_sheets(&opened.table, &mapping)?)
}
