//! Reads what the program exported, as the program that opens it next would.

use std::path::Path;

use calamine::{Data, Reader as _};

/// A list from a file: its head and its rows, as text.
pub(crate) struct Table {
    head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// The cell in this column of the first row that holds `value` in the column `key`.
    pub(crate) fn cell(&self, key: &str, value: &str, column: &str) -> &str {
        let (key, column) = (self.place(key), self.place(column));
        let row = self.rows.iter().find(|row| row[key] == value);
        &row.unwrap_or_else(|| panic!("no row is {value}: {:?}", self.rows))[column]
    }

    fn place(&self, column: &str) -> usize {
        let place = self.head.iter().position(|name| name == column);
        place.unwrap_or_else(|| panic!("no column is {column}: {:?}", self.head))
    }
}

/// Reads an exported CSV file.
pub(crate) fn csv(file: &Path) -> Table {
    let text = std::fs::read_to_string(file).expect("the export is there");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
    let head = cells(reader.headers().expect("a header"));
    Table { head, rows: reader.records().map(|record| cells(&record.expect("a row"))).collect() }
}

/// Reads the first sheet of an exported workbook.
pub(crate) fn xlsx(file: &Path) -> Table {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(file).expect("the export is a workbook");
    let sheet = book.worksheet_range_at(0).expect("a sheet").expect("that can be read");
    let mut rows = sheet.rows().map(|row| row.iter().map(text).collect::<Vec<_>>());
    Table { head: rows.next().expect("a header"), rows: rows.collect() }
}

fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(day) => day.as_datetime().expect("a day").date().to_string(),
        other => other.to_string(),
    }
}

/// The files below a folder that hold one of these texts as UTF-8 or UTF-16, in either byte order.
pub(crate) fn naming(folder: &Path, texts: &[&str]) -> Vec<String> {
    let needles: Vec<Vec<u8>> = texts
        .iter()
        .flat_map(|text| {
            let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
            [text.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)]
        })
        .collect();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(naming(&path, texts));
            continue;
        }
        // What is no file that can be read, such as a socket, holds nothing.
        let bytes = std::fs::read(&path).unwrap_or_default();
        if needles.iter().any(|needle| bytes.windows(needle.len()).any(|part| part == needle)) {
            found.push(path.display().to_string());
        }
    }
    found
}
