//! Shapes of the commands for backups.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::rules::Kind;
use crate::attachments::Lacking;
use crate::error::Error;
use crate::house::model::CheckProblem;

/// The backups there are, the newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupList {
    /// The folder `backups` beside the database.
    pub folder: String,
    pub rows: Vec<BackupRow>,
    /// Null where none is set, or while the database that knows it cannot be opened.
    pub second: Option<SecondFolder>,
    /// What the last daily backup met.
    pub trouble: Option<Error>,
}

/// A second folder for copies: another disk, a share.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SecondFolder {
    pub path: String,
    /// False: it is not there now; what is missing is copied when it is.
    pub reachable: bool,
}

/// One backup, as its name tells it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupRow {
    /// What `backups.look`, `backups.restore` and `backups.rehearse` take.
    pub path: String,
    pub file: String,
    /// UTC milliseconds.
    pub at: i64,
    pub kind: Kind,
    /// Under a passphrase.
    pub sealed: bool,
    pub bytes: u64,
    /// It lies in the second folder.
    pub second: bool,
}

/// Names a backup, whichever file it is.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChosenBackup {
    pub path: String,
    /// Of a sealed one; the one in the settings is tried without it.
    #[serde(default)]
    pub passphrase: Option<String>,
}

/// What is in a backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupContents {
    /// When it was made, UTC milliseconds; null where the file's name does not tell.
    pub at: Option<i64>,
    pub bytes: u64,
    /// The version of the database's form.
    pub version: i64,
    /// The newest entry of its history, UTC milliseconds.
    pub last_change: Option<i64>,
    pub people: u32,
    pub candidates: u32,
    /// Running ones.
    pub trainees: u32,
    pub intakes: u32,
    pub attachments: u32,
    /// Attachments whose files are not there with the backup as they were: to look and to rehearse ask its own folder,
    /// a restore looks wherever copies may lie.
    pub lacking: Lacking,
}

/// A backup has taken the database's place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Restored {
    pub contents: BackupContents,
    /// The backup of the state before.
    pub saved: Option<String>,
    /// Where the file before lies now, as it was: it could not be read.
    pub kept: Option<String>,
}

/// A restore tried in a folder of its own, which is gone again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rehearsed {
    pub contents: BackupContents,
    /// People who were erased since it was made: a restore erases them again, and so did this.
    pub erased: u32,
    /// Empty when everything holds.
    pub problems: Vec<CheckProblem>,
}

/// How backups are made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupSettings {
    pub second_folder: Option<String>,
    /// A passphrase is set; it is never read back.
    pub passphrase: bool,
}

/// Changes how backups are made.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveBackupSettings {
    /// A folder that is there; null for none.
    pub second_folder: Option<String>,
    pub passphrase: PassphraseChange,
}

/// What happens to the passphrase. Backups that are there stay as they are.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PassphraseChange {
    Keep,
    Remove,
    /// At least 8 characters.
    Set {
        passphrase: String,
    },
}

/// What stands between a person and the database.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DatabaseState {
    pub file: String,
    /// Null: it is open.
    pub error: Option<Error>,
    /// Where it is damaged: the newest backup that is sound.
    pub offer: Option<BackupRow>,
}
