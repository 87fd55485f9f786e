//! The one error of the program: a stable code, a class that tells "refused by a rule" from "broke",
//! a sentence for people, the field it belongs to, details. Sentences stand in the catalogs beside this
//! file, one per code; nothing else in the program writes one.

mod access;
mod attachments;
pub mod catalog;
mod evaluation;
mod house;
mod letters;
mod my_year;
mod privacy;
mod risk;
mod selection;
mod year;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::exchange::problems::{self, Problem};
use crate::refusal::Refusal;

/// What kind of thing went wrong. Hosts turn it into colors and exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A rule of the program says no. Exit code 1.
    Refused,
    /// The request itself cannot be understood. Exit code 2.
    Invalid,
    /// What was asked for is not there. Exit code 1.
    NotFound,
    /// A file, the disk or the database is in trouble. Exit code 3.
    Trouble,
    /// A fault of the program. Exit code 3.
    Internal,
}

/// See the module. Serialized, it is what crosses to every host.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "CoreError")]
pub struct Error {
    /// Stable, snake_case; one of [`codes`].
    pub code: String,
    pub class: Class,
    /// The English sentence: what happened, that nothing was lost, what to do.
    pub message: String,
    /// What the sentence names, for translation.
    pub args: BTreeMap<String, String>,
    /// The field of the request that is at fault, by its name in the request.
    pub field: Option<String>,
    pub details: Value,
}

/// What every use case gives.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    fn new(class: Class, code: &str) -> Self {
        Self {
            code: code.to_owned(),
            class,
            message: sentence(code, &BTreeMap::new()),
            args: BTreeMap::new(),
            field: None,
            details: Value::Null,
        }
    }

    /// A rule says no.
    pub fn refused(code: &str) -> Self {
        Self::new(Class::Refused, code)
    }

    /// The request is malformed.
    pub fn invalid(code: &str) -> Self {
        Self::new(Class::Invalid, code)
    }

    /// The thing is not there (any more).
    pub fn not_found(code: &str) -> Self {
        Self::new(Class::NotFound, code)
    }

    /// File, disk or database trouble.
    pub fn trouble(code: &str) -> Self {
        Self::new(Class::Trouble, code)
    }

    /// A fault of ours; `what` goes into the details for a report.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        Self::new(Class::Internal, "internal").details(Value::String(what.to_string()))
    }

    /// Names something in the sentence.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self.message = sentence(&self.code, &self.args);
        self
    }

    /// Says which field of the request is at fault.
    #[must_use]
    pub fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// Adds what a screen or a report can use beyond the sentence.
    #[must_use]
    pub fn details(mut self, details: Value) -> Self {
        self.details = details;
        self
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// Every code with its English template, `{arg}` for what it names.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    let own = house::SENTENCES.iter().chain(year::SENTENCES).chain(evaluation::SENTENCES);
    let own = own.chain(access::SENTENCES).chain(privacy::SENTENCES).chain(selection::SENTENCES);
    let own = own.chain(attachments::SENTENCES).chain(my_year::SENTENCES);
    own.chain(letters::SENTENCES).chain(risk::SENTENCES).chain(catalog::SENTENCES).copied()
}

/// The English sentence of a code; an argument that is missing stays visible as `{name}`.
pub fn sentence(code: &str, args: &BTreeMap<String, String>) -> String {
    let template = codes().find(|(known, _)| *known == code).map_or(code, |(_, template)| template);
    args.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        let mut error = Self::new(Class::Refused, refusal.code);
        error.args = refusal.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        error.message = sentence(&error.code, &error.args);
        error.field = refusal.field.map(str::to_owned);
        error
    }
}

/// A file or a cell that cannot be used; its sentence is the exchange's own.
impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        // Somebody named a field, column or sheet that is not there, or did not name one that no header tells: the
        // request is at fault, not the file.
        let class = match problem.code {
            "choice_malformed" | "field_unknown" | "field_twice" | "column_unknown" | "column_twice"
            | "sheet_unknown" | "mapping_incomplete" => Class::Invalid,
            _ => Class::Trouble,
        };
        let mut error = Self::new(class, problem.code);
        error.message = problems::sentence(&problem);
        error.args = problem.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        error
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let sqlx::Error::Database(database) = &error else {
            return match error {
                sqlx::Error::Io(io) => io.into(),
                other => Self::internal(other),
            };
        };
        // The primary result codes of SQLite; extended ones keep them in the low byte.
        let primary = database.code().and_then(|code| code.parse::<i64>().ok()).map(|code| code & 0xff);
        let code = match primary {
            Some(5 | 6) => "database_busy",
            Some(8) => "database_read_only",
            Some(10) => "database_unreadable",
            Some(11 | 26) => "database_damaged",
            Some(13) => "disk_full",
            Some(14) => "database_cannot_open",
            _ => return Self::internal(error),
        };
        Self::trouble(code).details(Value::String(error.to_string()))
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => "file_not_found",
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => "file_no_permission",
            std::io::ErrorKind::StorageFull => "disk_full",
            _ => "file_trouble",
        };
        Self::trouble(code).arg("what", &error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}
