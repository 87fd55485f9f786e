//! Locks between programs on one data folder. Each is a file of its own; the system gives the lock back when its
//! holder ends, however it ends.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::error::{Error, Result};

/// What a lock is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lock {
    /// One program at a time opens and migrates.
    Opening,
    /// Shared by whoever has the database open; exclusive for whoever exchanges the file.
    Use,
    /// One program at a time writes backups, restores or converts.
    Care,
}

impl Lock {
    fn file(self, folder: &Path) -> Result<File> {
        let name = match self {
            Self::Opening => "farm-team.lock",
            Self::Use => "farm-team.use",
            Self::Care => "farm-team.care",
        };
        Ok(File::create(folder.join(name))?)
    }

    /// Waits until nobody else holds it; held until the file is dropped.
    pub(crate) async fn alone(self, folder: &Path) -> Result<File> {
        let file = self.file(folder)?;
        waiting(move || file.lock().map(|()| file)).await
    }

    /// Waits until nobody holds it alone.
    pub(crate) async fn shared(self, folder: &Path) -> Result<File> {
        let file = self.file(folder)?;
        waiting(move || file.lock_shared().map(|()| file)).await
    }

    /// Nothing when somebody else holds it.
    pub(crate) fn try_alone(self, folder: &Path) -> Result<Option<File>> {
        let file = self.file(folder)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

async fn waiting(lock: impl FnOnce() -> std::io::Result<File> + Send + 'static) -> Result<File> {
    Ok(tokio::task::spawn_blocking(lock).await.map_err(Error::internal)??)
}
