//! Shapes of import and export as commands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::columns::Choice;
use super::dates::DateForm;
use super::encoding::Encoding;
use super::table::{Correction, Delimiter};
use crate::enrollment::model::ListTrainees;
use crate::ids::{EnrollmentId, IntakeId, PersonId, UndoId};
use crate::people::model::ListPeople;
use crate::progress::sessions::model::ListSessions;
use crate::progress::week::model::ListWeek;
use crate::results::model::WaitingResult;
use crate::selection::model::ListCandidates;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    People,
    Sheets,
    /// Marks of a learning platform.
    Results,
}

/// The intake that imported people become candidates of, by name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IntoIntake {
    pub name: String,
    /// Needed when the intake is new.
    #[serde(default)]
    #[ts(optional)]
    pub start_on: Option<NaiveDate>,
}

/// What to do with a row that has the name of somebody who is here, and neither number nor address.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RowDecision {
    pub row: u32,
    /// The person it is; null is somebody new.
    pub person: Option<PersonId>,
}

/// Everything that a person chose about an import.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportFile {
    pub path: String,
    pub kind: ImportKind,
    /// People: they become its candidates. Sheets: needed. Results: only its trainees.
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntoIntake>,
    /// Null is what was detected.
    #[serde(default)]
    #[ts(optional)]
    pub encoding: Option<Encoding>,
    #[serde(default)]
    #[ts(optional)]
    pub delimiter: Option<Delimiter>,
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    pub date_form: Option<DateForm>,
    /// Replaces the guess for these fields; an empty column leaves the field out.
    #[serde(default)]
    pub mapping: Vec<Choice>,
    /// Results: the file is about these modules only, by code; one of them takes the file's column of grades. Empty
    /// is every module of the program that a header names.
    #[serde(default)]
    pub modules: Vec<String>,
    /// Results: the day of rows that have none.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<NaiveDate>,
    #[serde(default)]
    pub corrections: Vec<Correction>,
    #[serde(default)]
    pub decisions: Vec<RowDecision>,
    /// The file as it was looked at; refused when it has changed since. Null skips the question.
    #[serde(default)]
    #[ts(optional)]
    pub fingerprint: Option<String>,
    #[serde(default)]
    pub dry_run: bool,
}

/// A file looked at: what was detected, what would happen. Nothing is stored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    pub file_name: String,
    pub fingerprint: String,
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    pub sheets: Vec<String>,
    pub sheet: Option<String>,
    pub date_form: Option<DateForm>,
    /// The dates of the file could be read in two ways; a person should say.
    pub date_form_ambiguous: bool,
    pub columns: Vec<FileColumn>,
    /// Fields that this kind of file can have, in order, with the column that feeds each.
    pub fields: Vec<FileField>,
    /// What must be chosen before anything can be imported, as names of fields; empty when nothing must.
    pub missing: Vec<String>,
    /// The first rows as they stand in the file.
    pub sample: Vec<Vec<String>>,
    pub report: ImportReport,
    /// Sentences worth reading: rows of one name that are two people, repeated rows.
    pub remarks: Vec<String>,
}

/// A column of the file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileColumn {
    pub name: String,
    pub letter: String,
    /// The first non-empty values.
    pub examples: Vec<String>,
}

/// A field and the column that feeds it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileField {
    pub field: String,
    pub column: Option<String>,
    pub required: bool,
}

/// What came, or would come, of an import. `read` is the sum of the others; for results they count marks, not rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportReport {
    pub read: u32,
    pub imported: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub to_decide: Vec<ToDecide>,
    pub rejected: Vec<RejectedCell>,
    /// Rows that are rejected; a row with two problems counts once.
    pub rejected_rows: u32,
    /// Results of known people that wait for a person to settle them (R14).
    pub unsettled: Vec<WaitingResult>,
    pub intake: Option<IntakeId>,
    pub undo: Option<UndoId>,
}

/// A row that may be somebody who is here already.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ToDecide {
    pub row: u32,
    pub name: String,
    /// How many marks the row has; 1 for other files. Results that nobody decides about wait on the unsettled list.
    pub results: u32,
    pub matches: Vec<Match>,
}

/// Somebody of the same name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Match {
    /// Null when it is an earlier row of the same file.
    pub person: Option<PersonId>,
    /// The earlier row of the same file.
    pub row: Option<u32>,
    pub name: String,
    pub number: Option<String>,
    pub email: Option<String>,
}

/// One problem of one row, counted as a spreadsheet counts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RejectedCell {
    pub row: u32,
    /// The header of the column.
    pub column: String,
    pub value: String,
    pub code: String,
    pub message: String,
    /// The row as it stands in the file, in the order of the columns.
    pub cells: Vec<String>,
}

/// Saves the rows that cannot be imported, to be corrected and imported again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRejected {
    pub file: ImportFile,
    pub path: String,
}

/// Which list to export, with the filter and order of the screen.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ExportOf {
    People {
        list: ListPeople,
    },
    Candidates {
        list: ListCandidates,
    },
    Trainees {
        list: ListTrainees,
    },
    /// One person's plan, or everybody's.
    Plan {
        #[serde(default)]
        #[ts(optional)]
        enrollment: Option<EnrollmentId>,
    },
    Intakes,
    /// One trainee's hours.
    Hours {
        enrollment: EnrollmentId,
    },
    /// The hours of one week over many people.
    Week {
        list: ListWeek,
    },
    Sessions {
        list: ListSessions,
    },
    /// One trainee's milestones, or everybody's.
    Milestones {
        #[serde(default)]
        #[ts(optional)]
        enrollment: Option<EnrollmentId>,
    },
    /// An intake's figures of fairness, with small counts taken out: a file is handed on.
    Fairness {
        intake: IntakeId,
    },
    /// The audit trail, or what concerns one person.
    History {
        #[serde(default)]
        #[ts(optional)]
        person: Option<PersonId>,
    },
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    Csv,
    Xlsx,
    Json,
}

/// Writes a list to a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    pub of: ExportOf,
    pub format: ExportFormat,
    pub path: String,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Written {
    pub path: String,
    pub rows: u32,
}
