//! A data folder of its own per test, asked the way hosts ask, on any day.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};
use sqlx::{ConnectOptions as _, Row as _};

pub(crate) const TODAY: &str = "2026-11-02";

pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) folder: Arc<tempfile::TempDir>,
}

pub(crate) async fn open(folder: &Path, today: &str) -> Result<App, Error> {
    App::open(OpenOptions {
        folder: folder.to_owned(),
        clock: Clock::Set(today.parse().unwrap()),
        host: Arc::new(NoDialogs),
    })
    .await
}

/// Asks as the owner of the file.
pub(crate) async fn ask(app: &App, name: &str, request: Value) -> Result<Value, Error> {
    let answer = api::call(app, &Caller::owner(), name, request, &Progress::none()).await?;
    Ok(serde_json::from_str(&answer).unwrap())
}

impl House {
    /// An open database that is not started.
    pub(crate) async fn empty() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self { app: open(folder.path(), TODAY).await.unwrap(), folder }
    }

    /// Started with the standard year.
    pub(crate) async fn standard() -> Self {
        let house = Self::empty().await;
        house.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        house
    }

    /// The same file on another day.
    pub(crate) async fn on(&self, today: &str) -> Self {
        Self { app: open(self.folder.path(), today).await.unwrap(), folder: Arc::clone(&self.folder) }
    }

    pub(crate) async fn try_ask(&self, name: &str, request: Value) -> Result<Value, Error> {
        ask(&self.app, name, request).await
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

    pub(crate) async fn person(&self, fields: Value) -> Value {
        self.ask("people.create", json!({ "fields": person(&fields) })).await["person"].clone()
    }

    /// An intake that starts on 4 January 2027.
    pub(crate) async fn intake(&self, name: &str) -> Value {
        self.ask("intakes.create", json!({ "fields": intake(name) })).await["intake"].clone()
    }

    /// A file of the test, beside the database.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    pub(crate) async fn sql(&self, statement: &str) {
        let mut connection = connection(self.app.file()).await;
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
    }

    pub(crate) async fn number(&self, statement: &str) -> i64 {
        let mut connection = connection(self.app.file()).await;
        sqlx::query(sqlx::AssertSqlSafe(statement)).fetch_one(&mut connection).await.unwrap().get(0)
    }

    pub(crate) async fn text(&self, statement: &str) -> String {
        let mut connection = connection(self.app.file()).await;
        sqlx::query(sqlx::AssertSqlSafe(statement)).fetch_one(&mut connection).await.unwrap().get(0)
    }

    /// What the check finds: code and sentence of each problem.
    pub(crate) async fn problems(&self) -> Vec<(String, String)> {
        let report = self.ask("app.check", json!({})).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let problems = report["problems"].as_array().unwrap().iter();
        problems.map(|one| (text(&one["code"]), text(&one["message"]))).collect()
    }

    pub(crate) async fn sound(&self) {
        assert_eq!(self.problems().await, []);
    }

    /// Every row of every table but the trail, as text.
    pub(crate) async fn dump(&self) -> BTreeMap<String, Vec<String>> {
        dump(self.app.file()).await
    }
}

/// A connection of another program: nothing of ours checks what it does.
pub(crate) async fn connection(file: &Path) -> sqlx::SqliteConnection {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).foreign_keys(false);
    options.connect().await.unwrap()
}

/// Every row of every table but the trail, as text.
pub(crate) async fn dump(file: &Path) -> BTreeMap<String, Vec<String>> {
    let mut connection = connection(file).await;
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table'
        AND name NOT IN ('audit_entry', '_sqlx_migrations') AND name NOT LIKE 'sqlite_%'";
    let tables = sqlx::query(tables).fetch_all(&mut connection).await.unwrap();
    let mut dump = BTreeMap::new();
    for table in tables {
        let table: String = table.get(0);
        let columns = format!(
            "SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM pragma_table_info('{table}')"
        );
        let columns: String =
            sqlx::query(sqlx::AssertSqlSafe(columns)).fetch_one(&mut connection).await.unwrap().get(0);
        let rows = format!("SELECT {columns} FROM {table} ORDER BY 1");
        let rows = sqlx::query(sqlx::AssertSqlSafe(rows)).fetch_all(&mut connection).await.unwrap();
        dump.insert(table, rows.iter().map(|row| row.get(0)).collect());
    }
    dump
}

/// Fields of a person: those named, the others empty.
pub(crate) fn person(named: &Value) -> Value {
    let mut fields = json!({
        "number": null, "first_name": "", "last_name": "", "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
    });
    for (field, value) in named.as_object().unwrap() {
        fields[field] = value.clone();
    }
    fields
}

/// Fields of an intake that starts on 4 January 2027.
pub(crate) fn intake(name: &str) -> Value {
    json!({
        "name": name, "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
        "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
    })
}

/// A file that ships.
pub(crate) fn shipped(name: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content").join(name).display().to_string()
}

/// Rows of a list, all of them.
pub(crate) async fn rows(house: &House, name: &str, request: Value) -> Vec<Value> {
    let mut request = request;
    request["window"] = json!({ "offset": 0, "limit": 1000 });
    house.ask(name, request).await["rows"].as_array().unwrap().clone()
}
