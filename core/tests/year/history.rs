//! The trail per person and of everything, and the steps that can be taken back (R40).

use serde_json::{Value, json};

use crate::support::{Year, attempt};

async fn trail(year: &Year, request: Value) -> Value {
    let mut page = json!({ "offset": 0, "limit": 100 });
    page.as_object_mut().unwrap().extend(request.as_object().unwrap().clone());
    year.ask("history.list", page).await
}

fn commands(page: &Value) -> Vec<&str> {
    page["rows"].as_array().unwrap().iter().map(|row| row["command"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_trail_says_who_when_what_old_new_and_why() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let other = year.enrolled("Ben").await;
    let saved = year.attempt(&enrollment, "FT-01", "2027-01-15", "79.60").await.unwrap();
    let correct = json!({ "attempt": saved["attempt"], "mark": "80", "reason": "One answer was right" });
    year.ask("progress.correct_attempt", correct).await;
    year.attempt(&other, "FT-01", "2027-01-15", "50").await.unwrap();

    let person = year.view(&enrollment).await["row"]["person"].clone();
    let page = trail(&year, json!({ "person": person })).await;
    assert_eq!(
        commands(&page),
        ["progress.correct_attempt", "progress.add_attempt", "enrollment.enroll", "people.create"],
        "newest first, and nobody else's"
    );
    let row = &page["rows"][0];
    assert_eq!(
        (&row["actor"], &row["person_name"], &row["reason"]),
        (&json!("Mara Connell"), &json!("Ada Kamau"), &json!("One answer was right"))
    );
    assert_eq!(row["changes"]["mark"], json!({ "old": "79.60", "new": "80.00" }));
    assert_eq!((&row["clock_set"], &row["subject"]), (&json!(true), &enrollment));

    let all = trail(&year, json!({})).await;
    assert_eq!(all["total"], all["rows"].as_array().unwrap().len());
    let positions: Vec<i64> =
        all["rows"].as_array().unwrap().iter().map(|row| row["position"].as_i64().unwrap()).collect();
    assert_eq!(positions, (1..=positions.len() as i64).rev().collect::<Vec<_>>(), "every entry once");
    let attempts = trail(&year, json!({ "command": "progress.add" })).await;
    assert_eq!(commands(&attempts), ["progress.add_attempt"; 2]);
    let whole = trail(&year, json!({ "command": "progress.add_attempt" })).await;
    assert_eq!(whole, attempts, "an underscore is a letter like others");
    assert_eq!(trail(&year, json!({ "command": "%" })).await["total"], 0, "a sign of patterns is no pattern");
    let second = year.ask("history.list", json!({ "offset": 1, "limit": 1 })).await;
    assert_eq!((&second["rows"][0], &second["total"]), (&all["rows"][1], &all["total"]));
    for limit in [0, 1001] {
        assert_eq!(year.refused("history.list", json!({ "offset": 0, "limit": limit })).await, "page_range");
    }
}

#[tokio::test]
async fn reading_and_what_is_refused_leave_no_entry() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let before = trail(&year, json!({})).await["total"].clone();
    year.view(&enrollment).await;
    assert_eq!(
        year.refused("progress.add_attempt", attempt(&enrollment, "FT-03", "2027-02-01", "90")).await,
        "prerequisites_not_met"
    );
    assert_eq!(trail(&year, json!({})).await["total"], before);
}

#[tokio::test]
async fn steps_go_back_one_by_one_and_leave_the_list() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let first = year.attempt(&enrollment, "FT-01", "2027-01-15", "50").await.unwrap();
    let second = year.attempt(&enrollment, "FT-01", "2027-01-22", "90").await.unwrap();
    let steps = year.ask("history.steps", json!({})).await;
    let titles: Vec<&str> = steps.as_array().unwrap().iter().map(|step| step["title"].as_str().unwrap()).collect();
    assert_eq!(titles[..2], ["Recorded an attempt at FT-01 for Ada Kamau"; 2]);
    assert_eq!((&steps[0]["step"], &steps[1]["step"]), (&second["undo"], &first["undo"]));
    assert_eq!(steps[0]["actor"], "Mara Connell");

    let answer = year.undo(&second["undo"]).await.unwrap();
    assert_eq!(answer["title"], titles[0]);
    let left = year.ask("history.steps", json!({})).await;
    assert_eq!(
        (left.as_array().unwrap().len(), &left[0]["step"]),
        (steps.as_array().unwrap().len() - 1, &first["undo"])
    );
    let newest = trail(&year, json!({})).await["rows"][0].clone();
    assert_eq!((&newest["command"], &newest["changes"]["undone"]), (&json!("history.undo"), &json!(titles[0])));
    let twice = json!({ "step": second["undo"] });
    assert_eq!(year.refused("history.undo", twice).await, "undo_not_there");
    let nothing = json!({ "step": "019b0000-0000-7000-8000-000000000000" });
    assert_eq!(year.refused("history.undo", nothing).await, "undo_not_there");
    year.check().await;
}

#[tokio::test]
async fn a_step_whose_rows_were_changed_since_stays_and_says_what_rests_on_it() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let added = year.attempt(&enrollment, "FT-01", "2027-01-15", "50").await.unwrap();
    let correct = json!({ "attempt": added["attempt"], "mark": "80", "reason": "One answer was right" });
    let corrected = year.ask("progress.correct_attempt", correct).await;
    let entries = trail(&year, json!({})).await["total"].clone();
    let before = year.dump().await;
    let refusal = year.undo(&added["undo"]).await.unwrap_err();
    assert_eq!((refusal.code.as_str(), refusal.args["what"].as_str()), ("undo_built_on", "attempt"));
    assert_eq!((year.dump().await, &trail(&year, json!({})).await["total"]), (before, &entries));
    // From the last to the first it goes.
    year.undo(&corrected["undo"]).await.unwrap();
    year.undo(&added["undo"]).await.unwrap();
    assert_eq!(year.number("SELECT count(*) FROM attempt").await, 0);
    year.check().await;
}

async fn problems(year: &Year) -> Vec<String> {
    let report = year.ask("app.check", json!({})).await;
    report["problems"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_trail_holds_when_a_payload_is_erased_and_not_when_it_is_altered() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.attempt(&enrollment, "FT-01", "2027-01-15", "50").await.unwrap();
    let here = "WHERE command = 'progress.add_attempt'";
    year.sql(&format!("UPDATE audit_entry SET payload = NULL, nonce = NULL {here}")).await;
    assert_eq!(problems(&year).await, Vec::<String>::new(), "erased, not altered");
    let row = trail(&year, json!({ "command": "progress.add_attempt" })).await["rows"][0].clone();
    assert_eq!(row["command"], "progress.add_attempt", "that something happened stays");
    assert_eq!((&row["changes"], &row["actor"]), (&Value::Null, &json!("")));

    year.sql("UPDATE audit_entry SET payload = replace(payload, 'Mara', 'Max') WHERE command = 'people.create'").await;
    assert_eq!(problems(&year).await, ["check_history"]);
}

#[tokio::test]
async fn a_missing_entry_and_a_later_date_break_the_chain() {
    for change in [
        "DELETE FROM audit_entry WHERE position = 3",
        "UPDATE audit_entry SET at = at + 1 WHERE position = 3",
        "UPDATE audit_entry SET payload = NULL WHERE position = 3",
        "UPDATE audit_entry SET clock_set = 0 WHERE position = 3",
    ] {
        let year = Year::new("2027-03-01").await;
        year.enrolled("Ada").await;
        year.check().await;
        year.sql(change).await;
        assert_eq!(problems(&year).await, ["check_history"], "{change}");
    }
}
