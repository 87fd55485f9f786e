//! One database file in place of another, by one rename.

use std::fs;
use std::path::{Path, PathBuf};

use super::backup::sync_folder;
use crate::error::Result;

/// Puts `fresh` in place of `file`, which nobody has open. What its log held must be saved before.
pub(crate) fn put(fresh: &Path, file: &Path) -> Result<()> {
    // Frames of the old log must never meet the new file, so the log goes first.
    for log in ["-wal", "-shm"] {
        match fs::remove_file(beside(file, log)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    fs::rename(fresh, file)?;
    sync_folder(file.parent().unwrap_or(Path::new(".")))
}

/// The name of what lies beside a database: its log.
pub(crate) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
