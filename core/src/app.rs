//! The open application: pools, clock, host, and what is kept once per process. Cheap to clone.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::pool::PoolConnection;
use uuid::Uuid;

use crate::accounts::access;
use crate::clock::Clock;
use crate::context::{Caller, Read, Write};
use crate::curriculum::{self, Program};
use crate::db::open::{self, Pools};
use crate::db::undo::Recorder;
use crate::db::{Connection, Engine, backup};
use crate::error::Result;
use crate::host::{BoxFuture, Host};
use crate::house;
use crate::ids::ProgramId;
use crate::progress_report::Progress;

/// How to open.
pub struct OpenOptions {
    /// The data folder; it is created, private to the user, where it is missing.
    pub folder: PathBuf,
    pub clock: Clock,
    pub host: Arc<dyn Host>,
}

struct Inner {
    pools: Pools,
    folder: PathBuf,
    clock: Clock,
    host: Arc<dyn Host>,
    programs: Mutex<HashMap<ProgramId, Arc<Program>>>,
    operations: Mutex<HashMap<Uuid, Progress>>,
    /// Who is at this process's screen: in memory only, so that nobody is signed in after a restart.
    caller: Mutex<Caller>,
}

/// See the module.
#[derive(Clone)]
pub struct App(Arc<Inner>);

impl App {
    /// Opens the database of a data folder.
    ///
    /// # Errors
    /// `database_newer`, `database_foreign`, `database_damaged`, `database_cannot_open`, file trouble.
    pub fn open(options: OpenOptions) -> BoxFuture<'static, Result<Self>> {
        Box::pin(async move {
            let pools = open::open(&options.folder, options.clock.read()).await?;
            crate::privacy::settle(&options.folder, &pools.writer).await?;
            Ok(Self(Arc::new(Inner {
                pools,
                folder: options.folder,
                clock: options.clock,
                host: options.host,
                programs: Mutex::default(),
                operations: Mutex::default(),
                caller: Mutex::new(Caller::owner()),
            })))
        })
    }

    /// Closes every connection once what is running has ended: the file stands alone then, without its log beside it.
    pub async fn close(&self) {
        self.0.pools.readers.close().await;
        self.0.pools.writer.close().await;
    }

    /// Whoever is signed in at this process's screen.
    pub fn caller(&self) -> Caller {
        self.0.caller.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set_caller(&self, caller: Caller) {
        *self.0.caller.lock().unwrap_or_else(PoisonError::into_inner) = caller;
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.0.folder
    }

    /// The database file.
    pub fn file(&self) -> &Path {
        &self.0.pools.file
    }

    pub(crate) fn host(&self) -> Arc<dyn Host> {
        Arc::clone(&self.0.host)
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
        let mut transaction = self.0.pools.readers.begin().await?;
        let actor = access::resolve(&mut transaction, caller).await?;
        Ok(Read { transaction, now: self.0.clock.read(), app: self.clone(), actor })
    }

    /// The one write transaction; waits for the one before.
    pub(crate) async fn write(&self, caller: &Caller, command: &'static str, progress: Progress) -> Result<Write> {
        let mut transaction = self.0.pools.begin_write().await?;
        let actor = access::resolve(&mut transaction, caller).await?;
        Ok(Write {
            transaction,
            now: self.0.clock.read(),
            app: self.clone(),
            actor,
            command,
            progress,
            recorder: Recorder::default(),
        })
    }

    /// A number that moves when another process or window changed the file; `None` while this one writes.
    pub(crate) async fn changes(&self) -> Result<Option<i64>> {
        self.0.pools.data_version().await
    }

    /// The writing connection outside of any transaction: for what writes the file itself anew.
    pub(crate) async fn writer(&self) -> Result<PoolConnection<Engine>> {
        Ok(self.0.pools.writer.acquire().await?)
    }

    /// Copies the database to `target` while it is in use.
    pub(crate) async fn back_up(&self, target: &Path) -> Result<()> {
        // A copy needs a connection that may write its target; the writer's is the one.
        let mut writer = self.0.pools.writer.acquire().await?;
        backup::copy(&mut writer, target).await
    }

    pub(crate) async fn program(&self, db: &mut Connection, id: ProgramId) -> Result<Arc<Program>> {
        let known = self.programs().get(&id).cloned();
        if let Some(program) = known {
            return Ok(program);
        }
        let program = Arc::new(curriculum::load_version(db, id).await?);
        self.programs().insert(id, Arc::clone(&program));
        Ok(program)
    }

    fn programs(&self) -> std::sync::MutexGuard<'_, HashMap<ProgramId, Arc<Program>>> {
        self.0.programs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn operations(&self) -> std::sync::MutexGuard<'_, HashMap<Uuid, Progress>> {
        self.0.operations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a running operation known, so that it can be cancelled by its id.
    pub(crate) fn begin_operation(&self, id: Uuid, progress: &Progress) {
        self.operations().insert(id, progress.clone());
    }

    pub(crate) fn end_operation(&self, id: Uuid) {
        self.operations().remove(&id);
    }

    /// Asks an operation to stop; one that has ended is no error.
    pub(crate) fn cancel_operation(&self, id: Uuid) {
        if let Some(progress) = self.operations().get(&id) {
            progress.cancel();
        }
    }
}
