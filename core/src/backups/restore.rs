//! Looking into a backup, rehearsing, restoring. A backup is always unpacked into a scratch folder first; the
//! database's file changes by one rename, when everything else is done.

use std::fs;
use std::path::{Path, PathBuf};

use sqlx::Connection as _;

use super::model::{BackupContents, BackupRow, ChosenBackup, Rehearsed, Restored};
use super::rules::{Kind, Name};
use super::store::Settings;
use super::take::make;
use super::{keep, seal, store};
use crate::api::{Folder, Long};
use crate::app::{App, OpenOptions};
use crate::attachments::{self, FOLDER, Lacking, Shelf, Stored};
use crate::db::Connection;
use crate::db::backup;
use crate::db::convert::converted;
use crate::db::exchange::{beside, put};
use crate::db::key::Key;
use crate::db::locks::Lock;
use crate::db::open::{self, BACKUPS};
use crate::db::scratch::Scratch;
use crate::encryption;
use crate::error::{Error, Result};
use crate::house;
use crate::privacy::{self, erasures};
use crate::work::working;

/// A backup unpacked into a folder of its own.
struct Unpacked {
    scratch: Scratch,
    /// What opens it.
    key: Option<Key>,
    contents: BackupContents,
    /// Files of attachments.
    needed: Vec<Stored>,
}

async fn unpack(app: &App, chosen: &ChosenBackup) -> Result<Unpacked> {
    open::create_private_folder(app.folder())?;
    let scratch = Scratch::new(app.folder())?;
    let (from, to) = (PathBuf::from(&chosen.path), scratch.file());
    let bytes = fs::metadata(&from)?.len();
    let passphrase = if seal::is_sealed(&from)? { Some(passphrase(app, chosen).await?) } else { None };
    let (source, target) = (from.clone(), to.clone());
    working(move || match passphrase {
        Some(passphrase) => seal::unseal(&source, &target, &passphrase),
        None => Ok(fs::copy(&source, &target).map(drop)?),
    })
    .await?;
    open::make_private(&to, 0o600)?;
    // The name in a message is the one that was chosen.
    let named = |error: Error| match error.code.as_str() {
        "database_foreign" => error.arg("path", &chosen.path),
        "database_damaged" => Error::trouble("backup_broken").arg("what", "it is no sound database"),
        _ => error,
    };
    let key = key_of(app, &to, chosen).await.map_err(named)?;
    open::gate(&to, key.as_ref()).await.map_err(named)?;
    backup::verify(&to, key.as_ref(), None).await.map_err(named)?;
    let mut copy = Connection::connect_with(&open::options(&to, key.as_ref()).read_only(true)).await?;
    let figures = store::figures(&mut copy).await?;
    copy.close().await?;
    let needed = attachments::needed_by(&to, key.as_ref()).await?;
    let contents = BackupContents {
        at: from.file_name().and_then(|name| name.to_str()).and_then(Name::read).map(|name| name.at),
        bytes,
        version: figures.version,
        last_change: figures.last_change,
        people: figures.people,
        candidates: figures.candidates,
        trainees: figures.trainees,
        intakes: figures.intakes,
        attachments: u32::try_from(needed.len()).unwrap_or(u32::MAX),
        lacking: Lacking::default(),
    };
    Ok(Unpacked { scratch, key, contents, needed })
}

/// The folder that a backup lies in.
fn origin(chosen: &ChosenBackup) -> PathBuf {
    Path::new(&chosen.path).parent().unwrap_or(Path::new(".")).to_owned()
}

/// Reads every file of attachments that a backup needs where it lies.
async fn verified(unpacked: &Unpacked, chosen: &ChosenBackup) -> Result<Lacking> {
    let (pool, needed) = (origin(chosen).join(FOLDER), unpacked.needed.clone());
    working(move || attachments::verified(&pool, &needed)).await
}

/// Brings the files of attachments beside the database: from the backup's own folder, else from wherever a copy may
/// lie. What is nowhere is told, and keeps nobody from the rest.
async fn bring_files(app: &App, unpacked: &Unpacked, chosen: &ChosenBackup, second: Option<&str>) -> Result<Lacking> {
    let folders = [Some(origin(chosen)), Some(app.folder().join(BACKUPS)), second.map(PathBuf::from)];
    let from: Vec<PathBuf> = folders.into_iter().flatten().map(|folder| folder.join(FOLDER)).collect();
    let (needed, to) = (unpacked.needed.clone(), app.folder().join(FOLDER));
    working(move || attachments::gather(&needed, &from, &to, false)).await
}

/// The one that was given, else the one in the settings.
async fn passphrase(app: &App, chosen: &ChosenBackup) -> Result<String> {
    if let Some(given) = &chosen.passphrase {
        return Ok(given.clone());
    }
    let known = store::known(app).await?.passphrase;
    known.ok_or_else(|| Error::refused("backup_passphrase_missing").field("passphrase"))
}

/// The key of an unpacked backup: that of this folder's database, or one that the file beside the backup holds under
/// the secret that was given.
async fn key_of(app: &App, unpacked: &Path, chosen: &ChosenBackup) -> Result<Option<Key>> {
    if encryption::is_plain(unpacked)? {
        return Ok(None);
    }
    let origin = origin(chosen);
    if let Some(key) = app.key_beside().await?
        && open::gate(unpacked, Some(&key)).await.is_ok()
    {
        return Ok(Some(key));
    }
    let Some(secret) = chosen.passphrase.clone() else {
        let spoken_of = |folder: &Path| encryption::key_files(folder).is_ok_and(|files| !files.is_empty());
        let closed = spoken_of(&origin) || spoken_of(app.folder());
        // Where nothing speaks of a key it is no database at all.
        let code =
            if closed { Error::refused("backup_passphrase_missing") } else { Error::trouble("database_damaged") };
        return Err(code.field("passphrase"));
    };
    let folders = [origin, app.folder().to_owned()];
    for key in working(move || encryption::keys_under(&folders, &secret)).await? {
        if open::gate(unpacked, Some(&key)).await.is_ok() {
            return Ok(Some(key));
        }
    }
    Err(Error::refused("backup_passphrase_wrong").field("passphrase"))
}

/// Brings an unpacked backup to where it could be opened: today's form, whole in one file.
async fn prepare(unpacked: &Unpacked) -> Result<()> {
    open::upgrade(&unpacked.scratch.file(), unpacked.key.as_ref()).await?;
    backup::verify(&unpacked.scratch.file(), unpacked.key.as_ref(), None).await
}

/// Protects it as the database that it replaces: the same key, or none. Where there is none to replace, or its key is
/// lost, it stays as it is and its own way in goes with it.
async fn protect(app: &App, unpacked: &Unpacked, chosen: &ChosenBackup) -> Result<PathBuf> {
    let wanted = match app.key().await {
        Ok(key) if app.has_database() => key,
        _ => {
            if let Some(key) = &unpacked.key {
                keep::copy_key_files(&origin(chosen), app.folder())?;
                app.hold(key.clone());
            }
            unpacked.key.clone()
        }
    };
    if wanted == unpacked.key {
        return Ok(unpacked.scratch.file());
    }
    let fresh = unpacked.scratch.folder().join("converted.db");
    converted(&unpacked.scratch.file(), unpacked.key.as_ref(), &fresh, wanted.as_ref()).await?;
    Ok(fresh)
}

pub(super) async fn look(cx: &Folder, chosen: ChosenBackup) -> Result<BackupContents> {
    let mut unpacked = unpack(&cx.app, &chosen).await?;
    unpacked.contents.lacking = verified(&unpacked, &chosen).await?;
    Ok(unpacked.contents)
}

pub(super) async fn rehearse(cx: &Folder, chosen: ChosenBackup) -> Result<Rehearsed> {
    cx.progress.step("unpack", 0, 3)?;
    let mut unpacked = unpack(&cx.app, &chosen).await?;
    unpacked.contents.lacking = verified(&unpacked, &chosen).await?;
    cx.progress.step("prepare", 1, 3)?;
    prepare(&unpacked).await?;
    let listed = erasures::read(cx.app.folder())?;
    let erased = privacy::apply_to(&unpacked.scratch.file(), unpacked.key.as_ref(), &listed).await?;
    cx.progress.step("check", 2, 3)?;
    let folder = unpacked.scratch.folder().to_owned();
    let app = App::on_copy(OpenOptions { folder, clock: cx.app.clock(), host: cx.app.host() }, unpacked.key.clone());
    let long = Long { app: app.clone(), caller: cx.caller.clone(), command: cx.command, progress: cx.progress.clone() };
    let report = house::check::run(&long, Shelf::of_backups(&origin(&chosen))).await;
    app.close().await;
    Ok(Rehearsed { contents: unpacked.contents, erased, problems: report?.problems })
}

pub(super) async fn restore(cx: &Folder, chosen: ChosenBackup) -> Result<Restored> {
    cx.progress.step("unpack", 0, 3)?;
    let mut unpacked = unpack(&cx.app, &chosen).await?;
    cx.progress.step("prepare", 1, 3)?;
    prepare(&unpacked).await?;
    let settings = store::known(&cx.app).await?;
    let fresh = protect(&cx.app, &unpacked, &chosen).await?;
    // Until their rows are there nobody sweeps.
    let _files = Lock::Files.shared(cx.app.folder()).await?;
    unpacked.contents.lacking = bring_files(&cx.app, &unpacked, &chosen, settings.second.as_deref()).await?;
    cx.progress.step("exchange", 2, 3)?;
    let (saved, kept) = cx.app.exchange(exchange(&cx.app, &fresh, &settings)).await?;
    Ok(Restored { contents: unpacked.contents, saved, kept })
}

/// With the database closed everywhere: saves what is there, then puts `fresh` in its place.
async fn exchange(app: &App, fresh: &Path, settings: &Settings) -> Result<(Option<String>, Option<String>)> {
    let _care = Lock::Care.alone(app.folder()).await?;
    let file = app.file();
    let (saved, kept) = if app.has_database() { save(app, settings).await? } else { (None, None) };
    put(fresh, file)?;
    Ok((saved, kept))
}

/// A backup of the state as it is; where that cannot be read, the file itself under another name.
async fn save(app: &App, settings: &Settings) -> Result<(Option<String>, Option<String>)> {
    let unreadable = [
        "database_damaged",
        "database_foreign",
        "database_newer",
        "database_key_missing",
        "database_key_wrong",
        "backup_unsound",
    ];
    match make(app, None, Kind::BeforeRestore, settings).await {
        Ok(saved) => Ok((Some(saved.path.display().to_string()), None)),
        Err(error) if unreadable.contains(&error.code.as_str()) => {
            let kept = app.folder().join(format!("{}{}.db", open::KEPT_DAMAGED, app.now().at));
            keep::copy_file(app.file(), &kept)?;
            let log = beside(app.file(), "-wal");
            if log.exists() {
                keep::copy_file(&log, &beside(&kept, "-wal"))?;
            }
            Ok((None, Some(kept.display().to_string())))
        }
        Err(error) => Err(error),
    }
}

/// The newest backup that can be read to its end without being asked for anything.
pub(super) async fn newest_sound(app: &App) -> Result<Option<BackupRow>> {
    for row in keep::rows(&app.folder().join(BACKUPS), false)? {
        let chosen = ChosenBackup { path: row.path.clone(), passphrase: None };
        if !row.sealed && unpack(app, &chosen).await.is_ok() {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// The backups whose files can be reached, and what cannot.
pub(crate) struct Reached {
    /// Those that are under no passphrase of their own.
    pub(crate) plain: Vec<PathBuf>,
    /// A second folder that is not there now.
    pub(crate) absent: Vec<String>,
}

pub(crate) async fn reached(app: &App) -> Result<Reached> {
    let mut reached = Reached { plain: Vec::new(), absent: Vec::new() };
    let second = store::known(app).await?.second.map(PathBuf::from);
    for folder in [Some(app.folder().join(BACKUPS)), second].into_iter().flatten() {
        if folder.is_dir() {
            let rows = keep::rows(&folder, false)?;
            reached.plain.extend(rows.into_iter().filter(|row| !row.sealed).map(|row| PathBuf::from(row.path)));
        } else {
            reached.absent.push(folder.display().to_string());
        }
    }
    Ok(reached)
}
