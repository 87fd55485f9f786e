//! The files of backups. Each folder of backups has one pool of them, and beside it a list for each backup that needs
//! any, so that it is known without a key which files may go.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::files::{self, FOLDER, Lacking, Stored, gather};
use super::store::needed_by;
use crate::db::backup::{check_folder_of, sync_folder};
use crate::db::key::Key;
use crate::db::open::make_private;
use crate::db::scratch::{self, Scratch};
use crate::error::Result;
use crate::work::working;

/// What stands behind a backup's name in the name of its list.
const LIST: &str = ".needs";

/// Before a backup gets its name: brings what its database `copy` needs into the pool of `backups`, and lists it. A
/// file that is missing here too stands in the list all the same, and keeps nobody from the backup.
pub(crate) async fn keep(folder: &Path, backups: &Path, name: &str, copy: &Path, key: Option<&Key>) -> Result<Lacking> {
    let needed = needed_by(copy, key).await?;
    let (store, backups, name) = (folder.join(FOLDER), backups.to_owned(), name.to_owned());
    working(move || {
        let lacking = gather(&needed, &[store], &backups.join(FOLDER), true)?;
        note(&backups, &name, &needed)?;
        Ok(lacking)
    })
    .await
}

/// The same for a backup that has its name already, in whatever folder.
pub(crate) async fn keep_beside(folder: &Path, backup: &Path, key: Option<&Key>) -> Result<Lacking> {
    let name = backup.file_name().unwrap_or_default().to_string_lossy();
    let backups = check_folder_of(backup)?;
    // Beside the database its files lie already.
    if fs::canonicalize(backups)? == fs::canonicalize(folder)? {
        let (store, needed) = (folder.join(FOLDER), needed_by(backup, key).await?);
        return working(move || files::verified(&store, &needed)).await;
    }
    keep(folder, backups, &name, backup, key).await
}

/// Lists what a backup needs; no list where it needs nothing.
pub(crate) fn note(backups: &Path, name: &str, needed: &[Stored]) -> Result<()> {
    let pool = backups.join(FOLDER);
    let list = format!("{name}{LIST}");
    if needed.is_empty() {
        return files::remove(&pool, &list);
    }
    let scratch = Scratch::new(&pool)?;
    fs::write(scratch.file(), needed.join("\n"))?;
    make_private(&scratch.file(), 0o600)?;
    fs::rename(scratch.file(), pool.join(list))?;
    sync_folder(&pool)
}

fn listed(pool: &Path, list: &str) -> Result<Vec<Stored>> {
    Ok(fs::read_to_string(pool.join(list))?.lines().map(str::to_owned).collect())
}

/// Before a backup is copied to another folder: brings its list and its files there.
pub(crate) fn carry(from: &Path, to: &Path, name: &str) -> Result<()> {
    let (source, list) = (from.join(FOLDER), format!("{name}{LIST}"));
    if !source.join(&list).is_file() {
        return Ok(());
    }
    let needed = listed(&source, &list)?;
    gather(&needed, &[source], &to.join(FOLDER), true)?;
    note(to, name, &needed)
}

/// Removes lists of backups that are gone, and files that no list names. Nobody may be adding a backup meanwhile.
pub(crate) fn prune(backups: &Path) -> Result<()> {
    let pool = backups.join(FOLDER);
    if !pool.is_dir() {
        return Ok(());
    }
    scratch::clean(&pool)?;
    let mut needed = BTreeSet::new();
    for list in files::everything(&pool)? {
        let Some(backup) = list.strip_suffix(LIST) else { continue };
        if backups.join(backup).is_file() {
            needed.extend(listed(&pool, &list)?);
        } else {
            files::remove(&pool, &list)?;
        }
    }
    for file in files::names(&pool)?.iter().filter(|file| !needed.contains(*file)) {
        files::remove(&pool, file)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{carry, note, prune};
    use crate::attachments::files::{FOLDER, names, put};
    use std::fs;

    #[test]
    fn a_file_stays_as_long_as_one_backup_needs_it() {
        let folder = tempfile::tempdir().unwrap();
        let (own, second) = (folder.path().join("own"), folder.path().join("second"));
        let pool = own.join(FOLDER);
        let [both, first, none] = [b"both", b"1st.", b"none"].map(|bytes| put(&pool, bytes).unwrap());
        for (backup, needed) in [("a.db", vec![both.clone(), first.clone()]), ("b.db", vec![both.clone()])] {
            fs::write(own.join(backup), "").unwrap();
            note(&own, backup, &needed).unwrap();
        }
        fs::create_dir(&second).unwrap();
        carry(&own, &second, "b.db").unwrap();
        assert_eq!(names(&second.join(FOLDER)).unwrap(), [both.as_str()]);
        prune(&own).unwrap();
        assert!(names(&pool).unwrap().contains(&first) && !names(&pool).unwrap().contains(&none));
        fs::remove_file(own.join("a.db")).unwrap();
        prune(&own).unwrap();
        assert_eq!(names(&pool).unwrap(), [both.as_str()]);
        note(&own, "b.db", &[]).unwrap();
        prune(&own).unwrap();
        assert_eq!(fs::read_dir(&pool).unwrap().count(), 0, "its list went too");
        prune(&second).unwrap();
        assert_eq!(
            fs::read_dir(second.join(FOLDER)).unwrap().count(),
            0,
            "a list without its backup counts for nothing"
        );
    }
}
