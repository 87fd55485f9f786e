//! From a file into the database and out again: every string comes back as it went in, and work that is stopped
//! leaves nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use farm_team_core::{Caller, Progress, api};
use serde_json::{Value, json};

use crate::support::{House, people, sheets, shipped};

fn data(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    std::fs::read_to_string(path).unwrap()
}

/// A CSV file of these rows, every cell quoted.
fn csv(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let cell = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.into_iter().map(cell).collect::<Vec<_>>().join(",");
    rows.into_iter().map(line).collect::<Vec<_>>().join("\r\n")
}

async fn everybody(house: &House) -> Vec<Value> {
    let request = json!({ "window": { "offset": 0, "limit": 1000 } });
    house.ask("people.list", request).await["rows"].as_array().unwrap().clone()
}

#[tokio::test]
async fn names_of_every_locale_are_listed_and_exported_as_they_came() {
    let house = House::standard().await;
    let names = data("cldr-sample-names.derived.csv");
    let mut lines = names.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let column = |name: &str| header.iter().position(|found| *found == name).unwrap();
    let (given, surname) = (column("given"), column("surname"));
    let wanted: Vec<(String, String)> = lines
        .map(|line| line.split(',').collect::<Vec<_>>())
        .filter(|cells| !cells[given].is_empty() || !cells[surname].is_empty())
        .map(|cells| (cells[given].trim().to_owned(), cells[surname].trim().to_owned()))
        .collect();
    assert!(wanted.len() > 500);
    let rows =
        (0..).zip(&wanted).map(|(at, (first, last)): (u32, _)| vec![format!("N-{at:04}"), first.clone(), last.clone()]);
    let header = vec!["Number".to_owned(), "First name".to_owned(), "Last name".to_owned()];
    let file = house.file("names.csv", &csv(std::iter::once(header).chain(rows)));
    let report = house.ask("exchange.import", json!({ "path": file, "kind": "people" })).await;
    assert_eq!(report["imported"], wanted.len());

    let listed: BTreeSet<(String, String)> =
        everybody(&house).await.iter().map(|row| pair(row, "number", "name")).collect();
    let full = |(at, (first, last)): (usize, &(String, String))| {
        (format!("N-{at:04}"), format!("{first} {last}").trim().to_owned())
    };
    let expected: BTreeSet<(String, String)> = wanted.iter().enumerate().map(full).collect();
    assert_eq!(listed, expected);
    let wanted: BTreeSet<(String, String)> = wanted.into_iter().collect();
    let path = house.folder.path().join("out.json");
    let out: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(exported(&house, "json", &path).await).unwrap()).unwrap();
    assert_eq!(out.iter().map(|row| pair(row, "first_name", "last_name")).collect::<BTreeSet<_>>(), wanted);

    // Out and in again is where it came from, however many parts a name has and whichever script it is in.
    let path = house.folder.path().join("out.csv");
    let first = std::fs::read(exported(&house, "csv", &path).await).unwrap();
    let other = House::standard().await;
    let report = other.ask("exchange.import", json!({ "path": path, "kind": "people" })).await;
    assert_eq!((&report["imported"], &report["rejected"]), (&json!(out.len()), &json!([])));
    let again = std::fs::read(exported(&other, "csv", &other.folder.path().join("again.csv")).await).unwrap();
    assert!(first == again, "the second export is the first");
}

async fn exported<'a>(house: &House, format: &str, path: &'a Path) -> &'a Path {
    let export = json!({ "of": { "kind": "people", "list": {} }, "format": format, "path": path });
    house.ask("exchange.export", export).await;
    path
}

fn pair(row: &Value, first: &str, second: &str) -> (String, String) {
    let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
    (text(first), text(second))
}

#[tokio::test]
async fn naughty_strings_are_kept_to_the_letter() {
    let house = House::standard().await;
    let strings: Vec<String> = serde_json::from_str(&data("blns.json")).unwrap();
    let rows = strings.iter().enumerate().map(|(at, text)| vec![format!("N-{at:03}"), "Ada".to_owned(), text.clone()]);
    let header = vec!["Number".to_owned(), "Name".to_owned(), "Notes".to_owned()];
    let file = house.file("naughty.csv", &csv(std::iter::once(header).chain(rows)));
    let report = house.ask("exchange.import", json!({ "path": file, "kind": "people" })).await;
    let rejected: BTreeSet<String> = report["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| cell["cells"][0].as_str().unwrap().to_owned())
        .collect();
    let people = everybody(&house).await;
    assert_eq!(people.len() + rejected.len(), strings.len());
    for row in &people {
        let number = row["number"].as_str().unwrap();
        let text = &strings[number[2..].parse::<usize>().unwrap()];
        let kept = house.ask("people.get", json!({ "person": row["person"] })).await;
        let kept = kept["fields"]["notes"].as_str().unwrap_or_default();
        assert_eq!(kept, text.trim(), "{number}");
    }
    assert_eq!(house.ask("app.check", json!({})).await["problems"], json!([]));
}

/// Asks, and stops the work at its first step of this name that has got so far.
async fn stopped(house: &House, request: Value, step: &'static str, at: u64) -> String {
    let handle: Arc<OnceLock<Progress>> = Arc::default();
    let inner = Arc::clone(&handle);
    let progress = Progress::new(move |now| {
        if now.step == step && now.done >= at {
            inner.get().unwrap().cancel();
        }
    });
    handle.set(progress.clone()).ok().unwrap();
    api::call(&house.app, &Caller::owner(), "exchange.import", request, &progress).await.unwrap_err().code
}

#[tokio::test]
async fn an_import_that_is_stopped_leaves_nothing() {
    let house = House::standard().await;
    for (step, at) in [("file", 0), ("rows", 0), ("rows", 50)] {
        assert_eq!(stopped(&house, people(&shipped("applicants.csv")), step, at).await, "cancelled", "{step} {at}");
        assert_eq!(everybody(&house).await.len(), 0);
        assert_eq!(house.ask("intakes.list", json!({})).await, json!([]), "no intake either");
        assert_eq!(house.ask("history.steps", json!({})).await, json!([]));
    }
    house.ask("exchange.import", people(&shipped("applicants.csv"))).await;
    assert_eq!(stopped(&house, sheets(&shipped("interview-sheets.csv")), "rows", 50).await, "cancelled");
    let rows = house.ask("candidates.list", json!({})).await["rows"].clone();
    assert!(rows.as_array().unwrap().iter().all(|row| row["sheets"] == 0));
}

/// Any later change to somebody who came with it is something built on an import.
#[tokio::test]
async fn an_import_that_was_built_on_stays() {
    let house = House::standard().await;
    let report = house.ask("exchange.import", people(&shipped("applicants.csv"))).await;
    let row = house.ask("candidates.list", json!({})).await["rows"][0].clone();
    let moved = house.ask("candidates.move", json!({ "candidacies": [row["candidacy"]], "event": "screen" })).await;
    assert_eq!(house.refused("history.undo", json!({ "step": report["undo"] })).await, "undo_built_on");
    assert_eq!(everybody(&house).await.len(), 117);
    house.ask("history.undo", json!({ "step": moved["undo"] })).await;
    house.ask("history.undo", json!({ "step": report["undo"] })).await;
    assert_eq!(everybody(&house).await.len(), 0);
}
