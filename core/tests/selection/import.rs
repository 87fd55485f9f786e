//! Import reaches the truths of its files, twice creates nobody twice, and can be undone.

use serde_json::{Value, json};

use crate::support::{House, figures, people, sheets, shipped};

async fn count(house: &House) -> u64 {
    house.ask("people.list", json!({})).await["total"].as_u64().unwrap()
}

#[tokio::test]
async fn applicants_reach_their_truths_and_come_once() {
    let house = House::standard().await;
    let file = people(&shipped("applicants.csv"));
    let looked = house.ask("exchange.preview", file.clone()).await;
    assert_eq!(figures(&looked["report"]), [121, 117, 0, 1, 0, 3]);
    assert_eq!(looked["remarks"].as_array().unwrap().len(), 2, "rows 71 and 72, row 92: {:?}", looked["remarks"]);
    assert_eq!(count(&house).await, 0, "looking stores nothing");

    let first = house.ask("exchange.import", file.clone()).await;
    assert_eq!(figures(&first), [121, 117, 0, 1, 0, 3]);
    let rejected: Vec<(u64, &str)> = first["rejected"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| (cell["row"].as_u64().unwrap(), cell["column"].as_str().unwrap()))
        .collect();
    assert_eq!(rejected, [(23, "Applied on"), (35, "Applied on"), (57, "E-mail")]);
    assert_eq!(count(&house).await, 117);

    let again = house.ask("exchange.import", file).await;
    assert_eq!(figures(&again), [121, 0, 0, 118, 0, 3]);
    assert_eq!(count(&house).await, 117);
}

#[tokio::test]
async fn corrected_cells_go_in() {
    let house = House::standard().await;
    let mut file = people(&shipped("applicants.csv"));
    file["corrections"] = json!([{ "row": 57, "column": "E-mail", "value": "applicant0056@example.org" }]);
    let report = house.ask("exchange.import", file).await;
    assert_eq!(figures(&report), [121, 118, 0, 1, 0, 2]);
}

#[tokio::test]
async fn sheets_reach_their_truths() {
    let house = House::standard().await;
    house.ask("exchange.import", people(&shipped("applicants.csv"))).await;
    let report = house.ask("exchange.import", sheets(&shipped("interview-sheets.csv"))).await;
    assert_eq!(figures(&report), [165, 160, 0, 0, 0, 5]);
    let rows: Vec<u64> =
        report["rejected"].as_array().unwrap().iter().map(|cell| cell["row"].as_u64().unwrap()).collect();
    assert_eq!(rows, [90, 91, 150, 151, 152]);
    assert_eq!(report["rejected"][0]["value"], "A-0034");

    let candidates = house.ask("candidates.list", json!({ "window": { "offset": 0, "limit": 1000 } })).await;
    let rows = candidates["rows"].as_array().unwrap();
    let advancing = rows.iter().filter(|row| row["advances"] == true).count();
    assert_eq!(advancing, 28);
    let spread = rows.iter().filter(|row| row["spread"].as_u64().is_some_and(|spread| spread >= 2)).count();
    assert_eq!(spread, 10);
    let row = |number: &str| rows.iter().find(|row| row["number"] == number).unwrap().clone();
    for number in ["A-0001", "A-0046", "A-0049"] {
        assert_eq!(row(number)["mean"], "3.50", "{number}");
    }
    assert_eq!(row("A-0046")["advances"], true);
    for number in ["A-0001", "A-0033", "A-0038", "A-0049"] {
        assert_eq!(row(number)["advances"], false, "{number} fails a floor");
    }
    assert_eq!((row("A-0018")["blocked"].clone(), row("A-0018")["mean"].clone()), (json!(true), Value::Null));

    // Row 57 corrected, both files again: 29 advance.
    let mut file = people(&shipped("applicants.csv"));
    file["corrections"] = json!([{ "row": 57, "column": "E-mail", "value": "applicant0056@example.org" }]);
    assert_eq!(figures(&house.ask("exchange.import", file).await), [121, 1, 0, 118, 0, 2]);
    assert_eq!(
        figures(&house.ask("exchange.import", sheets(&shipped("interview-sheets.csv"))).await),
        [165, 3, 0, 160, 0, 2]
    );
    let candidates = house.ask("candidates.list", json!({ "advances": true })).await;
    assert_eq!(candidates["total"], 29);
}

#[tokio::test]
async fn an_import_can_be_undone_while_nothing_was_built_on_it() {
    let house = House::standard().await;
    let first = house.ask("exchange.import", people(&shipped("applicants.csv"))).await;
    let second = house.ask("exchange.import", sheets(&shipped("interview-sheets.csv"))).await;
    assert_eq!(house.refused("history.undo", json!({ "step": first["undo"] })).await, "undo_built_on");
    assert_eq!(count(&house).await, 117, "a refused undo changes nothing");
    house.ask("history.undo", json!({ "step": second["undo"] })).await;
    house.ask("history.undo", json!({ "step": first["undo"] })).await;
    assert_eq!(count(&house).await, 0);
    assert_eq!(
        house.ask("intakes.list", json!({})).await,
        json!([]),
        "the intake came with the import and goes with it"
    );
    assert_eq!(house.refused("history.undo", json!({ "step": first["undo"] })).await, "undo_not_there");
}

#[tokio::test]
async fn a_name_alone_merges_nobody() {
    let house = House::standard().await;
    let file = house.file("a.csv", "Name\nAda Lovelace\nGrace Hopper\n");
    house.ask("exchange.import", json!({ "path": file, "kind": "people" })).await;
    let again = house.ask("exchange.import", json!({ "path": file, "kind": "people" })).await;
    assert_eq!(figures(&again), [2, 0, 0, 0, 2, 0]);
    let ada = again["to_decide"][0]["matches"][0]["person"].clone();
    let decided = json!({ "path": file, "kind": "people",
        "decisions": [{ "row": 2, "person": ada }, { "row": 3, "person": null }] });
    let report = house.ask("exchange.import", decided).await;
    assert_eq!(figures(&report), [2, 1, 0, 1, 0, 0]);
    assert_eq!(count(&house).await, 3);
}

#[tokio::test]
async fn a_number_and_an_address_of_two_people_are_refused() {
    let house = House::standard().await;
    let file = house.file("a.csv", "Number,Name,E-mail\n1,Ada,ada@example.org\n2,Bob,bob@example.org\n");
    house.ask("exchange.import", json!({ "path": file, "kind": "people" })).await;
    let mixed = house.file("b.csv", "Number,Name,E-mail\n1,Ada,BOB@example.org\n3,Cy,ada@example.org\n");
    let report = house.ask("exchange.import", json!({ "path": mixed, "kind": "people" })).await;
    assert_eq!(figures(&report), [2, 0, 0, 0, 0, 2]);
    assert_eq!(report["rejected"][0]["code"], "row_two_people");
}

#[tokio::test]
async fn blank_cells_take_nothing_away_and_full_ones_update() {
    let house = House::standard().await;
    let first = house.file("a.csv", "Number,Name,Phone,Source\n1,Ada Byron,+1 555,Fair\n");
    house.ask("exchange.import", json!({ "path": first, "kind": "people" })).await;
    let second = house.file("b.csv", "Number,Name,Phone,Source\n1,Ada Lovelace,,Agency\n");
    let report = house.ask("exchange.import", json!({ "path": second, "kind": "people" })).await;
    assert_eq!(figures(&report), [1, 0, 1, 0, 0, 0]);
    let row = &house.ask("people.list", json!({})).await["rows"][0];
    assert_eq!(
        (row["name"].as_str(), row["phone"].as_str(), row["source"].as_str()),
        (Some("Ada Lovelace"), Some("+1 555"), Some("Agency"))
    );
}

#[tokio::test]
async fn what_cannot_be_read_is_trouble_and_a_new_intake_needs_a_start() {
    let house = House::standard().await;
    let file = house.file("a.csv", "Name\nAda\n");
    let missing = json!({ "path": "/nowhere/a.csv", "kind": "people" });
    assert_eq!(house.refused("exchange.import", missing).await, "file_not_found");
    let without = json!({ "path": file, "kind": "people", "intake": { "name": "May" } });
    assert_eq!(house.refused("exchange.import", without).await, "intake_needs_start");
    assert_eq!(count(&house).await, 0);
    let changed = json!({ "path": file, "kind": "people", "fingerprint": "00" });
    assert_eq!(house.refused("exchange.import", changed).await, "import_file_changed");
}

#[tokio::test]
async fn rejected_rows_are_saved_corrected_and_imported() {
    let house = House::standard().await;
    let out = house.folder.path().join("rejected.csv").display().to_string();
    let file = people(&shipped("applicants.csv"));
    house.ask("exchange.import", file.clone()).await;
    let written = house.ask("exchange.save_rejected", json!({ "file": file, "path": out })).await;
    assert_eq!(written["rows"], 3);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("September has 30 days"), "{text}");
    let corrected = text
        .replace("31/09/2026", "2026-09-30")
        .replace("10/07/2026", "2026-10-07")
        .replace("not-an-address", "a0056@example.org");
    let path = house.file("corrected.csv", &corrected);
    assert_eq!(figures(&house.ask("exchange.import", people(&path)).await), [3, 3, 0, 0, 0, 0]);
}

#[tokio::test]
async fn the_real_company_goes_in() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/hr/HRDataset_v14.csv");
    if !path.exists() {
        println!("skipped: the real files are not here");
        return;
    }
    let house = House::standard().await;
    let request = json!({ "path": path.display().to_string(), "kind": "people" });
    let report = house.ask("exchange.import", request).await;
    assert_eq!(figures(&report), [311, 311, 0, 0, 0, 0]);
}
