//! Opens the one file of a data folder: refuses what is foreign or newer before anything is written, copies
//! the file before a migration, and gives one writer and a few read-only readers.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _, Row as _, Transaction};

use super::key::Key;
use super::locks::Lock;
use super::{Connection, Engine, Pool, backup, scratch};
use crate::attachments;
use crate::backups::rules::{Kind, Name};
use crate::clock::Now;
use crate::error::{Error, Result};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// `Farm` in ASCII: marks the file as ours.
pub(crate) const APPLICATION_ID: i64 = 0x4661_726D;
const READERS: u32 = 4;

/// The file's name inside the data folder.
pub(crate) const FILE_NAME: &str = "farm-team.db";
/// How a damaged one is called that gave way to a backup.
pub(crate) const KEPT_DAMAGED: &str = "farm-team-damaged-";
/// The folder of its backups.
pub(crate) const BACKUPS: &str = "backups";

/// The open pools.
#[derive(Clone)]
pub(crate) struct Pools {
    pub(crate) writer: Pool,
    pub(crate) readers: Pool,
    /// Says to other programs that the file is in use.
    _in_use: Arc<File>,
}

impl Pools {
    /// Waits for every transaction; afterwards everything is in the one file.
    pub(crate) async fn close(self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// The one write transaction; it holds the lock on the file from the beginning.
    pub(crate) async fn begin_write(&self) -> Result<Transaction<'static, Engine>> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// A number that moves when another connection than the writer changed the file; `None` while that one is busy.
    pub(crate) async fn data_version(&self) -> Result<Option<i64>> {
        let Some(mut writer) = self.writer.try_acquire() else {
            return Ok(None);
        };
        let row = sqlx::query("PRAGMA data_version").fetch_one(&mut *writer).await?;
        Ok(Some(row.try_get(0)?))
    }
}

/// The newest schema this program knows.
pub(crate) fn known_version() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
}

/// Opens the database of `folder`, creating both where they are missing.
///
/// # Errors
/// `database_newer`, `database_foreign`, `database_damaged`, `database_cannot_open`, file trouble.
pub(crate) async fn open(folder: &Path, key: Option<&Key>, now: Now) -> Result<Pools> {
    create_private_folder(folder)?;
    let file = folder.join(FILE_NAME);
    scratch::clean(folder)?;
    scratch::clean(&folder.join(BACKUPS))?;
    // Waits while another program exchanges the file.
    let in_use = Lock::Use.shared(folder).await?;
    // Two starts at once must not both migrate: the second waits here.
    let lock = Lock::Opening.alone(folder).await?;
    let existed = fs::metadata(&file).is_ok_and(|found| found.len() > 0);
    let found = if existed { gate(&file, key).await? } else { create_private_file(&file)? };
    let writer = single(&file, key).await?;
    if found < known_version() {
        if existed {
            let name = Name { at: now.at, kind: Kind::BeforeVersion, sealed: false };
            let copy = folder.join(BACKUPS).join(name.file());
            backup::copy(&file, key, &copy).await?;
            attachments::keep_beside(folder, &copy, key).await?;
        }
        migrate(&writer).await?;
    }
    drop(lock);
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options(&file, key).read_only(true))
        .await?;
    Ok(Pools { writer, readers, _in_use: Arc::new(in_use) })
}

/// Brings a file that nobody else has open to the known version, whole in itself, without a copy before.
///
/// # Errors
/// As [`open`].
pub(crate) async fn upgrade(file: &Path, key: Option<&Key>) -> Result<()> {
    if gate(file, key).await? < known_version() {
        let pool = single(file, key).await?;
        let migrated = migrate(&pool).await;
        pool.close().await;
        migrated?;
    }
    Ok(())
}

async fn single(file: &Path, key: Option<&Key>) -> Result<Pool> {
    let options = options(file, key)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        // Only here: to optimize is to write, and a read-only connection would fail when it closes.
        .optimize_on_close(true, None);
    let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
    // A full disk makes the engine roll back by itself; the driver's own rollback then fails, and it would count a
    // transaction that is none for ever. Such a connection is replaced.
    let pool = pool.after_release(|connection, _| {
        Box::pin(async move {
            connection.ping().await?;
            Ok(!connection.is_in_transaction())
        })
    });
    Ok(pool.connect_with(options).await?)
}

/// How every connection is made; the key never reaches a log of statements.
pub(crate) fn options(file: &Path, key: Option<&Key>) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new().filename(file).foreign_keys(true).busy_timeout(Duration::from_secs(5));
    match key {
        // The engine's own log would go to standard error; what it says comes as an error, too.
        Some(key) => options.pragma("key", key.pragma()).pragma("cipher_log_level", "NONE").disable_statement_logging(),
        None => options,
    }
}

/// Reads, without writing, whether the file is ours and not newer; gives its schema version.
pub(crate) async fn gate(file: &Path, key: Option<&Key>) -> Result<i64> {
    let mut connection = Connection::connect_with(&options(file, key).read_only(true)).await?;
    let application = pragma(&mut connection, "PRAGMA application_id").await?;
    let found = pragma(&mut connection, "PRAGMA user_version").await?;
    let tables = pragma(&mut connection, "SELECT count(*) FROM sqlite_schema").await?;
    connection.close().await?;
    if application != APPLICATION_ID && tables > 0 {
        return Err(Error::trouble("database_foreign").arg("path", file.display()));
    }
    if found > known_version() {
        return Err(Error::trouble("database_newer").arg("found", found).arg("known", known_version()));
    }
    Ok(found)
}

pub(crate) async fn pragma(connection: &mut Connection, statement: &'static str) -> Result<i64> {
    Ok(sqlx::query(statement).fetch_one(connection).await?.try_get(0)?)
}

/// Takes the pool of one: a borrowed connection would keep the future from crossing threads.
async fn migrate(writer: &Pool) -> Result<()> {
    // Ours from the first moment: a crash in the middle must not look like a foreign file.
    sqlx::query("PRAGMA application_id = 1180791405").execute(writer).await?;
    MIGRATIONS.run(writer).await.map_err(|error| match error {
        sqlx::migrate::MigrateError::Execute(inner) => inner.into(),
        sqlx::migrate::MigrateError::VersionMissing(version) => {
            Error::trouble("database_newer").arg("found", version).arg("known", known_version())
        }
        other => Error::internal(other),
    })?;
    let statement = format!("PRAGMA user_version = {}", known_version());
    // A pragma takes no parameter; the number is our own.
    sqlx::query(sqlx::AssertSqlSafe(statement)).execute(writer).await?;
    Ok(())
}

/// Opens a copy of a database that nobody else has open, brought to today's form.
///
/// # Errors
/// As [`open`].
pub(crate) async fn copy_in_todays_form(file: &Path, key: Option<&Key>) -> Result<Pool> {
    gate(file, key).await?;
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options(file, key)).await?;
    migrate(&pool).await?;
    Ok(pool)
}

pub(crate) fn create_private_folder(folder: &Path) -> Result<()> {
    let existed = folder.exists();
    fs::create_dir_all(folder.join(BACKUPS))?;
    if !existed {
        make_private(folder, 0o700)?;
    }
    make_private(&folder.join(BACKUPS), 0o700)?;
    Ok(())
}

fn create_private_file(file: &Path) -> Result<i64> {
    OpenOptions::new().create(true).append(true).open(file)?;
    make_private(file, 0o600)?;
    Ok(0)
}

#[cfg(unix)]
pub(crate) fn make_private(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
}

/// On Windows the profile folder is private to the account already.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "same form as on Unix")]
pub(crate) fn make_private(_path: &Path, _mode: u32) -> Result<()> {
    Ok(())
}
