//! A week of hours over many people, and approval of many at once (R7, R16, R41).

use serde_json::{Value, json};

use crate::support::{Year, a_break};

/// Any day of the week from 11 to 17 January, the second of the year.
const THURSDAY: &str = "2027-01-14";

impl Year {
    async fn week(&self, request: Value) -> Vec<Value> {
        let page = self.ask("hours.week", request).await;
        page["rows"].as_array().unwrap().clone()
    }

    async fn logs(&self, enrollment: &Value, day: &str, minutes: u32, kind: &str) {
        let request = json!({ "enrollment": enrollment, "day": day, "minutes": minutes, "kind": kind });
        self.ask("progress.log_hours", request).await;
    }

    async fn ends(&self, enrollment: &Value, on: &str) -> Value {
        let request = json!({ "enrollment": enrollment, "outcome": "transferred", "on": on, "reason": "r" });
        self.ask("enrollment.record_outcome", request).await
    }
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["name"].as_str().unwrap()).collect()
}

fn figures(row: &Value) -> [&Value; 5] {
    ["planned", "logged", "approved", "uncounted", "waiting"].map(|figure| &row[figure])
}

#[tokio::test]
async fn a_week_shows_its_days_and_keeps_planned_logged_and_approved_apart() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    for (day, minutes, kind) in [
        ("2027-01-10", 600, "taught"),
        ("2027-01-11", 90, "taught"),
        ("2027-01-11", 30, "self_study"),
        ("2027-01-17", 480, "on_the_job"),
        ("2027-01-18", 600, "taught"),
    ] {
        year.logs(&ada, day, minutes, kind).await;
    }
    let [row] = year.week(json!({ "day": THURSDAY })).await.try_into().unwrap();
    // FT-01 has 16 h over weeks 1 and 2, FT-02 28 h over weeks 2 to 5.
    assert_eq!(figures(&row), [&json!((8 + 7) * 60), &json!(120), &json!(0), &json!(480), &json!(600)]);
    let days: Vec<_> = row["days"].as_array().unwrap().iter().map(|day| day["minutes"].as_u64().unwrap()).collect();
    assert_eq!(days, [120, 0, 0, 0, 0, 0, 480]);
    assert_eq!((&row["days"][0]["day"], &row["days"][6]["day"]), (&json!("2027-01-11"), &json!("2027-01-17")));
    assert_eq!((&row["days"][0]["waits"], &row["days"][1]["waits"]), (&json!(true), &json!(false)));
    for day in ["2027-01-11", "2027-01-17"] {
        assert_eq!(year.week(json!({ "day": day })).await, std::slice::from_ref(&row), "the week from any of its days");
    }
    let record = year.ask("progress.record", json!({ "enrollment": ada })).await;
    let taught = record["hours"].as_array().unwrap().iter().find(|entry| entry["minutes"] == 90).unwrap();
    let approved = year.ask("progress.approve_hours", json!({ "hours": [taught["hours"]] })).await;
    assert_eq!((&approved["entries"], &approved["people"], &approved["minutes"]), (&json!(1), &json!(1), &json!(90)));
    let [row] = year.week(json!({ "day": THURSDAY })).await.try_into().unwrap();
    assert_eq!(figures(&row), [&json!((8 + 7) * 60), &json!(120), &json!(90), &json!(480), &json!(510)]);
    assert_eq!(row["to_approve"].as_array().unwrap().len(), 2);
    assert_eq!(row["days"][0]["waits"], true, "half of it waits");

    year.ask("enrollment.add_break", a_break(&ada, "2027-01-13", Some("2027-01-15"))).await;
    let [row] = year.week(json!({ "day": THURSDAY })).await.try_into().unwrap();
    let away: Vec<_> = row["days"].as_array().unwrap().iter().map(|day| day["in_break"].as_bool().unwrap()).collect();
    assert_eq!(away, [false, false, true, true, true, false, false]);
    let off = json!({ "mood": true, "hours_trend": false, "satisfaction": true, "rater_comparison": true });
    year.ask("privacy.save_switches", json!({ "intake": year.intake, "switches": off })).await;
    let [row] = year.week(json!({ "day": THURSDAY })).await.try_into().unwrap();
    assert_eq!((&row["planned"], &row["logged"]), (&Value::Null, &json!(120)), "R41: nothing is compared");
    assert_eq!(year.refused("hours.week", json!({ "day": "+262142-12-31" })).await, "date_out_of_range");
}

#[tokio::test]
async fn a_week_lists_those_who_run_in_it() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben, cleo) = (year.enrolled("Ada").await, year.enrolled("Ben").await, year.enrolled("Cleo").await);
    year.ask("enrollment.set_mentors", json!({ "enrollments": [ben, cleo], "mentors": [year.mentors[1]] })).await;
    for who in [&ada, &cleo] {
        year.logs(who, "2027-01-12", 60, "taught").await;
    }
    year.ends(&cleo, "2027-01-15").await;
    assert_eq!(names(&year.week(json!({ "day": THURSDAY })).await), ["Ada Kamau", "Ben Kamau", "Cleo Kamau"]);
    assert_eq!(names(&year.week(json!({ "day": "2027-01-18" })).await), ["Ada Kamau", "Ben Kamau"], "Cleo has ended");
    assert_eq!(names(&year.week(json!({ "day": "2027-01-03" })).await), [""; 0], "before the start");
    assert_eq!(year.week(json!({ "day": "2027-01-04" })).await.len(), 3);
    let last = &year.week(json!({ "day": THURSDAY })).await[2];
    // Up to the outcome, all five working days.
    assert_eq!(figures(last), [&json!((8 + 7) * 60), &json!(60), &json!(0), &json!(0), &json!(0)]);
    assert_eq!((&last["to_approve"], &last["ended_on"]), (&json!([]), &json!("2027-01-15")), "it stays as it stands");

    for (narrowed, expected) in [
        (json!({ "waiting": true }), vec!["Ada Kamau"]),
        (json!({ "mentor": year.mentors[0] }), vec!["Ada Kamau"]),
        (json!({ "text": "ben" }), vec!["Ben Kamau"]),
        (json!({ "intake": year.intake, "window": { "offset": 1, "limit": 1 } }), vec!["Ben Kamau"]),
        (json!({ "sort": [{ "column": "name", "descending": true }] }), vec!["Cleo Kamau", "Ben Kamau", "Ada Kamau"]),
        (json!({ "intake": ada }), vec![]),
    ] {
        let mut request = narrowed.clone();
        request["day"] = json!(THURSDAY);
        assert_eq!(names(&year.week(request).await), expected, "{narrowed}");
    }
    let page = year.ask("hours.week", json!({ "day": THURSDAY, "window": { "offset": 0, "limit": 1 } })).await;
    assert_eq!(page["total"], 3);
    assert!(year.week(json!({ "day": THURSDAY, "mentor": ben })).await.is_empty());
}

#[tokio::test]
async fn hours_of_many_are_approved_in_one_step_all_or_none() {
    let year = Year::new("2027-02-01").await;
    let people = [year.enrolled("Ada").await, year.enrolled("Ben").await, year.enrolled("Cleo").await];
    for who in &people {
        year.logs(who, "2027-01-12", 60, "taught").await;
        year.logs(who, "2027-01-13", 30, "on_the_job").await;
    }
    let week = json!({ "day": THURSDAY, "waiting": true });
    let rows = year.week(week.clone()).await;
    let ids: Vec<Value> = rows.iter().flat_map(|row| row["to_approve"].as_array().unwrap().clone()).collect();
    let outcomes = [year.ends(&people[1], "2027-01-20").await, year.ends(&people[2], "2027-01-20").await];
    let before = year.dump().await;
    let refusal = year.try_ask("progress.approve_hours", json!({ "hours": ids })).await.unwrap_err();
    assert_eq!(refusal.code, "enrollments_ended");
    assert!(refusal.message.contains("Ben Kamau, Cleo Kamau"), "{}", refusal.message);
    year.undo(&outcomes[1]["undo"]).await.unwrap();
    assert_eq!(year.refused("progress.approve_hours", json!({ "hours": ids })).await, "enrollment_ended");
    year.undo(&outcomes[0]["undo"]).await.unwrap();
    let mut strange = ids.clone();
    strange.push(people[0].clone());
    assert_eq!(year.refused("progress.approve_hours", json!({ "hours": strange })).await, "hours_not_there");
    let many: Vec<String> = (0..10_001).map(|n| format!("0198c5a0-0000-7000-8000-{n:012x}")).collect();
    assert_eq!(year.refused("progress.approve_hours", json!({ "hours": many })).await, "hours_too_many");
    assert_eq!(before["hours_entry"], year.dump().await["hours_entry"], "nothing was approved");

    let before = year.dump().await;
    let would = year.ask("progress.approve_hours", json!({ "hours": ids, "dry_run": true })).await;
    assert_eq!(would, json!({ "entries": 6, "people": 3, "minutes": 270, "undo": null }));
    assert_eq!(year.dump().await, before);
    let mut twice = ids.clone();
    twice.extend(ids.clone());
    let approved = year.ask("progress.approve_hours", json!({ "hours": twice })).await;
    assert_eq!((&approved["entries"], &approved["minutes"]), (&json!(6), &json!(270)), "each once");
    assert!(year.week(week).await.is_empty());
    let trail = json!({ "command": "progress.approve_hours", "offset": 0, "limit": 10 });
    assert_eq!(year.ask("history.list", trail).await["total"], 3, "in each one's history");
    year.undo(&approved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    year.check().await;
}

#[tokio::test]
async fn corrected_hours_follow_the_rules_and_wait_anew() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    year.logs(&ada, "2027-01-12", 1000, "taught").await;
    year.logs(&ada, "2027-01-12", 400, "self_study").await;
    let entry = async |minutes: u32| {
        let record = year.ask("progress.record", json!({ "enrollment": ada })).await;
        record["hours"].as_array().unwrap().iter().find(|entry| entry["minutes"] == minutes).cloned().unwrap()
    };
    let id = entry(1000).await["hours"].clone();
    year.ask("progress.approve_hours", json!({ "hours": [id] })).await;
    let correction = |day: &str, minutes: u32, kind: &str| json!({ "hours": id, "fields": { "day": day, "minutes": minutes, "kind": kind, "module": "FT-01" } });
    let before = year.dump().await;
    for (request, expected) in [
        (correction("2027-01-12", 1041, "taught"), "hours_over_a_day"),
        (correction("2027-01-13", 0, "taught"), "hours_none"),
        (correction("2027-02-02", 60, "taught"), "hours_in_future"),
    ] {
        assert_eq!(year.refused("progress.correct_hours", request).await, expected);
    }
    assert_eq!(year.dump().await, before);
    let corrected = year.ask("progress.correct_hours", correction("2027-01-12", 1040, "on_the_job")).await;
    let now = entry(1040).await;
    for (field, value) in [
        ("hours", id.clone()),
        ("kind", json!("on_the_job")),
        ("counts", json!(false)),
        ("module", json!("FT-01")),
        ("approved_on", Value::Null),
        ("approved_by", Value::Null),
    ] {
        assert_eq!(now[field], value, "{field}");
    }
    let same = year.ask("progress.correct_hours", correction("2027-01-12", 1040, "on_the_job")).await;
    assert_eq!(same["undo"], Value::Null, "nothing changed");
    year.undo(&corrected["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before, "approved as it was");
    year.ask("progress.correct_hours", correction("2027-01-13", 1440, "taught")).await;
    year.ask("progress.remove_hours", json!({ "hours": id })).await;
    assert_eq!(year.refused("progress.correct_hours", correction("2027-01-12", 1, "taught")).await, "hours_not_there");
}
