//! Enrolling one or many (R10, R27).

use serde_json::{Value, json};

use crate::support::Year;

async fn enroll(year: &Year, people: &[&Value]) -> Value {
    year.ask("enrollment.enroll", json!({ "people": people, "intake": year.intake })).await
}

#[tokio::test]
async fn many_are_enrolled_at_once_and_each_refusal_stands_alone() {
    let year = Year::new("2027-01-04").await;
    let ada = year.person("Ada", "Lovelace", true).await;
    let ben = year.person("Ben", "Okafor", false).await;
    let eva = year.person("Eva", "", true).await;
    enroll(&year, &[&ben]).await;
    let stranger = json!("019b0000-0000-7000-8000-000000000000");
    let before = year.dump().await;
    let answer = enroll(&year, &[&ada, &ben, &stranger, &eva, &ada]).await;
    let names: Vec<&str> =
        answer["enrolled"].as_array().unwrap().iter().map(|found| found["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Ada Lovelace", "Eva"], "each once, in the order asked");
    let codes: Vec<&str> =
        answer["refused"].as_array().unwrap().iter().map(|found| found["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["already_running", "person_not_there"]);
    assert!(answer["refused"][0]["message"].as_str().unwrap().contains("Ben Okafor is enrolled in January"));
    assert_eq!(answer["enrolled"][0]["end_on"], "2028-01-04");
    assert_eq!(answer["enrolled"][0]["selection"], "not_selected_here");

    let view = year.view(&answer["enrolled"][0]["enrollment"]).await;
    assert_eq!(view["row"]["mentors"], "A. Ruiz, J. Lind", "the intake's mentors, by name");
    assert_eq!((&view["minutes_owed"], &view["row"]["progress"]), (&json!(408 * 60), &json!(0)));
    let candidacy = year.ask("candidates.get", json!({ "candidacy": view["candidacy"] })).await;
    assert_eq!(candidacy["row"]["state"], "enrolled");
    assert_eq!(year.number("SELECT count(*) FROM enrollment").await, 3);
    year.check().await;

    year.undo(&answer["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before, "one step takes everybody back");
}

#[tokio::test]
async fn a_dry_run_says_the_same_and_stores_nothing() {
    let year = Year::new("2027-01-04").await;
    let (ada, ben) = (year.person("Ada", "Lovelace", true).await, year.person("Ben", "Okafor", false).await);
    let before = year.dump().await;
    let mut request = json!({ "people": [ada, ben], "intake": year.intake, "dry_run": true });
    let dry = year.ask("enrollment.enroll", request.clone()).await;
    assert_eq!(year.dump().await, before);
    assert_eq!(dry["undo"], Value::Null);
    request["dry_run"] = json!(false);
    let real = year.ask("enrollment.enroll", request).await;
    for place in 0..2 {
        assert_eq!(dry["enrolled"][place]["enrollment"], Value::Null);
        for key in ["person", "name", "selection", "end_on", "conflicts"] {
            assert_eq!(dry["enrolled"][place][key], real["enrolled"][place][key], "{key}");
        }
    }
}

#[tokio::test]
async fn somebody_declined_needs_a_reason_and_bears_the_mark() {
    let year = Year::new("2027-01-04").await;
    let ada = year.person("Ada", "Lovelace", true).await;
    let candidates = year.ask("candidates.list", json!({ "intake": year.intake })).await;
    let candidacy = candidates["rows"][0]["candidacy"].clone();
    year.ask(
        "candidates.move",
        json!({ "candidacies": [candidacy], "event": "decline", "ground": "No place left in this intake" }),
    )
    .await;
    let answer = enroll(&year, &[&ada]).await;
    assert_eq!(answer["refused"][0]["code"], "declined_needs_reason");
    assert_eq!(answer["undo"], Value::Null);
    let request = json!({ "people": [ada], "intake": year.intake, "reason": "A place came free" });
    let answer = year.ask("enrollment.enroll", request).await;
    assert_eq!(answer["enrolled"][0]["selection"], "after_declined");
    let view = year.view(&answer["enrolled"][0]["enrollment"]).await;
    assert_eq!(view["selection_reason"], "A place came free");
}

#[tokio::test]
async fn a_person_runs_once_at_a_time_and_several_times_in_a_life() {
    let year = Year::new("2027-06-01").await;
    let first = year.enrolled("Ada").await;
    let person = year.view(&first).await["row"]["person"].clone();
    let answer = enroll(&year, &[&person]).await;
    assert_eq!(answer["refused"][0]["code"], "already_running");
    let outcome = json!({ "enrollment": first, "outcome": "deferred", "on": "2027-05-31" });
    year.ask("enrollment.record_outcome", outcome).await;
    let request = json!({ "people": [person], "intake": year.intake, "start_on": "2027-06-07" });
    let answer = year.ask("enrollment.enroll", request).await;
    assert_eq!(answer["enrolled"][0]["end_on"], "2028-06-07");
    year.check().await;
    // The database itself refuses a second running one.
    assert_eq!(year.number("SELECT count(*) FROM enrollment WHERE outcome_code IS NULL").await, 1);
}

#[tokio::test]
async fn an_intake_with_few_hours_queues_what_cannot_work() {
    let year = Year::new("2027-01-04").await;
    let mut fields = crate::support::fields("Slow", &[]);
    fields["learning_minutes_a_week"] = json!(300);
    let slow = year.ask("intakes.create", json!({ "fields": fields })).await["intake"].clone();
    let ada = year.person("Ada", "Lovelace", false).await;
    let answer = year.ask("enrollment.enroll", json!({ "people": [ada], "intake": slow })).await;
    let conflicts = answer["enrolled"][0]["conflicts"].as_u64().unwrap();
    assert!(conflicts > 0);
    let enrollment = &answer["enrolled"][0]["enrollment"];
    let view = year.view(enrollment).await;
    assert_eq!(view["row"]["conflicts"].as_u64(), Some(conflicts));
    assert_eq!(view["row"]["mentors"], "", "nobody mentors them");
    let first = view["conflicts"][0].clone();
    // 5 hours a week over 10 working days up to 15 Jan hold 10 h; FT-01 has 16.
    assert_eq!((&first["code"], &first["cause"]), (&json!("FT-01"), &json!("hours_exceed_capacity")));
    assert!(first["message"].as_str().unwrap().starts_with("Up to 2027-01-15 there are 16 h of modules left and 10 h"));
    year.check().await;

    let before = year.dump().await;
    let mut request = json!({ "enrollment": enrollment, "code": "FT-01", "cause": first["cause"], "reason": " " });
    assert_eq!(year.refused("enrollment.accept_conflict", request.clone()).await, "reason_missing");
    request["reason"] = json!("They know most of it");
    let accepted = year.ask("enrollment.accept_conflict", request.clone()).await;
    let view = year.view(enrollment).await;
    assert_eq!(view["row"]["conflicts"].as_u64(), Some(conflicts - 1));
    assert_eq!(view["conflicts"][0]["accepted_reason"], "They know most of it");
    year.check().await;
    year.undo(&accepted["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    request["code"] = json!("FT-99");
    assert_eq!(year.refused("enrollment.accept_conflict", request).await, "conflict_not_there");
}

#[tokio::test]
async fn an_unknown_mentor_and_an_unknown_intake_are_said() {
    let year = Year::new("2027-01-04").await;
    let ada = year.person("Ada", "Lovelace", false).await;
    let nobody = "019b0000-0000-7000-8000-000000000000";
    let request = json!({ "people": [ada], "intake": nobody });
    assert_eq!(year.refused("enrollment.enroll", request).await, "intake_not_there");
    let request = json!({ "people": [ada], "intake": year.intake, "mentors": [nobody] });
    assert_eq!(year.refused("enrollment.enroll", request).await, "mentor_not_there");
    let request = json!({ "enrollment": nobody });
    assert_eq!(year.refused("trainees.plan", request).await, "enrollment_not_there");
}
