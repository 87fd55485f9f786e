//! Imported results (R11–R14): recorded when in order, waiting with the rule's name when not, settled by a person.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::Year;

/// A file of the test, in the data folder.
pub(crate) fn file(year: &Year, name: &str, text: &str) -> String {
    let path = year.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

pub(crate) fn request(path: &str) -> Value {
    json!({ "path": path, "kind": "results" })
}

pub(crate) async fn import(year: &Year, path: &str) -> Value {
    year.ask("exchange.import", request(path)).await
}

/// Read, imported, unchanged, unsettled, to decide, rejected; the first is the sum of the others.
pub(crate) fn figures(report: &Value) -> [u64; 6] {
    let number = |key: &str| report[key].as_u64().unwrap();
    let decide = report["to_decide"].as_array().unwrap().iter().map(|row| row["results"].as_u64().unwrap()).sum();
    let unsettled = report["unsettled"].as_array().unwrap().len() as u64;
    let figures = [number("read"), number("imported"), number("unchanged"), unsettled, decide, number("rejected_rows")];
    assert_eq!(figures[0], figures[1..].iter().sum::<u64>(), "{report}");
    figures
}

pub(crate) async fn waiting(year: &Year) -> Vec<Value> {
    let list = year.ask("results.unsettled", json!({})).await;
    let rows = list["rows"].as_array().unwrap().clone();
    assert_eq!(list["total"], rows.len());
    rows
}

async fn settle(year: &Year, rows: &[&Value], settlement: Value) -> Value {
    let ids: Vec<&Value> = rows.iter().map(|row| &row["result"]).collect();
    year.ask("results.settle", json!({ "results": ids, "settlement": settlement })).await
}

async fn refused(year: &Year, rows: &[&Value], settlement: Value) -> String {
    let ids: Vec<&Value> = rows.iter().map(|row| &row["result"]).collect();
    year.refused("results.settle", json!({ "results": ids, "settlement": settlement })).await
}

pub(crate) async fn attempts(year: &Year, enrollment: &Value, module: &str) -> Vec<Value> {
    let view = year.ask("progress.module", json!({ "enrollment": enrollment, "module": module })).await;
    view["attempts"].as_array().unwrap().clone()
}

pub(crate) async fn person_of(year: &Year, enrollment: &Value) -> Value {
    year.view(enrollment).await["row"]["person"].clone()
}

#[tokio::test]
async fn marks_become_attempts_once_and_an_import_is_taken_back_whole() {
    let year = Year::new("2027-03-01").await;
    let (ada, ben) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let before = year.dump().await;
    let path = file(
        &year,
        "quiz.csv",
        "Name,Completed,FT-01/10.00,FT-02 (out of 15)\n\
         Ada Kamau,15 January 2027 8:45 AM,8.89,13\n\
         Ben Kamau,16 January 2027 2:38 PM,-,11\n\
         Overall average,,8.89,12\n",
    );
    let looked = year.ask("exchange.preview", request(&path)).await;
    assert_eq!(figures(&looked["report"]), [3, 3, 0, 0, 0, 0]);
    assert_eq!((&looked["missing"], looked["date_form"].as_str()), (&json!([]), Some("month_name")));
    assert_eq!(looked["remarks"].as_array().unwrap().len(), 2, "the average and the missing mark: {looked}");
    assert_eq!(year.dump().await, before, "looking stores nothing");
    let mut dry = request(&path);
    dry["dry_run"] = json!(true);
    assert_eq!(figures(&year.ask("exchange.import", dry).await), [3, 3, 0, 0, 0, 0]);
    assert_eq!(year.dump().await, before);

    let report = import(&year, &path).await;
    assert_eq!(figures(&report), [3, 3, 0, 0, 0, 0]);
    let first = &attempts(&year, &ada, "FT-01").await[0];
    assert_eq!((&first["mark"], &first["on"], &first["passed"]), (&json!("88.90"), &json!("2027-01-15"), &json!(true)));
    assert_eq!(first["note"], "quiz.csv: 8.89/10.00");
    assert_eq!(attempts(&year, &ada, "FT-02").await[0]["mark"], "86.66", "13 of 15 is cut, never rounded up");
    assert_eq!(attempts(&year, &ben, "FT-01").await, Vec::<Value>::new(), "a dash is no mark");
    year.check().await;

    // The same file again, also after a mark was corrected or voided here.
    assert_eq!(figures(&import(&year, &path).await), [3, 0, 3, 0, 0, 0]);
    let correct = json!({ "attempt": first["attempt"], "mark": "70", "reason": "Counted wrongly" });
    let corrected = year.ask("progress.correct_attempt", correct).await;
    let void = json!({ "attempt": attempts(&year, &ben, "FT-02").await[0]["attempt"], "reason": "Wrong person" });
    let voided = year.ask("progress.void_attempt", void).await;
    let again = import(&year, &path).await;
    assert_eq!((figures(&again), &again["undo"]), ([3, 0, 3, 0, 0, 0], &Value::Null));

    assert_eq!(year.undo(&report["undo"]).await.unwrap_err().code, "undo_built_on");
    for step in [&voided, &corrected, &report] {
        year.undo(&step["undo"]).await.unwrap();
    }
    // Only the record of the file itself stays, as with every import.
    let mut after = year.dump().await;
    let mut before = before;
    for dump in [&mut after, &mut before] {
        dump.remove("import");
    }
    assert_eq!(after, before);
    year.check().await;
}

#[tokio::test]
async fn what_is_out_of_order_waits_with_the_rules_name() {
    let year = Year::new("2027-06-01").await;
    let ada = year.enrolled("Ada").await;
    year.person("Cai", "Late", false).await;
    let leave_out = json!({ "enrollment": ada, "module": "FT-14", "reason": "Not needed here" });
    year.ask("progress.leave_out", leave_out).await;
    let path = file(
        &year,
        "lms.csv",
        "Name,Date,FT-01,FT-02,FT-03,FT-14\n\
         Ada Kamau,2027-02-01,40,,90,\n\
         Ada Kamau,2027-02-03,50,,,\n\
         Ada Kamau,2027-02-10,60,,,\n\
         Ada Kamau,2027-03-20,95,,,\n\
         Ada Kamau,2027-01-02,,88,,\n\
         Ada Kamau,2027-02-02,,,,80\n\
         Cai Late,2027-02-01,80,,,\n\
         Nobody Known,2027-02-01,80,,,\n\
         Ada Kamau,2027-06-02,,70,,\n",
    );
    let report = import(&year, &path).await;
    assert_eq!(figures(&report), [10, 2, 0, 6, 1, 1]);
    assert_eq!(report["rejected"][0]["code"], "attempt_in_future");
    let rules: BTreeMap<(u64, String), String> = waiting(&year)
        .await
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap().to_owned();
            assert!(!text("message").contains('{'), "{row}");
            ((row["row"].as_u64().unwrap(), text("module")), text("rule"))
        })
        .collect();
    let expected = [
        ((2, "FT-03"), "prerequisites_not_met"),
        ((3, "FT-01"), "attempt_in_cool_off"),
        ((5, "FT-01"), "attempts_used_up"),
        ((6, "FT-02"), "attempt_before_start"),
        ((7, "FT-14"), "module_not_owed"),
        ((8, "FT-01"), "not_enrolled"),
        ((9, "FT-01"), "person_unknown"),
    ];
    let expected = expected.map(|((row, module), rule)| ((row, module.to_owned()), rule.to_owned()));
    assert_eq!(rules, BTreeMap::from(expected));
    assert_eq!(attempts(&year, &ada, "FT-01").await.len(), 2, "the limit holds inside one file");
    // They stay, and come once; what the first import changed may be another rule's reason now.
    let again = import(&year, &path).await;
    assert_eq!(figures(&again), [10, 0, 2, 6, 1, 1]);
    let again = import(&year, &path).await;
    assert_eq!((figures(&again), &again["undo"]), ([10, 0, 2, 6, 1, 1], &Value::Null));
    let all = waiting(&year).await;
    assert_eq!(all.len(), 7);
    let window = json!({ "window": { "offset": 2, "limit": 3 } });
    let page = year.ask("results.unsettled", window).await;
    assert_eq!((&page["total"], page["rows"].as_array().unwrap().as_slice()), (&json!(7), &all[2..5]));
    let monday = year.ask("monday.get", json!({})).await;
    let line = monday["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "results_unsettled").unwrap();
    assert_eq!((&line["count"], &line["target"]["kind"]), (&json!(7), &json!("unsettled")));
    year.check().await;
}

#[tokio::test]
async fn each_is_accepted_assigned_or_discarded_and_every_step_can_be_taken_back() {
    let year = Year::new("2027-06-01").await;
    let ada = year.enrolled("Ada").await;
    let path = file(
        &year,
        "lms.csv",
        "Name,E-mail,Date,FT-01,FT-03\n\
         Ada Kamau,,2027-02-01,40,90\n\
         A. K.,ada@home.example,2027-02-20,85,\n\
         A. K.,ada@home.example,2027-02-22,,70\n\
         Test Account,,2027-02-01,100,\n",
    );
    assert_eq!(figures(&import(&year, &path).await), [5, 1, 0, 1, 3, 0]);
    let rows = waiting(&year).await;
    let [early, home, home_too, test] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!(
        (&early["can_accept"], &home["can_accept"], &home["name"]),
        (&json!(true), &json!(false), &json!("A. K."))
    );

    let accept = |reason: &str| json!({ "kind": "accept", "reason": reason });
    assert_eq!(refused(&year, &[early], accept(" ")).await, "reason_missing");
    assert_eq!(refused(&year, &[early, home], accept("Known")).await, "result_without_person");
    assert_eq!(refused(&year, &[early], accept(&"x".repeat(1_001))).await, "text_too_long");
    assert_eq!(refused(&year, &[], accept("Known")).await, "result_not_there");
    let nobody = json!({ "kind": "assign", "person": "0198c5a0-0000-7000-8000-000000000001" });
    assert_eq!(refused(&year, &[home], nobody).await, "person_not_there");

    // Two rows of one address: one is in order once the other is recorded, both on one click.
    let before = year.dump().await;
    let assign = json!({ "kind": "assign", "person": person_of(&year, &ada).await });
    let assigned = settle(&year, &[home_too, home], assign).await;
    assert_eq!((&assigned["settled"], &assigned["waiting"]), (&json!(2), &json!([])), "{assigned}");
    assert_eq!(attempts(&year, &ada, "FT-01").await[1]["mark"], "85.00");
    assert_eq!(attempts(&year, &ada, "FT-03").await[0]["on"], "2027-02-22");

    let accepted = settle(&year, &[early], accept("The platform had no rule then")).await;
    assert_eq!(accepted["settled"], 1);
    let third = attempts(&year, &ada, "FT-03").await;
    let third = third.iter().find(|attempt| attempt["on"] == "2027-02-01").unwrap();
    assert_eq!(third["override_reason"], "The platform had no rule then");
    let discarded = settle(&year, &[test], json!({ "kind": "discard", "reason": "A test account" })).await;
    assert_eq!(waiting(&year).await, Vec::<Value>::new());
    assert_eq!(refused(&year, &[test], accept("Again")).await, "result_not_there");
    year.check().await;
    // What was settled does not come back with the file.
    assert_eq!(figures(&import(&year, &path).await), [5, 0, 5, 0, 0, 0]);

    for step in [&discarded, &accepted, &assigned] {
        year.undo(&step["undo"]).await.unwrap();
    }
    assert_eq!(year.dump().await, before);
    year.check().await;
}

#[tokio::test]
async fn one_answer_goes_for_all_of_one_name() {
    let year = Year::new("2027-06-01").await;
    let ada = year.enrolled("Ada").await;
    let path = file(
        &year,
        "lms.csv",
        "Name,E-mail,Date,FT-01,FT-02\n\
         A. K.,ada@home.example,2027-02-20,85,90\n\
         A. K.,ada@home.example,2027-02-22,70,\n\
         A. K.,,2027-02-20,60,\n",
    );
    import(&year, &path).await;
    let rows = waiting(&year).await;
    assert_eq!(rows.iter().map(|row| row["alike"].as_u64().unwrap()).collect::<Vec<_>>(), [2, 2, 2, 0]);
    let before = year.dump().await;
    let person = person_of(&year, &ada).await;
    let assign = json!({ "kind": "assign", "person": person });
    let request = json!({ "results": [rows[0]["result"]], "settlement": assign, "alike": true });
    let saved = year.ask("results.settle", request).await;
    assert_eq!((&saved["settled"], saved["waiting"].as_array().unwrap().len()), (&json!(2), 1), "{saved}");
    let left = waiting(&year).await;
    let told = left.iter().map(|row| json!([row["name"], row["rule"], row["alike"]]));
    let own = json!(["Ada Kamau", "attempt_in_cool_off", 0]);
    assert_eq!(told.collect::<Vec<_>>(), [own, json!(["A. K.", "person_unknown", 0])]);
    year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

/// R38: what nobody needs any more is not kept. The row is known when it comes again; its name is nowhere.
#[tokio::test]
async fn a_discarded_result_of_nobody_known_keeps_no_name() {
    let year = Year::new("2027-06-01").await;
    let path = file(
        &year,
        "lms.csv",
        "Number,E-mail,Name,Date,FT-01\n\
         T-77,tess@home.example,Tess Tester,2027-02-20,85\n\
         T-77,tess@home.example,Tess Tester,2027-02-27,85\n\
         ,,Tess Tester,2027-02-27,85\n",
    );
    import(&year, &path).await;
    let before = year.dump().await;
    let named = |dump: &BTreeMap<String, Vec<String>>| {
        let told = |row: &&String| ["Tess", "tess", "T-77"].iter().any(|name| row.contains(name));
        dump.values().flatten().filter(told).count()
    };
    assert_eq!(named(&before), 3);
    let rows = waiting(&year).await;
    let discard = json!({ "kind": "discard", "reason": "A test account" });
    let request = json!({ "results": [rows[1]["result"]], "settlement": discard, "alike": true });
    let saved = year.ask("results.settle", request).await;
    assert_eq!(saved["settled"], 2);
    assert_eq!(named(&year.dump().await), 1, "the one without a number is somebody else");
    year.check().await;
    // They are known although their names are gone; the third still waits.
    assert_eq!(figures(&import(&year, &path).await), [3, 0, 2, 0, 1, 0]);
    assert_eq!(waiting(&year).await.len(), 1);
    year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
}

#[tokio::test]
async fn a_person_without_a_place_yet_keeps_the_result_waiting() {
    let year = Year::new("2027-06-01").await;
    let person = year.person("Ada", "Kamau", false).await;
    let path = file(&year, "lms.csv", "Name,Date,FT-01\nA. K.,2027-02-01,90\n");
    import(&year, &path).await;
    let rows = waiting(&year).await;
    let assign = json!({ "kind": "assign", "person": person });
    let saved = settle(&year, &[&rows[0]], assign).await;
    assert_eq!((&saved["settled"], &saved["waiting"][0]["rule"]), (&json!(0), &json!("not_enrolled")));
    assert_eq!(saved["waiting"][0]["name"], "Ada Kamau");
    let accept = json!({ "kind": "accept", "reason": "Known" });
    assert_eq!(refused(&year, &[&rows[0]], accept.clone()).await, "result_stays");
    year.ask("enrollment.enroll", json!({ "people": [person], "intake": year.intake })).await;
    let saved = settle(&year, &[&rows[0]], accept).await;
    assert_eq!(saved["settled"], 1);
    let enrollment = year.ask("people.get", json!({ "person": person })).await["enrollments"][0]["enrollment"].clone();
    let attempt = &attempts(&year, &enrollment, "FT-01").await[0];
    assert_eq!((&attempt["mark"], &attempt["override_reason"]), (&json!("90.00"), &Value::Null), "it is in order now");
    year.check().await;
}
