//! Hours and ticket reviews (R16, R25).

use serde_json::{Value, json};

use crate::support::{Year, a_break};

fn hours(enrollment: &Value, day: &str, minutes: u32, kind: &str) -> Value {
    json!({ "enrollment": enrollment, "day": day, "minutes": minutes, "kind": kind })
}

#[tokio::test]
async fn a_day_has_24_hours_over_all_entries() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.ask("progress.log_hours", hours(&enrollment, "2027-01-20", 1380, "taught")).await;
    assert_eq!(
        year.refused("progress.log_hours", hours(&enrollment, "2027-01-20", 61, "on_the_job")).await,
        "hours_over_a_day"
    );
    year.ask("progress.log_hours", hours(&enrollment, "2027-01-20", 60, "on_the_job")).await;
    for (day, minutes, expected) in [
        ("2027-01-21", 0, "hours_none"),
        ("2027-02-02", 60, "hours_in_future"),
        ("2027-01-03", 60, "hours_before_start"),
        ("2027-01-21", 4_000_000_000, "hours_over_a_day"),
    ] {
        assert_eq!(year.refused("progress.log_hours", hours(&enrollment, day, minutes, "taught")).await, expected);
    }
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-01-25", Some("2027-01-26"))).await;
    assert_eq!(
        year.refused("progress.log_hours", hours(&enrollment, "2027-01-26", 60, "taught")).await,
        "hours_in_break"
    );
    let mut elsewhere = hours(&enrollment, "2027-01-21", 60, "taught");
    elsewhere["module"] = json!("FT-99");
    assert_eq!(year.refused("progress.log_hours", elsewhere).await, "module_unknown");
}

#[tokio::test]
async fn planned_logged_and_approved_are_three_figures() {
    let year = Year::new("2027-01-31").await;
    let enrollment = year.enrolled("Ada").await;
    for (day, minutes, kind) in
        [("2027-01-05", 120, "taught"), ("2027-01-06", 90, "self_study"), ("2027-01-07", 480, "on_the_job")]
    {
        year.ask("progress.log_hours", hours(&enrollment, day, minutes, kind)).await;
    }
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(
        (&record["minutes_logged"], &record["minutes_approved"]),
        (&json!(210), &json!(0)),
        "the job does not count"
    );
    assert_eq!(
        record["by_kind"],
        json!([
            { "kind": "taught", "minutes": 120 }, { "kind": "self_study", "minutes": 90 },
            { "kind": "on_the_job", "minutes": 480 }
        ])
    );
    assert_eq!(record["hours"][0]["day"], "2027-01-07", "newest first");
    let before = year.dump().await;
    let ids: Vec<&Value> = record["hours"].as_array().unwrap().iter().map(|row| &row["hours"]).collect();
    let approved = year.ask("progress.approve_hours", json!({ "hours": ids })).await;
    let again = year.ask("progress.approve_hours", json!({ "hours": ids })).await;
    assert_eq!(again["undo"], Value::Null);
    let view = year.view(&enrollment).await;
    // Weeks 1 to 4: FT-01 whole (16 h over weeks 1–2), FT-02 three of four weeks (28 h), FT-03 whole (12 h).
    assert_eq!(view["hours"], json!({ "planned": (16 + 21 + 12) * 60, "logged": 210, "approved": 210 }));
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(record["hours"][0]["approved_by"], "Mara Connell");
    year.undo(&approved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    let removed = year.ask("progress.remove_hours", json!({ "hours": ids[0] })).await;
    assert_eq!(year.refused("progress.remove_hours", json!({ "hours": ids[0] })).await, "hours_not_there");
    assert_eq!(year.refused("progress.approve_hours", json!({ "hours": ids })).await, "hours_not_there");
    year.undo(&removed["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

const CHECKS: [&str; 5] = ["understood", "method", "resolved", "told", "recorded"];

fn review(enrollment: &Value, answers: &[(&str, &str)]) -> Value {
    let answers: Vec<Value> =
        answers.iter().map(|(check, answer)| json!({ "check": check, "answer": answer })).collect();
    json!({ "enrollment": enrollment, "ticket": "INC-42", "on": "2027-01-20", "reviewer": "J. Lind", "answers": answers })
}

#[tokio::test]
async fn a_review_answers_all_five_checks_and_sums_their_points() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    let before = year.dump().await;
    let all: Vec<(&str, &str)> = CHECKS.into_iter().zip(["yes", "partly", "no", "yes", "partly"]).collect();
    let add = |request| year.refused("progress.add_review", request);
    assert_eq!(add(review(&enrollment, &all[..4])).await, "review_incomplete");
    let mut twice = all.clone();
    twice[4] = twice[0];
    assert_eq!(add(review(&enrollment, &twice)).await, "review_incomplete");
    let mut odd = all.clone();
    odd[0].1 = "maybe";
    assert_eq!(add(review(&enrollment, &odd)).await, "review_answer_unknown");
    odd[0] = ("speed", "yes");
    assert_eq!(add(review(&enrollment, &odd)).await, "review_check_unknown");
    for (field, value, expected) in [
        ("ticket", " ", "review_needs_ticket"),
        ("reviewer", "", "review_needs_reviewer"),
        ("on", "2027-02-02", "review_in_future"),
        ("on", "2027-01-03", "review_before_start"),
    ] {
        let mut request = review(&enrollment, &all);
        request[field] = json!(value);
        assert_eq!(add(request).await, expected);
    }
    let mut backwards = all.clone();
    backwards.reverse();
    let added = year.ask("progress.add_review", review(&enrollment, &backwards)).await;
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(record["reviews"][0]["points"], 60);
    let order: Vec<&str> =
        record["reviews"][0]["answers"].as_array().unwrap().iter().map(|a| a["check"].as_str().unwrap()).collect();
    assert_eq!(order, CHECKS, "in the program's order");
    let with = year.dump().await;
    let removed = year.ask("progress.remove_review", json!({ "review": record["reviews"][0]["review"] })).await;
    assert_eq!(year.dump().await, before);
    let again = json!({ "review": record["reviews"][0]["review"] });
    assert_eq!(year.refused("progress.remove_review", again).await, "review_not_there");
    year.undo(&removed["undo"]).await.unwrap();
    assert_eq!(year.dump().await, with);
    year.undo(&added["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}
