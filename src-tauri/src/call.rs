//! The two commands of the window: they hand a call down to the core and its answer up.
//! They never know what a command means, and never leave the screen waiting: a panic is an answer too.
#![expect(clippy::let_underscore_must_use, reason = "Tauri writes such a line around each command")]

use std::future::Future;
use std::sync::Arc;

use farm_team_core::error::{Error, Result};
use farm_team_core::host::Host;
use farm_team_core::{App, Clock, OpenOptions, Progress, Step, api};
use serde_json::Value;
use tauri::State;
use tauri::ipc::{Channel, Response};
use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::journal::Journal;

/// The open database, or why it cannot be opened: then every call is answered with that, and the screen
/// says what to do.
#[derive(Clone)]
pub(crate) struct Desk {
    app: Arc<OnceCell<Result<App>>>,
    journal: Journal,
    folder: std::path::PathBuf,
    clock: Clock,
    host: Arc<dyn Host>,
}

impl Desk {
    pub(crate) fn new(folder: std::path::PathBuf, clock: Clock, host: Arc<dyn Host>, journal: Journal) -> Self {
        Self { app: Arc::default(), journal, folder, clock, host }
    }

    /// Opens the database the first time; the others wait for it.
    ///
    /// # Errors
    /// Why it could not be opened, the same for every call until the next start.
    pub(crate) async fn open(&self) -> Result<App> {
        let opened = self.app.get_or_init(async || {
            let opened =
                App::open(OpenOptions { folder: self.folder.clone(), clock: self.clock, host: Arc::clone(&self.host) })
                    .await;
            match &opened {
                Ok(_) => self.journal.line("opened"),
                Err(error) => self.journal.line(&format!("cannot open: {}", error.code)),
            }
            opened
        });
        opened.await.clone()
    }
}

/// One command of the core by its name.
#[tauri::command]
pub(crate) async fn call(desk: State<'_, Desk>, name: String, payload: Value) -> Result<Response> {
    let desk = desk.inner().clone();
    let journal = desk.journal.clone();
    let command = name.clone();
    let work = async move {
        let app = desk.open().await?;
        api::call(&app, &app.caller(), &command, payload, &Progress::none()).await
    };
    answer(work, &name, &journal).await
}

/// A long command: it reports its steps on the channel, and `operation` is the name to cancel it by.
#[tauri::command]
pub(crate) async fn call_with_progress(
    desk: State<'_, Desk>,
    name: String,
    payload: Value,
    operation: Uuid,
    on_event: Channel<Step>,
) -> Result<Response> {
    let desk = desk.inner().clone();
    let journal = desk.journal.clone();
    let command = name.clone();
    let work = async move {
        let app = desk.open().await?;
        // A window that was closed hears nothing; the work goes on.
        let progress = Progress::new(move |step| drop(on_event.send(step)));
        api::call_operation(&app, &app.caller(), &command, payload, operation, &progress).await
    };
    answer(work, &name, &journal).await
}

/// Runs the work apart, so that a panic in it becomes an error with a code.
async fn answer(
    work: impl Future<Output = Result<String>> + Send + 'static,
    name: &str,
    journal: &Journal,
) -> Result<Response> {
    let outcome = match tokio::spawn(work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Error::internal(format!("{name} stopped unexpectedly"))),
    };
    if let Err(error) = &outcome
        && error.code == "internal"
    {
        journal.line(&format!("internal error in {name}"));
    }
    outcome.map(Response::new)
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::journal::Journal;

    #[tokio::test]
    async fn a_panic_is_answered_and_logged() {
        let folder = std::env::temp_dir().join(format!("farm-team-call-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let journal = Journal::new(&folder);
        let error = answer(async { panic!("a private fact") }, "people.list", &journal).await.err().unwrap();
        let log = std::fs::read_to_string(folder.join("farm-team.log")).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(error.code, "internal");
        assert!(!format!("{error:?}").contains("private"), "{error:?}");
        assert!(log.ends_with("internal error in people.list\n"), "{log}");
    }
}
