//! The main job: from the first start to a decided milestone and the files that leave the house.

use farm_team_tests::{Journey, Window};

use crate::steps::{SELECTION_DAY, check_applicants, start};

/// The competencies of the interview, in the order of the sheet.
const COMPETENCIES: [&str; 6] = [
    "Listening and finding the need",
    "Plain language",
    "Empathy and composure",
    "Ownership and follow-through",
    "Learning and feedback",
    "Teamwork and sharing",
];

#[test]
fn from_the_first_start_to_a_decided_milestone_and_an_export() {
    let mut journey = Journey::new("main-job");
    let window = journey.today(SELECTION_DAY).open();
    start(&window);
    import(&journey, &window);
    select(&window);
    window.close();
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
    window.see("Nobody has rated this person yet.");
    fill_sheet(window, "Ana Ruiz", 4);
    fill_sheet(window, "Jon Lind", 3);
    window.see_role("region", "Result");
    window.see("Advances");
    for check in ["Eager learner", "Basic IT background"] {
        window.fill(&format!("Evidence for {check}"), "Night school, and a help desk for her neighbors");
        window.click_within("radio", "Met", "radiogroup", check);
        window.see(&format!("{check}: Met"));
    }
}

/// One rater's sheet with the keyboard: the same level for every competency, and a note on the first.
fn fill_sheet(window: &Window, rater: &str, level: u8) {
    window.click("button", "Add a rating sheet");
    window.fill("Rater", rater);
    window.click("radio", "1 interrupts*");
    window.fill("Notes to this question", "Asked what the meeting was for");
    window.press(&["Escape"]);
    for competency in COMPETENCIES {
        window.see_role("heading", competency);
        window.press(&[&level.to_string(), "Enter"]);
    }
    window.click("button", "Save the sheet");
    window.see(&format!("Saved the sheet of {rater}"));
}
