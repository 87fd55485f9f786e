//! Taking backups: the daily one, one by hand, one before a change of many rows.
//! While the lock for care is held nothing asks the application: it might open, and wait for that lock.

use std::fs;
use std::path::{Path, PathBuf};

use super::rules::{Kind, Name, is_due};
use super::store::Settings;
use super::{keep, seal, store};
use crate::api::Long;
use crate::app::App;
use crate::attachments::{self, Lacking};
use crate::context::Write;
use crate::db::Connection;
use crate::db::backup::{self, sync_folder};
use crate::db::locks::Lock;
use crate::db::open::{BACKUPS, Pools, make_private};
use crate::db::scratch::Scratch;
use crate::error::{Error, Result};
use crate::work::working;

/// A backup that has its name.
pub(super) struct Made {
    pub(super) path: PathBuf,
    /// Files of attachments that were missing here already, and are missing in it.
    lacking: Lacking,
}

/// So many rows are worth a copy; fewer are taken back by their own step.
const MANY: usize = 20;

impl Made {
    fn trouble(&self) -> Option<Error> {
        let count = self.lacking.missing.saturating_add(self.lacking.damaged);
        (count > 0).then(|| Error::trouble("backup_lacks_attachments").arg("count", count))
    }
}

/// Takes the daily backup where one is due, thins out, and brings the second folder up to date. What goes wrong
/// with a copy stops no work and is given back.
///
/// # Errors
/// `database_damaged` when the database cannot be read to its end; file trouble.
pub(crate) async fn daily(app: &App, pools: &Pools) -> Result<Option<Error>> {
    let settings = store::settings(&mut *pools.readers.acquire().await?).await?;
    if !settings.started {
        return Ok(None);
    }
    let _care = Lock::Care.alone(app.folder()).await?;
    let found: Vec<Name> = keep::names(&app.folder().join(BACKUPS))?.into_iter().collect();
    let mut lacks = None;
    if is_due(&found, app.now().at) {
        match make(app, None, Kind::Daily, &settings).await {
            Err(error) if error.code == "database_damaged" => return Err(error),
            Err(error) => return Ok(Some(error)),
            Ok(made) => lacks = made.trouble(),
        }
    }
    Ok(tidy_up(app, settings).await.err().or(lacks))
}

/// Takes one because somebody asks for it.
///
/// # Errors
/// What stands in the way of a copy; `backup_second_absent` is not told here.
pub(super) async fn by_hand(cx: &Long) -> Result<PathBuf> {
    let settings = store::settings(cx.read().await?.db()).await?;
    let _care = Lock::Care.alone(cx.app.folder()).await?;
    let made = make(&cx.app, None, Kind::ByHand, &settings).await?;
    // The list says what is with the second folder.
    tidy_up(&cx.app, settings).await.ok();
    Ok(made.path)
}

/// Takes one before a change of `rows` rows where they are many; call it before anything is changed.
///
/// # Errors
/// What stands in the way of a copy: then the change must not happen.
pub(crate) async fn before_change(cx: &mut Write, rows: usize) -> Result<()> {
    if rows < MANY {
        return Ok(());
    }
    let settings = store::settings(cx.db()).await?;
    let app = cx.app.clone();
    make(&app, Some(cx.db()), Kind::BeforeChange, &settings).await.map(drop)
}

/// Writes one backup into the own folder. `holder` holds the write transaction, or nobody does.
pub(super) async fn make(app: &App, holder: Option<&mut Connection>, kind: Kind, settings: &Settings) -> Result<Made> {
    let folder = app.folder().join(BACKUPS);
    let mut name = Name { at: app.now().at, kind, sealed: settings.passphrase.is_some() };
    while folder.join(name.file()).exists() {
        name.at += 1;
    }
    let target = folder.join(name.file());
    // What a passphrase shall close must not lie open where backups lie.
    let scratch = Scratch::new(if name.sealed { app.folder() } else { &folder })?;
    let mut ready = scratch.file();
    // From the list of its attachments until it has its name nobody may find that list without its backup.
    let _files = Lock::Files.shared(app.folder()).await?;
    copy(app, holder, &ready).await?;
    let lacking = attachments::keep(app.folder(), &folder, &name.file(), &ready, app.key().await?.as_ref()).await?;
    if let Some(passphrase) = settings.passphrase.clone() {
        let (plain, sealed) = (ready, scratch.folder().join(name.file()));
        ready = sealed.clone();
        working(move || seal::seal(&plain, &sealed, &passphrase)).await?;
        make_private(&ready, 0o600)?;
    }
    fs::rename(&ready, &target)?;
    sync_folder(&folder)?;
    Ok(Made { path: target, lacking })
}

async fn copy(app: &App, holder: Option<&mut Connection>, target: &Path) -> Result<()> {
    let key = app.key().await?;
    match holder {
        Some(holder) => backup::copy_held(holder, app.file(), key.as_ref(), target).await,
        None => backup::copy(app.file(), key.as_ref(), target).await,
    }
}

/// Brings the key files to the backups, which they open. A second folder that is not there gets them later.
pub(crate) async fn bring_key_files(app: &App) -> Result<()> {
    let second = store::known(app).await?.second.map(PathBuf::from);
    let own = app.folder().to_owned();
    working(move || {
        let folders = [Some(own.join(BACKUPS)), second];
        for folder in folders.iter().flatten().filter(|folder| folder.is_dir()) {
            keep::copy_key_files(&own, folder)?;
        }
        Ok(())
    })
    .await
}

async fn tidy_up(app: &App, settings: Settings) -> Result<()> {
    let (own, folder, now) = (app.folder().to_owned(), app.folder().join(BACKUPS), app.now().at);
    // While somebody adds to it no pool is thinned out; the next backup does it.
    let alone = Lock::Files.try_alone(app.folder())?;
    let prune = move |folder: &Path| if alone.is_some() { attachments::prune(folder) } else { Ok(()) };
    working(move || {
        keep::thin_out(&folder, now)?;
        prune(&folder)?;
        keep::copy_key_files(&own, &folder)?;
        let Some(second) = settings.second.as_deref().map(Path::new) else { return Ok(()) };
        keep::copy_to_second(&folder, second, now)?;
        prune(second)?;
        keep::copy_key_files(&own, second)
    })
    .await
}
