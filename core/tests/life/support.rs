//! A data folder of its own per test, asked the way hosts ask, on any day.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, Connection as _};
use tempfile::TempDir;

pub(crate) const TODAY: &str = "2027-03-01";

/// A program on a data folder.
pub(crate) struct Farm {
    pub(crate) app: App,
    pub(crate) folder: Arc<TempDir>,
}

/// As a host opens: the first command opens the database, and a daily backup is taken.
pub(crate) fn host(folder: &Path, today: &str) -> App {
    App::closed(options(folder, today))
}

pub(crate) fn options(folder: &Path, today: &str) -> OpenOptions {
    let clock = Clock::Set(today.parse().unwrap());
    OpenOptions { folder: folder.to_owned(), clock, host: Arc::new(NoDialogs) }
}

impl Farm {
    /// Nothing is opened yet.
    pub(crate) fn empty() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self { app: host(folder.path(), TODAY), folder }
    }

    /// The standard year with an intake and one person.
    pub(crate) async fn new() -> Self {
        let farm = Self::empty();
        farm.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        let fields = json!({
            "name": "January", "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
        });
        farm.ask("intakes.create", json!({ "fields": fields })).await;
        farm.person("Asha").await;
        farm
    }

    /// Another program on the same folder, or the same one after a restart on another day.
    pub(crate) fn again(&self, today: &str) -> Self {
        Self { app: host(self.folder.path(), today), folder: Arc::clone(&self.folder) }
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

    /// The code of a refusal that must come, with a sentence that has no hole.
    pub(crate) async fn refused(&self, name: &str, request: Value) -> String {
        let error = self.try_ask(name, request).await.expect_err(name);
        assert!(error.message.contains(' ') && !error.message.contains('{'), "{error:?}");
        error.code
    }

    pub(crate) async fn person(&self, first: &str) -> Value {
        let request = json!({ "fields": {
            "number": null, "first_name": first, "last_name": "Kamau", "email": null, "phone": null, "source": null,
            "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
        } });
        self.ask("people.create", request).await["person"].clone()
    }

    /// First names in the order of the list.
    pub(crate) async fn people(&self) -> Vec<String> {
        names(&self.app).await
    }

    pub(crate) async fn backup(&self) -> String {
        text(&self.ask("backups.make", json!({})).await["path"])
    }

    pub(crate) async fn restore(&self, path: &str) -> Value {
        self.ask("backups.restore", json!({ "path": path })).await
    }

    /// Kinds of the backups in the list, the newest first.
    pub(crate) async fn kinds(&self) -> Vec<String> {
        let list = self.ask("backups.list", json!({})).await;
        list["rows"].as_array().unwrap().iter().map(|row| text(&row["kind"])).collect()
    }

    pub(crate) async fn sound(&self) {
        let report = self.ask("app.check", json!({})).await;
        assert_eq!(report["problems"], json!([]), "{report}");
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("farm-team.db")
    }

    /// Names of everything in the data folder that is not the database, its log, a lock or the folder of backups.
    pub(crate) fn left_over(&self) -> Vec<String> {
        let own = ["farm-team.db", "farm-team.db-wal", "farm-team.db-shm", "backups"];
        let locks = ["farm-team.lock", "farm-team.use", "farm-team.care", "farm-team.files"];
        let found = fs::read_dir(self.folder.path()).unwrap().chain(fs::read_dir(self.backups()).unwrap());
        let names = found.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| !own.contains(&&**name) && !locks.contains(&&**name) && !is_backup(name)).collect()
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.folder.path().join("backups")
    }
}

fn is_backup(name: &str) -> bool {
    name.starts_with("farm-team-") && (name.ends_with(".db") || name.ends_with(".db.age"))
}

pub(crate) async fn names(app: &App) -> Vec<String> {
    let request = json!({ "window": { "offset": 0, "limit": 1000 } });
    let answer = api::call(app, &Caller::owner(), "people.list", request, &Progress::none()).await.unwrap();
    let page: Value = serde_json::from_str(&answer).unwrap();
    page["rows"].as_array().unwrap().iter().map(|row| text(&row["name"])).collect()
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// A list of `count` applicants as a file.
pub(crate) fn applicants(folder: &Path, count: usize) -> Value {
    let path = folder.join("applicants.csv");
    let rows: String = (0..count).map(|row| format!("A-{row:04},Person{row},Kamau,p{row}@example.org\n")).collect();
    fs::write(&path, format!("Number,First name,Last name,E-mail\n{rows}")).unwrap();
    json!({ "kind": "people", "path": path, "intake": { "name": "January" }, "dry_run": false })
}

/// The file as SQLite alone sees it.
pub(crate) async fn raw(file: &Path) -> SqliteConnection {
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await.unwrap()
}

pub(crate) async fn execute(file: &Path, statement: &str) {
    let mut db = raw(file).await;
    sqlx::query(AssertSqlSafe(statement.to_owned())).execute(&mut db).await.unwrap();
    db.close().await.unwrap();
}

/// Writes over everything but the file's head, as a dying disk does.
pub(crate) fn damage(file: &Path) {
    let mut bytes = fs::read(file).unwrap();
    let length = bytes.len();
    bytes[4096..length].fill(0x5a);
    fs::write(file, bytes).unwrap();
}
