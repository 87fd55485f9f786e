//! Text to table: separator, quoted line breaks, ragged rows, and the row numbers of a spreadsheet.
//! It never drops a cell and never guesses what a value means.

use std::borrow::Cow;

use csv::{ByteRecord, ReaderBuilder};

use super::encoding::Encoding;
use super::guard::unguard;
use super::problems::Problem;
use super::table::{Delimiter, MAX_COLUMNS, MAX_ROWS, Row, Table, is_blank};

/// Rows that are looked at to find the separator.
const SAMPLE: usize = 200;

/// Read delimited text. `chosen` overrides the detected separator.
///
/// # Errors
/// `quote_open`, `too_many_rows`, `too_many_columns`, `table_blank`.
pub fn read(text: &str, encoding: Encoding, chosen: Option<Delimiter>) -> Result<Table, Problem> {
    let (named, text) = split_separator_line(text);
    let delimiter = chosen.or(named).unwrap_or_else(|| detect_delimiter(text));
    if let Some(row) = scan(text, delimiter.byte(), usize::MAX).open_quote {
        return Err(Problem::new("quote_open").with("row", row));
    }
    let mut records =
        records(text, delimiter)?.into_iter().filter(|(_, cells)| !cells.iter().all(|cell| is_blank(cell)));
    let (header_row, header) = records.next().ok_or_else(|| Problem::new("table_blank"))?;
    let mut rows: Vec<Row> = records.map(|(number, cells)| lay_out(number, cells, header.len())).collect();
    mark_cut_rows(&mut rows, header.len());
    for row in &mut rows {
        if row.cells.len() < header.len() {
            row.cells.resize(header.len(), String::new());
        }
    }
    Ok(Table {
        header,
        header_row,
        rows,
        encoding: Some(encoding),
        delimiter: Some(delimiter),
        sheets: Vec::new(),
        sheet: None,
    })
}

/// The separator by which most rows have as many cells as the header, quotes respected. A text
/// without any is one column: then a separator that occurs nowhere is taken.
pub fn detect_delimiter(text: &str) -> Delimiter {
    let mut best = (Delimiter::Comma, f64::MIN);
    for delimiter in Delimiter::ALL {
        let counts = scan(text, delimiter.byte(), SAMPLE).counts;
        let Some(header) = counts.first().copied() else {
            return Delimiter::Comma;
        };
        let even = counts.iter().filter(|count| **count == header).count();
        let share = ratio(even, counts.len());
        // Two cells in every row say more than one cell in every row, which any separator gives.
        let score = if header > 1 { 1.0 + share * (1.0 - ratio(1, header)) } else { share };
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

fn ratio(part: usize, whole: usize) -> f64 {
    let part = u32::try_from(part).unwrap_or(u32::MAX);
    let whole = u32::try_from(whole.max(1)).unwrap_or(u32::MAX);
    f64::from(part) / f64::from(whole)
}

/// `sep=;` on the first line is an instruction that Excel writes and hides.
fn split_separator_line(text: &str) -> (Option<Delimiter>, &str) {
    for delimiter in Delimiter::ALL {
        let line = format!("sep={}", char::from(delimiter.byte()));
        let Some(rest) = text.strip_prefix(line.as_str()) else {
            continue;
        };
        for end in ["\r\n", "\n", "\r"] {
            if let Some(rest) = rest.strip_prefix(end) {
                return (Some(delimiter), rest);
            }
        }
    }
    (None, text)
}

struct Scan {
    /// Cells of each row that is not blank, in order.
    counts: Vec<usize>,
    /// The row in which a quotation mark opens that nothing closes.
    open_quote: Option<u32>,
}

/// Count cells as the csv crate reads them, up to `limit` rows.
fn scan(text: &str, delimiter: u8, limit: usize) -> Scan {
    let mut counts = Vec::new();
    let (mut row, mut cells, mut quote_row) = (1_u32, 1_usize, 1_u32);
    let (mut at_start, mut quoted, mut touched) = (true, false, false);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if quoted {
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
            }
            continue;
        }
        match byte {
            b'"' if at_start => {
                (quoted, at_start, touched, quote_row) = (true, false, true, row);
            }
            b'\r' | b'\n' => {
                if byte == b'\r' {
                    bytes.next_if_eq(&b'\n');
                }
                if touched {
                    counts.push(cells);
                }
                if counts.len() >= limit {
                    quoted = false;
                    break;
                }
                row = row.saturating_add(1);
                (cells, at_start, touched) = (1, true, false);
            }
            other if other == delimiter => {
                cells += 1;
                at_start = true;
            }
            other => {
                at_start = false;
                touched |= !other.is_ascii_whitespace();
            }
        }
    }
    if touched && counts.len() < limit {
        counts.push(cells);
    }
    Scan { counts, open_quote: quoted.then_some(quote_row) }
}

/// All records with their spreadsheet row numbers. The csv crate passes over empty lines, so they
/// are counted from the bytes before each record.
fn records(text: &str, delimiter: Delimiter) -> Result<Vec<(u32, Vec<String>)>, Problem> {
    // The crate takes a byte order mark away once more: give it one of its own to take.
    let text: Cow<'_, str> =
        if text.starts_with('\u{feff}') { Cow::Owned(format!("\u{feff}{text}")) } else { Cow::Borrowed(text) };
    let bytes = text.as_bytes();
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter.byte()).has_headers(false).flexible(true).from_reader(bytes);
    let mut records = Vec::new();
    let mut record = ByteRecord::new();
    let mut number = 0_u32;
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let more = reader.read_byte_record(&mut record).map_err(|_| Problem::new("file_not_text"))?;
        if !more {
            return Ok(records);
        }
        number = number.saturating_add(1 + blank_lines(bytes, start));
        if number > MAX_ROWS {
            return Err(Problem::new("too_many_rows").with("limit", MAX_ROWS));
        }
        if record.len() > MAX_COLUMNS {
            return Err(Problem::new("too_many_columns").with("row", number).with("limit", MAX_COLUMNS));
        }
        let cells = record.iter().map(|cell| unguard(&String::from_utf8_lossy(cell)).to_owned()).collect();
        records.push((number, cells));
    }
}

/// Empty lines that begin at `start`, after the rest of a line end that was cut in two.
fn blank_lines(bytes: &[u8], start: usize) -> u32 {
    let mut rest = bytes.get(start..).unwrap_or_default();
    let before = start.checked_sub(1).and_then(|at| bytes.get(at));
    if before == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut lines = 0_u32;
    loop {
        rest = match rest {
            [b'\r', b'\n', tail @ ..] | [b'\r' | b'\n', tail @ ..] => tail,
            _ => return lines,
        };
        lines = lines.saturating_add(1);
    }
}

fn lay_out(number: u32, mut cells: Vec<String>, columns: usize) -> Row {
    while cells.len() > columns && cells.last().is_some_and(|cell| is_blank(cell)) {
        cells.pop();
    }
    let code = match cells.len().cmp(&columns) {
        std::cmp::Ordering::Less => Some("row_short"),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some("row_long"),
    };
    let problem = code.map(|code| Problem::new(code).with("cells", cells.len()).with("columns", columns));
    Row { number, cells, problem }
}

/// Neighbouring short rows that make exactly one row when the cell at each seam is joined were cut
/// by an unquoted line break; taken as they are, they would fill the wrong columns.
fn mark_cut_rows(rows: &mut [Row], columns: usize) {
    let mut first = 0;
    while first < rows.len() {
        let pieces = pieces_of_one(rows.get(first..).unwrap_or_default(), columns);
        let cut = rows.get_mut(first..first + pieces).unwrap_or_default();
        let ends = cut.first().zip(cut.last()).map(|(a, b)| (a.number, b.number));
        if let Some((from, to)) = ends {
            for row in cut {
                row.problem = Some(Problem::new("row_cut").with("from", from).with("to", to));
            }
        }
        first += pieces.max(1);
    }
}

/// How many rows from the first on are pieces of one row; 0 when the first is a row of its own.
fn pieces_of_one(rows: &[Row], columns: usize) -> usize {
    let mut joined = 0;
    let mut next = None;
    for (index, row) in rows.iter().enumerate() {
        let neighbour = next.is_none_or(|number| number == row.number);
        if !neighbour || row.cells.len() >= columns {
            return 0;
        }
        joined += row.cells.len() - usize::from(index > 0);
        if joined >= columns {
            return if joined == columns { index + 1 } else { 0 };
        }
        next = Some(row.number.saturating_add(1));
    }
    0
}
