//! The trail after an erasure, and what the trail must know of (R40).

use serde_json::{Value, json};

use crate::support::{House, fields};

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
    assert_eq!(erased[0]["changes"], json!({ "erased": "2027-08-02", "what": "person", "ground": "asked" }));
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

#[tokio::test]
async fn reading_sheets_and_notes_is_in_the_trail_once_in_a_while() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let (of, who) = (json!({ "candidacy": candidacy }), json!({ "person": person }));
    house.ask("candidates.get", of.clone()).await;
    house.ask("people.get", who.clone()).await;
    assert_eq!(
        rows(&house, "candidates.get").await.len() + rows(&house, "people.get").await.len(),
        0,
        "nothing private"
    );

    let sheet = json!({ "candidacy": candidacy, "rater": "Mara Connell", "scores": [] });
    house.ask("candidates.save_sheet", sheet).await;
    house.ask("candidates.get", of.clone()).await;
    assert_eq!(rows(&house, "candidates.get").await.len(), 0, "one's own sheet");

    let sheet = json!({ "candidacy": candidacy, "rater": "A. Ruiz", "scores": [] });
    house.ask("candidates.save_sheet", sheet).await;
    for _ in 0..3 {
        house.ask("candidates.get", of.clone()).await;
    }
    let read = rows(&house, "candidates.get").await;
    assert_eq!(read.len(), 1, "not at every look");
    assert_eq!((&read[0]["actor"], &read[0]["person"]), (&json!("Mara Connell"), &person));
    assert_eq!(read[0]["changes"], json!({ "read": ["sheets"] }));

    let mut fields = fields("Zebedea", "Quillfeather");
    fields["notes"] = json!("Asks good questions");
    house.ask("people.update", json!({ "person": person, "fields": fields })).await;
    house.ask("candidates.get", of.clone()).await;
    house.ask("people.get", who.clone()).await;
    assert_eq!(rows(&house, "candidates.get").await[0]["changes"], json!({ "read": ["sheets", "notes"] }));
    assert_eq!(rows(&house, "people.get").await.len(), 1);

    let later = house.on("2027-01-06").await;
    later.ask("candidates.get", of).await;
    assert_eq!(rows(&later, "candidates.get").await.len(), 3, "another day");
    later.check().await;
}
