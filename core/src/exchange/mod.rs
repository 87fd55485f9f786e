//! Import and export of files: bytes become tables, tables become drafts, lists become files.
//! The modules declared here are pure: they never touch the database, the clock or the disk.

mod candidate_index;
mod cell_reader;
pub mod columns;
pub mod commands;
pub mod csv_read;
pub mod dates;
pub mod encoding;
mod export;
mod export_lists;
mod fairness_list;
pub(crate) mod file_names;
pub mod guard;
pub mod holiday_rows;
mod import;
pub mod marks;
pub mod model;
pub mod names;
mod opened;
mod people_plan;
pub mod people_rows;
mod preview;
pub mod problems;
mod progress_lists;
pub mod rejected_file;
pub mod result_columns;
mod result_match;
pub mod result_rows;
mod results_import;
pub mod sheet_columns;
pub mod sheet_rows;
mod sheets_import;
mod staged;
mod store;
pub mod table;
pub mod write;
pub mod write_xlsx;
pub mod xlsx_read;

pub(crate) use candidate_index::CandidateIndex;
pub(crate) use export::write_file;
pub(crate) use opened::fingerprint;
pub(crate) use staged::Staged;
