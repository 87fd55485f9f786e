//! The rejected rows of an import as a file to correct and import again.
//! It never changes a cell: the rows stand as they stood, with one column that says what is wrong.

use super::columns::squash;
use super::guard::guard;
use super::people_rows::Rejected;
use super::problems::{Problem, WHAT_IS_WRONG, row_reasons};
use super::table::{Row, Table};
use super::write::write_records;

/// The rejected rows as CSV: the original columns, then [`WHAT_IS_WRONG`]. Cells beyond the header
/// follow behind it, so that nothing is lost.
///
/// # Errors
/// `export_failed`.
pub fn rejected_file(table: &Table, rejected: &[Rejected]) -> Result<Vec<u8>, Problem> {
    let marker = squash(WHAT_IS_WRONG);
    // A file that went through this before has the column already.
    let kept: Vec<usize> =
        (0..).zip(&table.header).filter(|(_, header)| squash(header) != marker).map(|(index, _)| index).collect();
    let guarded = |text: &str| guard(text).into_owned();
    let header = kept
        .iter()
        .filter_map(|index| table.header.get(*index))
        .map(|name| guarded(name))
        .chain([WHAT_IS_WRONG.to_owned()])
        .collect();
    let rows = table.rows.iter().filter_map(|row| {
        let reasons = reasons(row, rejected)?;
        let own = kept.iter().map(|index| guarded(row.cell(*index)));
        let beyond = row.cells.iter().skip(table.header.len());
        Some(own.chain([guarded(&reasons)]).chain(beyond.map(|cell| guarded(cell))).collect())
    });
    write_records(std::iter::once(header).chain(rows))
}

/// What is wrong with a row, none for a row that was not rejected.
fn reasons(row: &Row, rejected: &[Rejected]) -> Option<String> {
    let reasons: Vec<(&str, &str)> =
        rejected.iter().filter(|r| r.row == row.number).map(|r| (r.column.as_str(), r.message.as_str())).collect();
    (!reasons.is_empty()).then(|| row_reasons(row.number, &reasons))
}
