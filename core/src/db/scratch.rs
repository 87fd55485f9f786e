//! Folders for work that is not finished yet. Each is locked while somebody works in it, so that what a program
//! left behind when it was killed can be told from what is in use.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::open::FILE_NAME;
use crate::error::Result;

const PREFIX: &str = "unfinished-";
/// Of those in the system's folder for what does not last.
const SHOWN: &str = "farm-team-shown-";
const LOCK: &str = "lock";

/// A private folder that is gone when it is dropped. The lock goes first.
pub(crate) struct Scratch {
    _lock: File,
    folder: TempDir,
}

impl Scratch {
    /// A new one inside `parent`.
    pub(crate) fn new(parent: &Path) -> Result<Self> {
        Self::called(PREFIX, parent)
    }

    /// A new one in the system's folder for what does not last, for what another program shall show. There it is on
    /// this machine, also where the data folder is on a share or in a cloud.
    pub(crate) fn to_show() -> Result<Self> {
        Self::called(SHOWN, &std::env::temp_dir())
    }

    fn called(prefix: &str, parent: &Path) -> Result<Self> {
        loop {
            let folder = private(&mut tempfile::Builder::new()).prefix(prefix).tempdir_in(parent)?;
            match File::create(folder.path().join(LOCK)) {
                Ok(lock) => {
                    lock.lock()?;
                    return Ok(Self { _lock: lock, folder });
                }
                // Another program cleaned up before the lock was there.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where a database lies in it.
    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join(FILE_NAME)
    }
}

/// Nobody else's from its first moment.
#[cfg(unix)]
fn private<'a, 'b, 'c>(builder: &'a mut tempfile::Builder<'b, 'c>) -> &'a mut tempfile::Builder<'b, 'c> {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o700))
}

/// On Windows both folders lie in the account's own profile.
#[cfg(not(unix))]
fn private<'a, 'b, 'c>(builder: &'a mut tempfile::Builder<'b, 'c>) -> &'a mut tempfile::Builder<'b, 'c> {
    builder
}

/// Removes what killed programs left in `parent`.
pub(crate) fn clean(parent: &Path) -> Result<()> {
    clean_called(PREFIX, parent, |_| true)
}

/// Removes what killed programs of whoever has the data folder `own` left to be shown.
pub(crate) fn clean_shown(own: &Path) -> Result<()> {
    clean_called(SHOWN, &std::env::temp_dir(), |folder| same_owner(own, folder))
}

/// The system's folder may be everybody's.
#[cfg(unix)]
fn same_owner(own: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let owner = |path: &Path| fs::symlink_metadata(path).ok().filter(fs::Metadata::is_dir).map(|about| about.uid());
    owner(own).is_some_and(|uid| owner(other) == Some(uid))
}

#[cfg(not(unix))]
fn same_owner(_own: &Path, _other: &Path) -> bool {
    true
}

fn clean_called(prefix: &str, parent: &Path, ours: impl Fn(&Path) -> bool) -> Result<()> {
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        if !entry.file_name().to_str().is_some_and(|name| name.starts_with(prefix)) || !ours(&entry.path()) {
            continue;
        }
        // One without its lock was killed while it was removed.
        let lock = File::open(entry.path().join(LOCK)).ok();
        if lock.is_none_or(|lock| lock.try_lock().is_ok()) {
            match fs::remove_dir_all(entry.path()) {
                // Its owner is removing it, too.
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Scratch, clean};

    #[test]
    fn what_is_in_use_stays_and_what_was_left_goes() {
        let parent = tempfile::tempdir().unwrap();
        let used = Scratch::new(parent.path()).unwrap();
        let left = parent.path().join("unfinished-killed");
        std::fs::create_dir(&left).unwrap();
        std::fs::write(left.join("lock"), "").unwrap();
        let half_removed = parent.path().join("unfinished-removed");
        std::fs::create_dir(&half_removed).unwrap();
        std::fs::write(half_removed.join("farm-team.db"), "").unwrap();
        clean(parent.path()).unwrap();
        assert!(used.folder().is_dir() && !left.exists() && !half_removed.exists());
        drop(used);
        assert_eq!(std::fs::read_dir(parent.path()).unwrap().count(), 0);
    }
}
