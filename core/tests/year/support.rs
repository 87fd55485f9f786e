//! A database of its own per test, asked the way hosts ask, on any day.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};
use sqlx::{ConnectOptions as _, Row as _};

/// The standard year with one intake that starts on 4 Jan 2027.
pub(crate) struct Year {
    pub(crate) app: App,
    pub(crate) folder: Arc<tempfile::TempDir>,
    pub(crate) intake: Value,
    pub(crate) mentors: Vec<Value>,
}

async fn open(folder: &Path, today: &str) -> App {
    App::open(OpenOptions {
        folder: folder.to_owned(),
        clock: Clock::Set(today.parse().unwrap()),
        host: Arc::new(NoDialogs),
    })
    .await
    .unwrap()
}

pub(crate) fn fields(name: &str, mentors: &[Value]) -> Value {
    json!({
        "name": name, "start_on": "2027-01-04", "learning_minutes_a_week": 1200,
        "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": mentors
    })
}

impl Year {
    /// An intake with two mentors, nobody enrolled.
    pub(crate) async fn new(today: &str) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let app = open(folder.path(), today).await;
        let mut year = Self { app, folder, intake: Value::Null, mentors: Vec::new() };
        year.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        for name in ["J. Lind", "A. Ruiz"] {
            let mentor = year.ask("mentors.add", json!({ "name": name })).await;
            year.mentors.push(mentor["mentor"].clone());
        }
        let fields = fields("January", &year.mentors);
        year.intake = year.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
        year
    }

    /// The same file by another program, on another day.
    pub(crate) async fn on(&self, today: &str) -> Self {
        Self {
            app: open(self.folder.path(), today).await,
            folder: Arc::clone(&self.folder),
            intake: self.intake.clone(),
            mentors: self.mentors.clone(),
        }
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

    /// A person who is a candidate of the intake where `candidate` says so.
    pub(crate) async fn person(&self, first: &str, last: &str, candidate: bool) -> Value {
        let intake = if candidate { self.intake.clone() } else { Value::Null };
        let mut request = json!({ "fields": {
            "number": null, "first_name": first, "last_name": last, "email": null, "phone": null, "source": null,
            "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
        } });
        if !intake.is_null() {
            request["intake"] = intake;
        }
        self.ask("people.create", request).await["person"].clone()
    }

    /// Somebody enrolled: the enrollment's id.
    pub(crate) async fn enrolled(&self, first: &str) -> Value {
        let person = self.person(first, "Kamau", false).await;
        let answer = self.ask("enrollment.enroll", json!({ "people": [person], "intake": self.intake })).await;
        assert_eq!(answer["refused"], json!([]), "{answer}");
        answer["enrolled"][0]["enrollment"].clone()
    }

    pub(crate) async fn view(&self, enrollment: &Value) -> Value {
        self.ask("trainees.get", json!({ "enrollment": enrollment })).await
    }

    /// The plan by code.
    pub(crate) async fn plan(&self, enrollment: &Value) -> BTreeMap<String, Value> {
        let rows = self.ask("trainees.plan", json!({ "enrollment": enrollment })).await;
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| (row["code"].as_str().unwrap().to_owned(), row.clone())).collect()
    }

    pub(crate) async fn attempt(&self, enrollment: &Value, module: &str, on: &str, mark: &str) -> Result<Value, Error> {
        self.try_ask("progress.add_attempt", attempt(enrollment, module, on, mark)).await
    }

    pub(crate) async fn undo(&self, step: &Value) -> Result<Value, Error> {
        self.try_ask("history.undo", json!({ "step": step })).await
    }

    /// Every derived column equals what its causes give; the trail and the file hold.
    pub(crate) async fn check(&self) {
        let report = self.ask("app.check", json!({})).await;
        assert_eq!(report["problems"], json!([]));
    }

    pub(crate) async fn sql(&self, statement: &str) {
        let mut connection = self.connection().await;
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
    }

    pub(crate) async fn number(&self, statement: &str) -> i64 {
        let mut connection = self.connection().await;
        let row = sqlx::query(sqlx::AssertSqlSafe(statement)).fetch_one(&mut connection).await.unwrap();
        row.get(0)
    }

    async fn connection(&self) -> sqlx::SqliteConnection {
        sqlx::sqlite::SqliteConnectOptions::new().filename(self.app.file()).connect().await.unwrap()
    }

    /// Every row of every table but trail and steps, as text: what an undo must bring back.
    pub(crate) async fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let mut connection = self.connection().await;
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table'
            AND name NOT IN ('audit_entry', 'undo_step', '_sqlx_migrations') AND name NOT LIKE 'sqlite_%'";
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
}

pub(crate) fn attempt(enrollment: &Value, module: &str, on: &str, mark: &str) -> Value {
    json!({ "enrollment": enrollment, "module": module, "on": on, "mark": mark })
}

pub(crate) fn a_break(enrollment: &Value, from: &str, to: Option<&str>) -> Value {
    json!({ "enrollment": enrollment, "from": from, "to": to, "reason": "parental leave" })
}

/// A change of one plan.
pub(crate) fn replan(enrollment: &Value, change: &Value) -> Value {
    json!({ "enrollments": [enrollment], "change": change, "reason": "project freeze" })
}

/// The code of a refusal.
pub(crate) fn code(answer: Result<Value, Error>) -> String {
    answer.expect_err("a refusal").code
}
