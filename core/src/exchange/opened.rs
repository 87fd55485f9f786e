//! A file that a person named, read and corrected: the first step of every import. Nothing is stored.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::columns::{PeopleMapping, choose_people, guess_people};
use super::model::ImportFile;
use super::people_rows::{PeoplePlan, PeopleRead, read_people};
use super::problems::Problem;
use super::result_columns::{ModuleName, choose_results, fields, guess_results};
use super::result_rows::{ResultPlan, ResultsRead, read_results};
use super::sheet_columns::{CompetencyName, SheetMapping, choose_sheets, guess_sheets};
use super::sheet_rows::{SheetsRead, read_sheets};
use super::table::{ReadOptions, Table, correct, read_table};
use crate::curriculum::Program;
use crate::curriculum::model::Module;
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

/// How a file of results is read: the guess for the modules that it is about, with the choices over it.
///
/// # Errors
/// `field_unknown` for a module that the program does not have; what the choices are refused for.
pub(super) fn result_plan(opened: &Opened, file: &ImportFile, program: &Program) -> Result<ResultPlan> {
    let modules = module_names(program);
    if let Some(unknown) = file.modules.iter().find(|code| !modules.iter().any(|module| module.code == **code)) {
        let problem = Problem::new("field_unknown").with("field", unknown).with("fields", fields(&modules));
        return Err(problem.into());
    }
    let wanted: Vec<ModuleName> = match file.modules.is_empty() {
        true => modules.clone(),
        false => modules.iter().filter(|module| file.modules.contains(&module.code)).cloned().collect(),
    };
    let guess = guess_results(&opened.table, &wanted, !file.modules.is_empty());
    let mapping = choose_results(&opened.table, &guess, &file.mapping, &modules)?;
    Ok(ResultPlan { mapping, date_form: file.date_form, on: file.on })
}

fn module_names(program: &Program) -> Vec<ModuleName> {
    let name =
        |module: &Module| ModuleName { code: module.code.clone(), name: module.name.clone(), scale: module.scale };
    program.modules.iter().map(name).collect()
}

/// The file by its plan.
///
/// # Errors
/// `mapping_incomplete`, also for a module that was asked for and has no column.
pub(super) fn results(opened: &Opened, file: &ImportFile, program: &Program) -> Result<ResultsRead> {
    let plan = result_plan(opened, file, program)?;
    if let Some(without) = file.modules.iter().find(|code| plan.mapping.mark(code).is_none()) {
        return Err(Problem::new("mapping_incomplete").with("fields", without).into());
    }
    Ok(read_results(&opened.table, &plan, &module_names(program))?)
}
