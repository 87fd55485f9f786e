//! Lists to files: CSV for every spreadsheet program, JSON for scripts (XLSX is `write_xlsx`).
//! It never runs what people typed (formula guard) and never rounds silently.

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value};

use super::guard::guard;
use super::problems::Problem;

/// What a column holds, for its format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// A number shown with so many decimals.
    Number {
        decimals: u8,
    },
    Date,
    /// A [`Cell::Whole`] of minutes, shown as hours and minutes (`37:30`).
    Minutes,
    /// A [`Cell::Decimal`] share of 1, shown as a percentage with one decimal (`83.1%`).
    Percent,
}

/// A column of an exported list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name in JSON, stable.
    pub key: String,
    /// Header for people.
    pub title: String,
    pub kind: Kind,
}

/// A value of an exported list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Whole(i64),
    /// An exact decimal as plain text (`3.5`, `-0.25`); never rounded in CSV (except as percentage)
    /// and JSON.
    Decimal(String),
    Date(NaiveDate),
}

impl Cell {
    /// Text, or empty when there is none.
    pub fn text(text: Option<&str>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.to_owned()))
    }

    /// A date, or empty when there is none.
    pub fn date(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }
}

/// A list to export; every row has one cell per column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Name of the sheet in a workbook; it is made to fit the rules of workbooks.
    pub name: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

/// The list as CSV: UTF-8 with byte order mark, commas, CRLF, RFC 4180, ISO dates, formula guard.
///
/// # Errors
/// `export_failed`.
pub fn to_csv(sheet: &Sheet) -> Result<Vec<u8>, Problem> {
    let header = sheet.columns.iter().map(|column| guard(&column.title).into_owned());
    let rows = sheet.rows.iter().map(|row| {
        let cells = sheet.columns.iter().zip(row);
        cells.map(|(column, cell)| cell_text(cell, column.kind)).collect()
    });
    write_records(std::iter::once(header.collect()).chain(rows))
}

/// Rows of texts as CSV bytes in the form of [`to_csv`].
pub(super) fn write_records(records: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>, Problem> {
    let failed = |detail: String| Problem::new("export_failed").with("detail", detail);
    let mut writer =
        WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(b"\xEF\xBB\xBF".to_vec());
    for record in records {
        writer.write_record(record.iter().map(String::as_str)).map_err(|error| failed(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| failed(error.to_string()))
}

fn cell_text(cell: &Cell, kind: Kind) -> String {
    match (cell, kind) {
        (Cell::Empty, _) => String::new(),
        (Cell::Text(text), _) => guard(text).into_owned(),
        (Cell::Whole(minutes), Kind::Minutes) => hours_and_minutes(*minutes),
        (Cell::Whole(number), _) => number.to_string(),
        (Cell::Decimal(share), Kind::Percent) => match share.parse::<f64>() {
            Ok(share) => format!("{:.1}%", share * 100.0),
            Err(_) => guard(share).into_owned(),
        },
        (Cell::Decimal(number), _) => match number.parse::<f64>() {
            Ok(_) => number.clone(),
            Err(_) => guard(number).into_owned(),
        },
        (Cell::Date(date), _) => date.to_string(),
    }
}

fn hours_and_minutes(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let all = minutes.unsigned_abs();
    format!("{sign}{}:{:02}", all / 60, all % 60)
}

/// The list as a JSON array of objects by column key: text, whole numbers and minutes as numbers,
/// decimals as exact text, dates as ISO text, empty as null.
pub fn to_json(sheet: &Sheet) -> Value {
    let object = |row: &Vec<Cell>| {
        let pairs = sheet.columns.iter().zip(row);
        Value::Object(pairs.map(|(column, cell)| (column.key.clone(), json_value(cell))).collect::<Map<_, _>>())
    };
    Value::Array(sheet.rows.iter().map(object).collect())
}

fn json_value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) | Cell::Decimal(text) => Value::String(text.clone()),
        Cell::Whole(number) => Value::from(*number),
        Cell::Date(date) => Value::String(date.to_string()),
    }
}
