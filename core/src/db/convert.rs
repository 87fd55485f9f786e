//! A database under another key, or under none: a whole new file, verified before anybody uses it.

use std::fs::{File, OpenOptions};
use std::path::Path;

use sqlx::{AssertSqlSafe, Connection as _};
use zeroize::Zeroizing;

use super::key::Key;
use super::open::{self, APPLICATION_ID, make_private, pragma};
use super::{Connection, backup};
use crate::error::{Error, Result};

/// Writes the database `from`, which `key` opens, to the new file `to`, which `wanted` opens.
///
/// # Errors
/// `backup_unsound` when the new file does not check out; what the engine says.
pub(crate) async fn converted(from: &Path, key: Option<&Key>, to: &Path, wanted: Option<&Key>) -> Result<()> {
    let name = to.to_str().ok_or_else(|| Error::trouble("file_trouble").arg("what", "the name is not Unicode"))?;
    let literal = wanted.map(|key| Zeroizing::new(format!("x'{}'", *key.hex()))).unwrap_or_default();
    OpenOptions::new().create_new(true).write(true).open(to)?;
    make_private(to, 0o600)?;
    let mut source = Connection::connect_with(&open::options(from, key)).await?;
    let rows = backup::rows(&mut source).await?;
    let version = pragma(&mut source, "PRAGMA user_version").await?;
    let attach = sqlx::query("ATTACH DATABASE $1 AS target KEY $2").bind(name).bind(literal.as_str());
    attach.execute(&mut source).await?;
    sqlx::query("SELECT sqlcipher_export('target')").fetch_all(&mut source).await?;
    // The export leaves these two out; both numbers are our own.
    let marks = format!("PRAGMA target.application_id = {}; PRAGMA target.user_version = {version}", APPLICATION_ID);
    sqlx::raw_sql(AssertSqlSafe(marks)).execute(&mut source).await?;
    sqlx::query("DETACH DATABASE target").execute(&mut source).await?;
    source.close().await?;
    File::options().write(true).open(to)?.sync_all()?;
    backup::verify(to, wanted, Some(&rows)).await
}
