//! Takes away files that nothing needs: a program was killed between file and row, or a row is gone for good.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use super::files::{self, FOLDER};
use super::store;
use crate::db::locks::Lock;
use crate::db::open::KEPT_DAMAGED;
use crate::db::{Pool, scratch};
use crate::error::Result;
use crate::work::working;

/// How long an erasure waits for whoever is adding a file.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// At a start: what was shown and not taken away, and what nothing needs. What stands in the way keeps nobody from the
/// database: the next start tries again, and the check names what lies there.
pub(crate) async fn settle(folder: &Path, readers: &Pool) {
    scratch::clean_shown(folder).ok();
    sweep(folder, readers, Duration::ZERO).await.ok();
}

/// Removes every file of ours that no row has and no step can bring back. Whoever adds one holds the lock from before
/// the file until behind the row; where that lasts longer than `patience`, the next start does it.
pub(crate) async fn sweep(folder: &Path, readers: &Pool, patience: Duration) -> Result<()> {
    let store = folder.join(FOLDER);
    if !store.is_dir() {
        return Ok(());
    }
    let Some(_alone) = Lock::Files.soon_alone(folder, patience).await? else { return Ok(()) };
    scratch::clean(&store)?;
    let found = files::names(&store)?;
    // What a damaged database needed is known to nobody, and may still be wanted.
    let damaged = files::everything(folder)?.iter().any(|name| name.starts_with(KEPT_DAMAGED));
    if found.is_empty() || damaged {
        return Ok(());
    }
    let mut db = readers.acquire().await?;
    let rows: BTreeSet<_> = store::needed(&mut db).await?.into_iter().map(|(stored, _)| stored).collect();
    let orphans: Vec<_> = found.into_iter().filter(|file| !rows.contains(file)).collect();
    if orphans.is_empty() {
        return Ok(());
    }
    let steps = store::needed_by_steps(&mut db).await?;
    drop(db);
    working(move || {
        orphans.iter().filter(|file| !steps.contains(*file)).try_for_each(|file| files::remove(&store, file))
    })
    .await
}
