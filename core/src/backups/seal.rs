//! Backups under a passphrase.

use std::fs::File;
use std::path::Path;

use crate::age_file::{self, Fault};
use crate::error::{Error, Result};

pub(crate) use crate::age_file::is_sealed;

/// Writes `from` to `to`, sealed and on the disk.
pub(crate) fn seal(from: &Path, to: &Path, passphrase: &str) -> Result<()> {
    age_file::seal(File::open(from)?, to, &age_file::lock(passphrase))
}

/// Writes the content of a sealed file to `to`.
///
/// # Errors
/// `backup_passphrase_wrong`, `backup_broken` when the bytes were altered.
pub(crate) fn unseal(from: &Path, to: &Path, passphrase: &str) -> Result<()> {
    let unsealed = age_file::unseal(from, File::create(to)?, &age_file::key(passphrase));
    unsealed.map_err(|fault| match fault {
        Fault::Key => Error::refused("backup_passphrase_wrong").field("passphrase"),
        Fault::Foreign(what) => broken(&what),
        Fault::Broken => broken("its bytes were altered or cut off"),
        Fault::File(error) => error,
    })
}

fn broken(what: &str) -> Error {
    Error::trouble("backup_broken").arg("what", what)
}
