//! Another version of the program for those who are under way (R18): shown first, taken up by those chosen, taken
//! back; what was opened and signed stays as it is.

use std::sync::{Arc, Mutex, OnceLock};

use farm_team_core::{Caller, Progress, api};
use serde_json::{Value, json};

use crate::support::{Year, attempt};

/// Publishes the newest version with a change.
async fn publish(year: &Year, change: impl FnOnce(&mut Value)) -> Value {
    let newest = year.ask("programs.get", json!({})).await["row"]["program"].clone();
    let from = json!({ "kind": "version", "program": newest });
    let draft = year.ask("programs.start_draft", json!({ "from": from })).await["draft"].clone();
    let mut content = year.ask("programs.draft", json!({ "draft": draft })).await["content"].clone();
    change(&mut content);
    let save = json!({ "draft": draft, "revision": 1, "content": content });
    let saved = year.ask("programs.save_draft", save).await;
    assert_eq!(saved["problems"], json!([]));
    let published = year.ask("programs.publish_draft", json!({ "draft": draft, "revision": 2 })).await;
    published["row"]["program"].clone()
}

pub(crate) fn module<'v>(content: &'v mut Value, code: &str) -> &'v mut Value {
    content["modules"].as_array_mut().unwrap().iter_mut().find(|module| module["code"] == code).unwrap()
}

fn milestone<'v>(content: &'v mut Value, code: &str) -> &'v mut Value {
    content["milestones"].as_array_mut().unwrap().iter_mut().find(|one| one["code"] == code).unwrap()
}

/// FT-21 comes after FT-03 in the list, FT-09 goes, FT-04 is due two weeks later, month 6 becomes month 7.
fn next_year(content: &mut Value) {
    let mut new = module(content, "FT-03").clone();
    (new["code"], new["name"]) = (json!("FT-21"), json!("Phone manners"));
    (new["start_week"], new["due_week"]) = (json!(20), json!(21));
    let modules = content["modules"].as_array_mut().unwrap();
    modules.insert(3, new);
    modules.retain(|module| module["code"] != "FT-09");
    module(content, "FT-04")["due_week"] = json!(11);
    milestone(content, "M6")["offset"] = json!({ "months": 7 });
}

async fn preview(year: &Year, program: &Value) -> Vec<Value> {
    let source = json!({ "kind": "version", "program": program });
    year.ask("programs.preview", json!({ "source": source })).await["rows"].as_array().unwrap().clone()
}

async fn one(year: &Year, program: &Value, enrollment: &Value) -> Value {
    let source = json!({ "kind": "version", "program": program });
    year.ask("programs.preview_one", json!({ "source": source, "enrollment": enrollment })).await
}

async fn apply(year: &Year, program: &Value, enrollments: &[&Value]) -> Value {
    year.ask("programs.apply", json!({ "program": program, "enrollments": enrollments })).await
}

/// The code and sentence that keep somebody on their version, the same in the preview and when applied all the same.
async fn kept(year: &Year, program: &Value, enrollment: &Value) -> (String, String) {
    let shown = one(year, program, enrollment).await["change"]["blocked"].clone();
    let before = year.dump().await;
    let applied = apply(year, program, &[enrollment]).await;
    assert_eq!((&applied["applied"], &applied["undo"]), (&json!(0), &Value::Null));
    assert_eq!(year.dump().await, before);
    let reasons = &applied["refused"][0]["reasons"];
    assert_eq!((&shown, reasons.as_array().unwrap().len()), (reasons, 1));
    let text = |key: &str| reasons[0][key].as_str().unwrap().to_owned();
    assert!(!text("message").contains('{'), "{reasons}");
    (text("code"), text("message"))
}

fn refused(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

#[tokio::test]
async fn what_changes_is_shown_and_done_for_those_chosen_alone() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let cem = year.enrolled("Cem").await;
    year.attempt(&ada, "FT-01", "2027-01-14", "85").await.unwrap();
    let out = json!({ "enrollment": cem, "outcome": "released_conduct", "on": "2027-01-29" });
    year.ask("enrollment.record_outcome", out).await;
    let program = publish(&year, next_year).await;
    let stood = year.dump().await;

    let rows = preview(&year, &program).await;
    let names: Vec<&Value> = rows.iter().map(|row| &row["name"]).collect();
    assert_eq!(names, ["Ada Kamau", "Ben Kamau"], "who has ended is asked nothing");
    let row = &rows[0];
    assert_eq!((&row["moved"], &row["from_version"], &row["blocked"]), (&json!(2), &json!(1), &json!([])));
    assert_eq!((&row["appears"], &row["goes"]), (&json!(["FT-21"]), &json!(["FT-09"])));
    // 16 of 408 hours, then 16 of 404.
    assert_eq!((&row["progress_old"], &row["progress_new"]), (&json!(3), &json!(3)));
    let shown = one(&year, &program, &ada).await;
    assert_eq!(&shown["change"], row);
    let date = |code: &str| {
        let dates = shown["dates"].as_array().unwrap();
        let found = dates.iter().find(|date| date["code"] == code).unwrap();
        (found["old"].clone(), found["new"].clone())
    };
    assert_eq!(date("FT-04"), (json!("2027-03-05"), json!("2027-03-19")));
    assert_eq!(date("M6"), (json!("2027-07-05"), json!("2027-08-04")));
    assert_eq!(date("FT-21"), (Value::Null, json!("2027-05-28")));
    assert_eq!(date("FT-09"), (json!("2027-04-23"), Value::Null));
    assert_eq!(shown["dates"].as_array().unwrap().len(), 4);
    // FT-08 begins in week 12, before FT-04 is due in week 11: that still works.
    assert_eq!(shown["warnings"], json!([]));
    assert_eq!(year.dump().await, stood, "shown, not done");

    let applied = apply(&year, &program, &[&ada, &cem, &ada]).await;
    assert_eq!(applied["applied"], 1);
    assert_eq!(applied["refused"][0]["reasons"][0]["code"], "enrollment_ended");
    year.check().await;
    let plan = year.plan(&ada).await;
    assert_eq!(plan["FT-04"]["due"], "2027-03-19");
    assert_eq!(plan["FT-04"]["planned"], "2027-03-05", "what was planned at enrollment stays (R5)");
    assert_eq!(plan["FT-01"]["state"], "done");
    assert!(plan.contains_key("FT-21") && !plan.contains_key("FT-09"));
    assert_eq!(year.plan(&ben).await["FT-04"]["due"], "2027-03-05", "only those chosen");
    assert_eq!((year.view(&ada).await["program_version"].clone(), preview(&year, &program).await.len()), (json!(2), 1));
    assert_eq!(apply(&year, &program, &[&ada]).await["applied"], 0, "who runs it already is passed over");
    // Both versions live side by side.
    year.attempt(&ada, "FT-02", "2027-02-01", "85").await.unwrap();
    year.check().await;
    assert_eq!(year.undo(&applied["undo"]).await.unwrap()["title"], "Put 1 trainees on version 2 of The standard year");
    assert_eq!(year.plan(&ada).await["FT-09"]["due"], "2027-04-23");
    year.check().await;
}

#[tokio::test]
async fn taken_back_everything_is_as_it_was() {
    let year = Year::new("2027-02-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let left_out = json!({ "enrollment": ada, "module": "FT-14", "reason": "Nobody asks for it here" });
    year.ask("progress.leave_out", left_out).await;
    let program = publish(&year, |content| {
        next_year(content);
        module(content, "FT-14")["elective"] = json!(false);
    })
    .await;
    assert_eq!(one(&year, &program, &ada).await["change"]["owed_again"], json!(["FT-14"]));
    let before = year.dump().await;
    let applied = apply(&year, &program, &[&ada, &ben]).await;
    assert_eq!(applied["applied"], 2);
    assert_eq!(year.plan(&ada).await["FT-14"]["state"], "planned", "a core module can only be exempted (R15)");
    year.check().await;
    year.undo(&applied["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    year.check().await;

    // What rests on a new module keeps the step.
    let applied = apply(&year, &program, &[&ada]).await;
    let year = year.on("2027-06-01").await;
    year.attempt(&ada, "FT-01", "2027-01-14", "85").await.unwrap();
    year.attempt(&ada, "FT-21", "2027-05-28", "85").await.unwrap();
    let error = year.undo(&applied["undo"]).await.unwrap_err();
    assert_eq!(error.code, "undo_built_on");
}

/// R18: the form, the scores and the date of what was opened, held and decided stay as they were.
#[tokio::test]
async fn opened_and_scored_evaluations_never_change() {
    let year = Year::new("2027-01-04").await;
    let ada = year.enrolled("Ada").await;
    let id = async |year: &Year, code: &str| year.plan(&ada).await[code]["milestone"].clone();
    let year = year.on("2027-03-08").await;
    let (m30, m60) = (id(&year, "M30").await, id(&year, "M60").await);
    for milestone in [&m30, &m60] {
        year.ask("milestones.open", json!({ "milestone": milestone })).await;
    }
    let pack = year.ask("milestones.get", json!({ "milestone": m30 })).await;
    let items: Vec<Value> = pack["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|one| one["items"].as_array().unwrap().clone())
        .map(|item| json!({ "item": item["item"], "level": "3" }))
        .collect();
    year.ask("milestones.rate", json!({ "milestone": m30, "ratings": items })).await;
    let answers = ["understood", "method", "resolved", "told", "recorded"]
        .map(|check| json!({ "check": check, "answer": "yes" }));
    let review = json!({ "enrollment": ada, "ticket": "INC-1", "on": "2027-02-01", "reviewer": "J. Lind",
        "answers": answers.as_slice() });
    year.ask("progress.add_review", review).await;
    let score = json!({ "milestone": m30, "held": "2027-02-03", "decision": "continue", "note": "Few reviews",
        "reason": "Began late" });
    year.ask("milestones.score", score).await;
    let packs = async || {
        let mut both = Vec::new();
        for milestone in [&m30, &m60] {
            both.push(year.ask("milestones.get", json!({ "milestone": milestone })).await);
        }
        both
    };
    let (before, tables) = (packs().await, year.dump().await);

    let program = publish(&year, |content| {
        for code in ["M30", "M60"] {
            let one = milestone(content, code);
            one["name"] = json!("Renamed");
            one["pass_total"] = json!(99);
            let criteria = one["criteria"].as_array_mut().unwrap();
            let weight = criteria[0]["weight"].as_u64().unwrap();
            criteria[0]["weight"] = json!(weight + 5);
            let other = criteria[1]["weight"].as_u64().unwrap();
            criteria[1]["weight"] = json!(other - 5);
        }
        milestone(content, "M30")["offset"] = json!({ "days": 40 });
        content["rubric"]["competencies"][0]["anchors"]["3"] = json!("Something else");
        // After day 60, so that the open evaluation does not count it.
        module(content, "FT-20")["due_week"] = json!(51);
    })
    .await;
    assert_eq!(apply(&year, &program, &[&ada]).await["applied"], 1);
    assert_eq!(packs().await, before);
    let now = year.dump().await;
    for table in ["evaluation", "evaluation_rating", "evaluation_score", "milestone"] {
        assert_eq!(now[table], tables[table], "{table}");
    }
    year.check().await;

    // The date of an open evaluation, and the modules that count for it, stay too.
    let moved = publish(&year, |content| milestone(content, "M60")["offset"] = json!({ "days": 70 })).await;
    let open = refused(
        "version_milestone_open",
        "The evaluation Renamed is open, and the new version changes its date or the modules that count there. Score it first.",
    );
    assert_eq!(kept(&year, &moved, &ada).await, open);
    let hours = publish(&year, |content| {
        milestone(content, "M60")["offset"] = json!({ "days": 60 });
        module(content, "FT-01")["hours"] = json!(20);
    })
    .await;
    assert_eq!(kept(&year, &hours, &ada).await, open);
}

#[tokio::test]
async fn nothing_recorded_is_lost() {
    let year = Year::new("2027-06-01").await;
    let ada = year.enrolled("Ada").await;
    year.attempt(&ada, "FT-02", "2027-02-01", "85").await.unwrap();
    year.attempt(&ada, "FT-04", "2027-03-05", "85").await.unwrap();
    year.attempt(&ada, "FT-09", "2027-04-20", "40").await.unwrap();
    let m0 = year.plan(&ada).await["M0"]["milestone"].clone();
    year.ask("milestones.withdraw", json!({ "milestone": m0, "reason": "Not done here" })).await;

    let gone = publish(&year, next_year).await;
    assert_eq!(kept(&year, &gone, &ada).await.0, "version_module_recorded");
    let rescaled = publish(&year, |content| {
        let first = year_one();
        *content = first;
        let module = module(content, "FT-09");
        (module["scale"], module["pass_mark"]) = (json!("rubric"), json!(3));
    })
    .await;
    assert_eq!(kept(&year, &rescaled, &ada).await.0, "version_scale");
    let without = publish(&year, |content| {
        *content = year_one();
        content["milestones"].as_array_mut().unwrap().retain(|one| one["code"] != "M0");
    })
    .await;
    assert_eq!(kept(&year, &without, &ada).await.0, "version_milestone_recorded");
    let other_kind = publish(&year, |content| {
        *content = year_one();
        let gate = milestone(content, "M30").clone();
        let m0 = milestone(content, "M0");
        let (code, name) = (m0["code"].clone(), m0["name"].clone());
        *m0 = gate;
        (m0["code"], m0["name"], m0["offset"]) = (code, name, json!({ "days": 0 }));
    })
    .await;
    assert_eq!(kept(&year, &other_kind, &ada).await.0, "version_milestone_kind");
    let copy = publish(&year, |content| content["name"] = json!("Evening year")).await;
    let code = apply(&year, &copy, &[&ada]).await["refused"][0]["reasons"][0]["code"].clone();
    assert_eq!(code, "version_other_program");
    assert_eq!(preview(&year, &copy).await, [] as [Value; 0]);
    let nobody = json!({ "program": "0190a000-0000-7000-8000-0000000000aa", "enrollments": [ada] });
    assert_eq!(year.refused("programs.apply", nobody).await, "program_not_there");
}

pub(crate) fn year_one() -> Value {
    serde_json::from_str(farm_team_core::curriculum::STANDARD_YEAR).unwrap()
}

#[tokio::test]
async fn a_draft_is_shown_before_it_is_published() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let newest = year.ask("programs.get", json!({})).await["row"]["program"].clone();
    let from = json!({ "kind": "version", "program": newest });
    let draft = year.ask("programs.start_draft", json!({ "from": from })).await["draft"].clone();
    let source = json!({ "kind": "draft", "draft": draft });
    let mut content = year_one();
    // Due after its dependents begin: the plan could not work any more (R10).
    module(&mut content, "FT-04")["due_week"] = json!(14);
    year.ask("programs.save_draft", json!({ "draft": draft, "revision": 1, "content": content })).await;
    let shown = year.ask("programs.preview_one", json!({ "source": source, "enrollment": ada })).await;
    let warnings = shown["warnings"].as_array().unwrap();
    assert!(warnings.iter().any(|text| text.as_str().unwrap().contains("FT-08")), "{warnings:?}");
    module(&mut content, "FT-04")["due_week"] = json!(0);
    year.ask("programs.save_draft", json!({ "draft": draft, "revision": 2, "content": content })).await;
    assert_eq!(year.refused("programs.preview", json!({ "source": source })).await, "program_invalid");
}

/// Over 1,000 people: progress is told, and wherever it is stopped nothing has happened.
#[tokio::test]
async fn a_thousand_are_stopped_without_a_trace_or_done_as_one_step() {
    let year = Year::new("2027-02-01").await;
    let mut csv = "First name,Last name,Number\n".to_owned();
    for n in 0..1000 {
        csv.push_str(&format!("Ada,Kamau {n},N-{n}\n"));
    }
    let path = year.folder.path().join("people.csv");
    std::fs::write(&path, csv).unwrap();
    let file = json!({ "path": path, "kind": "people" });
    year.ask("exchange.import", file).await;
    let list = json!({ "sort": [], "window": { "offset": 0, "limit": 1000 } });
    let people = year.ask("people.list", list).await["rows"].as_array().unwrap().clone();
    let people: Vec<&Value> = people.iter().map(|row| &row["person"]).collect();
    assert_eq!(people.len(), 1000);
    let enrolled = year.ask("enrollment.enroll", json!({ "people": people, "intake": year.intake })).await;
    let enrollments: Vec<&Value> =
        enrolled["enrolled"].as_array().unwrap().iter().map(|one| &one["enrollment"]).collect();
    let program = publish(&year, next_year).await;
    let before = year.dump().await;
    let request = json!({ "program": program, "enrollments": enrollments });
    for at in [0, 400, 999] {
        let handle: Arc<OnceLock<Progress>> = Arc::default();
        let inner = Arc::clone(&handle);
        let progress = Progress::new(move |step| {
            if step.step == "plans" && step.done == at {
                inner.get().unwrap().cancel();
            }
        });
        handle.set(progress.clone()).ok().unwrap();
        let stopped = api::call(&year.app, &Caller::owner(), "programs.apply", request.clone(), &progress).await;
        assert_eq!(stopped.unwrap_err().code, "cancelled", "at {at}");
        assert_eq!(year.dump().await, before, "at {at}");
    }
    let seen: Arc<Mutex<Vec<u64>>> = Arc::default();
    let steps = Arc::clone(&seen);
    let progress = Progress::new(move |step| steps.lock().unwrap().push(step.done));
    let applied = api::call(&year.app, &Caller::owner(), "programs.apply", request, &progress).await.unwrap();
    let applied: Value = serde_json::from_str(&applied).unwrap();
    assert_eq!(applied["applied"], 1000);
    assert!(seen.lock().unwrap().len() >= 1000);
    year.check().await;
    year.undo(&applied["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

/// A plan under a new version holds whatever comes before and after it.
#[tokio::test]
async fn breaks_and_extensions_hold_under_another_version() {
    let year = Year::new("2027-02-01").await;
    let ada = year.enrolled("Ada").await;
    let a_break = crate::support::a_break(&ada, "2027-03-01", Some("2027-03-28"));
    year.ask("enrollment.add_break", a_break).await;
    let program = publish(&year, next_year).await;
    apply(&year, &program, &[&ada]).await;
    year.check().await;
    // 19 Mar and four weeks.
    assert_eq!(year.plan(&ada).await["FT-04"]["due"], "2027-04-16");
    let refused = year.try_ask("progress.add_attempt", attempt(&ada, "FT-09", "2027-02-01", "80")).await;
    assert_eq!(refused.unwrap_err().code, "module_unknown");
}
