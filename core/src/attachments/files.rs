//! Files under the hash of their bytes, in the folder beside the database and in those of backups. They are written
//! once and never changed, so that anybody can verify them without a key.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use ts_rs::TS;

use crate::db::backup::sync_folder;
use crate::db::open::make_private;
use crate::db::scratch::Scratch;
use crate::error::Result;

/// The folder's name, beside the database and inside each folder of backups.
pub(crate) const FOLDER: &str = "attachments";

/// A file's name: SHA-256 of its bytes, 64 hexadecimal digits.
pub(crate) type Stored = String;

/// Files that are needed and not there as they were written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "AttachmentsLacking")]
pub struct Lacking {
    pub missing: u32,
    pub damaged: u32,
}

/// How a file is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Whole,
    Missing,
    Damaged,
}

impl Lacking {
    fn add(&mut self, state: State) {
        match state {
            State::Whole => {}
            State::Missing => self.missing = self.missing.saturating_add(1),
            State::Damaged => self.damaged = self.damaged.saturating_add(1),
        }
    }
}

pub(super) fn name_of(bytes: &[u8]) -> Stored {
    hex::encode(Sha256::digest(bytes))
}

/// Writes the bytes of a new file; whole and on the disk before it has its name.
pub(super) fn put(folder: &Path, bytes: &[u8]) -> Result<Stored> {
    let name = name_of(bytes);
    let scratch = shelf(folder)?;
    let mut file = File::create(scratch.file())?;
    make_private(&scratch.file(), 0o600)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(scratch.file(), folder.join(&name))?;
    sync_folder(folder)?;
    Ok(name)
}

/// The folder, private, and a place in it for what is not whole yet.
fn shelf(folder: &Path) -> Result<Scratch> {
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        make_private(folder, 0o700)?;
    }
    Scratch::new(folder)
}

/// Whether a file is there with the bytes that its name says.
pub(super) fn state(folder: &Path, name: &str) -> Result<State> {
    match File::open(folder.join(name)) {
        Ok(file) => Ok(if copied(file, &mut io::sink())? == name { State::Whole } else { State::Damaged }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(State::Missing),
        Err(error) => Err(error.into()),
    }
}

/// Copies to the end; gives the name that the bytes have.
fn copied(mut from: impl io::Read, to: &mut impl io::Write) -> io::Result<Stored> {
    let mut digest = Sha256::new();
    let mut portion = vec![0; 1 << 16];
    loop {
        let read = from.read(&mut portion)?;
        let bytes = portion.get(..read).unwrap_or_default();
        if bytes.is_empty() {
            return Ok(hex::encode(digest.finalize()));
        }
        digest.update(bytes);
        to.write_all(bytes)?;
    }
}

/// The bytes of a file, no more than `most` of them; nothing where it is missing.
pub(super) fn read(folder: &Path, name: &str, most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    match File::open(folder.join(name)) {
        Ok(file) => file.take(most).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    Ok(Some(bytes))
}

/// How the needed files are found in a folder, each read to its end.
pub(crate) fn verified(folder: &Path, needed: &[Stored]) -> Result<Lacking> {
    let mut lacking = Lacking::default();
    for name in needed {
        lacking.add(state(folder, name)?);
    }
    Ok(lacking)
}

/// Brings the needed files to `to`, each from the first folder that has it whole. One that is there already counts as
/// whole where `trusting`, else it is read, and replaced where it is damaged.
pub(crate) fn gather(needed: &[Stored], from: &[PathBuf], to: &Path, trusting: bool) -> Result<Lacking> {
    let mut lacking = Lacking::default();
    let mut scratch = None;
    for name in needed {
        let target = to.join(name);
        let here = if trusting && target.is_file() { State::Whole } else { state(to, name)? };
        if here == State::Whole {
            continue;
        }
        if scratch.is_none() {
            scratch = Some(shelf(to)?);
        }
        let Some(part) = scratch.as_ref().map(Scratch::file) else { continue };
        let mut found = here;
        for folder in from {
            match copy(&folder.join(name), &part, name)? {
                State::Whole => {
                    fs::rename(&part, &target)?;
                    found = State::Whole;
                    break;
                }
                State::Damaged => found = State::Damaged,
                State::Missing => {}
            }
        }
        lacking.add(found);
    }
    if scratch.is_some() {
        sync_folder(to)?;
    }
    Ok(lacking)
}

/// A copy of its own, not a second name: a backup that shares its bytes with what it protects is none.
fn copy(from: &Path, to: &Path, name: &str) -> Result<State> {
    let source = match File::open(from) {
        Ok(source) => source,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::Missing),
        Err(error) => return Err(error.into()),
    };
    let mut target = File::create(to)?;
    make_private(to, 0o600)?;
    let found = copied(source, &mut target)?;
    target.sync_all()?;
    Ok(if found == name { State::Whole } else { State::Damaged })
}

/// The files of a folder that are called as ours are; none where there is no folder.
pub(super) fn names(folder: &Path) -> Result<Vec<Stored>> {
    let ours = |name: &str| name.len() == 64 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    Ok(everything(folder)?.into_iter().filter(|name| ours(name)).collect())
}

/// Whatever lies in a folder; nothing where there is no folder.
pub(super) fn everything(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for entry in entries {
        found.push(entry?.file_name().to_string_lossy().into_owned());
    }
    found.sort();
    Ok(found)
}

/// Takes a file away; one that is gone already is no error.
pub(super) fn remove(folder: &Path, name: &str) -> Result<()> {
    match fs::remove_file(folder.join(name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
