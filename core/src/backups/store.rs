//! SQL of backups: what one contains, whatever its version; the settings.

use sqlx::{AssertSqlSafe, Row as _};

use super::model::{BackupSettings, PassphraseChange};
use crate::app::App;
use crate::context::{Caller, Write};
use crate::db::Connection;
use crate::error::Result;
use crate::house;

const SECOND: &str = "backup_second_folder";
const PASSPHRASE: &str = "backup_passphrase";

/// How backups are made. The passphrase lies in the database: who reads that reads everything already.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) started: bool,
    pub(crate) second: Option<String>,
    pub(crate) passphrase: Option<String>,
}

impl Settings {
    pub(super) fn shown(&self) -> BackupSettings {
        BackupSettings { second_folder: self.second.clone(), passphrase: self.passphrase.is_some() }
    }
}

pub(crate) async fn settings(db: &mut Connection) -> Result<Settings> {
    let some = |value: Option<String>| value.filter(|value| !value.is_empty());
    Ok(Settings {
        started: house::setting(db, "started").await?.is_some(),
        second: some(house::setting(db, SECOND).await?),
        passphrase: some(house::setting(db, PASSPHRASE).await?),
    })
}

/// The settings, where there is a database that can be read.
pub(super) async fn known(app: &App) -> Result<Settings> {
    if !app.has_database() {
        return Ok(Settings::default());
    }
    match app.read(&Caller::owner()).await {
        Ok(mut read) => settings(read.db()).await,
        Err(_) => Ok(Settings::default()),
    }
}

/// An empty text stands for none.
pub(super) async fn save(cx: &mut Write, second: Option<&str>, passphrase: &PassphraseChange) -> Result<()> {
    house::set(cx, SECOND, second.unwrap_or_default()).await?;
    match passphrase {
        PassphraseChange::Keep => Ok(()),
        PassphraseChange::Remove => house::set(cx, PASSPHRASE, "").await,
        PassphraseChange::Set { passphrase } => house::set(cx, PASSPHRASE, passphrase).await,
    }
}

/// Figures of a file that may be of an older version.
pub(super) struct Figures {
    pub(super) version: i64,
    pub(super) last_change: Option<i64>,
    pub(super) people: u32,
    pub(super) candidates: u32,
    pub(super) trainees: u32,
    pub(super) intakes: u32,
}

pub(super) async fn figures(db: &mut Connection) -> Result<Figures> {
    Ok(Figures {
        version: sqlx::query("PRAGMA user_version").fetch_one(&mut *db).await?.try_get(0)?,
        last_change: sqlx::query_scalar("SELECT max(at) FROM audit_entry").fetch_one(&mut *db).await?,
        people: count(db, "person", "1").await?,
        candidates: count(db, "candidacy", "1").await?,
        trainees: count(db, "enrollment", "outcome_code IS NULL").await?,
        intakes: count(db, "intake", "1").await?,
    })
}

/// Rows of a table; none where that version has no such table.
async fn count(db: &mut Connection, table: &'static str, which: &'static str) -> Result<u32> {
    let known = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = $1";
    let known: u32 = sqlx::query_scalar(known).bind(table).fetch_one(&mut *db).await?;
    if known == 0 {
        return Ok(0);
    }
    let statement = format!("SELECT count(*) FROM {table} WHERE {which}");
    Ok(sqlx::query_scalar(AssertSqlSafe(statement)).fetch_one(&mut *db).await?)
}
