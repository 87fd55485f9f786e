//! What is only read: people, intakes, trainees, Monday, history.

use serde_json::json;

use crate::support::{Desk, INTAKE, by, keys};

#[test]
fn people_are_listed_by_name_and_found_by_words() {
    let desk = Desk::ready();
    let all = desk.ask(&["people", "list"]);
    assert_eq!(all.as_array().unwrap().len(), 117);
    for key in ["person", "number", "name", "email"] {
        assert!(keys(&all[0]).contains(&key), "{}", all[0]);
    }
    assert_eq!(desk.ask(&["people", "list", "--text", "STOBER sasilia"])[0]["number"], "A-0001");
    assert_eq!(desk.ask(&["people", "list", "--text", "no such name"]), json!([]));
    assert!(desk.read(&["people", "list"]).ends_with("\n117 people\n"));
    let text = desk.read(&["people", "show", "A-0046"]);
    assert!(text.contains("January 2027") && text.contains("applicant0046@example.org"), "{text}");
}

#[test]
fn intakes_begin_with_a_plain_week() {
    let desk = Desk::ready();
    let made = desk.read(&["intakes", "create", "Evening", "--start", "2027-03-01", "--hours-a-week", "6"]);
    assert!(made.contains("Evening"), "{made}");
    assert_eq!(desk.refused(1, &["intakes", "create", "evening", "--start", "2027-03-01"]), "intake_name_taken");
    let intake = by(&desk.ask(&["intakes", "list"]), "name", "Evening")["intake"].clone();
    let view = desk.core("2027-01-20", "intakes.get", json!({ "intake": intake }));
    let fields = &view["fields"];
    assert_eq!(fields["learning_minutes_a_week"], 360);
    assert_eq!(fields["working_days"], json!([true, true, true, true, true, false, false]));
    assert_eq!(fields["holidays"], json!([]), "none until a person chooses them");
    assert!(desk.read(&["intakes", "list"]).contains("Evening"));
}

#[test]
fn trainees_are_filtered() {
    let desk = Desk::ready();
    let numbers = |arguments: &[&str]| -> Vec<String> {
        let rows = desk.ask(&[&["trainees", "list"], arguments].concat());
        rows.as_array().unwrap().iter().map(|row| row["number"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(numbers(&[]), ["A-0009", "A-0046"], "by name");
    assert_eq!(numbers(&["--filter", "overdue"]), ["A-0009", "A-0046"], "FT-01 was due on 15 Jan");
    desk.ask(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "90"]);
    desk.ask(&["break", "add", "A-0009", "--from", "2027-01-18", "--reason", "Illness"]);
    assert_eq!(numbers(&["--filter", "paused"]), ["A-0009"]);
    assert_eq!(numbers(&["--filter", "running", "--text", "hansen"]), ["A-0046"]);
    assert_eq!(numbers(&["--filter", "ended", "--intake", INTAKE]), [""; 0]);
    let text = desk.read(&["trainees", "list"]);
    assert!(text.contains("paused since 2027-01-18") && text.ends_with("\n2 trainees\n"), "{text}");
    desk.refused(2, &["trainees", "list", "--filter", "lost"]);
}

#[test]
fn reminders_are_listed_and_shown_nowhere() {
    let desk = Desk::ready();
    let reminders = desk.ask(&["reminders"]);
    assert_eq!(reminders["on"], true);
    let line = json!({ "text": "Modules still to pass: 2", "count": 2, "untold": 2 });
    assert!(reminders["lines"].as_array().unwrap().contains(&line), "{reminders}");
    let text = desk.read(&["reminders"]);
    assert!(text.contains("Modules still to pass: 2 (2 not told yet)"), "{text}");
    assert_eq!(desk.ask(&["reminders"]), reminders, "to list them tells nobody");
}

#[test]
fn monday_and_history_tell_what_is_and_what_was() {
    let desk = Desk::ready();
    let monday = desk.ask(&["monday"]);
    assert_eq!(monday["today"], "2027-01-20");
    assert!(monday["lines"].as_array().unwrap().iter().any(|line| line["kind"] == "milestone_overdue"), "{monday}");
    let text = desk.read(&["monday"]);
    assert!(text.starts_with("2027-01-20: ") && text.contains("overdue by"), "{text}");

    desk.ask(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "90"]);
    let newest = desk.ask(&["history", "A-0046", "--limit", "1"])[0].clone();
    assert_eq!((&newest["command"], &newest["clock_set"]), (&json!("progress.add_attempt"), &json!(true)));
    let commands = desk.ask(&["history", "--command", "enrollment."]);
    let commands: Vec<&str> = commands.as_array().unwrap().iter().map(|row| row["command"].as_str().unwrap()).collect();
    assert_eq!(commands, ["enrollment.enroll"; 2]);
    let second = desk.ask(&["history", "--limit", "1", "--offset", "1"])[0]["position"].as_i64().unwrap();
    assert_eq!(second + 1, newest["position"].as_i64().unwrap());
    assert!(desk.read(&["history", "A-0046"]).contains("progress.add_attempt"));
    desk.refused(2, &["history", "--limit", "0"]);
}
