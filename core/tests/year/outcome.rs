//! How an enrollment ends, and what may still be written then (R7, R17, R32).

use serde_json::{Value, json};

use crate::support::{Year, a_break, attempt};

fn outcome(enrollment: &Value, outcome: &str, on: &str) -> Value {
    json!({ "enrollment": enrollment, "outcome": outcome, "on": on, "reason": "Found a post elsewhere" })
}

#[tokio::test]
async fn an_outcome_withdraws_what_was_not_held_and_keeps_the_follow_up() {
    let year = Year::new("2027-06-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.attempt(&enrollment, "FT-01", "2027-01-14", "85").await.unwrap();
    let before = year.dump().await;
    let saved = year.ask("enrollment.record_outcome", outcome(&enrollment, "withdrew_new_job", "2027-05-31")).await;
    let plan = year.plan(&enrollment).await;
    for code in ["M0", "M30", "M12", "FT-02", "FT-20"] {
        assert_eq!(plan[code]["state"], "withdrawn", "{code}");
    }
    assert_eq!(plan["FT-01"]["state"], "done");
    assert_eq!((&plan["M15"]["state"], &plan["M15"]["due"]), (&json!("planned"), &json!("2028-04-04")));
    let view = year.view(&enrollment).await;
    assert_eq!(view["row"]["standing"], json!({ "kind": "ended", "outcome": "Withdrew: new job" }));
    assert_eq!(view["outcome"]["reason"], "Found a post elsewhere");
    assert_eq!(
        (&view["row"]["next_milestone"], &view["row"]["next_module"]),
        (&json!("Month 15 follow-up"), &Value::Null)
    );
    assert_eq!(view["row"]["day"], 147, "the count stops with the outcome");
    year.check().await;
    year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    year.check().await;
}

#[tokio::test]
async fn an_open_break_ends_with_the_outcome() {
    let year = Year::new("2027-06-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-05-03", None)).await;
    let before = year.dump().await;
    let saved = year.ask("enrollment.record_outcome", outcome(&enrollment, "redundancy", "2027-05-31")).await;
    let plan = year.plan(&enrollment).await;
    // 4 Apr 2028 and the 29 days from 3 to 31 May.
    assert_eq!((&plan["M15"]["state"], &plan["M15"]["due"]), (&json!("planned"), &json!("2028-05-03")));
    year.check().await;
    year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn an_outcome_is_one_of_the_program_and_not_dated_ahead() {
    let year = Year::new("2027-06-01").await;
    let enrollment = year.enrolled("Ada").await;
    let refused = |request| year.refused("enrollment.record_outcome", request);
    assert_eq!(refused(outcome(&enrollment, "vanished", "2027-05-31")).await, "outcome_unknown");
    assert_eq!(refused(outcome(&enrollment, "graduated", "2027-06-02")).await, "outcome_in_future");
    assert_eq!(refused(outcome(&enrollment, "graduated", "2026-12-31")).await, "outcome_before_start");
}

#[tokio::test]
async fn nothing_is_written_to_an_ended_enrollment() {
    let year = Year::new("2027-06-01").await;
    let enrollment = year.enrolled("Ada").await;
    let stored = year.attempt(&enrollment, "FT-01", "2027-01-14", "85").await.unwrap();
    let hours = json!({ "enrollment": enrollment, "day": "2027-01-14", "minutes": 60, "kind": "taught" });
    year.ask("progress.log_hours", hours.clone()).await;
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    let entry = record["hours"][0]["hours"].clone();
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-05-03", Some("2027-05-30"))).await;
    let the_break = year.view(&enrollment).await["breaks"][0]["id"].clone();
    year.ask("enrollment.record_outcome", outcome(&enrollment, "transferred", "2027-05-31")).await;

    let module = json!({ "enrollment": enrollment, "module": "FT-14", "reason": "r" });
    let with = |mut request: Value, key: &str, value: Value| {
        request[key] = value;
        request
    };
    let answers = json!([]);
    let review =
        json!({ "enrollment": enrollment, "ticket": "T", "on": "2027-02-01", "reviewer": "R", "answers": answers });
    let calls = [
        ("progress.add_attempt", attempt(&enrollment, "FT-02", "2027-02-01", "80")),
        ("progress.void_attempt", json!({ "attempt": stored["attempt"], "reason": "r" })),
        ("progress.correct_attempt", json!({ "attempt": stored["attempt"], "mark": "80", "reason": "r" })),
        ("progress.grant_attempt", module.clone()),
        ("progress.exempt", with(module.clone(), "evidence", json!("e"))),
        ("progress.leave_out", module.clone()),
        ("progress.restore", module),
        ("progress.log_hours", hours),
        ("progress.approve_hours", json!({ "hours": [entry] })),
        (
            "progress.correct_hours",
            json!({ "hours": entry, "fields": { "day": "2027-02-01", "minutes": 30, "kind": "taught" } }),
        ),
        ("progress.remove_hours", json!({ "hours": entry })),
        ("progress.add_review", review),
        ("enrollment.add_break", a_break(&enrollment, "2027-05-01", None)),
        ("enrollment.end_break", json!({ "id": the_break, "to": "2027-05-20" })),
        ("enrollment.remove_break", json!({ "id": the_break })),
        (
            "enrollment.accept_conflict",
            json!({ "enrollment": enrollment, "code": "FT-01", "cause": "c", "reason": "r" }),
        ),
        ("enrollment.set_mentors", json!({ "enrollments": [enrollment], "mentors": [] })),
        ("enrollment.record_outcome", outcome(&enrollment, "graduated", "2027-05-31")),
    ];
    let before = year.dump().await;
    for (name, request) in calls {
        assert_eq!(year.refused(name, request).await, "enrollment_ended", "{name}");
    }
    assert_eq!(year.dump().await, before);
    year.check().await;
}
