//! A database of one trainee's own: today's form, the rows that may go along, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use sqlx::Connection as _;

use super::own::{Own, SETTING};
use super::store;
use crate::context::Read;
use crate::db::Connection;
use crate::db::open::{self, make_private};
use crate::db::scratch::Scratch;
use crate::error::Result;

/// An empty database to begin each copy with: migrating takes longer than copying.
pub(super) struct Blank {
    scratch: Scratch,
}

impl Blank {
    /// Unfinished work lies in the data folder.
    ///
    /// # Errors
    /// File trouble.
    pub(super) async fn new(folder: &Path) -> Result<Self> {
        let scratch = Scratch::new(folder)?;
        fs::File::create_new(scratch.file())?;
        make_private(&scratch.file(), 0o600)?;
        open::upgrade(&scratch.file(), None).await?;
        Ok(Self { scratch })
    }

    /// The database of one trainee. The next one takes its place.
    ///
    /// # Errors
    /// What the engine says, file trouble.
    pub(super) async fn copy(&self, cx: &mut Read, own: &Own) -> Result<PathBuf> {
        let file = self.scratch.folder().join("own.db");
        fs::copy(self.scratch.file(), &file)?;
        make_private(&file, 0o600)?;
        let mut copy = Connection::connect_with(&open::options(&file, None)).await?;
        let mut transaction = copy.begin().await?;
        for part in store::ALONG {
            let rows = store::along(cx.db(), *part, own.enrollment).await?;
            store::put(&mut transaction, part.0, &rows).await?;
        }
        store::know_all(&mut transaction, own.enrollment).await?;
        let started = cx.today().to_string();
        store::set(&mut transaction, "started", &started).await?;
        store::set(&mut transaction, SETTING, &serde_json::to_string(own)?).await?;
        transaction.commit().await?;
        copy.close().await?;
        Ok(file)
    }
}
