//! Whose time is up (R38), on the list and on the Monday page.

use std::fs;

use serde_json::{Value, json};

use crate::support::{House, ask, open};

async fn due(house: &House) -> (Vec<Value>, Vec<Value>) {
    let due = house.ask("privacy.due", json!({})).await;
    (due["due"].as_array().unwrap().clone(), due["soon"].as_array().unwrap().clone())
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["name"].as_str().unwrap()).collect()
}

async fn monday(house: &House) -> Option<Value> {
    let page = house.ask("monday.get", json!({})).await;
    let lines = page["lines"].as_array().unwrap().clone();
    assert_eq!(page["total"].as_u64().unwrap(), lines.len() as u64, "{lines:?}");
    lines.into_iter().find(|line| line["kind"] == "erasure_due")
}

#[tokio::test]
async fn candidates_come_up_by_decision_withdrawal_start_or_consent() {
    let house = House::new("2026-11-02").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (declined, one) = house.candidate("Declined", "First", &intake).await;
    let (_, two) = house.candidate("Pool", "Long", &intake).await;
    house.candidate("Never", "Decided", &intake).await;
    let (enrolled, _) = house.candidate("Is", "Enrolled", &intake).await;
    house.moved(&one, "decline", json!({})).await;
    house.moved(&two, "talent_pool", json!({ "consent_until": "2027-12-31" })).await;
    house.enroll(&enrolled, &intake).await;

    let (now, soon) = due(&house.on("2027-04-01").await).await;
    assert_eq!((names(&now), names(&soon)), (vec![], vec![]), "31 days ahead is not announced");
    let (now, soon) = due(&house.on("2027-04-02").await).await;
    assert_eq!((names(&now), names(&soon)), (vec![], vec!["Declined First"]));
    assert_eq!((&soon[0]["up_on"], &soon[0]["days"]), (&json!("2027-05-02"), &json!(-30)));
    let may = house.on("2027-05-02").await;
    let (now, _) = due(&may).await;
    assert_eq!((names(&now), &now[0]["since"]), (vec!["Declined First"], &json!("2026-11-02")));
    let line = monday(&may).await.unwrap();
    assert_eq!((&line["subject"], &line["count"], &line["days"]), (&json!("Declined First"), &json!(1), &json!(0)));
    assert_eq!(line["target"], json!({ "kind": "erasures" }));
    let kept = may.ask("privacy.kept", json!({ "person": declined })).await;
    assert_eq!(kept["up_on"], "2027-05-02");

    let july = house.on("2027-07-04").await;
    assert_eq!(names(&due(&july).await.0), ["Declined First", "Never Decided"]);
    let (now, _) = due(&house.on("2028-01-01").await).await;
    assert_eq!(names(&now), ["Declined First", "Never Decided", "Pool Long"], "the day after consent ends");

    july.ask("privacy.hold", json!({ "person": declined, "reason": "Claim" })).await;
    assert_eq!(names(&due(&july).await.0), ["Never Decided"]);
    let answer = july.ask("privacy.due", json!({})).await;
    assert_eq!(
        (&answer["holds"][0]["name"], &answer["holds"][0]["since"]),
        (&json!("Declined First"), &json!("2027-07-04"))
    );
    assert!(answer["candidate"]["stays"].as_array().unwrap().len() > 1);
    july.ask("privacy.release_hold", json!({ "person": declined, "reason": "Settled" })).await;
    july.erase(&declined).await;
    assert_eq!(names(&due(&july).await.0), ["Never Decided"]);
}

#[tokio::test]
async fn former_trainees_come_up_after_the_outcome_by_the_clock_of_the_house() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, _) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let enrollment = house.enroll(&person, &intake).await;
    let may = house.on("2027-05-31").await;
    may.outcome(&enrollment, "deferred", "2027-05-31", "Moved").await;
    let then = house.on("2030-05-31").await;
    let (now, _) = due(&then).await;
    assert_eq!((names(&now), &now[0]["subject"]), (vec!["Zebedea Quillfeather"], &json!("notes_and_evaluations")));
    assert_eq!(now[0]["place"], json!({ "kind": "enrollment", "enrollment": enrollment }));
    assert_eq!(monday(&then).await.unwrap()["target"], json!({ "kind": "erasures" }));
    assert_eq!(names(&due(&house.on("2030-05-30").await).await.0), Vec::<&str>::new());

    let known = then.ask("privacy.clocks", json!({})).await;
    let months = |at: usize| known["defaults"][at]["candidate_months"].as_u64().unwrap();
    assert_eq!([months(0), months(1), months(2), months(3)], [6, 10, 12, 24], "R38");
    let mut clocks = known["clocks"].clone();
    assert_eq!((&clocks["jurisdiction"], &clocks["candidate_months"]), (&json!("eu"), &json!(6)));
    clocks["note_months"] = json!(48);
    then.ask("privacy.save_clocks", clocks.clone()).await;
    assert_eq!(names(&due(&then).await.0), Vec::<&str>::new());
    assert!(monday(&then).await.is_none());
    clocks["note_months"] = json!(0);
    assert_eq!(then.refused("privacy.save_clocks", clocks).await, "retention_months_range");
    then.erase(&person).await;
    assert_eq!(names(&due(&house.on("2035-01-01").await).await.0), Vec::<&str>::new(), "once is enough");
}

/// Answers go a year after the outcome; the person and every figure stay, and no older copy brings them back.
#[tokio::test]
async fn monitoring_answers_have_a_clock_of_their_own_and_go_alone() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let (silent, _) = house.candidate("Ben", "Okafor", &intake).await;
    let answers = json!([{ "question": "Sex", "answer": "Another term" }]);
    house.ask("monitoring.give", json!({ "candidacy": candidacy, "answers": answers })).await;
    for who in [&person, &silent] {
        let enrollment = house.enroll(who, &intake).await;
        house.on("2027-05-31").await.outcome(&enrollment, "deferred", "2027-05-31", "Moved").await;
    }
    assert_eq!(due(&house.on("2028-04-30").await).await, (vec![], vec![]));
    let (now, soon) = due(&house.on("2028-05-30").await).await;
    assert_eq!((names(&now), names(&soon)), (vec![], vec!["Zebedea Quillfeather"]));
    let then = house.on("2028-05-31").await;
    let (now, _) = due(&then).await;
    assert_eq!((names(&now), &now[0]["subject"]), (vec!["Zebedea Quillfeather"], &json!("monitoring")));
    assert_eq!(monday(&then).await.unwrap()["target"], json!({ "kind": "erasures" }));
    let later = due(&house.on("2030-05-15").await).await;
    assert_eq!((&later.0[0]["subject"], later.1.len()), (&json!("monitoring"), 1), "what is up goes before what comes");

    let old = house.at_desk("before.db");
    then.ask("app.backup", json!({ "path": old })).await;
    let figures = async |house: &House| house.ask("fairness.get", json!({ "intake": intake })).await;
    let before = figures(&then).await;
    assert_eq!(before["questions"][0]["stages"][0]["applied"], 1);
    then.ask("privacy.hold", json!({ "person": person, "reason": "Claim" })).await;
    let erase = json!({ "people": [person], "ground": "time_is_up", "what": "monitoring" });
    assert_eq!(then.refused("privacy.erase", erase.clone()).await, "erase_on_hold");
    then.ask("privacy.release_hold", json!({ "person": person, "reason": "Settled" })).await;
    let report = then.ask("privacy.erase", erase).await;
    assert_eq!((&report["people"], &report["pseudonyms"]), (&json!(1), &json!([])));
    assert_eq!(then.number("SELECT count(*) FROM monitoring_answer").await, 0);
    assert_eq!(figures(&then).await, before);
    assert_eq!(due(&then).await, (vec![], vec![]));
    assert!(monday(&then).await.is_none());
    assert_eq!(then.ask("people.get", json!({ "person": person })).await["fields"]["first_name"], "Zebedea");
    then.check().await;

    let other = tempfile::tempdir().unwrap();
    fs::copy(&old, other.path().join("farm-team.db")).unwrap();
    fs::copy(house.data.path().join("erasures.jsonl"), other.path().join("erasures.jsonl")).unwrap();
    let app = open(other.path(), "2028-06-01").await.unwrap();
    assert_eq!(ask(&app, "fairness.get", json!({ "intake": intake })).await.unwrap(), before, "counted once");
    let left = ask(&app, "privacy.due", json!({})).await.unwrap();
    assert_eq!(left["due"], json!([]), "the answers went before anybody read them");
    assert_eq!(names(&due(&house.on("2030-05-31").await).await.0), ["Zebedea Quillfeather", "Ben Okafor"]);
}

/// What was said and felt in check-ins, and warnings set aside, go a year after the outcome, also from the steps that
/// would bring them back and from the trail; that talks were held stays, and no older copy brings the words back.
#[tokio::test]
async fn check_ins_have_a_clock_of_their_own_and_keep_only_that_they_were_held() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, _) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let (silent, _) = house.candidate("Ben", "Okafor", &intake).await;
    let (ada, ben) = (house.enroll(&person, &intake).await, house.enroll(&silent, &intake).await);
    let january = house.on("2027-01-22").await;
    let talk = |on: &str, words: &str| json!({ "enrollment": ada, "on": on, "mood": 2, "blocks": words });
    january.ask("check_ins.add", talk("2027-01-08", "No headsette")).await;
    january.ask("check_ins.add", talk("2027-01-15", "Sleeps badlily")).await;
    let view = january.ask("check_ins.list", json!({ "enrollment": ada })).await;
    january.ask("check_ins.remove", json!({ "check_in": view["check_ins"][0]["check_in"] })).await;
    january.ask("check_ins.add", json!({ "enrollment": ben, "on": "2027-01-08" })).await;
    let aside = json!({ "enrollment": ada, "kind": "low_mood", "until": "2027-02-05", "reason": "Mourns silentily" });
    january.ask("risk.mute", aside).await;
    let erase = json!({ "people": [person], "ground": "time_is_up", "what": "check_ins" });
    assert_eq!(january.refused("privacy.erase", erase.clone()).await, "erase_running");
    for enrollment in [&ada, &ben] {
        house.on("2027-05-31").await.outcome(enrollment, "deferred", "2027-05-31", "Moved").await;
    }
    let (now, soon) = due(&house.on("2028-05-30").await).await;
    assert_eq!((names(&now), &soon[0]["subject"]), (vec![], &json!("check_ins")), "nothing was said with Ben");
    let then = house.on("2028-05-31").await;
    assert_eq!(names(&due(&then).await.0), ["Zebedea Quillfeather"]);
    assert_eq!(monday(&then).await.unwrap()["target"], json!({ "kind": "erasures" }));
    let whole = due(&house.on("2030-05-31").await).await.0;
    assert_eq!(whole.iter().map(|row| &row["subject"]).collect::<Vec<_>>(), ["notes_and_evaluations"; 2]);

    let old = house.at_desk("before.db");
    then.ask("app.backup", json!({ "path": old })).await;
    let report = then.ask("privacy.erase", erase).await;
    assert_eq!(report["entries"], 1, "that a warning was set aside: it may tell how somebody felt");
    assert_eq!(report["entries"], 1, "that a warning was set aside: it may tell how somebody felt");
    assert_eq!((&report["people"], &report["steps"], &report["bytes_gone"]), (&json!(1), &json!(4), &json!(true)));
    assert_eq!(then.naming(&["headsette", "badlily", "silentily"]), Vec::<String>::new());
    assert_eq!(then.number("SELECT count(*) FROM risk_mute").await, 0);
    let held = then.ask("check_ins.list", json!({ "enrollment": ada })).await;
    assert_eq!((&held["check_ins"][0]["on"], &held["check_ins"][0]["mood"]), (&json!("2027-01-08"), &Value::Null));
    assert_eq!(held["rhythms"], then.ask("check_ins.list", json!({ "enrollment": ben })).await["rhythms"]);
    assert_eq!(due(&then).await, (vec![], vec![]));
    then.check().await;

    let other = tempfile::tempdir().unwrap();
    fs::copy(&old, other.path().join("farm-team.db")).unwrap();
    fs::copy(house.data.path().join("erasures.jsonl"), other.path().join("erasures.jsonl")).unwrap();
    let app = open(other.path(), "2028-06-01").await.unwrap();
    assert_eq!(ask(&app, "check_ins.list", json!({ "enrollment": ada })).await.unwrap(), held);
}

/// Both parts of one person on the same day are two rows, and one person on the Monday page.
#[tokio::test]
async fn somebody_with_two_parts_to_erase_is_one_person_on_monday() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate("Zebedea", "Quillfeather", &intake).await;
    let answers = json!([{ "question": "Sex", "answer": "Another term" }]);
    house.ask("monitoring.give", json!({ "candidacy": candidacy, "answers": answers })).await;
    let enrollment = house.enroll(&person, &intake).await;
    let may = house.on("2027-05-31").await;
    may.ask("check_ins.add", json!({ "enrollment": enrollment, "on": "2027-05-28", "mood": 5 })).await;
    may.outcome(&enrollment, "deferred", "2027-05-31", "Moved").await;
    let then = house.on("2028-05-31").await;
    let subjects = due(&then).await.0.iter().map(|row| row["subject"].clone()).collect::<Vec<_>>();
    assert_eq!(subjects, ["check_ins", "monitoring"]);
    assert_eq!(monday(&then).await.unwrap()["count"], 1);
    for what in ["check_ins", "monitoring"] {
        then.ask("privacy.erase", json!({ "people": [person], "ground": "time_is_up", "what": what })).await;
    }
    assert_eq!(due(&then).await, (vec![], vec![]));
    assert_eq!(fs::read_to_string(house.data.path().join("erasures.jsonl")).unwrap().lines().count(), 2);
}
