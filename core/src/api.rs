//! The list of commands: joins the features' rows. Read it first. A command that is in no row does not exist.

use std::any::TypeId;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, TS};
use uuid::Uuid;

use crate::accounts::access::{self, About, Actor};
use crate::app::App;
use crate::context::{self, Caller, Read, Role, Write};
use crate::db::{Connection, audit};
use crate::error::{Error, Result};
use crate::host::BoxFuture;
use crate::progress_report::Progress;

/// What a screen keeps and must fetch again: a read names what it shows, a write what it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    App,
    Program,
    People,
    Intakes,
    Mentors,
    Candidates,
    Trainees,
    Plan,
    Progress,
    Hours,
    Sessions,
    CheckIns,
    Risk,
    Milestones,
    History,
    Accounts,
    Backups,
}

/// Long work: it opens its own transactions, so that the writer is not held while a file is read.
pub struct Long {
    pub(crate) app: App,
    pub(crate) caller: Caller,
    pub(crate) command: &'static Command,
    pub(crate) progress: Progress,
}

impl Long {
    /// A snapshot to read.
    pub(crate) async fn read(&self) -> Result<Read> {
        self.app.read(&self.caller).await
    }

    /// A new time-ordered id, for what is made before it is stored.
    pub(crate) fn new_id(&self) -> Uuid {
        context::new_id()
    }

    /// The one write transaction. Who asks is checked again: meanwhile somebody may have taken the right away.
    pub(crate) async fn write(&self) -> Result<Write> {
        let write = self.app.write(&self.caller, self.command.name, self.progress.clone()).await?;
        access::check_role(&write.actor, self.command.may)?;
        Ok(write)
    }
}

/// Work on the data folder; the database may be closed, damaged or not there.
pub struct Folder {
    pub(crate) app: App,
    pub(crate) caller: Caller,
    pub(crate) command: &'static Command,
    pub(crate) progress: Progress,
}

/// The function behind a row, by what it is given.
pub enum Run {
    Read(for<'a> fn(&'a mut Read, Value) -> BoxFuture<'a, Result<String>>),
    Write(for<'a> fn(&'a mut Write, Value) -> BoxFuture<'a, Result<String>>),
    Long(for<'a> fn(&'a Long, Value) -> BoxFuture<'a, Result<String>>),
    Folder(for<'a> fn(&'a Folder, Value) -> BoxFuture<'a, Result<String>>),
}

impl Run {
    /// As the generated client names it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Read(_) => "read",
            Self::Write(_) => "write",
            Self::Long(_) => "long",
            Self::Folder(_) => "folder",
        }
    }
}

/// The names of a command's request and response in the generated client, and where their types are declared.
pub struct Types {
    pub request: String,
    pub response: String,
    /// Every type declaration that the two need, by name.
    pub declarations: Vec<(String, String)>,
}

/// One row of the list.
pub struct Command {
    pub name: &'static str,
    /// Who may call it (R37).
    pub may: &'static [Role],
    /// The rows that a request names: whoever may not see everything must own each (R37).
    pub about: &'static [About],
    pub reads: &'static [Tag],
    pub touches: &'static [Tag],
    pub run: Run,
    pub types: fn(&Config) -> Types,
}

impl Command {
    /// For those who see the whole house: not for coordinators of some intakes.
    pub fn is_of_the_house(&self) -> bool {
        self.about.iter().any(|about| about.subject == access::Subject::House)
    }
}

/// Declares rows: `read|write|long|folder "name" may [Roles] about [Subject "place"] reads [Tags] touches [Tags] => function(Request) -> Response;`
macro_rules! rows {
    ($($kind:ident $name:literal may [$($role:ident),*] about [$($subject:ident $at:literal),*] reads [$($read:ident),*] touches [$($touch:ident),*]
        => $function:path: ($request:ty) -> $response:ty;)*) => {
        &[$($crate::api::Command {
            name: $name,
            may: &[$($crate::context::Role::$role),*],
            about: &[$($crate::accounts::access::About {
                subject: $crate::accounts::access::Subject::$subject,
                at: $at,
            }),*],
            reads: &[$($crate::api::Tag::$read),*],
            touches: &[$($crate::api::Tag::$touch),*],
            run: $crate::api::rows!(@run $kind $name $function, $request, $response),
            types: $crate::api::types::<$request, $response>,
        }),*]
    };
    (@run read $name:literal $function:path, $request:ty, $response:ty) => {
        $crate::api::Run::Read(|cx, request| Box::pin(async move {
            let answer: $response = $function(cx, $crate::api::take::<$request>($name, request)?).await?;
            $crate::api::reply(&answer)
        }))
    };
    (@run write $name:literal $function:path, $request:ty, $response:ty) => {
        $crate::api::Run::Write(|cx, request| Box::pin(async move {
            let answer: $response = $function(cx, $crate::api::take::<$request>($name, request)?).await?;
            $crate::api::reply(&answer)
        }))
    };
    (@run folder $name:literal $function:path, $request:ty, $response:ty) => {
        $crate::api::Run::Folder(|cx, request| Box::pin(async move {
            let answer: $response = $function(cx, $crate::api::take::<$request>($name, request)?).await?;
            $crate::api::reply(&answer)
        }))
    };
    (@run long $name:literal $function:path, $request:ty, $response:ty) => {
        $crate::api::Run::Long(|cx, request| Box::pin(async move {
            let answer: $response = $function(cx, $crate::api::take::<$request>($name, request)?).await?;
            $crate::api::reply(&answer)
        }))
    };
}
pub(crate) use rows;

/// Every command there is, feature by feature.
pub fn commands() -> impl Iterator<Item = &'static Command> {
    [
        crate::house::commands::COMMANDS,
        crate::accounts::commands::COMMANDS,
        crate::backups::commands::COMMANDS,
        crate::encryption::commands::COMMANDS,
        crate::curriculum::commands::COMMANDS,
        crate::curriculum::drafts::commands::COMMANDS,
        crate::enrollment::versions::commands::COMMANDS,
        crate::people::commands::COMMANDS,
        crate::exchange::commands::COMMANDS,
        crate::intakes::commands::COMMANDS,
        crate::selection::commands::COMMANDS,
        crate::attachments::commands::COMMANDS,
        crate::selection::interviews::commands::COMMANDS,
        crate::fairness::commands::COMMANDS,
        crate::selection::letters::commands::COMMANDS,
        crate::enrollment::commands::COMMANDS,
        crate::progress::commands::COMMANDS,
        crate::progress::sessions::commands::COMMANDS,
        crate::progress::week::commands::COMMANDS,
        crate::results::commands::COMMANDS,
        crate::check_ins::commands::COMMANDS,
        crate::risk::commands::COMMANDS,
        crate::milestones::commands::COMMANDS,
        crate::my_year::commands::COMMANDS,
        crate::agenda::commands::COMMANDS,
        crate::monday::commands::COMMANDS,
        crate::reminders::commands::COMMANDS,
        crate::history::commands::COMMANDS,
        crate::privacy::commands::COMMANDS,
    ]
    .into_iter()
    .flatten()
}

/// The way down: looks the command up, checks who asks, opens one transaction, runs, and gives the answer as JSON.
///
/// # Errors
/// Whatever the use case refuses; `command_unknown`, `request_malformed`, `not_permitted`.
///
/// The future is boxed here, once: a host that spawns it needs no proof about the lifetimes within.
pub fn call<'a>(
    app: &'a App,
    caller: &'a Caller,
    name: &'a str,
    request: Value,
    progress: &'a Progress,
) -> BoxFuture<'a, Result<String>> {
    Box::pin(async move {
        let command = find(name)?;
        match command.run {
            Run::Read(run) => {
                let mut cx = app.read(caller).await?;
                admit(&mut cx.transaction, &cx.actor, command, &request).await?;
                let answer = run(&mut cx, request).await?;
                if let Some(reading) = cx.reading.take() {
                    log(cx, app, caller, command, reading).await?;
                }
                Ok(answer)
            }
            Run::Write(run) => {
                let mut cx = app.write(caller, command.name, progress.clone()).await?;
                admit(&mut cx.transaction, &cx.actor, command, &request).await?;
                let answer = run(&mut cx, request).await?;
                cx.commit().await?;
                Ok(answer)
            }
            Run::Long(run) => {
                let mut read = app.read(caller).await?;
                admit(&mut read.transaction, &read.actor, command, &request).await?;
                drop(read);
                let (app, caller, progress) = (app.clone(), caller.clone(), progress.clone());
                run(&Long { app, caller, command, progress }, request).await
            }
            Run::Folder(run) => {
                admit_to_folder(app, caller, command, &request).await?;
                let (app, caller, progress) = (app.clone(), caller.clone(), progress.clone());
                run(&Folder { app, caller, command, progress }, request).await
            }
        }
    })
}

/// Who asks, and whose rows the request names, in the transaction that the command then uses.
async fn admit(db: &mut Connection, actor: &Actor, command: &Command, request: &Value) -> Result<()> {
    access::check_role(actor, command.may)?;
    access::check_rows(db, actor, command.about, request).await
}

/// Puts a reading in the trail (R40), in a transaction of its own behind the read; nothing is given out that is not
/// there.
async fn log(
    mut read: Read,
    app: &App,
    caller: &Caller,
    command: &'static Command,
    reading: audit::Reading,
) -> Result<()> {
    let by = (read.actor.name.as_str(), command.name, read.now.at);
    if audit::knows(&mut read.transaction, by, &reading).await? {
        return Ok(());
    }
    drop(read);
    let mut write = app.write(caller, command.name, Progress::none()).await?;
    write.record(reading.entry()).await?;
    write.commit().await
}

/// Where the database cannot be opened nobody can sign in: whoever has the folder may do what helps.
async fn admit_to_folder(app: &App, caller: &Caller, command: &Command, request: &Value) -> Result<()> {
    if !app.has_database() {
        return Ok(());
    }
    match app.read(caller).await {
        Ok(mut read) => admit(&mut read.transaction, &read.actor, command, request).await,
        Err(error) if error.code == "database_away" => Err(error),
        Err(_) => Ok(()),
    }
}

fn find(name: &str) -> Result<&'static Command> {
    let found = commands().find(|command| command.name == name);
    found.ok_or_else(|| Error::invalid("command_unknown").arg("command", name))
}

/// Like [`call`], known under `operation` while it runs, so that `operations.cancel` can stop it.
///
/// # Errors
/// As [`call`], and `cancelled`.
pub async fn call_operation(
    app: &App,
    caller: &Caller,
    name: &str,
    request: Value,
    operation: Uuid,
    progress: &Progress,
) -> Result<String> {
    app.begin_operation(operation, progress);
    let answer = call(app, caller, name, request, progress).await;
    app.end_operation(operation);
    answer
}

/// A request of the wrong form is the caller's fault and says where.
pub(crate) fn take<T: DeserializeOwned>(command: &str, request: Value) -> Result<T> {
    // `null` stands for "nothing to say": the request types without fields are written `{}`.
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request)
        .map_err(|error| Error::invalid("request_malformed").arg("command", command).arg("what", error))
}

pub(crate) fn reply<T: Serialize>(answer: &T) -> Result<String> {
    Ok(serde_json::to_string(answer)?)
}

/// Collects the TypeScript of a request and a response.
pub(crate) fn types<Q: TS + 'static, R: TS + 'static>(config: &Config) -> Types {
    let mut found = Declarations::new(config);
    found.add::<Q>();
    found.add::<R>();
    Types { request: Q::name(config), response: R::name(config), declarations: found.found }
}

struct Declarations<'c> {
    config: &'c Config,
    visited: Vec<TypeId>,
    found: Vec<(String, String)>,
}

impl<'c> Declarations<'c> {
    fn new(config: &'c Config) -> Self {
        Self { config, visited: Vec::new(), found: Vec::new() }
    }

    fn add<T: TS + ?Sized + 'static>(&mut self) {
        ts_rs::TypeVisitor::visit::<T>(self);
    }
}

impl ts_rs::TypeVisitor for Declarations<'_> {
    fn visit<T: TS + ?Sized + 'static>(&mut self) {
        if self.visited.contains(&TypeId::of::<T>()) {
            return;
        }
        self.visited.push(TypeId::of::<T>());
        // What has no file of its own is built in (numbers, text, lists); only its parts matter.
        if T::output_path().is_some() {
            let name = T::ident(self.config);
            if !self.found.iter().any(|(known, _)| *known == name) {
                self.found.push((name, T::decl(self.config)));
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Types of the contract that no command names: the error, progress, tags.
pub fn extra_types(config: &Config) -> Vec<(String, String)> {
    let mut found = Declarations::new(config);
    found.add::<Error>();
    found.add::<crate::progress_report::Step>();
    found.add::<Tag>();
    found.found
}
