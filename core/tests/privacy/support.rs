//! A house of its own per test, with a desk outside of its data folder for files that people keep.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Clock, Error, OpenOptions, Progress, api};
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Row as _};

pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) data: Arc<tempfile::TempDir>,
    pub(crate) desk: Arc<tempfile::TempDir>,
}

pub(crate) async fn open(folder: &Path, today: &str) -> Result<App, Error> {
    let clock = Clock::Set(today.parse().unwrap());
    App::open(OpenOptions { folder: folder.to_owned(), clock, host: Arc::new(NoDialogs) }).await
}

pub(crate) async fn ask(app: &App, name: &str, request: Value) -> Result<Value, Error> {
    let answer = api::call(app, &app.caller(), name, request, &Progress::none()).await?;
    Ok(serde_json::from_str(&answer).unwrap())
}

/// What a person is entered with.
pub(crate) fn fields(first: &str, last: &str) -> Value {
    json!({
        "number": null, "first_name": first, "last_name": last, "email": null, "phone": null, "source": null,
        "current_job": null, "it_background": null, "learner_evidence": null, "applied_on": null, "notes": null
    })
}

impl House {
    pub(crate) async fn new(today: &str) -> Self {
        let (data, desk) = (Arc::new(tempfile::tempdir().unwrap()), Arc::new(tempfile::tempdir().unwrap()));
        let house = Self { app: open(data.path(), today).await.unwrap(), data, desk };
        house.ask("app.start", json!({ "with": { "kind": "standard_year" }, "owner_name": "Mara Connell" })).await;
        house
    }

    /// The same file by another program, on another day.
    pub(crate) async fn on(&self, today: &str) -> Self {
        let app = open(self.data.path(), today).await.unwrap();
        Self { app, data: Arc::clone(&self.data), desk: Arc::clone(&self.desk) }
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

    pub(crate) async fn intake(&self, name: &str, start: &str) -> Value {
        let fields = json!({
            "name": name, "start_on": start, "learning_minutes_a_week": 1200,
            "working_days": [true, true, true, true, true, false, false], "holidays": [], "mentors": []
        });
        self.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone()
    }

    /// Somebody new: person and candidacy.
    pub(crate) async fn candidate(&self, first: &str, last: &str, intake: &Value) -> (Value, Value) {
        let found = self.ask("people.create", json!({ "fields": fields(first, last), "intake": intake })).await;
        (found["person"].clone(), found["candidacy"].clone())
    }

    pub(crate) async fn moved(&self, candidacy: &Value, event: &str, more: Value) {
        let ground = match event {
            "decline" => "Others were stronger",
            _ => "Took another position",
        };
        let mut request =
            json!({ "candidacies": [candidacy], "event": event, "reason": "As agreed", "ground": ground });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.ask("candidates.move", request).await;
    }

    pub(crate) async fn enroll(&self, person: &Value, intake: &Value) -> Value {
        let answer =
            self.ask("enrollment.enroll", json!({ "people": [person], "intake": intake, "reason": "Fits" })).await;
        assert_eq!(answer["refused"], json!([]), "{answer}");
        answer["enrolled"][0]["enrollment"].clone()
    }

    pub(crate) async fn outcome(&self, enrollment: &Value, outcome: &str, on: &str, reason: &str) {
        let request = json!({ "enrollment": enrollment, "outcome": outcome, "on": on, "reason": reason });
        self.ask("enrollment.record_outcome", request).await;
    }

    pub(crate) async fn erase(&self, person: &Value) -> Value {
        self.ask("privacy.erase", json!({ "people": [person], "ground": "asked" })).await
    }

    /// Everything that is computed, the file and the trail hold.
    pub(crate) async fn check(&self) {
        assert_eq!(self.ask("app.check", json!({})).await["problems"], json!([]));
    }

    async fn connection(&self) -> sqlx::SqliteConnection {
        let file = self.data.path().join("farm-team.db");
        sqlx::sqlite::SqliteConnectOptions::new().filename(file).connect().await.unwrap()
    }

    pub(crate) async fn sql(&self, statement: &str) {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut self.connection().await).await.unwrap();
    }

    pub(crate) async fn number(&self, statement: &str) -> i64 {
        sqlx::query(AssertSqlSafe(statement)).fetch_one(&mut self.connection().await).await.unwrap().get(0)
    }

    pub(crate) async fn text(&self, statement: &str) -> Option<String> {
        sqlx::query(AssertSqlSafe(statement)).fetch_one(&mut self.connection().await).await.unwrap().get(0)
    }

    /// Table and column of every text in the schema.
    pub(crate) async fn texts(&self) -> Vec<(String, String)> {
        let columns = "SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND c.type = 'TEXT' AND t.name NOT LIKE '\\_%' ESCAPE '\\'";
        let rows = sqlx::query(columns).fetch_all(&mut self.connection().await).await.unwrap();
        rows.iter().map(|row| (row.get(0), row.get(1))).collect()
    }

    /// Every row of every table, as text.
    pub(crate) async fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let mut connection = self.connection().await;
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        let tables = sqlx::query(tables).fetch_all(&mut connection).await.unwrap();
        let mut dump = BTreeMap::new();
        for table in tables {
            let table: String = table.get(0);
            let columns = format!(
                "SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM pragma_table_info('{table}')"
            );
            let columns: String = sqlx::query(AssertSqlSafe(columns)).fetch_one(&mut connection).await.unwrap().get(0);
            let rows = format!("SELECT {columns} FROM {table} ORDER BY 1");
            let rows = sqlx::query(AssertSqlSafe(rows)).fetch_all(&mut connection).await.unwrap();
            dump.insert(table, rows.iter().map(|row| row.get(0)).collect());
        }
        dump
    }

    /// The figures that an erasure must not change.
    pub(crate) async fn statistics(&self, intakes: &[&Value]) -> Value {
        let mut figures = Vec::new();
        for intake in intakes {
            let view = self.ask("intakes.get", json!({ "intake": intake })).await;
            let card = view["card"].clone();
            let of = |key: &str| card[key].clone();
            figures.push(json!({
                "completion": view["completion"], "candidates": of("candidates"), "running": of("running"),
                "graduated": of("graduated"), "ended": of("ended"), "progress": of("progress"),
            }));
        }
        let sums = [
            "SELECT coalesce(sum(minutes_passed), 0) FROM enrollment",
            "SELECT coalesce(sum(progress), 0) FROM enrollment",
            "SELECT coalesce(sum(minutes), 0) FROM hours_entry",
            "SELECT coalesce(sum(mark), 0) FROM attempt",
            "SELECT coalesce(sum(points), 0) FROM ticket_review",
            "SELECT coalesce(sum(total_numerator), 0) FROM evaluation",
            "SELECT coalesce(sum(mean), 0) FROM candidacy WHERE state = 'enrolled'",
            "SELECT (SELECT count(*) FROM candidacy WHERE state = 'declined')
               + (SELECT coalesce(sum(count), 0) FROM erased_candidates WHERE state = 'declined')",
        ];
        for sum in sums {
            figures.push(json!(self.number(sum).await));
        }
        Value::Array(figures)
    }

    /// Files of the data folder, whatever they are, in which one of these texts stands.
    pub(crate) fn naming(&self, texts: &[&str]) -> Vec<String> {
        naming(self.data.path(), texts)
    }

    pub(crate) fn at_desk(&self, name: &str) -> PathBuf {
        self.desk.path().join(name)
    }
}

/// Bytes by which texts are looked up; none is shorter.
const START: usize = 4;

/// Files below a folder that hold a text as UTF-8 or UTF-16, in either byte order.
pub(crate) fn naming(folder: &Path, texts: &[&str]) -> Vec<String> {
    let needles: Vec<Vec<u8>> = texts
        .iter()
        .flat_map(|text| {
            let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
            [text.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)]
        })
        .collect();
    // One pass over each file, however many texts there are.
    let mut by_start: BTreeMap<&[u8], Vec<&[u8]>> = BTreeMap::new();
    for needle in &needles {
        by_start.entry(&needle[..START]).or_default().push(needle);
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(naming(&path, texts));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let stands = |at: usize, start: &[u8]| {
            by_start.get(start).is_some_and(|needles| needles.iter().any(|needle| bytes[at..].starts_with(needle)))
        };
        if bytes.windows(START).enumerate().any(|(at, start)| stands(at, start)) {
            found.push(path.display().to_string());
        }
    }
    found
}
