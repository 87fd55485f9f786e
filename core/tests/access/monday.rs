//! The Monday page of a coordinator of some intakes: theirs, all of theirs, and nothing else.

use farm_team_core::Caller;
use serde_json::{Value, json};

use crate::world::{World, ask_as};

/// Neither a final to come nor anything of what the steps below bring about.
const QUIET: &str = "UPDATE milestone SET state = 'withdrawn' WHERE kind = 'final';
    UPDATE milestone SET state = 'scored' WHERE state = 'open';
    UPDATE enrollment SET conflicts = 0, attempts_used_up = NULL;
    UPDATE session SET attendance_on = '2027-02-01', attendance_by = 'Mara Connell'";

/// Each adds the same number of lines to both intakes.
const STEPS: [&str; 10] = [
    "UPDATE enrollment SET attempts_used_up = 'FT-09'",
    "UPDATE enrollment SET conflicts = 1",
    "UPDATE enrollment SET end_on = '2027-02-01'",
    "UPDATE candidacy SET state = 'accepted' WHERE state = 'applied'",
    "UPDATE candidacy SET state = 'interview', blocked = 0 WHERE state = 'enrolled'",
    "INSERT INTO interview (candidacy_id, day, starts_at, minutes)
       SELECT id, '2027-02-20', 540, 60 FROM candidacy WHERE state = 'interview' AND id NOT IN (SELECT candidacy_id FROM interview);
     INSERT INTO interview_sheet (id, candidacy_id, rater, rater_key, imported, created_at, changed_at, state)
       SELECT randomblob(16), id, 'Late', 'late', 0, 0, 0, 'waiting' FROM candidacy WHERE state = 'interview'",
    "UPDATE evaluation SET review_on = '2027-03-02'",
    "UPDATE evaluation SET decision = 'release'",
    "UPDATE milestone SET state = 'open' WHERE kind = 'follow_up'",
    "INSERT INTO intake (id, program_id, name, name_key, start_on, learning_minutes_a_week, working_days, demo, created_at)
     SELECT randomblob(16), program_id, name || ' two', name_key || ' two', '2027-03-08',
       learning_minutes_a_week, working_days, demo, created_at FROM intake;
     INSERT INTO account_intake SELECT own.account_id, intake.id FROM account_intake own, intake
       WHERE intake.name = 'January two'",
];

fn total(page: &Value) -> u64 {
    page["total"].as_u64().unwrap()
}

fn to_record(page: &Value) -> u64 {
    let mut lines = page["lines"].as_array().unwrap().iter();
    lines.find(|line| line["kind"] == "sessions_to_record").unwrap()["count"].as_u64().unwrap()
}

fn shows_another(page: &Value) -> bool {
    let text = page.to_string();
    text.contains("Strange intake") || text.contains("Ben Strange")
}

#[tokio::test]
async fn every_kind_of_line_is_narrowed_and_counted() {
    let world = World::new().await;
    let app = &world.house.app;
    let pages = async || {
        let page = async |caller: &Caller| {
            let page = ask_as(app, caller, "monday.get", json!({})).await.unwrap();
            let shell = ask_as(app, caller, "app.state", json!({})).await.unwrap();
            assert_eq!(shell["monday"], page["total"]);
            page
        };
        (page(&world.callers.coordinator).await, page(&world.callers.limited).await)
    };
    let (all, own) = pages().await;
    assert_eq!((to_record(&all), to_record(&own)), (2, 1), "one line for the sessions of both intakes");
    world.house.sql(QUIET).await;
    let (all, mut before) = pages().await;
    assert_eq!((total(&all), &all["trainees"]), (2 * total(&before), &json!(2)));
    assert_eq!(before["trainees"], 1);
    for step in STEPS {
        world.house.sql(step).await;
        let (all, own) = pages().await;
        assert!(total(&own) > total(&before), "{step}: {own}");
        assert_eq!(total(&all), 2 * total(&own), "{step}");
        assert!(shows_another(&all) && !shows_another(&own), "{step}: {own}");
        assert_eq!(own["lines"].as_array().unwrap().len() as u64, total(&own).min(10), "{step}: {own}");
        before = own;
    }
    for list in ["week", "drifting"] {
        assert_ne!(before[list], json!([]), "{list}");
    }
}
