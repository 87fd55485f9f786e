//! Reads the cells of one row with their limits, and gathers what is wrong with them.

use super::names::{check_name, tidy};
use super::people_rows::{Rejected, is_email, is_spreadsheet_error};
use super::problems::Problem;
use super::table::{Row, Table};

/// Whether a cell stands for a figure that is not there: empty, or a dash.
pub(super) fn is_missing(cell: &str) -> bool {
    matches!(cell.trim(), "" | "-" | "–" | "—")
}

/// One row being read, with the problems found so far.
pub(super) struct CellReader<'a> {
    table: &'a Table,
    row: &'a Row,
    problems: Vec<Rejected>,
}

impl<'a> CellReader<'a> {
    pub(super) fn new(table: &'a Table, row: &'a Row) -> Self {
        Self { table, row, problems: Vec::new() }
    }

    pub(super) fn row(&self) -> u32 {
        self.row.number
    }

    pub(super) fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    pub(super) fn problems(self) -> Vec<Rejected> {
        self.problems
    }

    /// The cell of a column, empty where there is none.
    pub(super) fn cell(&self, column: Option<u32>) -> &'a str {
        let row = self.row;
        column.and_then(|column| usize::try_from(column).ok()).map_or("", |column| row.cell(column))
    }

    pub(super) fn refuse(&mut self, column: Option<u32>, problem: &Problem) {
        let name = column
            .and_then(|column| usize::try_from(column).ok())
            .map(|column| self.table.column_name(column))
            .unwrap_or_default();
        let rejected = Rejected::new(self.row.number, name, self.cell(column), problem);
        self.problems.push(rejected);
    }

    pub(super) fn limit(&mut self, column: Option<u32>, text: &str, limit: usize) {
        let length = text.chars().count();
        if is_spreadsheet_error(text) {
            self.refuse(column, &Problem::new("cell_error").with("value", text));
        } else if length > limit {
            let problem = Problem::new("text_too_long").with("length", length).with("limit", limit);
            self.refuse(column, &problem);
        }
    }

    /// A text of at most `limit` characters, without outer blanks; none when it is empty.
    pub(super) fn text(&mut self, column: Option<u32>, limit: usize) -> Option<String> {
        let text = self.cell(column).trim().to_owned();
        self.limit(column, &text, limit);
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn email(&mut self, column: Option<u32>) -> Option<String> {
        let email = self.text(column, 254);
        if let Some(email) = email.as_deref().filter(|email| !is_email(email)) {
            self.refuse(column, &Problem::new("email_invalid").with("value", email));
        }
        email
    }

    pub(super) fn name(&mut self, column: Option<u32>) -> Option<String> {
        let name = tidy(self.cell(column));
        if is_spreadsheet_error(&name) {
            self.refuse(column, &Problem::new("cell_error").with("value", &name));
        } else if let Err(problem) = check_name(&name) {
            self.refuse(column, &problem);
        }
        (!name.is_empty()).then_some(name)
    }
}
