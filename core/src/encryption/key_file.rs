//! `farm-team.key.json` beside an encrypted database: the key under the recovery key, and under a passphrase where
//! there is one. Alone it opens nothing; a copy goes with the backups, which the same key opens.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::sealed::Sealed;
use crate::db::backup::sync_folder;
use crate::db::key::Key;
use crate::error::{Error, Result};

const FILE_NAME: &str = "farm-team.key.json";
const STEM: &str = "farm-team.key";

/// See the module.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeyFile {
    version: u32,
    /// The name of the entry in the key store; random.
    pub(super) id: String,
    /// Tells the right key from a wrong one, so that a damaged database is not taken for a wrong key.
    check: String,
    pub(super) recovery: Sealed,
    pub(super) passphrase: Option<Sealed>,
}

impl KeyFile {
    pub(super) fn new(key: &Key, recovery_key: &str) -> Result<Self> {
        let mut id = [0; 16];
        getrandom::fill(&mut id).map_err(Error::internal)?;
        let recovery = Sealed::seal(key, &copied(recovery_key))?;
        Ok(Self { version: 1, id: hex::encode(id), check: check(key), recovery, passphrase: None })
    }

    /// Puts another recovery key in the place of the one of before.
    pub(super) fn renew_recovery(&mut self, key: &Key, recovery_key: &str) -> Result<()> {
        self.recovery = Sealed::seal(key, &copied(recovery_key))?;
        Ok(())
    }

    /// Nothing where there is none.
    ///
    /// # Errors
    /// `key_file_unreadable`, file trouble.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join(FILE_NAME);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let unreadable = || Error::trouble("key_file_unreadable").arg("path", path.display());
        let file: Self = serde_json::from_str(&text).map_err(|_| unreadable())?;
        if file.version == 1 { Ok(Some(file)) } else { Err(unreadable()) }
    }

    /// Every key file of a folder, those from before too; what cannot be read is passed over.
    pub(super) fn all(folder: &Path) -> Result<Vec<Self>> {
        let texts = key_files(folder)?.into_iter().map(|path| fs::read_to_string(path).unwrap_or_default());
        Ok(texts.filter_map(|text| serde_json::from_str(&text).ok()).collect())
    }

    /// Whole on the disk, or not written at all. One for another key stays under another name: there may be backups
    /// that need it.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        if let Some(before) = Self::read(folder)?.filter(|before| before.check != self.check) {
            fs::rename(folder.join(FILE_NAME), folder.join(format!("{STEM}-{}.json", before.id)))?;
        }
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(serde_json::to_string_pretty(self)?.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(folder.join(FILE_NAME)).map_err(|error| Error::from(error.error))?;
        sync_folder(folder)
    }

    pub(super) fn is_for(&self, key: &Key) -> bool {
        self.check == check(key)
    }

    /// The key under the passphrase or the recovery key.
    pub(super) fn open(&self, secret: &str) -> Result<Option<Key>> {
        if let Some(passphrase) = &self.passphrase
            && let Some(key) = passphrase.open(secret)?
        {
            return Ok(Some(key));
        }
        self.recovery.open(&copied(secret))
    }
}

/// The key files of a folder: the one in use and those from before.
pub(crate) fn key_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(STEM) && name.ends_with(".json")) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

fn check(key: &Key) -> String {
    let mut digest = Sha256::new();
    digest.update(b"farm-team key 1");
    digest.update(key.bytes());
    hex::encode(digest.finalize())
}

/// A recovery key as people copy it from paper: gaps, small letters and letters that look like digits do not count.
fn copied(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    letters
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}
