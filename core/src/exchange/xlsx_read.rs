//! Workbook (XLSX) to table, with the row numbers of the sheet.
//! It never evaluates a formula: the stored result counts. Limits hold before memory is taken.

use std::io::{self, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use super::problems::Problem;
use super::table::{MAX_COLUMNS, MAX_ROWS, ReadOptions, Row, Table, is_blank};

/// Most bytes that a workbook may unpack to.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;

const ZIP: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Whether the bytes begin like a workbook of any kind (or another ZIP or OLE file).
pub fn looks_like_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(OLE)
}

/// Read one sheet: the chosen one, else the first visible one that is not blank.
///
/// # Errors
/// `workbook_password`, `workbook_corrupt`, `workbook_too_big`, `file_kind_unsupported`,
/// `sheet_unknown`, `table_blank`, `too_many_rows`, `too_many_columns`.
pub fn read(bytes: &[u8], file_name: &str, options: &ReadOptions) -> Result<Table, Problem> {
    if bytes.starts_with(ZIP) {
        check_archive(bytes, file_name)?;
    }
    // A damaged workbook may trip the reader itself; that is the file's fault, not ours to die of.
    catch_unwind(AssertUnwindSafe(|| read_book(bytes, file_name, options)))
        .unwrap_or_else(|_| Err(corrupt("unreadable structure")))
}

fn corrupt(detail: impl std::fmt::Display) -> Problem {
    Problem::new("workbook_corrupt").with("detail", detail)
}

fn unsupported(file_name: &str, fallback: &str) -> Problem {
    let ending = file_name.rsplit_once('.').map_or(fallback, |(_, ending)| ending);
    let plain = ending.len() <= 5 && ending.chars().all(|c| c.is_ascii_alphanumeric());
    let kind = if plain && !ending.eq_ignore_ascii_case("xlsx") { ending } else { fallback };
    Problem::new("file_kind_unsupported").with("kind", kind.to_lowercase())
}

/// Unpack everything to nowhere, counting: declared sizes can lie. Also tells other ZIP files apart.
fn check_archive(bytes: &[u8], file_name: &str) -> Result<(), Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(corrupt)?;
    if archive.index_for_name("xl/workbook.xml").is_none() {
        let fallback = if archive.index_for_name("xl/workbook.bin").is_some() {
            "xlsb"
        } else if archive.index_for_name("content.xml").is_some() {
            "ods"
        } else {
            "zip"
        };
        return Err(unsupported(file_name, fallback));
    }
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(corrupt)?;
        let mut limited = entry.take(MAX_UNPACKED + 1 - unpacked);
        unpacked += io::copy(&mut limited, &mut io::sink()).map_err(corrupt)?;
        if unpacked > MAX_UNPACKED {
            return Err(Problem::new("workbook_too_big").with("limit", MAX_UNPACKED / 1024 / 1024));
        }
    }
    Ok(())
}

fn read_book(bytes: &[u8], file_name: &str, options: &ReadOptions) -> Result<Table, Problem> {
    let mut book: Book<'_> = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(XlsxError::Password) => return Err(Problem::new("workbook_password")),
        Err(_) if bytes.starts_with(OLE) => return Err(unsupported(file_name, "xls")),
        Err(error) => return Err(corrupt(error)),
    };
    let sheets: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let names: Vec<String> = sheets.iter().map(|(name, _)| name.clone()).collect();
    if let Some(wanted) = &options.sheet {
        if !names.contains(wanted) {
            return Err(Problem::new("sheet_unknown").with("sheet", wanted).with("sheets", names.join(", ")));
        }
        let rows = sheet_rows(&mut book, wanted)?;
        return table(rows, names, wanted);
    }
    let (visible, hidden): (Vec<_>, Vec<_>) = sheets.iter().partition(|(_, visible)| *visible);
    for (name, _) in visible.into_iter().chain(hidden) {
        let rows = sheet_rows(&mut book, name)?;
        if !rows.is_empty() {
            return table(rows, names, name);
        }
    }
    Err(Problem::new("table_blank"))
}

/// Rows with content and their numbers, read cell by cell so that a stray cell far away costs nothing.
fn sheet_rows(book: &mut Book<'_>, sheet: &str) -> Result<Vec<(u32, Vec<String>)>, Problem> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(corrupt)?;
    let mut rows: Vec<(u32, Vec<String>)> = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(corrupt)? {
        let (row, column) = cell.get_position();
        let text = cell_text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let number = row.saturating_add(1);
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if number > MAX_ROWS {
            return Err(Problem::new("too_many_rows").with("limit", MAX_ROWS));
        }
        if column >= MAX_COLUMNS {
            return Err(Problem::new("too_many_columns").with("row", number).with("limit", MAX_COLUMNS));
        }
        if rows.last().is_none_or(|(last, _)| *last != number) {
            rows.push((number, Vec::new()));
        }
        if let Some((_, cells)) = rows.last_mut() {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            if let Some(place) = cells.get_mut(column) {
                *place = text;
            }
        }
    }
    rows.retain(|(_, cells)| !cells.iter().all(|cell| is_blank(cell)));
    rows.sort_by_key(|(number, _)| *number);
    Ok(rows)
}

/// Columns beyond the header are kept under blank headers: in a sheet nothing can have shifted.
fn table(rows: Vec<(u32, Vec<String>)>, sheets: Vec<String>, sheet: &str) -> Result<Table, Problem> {
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let mut rows = rows.into_iter().map(|(number, mut cells)| {
        cells.resize(width, String::new());
        (number, cells)
    });
    let (header_row, header) = rows.next().ok_or_else(|| Problem::new("table_blank"))?;
    Ok(Table {
        header,
        header_row,
        rows: rows.map(|(number, cells)| Row { number, cells, problem: None }).collect(),
        encoding: None,
        delimiter: None,
        sheets,
        sheet: Some(sheet.to_owned()),
    })
}

/// A cell as text: dates as ISO, numbers as a spreadsheet shows them unformatted, errors by name.
fn cell_text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Fifteen significant digits, as spreadsheets keep them, without a tail of zeros.
fn number_text(number: f64) -> String {
    match format!("{number:.14e}").parse::<f64>() {
        Ok(rounded) if rounded.is_finite() => rounded.to_string(),
        _ => number.to_string(),
    }
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    let within = (0.0..2_958_466.0).contains(&serial);
    let Some(at) = moment.as_datetime().filter(|_| within) else {
        return number_text(serial);
    };
    if moment.is_duration() {
        let seconds = moment.as_duration().map_or(0, |span| span.num_seconds());
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        return if rest == 0 { format!("{hours}:{minutes:02}") } else { format!("{hours}:{minutes:02}:{rest:02}") };
    }
    if serial < 1.0 {
        return at.format("%H:%M:%S").to_string();
    }
    let midnight = at.time() == chrono::NaiveTime::MIN;
    let form = if midnight { "%Y-%m-%d" } else { "%Y-%m-%dT%H:%M:%S" };
    at.format(form).to_string()
}
