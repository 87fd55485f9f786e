//! A database of its own per test, asked the way hosts ask.

use std::path::PathBuf;
use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};

pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) folder: tempfile::TempDir,
}

impl House {
    /// An open database that is not started.
    pub(crate) async fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(OpenOptions {
            folder: folder.path().to_owned(),
            clock: Clock::Set("2026-11-02".parse().unwrap()),
            host: Arc::new(NoDialogs),
        })
        .await
        .unwrap();
        Self { app, folder }
    }

    /// Started with the standard year.
    pub(crate) async fn standard() -> Self {
        let house = Self::empty().await;
        house.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        house
    }

    pub(crate) async fn try_ask(&self, name: &str, request: Value) -> Result<Value, Error> {
        let answer = api::call(&self.app, &Caller::owner(), name, request, &Progress::none()).await?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    pub(crate) async fn ask(&self, name: &str, request: Value) -> Value {
        match self.try_ask(name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    /// The code of a refusal that must come.
    pub(crate) async fn refused(&self, name: &str, request: Value) -> String {
        self.try_ask(name, request).await.expect_err(name).code
    }

    /// A file of the test, in the data folder.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

/// A file that ships.
pub(crate) fn shipped(name: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content").join(name).display().to_string()
}

/// A people import into the January intake.
pub(crate) fn people(path: &str) -> Value {
    json!({ "path": path, "kind": "people", "intake": { "name": "January", "start_on": "2027-01-04" } })
}

/// A sheets import into the January intake.
pub(crate) fn sheets(path: &str) -> Value {
    json!({ "path": path, "kind": "sheets", "intake": { "name": "January" } })
}

pub(crate) fn figures(report: &Value) -> [u64; 6] {
    let number = |key: &str| report[key].as_u64().unwrap();
    [
        number("read"),
        number("imported"),
        number("updated"),
        number("unchanged"),
        report["to_decide"].as_array().unwrap().len() as u64,
        number("rejected_rows"),
    ]
}
