//! Early warning on a real file: every flag through the list of commands, breaks, switches, muting (R7, R41).

use serde_json::{Value, json};

use crate::milestones::{Trainee, said};
use crate::support::{Year, a_break, attempt};

async fn risk(year: &Year, enrollment: &Value) -> Value {
    year.ask("risk.get", json!({ "enrollment": enrollment })).await
}

fn kinds(view: &Value) -> Vec<String> {
    view["flags"].as_array().unwrap().iter().map(|flag| flag["kind"].as_str().unwrap().to_owned()).collect()
}

async fn held(year: &Year, enrollment: &Value, on: &str, mood: Option<u8>) {
    for role in ["mentor", "coordinator"] {
        year.ask("check_ins.add", json!({ "enrollment": enrollment, "on": on, "role": role, "mood": mood })).await;
    }
}

#[tokio::test]
async fn nobody_is_flagged_before_the_start_while_paused_or_after_the_end() {
    let ada = Trainee::new("2027-02-20").await;
    let (year, enrollment) = (&ada.year, &ada.enrollment);
    assert_eq!(risk(&year.on("2027-01-03").await, enrollment).await, json!({ "flags": [], "watched": false }));
    let first = risk(&year.on("2027-01-17").await, enrollment).await;
    assert_eq!(first, json!({ "flags": [], "watched": true }), "14 days without contact, FT-01 due two days ago");
    assert_eq!(
        kinds(&risk(year, enrollment).await),
        ["contact_gap", "hours_behind", "module_overdue", "check_ins_missed"]
    );
    let paused = year.ask("enrollment.add_break", a_break(enrollment, "2027-02-15", None)).await;
    assert_eq!(risk(year, enrollment).await, json!({ "flags": [], "watched": false }));
    assert_eq!(year.ask("risk.list", json!({})).await, json!([]));
    year.undo(&paused["undo"]).await.unwrap();
    let outcome = json!({ "enrollment": enrollment, "outcome": "released_conduct", "on": "2027-02-19", "reason": "r" });
    year.ask("enrollment.record_outcome", outcome).await;
    assert_eq!(risk(year, enrollment).await["watched"], false);
}

#[tokio::test]
async fn contact_is_a_check_in_and_breaks_do_not_count() {
    let ada = Trainee::new("2027-02-03").await;
    let (year, enrollment) = (&ada.year, &ada.enrollment);
    let gap = async |year: &Year| {
        let view = risk(year, enrollment).await;
        let found = view["flags"].as_array().unwrap().iter().find(|flag| flag["kind"] == "contact_gap").cloned();
        found.map(|flag| (flag["since"].clone(), flag["why"].clone()))
    };
    let never = json!(said("risk_contact_never", &[("days", "31")]));
    assert_eq!(gap(year).await, Some((json!("2027-01-18"), never.clone())));
    let baseline = json!({ "milestone": ada.id("M0"), "held": "2027-01-19", "values": [] });
    year.ask("milestones.record_fields", baseline).await;
    assert_eq!(gap(year).await.unwrap().1, never, "a milestone is no contact (R31)");
    year.ask("check_ins.add", json!({ "enrollment": enrollment, "on": "2027-01-19" })).await;
    let last = said("risk_contact", &[("days", "15"), ("date", "2027-01-19")]);
    assert_eq!(gap(year).await, Some((json!("2027-02-03"), json!(last))));
    let away = year.ask("enrollment.add_break", a_break(enrollment, "2027-01-25", Some("2027-01-26"))).await;
    assert_eq!(gap(year).await, None);
    year.undo(&away["undo"]).await.unwrap();
    year.ask("check_ins.add", json!({ "enrollment": enrollment, "on": "2027-01-20" })).await;
    assert_eq!(gap(year).await, None);
}

#[tokio::test]
async fn modules_and_attempts_are_flagged_with_their_figures() {
    let ada = Trainee::new("2027-01-23").await;
    let (year, enrollment) = (&ada.year, &ada.enrollment);
    held(year, enrollment, "2027-01-22", None).await;
    let late = risk(year, enrollment).await;
    assert_eq!(late["flags"][0]["why"], said("risk_module", &[("module", "FT-01"), ("days", "8")]));
    assert_eq!(late["flags"][0]["since"], "2027-01-23");
    for on in ["2027-01-15", "2027-01-22"] {
        year.ask("progress.add_attempt", attempt(enrollment, "FT-01", on, "40")).await;
    }
    let view = risk(year, enrollment).await;
    assert_eq!(kinds(&view), ["attempts_used_up", "module_overdue", "attempts_failed"]);
    assert_eq!(view["flags"][0]["since"], "2027-01-22");
    let grant = json!({ "enrollment": enrollment, "module": "FT-01", "reason": "The room was flooded" });
    year.ask("progress.grant_attempt", grant).await;
    assert_eq!(kinds(&risk(year, enrollment).await), ["module_overdue", "attempts_failed"]);
    let module = year.ask("progress.module", json!({ "enrollment": enrollment, "module": "FT-01" })).await;
    let void = json!({ "attempt": module["attempts"][0]["attempt"], "reason": "Mixed up" });
    year.ask("progress.void_attempt", void).await;
    assert_eq!(kinds(&risk(year, enrollment).await), ["module_overdue"], "one failed attempt is left");
}

#[tokio::test]
async fn hours_and_mood_follow_the_switches_of_the_intake() {
    let ada = Trainee::new("2027-01-31").await;
    let (year, enrollment) = (&ada.year, &ada.enrollment);
    ada.pass("FT-01", "2027-01-14").await;
    held(year, enrollment, "2027-01-25", Some(2)).await;
    assert_eq!(kinds(&risk(&year.on("2027-01-30").await, enrollment).await), ["low_mood"], "27 days are no window");
    // 49 h are planned in the first four weeks; 36:45 h are exactly 75 %.
    year.ask(
        "progress.log_hours",
        json!({ "enrollment": enrollment, "day": "2027-01-05", "minutes": 1_440, "kind": "taught" }),
    )
    .await;
    let log =
        |minutes: u32| json!({ "enrollment": enrollment, "day": "2027-01-06", "minutes": minutes, "kind": "taught" });
    year.ask("progress.log_hours", log(764)).await;
    let view = risk(year, enrollment).await;
    assert_eq!(kinds(&view), ["low_mood", "hours_behind"]);
    let figures = [("planned", "49"), ("logged", "36"), ("percent", "74"), ("days", "28")];
    assert_eq!(view["flags"][1]["why"], said("risk_hours", &figures));
    year.ask("progress.log_hours", log(1)).await;
    assert_eq!(kinds(&risk(year, enrollment).await), ["low_mood"]);
    held(year, enrollment, "2027-01-26", Some(3)).await;
    assert_eq!(kinds(&risk(year, enrollment).await), Vec::<String>::new(), "the last mood counts");
    held(year, enrollment, "2027-01-27", Some(1)).await;
    assert_eq!(kinds(&risk(year, enrollment).await), ["low_mood"]);
    let off = json!({ "mood": false, "hours_trend": false, "satisfaction": true, "rater_comparison": true });
    year.ask("privacy.save_switches", json!({ "intake": year.intake, "switches": off })).await;
    assert_eq!(kinds(&risk(year, enrollment).await), Vec::<String>::new());
}

#[tokio::test]
async fn a_flag_is_set_aside_with_a_reason_until_its_day() {
    let ada = Trainee::new("2027-01-24").await;
    let (year, enrollment) = (&ada.year, &ada.enrollment);
    held(year, enrollment, "2027-01-22", None).await;
    let before = year.dump().await;
    let mute = |until: &str, reason: &str| json!({ "enrollment": enrollment, "kind": "module_overdue", "until": until, "reason": reason });
    assert_eq!(year.refused("risk.mute", mute("2027-01-31", " ")).await, "reason_missing");
    assert_eq!(year.refused("risk.mute", mute("2027-01-23", "r")).await, "mute_in_past");
    assert_eq!(year.refused("risk.mute", mute("2027-01-31", &"x".repeat(10_001))).await, "text_too_long");
    let unmute = json!({ "enrollment": enrollment, "kind": "module_overdue" });
    assert_eq!(year.refused("risk.unmute", unmute.clone()).await, "mute_not_there");
    assert_eq!(year.dump().await, before);
    let muted = year.ask("risk.mute", mute("2027-01-25", "Ill that day")).await;
    let view = risk(year, enrollment).await;
    assert_eq!(
        view["flags"][0]["muted"],
        json!({ "until": "2027-01-25", "reason": "Ill that day", "by": "Mara Connell" })
    );
    assert_eq!(year.ask("risk.list", json!({})).await, json!([]));
    assert_eq!(year.ask("trainees.list", json!({ "filter": "at_risk", "sort": [] })).await["total"], 0);
    assert_eq!(year.view(enrollment).await["row"]["flags"], json!([]));
    let last = year.on("2027-01-25").await;
    assert_eq!(last.ask("risk.list", json!({})).await, json!([]), "its day belongs to it");
    let after = year.on("2027-01-26").await;
    let listed = after.ask("risk.list", json!({ "intake": year.intake })).await;
    assert_eq!((&listed[0]["enrollment"], listed.as_array().unwrap().len()), (enrollment, 1));
    let rows = after.ask("trainees.list", json!({ "filter": "at_risk", "sort": [] })).await;
    assert_eq!((&rows["total"], &rows["rows"][0]["flags"][0]["kind"]), (&json!(1), &json!("module_overdue")));
    let with = year.dump().await;
    let again = year.ask("risk.mute", mute("2027-02-01", "Still ill")).await;
    year.undo(&again["undo"]).await.unwrap();
    assert_eq!(year.dump().await, with, "the one before comes back");
    let shown = year.ask("risk.unmute", unmute).await;
    assert_eq!(risk(year, enrollment).await["flags"][0]["muted"], Value::Null);
    year.undo(&shown["undo"]).await.unwrap();
    year.undo(&muted["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    year.check().await;
}

#[tokio::test]
async fn the_list_begins_with_the_most_at_risk() {
    let year = Year::new("2027-01-04").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let year = year.on("2027-01-24").await;
    held(&year, &ada, "2027-01-22", None).await;
    let listed = year.ask("risk.list", json!({})).await;
    let order: Vec<&Value> = listed.as_array().unwrap().iter().map(|one| &one["enrollment"]).collect();
    assert_eq!(order, [&ben, &ada]);
    assert!(listed[0].get("score").is_none(), "what orders the list is not shown: {listed}");
    let names = async |list: Value| {
        let page = year.ask("trainees.list", list).await;
        let rows = page["rows"].as_array().unwrap();
        let names = rows.iter().map(|row| row["name"].as_str().unwrap().split(' ').next().unwrap().to_owned());
        (page["total"].clone(), names.collect::<Vec<_>>())
    };
    let list = |change: Value| {
        let mut list = json!({ "filter": "at_risk", "sort": [] });
        list.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        list
    };
    assert_eq!(names(list(json!({}))).await, (json!(2), vec!["Ben".to_owned(), "Ada".to_owned()]));
    let by_name = list(json!({ "sort": [{ "column": "name", "descending": false }] }));
    assert_eq!(names(by_name).await.1, ["Ada", "Ben"]);
    let second = list(json!({ "window": { "offset": 1, "limit": 1 } }));
    assert_eq!(names(second).await, (json!(2), vec!["Ada".to_owned()]));
    let beyond = list(json!({ "window": { "offset": 2, "limit": 1 } }));
    assert_eq!(names(beyond).await, (json!(2), vec![]));
    assert_eq!(names(list(json!({ "text": "ada" }))).await, (json!(1), vec!["Ada".to_owned()]));
    let none = list(json!({ "window": { "offset": 0, "limit": 0 } }));
    assert_eq!(year.refused("trainees.list", none).await, "page_range");
}
