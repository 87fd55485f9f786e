//! What several of these tests need: tables from text, workbooks from cells, files by name.

use std::path::PathBuf;

use farm_team_core::exchange::columns::guess_people;
use farm_team_core::exchange::people_rows::{PeoplePlan, PeopleRead, Rejected, read_people};
use farm_team_core::exchange::table::{ReadOptions, Table, read_table};
use farm_team_core::exchange::write::{Cell, Column, Kind, Sheet};

pub(crate) fn table(text: &str) -> Table {
    read(text.as_bytes())
}

pub(crate) fn read(bytes: &[u8]) -> Table {
    read_table(bytes, "file.csv", &ReadOptions::default()).unwrap()
}

pub(crate) fn problem(bytes: &[u8]) -> &'static str {
    read_table(bytes, "file.csv", &ReadOptions::default()).unwrap_err().code
}

pub(crate) fn guessed_people(table: &Table) -> PeopleRead {
    let plan = PeoplePlan { mapping: guess_people(table), ..PeoplePlan::default() };
    read_people(table, &plan).unwrap()
}

/// Row, column and code of every rejection.
pub(crate) fn brief(rejected: &[Rejected]) -> Vec<(u32, &str, &str)> {
    rejected.iter().map(|r| (r.row, r.column.as_str(), r.code.as_str())).collect()
}

/// A list of text columns to export.
pub(crate) fn text_sheet(header: &[String], rows: &[Vec<String>]) -> Sheet {
    Sheet {
        name: "List".into(),
        columns: header
            .iter()
            .map(|title| Column { key: title.clone(), title: title.clone(), kind: Kind::Text })
            .collect(),
        rows: rows.iter().map(|row| row.iter().cloned().map(Cell::Text).collect()).collect(),
    }
}

pub(crate) fn file(path: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// A file of the real data that does not ship; says so when it is not there.
pub(crate) fn real_file(path: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("FARM_TEAM_REAL_DATA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"), PathBuf::from);
    let bytes = std::fs::read(folder.join(path)).ok();
    if bytes.is_none() {
        println!("SKIPPED: {path} is not in {}", folder.display());
    }
    bytes
}
