//! What is decided (R24, R6): reasons, support plan and re-review, release, graduation, extension.

use serde_json::{Value, json};

use super::{Trainee, said, score};

/// Day 30, rated so that the total is missed: 22.86 of 60 at level 1.
async fn missed() -> Trainee {
    let ada = Trainee::new("2027-02-20").await;
    ada.rated("M30", "1", &[]).await;
    ada
}

fn support(milestone: &Value, review_on: &str) -> Value {
    let mut request = score(milestone, "2027-02-03", "continue_with_support_plan");
    request["actions"] = json!([{ "action": "Sit beside J. Lind", "owner": "J. Lind", "due": "2027-02-10" }]);
    request["review_on"] = json!(review_on);
    request
}

#[tokio::test]
async fn going_on_against_a_missed_total_needs_a_reason_and_is_marked() {
    let ada = missed().await;
    let mut request = score(ada.id("M30"), "2027-02-03", "continue");
    assert_eq!(ada.refused(request.clone()).await, "decision_needs_reason");
    request["reason"] = json!(" ");
    assert_eq!(ada.refused(request.clone()).await, "decision_needs_reason");
    request["reason"] = json!("Was ill for two weeks");
    let before = ada.year.dump().await;
    let saved = ada.year.ask("milestones.score", request).await;
    let row = ada.row("M30").await;
    assert_eq!(
        (&row["decision"], &row["passed"], &row["against_rule"]),
        (&json!("continue"), &json!(false), &json!(true))
    );
    assert_eq!(ada.pack("M30").await["decision_reason"], "Was ill for two weeks");
    let trail = ada.year.ask("history.list", json!({ "offset": 0, "limit": 1 })).await;
    let entry = &trail["rows"][0];
    assert_eq!((&entry["command"], &entry["reason"]), (&json!("milestones.score"), &json!("Was ill for two weeks")));
    assert_eq!(entry["changes"]["against_rule"], true);
    ada.year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);
    ada.year.check().await;
}

#[tokio::test]
async fn a_failed_floor_needs_a_reason_though_the_total_passes() {
    let ada = Trainee::new("2027-03-05").await;
    for module in ["FT-01", "FT-02", "FT-03", "FT-05"] {
        ada.pass(module, "2027-02-01").await;
    }
    for day in 1..=5 {
        ada.review(&format!("2027-03-0{day}"), 100).await;
    }
    ada.rated("M60", "5", &[("competency:empathy", "1.5")]).await;
    assert_eq!(ada.pack("M60").await["total_passes"], true);
    let mut request = score(ada.id("M60"), "2027-03-05", "continue");
    assert_eq!(ada.refused(request.clone()).await, "decision_needs_reason");
    request["reason"] = json!("One bad call");
    ada.year.ask("milestones.score", request).await;
    let row = ada.row("M60").await;
    assert_eq!((&row["floors_failed"], &row["passed"], &row["against_rule"]), (&json!(1), &json!(true), &json!(true)));
}

#[tokio::test]
async fn a_support_plan_has_actions_and_a_re_review_in_two_to_four_weeks() {
    let ada = missed().await;
    let good = support(ada.id("M30"), "2027-02-17");
    let with = |key: &str, value: Value| {
        let mut request = good.clone();
        request[key] = value;
        request
    };
    let action = |action: &str, owner: &str, due: &str| json!([{ "action": action, "owner": owner, "due": due }]);
    for (request, code) in [
        (with("actions", json!([])), "support_plan_missing"),
        (with("review_on", Value::Null), "support_plan_missing"),
        (with("actions", action(" ", "J. Lind", "2027-02-10")), "support_action_incomplete"),
        (with("actions", action("Sit in", " ", "2027-02-10")), "support_action_incomplete"),
        (with("actions", action("Sit in", "J. Lind", "2027-02-02")), "support_action_incomplete"),
        (with("review_on", json!("2027-02-16")), "re_review_window"),
        (with("review_on", json!("2027-03-04")), "re_review_window"),
        (with("decision", json!("release")), "support_plan_not_here"),
        (with("decision", json!("graduate")), "decision_not_offered"),
        (with("decision", json!("extend")), "decision_not_offered"),
        (with("extension_months", json!(1)), "extension_not_here"),
        (with("extended_modules", json!(["FT-02"])), "extension_not_here"),
    ] {
        assert_eq!(ada.refused(request.clone()).await, code, "{request}");
    }
    ada.year.ask("milestones.score", with("review_on", json!("2027-03-03"))).await;
    assert_eq!(ada.pack("M30").await["review_on"], "2027-03-03", "28 days are still within");
}

#[tokio::test]
async fn the_re_review_is_a_second_evaluation_with_the_same_frozen_form() {
    let ada = missed().await;
    ada.year.ask("milestones.score", support(ada.id("M30"), "2027-02-17")).await;
    let first = ada.pack("M30").await;
    assert_eq!((&first["may_review"], &first["round"]), (&json!(true), &json!(1)));
    assert_eq!(first["actions"][0]["owner"], "J. Lind");
    assert_eq!(ada.year.plan(&ada.enrollment).await["M30"]["state"], "done");

    let ada = ada.with_program("Reliability", "Punctuality").await;
    let before = ada.year.dump().await;
    let opened = ada.open("M30").await;
    ada.year.undo(&opened["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);
    ada.open("M30").await;
    let second = ada.pack("M30").await;
    assert_eq!((&second["round"], &second["version"], &second["raters"]), (&json!(2), &json!(1), &json!([])));
    assert!(second["criteria"].to_string().contains("Reliability"), "the form of the first round");
    assert_eq!(second["since"]["actions"], first["actions"]);
    assert_eq!(second["since"]["from"], "2027-02-03");
    let earlier = json!([{
        "round": 1, "version": 1, "held": "2027-02-03", "total": first["total"],
        "decision": "continue_with_support_plan", "decision_reason": null
    }]);
    assert_eq!(second["earlier"], earlier);

    let levels = ada.levels("M30", "5", &[]).await;
    ada.rate("M30", "A. Ruiz", levels).await;
    let again = |held: &str| score(ada.id("M30"), held, "continue");
    assert_eq!(ada.refused(again("2027-02-03")).await, "held_before_round");
    // 0 of 28 hours, everything else 100: 70 of 100.
    ada.year.ask("milestones.score", again("2027-02-17")).await;
    let row = ada.row("M30").await;
    assert_eq!(
        (&row["total"], &row["decision"], &row["held"]),
        (&json!("70.00"), &json!("continue"), &json!("2027-02-17"))
    );
    let third = ada.year.refused("milestones.open", json!({ "milestone": ada.id("M30") })).await;
    assert_eq!(third, "milestone_step", "no third one without another support plan");
    ada.year.check().await;
}

#[tokio::test]
async fn a_release_proposes_an_outcome_and_a_person_confirms_it() {
    let ada = missed().await;
    let saved = ada.score("M30", "2027-02-03", "release").await;
    assert_eq!(saved["proposed_outcome"], "released_performance");
    assert_eq!(ada.row("M30").await["against_rule"], false);
    assert_eq!(ada.year.view(&ada.enrollment).await["outcome"], Value::Null, "nothing ends by itself");
    let outcome = json!({ "enrollment": ada.enrollment, "outcome": saved["proposed_outcome"], "on": "2027-02-05" });
    ada.year.ask("enrollment.record_outcome", outcome).await;
    assert_eq!(ada.row("M30").await["state"], "scored", "what was held stays");
}

/// Ready for the final: everything passed but what is named.
async fn at_the_end(but: &[&str]) -> Trainee {
    let ada = Trainee::new("2028-01-04").await;
    for number in 1..=20 {
        let module = format!("FT-{number:02}");
        if !but.contains(&module.as_str()) {
            ada.pass(&module, "2027-12-01").await;
        }
    }
    for day in 1..=5 {
        ada.review(&format!("2028-01-0{}", day.min(4)), 100).await;
    }
    ada.rated("M12", "4", &[]).await;
    ada
}

#[tokio::test]
async fn graduating_proposes_the_outcome() {
    let ada = at_the_end(&[]).await;
    let pack = ada.pack("M12").await;
    // 30 of 30, 20 of 20, soft skills 80 of 15, reliability 80 of 5, no check-in held: 0 of 10, over a weight of 80.
    assert_eq!((&pack["total"], &pack["weight_applied"]), (&json!("82.50"), &json!(80)));
    let core = said("floor_core", &[("count", "17")]);
    assert!(pack["floors"].as_array().unwrap().contains(&json!({ "text": core, "result": "holds" })));
    let request = |decision| score(ada.id("M12"), "2028-01-04", decision);
    assert_eq!(ada.refused(request("continue")).await, "decision_not_offered");
    let before = ada.year.dump().await;
    let saved = ada.score("M12", "2028-01-04", "not_graduated").await;
    assert_eq!(saved["proposed_outcome"], "not_graduated");
    ada.year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(ada.year.dump().await, before);
    let saved = ada.score("M12", "2028-01-04", "graduate").await;
    assert_eq!((&saved["proposed_outcome"], &saved["state"]), (&json!("graduated"), &json!("scored")));
    let extend = crate::support::replan(&ada.enrollment, &json!({ "kind": "extension", "months": 1, "modules": [] }));
    let late = ada.year.ask("enrollment.replan", extend).await;
    assert_eq!(late["refused"][0]["error"]["code"], "extension_final_held");
    ada.year.check().await;
}

#[tokio::test]
async fn an_extension_comes_once_and_moves_final_follow_up_and_the_chosen_modules() {
    let ada = at_the_end(&["FT-19", "FT-20"]).await;
    let pack = ada.pack("M12").await;
    assert_eq!(pack["extendable"], json!(["FT-19", "FT-20"]));
    let extend = |months: u32, modules: Value, reason: &str| {
        let mut request = score(ada.id("M12"), "2028-01-04", "extend");
        request["extension_months"] = json!(months);
        request["extended_modules"] = modules;
        request["reason"] = json!(reason);
        request
    };
    for (request, code) in [
        (extend(0, json!([]), "r"), "extension_months"),
        (extend(4, json!([]), "r"), "extension_months"),
        (extend(2, json!([]), " "), "extension_needs_reason"),
        (extend(2, json!(["FT-01"]), "r"), "module_not_extendable"),
        (extend(2, json!(["FT-99"]), "r"), "module_not_extendable"),
    ] {
        assert_eq!(ada.refused(request.clone()).await, code, "{request}");
    }
    let before = (ada.pack("M12").await, ada.year.plan(&ada.enrollment).await);
    let saved = ada.year.ask("milestones.score", extend(2, json!(["FT-20"]), "Two modules are open")).await;
    assert_eq!((&saved["state"], &saved["proposed_outcome"]), (&json!("planned"), &Value::Null));
    let plan = ada.year.plan(&ada.enrollment).await;
    let due = ["M12", "M15", "FT-20", "FT-19", "M9"].map(|code| plan[code]["due"].clone());
    // 4 Mar 2028 is a Saturday and 4 Jun 2028 a Sunday; FT-20 was due on 17 Dec 2027.
    assert_eq!(due, ["2028-03-06", "2028-06-05", "2028-02-17", "2027-10-22", "2027-10-04"].map(|day| json!(day)));
    let view = ada.year.view(&ada.enrollment).await;
    assert_eq!((&view["extension_months"], &view["original_end_on"]), (&json!(2), &json!("2028-01-04")));
    assert_eq!((&view["row"]["end_on"], &plan["M12"]["planned"]), (&json!("2028-03-06"), &json!("2028-01-04")));
    ada.year.check().await;
    ada.year.undo(&saved["undo"]).await.unwrap();
    assert_eq!((ada.pack("M12").await, ada.year.plan(&ada.enrollment).await), before);
    ada.year.ask("milestones.score", extend(2, json!(["FT-20"]), "Two modules are open")).await;

    // The final is held again at its new date, and cannot be extended twice.
    let ada = ada.on("2028-03-06").await;
    ada.review("2028-03-01", 100).await;
    ada.rated("M12", "4", &[]).await;
    let pack = ada.pack("M12").await;
    assert_eq!((&pack["round"], &pack["earlier"][0]["decision"]), (&json!(2), &json!("extend")));
    assert!(pack["decisions"].as_array().unwrap().iter().all(|one| one["decision"] != "extend"));
    let mut again = extend(1, json!([]), "Once more");
    again["milestone"] = ada.id("M12").clone();
    again["held"] = json!("2028-03-06");
    again["note"] = json!("One review since");
    assert_eq!(ada.refused(again).await, "extension_once");
    let mut graduate = score(ada.id("M12"), "2028-03-06", "graduate");
    graduate["note"] = json!("One review since");
    assert_eq!(ada.refused(graduate.clone()).await, "decision_needs_reason", "core modules are open");
    graduate["reason"] = json!("The customers asked for it");
    let saved = ada.year.ask("milestones.score", graduate).await;
    assert_eq!(saved["proposed_outcome"], "graduated");
    assert_eq!(ada.year.plan(&ada.enrollment).await["M12"]["state"], "done");
    ada.year.check().await;
}

#[tokio::test]
async fn an_extension_that_overtakes_a_dependent_is_queued() {
    let ada = at_the_end(&["FT-17", "FT-20"]).await;
    let mut request = score(ada.id("M12"), "2028-01-04", "extend");
    request["extension_months"] = json!(3);
    request["extended_modules"] = json!(["FT-17"]);
    request["reason"] = json!("The client project ran late");
    ada.year.ask("milestones.score", request).await;
    let view = ada.year.view(&ada.enrollment).await;
    let conflicts = view["conflicts"].as_array().unwrap();
    let found = conflicts.iter().find(|one| one["code"] == "FT-20").unwrap();
    // FT-17 moves from 24 Sep to 24 Dec 2027; FT-20 began on 18 Oct.
    let args = [("prerequisite", "FT-17"), ("due", "2027-12-24"), ("start", "2027-10-18")];
    assert_eq!(found["message"], said("prerequisite_due_after_start", &args));
    assert_eq!(found["cause"], "prerequisite_due_after_start");
    ada.year.check().await;
}

#[tokio::test]
async fn a_break_does_not_cover_what_was_held_while_it_is_held_again() {
    let ada = missed().await;
    ada.year.ask("milestones.score", support(ada.id("M30"), "2027-02-17")).await;
    ada.open("M30").await;
    let mut over = crate::support::a_break(&ada.enrollment, "2027-02-01", Some("2027-02-28"));
    assert_eq!(ada.year.refused("enrollment.add_break", over.clone()).await, "break_covers_records");
    over["overlap"] = json!("keep_break");
    let answer = ada.year.ask("enrollment.add_break", over).await;
    assert_eq!(answer["warnings"][0], said("warning_break_covers_milestone", &[("name", "Day 30")]));
    ada.year.check().await;
}
