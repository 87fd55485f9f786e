//! The open application and the way to ask it. It never creates a database; only `init` does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use farm_team_core::place::has_database;
use farm_team_core::{App, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};

use crate::encryption::passphrase;
use crate::failure::{Failure, Result};
use crate::host::CommandLineHost;
use crate::values::{rows, text};

/// The most rows that the core gives at once.
const WINDOW: usize = 1_000;

/// An answer: the JSON value for scripts, the text for people.
pub(crate) struct Answer {
    pub(crate) json: Value,
    pub(crate) text: String,
    /// What goes to standard error beside it: warnings, and what was refused while the rest was done. Each is an
    /// object with `code` and `message`.
    pub(crate) beside: Vec<Value>,
    /// The exit code that goes with it.
    pub(crate) exit: u8,
}

impl Answer {
    pub(crate) fn new(json: Value, text: impl Into<String>) -> Self {
        Self { json, text: text.into(), beside: Vec::new(), exit: 0 }
    }
}

/// See the module.
pub(crate) struct Desk {
    app: App,
}

impl Desk {
    /// Opens the database of a folder where *First start* is done.
    ///
    /// # Errors
    /// `database_missing` for any other folder, which stays as it is; what [`App::open`] says.
    pub(crate) async fn open(folder: PathBuf, clock: Clock) -> Result<Self> {
        let missing = |folder: &Path| Error::trouble("database_missing").arg("path", folder.display());
        if !has_database(&folder) {
            return Err(missing(&folder).into());
        }
        let desk = Self::create(folder, clock).await?;
        if !desk.app.is_started().await? {
            return Err(missing(desk.app.folder()).into());
        }
        Ok(desk)
    }

    /// Opens the database of a folder, creating both where they are missing.
    pub(crate) async fn create(folder: PathBuf, clock: Clock) -> Result<Self> {
        let desk = Self::closed(folder, clock);
        match desk.app.ready().await {
            Err(error) if error.code == "database_key_missing" => {
                let secret = passphrase()?.ok_or(error)?;
                desk.ask("encryption.unlock", json!({ "secret": secret })).await?;
            }
            opened => opened?,
        }
        Ok(desk)
    }

    /// Only the data folder: for what works while the database does not.
    pub(crate) fn closed(folder: PathBuf, clock: Clock) -> Self {
        Self { app: App::closed(OpenOptions { folder, clock, host: Arc::new(CommandLineHost::default()) }) }
    }

    /// What the daily backup met; it stopped no work.
    pub(crate) fn trouble(&self) -> Option<Error> {
        self.app.backup_trouble()
    }

    /// Ends: the database file stands alone, without its log beside it.
    pub(crate) async fn close(self) {
        self.app.close().await;
    }

    /// Signs in for this run.
    pub(crate) async fn sign_in(&self, name: &str, password: String) -> Result<()> {
        self.ask("accounts.sign_in", json!({ "name": name, "password": password })).await?;
        Ok(())
    }

    pub(crate) fn file(&self) -> &Path {
        self.app.file()
    }

    /// Asks by the list of commands.
    pub(crate) async fn ask(&self, command: &str, request: Value) -> Result<Value> {
        let answer = api::call(&self.app, &self.app.caller(), command, request, &Progress::none()).await?;
        serde_json::from_str(&answer).map_err(|error| Error::internal(error).into())
    }

    /// Every row of a list that comes in pages.
    pub(crate) async fn all(&self, command: &str, mut request: Value) -> Result<Vec<Value>> {
        let mut found: Vec<Value> = Vec::new();
        loop {
            if let Some(request) = request.as_object_mut() {
                request.insert("window".to_owned(), json!({ "offset": found.len(), "limit": WINDOW }));
            }
            let page = self.ask(command, request.clone()).await?;
            let page = rows(&page, "rows");
            found.extend_from_slice(page);
            if page.len() < WINDOW {
                return Ok(found);
            }
        }
    }

    /// The id of a mentor by name, upper and lower case alike.
    pub(crate) async fn mentor(&self, name: &str) -> Result<Value> {
        let mentors = self.ask("mentors.list", json!({})).await?;
        let wanted = name.trim().to_lowercase();
        let mut rows = mentors.as_array().into_iter().flatten();
        let found = rows.find(|row| text(row, "name").to_lowercase() == wanted);
        found.and_then(|row| row.get("mentor").cloned()).ok_or_else(|| Failure::no_mentor(name))
    }

    /// The one person that a text names: id, number, e-mail address or unambiguous name.
    pub(crate) async fn person(&self, named: &str) -> Result<Value> {
        self.ask("people.find", json!({ "text": named })).await
    }

    /// The same, somebody who is enrolled: with their `enrollment`.
    pub(crate) async fn trainee(&self, named: &str) -> Result<Value> {
        match self.person(named).await {
            Ok(found) if matches!(found.get("enrollment"), Some(Value::String(_))) => Ok(found),
            Ok(found) => Err(Failure::not_enrolled(&text(&found, "name"))),
            // Whoever sees some people only is asked about those.
            Err(Failure::Core(error)) if error.code == "not_permitted" => self.seen(named, *error).await,
            Err(failure) => Err(failure),
        }
    }

    /// The one trainee among those that the asker sees.
    async fn seen(&self, named: &str, refusal: Error) -> Result<Value> {
        let mut found = self.all("trainees.list", json!({ "filter": "running", "text": named })).await?;
        match (found.pop(), found.is_empty()) {
            (Some(one), true) => Ok(one),
            _ => Err(refusal.into()),
        }
    }

    /// The id of an intake by its name; null for none named.
    pub(crate) async fn intake(&self, name: Option<&str>) -> Result<Value> {
        let Some(name) = name else { return Ok(Value::Null) };
        let card = self.ask("intakes.find", json!({ "name": name })).await?;
        Ok(card.get("intake").cloned().unwrap_or_default())
    }
}
