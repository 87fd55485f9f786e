//! Re-plans: one change for one or many, a moved start, an extension (R4–R7).

use std::sync::{Arc, OnceLock};

use farm_team_core::{Caller, Progress, api};
use serde_json::{Value, json};

use crate::support::{Year, a_break, replan};

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect()
}

/// One line of what a change moves.
fn moved<'v>(replanned: &'v Value, code: &str) -> &'v Value {
    let changes = replanned["changes"].as_array().unwrap();
    changes.iter().find(|change| change["code"] == code).unwrap_or(&Value::Null)
}

/// The only person of an answer.
fn only(answer: &Value) -> &Value {
    assert_eq!(answer["refused"], json!([]));
    &answer["people"][0]["replanned"]
}

/// Code of the only refusal.
async fn refused(year: &Year, request: Value) -> Value {
    let before = year.dump().await;
    let answer = year.ask("enrollment.replan", request).await;
    assert_eq!((&answer["people"], &answer["undo"]), (&json!([]), &Value::Null), "{answer}");
    assert_eq!(year.dump().await, before, "refused without a trace");
    let message = answer["refused"][0]["error"]["message"].as_str().unwrap();
    assert!(message.contains("Nothing was") && !message.contains('{'), "{message}");
    answer["refused"][0]["error"]["code"].clone()
}

#[tokio::test]
async fn a_break_of_many_moves_each_plan_from_its_own_base_and_goes_back_in_one_step() {
    let year = Year::new("2027-04-01").await;
    let ada = year.enrolled("Ada").await;
    let ben = year.enrolled("Ben").await;
    year.ask("enrollment.add_break", a_break(&ben, "2027-03-01", Some("2027-03-10"))).await;
    let mut request = replan(&ada, &json!({ "kind": "break", "from": "2027-03-15", "to": "2027-04-11" }));
    request["enrollments"] = json!([ada, ben, ada]);
    request["dry_run"] = json!(true);
    let before = year.dump().await;
    let dry = year.ask("enrollment.replan", request.clone()).await;
    assert_eq!(year.dump().await, before, "a preview stores nothing");
    assert_eq!(names(&dry["people"]), ["Ada Kamau", "Ben Kamau"], "each once");
    let to = |person: usize| moved(&dry["people"][person]["replanned"], "M90")["new"].clone();
    // 5 Apr and 28 days; base 4 Apr with 10 and 28 days is 12 May.
    assert_eq!((to(0), to(1)), (json!("2027-05-03"), json!("2027-05-12")));

    request["dry_run"] = json!(false);
    let real = year.ask("enrollment.replan", request).await;
    assert_eq!(real["people"], dry["people"]);
    assert_eq!(year.plan(&ben).await["M90"]["due"], "2027-05-12");
    year.check().await;
    let undone = year.undo(&real["undo"]).await.unwrap();
    assert_eq!(undone["title"], "Changed the plans of 2 people");
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn whoever_cannot_be_changed_keeps_the_plan_and_is_named() {
    let year = Year::new("2027-04-01").await;
    let ada = year.enrolled("Ada").await;
    let ben = year.enrolled("Ben").await;
    let cleo = year.enrolled("Cleo").await;
    let hours = json!({ "enrollment": ben, "day": "2027-03-16", "minutes": 60, "kind": "taught" });
    year.ask("progress.log_hours", hours).await;
    let end = json!({ "enrollment": cleo, "outcome": "released_conduct", "on": "2027-03-26", "reason": "r" });
    year.ask("enrollment.record_outcome", end).await;
    let kept = (year.view(&ben).await, year.view(&cleo).await);
    let mut request = replan(&ada, &json!({ "kind": "break", "from": "2027-03-15", "to": "2027-04-11" }));
    request["enrollments"] = json!([cleo, ben, ada]);
    let answer = year.ask("enrollment.replan", request.clone()).await;
    assert_eq!(names(&answer["people"]), ["Ada Kamau"]);
    let codes: Vec<&Value> = answer["refused"].as_array().unwrap().iter().map(|row| &row["error"]["code"]).collect();
    assert_eq!(
        (names(&answer["refused"]), codes),
        (vec!["Ben Kamau", "Cleo Kamau"], vec![&json!("break_covers_records"), &json!("enrollment_ended")])
    );
    assert_eq!((year.view(&ben).await, year.view(&cleo).await), kept);
    // Said once for all, what gives way counts for everybody; who has the break already is refused the second.
    request["overlap"] = json!("keep_record");
    request["enrollments"] = json!([ben]);
    year.ask("enrollment.replan", request).await;
    assert_eq!(year.view(&ben).await["breaks"].as_array().unwrap().len(), 2, "cut around the hours");
    year.check().await;
}

#[tokio::test]
async fn another_start_moves_every_open_date_and_keeps_the_planned_ones() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let before = year.dump().await;
    let answer = year.ask("enrollment.replan", replan(&ada, &json!({ "kind": "start", "on": "2027-01-18" }))).await;
    let found = only(&answer);
    let m90 = json!({
        "code": "M90", "name": "Day 90 gate", "old": "2027-04-05", "new": "2027-04-19", "days": 14,
        "after_holiday": null
    });
    assert_eq!(moved(found, "M90"), &m90);
    assert_eq!(found["end_on"], "2028-01-18");
    let plan = year.plan(&ada).await;
    assert_eq!((&plan["M90"]["planned"], &plan["M90"]["due"]), (&json!("2027-04-05"), &json!("2027-04-19")));
    let view = year.view(&ada).await;
    assert_eq!((&view["row"]["start_on"], &view["original_end_on"]), (&json!("2027-01-18"), &json!("2028-01-04")));
    year.check().await;
    let undone = year.undo(&answer["undo"]).await.unwrap();
    assert_eq!(undone["title"], "Moved the start of Ada Kamau");
    assert_eq!(year.dump().await, before);

    year.attempt(&ada, "FT-01", "2027-01-14", "85").await.unwrap();
    let start = |on: &str| replan(&ada, &json!({ "kind": "start", "on": on }));
    assert_eq!(refused(&year, start("2027-01-15")).await, "start_after_records");
    year.ask("enrollment.add_break", a_break(&ada, "2027-01-12", Some("2027-01-13"))).await;
    assert_eq!(refused(&year, start("2027-01-13")).await, "start_after_break");
    let mut silent = start("2027-01-12");
    silent["reason"] = json!(" ");
    assert_eq!(refused(&year, silent).await, "reason_missing");
    year.ask("enrollment.replan", start("2027-01-12")).await;
    assert_eq!(year.plan(&ada).await["FT-01"]["due"], plan["FT-01"]["planned"], "done items keep their dates");
    year.check().await;
}

#[tokio::test]
async fn an_extension_moves_the_final_the_follow_up_and_chosen_open_modules_once() {
    let year = Year::new("2027-12-01").await;
    let ada = year.enrolled("Ada").await;
    year.attempt(&ada, "FT-01", "2027-01-14", "85").await.unwrap();
    let before = year.dump().await;
    let extend = |months: u32, modules: &[&str]| {
        replan(&ada, &json!({ "kind": "extension", "months": months, "modules": modules }))
    };
    assert_eq!(refused(&year, extend(4, &[])).await, "extension_months");
    assert_eq!(refused(&year, extend(2, &["FT-99"])).await, "module_not_extendable");
    let answer = year.ask("enrollment.replan", extend(2, &["FT-20", "FT-01"])).await;
    let found = only(&answer);
    let codes: Vec<&Value> = found["changes"].as_array().unwrap().iter().map(|change| &change["code"]).collect();
    assert_eq!(codes, ["FT-20", "M12", "M15"], "FT-01 is finished");
    assert_eq!(found["end_on"], "2028-03-06", "4 Mar 2028 is a Saturday");
    let view = year.view(&ada).await;
    assert_eq!(view["original_end_on"], "2028-01-04");
    year.check().await;
    assert_eq!(refused(&year, extend(1, &[])).await, "extension_once");
    let undone = year.undo(&answer["undo"]).await.unwrap();
    assert_eq!(undone["title"], "Extended the year of Ada Kamau");
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn a_date_that_would_lie_on_a_holiday_says_so() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let mut fields = crate::support::fields("January", &year.mentors);
    fields["holidays"] = json!([{ "day": "2027-05-03", "name": "Early May bank holiday" }]);
    year.ask("intakes.update", json!({ "intake": year.intake, "fields": fields })).await;
    let answer = year
        .ask("enrollment.replan", replan(&ada, &json!({ "kind": "break", "from": "2027-03-01", "to": "2027-03-28" })));
    let answer = answer.await;
    let m90 = moved(only(&answer), "M90");
    assert_eq!(m90["new"], "2027-05-04");
    assert_eq!(m90["after_holiday"], "Early May bank holiday");
}

#[tokio::test]
async fn cancelled_in_the_middle_it_leaves_nothing() {
    let year = Year::new("2027-02-01").await;
    let mut request = replan(&Value::Null, &json!({ "kind": "start", "on": "2027-01-18" }));
    request["enrollments"] = json!([year.enrolled("Ada").await, year.enrolled("Ben").await]);
    let before = year.dump().await;
    let handle: Arc<OnceLock<Progress>> = Arc::default();
    let inner = Arc::clone(&handle);
    let progress = Progress::new(move |step| {
        if step.done == 1 {
            inner.get().unwrap().cancel();
        }
    });
    handle.set(progress.clone()).ok().unwrap();
    let stopped = api::call(&year.app, &Caller::owner(), "enrollment.replan", request, &progress).await;
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn the_house_words_the_reasons_and_any_other_may_be_written() {
    let year = Year::new("2027-02-01").await;
    let ours = year.ask("enrollment.reasons", json!({})).await;
    assert_eq!(ours["reasons"][0], "Illness");
    year.ask("enrollment.set_reasons", json!({ "reasons": [" Parental leave ", "parental leave", "Studies"] })).await;
    let own = json!({ "reasons": ["Parental leave", "Studies"] });
    assert_eq!(year.ask("enrollment.reasons", json!({})).await, own);
    assert_eq!(year.refused("enrollment.set_reasons", json!({ "reasons": [" "] })).await, "list_length");
    assert_eq!(year.ask("enrollment.reasons", json!({})).await, own);
    year.check().await;
}
