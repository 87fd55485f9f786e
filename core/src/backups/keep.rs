//! The folders of backups: what is there, what goes, and the second folder. Knows names, never contents.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;

use super::model::BackupRow;
use super::rules::{Name, superseded};
use crate::attachments;
use crate::db::backup::sync_folder;
use crate::db::scratch::{Scratch, clean};
use crate::encryption;
use crate::error::{Error, Result};

/// The backups of a folder.
pub(crate) fn names(folder: &Path) -> Result<BTreeSet<Name>> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        found.extend(entry?.file_name().to_str().and_then(Name::read));
    }
    Ok(found)
}

/// The same as rows, the newest first.
pub(super) fn rows(folder: &Path, second: bool) -> Result<Vec<BackupRow>> {
    let names = names(folder)?;
    let rows = names.into_iter().rev().map(|name| {
        let path = folder.join(name.file());
        Ok(BackupRow {
            bytes: fs::metadata(&path)?.len(),
            path: path.display().to_string(),
            file: name.file(),
            at: name.at,
            kind: name.kind,
            sealed: name.sealed,
            second,
        })
    });
    rows.collect()
}

/// Removes what need not stay.
pub(super) fn thin_out(folder: &Path, now: i64) -> Result<()> {
    let found: Vec<Name> = names(folder)?.into_iter().collect();
    for name in superseded(&found, now) {
        fs::remove_file(folder.join(name.file()))?;
    }
    Ok(())
}

/// Brings the second folder to what the own one has, whatever it missed while it was away.
///
/// # Errors
/// `backup_second_absent`, file trouble.
pub(super) fn copy_to_second(own: &Path, second: &Path, now: i64) -> Result<()> {
    if !second.is_dir() {
        return Err(Error::trouble("backup_second_absent").arg("path", second.display()));
    }
    clean(second)?;
    let (here, there) = (names(own)?, names(second)?);
    let all: Vec<Name> = here.union(&there).copied().collect();
    let gone: BTreeSet<Name> = superseded(&all, now).into_iter().collect();
    for name in here.difference(&there).filter(|name| !gone.contains(name)) {
        attachments::carry(own, second, &name.file())?;
        copy_file(&own.join(name.file()), &second.join(name.file()))?;
    }
    for name in there.intersection(&gone) {
        fs::remove_file(second.join(name.file()))?;
    }
    Ok(())
}

/// Copies the key files of a folder to another where they are missing or another, those from before too.
pub(super) fn copy_key_files(from: &Path, to: &Path) -> Result<()> {
    for file in encryption::key_files(from)? {
        let there = to.join(file.file_name().unwrap_or_default());
        let content = fs::read(&file)?;
        if !fs::read(&there).is_ok_and(|found| found == content) {
            copy_file(&file, &there)?;
        }
    }
    Ok(())
}

/// A copy that has its name only when it is whole and on the disk.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().unwrap_or(Path::new("."));
    let scratch = Scratch::new(folder)?;
    fs::copy(from, scratch.file())?;
    File::options().write(true).open(scratch.file())?.sync_all()?;
    fs::rename(scratch.file(), to)?;
    sync_folder(folder)
}
