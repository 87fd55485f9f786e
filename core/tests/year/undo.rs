//! Every kind of step brings back exactly what stood before, and names itself.

use serde_json::{Value, json};

use crate::support::{Year, a_break, attempt};

/// Does, undoes, and compares every table.
async fn there_and_back(year: &Year, name: &str, request: Value, title: &str) {
    let before = year.dump().await;
    let saved = year.ask(name, request).await;
    assert_ne!(year.dump().await, before, "{name} did something");
    year.check().await;
    let undone = year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(undone["title"], title);
    let now = year.dump().await;
    for (table, rows) in &before {
        assert_eq!(now.get(table), Some(rows), "{name}: {table}");
    }
    year.check().await;
    assert_eq!(year.refused("history.undo", json!({ "step": saved["undo"] })).await, "undo_not_there", "once");
}

#[tokio::test]
async fn every_step_of_the_year_goes_there_and_back() {
    let year = Year::new("2027-04-01").await;
    let enrollment = year.enrolled("Ada").await;
    // A year under way: a pass, a fail, a break, hours, a review.
    year.attempt(&enrollment, "FT-01", "2027-01-14", "85").await.unwrap();
    let failed = year.attempt(&enrollment, "FT-02", "2027-01-20", "40").await.unwrap();
    year.attempt(&enrollment, "FT-02", "2027-02-01", "41").await.unwrap();
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-03-01", Some("2027-03-28"))).await;
    let hours = json!({ "enrollment": enrollment, "day": "2027-02-10", "minutes": 90, "kind": "taught" });
    year.ask("progress.log_hours", hours.clone()).await;
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    let entry = record["hours"][0]["hours"].clone();
    let the_break = year.view(&enrollment).await["breaks"][0]["id"].clone();
    let module = |module: &str| json!({ "enrollment": enrollment, "module": module, "reason": "Because" });
    let mut exempt = module("FT-04");
    exempt["evidence"] = json!("Certificate");
    let answers: Vec<Value> = ["understood", "method", "resolved", "told", "recorded"]
        .map(|check| json!({ "check": check, "answer": "yes" }))
        .into();
    let review = json!({ "enrollment": enrollment, "ticket": "INC-1", "on": "2027-02-11", "reviewer": "J. Lind", "answers": answers });

    let steps = [
        (
            "progress.add_attempt",
            attempt(&enrollment, "FT-03", "2027-02-01", "90"),
            "Recorded an attempt at FT-03 for Ada Kamau",
        ),
        (
            "progress.void_attempt",
            json!({ "attempt": failed["attempt"], "reason": "r" }),
            "Voided an attempt at FT-02 of Ada Kamau",
        ),
        (
            "progress.correct_attempt",
            json!({ "attempt": failed["attempt"], "mark": "75", "reason": "r" }),
            "Corrected an attempt at FT-02 of Ada Kamau",
        ),
        ("progress.grant_attempt", module("FT-02"), "Granted Ada Kamau one more attempt at FT-02"),
        ("progress.exempt", exempt, "Exempted Ada Kamau from FT-04"),
        ("progress.leave_out", module("FT-14"), "Left FT-14 out for Ada Kamau"),
        ("progress.log_hours", hours, "Logged hours of Ada Kamau"),
        ("progress.approve_hours", json!({ "hours": [entry] }), "Approved 1 entries of hours"),
        (
            "progress.correct_hours",
            json!({ "hours": entry, "fields": { "day": "2027-02-11", "minutes": 30, "kind": "shadowing" } }),
            "Corrected hours of Ada Kamau",
        ),
        ("progress.remove_hours", json!({ "hours": entry }), "Removed hours of Ada Kamau"),
        ("progress.add_review", review, "Recorded the review of INC-1 for Ada Kamau"),
        ("enrollment.add_break", a_break(&enrollment, "2027-05-03", None), "Entered a break for Ada Kamau"),
        ("enrollment.end_break", json!({ "id": the_break, "to": "2027-03-14" }), "Ended a break of Ada Kamau"),
        ("enrollment.remove_break", json!({ "id": the_break }), "Removed a break of Ada Kamau"),
        (
            "enrollment.set_mentors",
            json!({ "enrollments": [enrollment], "mentors": [] }),
            "Set the mentors of Ada Kamau",
        ),
        (
            "enrollment.record_outcome",
            json!({ "enrollment": enrollment, "outcome": "released_conduct", "on": "2027-03-31" }),
            "Recorded the outcome of Ada Kamau: Released: conduct",
        ),
    ];
    for (name, request, title) in steps {
        there_and_back(&year, name, request, title).await;
    }
    let person = year.person("Ben", "Okafor", true).await;
    there_and_back(
        &year,
        "enrollment.enroll",
        json!({ "people": [person], "intake": year.intake }),
        "Enrolled Ben Okafor",
    )
    .await;
}

#[tokio::test]
async fn a_step_that_something_rests_on_stays() {
    let year = Year::new("2027-04-01").await;
    let person = year.person("Ada", "Kamau", true).await;
    let enrolled = year.ask("enrollment.enroll", json!({ "people": [person], "intake": year.intake })).await;
    let enrollment = enrolled["enrolled"][0]["enrollment"].clone();
    let first = year.attempt(&enrollment, "FT-01", "2027-01-14", "40").await.unwrap();
    let before = year.dump().await;
    assert_eq!(year.refused("history.undo", json!({ "step": enrolled["undo"] })).await, "undo_built_on");
    assert_eq!(year.dump().await, before, "refused without a trace");
    // Taken back from the last to the first, everything goes.
    year.undo(&first["undo"]).await.unwrap();
    year.undo(&enrolled["undo"]).await.unwrap();
    assert_eq!(year.number("SELECT count(*) FROM enrollment").await, 0);
    assert_eq!(year.number("SELECT count(*) FROM plan_conflict").await, 0);
    year.check().await;
}

#[tokio::test]
async fn an_earlier_step_can_go_while_a_later_one_stays() {
    let year = Year::new("2027-04-01").await;
    let enrollment = year.enrolled("Ada").await;
    let paused = year.ask("enrollment.add_break", a_break(&enrollment, "2027-03-01", Some("2027-03-28"))).await;
    year.attempt(&enrollment, "FT-01", "2027-01-14", "85").await.unwrap();
    year.undo(&paused["undo"]).await.unwrap();
    let plan = year.plan(&enrollment).await;
    assert_eq!(plan["M90"]["due"], "2027-04-05");
    assert_eq!(plan["FT-01"]["state"], "done");
    year.check().await;
}
