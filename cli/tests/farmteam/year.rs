//! The year from the command line: enroll, attempts, breaks, hours, milestones, outcome.

use serde_json::{Value, json};

use crate::support::{Desk, INTAKE, by};

#[test]
fn enrolling_dates_everybody_and_names_who_was_refused() {
    let desk = Desk::ready();
    let dry = desk.ask(&["enroll", "A-0001", "A-0002", "--intake", INTAKE, "--dry-run"]);
    assert_eq!(dry["enrolled"].as_array().unwrap().len(), 2);
    assert_eq!(desk.refused(1, &["plan", "A-0001"]), "not_enrolled", "a dry run stores nothing");

    // A-0046 is running already; A-0001 is enrolled all the same.
    let ran = desk.run(&["enroll", "A-0046", "A-0001", "--intake", INTAKE, "--start", "2027-01-11", "--json"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let answer = ran.json();
    assert_eq!(
        (&answer["enrolled"][0]["name"], &answer["enrolled"][0]["end_on"]),
        (&json!("Sasilia Stober"), &json!("2028-01-11"))
    );
    assert_eq!(answer["refused"][0]["code"], "already_running");
    let complaint = ran.complaints().pop().unwrap();
    assert!(complaint["message"].as_str().unwrap().contains("Anne Sofie Hansen"), "{complaint}");
    assert_eq!(by(&desk.ask(&["plan", "A-0001"]), "code", "FT-01")["due"], "2027-01-22");

    // R27: after *declined* it needs a reason.
    desk.ask(&[
        "candidates",
        "move",
        "A-0002",
        "--to",
        "decline",
        "--ground",
        "Others were stronger",
        "--reason",
        "No time",
    ]);
    assert_eq!(desk.run(&["enroll", "A-0002", "--intake", INTAKE]).code, 1);
    let text = desk.read(&["enroll", "A-0002", "--intake", INTAKE, "--reason", "Has time now"]);
    assert!(text.starts_with("Enrolled 1 person."), "{text}");
    assert_eq!(desk.refused(1, &["enroll", "A-0003", "--intake", "May"]), "intake_not_there");
    assert_eq!(desk.refused(1, &["enroll", "Nobody", "--intake", INTAKE]), "person_unknown");
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

/// R11, R12: raw comparison with the pass mark, cool-off, limit, no attempt in the future.
#[test]
fn attempts_follow_the_rules() {
    let desk = Desk::ready();
    let add = |module: &str, date: &str, mark: &str| {
        let arguments = ["attempt", "add", "A-0046", module, "--date", date, "--mark", mark, "--today", "2027-02-20"];
        arguments.map(str::to_owned)
    };
    let refused = |exit, line: [String; 10]| desk.refused(exit, &line.each_ref().map(String::as_str));
    let asked = |line: [String; 10]| desk.ask(&line.each_ref().map(String::as_str));
    let first = asked(add("FT-01", "2027-01-15", "79.60"));
    assert_eq!((&first["passed"], &first["number"]), (&json!(false), &json!(1)));
    assert_eq!(refused(1, add("FT-01", "2027-01-21", "90")), "attempt_in_cool_off");
    assert_eq!(refused(1, add("FT-01", "2027-02-21", "90")), "attempt_in_future");
    assert_eq!(refused(1, add("FT-03", "2027-01-22", "90")), "prerequisites_not_met");
    assert_eq!(refused(1, add("FT-99", "2027-01-22", "90")), "module_unknown");
    for (mark, code) in [
        ("101", "mark_out_of_range"),
        ("-1", "mark_out_of_range"),
        ("8O", "mark_malformed"),
        ("79.605", "mark_malformed"),
    ] {
        assert_eq!(refused(1, add("FT-01", "2027-01-22", mark)), code, "{mark}");
    }
    assert_eq!(asked(add("FT-01", "2027-01-22", "0"))["number"], 2, "zero is a mark");
    assert_eq!(refused(1, add("FT-01", "2027-02-19", "90")), "attempts_used_up");
    let skipped =
        ["attempt", "add", "A-0046", "FT-03", "--date", "2027-01-22", "--mark", "90", "--override", "At school"];
    assert_eq!(desk.ask(&[&skipped[..], &["--note", "Lab B", "--today", "2027-02-20"]].concat())["passed"], true);
    let text = desk.read(&["attempt", "add", "A-0009", "FT-01", "--date", "2027-01-15", "--mark", "80"]);
    assert_eq!(text, "Ana Christina von Wright: attempt 1 at FT-01, 80: passed.\n");
}

fn due(desk: &Desk, code: &str) -> Value {
    by(&desk.ask(&["plan", "A-0046"]), "code", code)["due"].clone()
}

/// R4's table: breaks A and C.
#[test]
fn breaks_move_open_dates() {
    let desk = Desk::ready();
    let a = ["break", "add", "A-0046", "--from", "2027-03-01", "--to", "2027-03-28", "--reason", "Parental leave"];
    let dry = desk.ask(&[&a[..], &["--dry-run"]].concat());
    assert_eq!(due(&desk, "M60"), "2027-03-05", "a dry run stores nothing");
    let moved = desk.ask(&a);
    assert_eq!(moved["changes"], dry["changes"]);
    let day_60 = by(&moved["changes"], "code", "M60");
    assert_eq!((&day_60["old"], &day_60["new"]), (&json!("2027-03-05"), &json!("2027-04-02")));
    let c = ["break", "add", "A-0046", "--from", "2027-03-15", "--to", "2027-04-04", "--reason", "Family leave"];
    let ran = desk.run(&c);
    assert_eq!(ran.code, 0, "{ran:?}");
    for (code, day) in [("M60", "2027-04-09"), ("M90", "2027-05-10"), ("M12", "2028-02-08"), ("FT-07", "2027-05-07")] {
        assert_eq!(due(&desk, code), day, "{code}");
    }
    assert_eq!(by(&desk.ask(&["plan", "A-0046"]), "code", "M60")["planned"], "2027-03-05", "planned stays");
    assert_eq!(
        desk.refused(1, &["break", "add", "A-0046", "--from", "2027-01-03", "--reason", "x"]),
        "break_before_start"
    );
    let backwards = ["break", "add", "A-0046", "--from", "2027-06-02", "--to", "2027-06-01", "--reason", "x"];
    assert_eq!(desk.refused(1, &backwards), "break_backwards");
}

/// One change for an intake; who is refused keeps the plan, is named, and makes the exit code 1.
#[test]
fn a_change_of_many_plans_is_shown_then_stored_and_names_who_was_refused() {
    let desk = Desk::ready();
    desk.ask(&["enroll", "A-0001", "--intake", INTAKE]);
    desk.ask(&["hours", "add", "A-0001", "--date", "2027-01-05", "--minutes", "60", "--kind", "taught"]);
    let on = ["replan", "start", "--intake", INTAKE, "--on", "2027-01-18", "--reason", "Equipment comes late"];
    let dry = desk.run(&[&on[..], &["--dry-run", "--json"]].concat());
    assert_eq!(dry.code, 1, "{dry:?}");
    assert_eq!(due(&desk, "M60"), "2027-03-05", "a dry run stores nothing");
    let ran = desk.run(&[&on[..], &["--json"]].concat());
    assert_eq!(ran.code, 1, "{ran:?}");
    let answer = ran.json();
    assert_eq!(answer["people"], dry.json()["people"]);
    assert_eq!(answer["people"][0]["replanned"]["end_on"], "2028-01-18");
    assert_eq!(answer["refused"][0]["error"]["code"], "start_after_records");
    let complaint = ran.complaints().pop().unwrap();
    assert!(complaint["message"].as_str().unwrap().starts_with("Sasilia Stober: "), "{complaint}");
    assert_eq!(due(&desk, "M60"), "2027-03-19");
    let text = desk.read(&["replan", "extension", "A-0046", "--months", "2", "--reason", "Long illness"]);
    assert!(text.starts_with("Changed 1 plan.") && text.contains("2028-03-20"), "{text}");
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

/// R7: a short break is allowed with a warning, and warnings go to standard error.
#[test]
fn a_short_break_warns_beside_the_answer() {
    let desk = Desk::ready();
    let flu = ["break", "add", "A-0046", "--from", "2027-02-01", "--to", "2027-02-05", "--reason", "Flu"];
    let ran = desk.run(&[&flu[..], &["--dry-run", "--json"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let warning = ran.json()["warnings"][0].as_str().unwrap().to_owned();
    assert!(ran.complaints().iter().any(|line| line["code"] == "warning" && line["message"] == *warning), "{ran:?}");
    let ran = desk.run(&flu);
    assert!(ran.err.contains(&warning) && !ran.out.contains(&warning), "{ran:?}");
}

/// R7: a break over recorded hours is refused until somebody says which gives way.
#[test]
fn an_overlap_is_decided_by_the_option() {
    for (which, covered) in [("keep-break", true), ("keep-record", false)] {
        let desk = Desk::ready();
        let today = ["--today", "2027-02-20"];
        let log = ["hours", "add", "A-0046", "--date", "2027-02-10", "--minutes", "90", "--kind", "taught"];
        desk.ask(&[&log[..], &today].concat());
        let add = ["break", "add", "A-0046", "--from", "2027-02-01", "--to", "2027-02-14", "--reason", "Surgery"];
        let add = [&add[..], &today].concat();
        assert_eq!(desk.refused(1, &add), "break_covers_records");
        desk.ask(&[&add[..], &["--overlap", which]].concat());
        // Where the break stands, it covers the day and no more hours fit there.
        let again = desk.run(&[&log[..], &today].concat());
        assert_eq!(again.code == 1, covered, "{which}: {again:?}");
        assert_eq!(desk.ask(&["check"])["problems"], json!([]), "{which}");
    }
}

/// R16: whole minutes of a kind, at most 24 h a day, not in the future.
#[test]
fn hours_follow_the_rules() {
    let desk = Desk::ready();
    let log = |date: &str, minutes: &str| {
        ["hours", "add", "A-0046", "--date", date, "--minutes", minutes, "--kind", "self-study"].map(str::to_owned)
    };
    let refused = |exit, line: [String; 9]| desk.refused(exit, &line.each_ref().map(String::as_str));
    let text = desk.read(&log("2027-01-12", "1380").each_ref().map(String::as_str));
    assert_eq!(text, "Logged 23:00 h for Anne Sofie Hansen on 2027-01-12.\n");
    assert_eq!(refused(1, log("2027-01-12", "61")), "hours_over_a_day");
    assert_eq!(refused(1, log("2027-01-13", "0")), "hours_none");
    assert_eq!(refused(1, log("2027-01-21", "60")), "hours_in_future");
    assert_eq!(refused(2, log("2027-01-13", "1.5")), "usage");
    desk.ask(&[
        "hours",
        "add",
        "A-0046",
        "--date",
        "2027-01-13",
        "--minutes",
        "240",
        "--kind",
        "on-the-job",
        "--counts",
        "true",
        "--module",
        "FT-01",
        "--note",
        "Ticket queue",
    ]);
}

#[test]
fn milestones_and_outcome_are_listed() {
    let desk = Desk::ready();
    let listed = desk.ask(&["milestone", "list", "A-0046"]);
    let codes: Vec<&str> = listed.as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["M0", "M30", "M60", "M90", "M6", "M9", "M12", "M15"]);
    assert!(desk.read(&["milestone", "list", "A-0046"]).contains("Day 90 gate"));
    assert_eq!(desk.refused(1, &["milestone", "list", "A-0001"]), "not_enrolled");

    let outcome = ["outcome", "A-0046", "withdrew_new_job", "--on", "2027-01-19", "--reason", "A job nearer home"];
    assert_eq!(desk.refused(1, &["outcome", "A-0046", "vanished", "--on", "2027-01-19"]), "outcome_unknown");
    assert!(desk.read(&outcome).contains("withdrew new job"));
    assert_eq!(desk.refused(1, &["outcome", "A-0009", "graduated", "--on", "2027-01-21"]), "outcome_in_future");
    let ended = by(&desk.ask(&["milestone", "list", "A-0046"]), "code", "M30")["state"].clone();
    assert_eq!(ended, "withdrawn");
    let late = ["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-19", "--mark", "90"];
    assert_eq!(desk.refused(1, &late), "enrollment_ended");
}

/// R25: held with whom, by whom, and what is to be held next.
#[test]
fn check_ins_are_recorded_and_listed() {
    let desk = Desk::ready();
    let add =
        ["checkin", "add", "A-0046", "--date", "2027-01-12", "--role", "mentor", "--mood", "4", "--well", "Calls"];
    let said = desk.read(&[&add[..], &["--blocks", "No headset", "--next-step", "Order one"]].concat());
    assert_eq!(said, "Recorded a check-in with Anne Sofie Hansen on 2027-01-12.\n");
    assert_eq!(desk.refused(1, &["checkin", "add", "A-0046", "--date", "2027-01-12", "--mood", "6"]), "check_in_mood");
    let listed = desk.ask(&["checkin", "list", "A-0046"]);
    let row = &listed["check_ins"][0];
    assert_eq!((&row["role"], &row["mood"], &row["blocks"]), (&json!("mentor"), &json!(4), &json!("No headset")));
    let text = desk.read(&["checkin", "list", "A-0046"]);
    assert!(text.contains("mentor: 1 held"), "{text}");
    let text = desk.read(&["checkin", "list"]);
    assert!(text.contains("to be held"), "{text}");
}

#[test]
fn evidence_is_attached_to_an_attempt_listed_saved_and_taken_away() {
    let desk = Desk::ready();
    let scan = desk.file("answers.txt", "Answers of attempt 1");
    let attach = ["attempt", "attach", "A-0046", "FT-01", &scan];
    assert_eq!(desk.refused(1, &attach), "attempt_not_there");
    desk.ask(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "40"]);
    assert_eq!(desk.ask(&attach)["name"], "answers.txt");
    assert_eq!(desk.refused(1, &[&attach[..], &["--number", "1"]].concat()), "attachment_same");
    let list = desk.ask(&["attempt", "attachments", "A-0046", "FT-01"]);
    assert_eq!((&list[0]["number"], &list[0]["name"]), (&json!(1), &json!("answers.txt")));
    let back = desk.path("back.txt");
    desk.ask(&["attempt", "save-attachment", "A-0046", "FT-01", "answers.txt", "--out", &back]);
    assert_eq!(std::fs::read_to_string(&back).unwrap(), "Answers of attempt 1");
    desk.ask(&["attempt", "detach", "A-0046", "FT-01", "answers.txt"]);
    assert!(desk.read(&["attempt", "attachments", "A-0046", "FT-01"]).contains("0 files"));
}

/// R16: a week shows planned, logged and approved apart; what waits in it is approved in one step.
#[test]
fn a_week_of_hours_is_shown_and_approved() {
    let desk = Desk::ready();
    for (date, minutes, kind) in [("2027-01-11", "90", "taught"), ("2027-01-12", "480", "on-the-job")] {
        desk.ask(&["hours", "add", "A-0046", "--date", date, "--minutes", minutes, "--kind", kind]);
    }
    let text = desk.read(&["hours", "week", "2027-01-14", "--waiting"]);
    let row: Vec<&str> = text.lines().last().unwrap().split_whitespace().rev().collect();
    assert_eq!(row[..4], ["9:30", "-", "1:30", "15:00"], "{text}");
    assert_eq!(desk.read(&["hours", "week", "2027-01-04", "--waiting"]), "Nobody is in this week.\n");
    let all = ["hours", "approve", "--week", "2027-01-14", "--intake", INTAKE];
    let dry = desk.read(&[&all[..], &["--dry-run"]].concat());
    assert_eq!(dry, "Would approve 2 entries of 1 person, 9:30 h.\n");
    let week = desk.ask(&["hours", "week", "2027-01-14", "--waiting"]);
    let id = week[0]["to_approve"][0].as_str().unwrap();
    assert_eq!(desk.read(&["hours", "approve", id]), "Approved 1 entry of 1 person, 1:30 h.\n");
    assert_eq!(desk.read(&all), "Approved 1 entry of 1 person, 8:00 h.\n");
    assert_eq!(desk.read(&all), "Approved 0 entries of 0 people, 0:00 h.\n", "nothing is left");
    assert_eq!(desk.refused(2, &["hours", "approve"]), "usage");
    assert_eq!(desk.refused(2, &["hours", "approve", id, "--intake", INTAKE]), "usage");
    assert_eq!(desk.refused(1, &["hours", "approve", "0198c5a0-0000-7000-8000-000000000001"]), "hours_not_there");
    assert_eq!(desk.refused(1, &["hours", "week", "2027-01-14", "--mentor", "Nobody"]), "mentor_unknown");
}

/// R41: who may need somebody, with the reasons; what is set aside stands only at the trainee.
#[test]
fn warnings_are_listed_with_their_reasons() {
    let desk = Desk::ready();
    let listed = desk.ask(&["risk"]);
    let flags = listed[0]["flags"].as_array().unwrap();
    assert_eq!(flags[0]["kind"], "contact_gap", "{listed}");
    let text = desk.read(&["risk", "--intake", "January 2027"]);
    assert!(text.contains("with a warning") && text.contains("since the start."), "{text}");
    let one = desk.ask(&["risk", "A-0046"]);
    assert_eq!((&one["watched"], &one["flags"][0]["muted"]), (&json!(true), &Value::Null));
    desk.read(&["checkin", "add", "A-0046", "--date", "2027-01-20"]);
    let after = desk.read(&["risk", "A-0046"]);
    assert!(!after.contains("No contact"), "{after}");
    assert!(after.contains("2 check-ins in a row were missed."), "{after}");
    assert_eq!(desk.ask(&["trainees", "list", "--filter", "at-risk"]).as_array().unwrap().len(), 2);
}
