//! What a trainee sends back: a sealed list of entries of hours and of what was removed, which names the file that it
//! answers, and the files of evidence behind it. The list is one line of JSON; their bytes follow in its order.

use std::path::Path;

use age::x25519::Identity;
use serde::{Deserialize, Serialize};

use super::key;
use super::model::EntrySaid;
use super::own::Own;
use super::unsent::{Unsent, UnsentFile};
use crate::age_file::{self, Fault};
use crate::error::{Error, Result};
use crate::ids::{AttachmentId, HoursId, MyYearFileId};

const FORMAT: &str = "farm-team-my-hours";
/// The first one named no removals and had no files.
const VERSION: u32 = 2;
/// Ends the list: JSON has it in no other place.
const END: u8 = b'\n';

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
    #[serde(default)]
    pub(super) files: Vec<File>,
}

/// A file of evidence. Its bytes stand behind the list.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct File {
    pub(super) id: AttachmentId,
    /// The entry that it hangs on.
    pub(super) hours: HoursId,
    pub(super) name: String,
    bytes: u32,
    #[serde(skip)]
    pub(super) content: Vec<u8>,
}

impl File {
    pub(super) fn new(found: &UnsentFile, content: Vec<u8>) -> Self {
        let bytes = u32::try_from(content.len()).unwrap_or(u32::MAX);
        Self { id: found.id, hours: found.hours, name: found.name.clone(), bytes, content }
    }
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
    pub(super) fn new(own: &Own, saved_at: i64, unsent: &Unsent, files: Vec<File>) -> Self {
        let entries = unsent.rows.iter().map(|row| Entry { id: row.id, said: row.into() }).collect();
        let removed = unsent.removed.clone();
        Self { format: FORMAT.to_owned(), version: VERSION, file: own.file, saved_at, entries, removed, files }
    }

    /// Writes it for the house that made the file.
    ///
    /// # Errors
    /// File trouble.
    pub(super) fn write(&self, own: &Own, to: &Path) -> Result<()> {
        let recipient = key::recipient(&own.recipient)?;
        let mut bytes = serde_json::to_vec(self)?;
        bytes.push(END);
        self.files.iter().for_each(|file| bytes.extend(&file.content));
        age_file::seal(bytes.as_slice(), to, &recipient)
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
        let end = bytes.iter().position(|byte| *byte == END).unwrap_or(bytes.len());
        let (list, content) = bytes.split_at(end);
        let head: Head = serde_json::from_slice(list).map_err(|_| broken())?;
        match (head.format.as_str(), head.version) {
            (FORMAT, 1..=VERSION) => {
                let mut read: Self = serde_json::from_slice(list).map_err(|_| broken())?;
                read.fill(content.get(1..).unwrap_or_default()).ok_or_else(broken)?;
                Ok(read)
            }
            (FORMAT, _) => Err(Error::trouble("my_hours_newer").field("path")),
            _ => Err(foreign()),
        }
    }

    /// Gives each file its bytes; nothing where they are too few or too many.
    fn fill(&mut self, mut content: &[u8]) -> Option<()> {
        for file in &mut self.files {
            let (own, rest) = content.split_at_checked(usize::try_from(file.bytes).ok()?)?;
            file.content = own.to_vec();
            content = rest;
        }
        content.is_empty().then_some(())
    }
}

/// Nothing that this house waits for.
pub(super) fn foreign() -> Error {
    Error::refused("my_hours_foreign").field("path")
}
