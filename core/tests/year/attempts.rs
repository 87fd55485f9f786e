//! Attempts: limit, cool-off, marks, prerequisites, corrections (R11–R15).

use serde_json::{Value, json};

use crate::milestones::said;
use crate::support::{Year, attempt, code};

async fn module(year: &Year, enrollment: &Value, module: &str) -> Value {
    year.ask("progress.module", json!({ "enrollment": enrollment, "module": module })).await
}

#[tokio::test]
async fn limit_cool_off_and_one_more_attempt() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let first = year.attempt(&enrollment, "FT-01", "2027-01-15", "79.60").await.unwrap();
    assert_eq!((&first["number"], &first["passed"]), (&json!(1), &json!(false)), "79.60 fails at 80");
    let early = year.attempt(&enrollment, "FT-01", "2027-01-21", "90").await.unwrap_err();
    assert_eq!((early.code.as_str(), early.field.as_deref()), ("attempt_in_cool_off", Some("on")));
    assert!(early.message.contains("2027-01-22"));
    let second = year.attempt(&enrollment, "FT-01", "2027-01-22", "0").await.unwrap();
    assert_eq!((&second["number"], &second["passed"]), (&json!(2), &json!(false)), "zero is a mark");
    assert_eq!(code(year.attempt(&enrollment, "FT-01", "2027-02-10", "90").await), "attempts_used_up");
    let view = module(&year, &enrollment, "FT-01").await;
    assert_eq!((&view["attempts_used"], &view["attempts_allowed"]), (&json!(2), &json!(2)));
    assert!(view["blocked"].as_str().unwrap().contains("used up"));
    assert_eq!(year.view(&enrollment).await["row"]["standing"], json!({ "kind": "attempts_used_up", "code": "FT-01" }));

    let grant = json!({ "enrollment": enrollment, "module": "FT-01", "reason": "The exam room was flooded" });
    year.ask("progress.grant_attempt", grant.clone()).await;
    assert_eq!(year.refused("progress.grant_attempt", grant).await, "attempts_left");
    let third = year.attempt(&enrollment, "FT-01", "2027-02-10", "80").await.unwrap();
    assert_eq!((&third["number"], &third["passed"]), (&json!(3), &json!(true)));
    let plan = year.plan(&enrollment).await;
    assert_eq!((&plan["FT-01"]["state"], &plan["FT-01"]["done_on"]), (&json!("done"), &json!("2027-02-10")));
    assert_eq!(plan["FT-01"]["module"]["mark"], "80.00");
    // 16 of 408 hours are 3.9 %, rounded down.
    assert_eq!(year.view(&enrollment).await["row"]["progress"], 3);
    year.check().await;
}

#[tokio::test]
async fn a_voided_attempt_keeps_its_number_and_uses_neither_limit_nor_cool_off() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let first = year.attempt(&enrollment, "FT-01", "2027-01-15", "85").await.unwrap();
    let void = json!({ "attempt": first["attempt"], "reason": "Wrong person" });
    year.ask("progress.void_attempt", void.clone()).await;
    assert_eq!(year.refused("progress.void_attempt", void).await, "attempt_already_voided");
    let view = module(&year, &enrollment, "FT-01").await;
    assert_eq!((&view["attempts_used"], &view["next_attempt_on"]), (&json!(0), &Value::Null));
    assert_eq!(view["attempts"][0]["void_reason"], "Wrong person");
    let next = year.attempt(&enrollment, "FT-01", "2027-01-16", "60").await.unwrap();
    assert_eq!(next["number"], 2);
    year.check().await;
}

#[tokio::test]
async fn a_module_says_why_no_attempt_can_be_recorded_now() {
    let year = Year::new("2027-01-03").await;
    let enrollment = year.enrolled("Ada").await;
    let blocked = |year: Year, of: &'static str| {
        let enrollment = enrollment.clone();
        async move { module(&year, &enrollment, of).await["blocked"].clone() }
    };
    let before = said("blocked_before_start", &[("start", "2027-01-04")]);
    assert_eq!(blocked(year.on("2027-01-03").await, "FT-01").await, before);
    let year = year.on("2027-01-22").await;
    assert_eq!(blocked(year.on("2027-01-22").await, "FT-01").await, Value::Null);
    year.attempt(&enrollment, "FT-01", "2027-01-20", "40").await.unwrap();
    let waits = said("blocked_cool_off", &[("date", "2027-01-27")]);
    assert_eq!(blocked(year.on("2027-01-22").await, "FT-01").await, waits);
    assert_eq!(blocked(year.on("2027-01-27").await, "FT-01").await, Value::Null);
    let later = year.on("2027-02-01").await;
    later.attempt(&enrollment, "FT-01", "2027-01-27", "40").await.unwrap();
    assert_eq!(blocked(later, "FT-01").await, said("blocked_used_up", &[("module", "FT-01")]));
    let leave_out = json!({ "enrollment": enrollment, "module": "FT-14", "reason": "Not needed here" });
    year.ask("progress.leave_out", leave_out).await;
    assert_eq!(blocked(year, "FT-14").await, said("blocked_not_owed", &[("module", "FT-14")]));
}

#[tokio::test]
async fn an_attempt_that_is_gone_is_said() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let added = year.attempt(&enrollment, "FT-01", "2027-01-15", "40").await.unwrap();
    year.undo(&added["undo"]).await.unwrap();
    let void = json!({ "attempt": added["attempt"], "reason": "Mixed up" });
    assert_eq!(year.refused("progress.void_attempt", void).await, "attempt_not_there");
    let correct = json!({ "attempt": added["attempt"], "mark": "80", "reason": "Mixed up" });
    assert_eq!(year.refused("progress.correct_attempt", correct).await, "attempt_not_there");
}

#[tokio::test]
async fn re_marking_is_a_correction_with_a_reason() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let first = year.attempt(&enrollment, "FT-01", "2027-01-15", "79.60").await.unwrap();
    let mut request = json!({ "attempt": first["attempt"], "mark": "80", "reason": "" });
    assert_eq!(year.refused("progress.correct_attempt", request.clone()).await, "reason_missing");
    request["reason"] = json!("One answer was right after all");
    let before = year.dump().await;
    let saved = year.ask("progress.correct_attempt", request).await;
    let view = module(&year, &enrollment, "FT-01").await;
    assert_eq!(view["attempts"].as_array().unwrap().len(), 1);
    assert_eq!((&view["attempts"][0]["mark"], &view["attempts"][0]["passed"]), (&json!("80.00"), &json!(true)));
    year.check().await;
    year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn marks_are_read_to_the_hundredth_or_refused() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    for (mark, expected) in [
        ("79.601", "mark_malformed"),
        ("eighty", "mark_malformed"),
        ("", "mark_malformed"),
        ("1e400", "mark_malformed"),
        ("-1", "mark_out_of_range"),
        ("100.01", "mark_out_of_range"),
    ] {
        assert_eq!(code(year.attempt(&enrollment, "FT-01", "2027-01-15", mark).await), expected, "{mark}");
    }
    // A rubric module is marked 1 to 5.
    let over = year.attempt(&enrollment, "FT-17", "2027-02-15", "80").await;
    assert_eq!(code(over), "mark_out_of_range");
    assert_eq!(code(year.attempt(&enrollment, "FT-01", "2027-03-02", "80").await), "attempt_in_future");
    assert_eq!(code(year.attempt(&enrollment, "FT-01", "2027-01-03", "80").await), "attempt_before_start");
    assert_eq!(code(year.attempt(&enrollment, "FT-99", "2027-02-01", "80").await), "module_unknown");
}

#[tokio::test]
async fn an_attempt_before_its_prerequisites_needs_a_reason_and_a_lost_pass_raises_a_flag() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    assert_eq!(code(year.attempt(&enrollment, "FT-03", "2027-01-20", "85").await), "prerequisites_not_met");
    let pass = year.attempt(&enrollment, "FT-01", "2027-01-20", "85").await.unwrap();
    assert_eq!(code(year.attempt(&enrollment, "FT-03", "2027-01-19", "85").await), "prerequisites_not_met");
    year.attempt(&enrollment, "FT-03", "2027-01-20", "85").await.unwrap();
    let mut overridden = attempt(&enrollment, "FT-04", "2027-02-01", "85");
    overridden["override_reason"] = json!("Worked with it for years");
    year.ask("progress.add_attempt", overridden).await;
    assert!(year.plan(&enrollment).await.values().all(|line| line["module"]["flagged"] != true));

    year.ask("progress.void_attempt", json!({ "attempt": pass["attempt"], "reason": "Mixed up" })).await;
    let plan = year.plan(&enrollment).await;
    assert_eq!(plan["FT-03"]["module"]["flagged"], true, "the prerequisite was lost afterwards");
    assert_eq!(plan["FT-03"]["state"], "done", "flagged, not locked");
    assert_eq!(plan["FT-04"]["module"]["flagged"], false, "out of order from the beginning");
    year.check().await;
}

#[tokio::test]
async fn an_override_that_was_not_needed_leaves_no_mark() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let mut request = attempt(&enrollment, "FT-01", "2027-01-15", "85");
    request["override_reason"] = json!("To be sure");
    year.ask("progress.add_attempt", request).await;
    assert_eq!(module(&year, &enrollment, "FT-01").await["attempts"][0]["override_reason"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_cannot_pass_the_limit() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.attempt(&enrollment, "FT-01", "2027-01-15", "10").await.unwrap();
    // The same program twice on one file, and each of them with two calls at once.
    let other = year.on("2027-03-01").await;
    let answers = tokio::join!(
        year.attempt(&enrollment, "FT-01", "2027-01-22", "20"),
        year.attempt(&enrollment, "FT-01", "2027-01-22", "20"),
        other.attempt(&enrollment, "FT-01", "2027-01-22", "20"),
        other.attempt(&enrollment, "FT-01", "2027-01-22", "20"),
    );
    let answers = [answers.0, answers.1, answers.2, answers.3];
    let stored = answers.iter().filter(|answer| answer.is_ok()).count();
    let codes: Vec<String> = answers.into_iter().filter_map(|answer| answer.err().map(|error| error.code)).collect();
    assert_eq!((stored, codes), (1, vec!["attempts_used_up".to_owned(); 3]));
    assert_eq!(year.number("SELECT count(*) FROM attempt").await, 2);
    year.check().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_in_one_window_stores_one_attempt() {
    let year = Year::new("2027-03-01").await;
    let enrollment = year.enrolled("Ada").await;
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let (app, request) = (year.app.clone(), attempt(&enrollment, "FT-01", "2027-01-15", "10"));
            tokio::spawn(async move {
                let (caller, progress) = (farm_team_core::Caller::owner(), farm_team_core::Progress::none());
                farm_team_core::api::call(&app, &caller, "progress.add_attempt", request, &progress).await
            })
        })
        .collect();
    let mut stored = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => stored += 1,
            Err(error) => assert_eq!(error.code, "attempt_in_cool_off"),
        }
    }
    assert_eq!(stored, 1);
}

#[tokio::test]
async fn exempt_left_out_and_owed_again() {
    let year = Year::new("2027-01-04").await;
    let enrollment = year.enrolled("Ada").await;
    let year = year.on("2027-03-01").await;
    let clean = year.dump().await;
    let request = |module: &str| json!({ "enrollment": enrollment, "module": module, "reason": "Certified in 2025" });
    let mut exempt = request("FT-02");
    exempt["evidence"] = json!(" ");
    assert_eq!(year.refused("progress.exempt", exempt.clone()).await, "evidence_missing");
    exempt["evidence"] = json!("Certificate 4711");
    assert_eq!(year.refused("progress.leave_out", request("FT-02")).await, "module_is_core");
    assert_eq!(year.refused("progress.restore", request("FT-02")).await, "module_is_owed");
    let exempted = year.ask("progress.exempt", exempt.clone()).await;
    assert_eq!(year.refused("progress.exempt", exempt).await, "module_not_owed");
    let plan = year.plan(&enrollment).await;
    assert_eq!(plan["FT-02"]["state"], "exempt");
    assert_eq!(plan["FT-02"]["module"]["standing_reason"], "Certified in 2025");
    assert_eq!(plan["FT-04"]["module"]["missing"], json!([]), "exempt satisfies");
    assert_eq!(year.view(&enrollment).await["minutes_owed"], (408 - 28) * 60);
    assert_eq!(code(year.attempt(&enrollment, "FT-02", "2027-02-01", "85").await), "module_not_owed");

    // FT-14 left out blocks FT-18.
    let left = year.ask("progress.leave_out", request("FT-14")).await;
    let view = year.view(&enrollment).await;
    let conflict = &view["conflicts"][0];
    assert_eq!((&conflict["code"], &conflict["cause"]), (&json!("FT-18"), &json!("prerequisite_left_out")));
    assert_eq!(view["row"]["conflicts"], 1);
    year.check().await;
    year.ask("progress.restore", request("FT-14")).await;
    assert_eq!(year.view(&enrollment).await["conflicts"], json!([]));
    assert_eq!(year.refused("history.undo", json!({ "step": left["undo"] })).await, "undo_built_on");
    year.check().await;
    year.undo(&exempted["undo"]).await.unwrap();
    let mut now = year.dump().await;
    assert_eq!(now.remove("enrollment_module"), clean.get("enrollment_module").cloned());
}
