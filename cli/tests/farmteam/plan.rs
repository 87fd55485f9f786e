//! `plan --json`: code, kind, name, planned, due and state of every line, in every state that there is.

use serde_json::{Value, json};

use crate::support::{Desk, by};

fn plan(desk: &Desk, today: &str) -> Value {
    desk.ask(&["plan", "A-0046", "--today", today])
}

fn states(plan: &Value, codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| by(plan, "code", code)["state"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_line_has_the_stable_shape() {
    let desk = Desk::ready();
    let plan = plan(&desk, "2027-01-04");
    let lines = plan.as_array().unwrap();
    assert_eq!(lines.iter().filter(|line| line["kind"] == "module").count(), 20);
    assert_eq!(lines.iter().filter(|line| line["kind"] == "milestone").count(), 8);
    for line in lines {
        let mut keys: Vec<&str> = line.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["code", "due", "kind", "name", "planned", "state"]);
        assert_eq!(line["planned"], line["due"], "nothing has moved yet: {line}");
    }
    // R3 and R4 for a start on 4 Jan 2027.
    for (code, due) in [("FT-01", "2027-01-15"), ("FT-20", "2027-12-17"), ("M90", "2027-04-05"), ("M12", "2028-01-04")]
    {
        assert_eq!(by(&plan, "code", code)["due"], due, "{code}");
    }
    let text = desk.read(&["plan", "A-0046", "--today", "2027-01-04"]);
    assert!(text.starts_with("Anne Sofie Hansen\n") && text.contains("Service desk start"), "{text}");
}

/// planned, due (within 14 days), overdue, done.
#[test]
fn states_follow_the_day() {
    let desk = Desk::ready();
    // FT-01 is due on 15 Jan.
    for (today, state) in
        [("2026-12-31", "planned"), ("2027-01-01", "due"), ("2027-01-15", "due"), ("2027-01-16", "overdue")]
    {
        assert_eq!(states(&plan(&desk, today), &["FT-01"]), [state], "{today}");
    }
    desk.ask(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "80", "--today", "2027-01-16"]);
    assert_eq!(states(&plan(&desk, "2027-01-16"), &["FT-01", "FT-20"]), ["done", "planned"]);
}

#[test]
fn an_open_break_pauses_what_is_not_done() {
    let desk = Desk::ready();
    let today = ["--today", "2027-01-20"];
    desk.ask(&[&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-14", "--mark", "90"][..], &today].concat());
    desk.ask(&[&["break", "add", "A-0046", "--from", "2027-01-18", "--reason", "Illness"][..], &today].concat());
    let paused = plan(&desk, "2027-01-20");
    for line in paused.as_array().unwrap() {
        let done = line["code"] == "FT-01";
        assert_eq!(line["state"], if done { "done" } else { "paused" }, "{line}");
        assert_eq!(line["due"].is_null(), !done, "{line}");
    }
    assert!(desk.read(&["plan", "A-0046"]).contains("paused"));
}

/// open, exempt, left_out and withdrawn, entered where they have no subcommand through the same list of commands.
#[test]
fn the_rest_of_the_states() {
    let desk = Desk::ready();
    let enrollment = desk.ask(&["people", "show", "A-0046"])["enrollments"][0]["enrollment"].clone();
    let milestone = by(&desk.ask(&["milestone", "list", "A-0046"]), "code", "M30")["milestone"].clone();
    let today = "2027-02-03";
    let known = json!({ "enrollment": enrollment, "module": "FT-03", "reason": "Certificate", "evidence": "Seen" });
    desk.core(today, "progress.exempt", known);
    let left = json!({ "enrollment": enrollment, "module": "FT-16", "reason": "Another focus" });
    desk.core(today, "progress.leave_out", left);
    desk.core(today, "milestones.open", json!({ "milestone": milestone }));
    let codes = ["M30", "FT-03", "FT-16"];
    assert_eq!(states(&plan(&desk, today), &codes), ["open", "exempt", "left_out"]);
    desk.ask(&["outcome", "A-0046", "withdrew_new_job", "--on", "2027-02-03", "--reason", "Moved", "--today", today]);
    assert_eq!(states(&plan(&desk, today), &["M30", "M60", "M12"]), ["withdrawn"; 3]);
}

#[test]
fn plans_come_on_paper_for_one_and_for_many() {
    let desk = Desk::ready();
    let (one, folder) = (desk.path("plan.pdf"), desk.path("plans"));
    let text = desk.read(&["plan", "A-0046", "--pdf", &one]);
    assert!(text.starts_with("Wrote the plan of Anne Sofie Hansen to "), "{text}");
    assert!(std::fs::read(&one).unwrap().starts_with(b"%PDF-1."));
    let text = desk.read(&["trainees", "print", "A-0046", "--out", &folder]);
    assert_eq!(text, format!("Wrote 1 plan to {folder}.\n"));
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["A-0046 Anne Sofie Hansen - Plan.pdf"]);
}
