//! Opens the one file of a data folder: refuses what is foreign or newer before anything is written, copies
//! the file before a migration, and gives one writer and a few read-only readers.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, Row as _, Transaction};

use super::{Connection, Engine, Pool, backup};
use crate::clock::Now;
use crate::error::{Error, Result};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// `Farm` in ASCII: marks the file as ours.
const APPLICATION_ID: i64 = 0x4661_726D;
const READERS: u32 = 4;

/// The file's name inside the data folder.
pub(crate) const FILE_NAME: &str = "farm-team.db";

/// The open pools.
pub(crate) struct Pools {
    pub(crate) writer: Pool,
    pub(crate) readers: Pool,
    pub(crate) file: PathBuf,
}

impl Pools {
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
pub(crate) async fn open(folder: &Path, now: Now) -> Result<Pools> {
    create_private_folder(folder)?;
    let file = folder.join(FILE_NAME);
    // Two starts at once must not both migrate: the second waits here.
    let lock = File::create(folder.join("farm-team.lock"))?;
    let lock = tokio::task::spawn_blocking(move || lock.lock().map(|()| lock)).await.map_err(Error::internal)??;

    let existed = fs::metadata(&file).is_ok_and(|found| found.len() > 0);
    let found = if existed { gate(&file).await? } else { create_private_file(&file)? };
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(
            options(&file)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                // Only here: to optimize is to write, and a read-only connection would fail when it closes.
                .optimize_on_close(true, None),
        )
        .await?;
    if found < known_version() {
        if existed {
            let copy = folder.join("backups").join(format!("before-version-{}-{}.db", known_version(), now.at));
            backup::copy(&mut *writer.acquire().await?, &copy).await?;
        }
        migrate(&writer).await?;
    }
    drop(lock);
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options(&file).read_only(true))
        .await?;
    Ok(Pools { writer, readers, file })
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(file).foreign_keys(true).busy_timeout(Duration::from_secs(5))
}

/// Reads, without writing, whether the file is ours and not newer; gives its schema version.
async fn gate(file: &Path) -> Result<i64> {
    let mut connection = Connection::connect_with(&options(file).read_only(true)).await?;
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

async fn pragma(connection: &mut Connection, statement: &'static str) -> Result<i64> {
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
pub(crate) async fn copy_in_todays_form(file: &Path) -> Result<Pool> {
    gate(file).await?;
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options(file)).await?;
    migrate(&pool).await?;
    Ok(pool)
}

fn create_private_folder(folder: &Path) -> Result<()> {
    let existed = folder.exists();
    fs::create_dir_all(folder.join("backups"))?;
    if !existed {
        make_private(folder, 0o700)?;
    }
    make_private(&folder.join("backups"), 0o700)?;
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
