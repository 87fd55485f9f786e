//! Carries erasures into the backups (R39): beside the database and in the second folder, plain, encrypted or under a
//! passphrase. Each folder of backups holds a note of who is out of its copies, so that a disk that was away, or is
//! one of several, tells by itself what it lacks.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::erase::apply;
use super::erasures::{self, Erased};
use super::store;
use crate::attachments;
use crate::backups::{self, Settings};
use crate::db::key::Key;
use crate::db::locks::Lock;
use crate::db::open::{self, BACKUPS};
use crate::db::scratch::Scratch;
use crate::encryption;
use crate::error::{Error, Result};
use crate::work::working;

/// The note's name inside a folder of backups.
const NOTE: &str = "erasures-applied.json";

/// What a folder of backups says about itself.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Note {
    /// The erasures that are done in every copy that is not open.
    applied: BTreeSet<String>,
    /// Names of copies that could not be written anew.
    open: BTreeSet<String>,
}

impl Note {
    /// One that cannot be read says nothing: everything is done again.
    fn read(folder: &Path) -> Self {
        let text = fs::read(folder.join(NOTE)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    fn write(&self, folder: &Path) -> Result<()> {
        let scratch = Scratch::new(folder)?;
        fs::write(scratch.file(), serde_json::to_vec(self)?)?;
        backups::copy_file(&scratch.file(), &folder.join(NOTE))
    }
}

/// What became of the backups.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) rewritten: u32,
    /// Those that could not be rewritten now, and why.
    pub(super) open: Vec<String>,
}

impl Carried {
    fn is_open(&mut self, path: &Path, why: &Error) {
        self.open.push(format!("{}: {why}", path.display()));
    }
}

/// Writes every backup that can be reached anew without whoever is listed beside the database; those that are done
/// already are left alone.
///
/// # Errors
/// `erasures_unreadable`, no lock. What stands in the way of a folder or a backup is told in what it gives: it must
/// keep nobody from the database.
pub(super) async fn carry(folder: &Path, key: Option<&Key>, settings: &Settings) -> Result<Carried> {
    let erased = erasures::read(folder)?;
    let mut carried = Carried::default();
    if erased.is_empty() {
        return Ok(carried);
    }
    // Meanwhile nobody copies from one folder to the other.
    let _care = Lock::Care.alone(folder).await?;
    let own = folder.join(BACKUPS);
    let ways = Ways { folder, key, passphrase: settings.passphrase.as_deref(), erased: &erased };
    let open = match ways.through(&own, files, &BTreeSet::new(), &mut carried).await {
        Ok(open) => open,
        Err(error) => {
            carried.is_open(&own, &error);
            BTreeSet::new()
        }
    };
    let Some(second) = settings.second.as_deref().map(Path::new) else { return Ok(carried) };
    let through = if second.is_dir() {
        ways.through(second, ours, &open, &mut carried).await.map(drop)
    } else {
        Err(Error::trouble("erasure_folder_absent"))
    };
    if let Err(error) = through {
        carried.is_open(second, &error);
    }
    Ok(carried)
}

/// Backups that can be reached and still hold somebody who was erased.
pub(crate) fn open_copies(folder: &Path, settings: &Settings) -> Vec<PathBuf> {
    let second = settings.second.as_ref().map(PathBuf::from);
    let folders = [Some(folder.join(BACKUPS)), second].into_iter().flatten();
    let open = folders.flat_map(|folder| Note::read(&folder).open.into_iter().map(move |file| folder.join(file)));
    open.filter(|path| path.is_file()).collect()
}

/// What opens backups, and who must be out of them.
struct Ways<'a> {
    folder: &'a Path,
    key: Option<&'a Key>,
    passphrase: Option<&'a str>,
    erased: &'a [Erased],
}

impl Ways<'_> {
    /// Goes through a folder's files; gives the names of those that stay open. `suspect` may have come here by a copy
    /// from the other folder.
    async fn through(
        &self,
        folder: &Path,
        files: fn(&Path) -> Result<Vec<String>>,
        suspect: &BTreeSet<String>,
        carried: &mut Carried,
    ) -> Result<BTreeSet<String>> {
        let mut note = Note::read(folder);
        let done = self.erased.iter().all(|erased| note.applied.contains(&erased.key()));
        let mut files = files(folder)?;
        files.retain(|file| !done || note.open.contains(file) || suspect.contains(file));
        if done && files.is_empty() {
            return Ok(BTreeSet::new());
        }
        // Where nothing can be written no copy is tried.
        drop(Scratch::new(folder)?);
        let mut open = BTreeSet::new();
        for file in files {
            match self.rewrite(folder, &file).await {
                Ok(()) => carried.rewritten = carried.rewritten.saturating_add(1),
                Err(error) => {
                    carried.is_open(&folder.join(&file), &error);
                    open.insert(file);
                }
            }
        }
        // What the erased had attached goes with the last copy that knew of it.
        if Lock::Files.soon_alone(self.folder, attachments::PATIENCE).await?.is_some() {
            attachments::prune(folder)?;
        }
        if !done || note.open != open {
            note.applied.extend(self.erased.iter().map(Erased::key));
            note.open.clone_from(&open);
            note.write(folder)?;
        }
        Ok(open)
    }

    /// Brings a copy to today's form, cleans it, and puts it in place of the old one, protected as that was.
    async fn rewrite(&self, folder: &Path, name: &str) -> Result<()> {
        let backup = &folder.join(name);
        let scratch = Scratch::new(self.folder)?;
        let file = scratch.file();
        let needed;
        let fresh = if backups::is_sealed(backup)? {
            let missing = || Error::trouble("erasure_copy_sealed");
            let passphrase = self.passphrase.ok_or_else(missing)?.to_owned();
            let (from, to, with) = (backup.to_owned(), file.clone(), passphrase.clone());
            let unsealed = working(move || backups::unseal(&from, &to, &with)).await;
            unsealed.map_err(|error| if error.code == "backup_passphrase_wrong" { missing() } else { error })?;
            apply_to(&file, self.key, self.erased).await?;
            needed = attachments::needed_by(&file, self.key).await?;
            let sealed = scratch.folder().join("sealed");
            let (from, to) = (file, sealed.clone());
            working(move || backups::seal(&from, &to, &passphrase)).await?;
            sealed
        } else {
            fs::copy(backup, &file)?;
            apply_to(&file, self.key, self.erased).await?;
            needed = attachments::needed_by(&file, self.key).await?;
            file
        };
        open::make_private(&fresh, 0o600)?;
        backups::copy_file(&fresh, backup)?;
        attachments::note(folder, name, &needed)
    }
}

/// Erases everybody of a list in a copy that nobody else has open; gives how many of them it still held. `key` is
/// that of the database, whether the copy is encrypted or not.
///
/// # Errors
/// As opening a database.
pub(crate) async fn apply_to(file: &Path, key: Option<&Key>, erased: &[Erased]) -> Result<u32> {
    let key = if encryption::is_plain(file)? { None } else { key };
    let pool = open::copy_in_todays_form(file, key).await?;
    let applied = async {
        let mut db = pool.acquire().await?;
        let applied = apply(&mut db, erased).await?;
        // Its bytes are out; where it comes from does not matter to whoever opens it.
        store::set_finished(&mut db).await?;
        Ok(applied)
    }
    .await;
    pool.close().await;
    applied
}

/// The names of the backups of the second folder: other files there are none of ours.
fn ours(folder: &Path) -> Result<Vec<String>> {
    Ok(backups::names(folder)?.into_iter().map(|name| name.file()).collect())
}

/// The names of the own folder's files: whatever lies there, but for keys and notes.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_file() && path.extension().is_none_or(|extension| extension != "json") {
            found.extend(entry.file_name().to_str().map(str::to_owned));
        }
    }
    found.sort();
    Ok(found)
}
