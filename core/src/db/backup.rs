//! A copy of the whole database while it is in use, verified before it gets its name.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _};

use super::key::Key;
use super::open::{self, APPLICATION_ID, make_private, pragma};
use super::scratch::Scratch;
use super::{Connection, sound};
use crate::error::{Error, Result};

/// How long a copy waits for whoever is writing.
const PATIENCE: Duration = Duration::from_secs(60);

/// Rows by table: what a copy must have, too.
pub(crate) type Rows = Vec<(String, i64)>;

/// Copies the database `file` to `target` and checks the copy. Whoever writes waits while the bytes are copied.
///
/// # Errors
/// `backup_exists` when the target is there, `folder_missing`, `backup_unsound` when the copy does not check out, file trouble.
pub(crate) async fn copy(file: &Path, key: Option<&Key>, target: &Path) -> Result<()> {
    let mut holder = Connection::connect_with(&open::options(file, key).busy_timeout(PATIENCE)).await?;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut holder).await?;
    let copied = copy_held(&mut holder, file, key, target).await;
    sqlx::query("ROLLBACK").execute(&mut holder).await?;
    holder.close().await?;
    copied
}

/// The folder that a file will be written to: a slip in a path must not make a new one.
///
/// # Errors
/// `folder_missing`.
pub(crate) fn check_folder_of(target: &Path) -> Result<&Path> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if folder.is_dir() {
        return Ok(folder);
    }
    Err(Error::trouble("folder_missing").arg("path", folder.display()).field("path"))
}

/// As [`copy`], for whoever holds the write transaction and has not changed anything in it.
pub(crate) async fn copy_held(holder: &mut Connection, file: &Path, key: Option<&Key>, target: &Path) -> Result<()> {
    if target.exists() {
        return Err(Error::refused("backup_exists").arg("path", target.display()).field("path"));
    }
    let folder = check_folder_of(target)?;
    let scratch = Scratch::new(folder)?;
    let rows = rows(holder).await?;
    write(file, key, &scratch.file()).await?;
    verify(&scratch.file(), key, Some(&rows)).await?;
    fs::rename(scratch.file(), target)?;
    sync_folder(folder)
}

async fn write(file: &Path, key: Option<&Key>, target: &Path) -> Result<()> {
    let name = target.to_str().ok_or_else(|| Error::trouble("file_trouble").arg("what", "the name is not Unicode"))?;
    // Empty and private before anything is in it.
    OpenOptions::new().create(true).write(true).truncate(true).open(target)?;
    make_private(target, 0o600)?;
    let mut source = Connection::connect_with(&open::options(file, key)).await?;
    let written = sqlx::query("VACUUM INTO $1").bind(name).execute(&mut source).await;
    source.close().await?;
    written?;
    Ok(File::options().write(true).open(target)?.sync_all()?)
}

/// Reads a database file from end to end: it is ours, sound, and holds the rows that are expected.
///
/// # Errors
/// `backup_unsound` with what is wrong; what the engine says where it cannot be read at all.
pub(crate) async fn verify(file: &Path, key: Option<&Key>, expected: Option<&Rows>) -> Result<()> {
    let unsound = |what: &str| Err(Error::trouble("backup_unsound").arg("what", what));
    let mut copy = Connection::connect_with(&open::options(file, key).read_only(true)).await?;
    let application = pragma(&mut copy, "PRAGMA application_id").await?;
    let damage = sound::damage(&mut copy).await?;
    let found = rows(&mut copy).await?;
    copy.close().await?;
    if application != APPLICATION_ID {
        return unsound("it is no Farm Team database");
    }
    if let Some(what) = damage.first() {
        return unsound(what);
    }
    match expected {
        Some(expected) if *expected != found => unsound("rows are missing"),
        _ => Ok(()),
    }
}

pub(crate) async fn rows(db: &mut Connection) -> Result<Rows> {
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    let names: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut *db).await?;
    let mut rows = Rows::new();
    for name in names {
        // The name comes from the file's own schema.
        let count = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        rows.push((name, sqlx::query_scalar(AssertSqlSafe(count)).fetch_one(&mut *db).await?));
    }
    Ok(rows)
}

/// A new name is on the disk only when its folder is.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    Ok(File::open(folder)?.sync_all()?)
}

/// Windows cannot open a folder for this, and writes names through its own journal.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "same form as on Unix")]
pub(crate) fn sync_folder(_folder: &Path) -> Result<()> {
    Ok(())
}
