//! Which key opens a database: none, one that is at hand, or one that somebody must bring.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::key_file::KeyFile;
use super::key_store;
use crate::db::key::Key;
use crate::db::open::FILE_NAME;
use crate::error::{Error, Result};

/// Names a file with the key in 64 hexadecimal digits.
pub(super) const KEY_FILE_VARIABLE: &str = "FARM_TEAM_KEY_FILE";
const PLAIN: &[u8] = b"SQLite format 3\0";

/// Whether the bytes of a database are those of an open one, or there are none yet.
pub(crate) fn is_plain(file: &Path) -> Result<bool> {
    let mut head = Vec::new();
    match File::open(file) {
        Ok(file) => file.take(PLAIN.len() as u64).read_to_end(&mut head)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error.into()),
    };
    Ok(head.is_empty() || head == PLAIN)
}

/// The key for the database of a data folder; none where it is not encrypted. `held` is one that somebody brought.
///
/// # Errors
/// `database_key_missing`, `database_key_wrong`; `database_damaged` where the file is neither plain nor known to be
/// encrypted.
pub(crate) fn key_of(folder: &Path, held: Option<Key>) -> Result<Option<Key>> {
    let plain = is_plain(&folder.join(FILE_NAME)).map_err(|error| match error.code.as_str() {
        "file_no_permission" => Error::trouble("database_cannot_open"),
        _ => error,
    });
    if plain? {
        return Ok(None);
    }
    key_beside(folder, held).map(Some)
}

/// The key that the file beside a database speaks of.
///
/// # Errors
/// As [`key_of`].
pub(crate) fn key_beside(folder: &Path, held: Option<Key>) -> Result<Key> {
    let from_file = from_variable()?;
    let Some(file) = KeyFile::read(folder)? else {
        return held.or(from_file).ok_or_else(|| Error::trouble("database_damaged"));
    };
    let brought = [held, from_file];
    let found = brought.into_iter().flatten().chain(key_store::get(&file.id));
    let mut wrong = false;
    for key in found {
        if file.is_for(&key) {
            return Ok(key);
        }
        wrong = true;
    }
    Err(Error::trouble(if wrong { "database_key_wrong" } else { "database_key_missing" }))
}

/// The keys that the files in these folders hold under a passphrase or a recovery key, those from before too.
///
/// # Errors
/// File trouble.
pub(crate) fn keys_under(folders: &[PathBuf], secret: &str) -> Result<Vec<Key>> {
    let mut keys = Vec::new();
    for folder in folders {
        for file in KeyFile::all(folder)? {
            keys.extend(file.open(secret)?.filter(|key| !keys.contains(key)));
        }
    }
    Ok(keys)
}

/// The key in the file that the environment names, if it names one that is there.
///
/// # Errors
/// `key_malformed`, file trouble.
pub(super) fn from_variable() -> Result<Option<Key>> {
    let Some(path) = std::env::var_os(KEY_FILE_VARIABLE).filter(|path| !path.is_empty()) else { return Ok(None) };
    let text = match fs::read_to_string(&path) {
        Ok(text) => zeroize::Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    match Key::from_hex(&text) {
        Some(key) => Ok(Some(key)),
        None => Err(Error::trouble("key_malformed").arg("path", path.display())),
    }
}
