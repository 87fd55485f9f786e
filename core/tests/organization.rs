//! The invented organization of `cargo xtask generate`: sound, deterministic, and readable by every page.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "all of this is test code: it fails loudly"
)]

#[path = "../examples/organization/invented/mod.rs"]
mod invented;

use std::sync::Arc;

use farm_team_core::host::NoDialogs;
use farm_team_core::{App, Caller, Clock, OpenOptions, Progress, api};
use invented::{Order, fill};
use serde_json::{Value, json};

struct House {
    app: App,
    _folder: tempfile::TempDir,
}

impl House {
    async fn filled(size: u32, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-11-25".parse().unwrap();
        let order = Order { folder: folder.path().to_owned(), size, seed, today };
        let filled = fill(&order, |_| ()).await.unwrap();
        assert_eq!(filled.enrollments, size);
        let options = OpenOptions { folder: order.folder, clock: Clock::Set(order.today), host: Arc::new(NoDialogs) };
        Self { app: App::open(options).await.unwrap(), _folder: folder }
    }

    async fn ask(&self, command: &str, request: Value) -> Value {
        let answer = api::call(&self.app, &Caller::owner(), command, request, &Progress::none()).await;
        serde_json::from_str(&answer.unwrap_or_else(|error| panic!("{command}: {error:?}"))).unwrap()
    }

    async fn trainees(&self, filter: &str) -> Vec<Value> {
        let page = self
            .ask("trainees.list", json!({ "filter": filter, "sort": [{ "column": "number", "descending": false }] }));
        page.await["rows"].as_array().unwrap().clone()
    }
}

/// What is written past the commands holds what the commands would have derived.
#[tokio::test]
async fn check_finds_nothing() {
    let house = House::filled(60, 7).await;
    let report = house.ask("app.check", json!({})).await;
    assert_eq!(report["problems"], json!([]));
    assert_eq!(report["enrollments"], 60);
    for filter in ["running", "ended", "overdue"] {
        assert!(!house.trainees(filter).await.is_empty(), "{filter}");
    }
    let monday = house.ask("monday.get", json!({})).await;
    assert!(monday["total"].as_u64() > Some(0), "{monday}");
}

/// Every page opens: plans, records, and the frozen form of every evaluation.
#[tokio::test]
async fn every_page_opens() {
    let house = House::filled(24, 3).await;
    let mut scored = 0;
    for trainee in house.trainees("all").await {
        let request = json!({ "enrollment": trainee["enrollment"] });
        assert_eq!(house.ask("trainees.plan", request.clone()).await.as_array().unwrap().len(), 28);
        for command in ["trainees.get", "progress.record"] {
            house.ask(command, request.clone()).await;
        }
        for row in house.ask("milestones.list", request).await.as_array().unwrap() {
            let view = house.ask("milestones.get", json!({ "milestone": row["milestone"] })).await;
            assert_eq!(view["row"]["state"], row["state"]);
            scored += usize::from(row["state"] == "scored" && row["total"].is_string());
        }
    }
    assert!(scored > 50, "{scored}");
}

#[tokio::test]
async fn a_seed_gives_the_same_organization() {
    let content = async |seed| {
        let house = House::filled(30, seed).await;
        let mut rows = house.trainees("all").await;
        for row in &mut rows {
            let fields = row.as_object_mut().unwrap();
            fields.retain(|key, _| !matches!(key.as_str(), "enrollment" | "person" | "intake" | "program"));
        }
        rows
    };
    let first = content(5).await;
    assert_eq!(first, content(5).await);
    assert_ne!(first, content(6).await);
}
