//! What a trainee sends back: a sealed list of entries of hours and of what was removed, which names the file that it
//! answers.

use std::path::Path;

use age::x25519::Identity;
use serde::{Deserialize, Serialize};

use super::key;
use super::model::EntrySaid;
use super::own::Own;
use super::unsent::Unsent;
use crate::age_file::{self, Fault};
use crate::error::{Error, Result};
use crate::ids::{HoursId, MyYearFileId};

const FORMAT: &str = "farm-team-my-hours";
/// The first one named no removals.
const VERSION: u32 = 2;

/// See the module.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct HoursFile {
    format: String,
    version: u32,
    pub(super) file: MyYearFileId,
    /// UTC milliseconds since 1970.
    pub(super) saved_at: i64,
    pub(super) entries: Vec<Entry>,
    /// Entries that the coordinator has, or may have, and that the trainee removed.
    #[serde(default)]
    pub(super) removed: Vec<HoursId>,
}

/// An entry of hours as the trainee wrote it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) id: HoursId,
    #[serde(flatten)]
    pub(super) said: EntrySaid,
}

/// What is asked first: a newer file may hold anything else.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl HoursFile {
    pub(super) fn new(own: &Own, saved_at: i64, unsent: &Unsent) -> Self {
        let entries = unsent.rows.iter().map(|row| Entry { id: row.id, said: row.into() }).collect();
        let removed = unsent.removed.clone();
        Self { format: FORMAT.to_owned(), version: VERSION, file: own.file, saved_at, entries, removed }
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
            (FORMAT, 1..=VERSION) => serde_json::from_slice(&bytes).map_err(|_| broken()),
            (FORMAT, _) => Err(Error::trouble("my_hours_newer").field("path")),
            _ => Err(foreign()),
        }
    }
}

/// Nothing that this house waits for.
pub(super) fn foreign() -> Error {
    Error::refused("my_hours_foreign").field("path")
}
