//! Rows of a file of interview sheets to drafts: who was rated, by whom, with which scores.
//! It never fills a missing score and never decides whether the person is a candidate.

use super::cell_reader::{CellReader, is_missing};
use super::columns::letter;
use super::people_rows::{Rejected, is_spreadsheet_error};
use super::problems::Problem;
use super::sheet_columns::SheetMapping;
use super::table::{Table, is_blank};

/// One rater's sheet for one candidate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetDraft {
    /// Row number as a spreadsheet counts.
    pub row: u32,
    /// External number of the candidate; at least one of number, e-mail and name is there.
    pub number: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub rater: String,
    /// Code of the competency and the score from 1 to 5, none when it is missing; in the order of
    /// the mapping.
    pub scores: Vec<(String, Option<u8>)>,
    pub note: Option<String>,
}

/// A file of interview sheets, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetsRead {
    /// Rows with content below the header: drafts plus rejected rows.
    pub read: u32,
    pub drafts: Vec<SheetDraft>,
    pub rejected: Vec<Rejected>,
}

/// Read every row by the mapping.
///
/// # Errors
/// `mapping_incomplete` without a column for the candidate, the rater or any score; `column_unknown`.
pub fn read_sheets(table: &Table, mapping: &SheetMapping) -> Result<SheetsRead, Problem> {
    check_mapping(table, mapping)?;
    let mut drafts = Vec::new();
    let mut rejected = Vec::new();
    for row in &table.rows {
        if let Some(problem) = row.refusal() {
            rejected.push(Rejected::new(row.number, String::new(), "", problem));
            continue;
        }
        let mut reader = SheetReader(CellReader::new(table, row));
        let draft = reader.sheet(mapping);
        let problems = reader.0.problems();
        if problems.is_empty() {
            drafts.push(draft);
        } else {
            rejected.extend(problems);
        }
    }
    Ok(SheetsRead { read: u32::try_from(table.rows.len()).unwrap_or(u32::MAX), drafts, rejected })
}

fn check_mapping(table: &Table, mapping: &SheetMapping) -> Result<(), Problem> {
    for column in mapping.used() {
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= table.header.len() {
            return Err(Problem::new("column_unknown").with("column", letter(column.min(99_999))));
        }
    }
    let mut missing = Vec::new();
    if mapping.number.or(mapping.email).or(mapping.name).is_none() {
        missing.push("number / email / name");
    }
    if mapping.rater.is_none() {
        missing.push("rater");
    }
    if mapping.scores.is_empty() {
        missing.push("scores");
    }
    if missing.is_empty() { Ok(()) } else { Err(Problem::new("mapping_incomplete").with("fields", missing.join(", "))) }
}

struct SheetReader<'a>(CellReader<'a>);

impl SheetReader<'_> {
    fn sheet(&mut self, mapping: &SheetMapping) -> SheetDraft {
        let number = self.0.text(mapping.number, 64);
        let email = self.0.email(mapping.email);
        let name = self.0.name(mapping.name);
        let rater = self.0.name(mapping.rater);
        if number.is_none() && email.is_none() && name.is_none() {
            let asked = mapping.number.or(mapping.email).or(mapping.name);
            self.0.refuse(asked, &Problem::new("candidate_missing"));
        }
        if rater.is_none() {
            self.0.refuse(mapping.rater, &Problem::new("rater_missing"));
        }
        let scores = mapping.scores.iter().map(|score| (score.competency.clone(), self.score(score.column))).collect();
        SheetDraft {
            row: self.0.row(),
            number,
            email,
            name,
            rater: rater.unwrap_or_default(),
            scores,
            note: self.note(mapping.notes),
        }
    }

    fn note(&mut self, column: Option<u32>) -> Option<String> {
        let note = self.0.cell(column).to_owned();
        if is_blank(&note) {
            return None;
        }
        self.0.limit(column, &note, 10_000);
        Some(note)
    }

    /// A score; an empty cell or a dash is a missing one.
    fn score(&mut self, column: u32) -> Option<u8> {
        let cell = self.0.cell(Some(column)).trim().to_owned();
        if is_missing(&cell) {
            return None;
        }
        match parse_score(&cell) {
            Ok(score) => Some(score),
            Err(problem) => {
                self.0.refuse(Some(column), &problem);
                None
            }
        }
    }
}

/// A whole number from 1 to 5; `4.0` and `4,0`, as programs write whole numbers, are 4.
fn parse_score(cell: &str) -> Result<u8, Problem> {
    if is_spreadsheet_error(cell) {
        return Err(Problem::new("cell_error").with("value", cell));
    }
    let (whole, tail) = cell.split_once(['.', ',']).unwrap_or((cell, "0"));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let is_whole = !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !tail.is_empty()
        && tail.bytes().all(|b| b == b'0');
    if !is_whole {
        return Err(Problem::new("score_not_whole").with("value", cell));
    }
    whole
        .parse::<u8>()
        .ok()
        .filter(|score| (1..=5).contains(score))
        .ok_or_else(|| Problem::new("score_out_of_range").with("value", cell))
}
