//! What can be wrong with a file, a row or a cell, and the one place where it becomes English.
//! A problem is a stable code with arguments; no other module of exchange holds a sentence.

use std::fmt;

use serde::Serialize;

/// One thing that is wrong: a stable snake_case `code` and the words that the sentence needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable, for scripts and translations.
    pub code: &'static str,
    /// Named values of the sentence, as text.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem without arguments.
    pub fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new() }
    }

    /// The same problem with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The value of an argument, empty when the problem has none of that name.
    pub fn arg(&self, name: &str) -> &str {
        self.args.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value.as_str())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&sentence(self))
    }
}

impl std::error::Error for Problem {}

/// Header of the column that a file of rejected rows adds; no field maps to it.
pub const WHAT_IS_WRONG: &str = "What is wrong";

/// `Row 23: Applied on: …; E-mail: …`, from columns (empty for the whole row) and messages.
pub fn row_reasons(row: u32, reasons: &[(&str, &str)]) -> String {
    let one = |(column, message): &(&str, &str)| match *column {
        "" => (*message).to_owned(),
        column => format!("{column}: {message}"),
    };
    let all: Vec<String> = reasons.iter().map(one).collect();
    format!("Row {row}: {}", all.join("; "))
}

/// Every code that this module can say, for the list of error codes and its tests.
pub const CODES: &[&str] = &[
    "file_empty",
    "file_too_big",
    "file_not_text",
    "bytes_undecodable",
    "file_kind_unsupported",
    "workbook_password",
    "workbook_corrupt",
    "workbook_too_big",
    "sheet_unknown",
    "table_blank",
    "too_many_rows",
    "too_many_columns",
    "quote_open",
    "row_short",
    "row_long",
    "row_cut",
    "header_twice",
    "column_unknown",
    "column_twice",
    "field_unknown",
    "field_twice",
    "choice_malformed",
    "mapping_incomplete",
    "correction_row_unknown",
    "cell_error",
    "text_too_long",
    "control_character",
    "name_missing",
    "name_invisible",
    "email_invalid",
    "date_no_such_day",
    "date_not_a_date",
    "date_short_year",
    "date_year_out_of_range",
    "date_two_readings",
    "date_other_form",
    "date_order_unknown",
    "candidate_missing",
    "rater_missing",
    "score_not_whole",
    "score_out_of_range",
    "person_missing",
    "day_missing",
    "mark_not_number",
    "mark_above_maximum",
    "export_cell_too_long",
    "export_too_many_rows",
    "export_failed",
];

/// The sentence for people: what is wrong and, where it is not plain, what to do.
pub fn sentence(problem: &Problem) -> String {
    let a = |name: &str| problem.arg(name);
    match problem.code {
        "file_empty" => "The file is empty; nothing was imported.".into(),
        "file_too_big" => format!(
            "The file has {} MB, more than the {} MB that can be imported; nothing was imported. Split it.",
            a("megabytes"),
            a("limit")
        ),
        "file_not_text" => {
            "The file is neither a table in text (CSV) nor a workbook (XLSX); nothing was imported.".into()
        }
        "bytes_undecodable" => format!(
            "Byte {} (line {}) is not valid {}; nothing was imported. Choose another encoding, or save the file as UTF-8.",
            a("position"),
            a("line"),
            a("encoding")
        ),
        "file_kind_unsupported" => {
            format!("A file of the kind {} cannot be read; nothing was imported. Save it as XLSX or CSV.", a("kind"))
        }
        "workbook_password" => {
            "The workbook is protected by a password; nothing was imported. Save a copy without the password.".into()
        }
        "workbook_corrupt" => format!(
            "The workbook is damaged ({}); nothing was imported. Open it in a spreadsheet program and save it again.",
            a("detail")
        ),
        "workbook_too_big" => format!(
            "The workbook unpacks to more than {} MB; nothing was imported. Split it, or save the sheet as CSV.",
            a("limit")
        ),
        "sheet_unknown" => format!("The workbook has no sheet “{}”; it has: {}.", a("sheet"), a("sheets")),
        "table_blank" => "There is no row with content; nothing was imported.".into(),
        "too_many_rows" => format!("The table has more than {} rows; nothing was imported. Split it.", a("limit")),
        "too_many_columns" => format!(
            "Row {} has more than {} columns; nothing was imported. Is the separator right?",
            a("row"),
            a("limit")
        ),
        "quote_open" => format!(
            "The quotation mark that opens in row {} is never closed; nothing was imported. Close it, or double it if it belongs to the text.",
            a("row")
        ),
        "row_short" => format!(
            "This row has {} cells and the header has {}; the missing ones are taken as empty",
            a("cells"),
            a("columns")
        ),
        "row_long" => format!(
            "This row has {} cells and the header has {}: a cell that holds the separator needs quotation marks",
            a("cells"),
            a("columns")
        ),
        "row_cut" => format!(
            "This row is cut by a line break (rows {} to {} look like one row): a cell with a line break needs quotation marks",
            a("from"),
            a("to")
        ),
        "header_twice" => format!("The header “{}” stands more than once; name the column by its letter", a("header")),
        "column_unknown" => format!("There is no column “{}”", a("column")),
        "column_twice" => format!("The column “{}” is given to two fields", a("column")),
        "field_unknown" => format!("There is no field “{}”; there are: {}", a("field"), a("fields")),
        "field_twice" => format!("The field “{}” is given two columns", a("field")),
        "choice_malformed" => format!("“{}” is not of the form field=column", a("choice")),
        "mapping_incomplete" => format!("No column is chosen for: {}", a("fields")),
        "correction_row_unknown" => format!("There is no row {} to correct", a("row")),
        "cell_error" => format!("{} is an error of the spreadsheet, not a value", a("value")),
        "text_too_long" => format!("This text has {} characters; at most {} fit", a("length"), a("limit")),
        "control_character" => {
            format!("This text holds an invisible control character ({}) that cannot be kept here", a("character"))
        }
        "name_missing" => "There is no name; one name is enough".into(),
        "name_invisible" => "The name has no visible character".into(),
        "email_invalid" => format!("{} is not an e-mail address", a("value")),
        "date_no_such_day" => format!("{} is not a date: {} has {} days", a("value"), a("month"), a("days")),
        "date_not_a_date" => format!("{} is not a date", a("value")),
        "date_short_year" => format!("{} has a year of two digits; write all four", a("value")),
        "date_year_out_of_range" => {
            format!("{} is not a likely date: years from {} to {} are taken", a("value"), a("from"), a("to"))
        }
        "date_two_readings" => format!(
            "{} could be {} or {}; the other dates in this column are written like {}",
            a("value"),
            a("first"),
            a("second"),
            a("example")
        ),
        "date_other_form" => format!(
            "{} is probably {}, but the other dates in this column are written like {}",
            a("value"),
            a("reading"),
            a("example")
        ),
        "date_order_unknown" => format!(
            "{} could be {} or {}, and nothing in this column tells which; choose the form of its dates",
            a("value"),
            a("first"),
            a("second")
        ),
        "candidate_missing" => "The row does not say who was interviewed".into(),
        "rater_missing" => "The row does not say who gave the scores".into(),
        "score_not_whole" => format!("{} is not a score: scores are whole numbers from 1 to 5", a("value")),
        "person_missing" => "The row does not say whose result it is".into(),
        "day_missing" => "The row has no day; give one day for all such rows".into(),
        "mark_not_number" => format!("{} is not a mark; a missing one is empty or a dash", a("value")),
        "mark_above_maximum" => format!(
            "{} would be a mark of {}; the module's marks go from {} to {}. Is the maximum in the header right?",
            a("value"),
            a("mark"),
            a("least"),
            a("most")
        ),
        "score_out_of_range" => format!("{} is not a score: scores go from 1 to 5", a("value")),
        "export_cell_too_long" => format!(
            "The text in row {}, column “{}” has {} characters, more than a cell of a workbook holds ({}); no file was written. Export as CSV.",
            a("row"),
            a("column"),
            a("length"),
            a("limit")
        ),
        "export_too_many_rows" => format!(
            "The list has more than {} rows, more than a workbook holds; no file was written. Export as CSV.",
            a("limit")
        ),
        "export_failed" => format!("The file could not be made ({}); nothing was changed.", a("detail")),
        other => other.to_owned(),
    }
}
