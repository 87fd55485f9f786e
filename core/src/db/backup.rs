//! A copy of the whole database while it is in use, verified after writing.

use std::path::Path;

use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnectOptions;

use super::open::make_private;
use super::{Connection, sound};
use crate::error::{Error, Result};

/// Copies the database to `target` by VACUUM INTO, checks the copy, and makes it private to the user.
///
/// # Errors
/// `backup_exists` when the file is there, `backup_unsound` when the copy does not check out, file trouble.
pub async fn copy(connection: &mut Connection, target: &Path) -> Result<()> {
    if target.exists() {
        return Err(Error::refused("backup_exists").arg("path", target.display()).field("path"));
    }
    if let Some(parent) = target.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        std::fs::create_dir_all(parent)?;
    }
    let name = target.to_str().ok_or_else(|| Error::trouble("file_trouble").arg("what", "the name is not Unicode"))?;
    let written = sqlx::query("VACUUM INTO $1").bind(name).execute(connection).await;
    let verified = match written {
        Ok(_) => verify(target).await,
        Err(error) => Err(error.into()),
    };
    if let Err(error) = verified {
        // A half-written copy must not pass for a backup; nothing more can be done where removing fails too.
        std::fs::remove_file(target).ok();
        return Err(error);
    }
    make_private(target, 0o600)
}

async fn verify(target: &Path) -> Result<()> {
    let options = SqliteConnectOptions::new().filename(target).read_only(true);
    let mut copy = Connection::connect_with(&options).await?;
    let damage = sound::damage(&mut copy).await?;
    copy.close().await?;
    match damage.first() {
        None => Ok(()),
        Some(what) => Err(Error::trouble("backup_unsound").arg("what", what)),
    }
}
