//! How SQLite would run a statement, and what it must not do there.

use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection};

/// A database without the statistics of its few rows: SQLite plans as for large tables.
pub(crate) async fn unmeasured(file: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(file);
    let mut db = options.connect().await.unwrap();
    sqlx::query("DELETE FROM sqlite_stat1").execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    options.connect().await.unwrap()
}

#[derive(sqlx::FromRow)]
struct Step {
    id: i64,
    parent: i64,
    detail: String,
}

impl Step {
    fn scans(&self) -> bool {
        self.detail.starts_with("SCAN ") && self.detail != "SCAN CONSTANT ROW"
    }

    fn reads(&self) -> bool {
        self.scans() || self.detail.starts_with("SEARCH ")
    }
}

/// Whether a request names rows by an id that an index leads to; the statements that bind something do so then.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Whole,
    Narrowed,
}

/// What is wrong with the plan of a statement; nothing when it is as it should be.
pub(crate) async fn trouble(db: &mut SqliteConnection, statement: &str, asked: Asked) -> Option<String> {
    let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {statement}"));
    let steps: Vec<Step> = sqlx::query_as(explain).fetch_all(db).await.unwrap();
    let wrong = steps.iter().find_map(|step| wrong(statement, step, &steps, asked))?;
    let plan: Vec<&str> = steps.iter().map(|step| step.detail.as_str()).collect();
    Some(format!("{wrong}\n  {statement}\n  {}", plan.join("\n  ")))
}

fn wrong(statement: &str, step: &Step, steps: &[Step], asked: Asked) -> Option<String> {
    if step.detail.contains("AUTOMATIC") {
        return Some(format!("an index is missing: {}", step.detail));
    }
    if !step.scans() {
        return None;
    }
    if is_per_row(step, steps) {
        return Some(format!("scanned for every row: {}", step.detail));
    }
    let first = steps.iter().find(|other| other.parent == step.parent && other.reads());
    if first.is_some_and(|first| first.id != step.id) {
        return Some(format!("scanned for every row of the table before it: {}", step.detail));
    }
    (asked == Asked::Narrowed && statement.contains(['?', '$']))
        .then(|| format!("an id was named, and yet the whole table is read: {}", step.detail))
}

/// Whether a step stands in a subquery that runs for every row around it.
fn is_per_row(step: &Step, steps: &[Step]) -> bool {
    let mut within = steps.iter().find(|other| other.id == step.parent);
    while let Some(outer) = within {
        if outer.detail.contains("CORRELATED") {
            return true;
        }
        within = steps.iter().find(|other| other.id == outer.parent);
    }
    false
}
