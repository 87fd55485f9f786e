//! The list of commands itself, first start, settings, drafts: who may, what is malformed, what is unknown.

use serde_json::json;

use crate::support::{House, shipped};

#[tokio::test]
async fn a_command_that_is_not_there_and_a_request_that_cannot_be_read_are_told() {
    let house = House::standard().await;
    assert_eq!(house.refused("people.creat", json!({})).await, "command_unknown");
    for request in [json!({ "person": "x" }), json!({ "nobody": 1 }), json!([]), json!(7), json!("text")] {
        assert_eq!(house.refused("people.get", request).await, "request_malformed");
    }
    let error = house.try_ask("mentors.add", json!({ "name": "A", "colour": "red" })).await.unwrap_err();
    assert!(error.message.contains("colour") && error.message.contains("mentors.add"), "{error:?}");
}

#[tokio::test]
async fn a_host_without_a_window_has_no_dialogs() {
    let house = House::standard().await;
    let kinds = json!([{ "name": "Spreadsheets", "extensions": ["csv"] }]);
    for (name, request) in [
        ("host.pick_file", json!({ "title": "Open", "kinds": kinds })),
        ("host.pick_folder", json!({ "title": "Choose" })),
        ("host.save_file", json!({ "title": "Save", "name": "a.csv", "kinds": kinds })),
        ("host.reveal", json!({ "path": "/tmp" })),
    ] {
        assert_eq!(house.refused(name, request).await, "no_dialogs");
    }
}

#[tokio::test]
async fn the_first_start_happens_once_and_with_any_program() {
    let house = House::standard().await;
    let again = json!({ "with": { "kind": "standard_year" } });
    assert_eq!(house.refused("app.start", again).await, "already_started");
    assert_eq!(house.ask("programs.list", json!({})).await.as_array().unwrap().len(), 1);

    let house = House::empty().await;
    assert_eq!(house.ask("app.state", json!({})).await["started"], false);
    let missing = json!({ "with": { "kind": "program", "path": "/nowhere/program.json" } });
    assert_eq!(house.refused("app.start", missing).await, "file_not_found");
    let folder = json!({ "with": { "kind": "program", "path": house.folder.path().display().to_string() } });
    assert_eq!(house.refused("app.start", folder).await, "file_trouble");
    let wrong = house.file("wrong.json", "{");
    let wrong = json!({ "with": { "kind": "program", "path": wrong } });
    assert_eq!(house.refused("app.start", wrong).await, "program_invalid");
    assert_eq!(house.ask("app.state", json!({})).await["started"], false, "a start that failed is none");
    let program =
        json!({ "with": { "kind": "program", "path": shipped("standard-year.json") }, "owner_name": "  Mara  " });
    house.ask("app.start", program).await;
    let state = house.ask("app.state", json!({})).await;
    assert_eq!((&state["started"], &state["owner_name"]), (&json!(true), &json!("Mara")));
    house.sound().await;
}

#[tokio::test]
async fn settings_and_drafts_are_kept() {
    let house = House::standard().await;
    let settings = json!({ "owner_name": " Nora Quist ", "color_scheme": "dark" });
    house.ask("app.save_settings", settings).await;
    let kept = house.ask("app.settings", json!({})).await;
    assert_eq!(kept, json!({ "owner_name": "Nora Quist", "color_scheme": "dark" }));
    house.person(json!({ "first_name": "Ada" })).await;
    let history = house.ask("history.list", json!({ "offset": 0, "limit": 1 })).await;
    assert_eq!(history["rows"][0]["actor"], "Nora Quist", "the trail names whoever owns the file now");

    let draft = async |key: &str| house.ask("drafts.get", json!({ "key": key })).await["value"].clone();
    assert_eq!(draft("person:new").await, json!(null));
    house.ask("drafts.save", json!({ "key": "person:new", "value": "a" })).await;
    house.ask("drafts.save", json!({ "key": "person:new", "value": "ab" })).await;
    assert_eq!((draft("person:new").await, draft("intake:new").await), (json!("ab"), json!(null)));
    house.ask("drafts.save", json!({ "key": "person:new", "value": null })).await;
    assert_eq!(draft("person:new").await, json!(null));
}

/// What only somebody with another program can have done to the file is a fault, not a refusal, and changes nothing.
#[tokio::test]
async fn a_step_that_cannot_be_read_is_a_fault() {
    let house = House::standard().await;
    house.person(json!({ "first_name": "Ada" })).await;
    let step = house.ask("history.steps", json!({})).await[0]["step"].clone();
    house.sql("UPDATE undo_step SET rows = '{'").await;
    assert_eq!(house.refused("history.undo", json!({ "step": step })).await, "internal");
    assert_eq!(house.number("SELECT count(*) FROM person").await, 1);
}
