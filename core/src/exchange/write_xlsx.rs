//! Lists to workbooks (XLSX): strings as strings, real dates and numbers, a header that stays.
//! It never writes a formula and never cuts a text.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::problems::Problem;
use super::write::{Cell, Kind, Sheet};

/// Most UTF-16 units of a text in a cell of a workbook.
const MAX_TEXT: usize = 32_767;
/// Most rows below the header.
const MAX_ROWS: usize = 1_048_575;

/// The list as a workbook with one sheet: bold frozen header, filter, widths by content.
///
/// # Errors
/// `export_cell_too_long`, `export_too_many_rows`, `export_failed`.
pub fn to_xlsx(sheet: &Sheet) -> Result<Vec<u8>, Problem> {
    if sheet.rows.len() > MAX_ROWS {
        return Err(Problem::new("export_too_many_rows").with("limit", MAX_ROWS));
    }
    check_lengths(sheet)?;
    build(sheet).map_err(|error| Problem::new("export_failed").with("detail", error))
}

fn check_lengths(sheet: &Sheet) -> Result<(), Problem> {
    for (number, row) in (2_usize..).zip(&sheet.rows) {
        for (column, cell) in sheet.columns.iter().zip(row) {
            let length = match cell {
                Cell::Text(text) | Cell::Decimal(text) => text.encode_utf16().count(),
                _ => 0,
            };
            if length > MAX_TEXT {
                return Err(Problem::new("export_cell_too_long")
                    .with("row", number)
                    .with("column", &column.title)
                    .with("length", length)
                    .with("limit", MAX_TEXT));
            }
        }
    }
    Ok(())
}

fn build(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet_name(&sheet.name))?;
    let bold = Format::new().set_bold();
    for (column, heading) in (0_u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, &heading.title, &bold)?;
    }
    let formats: Vec<Format> = sheet.columns.iter().map(|c| format_of(c.kind)).collect();
    for (number, row) in (1_u32..).zip(&sheet.rows) {
        let cells = sheet.columns.iter().zip(&formats).zip(row);
        for (column, ((heading, format), cell)) in (0_u16..).zip(cells) {
            write_cell(page, (number, column), cell, heading.kind, format)?;
        }
    }
    for (column, index) in (0_u16..).zip(0..sheet.columns.len()) {
        page.set_column_width(column, width(sheet, index))?;
    }
    if let Some(last) = sheet.columns.len().checked_sub(1) {
        page.set_freeze_panes(1, 0)?;
        let bottom = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        page.autofilter(0, 0, bottom, u16::try_from(last).unwrap_or(u16::MAX))?;
    }
    workbook.save_to_buffer()
}

fn format_of(kind: Kind) -> Format {
    let format = Format::new();
    match kind {
        Kind::Text => format.set_num_format("@").set_align(FormatAlign::Top),
        Kind::Number { decimals: 0 } => format.set_num_format("0"),
        Kind::Number { decimals } => format.set_num_format(format!("0.{}", "0".repeat(usize::from(decimals)))),
        Kind::Date => format.set_num_format("yyyy-mm-dd"),
        Kind::Minutes => format.set_num_format("[h]:mm"),
        Kind::Percent => format.set_num_format("0.0%"),
    }
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    kind: Kind,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if text.is_empty() => {}
        Cell::Text(text) => {
            page.write_string_with_format(row, column, text, format)?;
        }
        Cell::Whole(number) => {
            // Beyond 15 digits a spreadsheet would change the number: then it stays text.
            match i32::try_from(*number) {
                Ok(minutes) if kind == Kind::Minutes => {
                    let days = f64::from(minutes) / 1440.0;
                    page.write_number_with_format(row, column, days, format)?;
                }
                _ => write_decimal(page, (row, column), &number.to_string(), format)?,
            }
        }
        Cell::Decimal(number) => write_decimal(page, (row, column), number, format)?,
        Cell::Date(date) => match excel_date(*date) {
            Some(moment) => {
                page.write_datetime_with_format(row, column, &moment, format)?;
            }
            None => {
                page.write_string(row, column, date.to_string())?;
            }
        },
    }
    Ok(())
}

fn write_decimal(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    number: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    match number.parse::<f64>() {
        Ok(value) if value.is_finite() && digits <= 15 => {
            page.write_number_with_format(row, column, value, format)?;
        }
        _ => {
            page.write_string(row, column, number)?;
        }
    }
    Ok(())
}

/// None before 1900, where workbooks have no dates.
fn excel_date(date: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900)?;
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    ExcelDateTime::from_ymd(year, month, day).ok()
}

/// Width in characters: the longest line of the first rows, within reason.
fn width(sheet: &Sheet, index: usize) -> f64 {
    let title = sheet.columns.get(index).map_or(0, |c| c.title.chars().count() + 3);
    let longest = sheet
        .rows
        .iter()
        .take(1_000)
        .filter_map(|row| row.get(index))
        .map(|cell| match cell {
            Cell::Text(text) | Cell::Decimal(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0),
            Cell::Empty => 0,
            Cell::Whole(number) => number.to_string().len(),
            Cell::Date(_) => 10,
        })
        .max()
        .unwrap_or(0);
    let characters = longest.max(title).clamp(6, 60) + 2;
    f64::from(u32::try_from(characters).unwrap_or(60))
}

/// At most 31 characters, none of `[]:*?/\`, no apostrophe at the ends, not empty, not reserved.
pub fn sheet_name(name: &str) -> String {
    let allowed = |c: char| !c.is_control() && !"[]:*?/\\".contains(c);
    let cleaned: String = name.chars().map(|c| if allowed(c) { c } else { ' ' }).collect();
    let mut short = String::new();
    let mut units = 0;
    for c in cleaned.trim_matches(['\'', ' ']).chars() {
        units += c.len_utf16();
        if units > 31 {
            break;
        }
        short.push(c);
    }
    let short = short.trim_matches(['\'', ' ']);
    if short.is_empty() || short.eq_ignore_ascii_case("history") { "List".to_owned() } else { short.to_owned() }
}
