//! The table of trainees: filters, every column, standing, empty sides of its joins.

use serde_json::{Value, json};

use crate::support::{Year, a_break};

async fn list(year: &Year, request: Value) -> Value {
    year.ask("trainees.list", request).await
}

fn names(page: &Value) -> Vec<&str> {
    page["rows"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect()
}

/// Ada runs, Ben is paused, Eva has ended, Ola starts later and has no mentor.
async fn four() -> (Year, [Value; 4]) {
    let year = Year::new("2027-01-04").await;
    let (ada, ben, eva) = (year.enrolled("Ada").await, year.enrolled("Ben").await, year.enrolled("Eva").await);
    let ola = year.person("Ola", "", false).await;
    let request = json!({ "people": [ola], "intake": year.intake, "start_on": "2027-03-01" });
    let ola = year.ask("enrollment.enroll", request).await["enrolled"][0]["enrollment"].clone();
    let year = year.on("2027-02-01").await;
    year.ask("enrollment.add_break", a_break(&ben, "2027-01-18", None)).await;
    let outcome = json!({ "enrollment": eva, "outcome": "transferred", "on": "2027-01-29" });
    year.ask("enrollment.record_outcome", outcome).await;
    year.ask("enrollment.set_mentors", json!({ "enrollments": [ola], "mentors": [] })).await;
    year.ask("enrollment.set_mentors", json!({ "enrollments": [ada], "mentors": [year.mentors[1]] })).await;
    (year, [ada, ben, eva, ola])
}

#[tokio::test]
async fn each_filter_shows_whom_it_says() {
    let (year, _) = four().await;
    for (filter, expected) in [
        ("running", vec!["Ada Kamau", "Ben Kamau", "Ola"]),
        ("overdue", vec!["Ada Kamau"]),
        ("due", vec!["Ada Kamau"]),
        ("paused", vec!["Ben Kamau"]),
        ("conflicts", vec![]),
        ("ended", vec!["Eva Kamau"]),
        ("all", vec!["Ada Kamau", "Ben Kamau", "Eva Kamau", "Ola"]),
    ] {
        let page = list(&year, json!({ "filter": filter })).await;
        assert_eq!(names(&page), expected, "{filter}");
        assert_eq!(page["total"], expected.len());
    }
    let page = list(&year, json!({ "text": "  KAMAU b" })).await;
    assert_eq!(names(&page), ["Ben Kamau"]);
    let page = list(&year, json!({ "mentor": year.mentors[0], "filter": "all" })).await;
    assert_eq!(names(&page), ["Ben Kamau", "Eva Kamau"]);
    let page = list(&year, json!({ "intake": year.intake, "window": { "offset": 1, "limit": 1 } })).await;
    assert_eq!((names(&page), &page["total"]), (vec!["Ben Kamau"], &json!(3)));
    let nobody = json!({ "intake": "019b0000-0000-7000-8000-000000000000" });
    assert_eq!(list(&year, nobody).await["total"], 0);
    let none = json!({ "window": { "offset": 0, "limit": 0 } });
    assert_eq!(year.refused("trainees.list", none).await, "page_range");
}

#[tokio::test]
async fn the_rows_say_how_each_stands() {
    let (year, _) = four().await;
    let page = list(&year, json!({ "filter": "all" })).await;
    let standing: Vec<Value> = page["rows"].as_array().unwrap().iter().map(|row| row["standing"].clone()).collect();
    assert_eq!(
        standing,
        [
            json!({ "kind": "overdue", "code": "M0", "days": 28 }),
            json!({ "kind": "paused", "since": "2027-01-18" }),
            json!({ "kind": "ended", "outcome": "Transferred" }),
            json!({ "kind": "not_started" }),
        ]
    );
    let [ada, ben, _, ola] = [0, 1, 2, 3].map(|place| &page["rows"][place]);
    assert_eq!(
        (&ada["mentors"], &ben["mentors"], &ola["mentors"]),
        (&json!("A. Ruiz"), &json!("A. Ruiz, J. Lind"), &json!(""))
    );
    assert_eq!((&ada["day"], &ola["day"]), (&json!(28), &Value::Null));
    assert_eq!((&ada["next_module"], &ada["next_module_on"]), (&json!("FT-01"), &json!("2027-01-15")));
    assert_eq!((&ben["next_milestone"], &ben["next_milestone_on"]), (&json!("Day 0 baseline"), &Value::Null), "paused");
    assert_eq!(ben["number"], Value::Null);
}

#[tokio::test]
async fn the_table_agrees_with_the_plans() {
    let (year, ids) = four().await;
    for today in ["2026-12-20", "2027-01-04", "2027-01-15", "2027-01-29", "2027-02-26", "2027-05-20", "2028-06-01"] {
        let year = year.on(today).await;
        for (filter, state) in [("overdue", "overdue"), ("due", "due")] {
            let page = list(&year, json!({ "filter": filter })).await;
            let shown: Vec<&Value> = page["rows"].as_array().unwrap().iter().map(|row| &row["enrollment"]).collect();
            for id in &ids {
                let plan = year.plan(id).await;
                let running = year.view(id).await["outcome"].is_null();
                let expected = running && plan.values().any(|line| line["state"] == state);
                assert_eq!(shown.contains(&id), expected, "{today} {filter} {id}");
            }
        }
    }
}

#[tokio::test]
async fn every_column_sorts_both_ways_and_always_the_same() {
    let (year, _) = four().await;
    let columns =
        ["name", "number", "intake", "mentor", "start", "progress", "next_milestone", "next_module", "end", "outcome"];
    for column in columns {
        for descending in [false, true] {
            let request = json!({ "filter": "all", "sort": [{ "column": column, "descending": descending }] });
            let whole = list(&year, request.clone()).await;
            assert_eq!(whole["total"], 4, "{column}");
            let mut pieces = Vec::new();
            for offset in 0..4 {
                let mut piece = request.clone();
                piece["window"] = json!({ "offset": offset, "limit": 1 });
                pieces.push(list(&year, piece).await["rows"][0].clone());
            }
            assert_eq!(whole["rows"], json!(pieces), "{column}");
        }
    }
    let sorted = |column: &str, descending: bool| json!({ "filter": "all", "sort": [{ "column": column, "descending": descending }] });
    assert_eq!(names(&list(&year, sorted("mentor", false)).await)[3], "Ola", "without a mentor comes last");
    assert_eq!(names(&list(&year, sorted("mentor", true)).await)[3], "Ola");
    assert_eq!(names(&list(&year, sorted("name", true)).await)[0], "Ola");
    assert_eq!(names(&list(&year, sorted("start", true)).await)[0], "Ola");
    assert_eq!(names(&list(&year, sorted("outcome", false)).await)[0], "Eva Kamau");
}

#[tokio::test]
async fn a_sole_name_and_empty_sides_cross_as_null() {
    let (year, [_, _, _, ola]) = four().await;
    let view = year.view(&ola).await;
    assert_eq!(view["row"]["name"], "Ola");
    for key in ["email", "phone", "candidacy", "selection_reason", "extension_months", "outcome"] {
        assert_eq!(view[key], Value::Null, "{key}");
    }
    for key in ["mentors", "breaks", "conflicts"] {
        assert_eq!(view[key], json!([]), "{key}");
    }
    assert_eq!((&view["program_version"], view["outcomes"].as_array().unwrap().len()), (&json!(1), 10));
    assert_eq!(view["hours"], json!({ "planned": 0, "logged": 0, "approved": 0 }));
}

#[tokio::test]
async fn mentors_are_set_for_many_and_taken_back_at_once() {
    let year = Year::new("2027-02-01").await;
    let ids = [year.enrolled("Ada").await, year.enrolled("Ben").await];
    let before = year.dump().await;
    let saved = year.ask("enrollment.set_mentors", json!({ "enrollments": ids, "mentors": [year.mentors[0]] })).await;
    for id in &ids {
        assert_eq!(year.view(id).await["row"]["mentors"], "J. Lind");
    }
    let undone = year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(undone["title"], "Set the mentors of 2 trainees");
    assert_eq!(year.dump().await, before);
    let nobody = json!({ "enrollments": ["019b0000-0000-7000-8000-000000000000"], "mentors": [] });
    assert_eq!(year.refused("enrollment.set_mentors", nobody).await, "enrollment_not_there");
}
