//! The demo comes whole, is marked, and goes with everything that was built on it, on any day; what a person did
//! beside it stays.

use std::sync::{Arc, OnceLock};

use farm_team_core::{Caller, Progress, api};
use serde_json::{Value, json};

use crate::support::{House, TODAY, intake, person, rows, shipped};

async fn add(house: &House) {
    house.ask("app.add_demo", json!({})).await;
}

async fn remove(house: &House) {
    house.ask("app.remove_demo", json!({})).await;
}

/// An intake by its name.
async fn intake_named(house: &House, name: &str) -> Value {
    house.ask("intakes.find", json!({ "name": name })).await["intake"].clone()
}

#[tokio::test]
async fn it_shows_a_year_under_way_and_a_selection() {
    let house = House::standard().await;
    add(&house).await;
    house.sound().await;
    let state = house.ask("app.state", json!({})).await;
    assert_eq!((&state["demo"], &state["people"], &state["trainees"]), (&json!(true), &json!(18), &json!(10)));
    let people = rows(&house, "people.list", json!({})).await;
    assert!(people.iter().all(|row| row["demo"] == true && row["number"].as_str().unwrap().starts_with("DEMO-")));
    for card in house.ask("intakes.list", json!({})).await.as_array().unwrap() {
        assert!(card["demo"] == true && card["name"].as_str().unwrap().starts_with("Demo"), "{card}");
        assert!(
            card["mentors"].as_array().unwrap().iter().all(|one| one["name"].as_str().unwrap().ends_with("(demo)"))
        );
    }

    let trainees = rows(&house, "trainees.list", json!({})).await;
    let count = |wanted: &dyn Fn(&Value) -> bool| trainees.iter().filter(|row| wanted(row)).count();
    assert_eq!(count(&|row| row["standing"]["kind"] == "paused"), 1, "one is paused");
    assert_eq!(house.number("SELECT count(*) FROM enrollment WHERE attempts_used_up IS NOT NULL").await, 1);
    assert!(count(&|row| row["standing"]["kind"] == "overdue") >= 2, "some drift");
    assert_eq!(count(&|row| row["progress"].as_u64() > Some(0)), 10, "everybody has passed something");
    let sessions = rows(&house, "sessions.list", json!({})).await;
    let stages: Vec<&Value> = sessions.iter().map(|row| &row["stage"]).collect();
    assert_eq!(stages, ["coming", "to_record", "held"]);
    assert_eq!(sessions[2]["attended"].as_u64().map(|came| came + 1), sessions[2]["invited"].as_u64(), "one missed it");
    let candidates =
        rows(&house, "candidates.list", json!({ "states": ["applied", "screened", "interview", "withdrew"] })).await;
    assert_eq!(candidates.len(), 8);
    assert!(state["monday"].as_u64() > Some(0), "somebody is needed");
    assert_eq!(house.refused("app.add_demo", json!({})).await, "demo_exists");
}

/// Monday to Sunday, both ends of a year, a leap day, days whose months are longer than the next.
#[tokio::test]
async fn on_any_day_it_goes_without_a_trace() {
    let house = House::standard().await;
    let own = house.person(json!({ "first_name": "Own" })).await;
    house.ask("drafts.save", json!({ "key": "person:new", "value": "half a name" })).await;
    let before = house.dump().await;
    let days = [
        "2026-11-03",
        "2026-12-31",
        "2027-01-01",
        "2027-01-31",
        "2027-05-30",
        "2027-08-28",
        "2028-02-29",
        "2028-03-01",
    ];
    for day in days {
        let house = house.on(day).await;
        add(&house).await;
        house.sound().await;
        assert_eq!(house.ask("app.state", json!({})).await["trainees"], 10, "{day}");
        remove(&house).await;
        let after = house.dump().await;
        for (table, rows) in &before {
            assert_eq!(after.get(table), Some(rows), "{day}: {table}");
        }
        house.sound().await;
    }
    assert_eq!(house.refused("app.remove_demo", json!({})).await, "demo_missing");
    let steps = house.ask("history.steps", json!({})).await;
    assert_eq!(steps[0]["title"], "Added Own", "the demo pushes no step out");
    house.ask("history.undo", json!({ "step": steps[0]["step"] })).await;
    assert_eq!(house.refused("people.get", json!({ "person": own })).await, "person_not_there");
}

/// Every id of a row that belongs to the demo, in the three forms in which ids are stored.
async fn ids(house: &House) -> Vec<String> {
    let of_demo =
        "(person_id IN (SELECT id FROM person WHERE demo = 1) OR intake_id IN (SELECT id FROM intake WHERE demo = 1))";
    let statement = format!(
        "SELECT group_concat(hex(id)) FROM (SELECT id FROM person WHERE demo = 1 UNION SELECT id FROM intake WHERE demo = 1
         UNION SELECT id FROM mentor WHERE demo = 1 UNION SELECT id FROM enrollment WHERE {of_demo}
         UNION SELECT id FROM candidacy WHERE {of_demo})"
    );
    let hex = house.text(&statement).await;
    let forms = hex.split(',').flat_map(|hex| {
        let id = uuid::Uuid::parse_str(hex).unwrap();
        [hex.to_owned(), id.to_string(), serde_json::to_string(id.as_bytes()).unwrap()]
    });
    forms.collect()
}

#[tokio::test]
async fn what_was_built_on_it_goes_and_everything_else_stays() {
    let house = House::standard().await;
    let own_mentor = house.ask("mentors.add", json!({ "name": "Own mentor" })).await["mentor"].clone();
    let own_intake = house.intake("January").await;
    let own = house.person(json!({ "first_name": "Own" })).await;
    house.ask("enrollment.enroll", json!({ "people": [own], "intake": own_intake })).await;
    let guest = house.person(json!({ "first_name": "Guest" })).await;
    house.ask("drafts.save", json!({ "key": "person:new", "value": "half a name" })).await;
    let untouched = house.dump().await;

    add(&house).await;
    let running = intake_named(&house, "Demo intake").await;
    let coming = intake_named(&house, "Demo: next intake").await;
    build_on(&house, &running, &coming, &guest, &own_intake, &own_mentor).await;
    house.sound().await;

    let ids = ids(&house).await;
    remove(&house).await;
    house.sound().await;
    let after = house.dump().await;
    for (table, rows) in &after {
        let left = rows.iter().find(|row| ids.iter().any(|id| row.contains(id.as_str())));
        assert_eq!(left, None, "{table} tells of the demo");
    }
    assert_eq!(after["draft"], untouched["draft"], "drafts of the demo went, the other stays");
    // The people of a file are real, whichever intake they were put into.
    assert_eq!(house.number("SELECT count(*) FROM person").await, 2 + 117);
    assert_eq!(house.number("SELECT count(*) FROM import WHERE undo_id IS NULL").await, 2);
    for table in ["enrollment", "enrollment_module", "milestone"] {
        assert_eq!(after[table], untouched[table], "{table}");
    }
    // Own steps before and after can still be taken back.
    let steps = house.ask("history.steps", json!({})).await;
    let titles: Vec<&str> = steps.as_array().unwrap().iter().map(|step| step["title"].as_str().unwrap()).collect();
    assert_eq!(titles[0], "Changed Guest");
    assert!(titles.contains(&"Added Guest") && titles.contains(&"Added the intake January"), "{titles:?}");
    assert!(titles.iter().all(|title| !title.contains("Demo") && !title.contains("Gabrielė")), "{titles:?}");
    house.ask("history.undo", json!({ "step": steps[0]["step"] })).await;
    house.sound().await;
    let erased = "SELECT count(*) FROM audit_entry WHERE payload LIKE '%DEMO-%' OR payload LIKE '%Gabriel%'";
    assert_eq!(house.number(erased).await, 0, "the trail says nothing about it");
    add(&house).await;
    house.sound().await;
}

/// A person's own work, tangled with the demo in every direction.
async fn build_on(
    house: &House,
    running: &Value,
    coming: &Value,
    guest: &Value,
    own_intake: &Value,
    own_mentor: &Value,
) {
    // Somebody else's person becomes a candidate and a trainee of demo intakes; people come by a file.
    house.ask("candidates.add", json!({ "people": [guest], "intake": coming })).await;
    let enroll = json!({ "people": [guest], "intake": running, "mentors": [own_mentor] });
    let guest_enrollment = house.ask("enrollment.enroll", enroll).await["enrolled"][0]["enrollment"].clone();
    let file =
        json!({ "path": shipped("applicants.csv"), "kind": "people", "intake": { "name": "Demo: next intake" } });
    house.ask("exchange.import", file).await;
    let sheets =
        json!({ "path": shipped("interview-sheets.csv"), "kind": "sheets", "intake": { "name": "Demo: next intake" } });
    let sheets = house.ask("exchange.import", sheets).await;
    house.ask("history.undo", json!({ "step": sheets["undo"] })).await;

    // Demo people move, are scored, tried, evaluated, end.
    let candidates = rows(house, "candidates.list", json!({ "intake": coming, "states": ["interview"] })).await;
    let chosen = candidates.iter().find(|row| row["advances"] == true).unwrap();
    house.ask("candidates.move", json!({ "candidacies": [chosen["candidacy"]], "event": "offer" })).await;
    house.ask("candidates.move", json!({ "candidacies": [chosen["candidacy"]], "event": "accept" })).await;
    house
        .ask("enrollment.enroll", json!({ "people": [chosen["person"]], "intake": own_intake, "reason": "Came over" }))
        .await;
    let consensus =
        json!({ "candidacy": candidates[1]["candidacy"], "competency": "listening", "score": "4", "note": "Talked" });
    let consensus = house.try_ask("candidates.set_consensus", consensus).await;
    assert!(consensus.is_ok() || consensus.unwrap_err().code == "consensus_too_early");

    let trainees = rows(house, "trainees.list", json!({ "intake": running })).await;
    let enrollments: Vec<&Value> =
        trainees.iter().map(|row| &row["enrollment"]).filter(|id| **id != guest_enrollment).collect();
    let hours = json!({ "enrollment": enrollments[4], "day": "2026-10-30", "minutes": 30, "kind": "on_the_job" });
    house.ask("progress.log_hours", hours).await;
    let logged =
        house.ask("progress.record", json!({ "enrollment": enrollments[4] })).await["hours"][0]["hours"].clone();
    house.ask("progress.remove_hours", json!({ "hours": logged })).await;
    let exempt =
        json!({ "enrollment": enrollments[4], "module": "FT-20", "evidence": "Certificate", "reason": "Known" });
    house.ask("progress.exempt", exempt).await;
    let milestones = house.ask("milestones.list", json!({ "enrollment": enrollments[5] })).await;
    let next = milestones.as_array().unwrap().iter().find(|row| row["state"] == "planned").unwrap();
    house.ask("milestones.open", json!({ "milestone": next["milestone"] })).await;
    let rate = json!({ "milestone": next["milestone"], "ratings": [{ "item": "reliability", "level": "4" }] });
    house.ask("milestones.rate", rate).await;
    let outcome =
        json!({ "enrollment": enrollments[6], "outcome": "withdrew_new_job", "on": TODAY, "reason": "Moved away" });
    house.ask("enrollment.record_outcome", outcome).await;

    // Impossible plans of the demo intake are accepted as they are; demo mentors look after others.
    let mut fields = house.ask("intakes.get", json!({ "intake": running })).await["fields"].clone();
    fields["learning_minutes_a_week"] = json!(60);
    fields["holidays"] = json!([{ "day": "2026-12-24", "name": "Eve" }]);
    house.ask("intakes.update", json!({ "intake": running, "fields": fields })).await;
    let view = house.ask("trainees.get", json!({ "enrollment": guest_enrollment })).await;
    let conflict = &view["conflicts"][0];
    let accept = json!({ "enrollment": guest_enrollment, "code": conflict["code"], "cause": conflict["cause"], "reason": "Anyway" });
    house.ask("enrollment.accept_conflict", accept).await;
    let demo_mentor = fields["mentors"][0].clone();
    let own =
        rows(house, "trainees.list", json!({ "intake": own_intake, "text": "Own" })).await[0]["enrollment"].clone();
    house.ask("enrollment.set_mentors", json!({ "enrollments": [own], "mentors": [demo_mentor, own_mentor] })).await;
    let mut january = intake("January");
    january["mentors"] = json!([demo_mentor]);
    house.ask("intakes.update", json!({ "intake": own_intake, "fields": january })).await;

    // Unfinished work about the demo, and a change that has nothing to do with it.
    house.ask("drafts.save", json!({ "key": format!("intake:{}", running.as_str().unwrap()), "value": "{}" })).await;
    let choices = json!({ "intake": coming, "path": "people.csv" }).to_string();
    house.ask("drafts.save", json!({ "key": "import:sheets", "value": choices })).await;
    let fields = person(&json!({ "first_name": "Guest", "phone": "+1 555" }));
    house.ask("people.update", json!({ "person": guest, "fields": fields })).await;
}

#[tokio::test]
async fn cancelled_at_any_step_it_leaves_nothing() {
    let house = House::standard().await;
    let before = house.dump().await;
    for at in [0, 7, 30, 55] {
        let handle: Arc<OnceLock<Progress>> = Arc::default();
        let inner = Arc::clone(&handle);
        let progress = Progress::new(move |step| {
            if step.step == "demo" && step.done == at {
                inner.get().unwrap().cancel();
            }
        });
        handle.set(progress.clone()).ok().unwrap();
        let stopped = api::call(&house.app, &Caller::owner(), "app.add_demo", json!({}), &progress).await;
        assert_eq!(stopped.unwrap_err().code, "cancelled", "at {at}");
        assert_eq!(house.dump().await, before, "at {at}");
    }
}

#[tokio::test]
async fn what_stands_in_its_way_is_named_and_nothing_comes() {
    let house = House::empty().await;
    house.ask("app.start", json!({ "with": { "kind": "empty" } })).await;
    assert_eq!(house.refused("app.add_demo", json!({})).await, "program_missing");

    let house = House::standard().await;
    house.person(json!({ "first_name": "Own", "number": "DEMO-12" })).await;
    let before = house.dump().await;
    assert_eq!(house.refused("app.add_demo", json!({})).await, "person_number_taken");
    assert_eq!(house.dump().await, before);
    house.sound().await;
}
