//! Breaks: what is warned of, what is refused, which gives way (R4, R6, R7).

use serde_json::{Value, json};

use crate::milestones::said;
use crate::support::{Year, a_break};

async fn hours(year: &Year, enrollment: &Value, day: &str) {
    let request = json!({ "enrollment": enrollment, "day": day, "minutes": 60, "kind": "taught" });
    year.ask("progress.log_hours", request).await;
}

/// First and last day of each closed break.
fn spans(view: &Value) -> Vec<(&str, &str)> {
    let breaks = view["breaks"].as_array().unwrap().iter();
    breaks.map(|found| (found["from"].as_str().unwrap(), found["to"].as_str().unwrap())).collect()
}

#[tokio::test]
async fn a_dry_run_shows_every_open_date_and_stores_nothing() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    year.attempt(&enrollment, "FT-01", "2027-01-14", "85").await.unwrap();
    let before = year.dump().await;
    let mut request = a_break(&enrollment, "2027-03-01", Some("2027-03-28"));
    request["dry_run"] = json!(true);
    let dry = year.ask("enrollment.add_break", request.clone()).await;
    assert_eq!(year.dump().await, before);
    assert_eq!((&dry["undo"], &dry["warnings"]), (&Value::Null, &json!([])), "28 days are not short");
    let changes = dry["changes"].as_array().unwrap();
    let of = |code: &str| changes.iter().find(|change| change["code"] == code);
    assert!(of("FT-01").is_none(), "done items keep their dates");
    assert!(of("M30").is_none(), "what is due before the break does not move");
    assert_eq!(
        of("M90").unwrap(),
        &json!({
            "code": "M90", "name": "Day 90 gate", "old": "2027-04-05", "new": "2027-05-03", "days": 28,
            "after_holiday": null
        })
    );

    request["dry_run"] = json!(false);
    let real = year.ask("enrollment.add_break", request).await;
    assert_eq!(real["changes"], dry["changes"]);
    assert_eq!(real["end_on"], "2028-02-01");
    let view = year.view(&enrollment).await;
    assert_eq!(view["breaks"][0]["reason"], "parental leave");
    assert_eq!(view["length_days"], 393);
    year.check().await;
}

#[tokio::test]
async fn the_trail_holds_every_date_old_and_new() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    let answer = year.ask("enrollment.add_break", a_break(&enrollment, "2027-03-01", Some("2027-03-10"))).await;
    assert_eq!(answer["warnings"], json!([said("warning_break_short", &[])]));
    let written = year
        .number(
            "SELECT count(*) FROM audit_entry WHERE command = 'enrollment.add_break' AND person_id IS NOT NULL
             AND payload LIKE '%\"code\":\"M90\"%\"new\":\"2027-04-14\"%\"old\":\"2027-04-05\"%'
             AND payload LIKE '%\"reason\":\"parental leave\"%' AND payload LIKE '%Mara Connell%'",
        )
        .await;
    assert_eq!(written, 1);
}

#[tokio::test]
async fn a_break_that_covers_recorded_hours_asks_which_gives_way() {
    let year = Year::new("2027-04-01").await;
    let enrollment = year.enrolled("Ada").await;
    hours(&year, &enrollment, "2027-03-10").await;
    let before = year.dump().await;
    let mut request = a_break(&enrollment, "2027-03-01", Some("2027-03-28"));
    assert_eq!(year.refused("enrollment.add_break", request.clone()).await, "break_covers_records");

    request["overlap"] = json!("keep_record");
    let cut = year.ask("enrollment.add_break", request.clone()).await;
    let view = year.view(&enrollment).await;
    assert_eq!(spans(&view), [("2027-03-01", "2027-03-09"), ("2027-03-11", "2027-03-28")]);
    year.check().await;
    year.undo(&cut["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before, "one step takes both pieces back");

    request["overlap"] = json!("keep_break");
    let whole = year.ask("enrollment.add_break", request).await;
    // Nothing was passed, so the re-plan also says what no longer fits: 104 h into the two days up to 2 Apr.
    let what = |module: &str, day: &str, hours: [u32; 2]| {
        let [needed, available] = hours;
        format!("{module}: Up to {day} there are {needed} h of modules left and {available} h of learning time.")
    };
    assert_eq!(
        whole["warnings"],
        json!([
            said("warning_break_covers_hours", &[("days", "1")]),
            what("FT-04", "2027-04-02", [104, 8]),
            what("FT-06", "2027-04-16", [124, 48]),
        ])
    );
    let record = year.ask("progress.record", json!({ "enrollment": enrollment })).await;
    assert_eq!(record["hours"][0]["in_break"], true);
    // The break may be ended earlier without asking again about what it covers already; a longer one asks.
    let id = year.view(&enrollment).await["breaks"][0]["id"].clone();
    year.ask("enrollment.end_break", json!({ "id": id, "to": "2027-03-21" })).await;
    hours(&year, &enrollment, "2027-03-25").await;
    let mut longer = json!({ "id": id, "to": "2027-03-28" });
    assert_eq!(year.refused("enrollment.end_break", longer.clone()).await, "break_covers_records");
    let before = year.dump().await;
    longer["overlap"] = json!("keep_record");
    let cut = year.ask("enrollment.end_break", longer.clone()).await;
    let view = year.view(&enrollment).await;
    assert_eq!(spans(&view), [("2027-03-01", "2027-03-24"), ("2027-03-26", "2027-03-28")]);
    year.check().await;
    year.undo(&cut["undo"]).await.unwrap();
    assert_eq!(year.dump().await, before);
    longer["overlap"] = json!("keep_break");
    year.ask("enrollment.end_break", longer).await;
    assert_eq!(spans(&year.view(&enrollment).await), [("2027-03-01", "2027-03-28")]);
    year.check().await;
}

#[tokio::test]
async fn what_a_break_must_not_be() {
    let year = Year::new("2027-04-01").await;
    let enrollment = year.enrolled("Ada").await;
    let refuse = |from: &'static str, to: Option<&'static str>| {
        let request = a_break(&enrollment, from, to);
        let year = &year;
        async move { year.refused("enrollment.add_break", request).await }
    };
    assert_eq!(refuse("2027-01-03", Some("2027-02-28")).await, "break_before_start");
    assert_eq!(refuse("2027-03-28", Some("2027-03-01")).await, "break_backwards");
    let mut without = a_break(&enrollment, "2027-03-01", Some("2027-03-28"));
    without["reason"] = json!("  ");
    assert_eq!(year.refused("enrollment.add_break", without).await, "reason_missing");
    year.ask("enrollment.add_break", a_break(&enrollment, "2027-05-01", None)).await;
    assert_eq!(refuse("2027-06-01", Some("2027-06-30")).await, "break_still_open");
    let nobody = json!({ "id": "019b0000-0000-7000-8000-000000000000" });
    assert_eq!(year.refused("enrollment.remove_break", nobody).await, "break_not_there");
}

#[tokio::test]
async fn removing_and_ending_a_break_can_be_taken_back() {
    let year = Year::new("2027-02-01").await;
    let enrollment = year.enrolled("Ada").await;
    let clean = year.dump().await;
    let added = year.ask("enrollment.add_break", a_break(&enrollment, "2027-03-01", None)).await;
    let paused = year.dump().await;
    let id = year.view(&enrollment).await["breaks"][0]["id"].clone();
    let ended = year.ask("enrollment.end_break", json!({ "id": id, "to": "2027-03-28" })).await;
    let with_end = year.dump().await;
    let removed = year.ask("enrollment.remove_break", json!({ "id": id })).await;
    assert_eq!(year.dump().await, clean);
    assert_eq!(year.refused("history.undo", json!({ "step": added["undo"] })).await, "undo_built_on");
    year.undo(&removed["undo"]).await.unwrap();
    assert_eq!(year.dump().await, with_end);
    year.undo(&ended["undo"]).await.unwrap();
    assert_eq!(year.dump().await, paused);
    year.undo(&added["undo"]).await.unwrap();
    assert_eq!(year.dump().await, clean);
}
