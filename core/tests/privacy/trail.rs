//! The trail after an erasure, and what the trail must know of (R40).

use serde_json::{Value, json};

use crate::support::House;

async fn rows(house: &House, command: &str) -> Vec<Value> {
    let page = house.ask("history.list", json!({ "offset": 0, "limit": 1000, "command": command })).await;
    page["rows"].as_array().unwrap().clone()
}

#[tokio::test]
async fn erased_entries_say_since_when_and_the_chain_holds() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    house.moved(&candidacy, "decline", json!({})).await;
    let later = house.on("2027-08-02").await;
    later.erase(&person).await;
    let told = rows(&later, "candidates.move").await;
    assert_eq!((&told[0]["erased_on"], &told[0]["reason"]), (&json!("2027-08-02"), &Value::Null));
    assert_eq!(told[0]["actor"], "");
    let erased = rows(&later, "privacy.erase").await;
    assert_eq!(erased[0]["changes"], json!({ "erased": "2027-08-02", "ground": "asked" }));
    assert_eq!((&erased[0]["person"], &erased[0]["person_name"]), (&person, &Value::Null));
    assert_eq!(rows(&later, "intakes.create").await[0]["erased_on"], Value::Null);
    later.check().await;
    later.sql("UPDATE audit_entry SET at = at + 1 WHERE command = 'candidates.move'").await;
    let problems = later.ask("app.check", json!({})).await["problems"].clone();
    assert_eq!(problems[0]["code"], "check_history", "altered is not erased");
}

#[tokio::test]
async fn every_export_of_people_is_in_the_trail() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, _) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let enrollment = house.enroll(&person, &intake).await;
    for of in [
        json!({ "kind": "plan", "enrollment": enrollment }),
        json!({ "kind": "hours", "enrollment": enrollment }),
        json!({ "kind": "milestones", "enrollment": enrollment }),
        json!({ "kind": "history", "person": person }),
    ] {
        let export = json!({ "of": of, "format": "json", "path": house.at_desk("out.json") });
        house.ask("exchange.export", export).await;
    }
    let export = json!({ "of": { "kind": "people", "list": {} }, "format": "csv", "path": house.at_desk("all.csv") });
    house.ask("exchange.export", export).await;
    let file = house.at_desk("broken.csv");
    std::fs::write(&file, "First name,Last name,E-mail\nAda,Kamau,no address\n").unwrap();
    let save = json!({ "file": { "path": file, "kind": "people" }, "path": house.at_desk("rejected.csv") });
    house.ask("exchange.save_rejected", save).await;
    let exported = rows(&house, "exchange.").await;
    assert_eq!(exported.len(), 6);
    let about: Vec<&Value> = exported.iter().map(|row| &row["person"]).collect();
    assert_eq!(about, [&Value::Null, &Value::Null, &person, &person, &person, &person], "newest first");
    assert_eq!(exported[0]["changes"], json!({ "exported": "Rejected rows", "rows": 1 }));
}
