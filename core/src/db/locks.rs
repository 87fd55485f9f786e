//! Locks between programs on one data folder. Each is a file of its own; the system gives the lock back when its
//! holder ends, however it ends.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

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
    /// Shared by whoever adds attachments or a backup that needs some; exclusive for whoever takes files away that
    /// nothing needs.
    Files,
}

impl Lock {
    fn file(self, folder: &Path) -> Result<File> {
        let name = match self {
            Self::Opening => "farm-team.lock",
            Self::Use => "farm-team.use",
            Self::Care => "farm-team.care",
            Self::Files => "farm-team.files",
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

    /// As [`Self::try_alone`], again and again for as long as `patience`. Nobody stands in line meanwhile: who waits
    /// for this lock may hold what the next one in line waits for.
    pub(crate) async fn soon_alone(self, folder: &Path, patience: Duration) -> Result<Option<File>> {
        const AGAIN: Duration = Duration::from_millis(50);
        let mut waited = Duration::ZERO;
        loop {
            let got = self.try_alone(folder)?;
            if got.is_some() || waited >= patience {
                return Ok(got);
            }
            tokio::time::sleep(AGAIN).await;
            waited += AGAIN;
        }
    }
}

async fn waiting(lock: impl FnOnce() -> std::io::Result<File> + Send + 'static) -> Result<File> {
    Ok(tokio::task::spawn_blocking(lock).await.map_err(Error::internal)??)
}
