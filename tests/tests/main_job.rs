//! The main job: from the first start to a decided milestone and the files that leave the house.

use farm_team_tests::{Journey, Window};

use crate::files::{csv, xlsx};
use crate::steps::{COMPETENCIES, SELECTION_DAY, check_applicants, hand_in, plan_interview, start, start_as};

#[test]
fn from_the_first_start_to_a_decided_milestone_and_an_export() {
    let mut journey = Journey::new("main-job");
    let window = journey.today(SELECTION_DAY).open();
    window.see("The clock is set: Farm Team takes today as Mon, 16 Nov 2026.");
    start(&window);
    import(&journey, &window);
    select(&window);
    enroll(&window);
    window.close();

    let window = journey.today("2027-01-14").open();
    learn(&window);
    window.close();

    let window = journey.today("2027-02-03").open();
    evaluate(&window);
    export(&journey, &window);
}

/// Every problem stands there by row and column before anything is stored, and the bad rows go into a file.
fn import(journey: &Journey, window: &Window) {
    check_applicants(journey, window);
    for (row, value) in [("23", "31/09/2026"), ("35", "10/07/2026"), ("57", "not-an-address")] {
        let rows = window.rows("Rows that cannot be imported");
        let wrong = rows.iter().find(|cells| cells.first().is_some_and(|number| number == row));
        let cells = wrong.unwrap_or_else(|| panic!("row {row} is refused: {rows:?}"));
        assert!(cells.iter().any(|cell| cell == value), "row {row} shows {value}: {cells:?}");
    }
    let bad = journey.file("bad.csv");
    journey.answer_save(&bad);
    window.click("button", "Save the 3 rows to correct later");
    window.see("Saved 3 rows to bad.csv");
    let saved = std::fs::read_to_string(&bad).expect("the bad rows are a file");
    assert_eq!(saved.lines().count(), 4, "a header and three rows: {saved}");
    assert!(saved.contains("A-0022") && saved.contains("A-0034") && saved.contains("A-0056"), "{saved}");

    window.click("button", "Import 117 people");
    window.see("117 people imported");
    let text = window.text();
    for part in ["121 rows read", "117 new people", "1 already here", "3 left out"] {
        assert!(text.contains(part), "{part} in: {text}");
    }
}

/// Two raters score one candidate, the checks are answered with evidence, the decision has its reason.
fn select(window: &Window) {
    window.click("button", "Look at the 117 candidates");
    window.fill("Name, number or e-mail", "Stober");
    window.click("gridcell", "Sasilia Stober");
    window.see("Nobody sits on the panel yet.");
    plan_interview(window, &["Ana Ruiz", "Jon Lind"]);
    for (rater, level) in [("Ana Ruiz", 4), ("Jon Lind", 3)] {
        window.click("link", &format!("Open the room of {rater}"));
        start_as(window, rater);
        hand_in(window, rater, level);
        window.click("button", "Leave the room");
    }
    window.see_role("region", "Result");
    window.see("Advances");
    for check in ["Some IT background", "Eager learner"] {
        window.fill(&format!("Evidence for {check}"), "Night school, and a help desk for her neighbors");
        window.click_within("radio", "Met", "radiogroup", check);
        window.see(&format!("{check}: Met"));
    }
    window.click("button", "Screen");
    window.see("1 person screened");
    window.click("button", "Invite to interview");
    window.see("1 person invited to the interview");
    window.click("button", "Make an offer…");
    window.fill("Reason", "She sums up before she acts");
    window.click("button", "Make 1 offer");
    window.see("1 offer made");
    window.see("She sums up before she acts");
    window.click("button", "Record the acceptance");
    window.see("1 offer accepted");
}

/// The dated year is there before it is stored: no holiday, no break, twelve months.
fn enroll(window: &Window) {
    window.click("button", "Enroll this person");
    window.see("Nothing has been stored yet. Enrolling can be undone.");
    window.see("Tue, 4 Jan 2028");
    window.click("button", "Enroll 1 person");
    window.see("1 person enrolled");
    window.click("link", "Sasilia Stober");
    window.see("starts Mon, 4 Jan 2027 · in 49 days");
    window.see("Fri, 15 Jan 2027");
}

/// The baseline of the first day, a passed attempt, an hour and a half of shadowing.
fn learn(window: &Window) {
    window.see("Day 0 baseline of Sasilia Stober was due 10 days ago");
    window.press(&["Enter"]);
    window.see("Where this person starts");
    window.fill("Technical diagnostic, percent", "41.5");
    window.click("button", "Record the baseline");
    window.see("Day 0 baseline is recorded.");

    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.see("day 10 of 365");
    window.click("button", "Record an attempt");
    window.choose("Module", "FT-01 Service desk start");
    window.see("Pass mark 80.00, compared without rounding");
    window.fill("Mark in percent", "84.5");
    window.click_within("button", "Record the attempt", "dialog", "Record an attempt*");
    window.see("FT-01 passed, attempt 1");
    window.see("3 % of 408 h passed");

    window.click("button", "Log hours");
    window.fill("How long", "1:30");
    window.choose("Kind", "Shadowing");
    window.click("button", "Log 1.5 h");
    window.see("1.5 h logged for Sasilia Stober");
    window.click("tab", "Hours & evidence");
    window.see("1.5 h logged, 0 h approved");
}

/// Day 30: opened, rated, scored, decided. Technical is 16 of 28 hours; with 80 and 80 that makes 73.14.
fn evaluate(window: &Window) {
    window.see("Day 30 of Sasilia Stober is today");
    window.click("button", "Open the pack: Day 30, Sasilia Stober");
    window.see("Not opened yet");
    window.click("button", "Open the milestone");
    window.see("Day 30 is open.");
    for item in COMPETENCIES.into_iter().chain(["Reliability and learning habit"]) {
        window.click("button", &format!("{item}*"));
        window.click_within("radio", "4 *", "radiogroup", item);
        window.see_role("button", &format!("{item} 4.00"));
    }
    window.see("73.14");
    window.see("Enough");
    window.click_within("radio", "Continue", "radiogroup", "Decision");
    window.fill("Reason for the decision", "On the way");
    window.click("button", "Score: continue");
    window.see("Day 30 of Sasilia Stober is scored.");
    window.see("held 3 Feb 2027 · version 1");
}

/// The list of trainees as CSV and as a workbook, and the milestones of one of them.
fn export(journey: &Journey, window: &Window) {
    window.click("link", "Trainees*");
    window.see("Sasilia Stober");
    for (kind, name) in [("CSV", "trainees.csv"), ("Excel workbook", "trainees.xlsx")] {
        journey.answer_save(&journey.file(name));
        window.click("button", "Export");
        window.click("menuitem", kind);
        window.see(&format!("Saved 1 row to {name}"));
    }
    for table in [csv(&journey.file("trainees.csv")), xlsx(&journey.file("trainees.xlsx"))] {
        assert_eq!(table.rows.len(), 1);
        assert_eq!(table.cell("Name", "Sasilia Stober", "Number"), "A-0001");
        assert_eq!(table.cell("Name", "Sasilia Stober", "Start"), "2027-01-04");
        assert_eq!(table.cell("Name", "Sasilia Stober", "Progress %"), "3");
        assert_eq!(table.cell("Name", "Sasilia Stober", "Next milestone"), "Day 60");
        assert_eq!(table.cell("Name", "Sasilia Stober", "End"), "2028-01-04");
    }

    let milestones = journey.file("milestones.csv");
    journey.answer_save(&milestones);
    window.click("link", "Sasilia Stober");
    window.click("tab", "Milestones");
    window.click("button", "Export");
    window.click("menuitem", "CSV");
    window.see("Saved 8 rows to milestones.csv");
    let milestones = csv(&milestones);
    let day_30 = |column| milestones.cell("Code", "M30", column);
    assert_eq!(day_30("State"), "scored");
    assert_eq!(day_30("Held"), "2027-02-03");
    assert_eq!(day_30("Total"), "73.14", "16/28 · 30 + 80 · 40 + 80 · 30, cut");
    assert_eq!(day_30("Decision"), "continue");
    assert_eq!(milestones.cell("Code", "M0", "State"), "done");
}
