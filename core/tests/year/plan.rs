//! Dates of the plan against the handbook's vectors (R2–R5, R7–R9).

use serde_json::{Value, json};

use crate::support::{Year, a_break};

async fn due(year: &Year, enrollment: &Value) -> [Value; 4] {
    let plan = year.plan(enrollment).await;
    ["M60", "M90", "M12", "FT-07"].map(|code| plan[code]["due"].clone())
}

fn days(days: [&str; 4]) -> [Value; 4] {
    days.map(|day| json!(day))
}

#[tokio::test]
async fn the_table_of_breaks_stands_in_the_database_as_in_the_handbook() {
    let year = Year::new("2027-01-04").await;
    let a = ("2027-03-01", "2027-03-28");
    let b = ("2027-04-20", "2027-05-03");
    let c = ("2027-03-15", "2027-04-04");
    let vectors = [
        ("None", vec![], ["2027-03-05", "2027-04-05", "2028-01-04", "2027-04-02"]),
        ("A", vec![a], ["2027-04-02", "2027-05-03", "2028-02-01", "2027-04-30"]),
        ("B", vec![b], ["2027-03-05", "2027-04-05", "2028-01-18", "2027-04-02"]),
        ("AB", vec![a, b], ["2027-04-02", "2027-05-17", "2028-02-15", "2027-05-14"]),
        ("BA", vec![b, a], ["2027-04-02", "2027-05-17", "2028-02-15", "2027-05-14"]),
        ("AC", vec![a, c], ["2027-04-09", "2027-05-10", "2028-02-08", "2027-05-07"]),
    ];
    for (name, breaks, expected) in vectors {
        let enrollment = year.enrolled(name).await;
        for (from, to) in breaks {
            year.ask("enrollment.add_break", a_break(&enrollment, from, Some(to))).await;
        }
        assert_eq!(due(&year, &enrollment).await, days(expected), "{name}");
        let plan = year.plan(&enrollment).await;
        let planned = ["M60", "M90", "M12", "FT-07"].map(|code| plan[code]["planned"].clone());
        assert_eq!(planned, days(["2027-03-05", "2027-04-05", "2028-01-04", "2027-04-02"]), "fixed at enrollment");
        let view = year.view(&enrollment).await;
        assert_eq!(view["row"]["end_on"], expected[2]);
        assert_eq!(view["original_end_on"], "2028-01-04");
    }
    year.check().await;
}

#[tokio::test]
async fn a_holiday_of_the_intake_moves_everybody_and_undo_brings_them_back() {
    let year = Year::new("2027-01-04").await;
    let (first, second) = (year.enrolled("Ada").await, year.enrolled("Ben").await);
    let mut fields = crate::support::fields("January", &year.mentors);
    fields["holidays"] = json!([{ "day": "2027-04-05", "name": "Easter Monday" }]);
    let saved = year.ask("intakes.update", json!({ "intake": year.intake, "fields": fields })).await;
    assert_eq!(saved["moved"], 2);
    for enrollment in [&first, &second] {
        assert_eq!(year.plan(enrollment).await["M90"]["due"], "2027-04-06");
        assert_eq!(year.plan(enrollment).await["M90"]["planned"], "2027-04-05");
    }
    year.check().await;
    year.undo(&saved["undo"]).await.unwrap();
    assert_eq!(year.plan(&first).await["M90"]["due"], "2027-04-05");
    year.check().await;
}

#[tokio::test]
async fn lines_stand_in_the_order_of_the_plan_with_their_states_on_the_day() {
    let year = Year::new("2027-01-04").await;
    let enrollment = year.enrolled("Ada").await;
    let rows = year.ask("trainees.plan", json!({ "enrollment": enrollment })).await;
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 28);
    let dates: Vec<&str> = rows.iter().map(|row| row["planned"].as_str().unwrap()).collect();
    assert!(dates.is_sorted(), "{dates:?}");
    assert_eq!(rows[0]["code"], "M0");

    // FT-01 is due on 15 Jan: 14 days before it is due, one day more and it is planned.
    for (today, state, over) in [
        ("2026-12-31", "planned", json!(-15)),
        ("2027-01-01", "due", json!(-14)),
        ("2027-01-15", "due", json!(0)),
        ("2027-01-16", "overdue", json!(1)),
    ] {
        let line = year.on(today).await.plan(&enrollment).await["FT-01"].clone();
        assert_eq!((&line["state"], &line["days_over"]), (&json!(state), &over), "{today}");
    }
    let ft = &year.plan(&enrollment).await["FT-03"];
    assert_eq!(ft["module"]["prerequisites"], json!(["FT-01"]));
    assert_eq!(ft["module"]["missing"], json!(["FT-01"]));
    assert_eq!((&ft["module"]["minutes"], &ft["module"]["pass_mark"]), (&json!(720), &json!("80.00")));
    let last = &year.plan(&enrollment).await["FT-20"];
    assert_eq!(last["due"], "2027-12-17");
    assert_eq!(last["module"]["missing"], json!(["FT-15", "FT-17", "0 of 15 other modules"]));
}

#[tokio::test]
async fn an_open_break_pauses_and_nothing_is_overdue_in_it() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    assert_eq!(year.plan(&enrollment).await["FT-01"]["state"], "overdue");
    let answer = year.ask("enrollment.add_break", a_break(&enrollment, "2027-02-01", None)).await;
    assert_eq!(answer["end_on"], Value::Null);
    let plan = year.plan(&enrollment).await;
    for code in ["FT-01", "FT-02", "M30", "M12"] {
        let line = &plan[code];
        assert_eq!((&line["state"], &line["due"], &line["days_over"]), (&json!("paused"), &Value::Null, &Value::Null));
    }
    let view = year.view(&enrollment).await;
    assert_eq!(view["row"]["standing"], json!({ "kind": "paused", "since": "2027-02-01" }));
    assert_eq!((&view["row"]["end_on"], &view["length_days"]), (&Value::Null, &Value::Null));
    year.check().await;

    let open = view["breaks"][0]["id"].clone();
    let answer = year.ask("enrollment.end_break", json!({ "id": open, "to": "2027-02-28" })).await;
    assert_eq!(answer["end_on"], "2028-02-01");
    // FT-01 was due before the break began and keeps its date; it is overdue again.
    let plan = year.plan(&enrollment).await;
    assert_eq!((&plan["FT-01"]["due"], &plan["FT-01"]["state"]), (&json!("2027-01-15"), &json!("overdue")));
    assert_eq!(plan["M60"]["due"], "2027-04-02");
    year.check().await;
}
