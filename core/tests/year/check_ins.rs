//! Check-ins: what is refused, what is due, and what client exposure makes of them (R25, R41).

use serde_json::{Value, json};

use crate::milestones::{Trainee, said};
use crate::support::{Year, a_break};

fn held(enrollment: &Value, on: &str, role: &str) -> Value {
    json!({ "enrollment": enrollment, "on": on, "role": role, "mood": 4, "went_well": " First calls ",
        "blocks": "No headset", "next_step": "Order one" })
}

#[tokio::test]
async fn a_check_in_is_recorded_removed_and_taken_back() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    let before = year.dump().await;
    for (field, value, code) in [
        ("on", json!("2027-02-02"), "check_in_in_future"),
        ("on", json!("2027-01-03"), "check_in_before_start"),
        ("mood", json!(0), "check_in_mood"),
        ("mood", json!(6), "check_in_mood"),
        ("blocks", json!("x".repeat(10_001)), "text_too_long"),
    ] {
        let mut request = held(&enrollment, "2027-01-20", "mentor");
        request[field] = value;
        assert_eq!(year.refused("check_ins.add", request).await, code);
    }
    assert_eq!(year.dump().await, before, "what is refused stores nothing");
    let added = year.ask("check_ins.add", held(&enrollment, "2027-01-20", "mentor")).await;
    let list = async || year.ask("check_ins.list", json!({ "enrollment": enrollment })).await;
    let found = list().await["check_ins"][0].clone();
    assert_eq!((&found["went_well"], &found["mood"]), (&json!("First calls"), &json!(4)));
    assert_eq!((&found["recorded_by"], &found["removable"]), (&json!("Mara Connell"), &json!(true)));
    let with = year.dump().await;
    let remove = json!({ "check_in": found["check_in"] });
    let removed = year.ask("check_ins.remove", remove.clone()).await;
    assert_eq!(year.refused("check_ins.remove", remove).await, "check_in_not_there");
    year.undo(&removed["undo"]).await.unwrap();
    assert_eq!(year.dump().await, with);
    year.undo(&added["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    let own = json!({ "enrollment": enrollment, "on": "2027-01-21" });
    year.ask("check_ins.add", own).await;
    assert_eq!(list().await["check_ins"][0]["role"], "coordinator", "the asker's own, unless they say otherwise");
    year.check().await;
}

#[tokio::test]
async fn nothing_is_recorded_after_the_outcome() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.ask("check_ins.add", held(&enrollment, "2027-01-20", "mentor")).await;
    let outcome = json!({ "enrollment": enrollment, "outcome": "released_conduct", "on": "2027-01-29", "reason": "r" });
    year.ask("enrollment.record_outcome", outcome).await;
    let add = held(&enrollment, "2027-01-28", "mentor");
    assert_eq!(year.refused("check_ins.add", add).await, "enrollment_ended");
    let view = year.ask("check_ins.list", json!({ "enrollment": enrollment })).await;
    assert_eq!((&view["may_add"], &view["check_ins"][0]["removable"]), (&json!([]), &json!(false)));
    assert!(view["rhythms"].as_array().unwrap().iter().all(|one| one["open_until"].is_null()));
    assert_eq!(year.ask("check_ins.due", json!({})).await, json!([]));
}

#[tokio::test]
async fn an_intake_that_asks_for_no_mood_neither_takes_nor_shows_one() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.ask("check_ins.add", held(&enrollment, "2027-01-20", "mentor")).await;
    let off = json!({ "mood": false, "hours_trend": true, "satisfaction": true, "rater_comparison": true });
    year.ask("privacy.save_switches", json!({ "intake": year.intake, "switches": off })).await;
    let view = year.ask("check_ins.list", json!({ "enrollment": enrollment })).await;
    assert_eq!((&view["asks_mood"], &view["check_ins"][0]["mood"]), (&json!(false), &Value::Null));
    let mut request = held(&enrollment, "2027-01-27", "mentor");
    assert_eq!(year.refused("check_ins.add", request.clone()).await, "mood_switched_off");
    request["mood"] = Value::Null;
    year.ask("check_ins.add", request).await;
}

/// Weekly windows from Monday 4 January on, the coordinator's of 30 days.
#[tokio::test]
async fn what_is_due_ends_first_and_says_what_was_missed() {
    let year = Year::new("2027-01-04").await;
    let ada = year.enrolled("Ada").await;
    let ben = year.enrolled("Ben").await;
    let due = async |today: &str| {
        let year = year.on(today).await;
        let rows = year.ask("check_ins.due", json!({ "role": "mentor" })).await;
        rows.as_array()
            .unwrap()
            .iter()
            .map(|row| (row["name"].as_str().unwrap().to_owned(), row["until"].clone(), row["missed"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(due("2027-01-03").await, [], "nothing before the start");
    let names = |rows: &[(String, Value, Value)]| rows.iter().map(|row| row.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(&due("2027-01-04").await).len(), 2);
    let later = year.on("2027-01-27").await;
    later.ask("check_ins.add", held(&ada, "2027-01-13", "mentor")).await;
    later.ask("check_ins.add", held(&ben, "2027-01-25", "mentor")).await;
    let rows = due("2027-01-27").await;
    assert_eq!(rows.len(), 1, "Ben's of this week was held: {rows:?}");
    assert_eq!((&rows[0].1, &rows[0].2), (&json!("2027-01-31"), &json!(1)));
    let both = later.ask("check_ins.due", json!({})).await;
    assert_eq!(both.as_array().unwrap().len(), 3, "and the coordinator's of both");
    later.ask("enrollment.add_break", a_break(&ada, "2027-01-30", None)).await;
    assert_eq!(due("2027-01-27").await, [], "a break takes a day of the window");
    assert_eq!(due("2027-02-02").await.len(), 1, "Ada pauses, Ben does not");
}

#[tokio::test]
async fn client_exposure_is_the_share_of_check_ins_held_and_frozen_with_them() {
    let ada = Trainee::new("2027-07-05").await;
    let none = ada.criterion("M6", "client_exposure").await;
    let span = [("from", "2027-01-04"), ("to", "2027-07-05")];
    let basis =
        |held: &str, due: &str| said("basis_client_exposure", &[span[0], span[1], ("held", held), ("due", due)]);
    assert_eq!((&none["score"], &none["basis"]), (&json!("0.00"), &json!(basis("0", "19"))));
    // Twice in the first week, once in the second, and one by the coordinator.
    for (on, role) in
        [("2027-01-04", "mentor"), ("2027-01-10", "mentor"), ("2027-01-11", "mentor"), ("2027-01-18", "coordinator")]
    {
        ada.year.ask("check_ins.add", held(&ada.enrollment, on, role)).await;
    }
    let two = ada.criterion("M6", "client_exposure").await;
    assert_eq!((&two["score"], &two["basis"]), (&json!("10.52"), &json!(basis("2", "19"))));
    let first = [("from", "2027-01-04"), ("to", "2027-01-10"), ("date", "2027-01-04")];
    assert_eq!(two["rows"][0], said("row_check_in_held", &first));
    assert_eq!(two["rows"][2], said("row_check_in_missed", &[("from", "2027-01-18"), ("to", "2027-01-24")]));
    let away = a_break(&ada.enrollment, "2027-02-01", Some("2027-02-14"));
    ada.year.ask("enrollment.add_break", away).await;
    let excused = ada.criterion("M6", "client_exposure").await;
    assert_eq!(excused["basis"], json!(basis("2", "17")));
    assert_eq!(excused["rows"][4], said("row_check_in_excused", &[("from", "2027-02-01"), ("to", "2027-02-07")]));
}

#[tokio::test]
async fn nothing_due_yet_takes_the_weight_out() {
    let ada = Trainee::new("2027-01-10").await;
    let found = ada.criterion("M6", "client_exposure").await;
    assert_eq!((&found["applicable"], &found["score"]), (&json!(false), &Value::Null));
    assert_eq!(found["basis"], said("basis_client_exposure_none", &[("from", "2027-01-04"), ("to", "2027-01-10")]));
}
