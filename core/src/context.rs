//! What a use case is given: a snapshot to read (`Read`) or the one write transaction (`Write`), with the
//! actor, the clock and the ids. What takes `Read` cannot write: its connection is read-only.

use std::sync::Arc;

use chrono::NaiveDate;
use sqlx::Transaction;
use uuid::Uuid;

use crate::accounts::access::Actor;
use crate::app::App;
use crate::clock::Now;
use crate::curriculum::Program;
use crate::db::undo::Recorder;
use crate::db::{Connection, Engine, audit};
use crate::error::{Error, Result};
use crate::ids::{AccountId, ProgramId};
use crate::progress_report::Progress;

/// As what somebody may be asking (R37).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Coordinator,
    Mentor,
    Trainee,
    Sponsor,
    /// Nobody yet, where there are accounts.
    SignedOut,
    /// Somebody who left the screen.
    Locked,
}

/// Whoever asks, as a host knows them. What they may do is looked up in every transaction anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    pub(crate) account: Option<AccountId>,
    pub(crate) locked: bool,
}

impl Caller {
    /// Whoever can read the file. A database without accounts is open to its owner; one with accounts is not.
    pub fn owner() -> Self {
        Self { account: None, locked: false }
    }

    pub(crate) fn account(id: AccountId) -> Self {
        Self { account: Some(id), locked: false }
    }
}

/// A new time-ordered id.
#[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// A snapshot of the database.
pub struct Read {
    pub(crate) transaction: Transaction<'static, Engine>,
    pub(crate) now: Now,
    pub(crate) app: App,
    pub(crate) actor: Actor,
    pub(crate) reading: Option<audit::Reading>,
}

impl Read {
    /// The connection for the functions of a store that read.
    pub(crate) fn db(&mut self) -> &mut Connection {
        &mut self.transaction
    }

    /// Today (R1), taken once per command.
    pub fn today(&self) -> NaiveDate {
        self.now.today
    }

    /// Says that the answer holds what is most private (R40): the way down puts it in the trail before it gives the
    /// answer. Nothing is put there when `what` is empty.
    pub(crate) fn gives(&mut self, person: impl Into<Uuid>, subject: impl Into<Uuid>, what: Vec<&'static str>) {
        self.reading = (!what.is_empty()).then(|| audit::Reading::new(person, subject, what));
    }

    /// A published program version, parsed once per process.
    pub(crate) async fn program(&mut self, id: ProgramId) -> Result<Arc<Program>> {
        let app = self.app.clone();
        app.program(&mut self.transaction, id).await
    }
}

/// The one write transaction: dropped without [`Write::commit`], nothing happened.
pub struct Write {
    pub(crate) transaction: Transaction<'static, Engine>,
    pub(crate) now: Now,
    pub(crate) app: App,
    pub(crate) actor: Actor,
    pub(crate) command: &'static str,
    pub(crate) progress: Progress,
    pub(crate) recorder: Recorder,
}

impl Write {
    /// The connection, for functions of a store that read or write.
    pub(crate) fn db(&mut self) -> &mut Connection {
        &mut self.transaction
    }

    /// Today (R1), taken once per command.
    pub fn today(&self) -> NaiveDate {
        self.now.today
    }

    /// A new time-ordered id.
    pub fn new_id(&self) -> Uuid {
        new_id()
    }

    /// A published program version, parsed once per process.
    pub(crate) async fn program(&mut self, id: ProgramId) -> Result<Arc<Program>> {
        let app = self.app.clone();
        app.program(&mut self.transaction, id).await
    }

    /// Adds an entry to the trail (R40): who, when, what, old → new, reason.
    pub(crate) async fn record(&mut self, entry: audit::Entry) -> Result<()> {
        audit::append(self, entry).await
    }

    /// Makes everything of this transaction true at once.
    pub(crate) async fn commit(self) -> Result<()> {
        self.transaction.commit().await.map_err(|error| match error.as_database_error() {
            // Deferred while an undo puts rows back: something entered later refers to a row that would go.
            Some(database) if database.is_foreign_key_violation() => {
                Error::refused("undo_built_on").arg("what", "something entered later")
            }
            _ => error.into(),
        })
    }
}
