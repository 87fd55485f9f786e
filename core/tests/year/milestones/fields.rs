//! Baseline and follow-up: written down, corrected, not signed (R7, R17).

use serde_json::{Value, json};

use super::Trainee;

fn request(milestone: &Value, held: &str, values: &[(&str, &str)]) -> Value {
    let values: Vec<Value> = values.iter().map(|(field, value)| json!({ "field": field, "value": value })).collect();
    json!({ "milestone": milestone, "held": held, "values": values })
}

fn values(pack: &Value) -> Vec<(&str, &Value)> {
    let fields = pack["fields"].as_array().unwrap().iter();
    fields.map(|one| (one["field"].as_str().unwrap(), &one["value"])).collect()
}

#[tokio::test]
async fn a_baseline_is_held_corrected_and_taken_back() {
    let ada = Trainee::new("2027-01-08").await;
    let record = |held: &str, values: &[(&str, &str)]| request(ada.id("M0"), held, values);
    let before = ada.year.dump().await;
    let held = record("2027-01-04", &[("technical_diagnostic_percent", "42.5"), ("confidence_1_to_5", "2")]);
    let first = ada.year.ask("milestones.record_fields", held).await;
    assert_eq!(first["state"], "done");
    let plan = ada.year.plan(&ada.enrollment).await;
    assert_eq!((&plan["M0"]["state"], &plan["M0"]["done_on"]), (&json!("done"), &json!("2027-01-04")));
    assert_eq!(ada.year.view(&ada.enrollment).await["row"]["next_milestone"], "Day 30");
    let once = ada.year.dump().await;
    let corrected = record("2027-01-05", &[("technical_diagnostic_percent", "43")]);
    let second = ada.year.ask("milestones.record_fields", corrected).await;
    let pack = ada.pack("M0").await;
    assert_eq!(
        values(&pack),
        [
            ("technical_diagnostic_percent", &json!("43")),
            ("rubric_from_selection", &Value::Null),
            ("confidence_1_to_5", &Value::Null)
        ]
    );
    assert_eq!(pack["row"]["held"], "2027-01-05");
    ada.year.check().await;
    ada.year.undo(&second["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, once);
    ada.year.undo(&first["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);
}

#[tokio::test]
async fn what_cannot_be_written_down() {
    let ada = Trainee::new("2027-02-03").await;
    let refused = |code: &str, held: &str, values: &[(&str, &str)]| {
        let request = request(ada.id(code), held, values);
        let year = &ada.year;
        async move { year.refused("milestones.record_fields", request).await }
    };
    let before = ada.year.dump().await;
    assert_eq!(refused("M30", "2027-02-03", &[]).await, "milestone_has_form");
    assert_eq!(refused("M0", "2027-02-04", &[]).await, "held_in_future");
    assert_eq!(refused("M0", "2027-01-03", &[]).await, "held_before_start");
    for (field, value, code) in [
        ("technical_diagnostic_percent", "100.01", "field_percent"),
        ("confidence_1_to_5", "6", "field_level"),
        ("rubric_from_selection", "4", "field_filled"),
        ("still_here", "yes", "field_unknown"),
    ] {
        assert_eq!(refused("M0", "2027-01-04", &[(field, value)]).await, code, "{field}");
    }
    let twice = [("confidence_1_to_5", "3"), ("confidence_1_to_5", "4")];
    assert_eq!(refused("M0", "2027-01-04", &twice).await, "field_twice");
    assert_eq!(ada.year.dump().await, before);
    let withdraw = json!({ "milestone": ada.id("M0"), "reason": "Nobody asked" });
    ada.year.ask("milestones.withdraw", withdraw).await;
    assert_eq!(refused("M0", "2027-01-04", &[]).await, "milestone_step");
}

#[tokio::test]
async fn the_follow_up_is_held_after_the_outcome_and_a_baseline_is_not() {
    let ada = Trainee::new("2028-04-04").await;
    let outcome = json!({ "enrollment": ada.enrollment, "outcome": "graduated", "on": "2028-01-04" });
    ada.year.ask("enrollment.record_outcome", outcome).await;
    let follow_up = |values: &[(&str, &str)]| request(ada.id("M15"), "2028-04-04", values);
    let refused = |values: &[(&str, &str)]| {
        let request = follow_up(values);
        let year = &ada.year;
        async move { year.refused("milestones.record_fields", request).await }
    };
    assert_eq!(refused(&[("still_here", "perhaps")]).await, "field_yes_no");
    assert_eq!(refused(&[("left_on", "4.4.2028")]).await, "field_date");
    assert_eq!(refused(&[("still_here", "no")]).await, "left_on_needed");
    assert_eq!(refused(&[("still_here", "yes"), ("left_on", "2028-03-01")]).await, "left_on_not_here");
    assert_eq!(refused(&[("still_here", "no"), ("left_on", "2028-04-05")]).await, "left_on_range");
    let gone = follow_up(&[("still_here", "no"), ("left_on", "2028-03-01"), ("role", "Network engineer")]);
    let saved = ada.year.ask("milestones.record_fields", gone).await;
    assert_eq!(saved["state"], "done");
    assert_eq!(values(&ada.pack("M15").await)[1], ("left_on", &json!("2028-03-01")));
    assert_eq!(ada.year.view(&ada.enrollment).await["row"]["next_milestone"], Value::Null, "nothing is left");
    ada.year.check().await;
}

#[tokio::test]
async fn the_result_of_selection_fills_the_baseline_on_the_day_it_is_held() {
    let year = crate::support::Year::new("2027-01-04").await;
    let person = year.person("Ada", "Kamau", true).await;
    let candidates = year.ask("candidates.list", json!({ "intake": year.intake })).await;
    let candidacy = candidates["rows"][0]["candidacy"].clone();
    let view = year.ask("candidates.get", json!({ "candidacy": candidacy })).await;
    let competencies: Vec<Value> =
        view["competencies"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    for (rater, level) in [("J. Lind", 4), ("A. Ruiz", 3)] {
        let scores: Vec<Value> =
            competencies.iter().map(|code| json!({ "competency": code, "level": level })).collect();
        let sheet = json!({ "candidacy": candidacy, "rater": rater, "scores": scores });
        year.ask("candidates.save_sheet", sheet).await;
    }
    let enrolled = year.ask("enrollment.enroll", json!({ "people": [person], "intake": year.intake })).await;
    let ada = Trainee::of(year, enrolled["enrolled"][0]["enrollment"].clone()).await;
    assert_eq!(values(&ada.pack("M0").await)[1], ("rubric_from_selection", &json!("3.50")));
    ada.year.ask("milestones.record_fields", request(ada.id("M0"), "2027-01-04", &[])).await;
    assert_eq!(values(&ada.pack("M0").await)[1], ("rubric_from_selection", &json!("3.50")));
}
