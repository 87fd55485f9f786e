//! A file as a table: one header, rows with the numbers a spreadsheet shows, cells as text.
//! It never knows what a column means.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::columns::find_column;
use super::encoding::{self, Encoding};
use super::problems::Problem;
use super::{csv_read, xlsx_read};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 100 * 1024 * 1024;
/// Most rows of a table, header and blank rows included.
pub const MAX_ROWS: u32 = 200_000;
/// Most columns of a table.
pub const MAX_COLUMNS: usize = 200;

/// What stands between two cells of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
    Pipe,
}

impl Delimiter {
    /// Every delimiter, the likeliest first.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    /// The delimiter as its one ASCII byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

/// What the person overrides; everything left out is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReadOptions {
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Separator of a text file.
    pub delimiter: Option<Delimiter>,
    /// Sheet of a workbook, by name.
    pub sheet: Option<String>,
}

/// One row below the header; fully blank rows are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As a spreadsheet counts: the first row of the file is 1, blank rows count.
    pub number: u32,
    /// At least as many cells as the header; more only in a row that is too long.
    pub cells: Vec<String>,
    /// What is wrong with the layout of the row (`row_short`, `row_long`, `row_cut`).
    pub problem: Option<Problem>,
}

impl Row {
    /// The cell of a column, empty where the row has none.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The layout problem for which the row must not be taken; a row that merely leaves out its last
    /// cells can be.
    pub fn refusal(&self) -> Option<&Problem> {
        self.problem.as_ref().filter(|p| p.code != "row_short")
    }
}

/// A file read as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The first row with content.
    pub header: Vec<String>,
    /// Row number of the header, usually 1.
    pub header_row: u32,
    /// Rows with content, in the order of the file.
    pub rows: Vec<Row>,
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Separator of a text file.
    pub delimiter: Option<Delimiter>,
    /// Worksheets of a workbook.
    pub sheets: Vec<String>,
    /// The worksheet that was read.
    pub sheet: Option<String>,
}

impl Table {
    /// The cells of one column, top to bottom.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |row| row.cell(column))
    }

    /// The row that a spreadsheet numbers so.
    pub fn row(&self, number: u32) -> Option<&Row> {
        self.place(number).and_then(|place| self.rows.get(place))
    }

    /// Rows stand in the order of the file, so their numbers rise.
    fn place(&self, number: u32) -> Option<usize> {
        self.rows.binary_search_by_key(&number, |row| row.number).ok()
    }

    /// The header of a column, or its letter where the header is blank.
    pub fn column_name(&self, column: usize) -> String {
        match self.header.get(column).map(|h| h.trim()) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => super::columns::letter(column),
        }
    }
}

/// A cell that the person corrected in the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Row number as a spreadsheet counts.
    pub row: u32,
    /// Header, letter or number of the column.
    pub column: String,
    /// What the cell shall hold instead.
    pub value: String,
}

/// Read a file as a table. The content decides what it is; the name only helps to say what it was.
///
/// # Errors
/// Any file-level problem (`file_*`, `bytes_undecodable`, `workbook_*`, `sheet_unknown`, `table_blank`,
/// `too_many_*`, `quote_open`); problems of single rows stay with the rows.
pub fn read_table(bytes: &[u8], file_name: &str, options: &ReadOptions) -> Result<Table, Problem> {
    if bytes.is_empty() {
        return Err(Problem::new("file_empty"));
    }
    if bytes.len() > MAX_BYTES {
        return Err(Problem::new("file_too_big")
            .with("megabytes", bytes.len().div_ceil(1024 * 1024))
            .with("limit", MAX_BYTES / 1024 / 1024));
    }
    if xlsx_read::looks_like_workbook(bytes) {
        return xlsx_read::read(bytes, file_name, options);
    }
    let (text, encoding) = encoding::decode(bytes, options.encoding)?;
    csv_read::read(&text, encoding, options.delimiter)
}

/// Put corrected cells into the table; a corrected row counts as laid out right.
///
/// # Errors
/// `correction_row_unknown`, `column_unknown`, `header_twice`.
pub fn correct(table: &mut Table, corrections: &[Correction]) -> Result<(), Problem> {
    for correction in corrections {
        let column = find_column(&table.header, &correction.column)?;
        let row = table
            .place(correction.row)
            .and_then(|place| table.rows.get_mut(place))
            .ok_or_else(|| Problem::new("correction_row_unknown").with("row", correction.row))?;
        if let Some(cell) = row.cells.get_mut(column) {
            cell.clone_from(&correction.value);
            row.problem = None;
        }
    }
    Ok(())
}

/// Whether a cell shows nothing.
pub(super) fn is_blank(cell: &str) -> bool {
    cell.chars().all(char::is_whitespace)
}
