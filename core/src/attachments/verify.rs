//! What `check` says about attachments: every row has its file, whole; no file without a row.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::files::{self, FOLDER, State};
use super::store;
use crate::db::Connection;
use crate::error::Result;
use crate::work::working;

/// Where the files of the checked database lie.
pub(crate) struct Shelf {
    folder: PathBuf,
    /// The pool of several backups holds the files of others, too.
    shared: bool,
}

impl Shelf {
    /// Beside the database.
    pub(crate) fn beside(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER), shared: false }
    }

    /// Beside a backup.
    pub(crate) fn of_backups(folder: &Path) -> Self {
        Self { folder: folder.join(FOLDER), shared: true }
    }
}

/// How many attachments there are; and for each problem its code and what it names.
pub(crate) async fn problems(db: &mut Connection, shelf: Shelf) -> Result<(usize, Vec<(&'static str, String)>)> {
    let needed = store::needed(db).await?;
    let steps = store::needed_by_steps(db).await?;
    let count = needed.len();
    let found = working(move || {
        let mut problems = Vec::new();
        for (stored, name) in &needed {
            match files::state(&shelf.folder, stored)? {
                State::Whole => {}
                State::Missing => problems.push(("check_attachment_missing", name.clone())),
                State::Damaged => problems.push(("check_attachment_damaged", name.clone())),
            }
        }
        if !shelf.shared {
            let known: BTreeSet<_> = needed.iter().map(|(stored, _)| stored).chain(&steps).collect();
            let stray = files::everything(&shelf.folder)?.into_iter().filter(|file| !known.contains(file));
            problems.extend(stray.map(|file| ("check_attachment_stray", file)));
        }
        Ok(problems)
    });
    Ok((count, found.await?))
}
