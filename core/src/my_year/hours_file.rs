//! What a trainee sends back: a sealed list of entries of hours, which names the file that it answers.

use std::path::Path;

use age::x25519::Identity;
use serde::{Deserialize, Serialize};

use super::key;
use super::own::Own;
use crate::age_file::{self, Fault};
use crate::calendar::Day;
use crate::error::{Error, Result};
use crate::ids::{HoursId, MyYearFileId};
use crate::progress::HoursRow;
use crate::progress::model::HoursKind;

const FORMAT: &str = "farm-team-my-hours";
const VERSION: u32 = 1;

/// See the module.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct HoursFile {
    format: String,
    version: u32,
    pub(super) file: MyYearFileId,
    /// UTC milliseconds since 1970.
    pub(super) saved_at: i64,
    pub(super) entries: Vec<Entry>,
}

/// An entry of hours as the trainee wrote it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) id: HoursId,
    pub(super) day: Day,
    pub(super) minutes: u32,
    pub(super) kind: HoursKind,
    pub(super) counts: bool,
    pub(super) module: Option<String>,
    pub(super) note: String,
}

/// What is asked first: a newer file may hold anything else.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl HoursFile {
    pub(super) fn new(own: &Own, saved_at: i64, rows: Vec<HoursRow>) -> Self {
        let entries = rows.into_iter().map(|row| Entry {
            id: row.id,
            day: row.day,
            minutes: row.minutes,
            kind: row.kind,
            counts: row.counts,
            module: row.module,
            note: row.note,
        });
        let entries = entries.collect();
        Self { format: FORMAT.to_owned(), version: VERSION, file: own.file, saved_at, entries }
    }

    /// Writes it for the house that made the file.
    ///
    /// # Errors
    /// File trouble.
    pub(super) fn write(&self, own: &Own, to: &Path) -> Result<()> {
        let recipient = key::recipient(&own.recipient)?;
        age_file::seal(serde_json::to_vec(self)?.as_slice(), to, &recipient)
    }

    /// Reads one that was sealed for `key`.
    ///
    /// # Errors
    /// `my_hours_foreign`, `my_hours_broken`, `my_hours_newer`, file trouble.
    pub(super) fn read(from: &Path, key: &Identity) -> Result<Self> {
        let broken = || Error::trouble("my_hours_broken").field("path");
        let mut bytes = Vec::new();
        age_file::unseal(from, &mut bytes, key).map_err(|fault| match fault {
            Fault::Key | Fault::Foreign(_) => foreign(),
            Fault::Broken => broken(),
            Fault::File(error) => error,
        })?;
        let head: Head = serde_json::from_slice(&bytes).map_err(|_| broken())?;
        match (head.format.as_str(), head.version) {
            (FORMAT, VERSION) => serde_json::from_slice(&bytes).map_err(|_| broken()),
            (FORMAT, _) => Err(Error::trouble("my_hours_newer").field("path")),
            _ => Err(foreign()),
        }
    }
}

/// Nothing that this house waits for.
pub(super) fn foreign() -> Error {
    Error::refused("my_hours_foreign").field("path")
}
