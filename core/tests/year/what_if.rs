//! What a program on the screen would mean, before anybody stores it.

use serde_json::{Value, json};

use crate::support::Year;
use crate::versions::{module, year_one};

/// Dates, prerequisites, capacity and milestones of a change that nobody has stored (R3, R10, R20, R25).
#[tokio::test]
async fn what_if_is_answered_and_nothing_is_stored() {
    let year = Year::new("2026-11-02").await;
    let before = year.dump().await;
    let ask = async |content: &Value| {
        year.ask("programs.what_if", json!({ "content": content, "intake": year.intake })).await
    };
    let by =
        |rows: &Value, code: &str| rows.as_array().unwrap().iter().find(|row| row["code"] == code).unwrap().clone();
    let mut content = year_one();
    let answer = ask(&content).await;
    assert_eq!((&answer["conflicts"], &answer["problems"]), (&json!([]), &json!([])));
    assert_eq!((&answer["start_on"], &answer["capacity"]), (&json!("2027-01-04"), &json!(1200)));
    // R3 and R25 as the handbook has them.
    for (code, due) in [("FT-01", "2027-01-15"), ("FT-07", "2027-04-02"), ("FT-20", "2027-12-17")] {
        assert_eq!(by(&answer["dates"], code)["due"], due);
    }
    for (code, hours) in [("M30", 28), ("M60", 72), ("M90", 152), ("M6", 276), ("M9", 372), ("M12", 408)] {
        let milestone = by(&answer["milestones"], code);
        assert_eq!((&milestone["hours_due"], &milestone["late"]), (&json!(hours), &json!([])), "{code}");
    }

    // FT-06 moves behind the gate at day 90 that asks for it, and over the start of FT-15.
    let moved = module(&mut content, "FT-06");
    (moved["start_week"], moved["due_week"]) = (json!(28), json!(31));
    let answer = ask(&content).await;
    assert_eq!(by(&answer["dates"], "FT-06"), json!({ "code": "FT-06", "start": "2027-07-12", "due": "2027-08-06" }));
    let gate = by(&answer["milestones"], "M90");
    assert_eq!((&gate["late"], &gate["hours_due"]), (&json!(["FT-06"]), &json!(132)));
    assert!(by(&answer["conflicts"], "FT-15")["message"].as_str().unwrap().contains("FT-06"));

    // More hours than fit into the weeks, and one that is no program: the load is told, nothing is dated.
    module(&mut content, "FT-06")["hours"] = json!(900);
    content["taught_hours"] = json!(408 + 880);
    assert!(!by(&ask(&content).await["conflicts"], "FT-06")["message"].is_null());
    module(&mut content, "FT-06")["due_week"] = json!(3);
    let answer = ask(&content).await;
    assert_eq!(answer["problems"][0]["path"], "modules[5].due_week");
    assert_eq!((&answer["dates"], answer["load"].as_array().unwrap().len()), (&json!([]), 50));

    // Without an intake: from today, on Monday to Friday.
    let alone = year.ask("programs.what_if", json!({ "content": year_one() })).await;
    assert_eq!((&alone["start_on"], &alone["capacity"]), (&json!("2026-11-02"), &json!(1200)));
    let nowhere = json!({ "content": year_one(), "intake": "0190a000-0000-7000-8000-0000000000aa" });
    assert_eq!(year.refused("programs.what_if", nowhere).await, "intake_not_there");
    assert_eq!(year.dump().await, before);
}
