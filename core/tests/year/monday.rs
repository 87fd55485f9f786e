//! Monday: every kind of line, in order of harm, ten at most with the rest counted, gone when done (R7, R24).

use serde_json::{Value, json};

use crate::milestones::{Trainee, said, score};
use crate::support::{Year, a_break, attempt, fields};

async fn monday(year: &Year) -> Value {
    let page = year.ask("monday.get", json!({})).await;
    // The badge of the sidebar counts the same.
    assert_eq!(year.ask("app.state", json!({})).await["monday"], page["total"]);
    let shown = page["lines"].as_array().unwrap().len() as u64;
    assert!(shown == page["total"].as_u64().unwrap().min(10), "{page}");
    page
}

/// Kind and item or subject of each line.
fn told(page: &Value) -> Vec<(&str, &str)> {
    let lines = page["lines"].as_array().unwrap().iter();
    lines
        .map(|line| (line["kind"].as_str().unwrap(), line["item"].as_str().or(line["subject"].as_str()).unwrap()))
        .collect()
}

async fn kinds(year: &Year) -> Vec<String> {
    let page = monday(year).await;
    page["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap().to_owned()).collect()
}

/// The baseline is held, so that it is not overdue in every test.
async fn with_baseline(today: &str) -> Trainee {
    let ada = Trainee::new(today).await;
    let request = json!({ "milestone": ada.id("M0"), "held": "2027-01-04", "values": [] });
    ada.year.ask("milestones.record_fields", request).await;
    ada
}

#[tokio::test]
async fn a_milestone_comes_near_is_due_overdue_open_and_gone_once_scored() {
    let ada = with_baseline("2027-01-26").await;
    for module in ["FT-01", "FT-02", "FT-03", "FT-04"] {
        ada.pass(module, "2027-01-20").await;
    }
    assert_eq!(told(&monday(&ada.year).await), [], "eight days before");
    for (today, kind, days) in [
        ("2027-01-27", "milestone_soon", -7),
        ("2027-02-03", "milestone_today", 0),
        ("2027-02-05", "milestone_overdue", 2),
    ] {
        let page = monday(&ada.on(today).await.year).await;
        assert_eq!(told(&page), [(kind, "Day 30")]);
        let line = &page["lines"][0];
        assert_eq!(
            (&line["days"], &line["subject"], &line["intake_name"]),
            (&json!(days), &json!("Ada Kamau"), &json!("January"))
        );
        assert_eq!(line["target"], json!({ "kind": "milestone", "milestone": ada.id("M30") }));
    }
    // Opened long before its day it waits for scores; once scored there is nothing left.
    ada.rated("M30", "4", &[]).await;
    assert_eq!(told(&monday(&ada.year).await), [("milestone_open", "Day 30")]);
    ada.score("M30", "2027-01-26", "continue").await;
    assert_eq!(told(&monday(&ada.year).await), []);
}

#[tokio::test]
async fn a_re_review_is_due_like_a_milestone_until_it_is_held() {
    let ada = with_baseline("2027-02-03").await;
    for module in ["FT-01", "FT-02", "FT-03", "FT-04", "FT-05"] {
        ada.pass(module, "2027-01-20").await;
    }
    ada.rated("M30", "2", &[]).await;
    let mut request = score(ada.id("M30"), "2027-02-03", "continue_with_support_plan");
    request["actions"] = json!([{ "action": "Sit in", "owner": "J. Lind", "due": "2027-02-10" }]);
    request["review_on"] = json!("2027-02-17");
    ada.year.ask("milestones.score", request).await;
    assert_eq!(told(&monday(&ada.year).await), [], "two weeks before");
    let ada = ada.on("2027-02-18").await;
    let page = monday(&ada.year).await;
    assert_eq!(told(&page), [("milestone_overdue", "Day 30")]);
    assert_eq!(
        (&page["lines"][0]["detail"], &page["lines"][0]["days"]),
        (&json!(said("monday_re_review", &[])), &json!(1))
    );
    ada.open("M30").await;
    assert_eq!(told(&monday(&ada.year).await), [("milestone_overdue", "Day 30")], "open now, and told once");
    ada.rate("M30", "J. Lind", ada.levels("M30", "4", &[]).await).await;
    ada.score("M30", "2027-02-18", "continue").await;
    assert_eq!(told(&monday(&ada.year).await), []);
}

#[tokio::test]
async fn a_trainee_is_named_for_each_harm_in_its_order() {
    let ada = with_baseline("2027-02-02").await;
    let enrollment = &ada.enrollment;
    for on in ["2027-01-15", "2027-01-22"] {
        ada.year.ask("progress.add_attempt", attempt(enrollment, "FT-01", on, "40")).await;
    }
    let leave_out = json!({ "enrollment": enrollment, "module": "FT-14", "reason": "Not needed here" });
    ada.year.ask("progress.leave_out", leave_out.clone()).await;
    let page = monday(&ada.year).await;
    // FT-03 is overdue too, but FT-01 is what holds the trainee up, and its line says so.
    assert_eq!(
        told(&page),
        [("attempts_used_up", "FT-01"), ("plan_conflict", "Ada Kamau"), ("milestone_soon", "Day 30")]
    );
    let conflict = &page["lines"][1];
    assert_eq!(conflict["detail"], said("prerequisite_left_out", &[("prerequisite", "FT-14")]));
    assert_eq!(conflict["count"], 1);
    let reasons = page["drifting"][0]["reasons"].as_array().unwrap();
    assert_eq!(reasons[0], said("risk_contact_never", &[("days", "30")]), "{reasons:?}");
    assert_eq!(reasons[1], said("risk_used_up", &[("module", "FT-01")]));

    let grant = json!({ "enrollment": enrollment, "module": "FT-01", "reason": "The room was flooded" });
    ada.year.ask("progress.grant_attempt", grant).await;
    assert_eq!(kinds(&ada.year).await, ["plan_conflict", "module_overdue", "milestone_soon"]);
    let accept = json!({
        "enrollment": enrollment, "code": "FT-18", "cause": "prerequisite_left_out", "reason": "Knows it already"
    });
    ada.year.ask("enrollment.accept_conflict", accept).await;
    ada.year.ask("progress.add_attempt", attempt(enrollment, "FT-01", "2027-01-29", "90")).await;
    let page = monday(&ada.year).await;
    assert_eq!(told(&page), [("module_overdue", "FT-03"), ("milestone_soon", "Day 30")]);
    assert_eq!(page["lines"][0]["days"], 4);
    ada.pass("FT-03", "2027-01-29").await;
    assert_eq!(told(&monday(&ada.year).await), [("milestone_soon", "Day 30")]);
}

#[tokio::test]
async fn a_paused_trainee_is_left_in_peace_and_an_open_break_to_come_changes_nothing_yet() {
    let ada = Trainee::new("2027-02-03").await;
    for module in ["FT-01", "FT-02"] {
        ada.pass(module, "2027-01-20").await;
    }
    let before = kinds(&ada.year).await;
    assert_eq!(before, ["milestone_overdue", "milestone_today", "module_overdue"]);
    let saved = ada.year.ask("enrollment.add_break", a_break(&ada.enrollment, "2027-02-10", None)).await;
    assert_eq!(kinds(&ada.year).await, before);
    ada.year.undo(&saved["undo"]).await.unwrap();
    ada.year.ask("enrollment.add_break", a_break(&ada.enrollment, "2027-02-01", None)).await;
    let page = monday(&ada.year).await;
    assert_eq!((told(&page), &page["drifting"], &page["week"]), (vec![], &json!([]), &json!([])));
}

#[tokio::test]
async fn a_release_and_an_end_without_an_outcome_wait_for_a_person() {
    let ada = with_baseline("2027-02-03").await;
    for module in ["FT-01", "FT-02", "FT-03", "FT-04", "FT-05"] {
        ada.pass(module, "2027-01-20").await;
    }
    ada.rated("M30", "1", &[]).await;
    ada.score("M30", "2027-02-03", "release").await;
    let page = monday(&ada.year).await;
    assert_eq!(told(&page), [("release_to_confirm", "Day 30")]);
    assert_eq!(page["lines"][0]["on"], "2027-02-03");
    let outcome = json!({ "enrollment": ada.enrollment, "outcome": "released_performance", "on": "2027-02-03" });
    let ended = ada.year.ask("enrollment.record_outcome", outcome).await;
    assert_eq!(told(&monday(&ada.year).await), []);
    ada.year.undo(&ended["undo"]).await.unwrap();
    ada.year.ask("milestones.reopen", json!({ "milestone": ada.id("M30"), "reason": "Too early" })).await;
    assert_eq!(kinds(&ada.year).await, ["milestone_today"], "a reopened one is no release any more");

    // Everything withdrawn or exempt, nothing decided: the end passes.
    for code in ["M30", "M60", "M90", "M6", "M9", "M12"] {
        ada.year.ask("milestones.withdraw", json!({ "milestone": ada.id(code), "reason": "Moved abroad" })).await;
    }
    for number in 6..=20 {
        ada.exempt(&format!("FT-{number:02}")).await;
    }
    let late = ada.on("2028-01-05").await;
    let page = monday(&late.year).await;
    assert_eq!(told(&page), [("outcome_missing", "Ada Kamau")]);
    assert_eq!(told(&monday(&ada.on("2028-01-04").await.year).await), [], "the last day is not over");
    let outcome = json!({ "enrollment": ada.enrollment, "outcome": "graduated", "on": "2028-01-05" });
    late.year.ask("enrollment.record_outcome", outcome).await;
    assert_eq!(told(&monday(&late.year).await), []);
    // After the outcome the follow-up alone still reminds (R7).
    let after = late.on("2028-04-04").await;
    assert_eq!(told(&monday(&after.year).await), [("milestone_today", "Month 15 follow-up")]);
}

#[tokio::test]
async fn candidates_and_intakes_wait_per_intake() {
    let year = Year::new("2026-12-20").await;
    assert_eq!(kinds(&year).await, Vec::<String>::new());
    let year = year.on("2026-12-21").await;
    let page = monday(&year).await;
    assert_eq!(told(&page), [("intake_empty", "January")], "two weeks before the start");
    assert_eq!(page["lines"][0]["on"], "2027-01-04");

    let person = year.person("Ada", "Kamau", true).await;
    let candidates = year.ask("candidates.list", json!({ "intake": year.intake })).await;
    let candidacy = candidates["rows"][0]["candidacy"].clone();
    let step = |event: &str, reason: Option<&str>| {
        let mut request = json!({ "candidacies": [candidacy], "event": event });
        if let Some(reason) = reason {
            request["reason"] = json!(reason);
        }
        request
    };
    for event in ["screen", "interview"] {
        year.ask("candidates.move", step(event, None)).await;
    }
    let view = year.ask("candidates.get", json!({ "candidacy": candidacy })).await;
    assert_eq!(view["row"]["state"], "interview");
    for rater in ["J. Lind", "A. Ruiz"] {
        let competencies = view["competencies"].as_array().unwrap().iter();
        let scores: Vec<Value> = competencies.map(|one| json!({ "competency": one["code"], "level": 4 })).collect();
        let sheet = json!({ "candidacy": candidacy, "rater": rater, "scores": scores });
        year.ask("candidates.save_sheet", sheet).await;
    }
    for check in view["checks"].as_array().unwrap() {
        let request = json!({ "candidacy": candidacy, "code": check["code"], "answer": "met", "evidence": "Seen" });
        year.ask("candidates.answer_check", request).await;
    }
    let page = monday(&year).await;
    assert_eq!(told(&page), [("candidates_to_decide", "January"), ("intake_empty", "January")]);
    assert_eq!((&page["lines"][0]["count"], &page["lines"][0]["target"]["kind"]), (&json!(1), &json!("candidates")));
    year.ask("candidates.move", step("offer", None)).await;
    assert_eq!(kinds(&year).await, ["intake_empty"]);
    year.ask("candidates.move", step("accept", None)).await;
    assert_eq!(kinds(&year).await, ["accepted_to_enroll", "intake_empty"]);
    year.ask("enrollment.enroll", json!({ "people": [person], "intake": year.intake })).await;
    assert_eq!(kinds(&year).await, Vec::<String>::new());
    // Nothing reminds before the start (R7); what comes stands in the week.
    let page = monday(&year.on("2026-12-29").await).await;
    assert_eq!((told(&page), &page["week"][0]["item"]), (vec![], &json!("Day 0 baseline")));
}

#[tokio::test]
async fn ten_lines_at_most_the_most_harmful_and_the_rest_is_counted() {
    let year = Year::new("2027-01-04").await;
    let mut people = Vec::new();
    for number in 0..12 {
        people.push(year.person("Ada", &format!("Kamau {number:02}"), false).await);
    }
    let enrolled = year.ask("enrollment.enroll", json!({ "people": people, "intake": year.intake })).await;
    for one in enrolled["enrolled"].as_array().unwrap() {
        let leave_out = json!({ "enrollment": one["enrollment"], "module": "FT-14", "reason": "Not needed here" });
        year.ask("progress.leave_out", leave_out).await;
    }
    let year = year.on("2027-01-18").await;
    let page = monday(&year).await;
    assert_eq!(page["total"], 1 + 12 + 1, "one baseline, one module, and everybody's own conflict");
    assert_eq!(page["drifting"].as_array().unwrap().len(), 5, "of twelve without a contact");
    let lines = told(&page);
    assert_eq!(lines[0], ("milestone_overdue", "Day 0 baseline"));
    assert!(lines[1..].iter().all(|(kind, _)| *kind == "plan_conflict"), "{lines:?}");
    for place in 0..11 {
        let ada = Trainee::of(year.on("2027-01-18").await, enrolled["enrolled"][place]["enrollment"].clone()).await;
        let request = json!({ "milestone": ada.id("M0"), "held": "2027-01-04", "values": [] });
        ada.year.ask("milestones.record_fields", request).await;
        ada.year
            .ask("progress.restore", json!({ "enrollment": ada.enrollment, "module": "FT-14", "reason": "Needed" }))
            .await;
    }
    let page = monday(&year).await;
    assert_eq!(page["total"], 1 + 1 + 1);
    assert_eq!(
        told(&page),
        [("milestone_overdue", "Day 0 baseline"), ("plan_conflict", "Ada Kamau 11"), ("module_overdue", "FT-01")]
    );
    assert_eq!((&page["lines"][0]["count"], &page["lines"][2]["count"]), (&json!(1), &json!(12)));
}

#[tokio::test]
async fn sessions_wait_until_somebody_says_who_came() {
    let ada = with_baseline("2027-01-08").await;
    let seats = [&ada.enrollment];
    let held =
        [ada.year.session("FT-01", "2027-01-07", &seats).await, ada.year.session("FT-01", "2027-01-08", &seats).await];
    ada.year.session("FT-01", "2027-01-11", &seats).await;
    for (waiting, session) in [(2, &held[0]), (1, &held[1])] {
        let page = monday(&ada.year).await;
        assert_eq!(told(&page), [("sessions_to_record", "")]);
        assert_eq!(page["lines"][0]["count"], waiting);
        ada.year.ask("sessions.attend", json!({ "session": session, "attended": [] })).await;
    }
    assert_eq!(told(&monday(&ada.year).await), [], "the one on Monday has not been held");
}

#[tokio::test]
async fn the_week_shows_what_comes_in_the_order_of_days() {
    let ada = with_baseline("2027-01-30").await;
    for module in ["FT-01", "FT-03"] {
        ada.pass(module, "2027-01-20").await;
    }
    ada.year.ask("enrollment.add_break", a_break(&ada.enrollment, "2027-02-01", Some("2027-02-01"))).await;
    let mut fields = fields("February", &[]);
    fields["start_on"] = json!("2027-02-02");
    ada.year.ask("intakes.create", json!({ "fields": fields })).await;
    let week = monday(&ada.year).await["week"].clone();
    let told: Vec<(&str, &str, &str)> = week
        .as_array()
        .unwrap()
        .iter()
        .map(|line| ["on", "kind", "subject"].map(|key| line[key].as_str().unwrap()))
        .map(|[on, kind, subject]| (on, kind, subject))
        .collect();
    assert_eq!(
        told,
        [
            ("2027-02-01", "break_ends", "Ada Kamau"),
            ("2027-02-02", "intake_start", "February"),
            ("2027-02-04", "milestone", "Ada Kamau"),
        ],
        "FT-02 moves to Mon 8 Feb and is no longer within the week"
    );
}

/// Twenty of an intake must not fill the page ten times with one thing: it is one line, and leads to all of them.
#[tokio::test]
async fn what_is_the_same_for_several_of_an_intake_is_one_line() {
    let year = Year::new("2027-01-04").await;
    let (ada, ben, cleo) = (year.enrolled("Ada").await, year.enrolled("Ben").await, year.enrolled("Cleo").await);
    let year = year.on("2027-01-20").await;
    let page = monday(&year).await;
    assert_eq!(told(&page), [("milestone_overdue", "Day 0 baseline"), ("module_overdue", "FT-01")]);
    for line in page["lines"].as_array().unwrap() {
        assert_eq!((&line["count"], &line["subject"]), (&json!(3), &json!("Ada Kamau")));
        let overdue = json!({ "kind": "trainees", "intake": year.intake, "filter": "overdue" });
        assert_eq!(line["target"], overdue);
    }
    let overdue = year.ask("trainees.list", json!({ "intake": year.intake, "filter": "overdue", "sort": [] })).await;
    assert_eq!(overdue["total"], 3, "the list behind the line");

    // The week is told the same way.
    for (today, kinds) in [("2027-01-11", vec!["module"]), ("2027-01-31", vec!["check_in", "milestone"])] {
        let week = monday(&year.on(today).await).await["week"].clone();
        let lines = week.as_array().unwrap();
        assert_eq!(lines.iter().map(|line| line["kind"].as_str().unwrap()).collect::<Vec<_>>(), kinds);
        assert!(lines.iter().all(|line| line["count"] == 3), "{week}");
    }

    // Whoever is done is counted no more, and the last one stands alone.
    for (somebody, left) in [(&ada, 2), (&ben, 1)] {
        year.ask("progress.add_attempt", attempt(somebody, "FT-01", "2027-01-19", "90")).await;
        let page = monday(&year).await;
        assert_eq!(page["lines"][1]["count"], left);
    }
    let alone = monday(&year).await["lines"][1].clone();
    assert_eq!(
        (&alone["subject"], &alone["target"]),
        (&json!("Cleo Kamau"), &json!({ "kind": "trainee", "enrollment": cleo }))
    );
}
