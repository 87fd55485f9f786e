//! The two commands of the window: they hand a call down to the core and its answer up.
//! They never know what a command means, and never leave the screen waiting: a panic is an answer too.
#![expect(clippy::let_underscore_must_use, reason = "Tauri writes such a line around each command")]

use std::future::Future;

use farm_team_core::error::{Error, Result};
use farm_team_core::{App, OpenOptions, Progress, Step, api};
use serde_json::Value;
use tauri::State;
use tauri::ipc::{Channel, Response};
use uuid::Uuid;

use crate::journal::Journal;

/// The application on its data folder. A call that needs the database opens it; where it cannot be opened the
/// call is answered with why, and the screen says what to do.
#[derive(Clone)]
pub(crate) struct Desk {
    app: App,
    journal: Journal,
}

impl Desk {
    pub(crate) fn new(options: OpenOptions, journal: Journal) -> Self {
        Self { app: App::closed(options), journal }
    }

    /// Opens the database before the screen asks; calls that come meanwhile wait for it.
    pub(crate) async fn open(&self) {
        match self.app.ready().await {
            Ok(()) => self.journal.line("opened"),
            Err(error) => self.journal.line(&format!("cannot open: {}", error.code)),
        }
    }

    /// Takes away what a viewer was given.
    pub(crate) fn put_away(&self) {
        self.app.put_away();
    }
}

/// One command of the core by its name.
#[tauri::command]
pub(crate) async fn call(desk: State<'_, Desk>, name: String, payload: Value) -> Result<Response> {
    let desk = desk.inner().clone();
    let journal = desk.journal.clone();
    let command = name.clone();
    let work = async move {
        let caller = desk.app.caller();
        api::call(&desk.app, &caller, &command, payload, &Progress::none()).await
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
        // A window that was closed hears nothing; the work goes on.
        let progress = Progress::new(move |step| drop(on_event.send(step)));
        let caller = desk.app.caller();
        api::call_operation(&desk.app, &caller, &command, payload, operation, &progress).await
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
