//! People: created, changed, found; numbers and addresses belong to one each; any name of any script.

use serde_json::{Value, json};

use crate::support::{House, person};

async fn update(house: &House, id: &Value, fields: Value) -> Result<Value, String> {
    let answer = house.try_ask("people.update", json!({ "person": id, "fields": person(&fields) })).await;
    answer.map_err(|error| error.code)
}

async fn found(house: &House, text: &str) -> Result<Value, String> {
    let answer = house.try_ask("people.find", json!({ "text": text })).await;
    answer.map(|found| found["person"].clone()).map_err(|error| error.code)
}

#[tokio::test]
async fn a_person_is_created_changed_and_both_are_taken_back() {
    let house = House::standard().await;
    let empty = house.dump().await;
    let ada = house.person(json!({ "first_name": " Ada ", "last_name": "Byron", "applied_on": "2026-10-01" })).await;
    let fields = async || house.ask("people.get", json!({ "person": ada })).await["fields"].clone();
    let first = fields().await;
    assert_eq!((&first["first_name"], &first["applied_on"]), (&json!("Ada"), &json!("2026-10-01")));
    let saved =
        update(&house, &ada, json!({ "first_name": "Ada", "last_name": "Lovelace", "notes": "x" })).await.unwrap();
    assert_eq!(fields().await["last_name"], "Lovelace");
    assert_eq!(fields().await["applied_on"], json!(null), "the fields are the whole person");
    let same =
        update(&house, &ada, json!({ "first_name": "Ada", "last_name": " Lovelace", "notes": "x " })).await.unwrap();
    assert_eq!(same["undo"], json!(null), "nothing changed, so there is no step");
    house.ask("history.undo", json!({ "step": saved["undo"] })).await;
    assert_eq!(fields().await, first);
    let step = house.ask("history.steps", json!({})).await[0]["step"].clone();
    house.ask("history.undo", json!({ "step": step })).await;
    let after = house.dump().await;
    assert_eq!((&after["person"], &after["candidacy"]), (&empty["person"], &empty["candidacy"]));
    house.sound().await;
}

#[tokio::test]
async fn a_number_and_an_address_belong_to_one_person() {
    let house = House::standard().await;
    let ada = house.person(json!({ "first_name": "Ada", "number": "A-1", "email": "ada@example.org" })).await;
    let bob = house.person(json!({ "first_name": "Bob", "number": "a-1", "email": null })).await;
    let create = async |fields: Value| house.refused("people.create", json!({ "fields": person(&fields) })).await;
    assert_eq!(create(json!({ "first_name": "Cy", "number": " A-1 " })).await, "person_number_taken");
    assert_eq!(create(json!({ "first_name": "Cy", "email": "ADA@Example.ORG" })).await, "person_email_taken");
    assert_eq!(create(json!({ "first_name": "Cy", "email": "not-an-address" })).await, "person_email_malformed");
    assert_eq!(create(json!({ "first_name": " \t" })).await, "person_needs_name");
    assert_eq!(create(json!({ "first_name": "Cy", "notes": "x".repeat(10_001) })).await, "text_too_long");
    assert_eq!(
        update(&house, &bob, json!({ "first_name": "Bob", "email": "aDa@example.org" })).await,
        Err("person_email_taken".into())
    );
    assert_eq!(
        update(&house, &bob, json!({ "first_name": "Bob", "number": "A-1" })).await,
        Err("person_number_taken".into())
    );
    // The own number and address, written otherwise, are nobody else's.
    update(&house, &ada, json!({ "first_name": "Ada", "number": "A-1", "email": "Ada@EXAMPLE.org" })).await.unwrap();
    assert_eq!(house.number("SELECT count(*) FROM person").await, 2);
    let gone = json!("0190a000-0000-7000-8000-0000000000aa");
    assert_eq!(update(&house, &gone, json!({ "first_name": "X" })).await, Err("person_not_there".into()));
}

#[tokio::test]
async fn one_is_found_by_id_number_address_or_only_name() {
    let house = House::standard().await;
    let ada = house
        .person(json!({ "first_name": "Ada", "last_name": "Lovelace", "number": "A-1", "email": "ada@example.org" }))
        .await;
    let irena = house.person(json!({ "first_name": "", "last_name": "Irena" })).await;
    for text in [ada.as_str().unwrap(), "A-1", "ADA@example.org", " ada  LOVELACE "] {
        assert_eq!(found(&house, text).await, Ok(ada.clone()), "{text}");
    }
    assert_eq!(found(&house, "irena").await, Ok(irena));
    assert_eq!(found(&house, "Ada").await, Err("person_unknown".into()));
    house.person(json!({ "first_name": "Ada", "last_name": "Lovelace" })).await;
    assert_eq!(found(&house, "Ada Lovelace").await, Err("person_ambiguous".into()));
    assert_eq!(found(&house, "A-1").await, Ok(ada), "the number still says who");
}

#[tokio::test]
async fn names_of_any_script_are_kept_found_and_sorted_by_one_name_too() {
    let house = House::standard().await;
    let names = [
        ("惠子", "佐藤"),
        ("", "Irena"),
        ("محمد", "صابری"),
        ("Thu Hà", "Nguyễn"),
        ("එයිඩා\u{200d}", ""),
        ("O’Neill-Ünal", "=1+1"),
        ("Jose\u{301}", "null"),
        ("🙂", "Robert'); DROP TABLE person;--"),
    ];
    for (first, last) in names {
        let id = house.person(json!({ "first_name": first, "last_name": last })).await;
        let kept = house.ask("people.get", json!({ "person": id })).await;
        assert_eq!((&kept["fields"]["first_name"], &kept["fields"]["last_name"]), (&json!(first), &json!(last)));
        let full = kept["name"].as_str().unwrap();
        let listed = house.ask("people.list", json!({ "text": full })).await;
        assert!(listed["rows"].as_array().unwrap().iter().any(|row| row["person"] == id), "{full}: {listed}");
    }
    // The same name in the other normal form of Unicode.
    let listed = house.ask("people.list", json!({ "text": "JOSÉ" })).await;
    assert_eq!(listed["total"], 1);
    let range = json!({ "window": { "offset": 0, "limit": 5000 } });
    assert_eq!(house.refused("people.list", range).await, "page_range");
}

#[tokio::test]
async fn created_into_an_intake_somebody_is_its_candidate_and_one_step_takes_both_back() {
    let house = House::standard().await;
    let intake = house.intake("January").await;
    let request =
        json!({ "fields": person(&json!({ "first_name": "Ada", "it_background": "Fixes PCs" })), "intake": intake });
    let ada = house.ask("people.create", request).await;
    assert_eq!(ada["intake"], "January");
    let view = house.ask("candidates.get", json!({ "candidacy": ada["candidacy"] })).await;
    let checks = view["checks"].as_array().unwrap();
    assert!(checks.iter().any(|check| check["evidence"] == "Fixes PCs" && check["answer"] == "open"), "{checks:?}");
    let twice = json!({ "people": [ada["person"]], "intake": intake });
    assert_eq!(house.refused("candidates.add", twice).await, "candidate_exists");
    house.sound().await;
    let steps = house.ask("history.steps", json!({})).await;
    house.ask("history.undo", json!({ "step": steps[0]["step"] })).await;
    assert_eq!(
        house.number("SELECT count(*) FROM candidacy").await + house.number("SELECT count(*) FROM person").await,
        0
    );
    house.sound().await;
    // Nobody comes when the intake is not there.
    let nowhere =
        json!({ "fields": person(&json!({ "first_name": "Ada" })), "intake": "0190a000-0000-7000-8000-0000000000aa" });
    assert_eq!(house.refused("people.create", nowhere).await, "intake_not_there");
    assert_eq!(house.number("SELECT count(*) FROM person").await, 0);
}
