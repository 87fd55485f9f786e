//! Erasure (R39): nothing of the name is left in any file, and no statistic changes.

use std::fs;

use serde_json::{Value, json};

use crate::support::{House, naming, open};

pub(crate) const FIRST: &str = "Zebedea";
pub(crate) const LAST: &str = "Quillfeather";
/// Everything that she is called and reached by, in the spellings that are stored.
pub(crate) const NAMES: &[&str] =
    &["Zebedea", "Quillfeather", "zebedea", "quillfeather", "A-7788", "zq@example.org", "+49 170 5550199"];

/// Somebody about whom everything is recorded that can be, with a colleague whose rows name her.
pub(crate) struct Everything {
    pub(crate) house: House,
    pub(crate) intake: Value,
    pub(crate) person: Value,
    pub(crate) enrollment: Value,
    pub(crate) ben: Value,
}

const CODES: [&str; 6] = ["listening", "plain_language", "empathy", "ownership", "learning", "teamwork"];

pub(crate) async fn everything() -> Everything {
    let house = House::new("2027-01-04").await;
    house.ask("mentors.add", json!({ "name": "J. Lind" })).await;
    let path = house.at_desk("Zebedea Quillfeather.csv");
    let file = "Number,First name,Last name,E-mail,Phone,Current job,Notes\n\
                A-7788,Zebedea,Quillfeather,zq@example.org,+49 170 5550199,Quillfeather & Daughters,Zebedea is quick\n\
                A-0002,Ben,Okafor,ben@example.org,,,Came with Zebedea Quillfeather\n";
    fs::write(&path, file).unwrap();
    let import = json!({
        "path": path, "kind": "people", "intake": { "name": "January", "start_on": "2027-01-04" }
    });
    let imported = house.ask("exchange.import", import).await;
    let intake = imported["intake"].clone();
    let find = |text: &'static str| house.ask("people.find", json!({ "text": text }));
    let (found, ben) = (find("A-7788").await, find("A-0002").await);
    let (person, candidacy) = (found["person"].clone(), found["candidacy"].clone());
    selection(&house, &candidacy).await;
    let said = json!({ "candidacy": candidacy, "answers": [{ "question": "Sex", "answer": "Female" }] });
    house.ask("monitoring.give", said).await;
    let enrollment = house.enroll(&person, &intake).await;
    let other = house.enroll(&ben["person"], &intake).await;
    year(&house.on("2027-02-05").await, &enrollment, &other).await;
    let house = house.on("2027-06-01").await;
    house.outcome(&enrollment, "released_performance", "2027-05-03", "Zebedea and the team agreed").await;
    let draft = |key: &str, value: Value| json!({ "key": key, "value": value.to_string() });
    house.ask("drafts.save", draft(&format!("note:{}", enrollment.as_str().unwrap()), json!("half a word"))).await;
    house.ask("drafts.save", draft("person", json!({ "note": "ask Zebedea Quillfeather" }))).await;
    house.ask("drafts.save", draft("intake", json!({ "note": "nobody" }))).await;
    let export = json!({ "of": { "kind": "trainees", "list": { "filter": "all" } }, "format": "csv",
                         "path": house.at_desk("trainees.csv") });
    house.ask("exchange.export", export).await;
    poison(&house).await;
    Everything { house, intake, person, enrollment, ben: ben["person"].clone() }
}

async fn selection(house: &House, candidacy: &Value) {
    for rater in ["A. Ruiz", "J. Lind"] {
        let scores: Vec<Value> =
            CODES.iter().map(|code| json!({ "competency": code, "level": 4, "note": "Zebedea listens" })).collect();
        let sheet = json!({ "candidacy": candidacy, "rater": rater, "scores": scores, "note": "Quillfeather is calm" });
        house.ask("candidates.save_sheet", sheet).await;
    }
    for code in ["it_background", "eager_learner"] {
        let answer = json!({ "candidacy": candidacy, "code": code, "answer": "met", "evidence": "Zebedea showed it" });
        house.ask("candidates.answer_check", answer).await;
    }
    let consensus =
        json!({ "candidacy": candidacy, "competency": "empathy", "score": "4.50", "note": "Zebedea, again" });
    house.ask("candidates.set_consensus", consensus).await;
    for event in ["interview", "offer", "accept"] {
        house.moved(candidacy, event, json!({ "reason": "Zebedea is the one" })).await;
    }
}

async fn year(house: &House, enrollment: &Value, other: &Value) {
    let attempt = |mark: &str| json!({ "enrollment": enrollment, "module": "FT-01", "on": "2027-01-15", "mark": mark, "note": "Zebedea was ill" });
    let failed = house.ask("progress.add_attempt", attempt("20")).await;
    let void = json!({ "attempt": failed["attempt"], "reason": "Zebedea had a fever" });
    house.ask("progress.void_attempt", void).await;
    let passed = house.ask("progress.add_attempt", attempt("81")).await;
    let correct = json!({ "attempt": passed["attempt"], "mark": "82.50", "reason": "Zebedea was right" });
    house.ask("progress.correct_attempt", correct).await;
    let exempt = json!({ "enrollment": enrollment, "module": "FT-02", "evidence": "Quillfeather's paper", "reason": "Zebedea knows" });
    house.ask("progress.exempt", exempt).await;
    let results = house.at_desk("Quiz of Zebedea Quillfeather.csv");
    let marks = "Name,E-mail,Date,FT-01\nZebedea Quillfeather,,2027-01-16,60\n\
                 \"Quillfeather, Zebedea\",z@home.example,2027-01-16,60\n";
    fs::write(&results, marks).unwrap();
    let results = house.ask("exchange.import", json!({ "path": results, "kind": "results" })).await;
    assert_eq!(results["unsettled"][0]["rule"], "attempt_in_cool_off");
    assert_eq!(results["to_decide"][0]["row"], 3, "a waiting result of nobody known names her too");
    let log = |enrollment: &Value, note: &str| json!({ "enrollment": enrollment, "day": "2027-01-20", "minutes": 60, "kind": "taught", "note": note });
    house.ask("progress.log_hours", log(enrollment, "with Zebedea")).await;
    house.ask("progress.log_hours", log(other, "Covered for Quillfeather, Zebedea and for nobody else")).await;
    let checks = ["understood", "method", "resolved", "told", "recorded"];
    let answers: Vec<Value> = checks.iter().map(|check| json!({ "check": check, "answer": "yes" })).collect();
    let review = json!({
        "enrollment": enrollment, "ticket": "Quillfeather-17", "on": "2027-01-21", "reviewer": "J. Lind",
        "answers": answers, "note": "Zebedea was fast",
    });
    house.ask("progress.add_review", review).await;
    let check_in = json!({ "enrollment": enrollment, "on": "2027-01-22", "mood": 2, "went_well": "Zebedea smiled" });
    house.ask("check_ins.add", check_in).await;
    let a_break =
        json!({ "enrollment": enrollment, "from": "2027-03-01", "to": "2027-03-28", "reason": "Zebedea travels" });
    house.ask("enrollment.add_break", a_break).await;
    let list = house.ask("milestones.list", json!({ "enrollment": enrollment })).await;
    let milestone = list.as_array().unwrap().iter().find(|row| row["code"] == "M30").unwrap()["milestone"].clone();
    let pack = house.ask("milestones.open", json!({ "milestone": milestone })).await;
    assert_eq!(pack["state"], "open");
    let pack = house.ask("milestones.get", json!({ "milestone": milestone })).await;
    let items = pack["criteria"].as_array().unwrap().iter().flat_map(|one| one["items"].as_array().unwrap());
    let ratings: Vec<Value> =
        items.map(|item| json!({ "item": item["item"], "level": "3", "note": "Zebedea tries" })).collect();
    house.ask("milestones.rate", json!({ "milestone": milestone, "rater": "J. Lind", "ratings": ratings })).await;
    let score = json!({
        "milestone": milestone, "held": "2027-02-03", "decision": "continue_with_support_plan",
        "reason": "Zebedea needs time", "note": "Quillfeather was late twice", "review_on": "2027-02-17",
        "actions": [{ "action": "Zebedea sits beside J. Lind", "owner": "Zebedea", "due": "2027-02-10" }],
    });
    house.ask("milestones.score", score).await;
}

/// Puts the name behind every text that people write, in her rows and everybody's, by the columns' names alone.
async fn poison(house: &House) {
    let written = [
        "note",
        "reason",
        "evidence",
        "action",
        "owner",
        "ticket",
        "rater",
        "reviewer",
        "actor",
        "file_name",
        "went_well",
        "blocks",
        "next_step",
    ];
    let mut poisoned = 0;
    for (table, column) in house.texts().await {
        let is_written = written.iter().any(|end| column == *end || column.ends_with(&format!("_{end}")));
        if !is_written && !column.ends_with("_by") || table == "undo_step" || table == "legal_hold" {
            continue;
        }
        house
            .sql(&format!("UPDATE OR IGNORE {table} SET {column} = coalesce({column}, '') || ' Zebedea Quillfeather'"))
            .await;
        poisoned += 1;
    }
    assert!(poisoned > 25, "{poisoned}");
    house.sql("UPDATE holiday SET name = name || ' Zebedea Quillfeather'").await;
    // What the planner samples of the names.
    house.sql("ANALYZE").await;
}

#[tokio::test]
async fn nothing_of_the_name_is_left_and_no_statistic_changes() {
    let Everything { house, intake, person, enrollment, ben } = everything().await;
    house.check().await;
    let before = house.statistics(&[&intake]).await;
    assert_ne!(house.naming(NAMES), Vec::<String>::new());
    let preview = house.ask("privacy.preview_erasure", json!({ "person": person })).await;
    assert_eq!((&preview["blocks"], &preview["shared_name"]), (&json!([]), &json!(false)));
    assert!(preview["mentions"].as_u64().unwrap() >= 2 && preview["drafts"] == 2, "{preview}");

    let report = house.erase(&person).await;
    assert_eq!(house.naming(NAMES), Vec::<String>::new());
    assert_eq!((&report["bytes_gone"], &report["found_in"], &report["open"]), (&json!(true), &json!([]), &json!([])));
    assert_eq!((&report["people"], &report["pseudonyms"][0]), (&json!(1), &preview["pseudonym"]));
    for key in ["mentions", "steps", "drafts", "entries"] {
        assert_eq!(report[key], preview[key], "{key}");
    }
    assert_eq!(house.statistics(&[&intake]).await, before);
    house.check().await;

    assert_eq!(house.text("SELECT group_concat(held_on) FROM check_in").await.unwrap(), "2027-01-22");
    assert_eq!(house.number("SELECT count(mood) FROM check_in").await, 0, "how she felt");

    let view = house.ask("trainees.get", json!({ "enrollment": enrollment })).await;
    let name = view["row"]["name"].as_str().unwrap();
    assert!(name.starts_with("Erased person ") && name.len() == "Erased person ".len() + 4, "{name}");
    let told = house.text("SELECT note FROM hours_entry WHERE note LIKE 'Covered%'").await.unwrap();
    assert!(told.starts_with(&format!("Covered for {name} and for nobody else")), "{told}");
    assert_eq!(house.number("SELECT count(*) FROM draft").await, 1, "the draft about nobody stays");
    let other = house.ask("people.get", json!({ "person": ben })).await;
    assert_eq!(other["fields"]["notes"], format!("Came with {name}"));
    assert_eq!(house.refused("privacy.erase", json!({ "people": [person], "ground": "asked" })).await, "erase_done");
    let list = fs::read_to_string(house.data.path().join("erasures.jsonl")).unwrap();
    assert_eq!(list, format!("{{\"person\":{person},\"on\":\"2027-06-01\"}}\n"));
}

#[tokio::test]
async fn an_older_file_that_comes_back_loses_the_name_before_anybody_reads_it() {
    let Everything { house, person, enrollment, .. } = everything().await;
    let old = house.at_desk("before.db");
    house.ask("app.backup", json!({ "path": old })).await;
    house.erase(&person).await;
    let other = tempfile::tempdir().unwrap();
    fs::copy(&old, other.path().join("farm-team.db")).unwrap();
    fs::copy(house.data.path().join("erasures.jsonl"), other.path().join("erasures.jsonl")).unwrap();
    assert_ne!(naming(other.path(), NAMES), Vec::<String>::new());
    let app = open(other.path(), "2027-07-01").await.unwrap();
    assert_eq!(naming(other.path(), NAMES), Vec::<String>::new());
    let again = crate::support::ask(&app, "trainees.get", json!({ "enrollment": enrollment })).await.unwrap();
    let here = house.ask("trainees.get", json!({ "enrollment": enrollment })).await;
    assert_eq!(again["row"]["name"], here["row"]["name"], "the same pseudonym everywhere");
    let report = crate::support::ask(&app, "app.check", json!({})).await.unwrap();
    assert_eq!(report["problems"], json!([]));
}

#[tokio::test]
async fn backups_beside_the_database_are_written_anew_and_what_cannot_be_is_told() {
    let Everything { house, person, .. } = everything().await;
    house.ask("app.backup", json!({ "path": house.data.path().join("backups").join("kept.db") })).await;
    fs::write(house.data.path().join("backups").join("torn.db"), "no database").unwrap();
    fs::write(house.data.path().join("list.txt"), "Zebedea Quillfeather and others").unwrap();
    let report = house.erase(&person).await;
    assert_eq!(report["backups"], 1);
    let open = report["open"].as_array().unwrap();
    assert!(open.len() == 1 && open[0].as_str().unwrap().contains("torn.db"), "{open:?}");
    let strays = report["found_in"].as_array().unwrap();
    assert!(strays.len() == 1 && strays[0].as_str().unwrap().ends_with("list.txt"), "{strays:?}");
    let stray = house.data.path().join("list.txt").display().to_string();
    assert_eq!(house.naming(NAMES), [stray], "a file that somebody put there is theirs");
}

#[tokio::test]
async fn a_rejected_candidate_leaves_a_count_and_no_row() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate(FIRST, LAST, &intake).await;
    let (other, late) = house.candidate("Ben", "Okafor", &intake).await;
    house.moved(&candidacy, "decline", json!({ "reason": "Zebedea Quillfeather was not ready" })).await;
    house.moved(&late, "withdraw", json!({})).await;
    let before = house.statistics(&[&intake]).await;
    assert_eq!(before[0]["candidates"], 2);
    let report = house.erase(&person).await;
    assert_eq!(report["pseudonyms"], json!([]));
    house.erase(&other).await;
    assert_eq!(house.naming(NAMES), Vec::<String>::new());
    assert_eq!(house.statistics(&[&intake]).await, before);
    for table in ["person", "candidacy", "candidacy_move", "threshold_check", "undo_step"] {
        let rows = house.number(&format!("SELECT count(*) FROM {table}")).await;
        assert_eq!(rows, i64::from(table == "undo_step"), "{table}: only the intake's own step is left");
    }
    let decided = |state: &str, decision: &str| {
        format!("SELECT count FROM erased_candidates WHERE state = '{state}' AND decision = '{decision}'")
    };
    assert_eq!(house.number(&decided("declined", "declined")).await, 1);
    assert_eq!(house.number(&decided("withdrew", "none")).await, 1, "not decided about: R29 leaves them out");
    assert_eq!(house.refused("people.get", json!({ "person": person })).await, "person_not_there");
    assert_eq!(house.refused("intakes.remove", json!({ "intake": intake })).await, "intake_in_use");
    house.check().await;
}

#[tokio::test]
async fn a_hold_or_a_running_year_refuses_and_changes_nothing() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, _) = house.candidate(FIRST, LAST, &intake).await;
    let erase = json!({ "people": [person], "ground": "time_is_up" });
    let hold = json!({ "person": person, "reason": "Claim 17 C 3/27" });
    assert_eq!(house.refused("privacy.release_hold", hold.clone()).await, "hold_missing");
    house.ask("privacy.hold", hold.clone()).await;
    assert_eq!(house.refused("privacy.hold", hold.clone()).await, "hold_stands");
    let preview = house.ask("privacy.preview_erasure", json!({ "person": person })).await;
    assert_eq!((&preview["blocks"], &preview["hold"]["set_by"]), (&json!(["legal_hold"]), &json!("Mara Connell")));
    let before = house.dump().await;
    assert_eq!(house.refused("privacy.erase", erase.clone()).await, "erase_on_hold");
    assert_eq!(house.dump().await, before);
    assert!(!house.data.path().join("erasures.jsonl").exists());
    house.ask("privacy.release_hold", hold).await;
    house.enroll(&person, &intake).await;
    assert_eq!(house.refused("privacy.erase", erase).await, "erase_running");
    let nobody = json!({ "people": ["019b0000-0000-7000-8000-000000000000"], "ground": "asked" });
    assert_eq!(house.refused("privacy.erase", nobody).await, "person_not_there");
    let empty = json!({ "person": person, "reason": " " });
    assert_eq!(house.refused("privacy.hold", empty).await, "reason_missing");
}

#[tokio::test]
async fn many_go_in_one_step_or_nobody_goes() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate(FIRST, LAST, &intake).await;
    let (ben, other) = house.candidate("Benedikt", "Quillfeather", &intake).await;
    house.moved(&candidacy, "decline", json!({ "reason": "Like Benedikt Quillfeather" })).await;
    house.moved(&other, "decline", json!({ "reason": "Like Zebedea Quillfeather" })).await;
    let erase = json!({ "people": [person, ben, person], "ground": "time_is_up" });
    let nobody = json!({ "people": [], "ground": "time_is_up" });
    assert_eq!(house.refused("privacy.erase", nobody).await, "erase_nobody");
    house.ask("privacy.hold", json!({ "person": ben, "reason": "Claim" })).await;
    let before = house.dump().await;
    assert_eq!(house.refused("privacy.erase", erase.clone()).await, "erase_on_hold");
    assert_eq!(house.dump().await, before, "neither of them");
    house.ask("privacy.release_hold", json!({ "person": ben, "reason": "Settled" })).await;
    let report = house.ask("privacy.erase", erase).await;
    assert_eq!((&report["people"], &report["bytes_gone"]), (&json!(2), &json!(true)));
    assert_eq!(house.naming(&["Zebedea", "Benedikt", "Quillfeather", "quillfeather"]), Vec::<String>::new());
    assert_eq!(fs::read_to_string(house.data.path().join("erasures.jsonl")).unwrap().lines().count(), 2);
    house.check().await;
}

#[tokio::test]
async fn a_name_that_two_people_bear_is_left_in_the_texts_of_others() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, candidacy) = house.candidate(FIRST, LAST, &intake).await;
    house.moved(&candidacy, "decline", json!({ "reason": "Zebedea Quillfeather moved" })).await;
    let (_, other) = house.candidate(FIRST, LAST, &intake).await;
    house.moved(&other, "withdraw", json!({ "reason": "Zebedea Quillfeather found work" })).await;
    let report = house.ask("privacy.preview_erasure", json!({ "person": person })).await;
    assert_eq!((&report["shared_name"], &report["mentions"]), (&json!(true), &json!(0)));
    house.erase(&person).await;
    let kept = house.text("SELECT reason FROM candidacy").await;
    assert_eq!(kept.as_deref(), Some("Zebedea Quillfeather found work"));
    let history = house.ask("history.list", json!({ "offset": 0, "limit": 100, "command": "candidates.move" })).await;
    let told: Vec<bool> = history["rows"].as_array().unwrap().iter().map(|row| row["reason"].is_string()).collect();
    assert_eq!(told, [true, false], "the other's entry still says why, newest first");
}

#[tokio::test]
async fn a_list_that_cannot_be_read_opens_nothing() {
    let house = House::new("2027-01-04").await;
    fs::write(house.data.path().join("erasures.jsonl"), "{}\n").unwrap();
    let error = open(house.data.path(), "2027-01-04").await.err().unwrap();
    assert_eq!(error.code, "erasures_unreadable");
    assert!(error.message.contains("Line 1"), "{}", error.message);
}

#[tokio::test]
async fn whoever_had_an_account_has_none_any_more() {
    let house = House::new("2027-01-04").await;
    let intake = house.intake("January", "2027-01-04").await;
    let (person, _) = house.candidate(FIRST, LAST, &intake).await;
    let enrollment = house.enroll(&person, &intake).await;
    house.ask("accounts.create_first", json!({ "name": "Mara", "password": "violet kettle arrives" })).await;
    let invite = json!({ "name": format!("{FIRST} {LAST}"), "role": "trainee", "person": person });
    let invited = house.ask("accounts.invite", invite).await;
    house.sql("UPDATE undo_step SET account_id = (SELECT id FROM account WHERE person_id IS NOT NULL)").await;
    house.outcome(&enrollment, "deferred", "2027-01-04", "Moved").await;
    let preview = house.ask("privacy.preview_erasure", json!({ "person": person })).await;
    assert_eq!(preview["shared_name"], false, "the own account is nobody else's");
    house.erase(&person).await;
    assert_eq!(house.naming(&[FIRST, LAST]), Vec::<String>::new());
    assert_eq!(house.number("SELECT count(*) FROM account").await, 1);
    let code = json!({ "account": invited["account"] });
    assert_eq!(house.refused("accounts.renew_invitation", code).await, "account_not_there");
    house.check().await;
}
