//! The commands for backups: rows and thin bodies. Those on the data folder work while the database does not.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::model::{
    BackupContents, BackupList, BackupRow, BackupSettings, ChosenBackup, DatabaseState, PassphraseChange, Rehearsed,
    Restored, SaveBackupSettings, SecondFolder,
};
use super::{keep, restore, store, take};
use crate::api::{Command, Folder, Long, rows};
use crate::context::{Caller, Read, Write};
use crate::db::audit::Entry;
use crate::db::open::BACKUPS;
use crate::error::{Error, Result};
use crate::house::model::{Done, Nothing};

/// Shorter ones are guessed.
const SHORTEST: usize = 8;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    folder "app.database" may [Coordinator, Mentor, Trainee, Sponsor, SignedOut, Locked] about []
        reads [App, Backups]
        touches []
        => database: (Nothing) -> DatabaseState;
    folder "backups.list" may [Coordinator] about [House ""]
        reads [Backups]
        touches []
        => list: (Nothing) -> BackupList;
    long "backups.make" may [Coordinator] about [House ""]
        reads []
        touches [Backups]
        => make: (Nothing) -> BackupRow;
    folder "backups.look" may [Coordinator] about [House ""]
        reads [Backups]
        touches []
        => look: (ChosenBackup) -> BackupContents;
    folder "backups.rehearse" may [Coordinator] about [House ""]
        reads []
        touches []
        => rehearse: (ChosenBackup) -> Rehearsed;
    folder "backups.restore" may [Coordinator] about [House ""]
        reads []
        touches [
            App, Program, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions,
            Milestones, History, Accounts, Backups
        ]
        => restore: (ChosenBackup) -> Restored;
    read "backups.settings" may [Coordinator] about [House ""]
        reads [Backups]
        touches []
        => settings: (Nothing) -> BackupSettings;
    write "backups.save_settings" may [Coordinator] about [House ""]
        reads []
        touches [Backups]
        => save_settings: (SaveBackupSettings) -> Done;
];

async fn database(cx: &Folder, _: Nothing) -> Result<DatabaseState> {
    let error = cx.app.ready().await.err();
    let damaged = error.as_ref().is_some_and(|error| error.code == "database_damaged");
    Ok(DatabaseState {
        file: cx.app.file().display().to_string(),
        offer: if damaged { restore::newest_sound(&cx.app).await? } else { None },
        error,
    })
}

async fn list(cx: &Folder, _: Nothing) -> Result<BackupList> {
    let own = cx.app.folder().join(BACKUPS);
    let second = store::known(&cx.app).await?.second;
    let mut rows = if own.is_dir() { keep::rows(&own, false)? } else { Vec::new() };
    let second = second.map(|path| SecondFolder { reachable: Path::new(&path).is_dir(), path });
    if let Some(folder) = second.as_ref().filter(|folder| folder.reachable) {
        rows.extend(keep::rows(Path::new(&folder.path), true)?);
        rows.sort_by_key(|row| (std::cmp::Reverse(row.at), row.second));
    }
    Ok(BackupList { folder: own.display().to_string(), rows, second, trouble: cx.app.backup_trouble() })
}

async fn make(cx: &Long, _: Nothing) -> Result<BackupRow> {
    let made = take::by_hand(cx).await?;
    let rows = keep::rows(&cx.app.folder().join(BACKUPS), false)?;
    let made = made.display().to_string();
    rows.into_iter().find(|row| row.path == made).ok_or_else(|| Error::internal("the backup is not there"))
}

async fn look(cx: &Folder, request: ChosenBackup) -> Result<BackupContents> {
    restore::look(cx, request).await
}

async fn rehearse(cx: &Folder, request: ChosenBackup) -> Result<Rehearsed> {
    restore::rehearse(cx, request).await
}

async fn restore(cx: &Folder, request: ChosenBackup) -> Result<Restored> {
    let restored = restore::restore(cx, request).await?;
    let mut write = cx.app.write(&cx.caller, cx.command.name, cx.progress.clone()).await?;
    write.record(Entry::new(json!({ "restored": restored.contents.at }))).await?;
    write.commit().await?;
    // The accounts are those of the backup.
    cx.app.set_caller(Caller::owner());
    Ok(restored)
}

async fn settings(cx: &mut Read, _: Nothing) -> Result<BackupSettings> {
    Ok(store::settings(cx.db()).await?.shown())
}

async fn save_settings(cx: &mut Write, request: SaveBackupSettings) -> Result<Done> {
    let second = request.second_folder.as_deref().map(str::trim).filter(|path| !path.is_empty());
    if let Some(path) = second {
        let same = |own: &Path| fs::canonicalize(own).ok() == fs::canonicalize(path).ok();
        if !Path::new(path).is_dir() || same(&cx.app.folder().join(BACKUPS)) {
            return Err(Error::refused("backup_second_unusable").arg("path", path).field("second_folder"));
        }
    }
    if let PassphraseChange::Set { passphrase } = &request.passphrase
        && passphrase.chars().count() < SHORTEST
    {
        return Err(Error::refused("backup_passphrase_short").arg("least", SHORTEST).field("passphrase"));
    }
    let before = store::settings(cx.db()).await?.shown();
    store::save(cx, second, &request.passphrase).await?;
    let after = store::settings(cx.db()).await?.shown();
    cx.record(Entry::new(json!({ "before": before, "after": after }))).await?;
    Ok(Done {})
}
