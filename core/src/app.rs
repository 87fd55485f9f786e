//! The application on one data folder: pools, clock, host, and what is kept once per process. Cheap to clone.
//! The database can be closed, exchanged and opened again while the application stays.

use std::collections::HashMap;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sqlx::pool::PoolConnection;
use uuid::Uuid;

use crate::accounts::access;
use crate::attachments;
use crate::backups;
use crate::clock::{Clock, Now};
use crate::context::{Caller, Read, Write};
use crate::curriculum::{self, Program};
use crate::db::key::Key;
use crate::db::locks::Lock;
use crate::db::open::{self, FILE_NAME, Pools};
use crate::db::scratch::Scratch;
use crate::db::undo::Recorder;
use crate::db::{Connection, Engine};
use crate::encryption;
use crate::error::{Error, Result};
use crate::host::{BoxFuture, Host};
use crate::house;
use crate::ids::ProgramId;
use crate::place;
use crate::privacy;
use crate::progress_report::Progress;
use crate::work::working;

/// How to open.
pub struct OpenOptions {
    /// The data folder; it is created, private to the user, where it is missing.
    pub folder: PathBuf,
    pub clock: Clock,
    pub host: Arc<dyn Host>,
}

/// The database as this process has it.
enum State {
    Closed,
    Open(Pools),
    /// The file is being exchanged.
    Away,
}

/// What opening does beside opening.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Care {
    /// Nothing: it is a copy that is only looked at.
    Nothing,
    /// Whoever was erased is erased in it and in its backups.
    Erasures,
    /// That, and the daily backup.
    Backup,
}

struct Inner {
    state: Mutex<State>,
    /// Held while the database is being opened, so that it is opened once.
    opening: tokio::sync::Mutex<()>,
    care: Care,
    folder: PathBuf,
    file: PathBuf,
    clock: Clock,
    host: Arc<dyn Host>,
    programs: Mutex<HashMap<ProgramId, Arc<Program>>>,
    operations: Mutex<HashMap<Uuid, Progress>>,
    /// Who is at this process's screen: in memory only, so that nobody is signed in after a restart.
    caller: Mutex<Caller>,
    /// The key that somebody brought; in memory only.
    held: Mutex<Option<Key>>,
    /// The key of the database while it is open. Its file must not be looked into then: to close any handle of it
    /// would give up this process's locks on it (POSIX), and another program would take the log away.
    known: Mutex<Option<Option<Key>>>,
    /// What the daily backup met; it stops no work.
    trouble: Mutex<Option<Error>>,
    /// Copies of attachments that the system's viewer was given.
    shown: Mutex<Vec<Scratch>>,
}

/// See the module.
#[derive(Clone)]
pub struct App(Arc<Inner>);

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// Opens the database of a data folder and nothing else.
    ///
    /// # Errors
    /// `database_newer`, `database_foreign`, `database_damaged`, `database_cannot_open`, file trouble.
    pub fn open(options: OpenOptions) -> BoxFuture<'static, Result<Self>> {
        Box::pin(async move {
            let app = Self::new(options, Care::Erasures);
            app.ready().await?;
            Ok(app)
        })
    }

    /// For hosts: the first command that needs the database opens it and takes the daily backup. Where it cannot
    /// be opened, each such command says why, and those on the data folder still work.
    pub fn closed(options: OpenOptions) -> Self {
        Self::new(options, Care::Backup)
    }

    /// On a copy in a folder of its own, encrypted or not, whose key is known.
    pub(crate) fn on_copy(options: OpenOptions, key: Option<Key>) -> Self {
        let app = Self::new(options, Care::Nothing);
        *locked(&app.0.held) = key;
        app
    }

    fn new(options: OpenOptions, care: Care) -> Self {
        Self(Arc::new(Inner {
            state: Mutex::new(State::Closed),
            opening: tokio::sync::Mutex::default(),
            care,
            file: options.folder.join(FILE_NAME),
            folder: options.folder,
            clock: options.clock,
            host: options.host,
            programs: Mutex::default(),
            operations: Mutex::default(),
            caller: Mutex::new(Caller::owner()),
            held: Mutex::default(),
            known: Mutex::default(),
            trouble: Mutex::default(),
            shown: Mutex::default(),
        }))
    }

    /// Whoever is signed in at this process's screen.
    pub fn caller(&self) -> Caller {
        locked(&self.0.caller).clone()
    }

    /// Whatever whoever was there had on the screen goes with them.
    pub(crate) fn set_caller(&self, caller: Caller) {
        *locked(&self.0.caller) = caller;
        self.put_away();
    }

    /// Keeps a copy that is shown until whoever asked leaves.
    pub(crate) fn show(&self, copy: Scratch) {
        locked(&self.0.shown).push(copy);
    }

    /// Takes the copies away that are shown; one that its viewer holds fast (Windows) goes at the next start.
    pub fn put_away(&self) {
        locked(&self.0.shown).clear();
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.0.folder
    }

    /// The database file.
    pub fn file(&self) -> &Path {
        &self.0.file
    }

    /// Whether there is one; nothing is opened.
    pub(crate) fn has_database(&self) -> bool {
        place::has_database(&self.0.folder)
    }

    pub(crate) fn host(&self) -> Arc<dyn Host> {
        Arc::clone(&self.0.host)
    }

    pub(crate) fn now(&self) -> Now {
        self.0.clock.read()
    }

    pub(crate) fn clock(&self) -> Clock {
        self.0.clock
    }

    /// Opens the database unless it is open.
    ///
    /// # Errors
    /// As [`App::open`]; `database_away` while the file is being exchanged.
    pub fn ready(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move { self.pools().await.map(drop) })
    }

    async fn pools(&self) -> Result<Pools> {
        if let Some(pools) = self.as_it_is()? {
            return Ok(pools);
        }
        let opening = self.0.opening.lock().await;
        if let Some(pools) = self.as_it_is()? {
            return Ok(pools);
        }
        let key = self.key().await?;
        *locked(&self.0.known) = Some(key.clone());
        let opened = self.opened(key.as_ref()).await;
        if opened.is_err() {
            *locked(&self.0.known) = None;
        }
        let pools = opened?;
        *locked(&self.0.state) = State::Open(pools.clone());
        drop(opening);
        Ok(pools)
    }

    async fn opened(&self, key: Option<&Key>) -> Result<Pools> {
        let pools = open::open(&self.0.folder, key, self.now()).await?;
        match self.settle(key, &pools).await {
            Ok(trouble) => *locked(&self.0.trouble) = trouble,
            Err(error) => {
                pools.close().await;
                return Err(error);
            }
        }
        Ok(pools)
    }

    /// Removes files of attachments that nothing needs any more.
    pub(crate) async fn sweep_attachments(&self) -> Result<()> {
        attachments::sweep(&self.0.folder, &self.pools().await?.readers, attachments::PATIENCE).await
    }

    /// Closes the database once what is running has ended: the file stands alone then, without its log beside it. The
    /// next command opens it again.
    pub async fn close(&self) {
        let before = std::mem::replace(&mut *locked(&self.0.state), State::Closed);
        if let State::Open(pools) = before {
            pools.close().await;
            *locked(&self.0.known) = None;
        }
    }

    /// What an opened database needs before anybody reads it; gives what the daily backup met.
    async fn settle(&self, key: Option<&Key>, pools: &Pools) -> Result<Option<Error>> {
        if self.0.care != Care::Nothing {
            privacy::settle(&self.0.folder, key, &pools.writer).await?;
            attachments::settle(&self.0.folder, &pools.readers).await;
        }
        if self.0.care == Care::Backup { backups::daily(self, pools).await } else { Ok(None) }
    }

    fn as_it_is(&self) -> Result<Option<Pools>> {
        match &*locked(&self.0.state) {
            State::Open(pools) => Ok(Some(pools.clone())),
            State::Closed => Ok(None),
            State::Away => Err(Error::trouble("database_away")),
        }
    }

    /// Closes the database here, makes sure that no other program has it open, runs `work` on the file, and lets
    /// the next command open it again.
    ///
    /// # Errors
    /// `database_in_use` when another program has it open; what `work` says.
    pub(crate) async fn exchange<T>(&self, work: impl Future<Output = Result<T>> + Send) -> Result<T> {
        let opening = self.0.opening.lock().await;
        let before = std::mem::replace(&mut *locked(&self.0.state), State::Away);
        // However this ends, the next command finds it closed, not away.
        let _closed = Closes(self);
        if let State::Open(pools) = before {
            pools.close().await;
        }
        *locked(&self.0.known) = None;
        let alone = Lock::Use.try_alone(&self.0.folder)?;
        let outcome = match &alone {
            Some(_) => work.await,
            None => Err(Error::refused("database_in_use")),
        };
        locked(&self.0.programs).clear();
        drop(alone);
        drop(opening);
        outcome
    }

    /// The key of the database as it is now; none where it is not encrypted.
    ///
    /// # Errors
    /// `database_key_missing`, `database_key_wrong`, `database_damaged`.
    pub(crate) async fn key(&self) -> Result<Option<Key>> {
        if let Some(key) = &*locked(&self.0.known) {
            return Ok(key.clone());
        }
        let (folder, held) = (self.0.folder.clone(), self.held());
        working(move || encryption::key_of(&folder, held)).await
    }

    /// Whether the database is encrypted, open or not.
    ///
    /// # Errors
    /// File trouble.
    pub(crate) async fn is_encrypted(&self) -> Result<bool> {
        let _opening = self.0.opening.lock().await;
        let known = locked(&self.0.known).as_ref().map(Option::is_some);
        known.map_or_else(|| Ok(!encryption::is_plain(&self.0.file)?), Ok)
    }

    /// The key that the file beside the database speaks of, encrypted or not, where it is at hand.
    pub(crate) async fn key_beside(&self) -> Result<Option<Key>> {
        let (folder, held) = (self.0.folder.clone(), self.held());
        working(move || Ok(encryption::key_beside(&folder, held).ok())).await
    }

    pub(crate) fn held(&self) -> Option<Key> {
        locked(&self.0.held).clone()
    }

    /// Keeps a key that somebody brought, until this process ends.
    pub(crate) fn hold(&self, key: Key) {
        *locked(&self.0.held) = Some(key);
    }

    /// What the last daily backup met.
    pub fn backup_trouble(&self) -> Option<Error> {
        locked(&self.0.trouble).clone()
    }

    /// Whether *First start* is done.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn is_started(&self) -> Result<bool> {
        let mut read = self.read(&Caller::owner()).await?;
        Ok(house::setting(read.db(), "started").await?.is_some())
    }

    /// A snapshot to read.
    pub(crate) async fn read(&self, caller: &Caller) -> Result<Read> {
        let mut transaction = self.pools().await?.readers.begin().await?;
        let actor = access::resolve(&mut transaction, caller).await?;
        Ok(Read { transaction, now: self.now(), app: self.clone(), actor, reading: None })
    }

    /// The one write transaction; waits for the one before.
    pub(crate) async fn write(&self, caller: &Caller, command: &'static str, progress: Progress) -> Result<Write> {
        let mut transaction = self.pools().await?.begin_write().await?;
        let actor = access::resolve(&mut transaction, caller).await?;
        Ok(Write {
            transaction,
            now: self.now(),
            app: self.clone(),
            actor,
            command,
            progress,
            recorder: Recorder::default(),
        })
    }

    /// A number that moves when another process or window changed the file; `None` while this one writes.
    pub(crate) async fn changes(&self) -> Result<Option<i64>> {
        self.pools().await?.data_version().await
    }

    /// The writing connection outside of any transaction: for what writes the file itself anew.
    pub(crate) async fn writer(&self) -> Result<PoolConnection<Engine>> {
        Ok(self.pools().await?.writer.acquire().await?)
    }

    pub(crate) async fn program(&self, db: &mut Connection, id: ProgramId) -> Result<Arc<Program>> {
        let known = locked(&self.0.programs).get(&id).cloned();
        if let Some(program) = known {
            return Ok(program);
        }
        let program = Arc::new(curriculum::load_version(db, id).await?);
        locked(&self.0.programs).insert(id, Arc::clone(&program));
        Ok(program)
    }

    /// Makes a running operation known, so that it can be cancelled by its id.
    pub(crate) fn begin_operation(&self, id: Uuid, progress: &Progress) {
        locked(&self.0.operations).insert(id, progress.clone());
    }

    pub(crate) fn end_operation(&self, id: Uuid) {
        locked(&self.0.operations).remove(&id);
    }

    /// Asks an operation to stop; one that has ended is no error.
    pub(crate) fn cancel_operation(&self, id: Uuid) {
        if let Some(progress) = locked(&self.0.operations).get(&id) {
            progress.cancel();
        }
    }
}

/// Puts the state back when an exchange ends.
struct Closes<'a>(&'a App);

impl Drop for Closes<'_> {
    fn drop(&mut self) {
        *locked(&self.0.0.state) = State::Closed;
    }
}
