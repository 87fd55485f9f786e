//! The exact total, floors, what blocks, and that everything is frozen from then on (R17, R19, R20, R25).

use serde_json::{Value, json};

use super::{Trainee, said, score};
use crate::support::a_break;

/// Day 60 of the handbook: technical 50/3, quality 60, soft skills 230/3, reliability as given.
async fn day_60(reliability: &str) -> Trainee {
    let ada = Trainee::new("2027-03-05").await;
    ada.pass("FT-03", "2027-02-10").await;
    for day in 1..=5 {
        ada.review(&format!("2027-03-0{day}"), 60).await;
    }
    ada.rated("M60", "4", &[("competency:empathy", "3"), ("reliability", reliability)]).await;
    ada
}

#[tokio::test]
async fn day_60_is_exactly_65_and_passes() {
    let ada = day_60("5").await;
    let pack = ada.pack("M60").await;
    let scores: Vec<&str> =
        pack["criteria"].as_array().unwrap().iter().map(|one| one["score"].as_str().unwrap()).collect();
    assert_eq!(scores, ["16.66", "60.00", "76.66", "100.00"], "cut, never rounded up");
    assert_eq!((&pack["total"], &pack["total_passes"], &pack["missing"]), (&json!("65.00"), &json!(true), &json!([])));
    let saved = ada.score("M60", "2027-03-05", "continue").await;
    assert_eq!((&saved["state"], &saved["proposed_outcome"]), (&json!("scored"), &Value::Null));
    let row = ada.row("M60").await;
    assert_eq!((&row["total"], &row["passed"], &row["against_rule"]), (&json!("65.00"), &json!(true), &json!(false)));
    let stored = ada
        .year
        .number("SELECT count(*) FROM evaluation WHERE total_numerator = 65 AND total_denominator = 1 AND passed = 1")
        .await;
    assert_eq!(stored, 1);
    ada.year.check().await;
}

#[tokio::test]
async fn a_hair_below_fails_and_is_printed_cut() {
    let ada = day_60("4.99").await;
    let pack = ada.pack("M60").await;
    assert_eq!((&pack["total"], &pack["total_passes"]), (&json!("64.95"), &json!(false)));
    let needs = json!([
        { "decision": "continue", "needs_reason": true },
        { "decision": "continue_with_support_plan", "needs_reason": false },
        { "decision": "release", "needs_reason": false }
    ]);
    assert_eq!(pack["decisions"], needs);
    assert_eq!(ada.refused(score(ada.id("M60"), "2027-03-05", "continue")).await, "decision_needs_reason");
}

#[tokio::test]
async fn what_is_missing_blocks_and_few_reviews_need_a_note() {
    let ada = Trainee::new("2027-03-05").await;
    ada.open("M60").await;
    let request = score(ada.id("M60"), "2027-03-05", "release");
    let pack = ada.pack("M60").await;
    assert_eq!((&pack["total"], &pack["total_passes"]), (&Value::Null, &Value::Null));
    let none = said("missing_reviews", &[("from", "2027-01-04")]);
    assert!(pack["missing"].as_array().unwrap().contains(&json!(none)), "{}", pack["missing"]);
    let quality = ada.criterion("M60", "work_quality").await;
    let span = [("from", "2027-01-04"), ("to", "2027-03-05")];
    assert_eq!(quality["basis"], said("basis_work_quality_none", &span));
    assert_eq!(ada.refused(request.clone()).await, "scores_missing");

    let levels = ada.levels("M60", "4", &[]).await;
    ada.rate("M60", "J. Lind", levels).await;
    assert_eq!(ada.refused(request.clone()).await, "scores_missing", "work quality is");
    for day in 1..=4 {
        ada.review(&format!("2027-03-0{day}"), 100).await;
    }
    let quality = ada.criterion("M60", "work_quality").await;
    let figures = [span[0], span[1], ("count", "4"), ("least", "5")];
    assert_eq!(quality["basis"], said("basis_work_quality_few", &figures));
    assert_eq!(ada.pack("M60").await["missing"], json!([said("missing_note", &figures[2..])]));
    assert_eq!(ada.refused(request.clone()).await, "note_needed");
    let mut noted = request.clone();
    noted["note"] = json!("One week on the phones only");
    ada.year.ask("milestones.score", noted).await;
    assert_eq!(ada.pack("M60").await["note"], "One week on the phones only");
    assert_eq!(ada.refused(request).await, "milestone_step", "scored once");
}

/// Day 30 with technical and soft skills that do not apply.
async fn only_reliability() -> Trainee {
    let ada = Trainee::new("2027-02-03").await;
    ada.exempt("FT-01").await;
    ada.exempt("FT-03").await;
    ada.with_program("\"from_milestone\": \"M30\"", "\"from_milestone\": \"M90\"").await
}

#[tokio::test]
async fn what_does_not_apply_takes_its_weight_out_of_the_total() {
    let ada = only_reliability().await;
    ada.open("M30").await;
    ada.rate("M30", "J. Lind", json!([{ "item": "reliability", "level": "3" }])).await;
    let pack = ada.pack("M30").await;
    assert_eq!((&pack["weight_applied"], &pack["total"]), (&json!(30), &json!("60.00")));
    assert_eq!(pack["total_passes"], true, "60 passes at 60");
    ada.score("M30", "2027-02-03", "continue").await;
    assert_eq!(ada.pack("M30").await["criteria"], pack["criteria"], "frozen as not applicable");
}

#[tokio::test]
async fn nothing_applicable_is_no_total() {
    let line = |criterion: &str| format!("\"criterion\": \"{criterion}\",\n          \"weight\": 30");
    let ada = only_reliability().await.with_program(&line("reliability"), &line("customer_voice")).await;
    ada.open("M30").await;
    let pack = ada.pack("M30").await;
    assert_eq!((&pack["total"], &pack["missing"]), (&Value::Null, &json!([said("nothing_applicable", &[])])));
    assert_eq!(ada.refused(score(ada.id("M30"), "2027-02-03", "continue")).await, "nothing_applicable");
}

#[tokio::test]
async fn the_held_date_decides_what_counts() {
    let ada = Trainee::new("2027-04-05").await;
    ada.pass("FT-01", "2027-01-14").await;
    ada.pass("FT-03", "2027-02-05").await;
    ada.rated("M30", "3", &[]).await;
    let request = |held: &str| score(ada.id("M30"), held, "release");
    assert_eq!(ada.refused(request("2027-04-06")).await, "held_in_future");
    assert_eq!(ada.refused(request("2027-01-03")).await, "held_before_start");
    let today = ada.criterion("M30", "technical").await;
    assert_eq!(today["score"], "100.00", "live, it is as of today");
    ada.year.ask("milestones.score", request("2027-02-04")).await;
    let held = ada.criterion("M30", "technical").await;
    assert_eq!(held["score"], "57.14", "FT-03 was passed the day after: 16 of 28 hours");
    let row = |code: &str, module: &str, date: &str, hours: &str| {
        said(code, &[("module", module), ("date", date), ("hours", hours)])
    };
    assert_eq!(held["rows"][0], row("row_module_passed", "FT-01 Service desk start", "2027-01-14", "16"));
    assert!(held["rows"][1].as_str().unwrap().ends_with("12 h, not passed"), "{}", held["rows"]);
}

#[tokio::test]
async fn reviews_count_after_the_evaluation_before_up_to_this_one() {
    let ada = Trainee::new("2027-04-06").await;
    for (on, points) in [("2027-03-05", 100), ("2027-03-06", 60), ("2027-04-05", 100), ("2027-04-06", 0)] {
        ada.review(on, points).await;
    }
    ada.rated("M60", "4", &[]).await;
    let mut request = score(ada.id("M60"), "2027-03-05", "release");
    request["note"] = json!("Few tickets");
    ada.year.ask("milestones.score", request).await;
    let before = ada.criterion("M60", "work_quality").await;
    assert_eq!((&before["score"], before["rows"].as_array().unwrap().len()), (&json!("100.00"), 1));
    ada.rated("M90", "4", &[]).await;
    let mut request = score(ada.id("M90"), "2027-04-05", "release");
    request["note"] = json!("Few tickets");
    ada.year.ask("milestones.score", request).await;
    let after = ada.criterion("M90", "work_quality").await;
    assert_eq!(after["score"], "80.00", "60 and 100, neither the one before nor the one after");
    let figures = [("from", "2027-03-06"), ("to", "2027-04-05"), ("count", "2"), ("least", "5")];
    assert_eq!(after["basis"], said("basis_work_quality_few", &figures));
    assert_eq!(after["rows"][0], said("row_review", &[("ticket", "INC-1"), ("date", "2027-03-06"), ("points", "60")]));
}

#[tokio::test]
async fn five_reviews_need_no_note() {
    let ada = day_60("5").await;
    let quality = ada.criterion("M60", "work_quality").await;
    let figures = [("from", "2027-01-04"), ("to", "2027-03-05"), ("count", "5")];
    assert_eq!(quality["basis"], said("basis_work_quality", &figures));
}

#[tokio::test]
async fn failed_floors_are_named_and_meetings_are_not_checked() {
    let ada = Trainee::new("2027-10-04").await;
    for module in ["FT-01", "FT-03", "FT-05"] {
        ada.pass(module, "2027-02-01").await;
    }
    ada.rated("M90", "4", &[("competency:empathy", "1.99")]).await;
    let floors = |pack: &Value| -> Vec<(String, String)> {
        let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
        pack["floors"].as_array().unwrap().iter().map(|one| (text(one, "text"), text(one, "result"))).collect()
    };
    let found = floors(&ada.pack("M90").await);
    let modules = ("modules", "FT-01, FT-03, FT-05, FT-06");
    let open = said("floor_modules_open", &[modules, ("lacking", "FT-06 Incidents and requests")]);
    let low = said("floor_level_low", &[("level", "2"), ("lacking", "Empathy and composure")]);
    assert_eq!(found, [(open, "fails".to_owned()), (low, "fails".to_owned())]);
    ada.exempt("FT-06").await;
    let found = floors(&ada.pack("M90").await);
    assert_eq!(found[0], (said("floor_modules", &[modules]), "holds".to_owned()), "exempt satisfies");

    ada.rated("M9", "3", &[]).await;
    let found = floors(&ada.pack("M9").await);
    let expected = [
        ("floor_level", [("level", "3")], "holds"),
        ("floor_meetings", [("count", "4")], "not_checked"),
        ("floor_led", [("count", "1")], "not_checked"),
    ];
    for (found, (code, args, result)) in found.iter().zip(expected) {
        assert_eq!(*found, (said(code, &args), result.to_owned()));
    }
    let (text, result) = floors(&ada.pack("M12").await).remove(2);
    let open = said("floor_core_open", &[("count", "17"), ("lacking", "FT-02 ")]);
    assert!(result == "fails" && text.starts_with(open.trim_end()), "{text}");
}

#[tokio::test]
async fn a_scored_evaluation_is_frozen_and_the_plan_says_done() {
    let ada = day_60("5").await;
    ada.score("M60", "2027-03-05", "continue").await;
    let frozen = ada.pack("M60").await;
    assert_eq!(frozen["decided_by"], "Mara Connell");
    let line = ada.year.plan(&ada.enrollment).await["M60"].clone();
    assert_eq!(
        (&line["state"], &line["done_on"], &line["due"]),
        (&json!("done"), &json!("2027-03-05"), &json!("2027-03-05"))
    );
    let view = ada.year.view(&ada.enrollment).await;
    assert_eq!(view["row"]["next_milestone"], "Day 0 baseline");

    // Everything behind it changes afterwards, also for days before it was held.
    let ada = ada.on("2027-04-20").await;
    ada.pass("FT-01", "2027-03-01").await;
    ada.review("2027-03-05", 0).await;
    let attempts = ada.year.ask("progress.module", json!({ "enrollment": ada.enrollment, "module": "FT-03" })).await;
    let void = json!({ "attempt": attempts["attempts"][0]["attempt"], "reason": "Mixed up" });
    ada.year.ask("progress.void_attempt", void).await;
    ada.exempt("FT-02").await;
    ada.year.ask("enrollment.add_break", a_break(&ada.enrollment, "2027-02-08", Some("2027-02-28"))).await;
    let ada = ada.with_program("\"pass_total\": 65", "\"pass_total\": 90").await;
    let mut now = ada.pack("M60").await;
    now["since"] = frozen["since"].clone();
    assert_eq!(now, frozen);
    let line = ada.year.plan(&ada.enrollment).await["M60"].clone();
    assert_eq!((&line["state"], &line["due"]), (&json!("done"), &json!("2027-03-05")), "done items keep their dates");
    assert_eq!(ada.row("M60").await["total"], "65.00");
}
