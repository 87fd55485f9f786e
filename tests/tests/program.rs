//! A program is edited in a draft, published, and taken up by some; what if a module moved is asked before (R10, R18).

use farm_team_tests::Journey;

use crate::files::{Table, csv};
use crate::steps::seed_trainees;

#[test]
fn a_program_is_edited_published_and_taken_up_by_some() {
    let mut journey = Journey::new("program");
    seed_trainees(journey.today("2027-01-11"), &["A-0001", "A-0046"]);
    let mut window = journey.open();
    window.click("link", "Program");
    window.click("button", "Edit the program");
    window.see("Draft from version 1.");
    assert_eq!(window.axe(), [""; 0], "draft");

    // A module is changed in its panel; what does not work is said by its place, and nothing can be published.
    window.click("button", "Windows client");
    window.fill("Due in week", "4");
    window.click("button", "Save the module");
    window.see("1 thing to settle before it can be published");
    window.see("Due in week 4, but it starts in week 6.");
    assert_eq!(drafted(&journey), "4");
    window.click_within("button", "Windows client", "list", "What is wrong");
    window.fill("Due in week", "11");
    window.click("button", "Save the module");
    window.see_no("to settle before it can be published");

    // A line is drawn between two modules and taken back.
    window.click("tab", "Prerequisites");
    window.click("button", "FT-02 *");
    window.see("Now choose the module that needs FT-02.");
    window.click("button", "FT-09 *");
    window.see("FT-09 needs FT-02 now");
    window.see_role("button", "FT-09 *needs FT-04, FT-02");
    window.screenshot("draft-prerequisites");
    window.click("button", "Undo");
    window.see_role("button", "FT-09 *needs FT-04");
    assert_eq!(window.axe(), [""; 0], "prerequisites");

    // What if: moved by the keyboard, answered at once, nothing stored.
    window.click("tab", "Week by week");
    window.see("The hours fit into the weeks");
    window.click("button", "FT-06 *");
    for _ in 0..3 {
        window.press(&["Right"]);
    }
    window.see("Day 90 gate asks for FT-06, due only after it.");
    assert!(window.rows("1 date moves").iter().any(|row| row[0] == "FT-06"), "{:?}", window.rows("1 date moves"));
    window.screenshot("draft-weeks");
    assert_eq!(window.axe(), [""; 0], "weeks");
    window.click("button", "Put it back");
    window.see("The hours fit into the weeks");

    window.click("tab", "Milestones");
    window.click("button", "Month 6*");
    window.fill("Total needed, of 100", "72");
    window.click("button", "Save the milestone");
    // From when on somebody is warned about is the program's to say (R41).
    window.click("tab", "Check-ins & warnings");
    window.see("No contact for more than 14 days; more than 21 weigh double");
    window.click("button", "Change check-ins and warnings");
    window.fill("Days without contact over*", "30");
    window.click("button", "Save");
    window.click_within("button", "Check-ins and warnings", "list", "What is wrong");
    window.screenshot("draft-warnings");
    assert_eq!(window.axe(), [""; 0], "warnings");
    window.fill("They weigh double over*", "35");
    window.click("button", "Save");
    window.see("No contact for more than 30 days; more than 35 weigh double");
    window.click("tab", "Changes*");
    window.until("the changes", |window| {
        let told = window.rows("What is changed");
        told.contains(&["Module", "FT-04 Windows client", "due in week", "9", "11"].map(str::to_owned).to_vec())
            && told.iter().any(|row| row[2] == "total needed" && row[4] == "72")
    });

    // What changes for whom is shown before it is done, and done for one of the two.
    window.click("button", "Publish…");
    window.until("both trainees", |window| window.rows("What changes for whom").len() == 2);
    window.click("button", "Sasilia Stober");
    window.see("Fri, 19 Mar 2027");
    window.screenshot("publish");
    assert_eq!(window.axe(), [""; 0], "publish");
    window.click("checkbox", "Choose Sasilia Stober");
    window.click("button", "Publish, and put 1 trainee on it");
    window.see("1 trainee is on the new version");
    window.see("trainees on the way");
    assert_eq!(due(&journey, "A-0001"), "2027-03-19");
    assert_eq!(due(&journey, "A-0046"), "2027-03-05");
    window.click("button", "Undo");
    window.see("Undone:");
    assert_eq!(due(&journey, "A-0001"), "2027-03-05");

    // The version stays; whoever wants takes it up later.
    window.click("button", "What changes for whom…");
    window.until("both trainees again", |window| window.rows("What changes for whom").len() == 2);
    window.click("checkbox", "Choose everybody for whom it can be");
    window.click("button", "Put 2 trainees on this version");
    window.see("2 trainees are on the new version");
    assert_eq!(due(&journey, "A-0046"), "2027-03-19");
}

/// The week in which FT-04 is due in the one draft.
fn drafted(journey: &Journey) -> String {
    let drafts: serde_json::Value = serde_json::from_str(&journey.farmteam(&["programs", "drafts", "--json"])).unwrap();
    let id = drafts[0]["draft"].as_str().unwrap();
    let diff = journey.farmteam(&["programs", "diff", "The standard year:1", id, "--json"]);
    let diff: serde_json::Value = serde_json::from_str(&diff).unwrap();
    diff["changes"][0]["fields"][0]["new"].as_str().unwrap().to_owned()
}

fn due(journey: &Journey, number: &str) -> String {
    plan(journey, number).cell("Code", "FT-04", "Due").to_owned()
}

fn plan(journey: &Journey, number: &str) -> Table {
    let file = journey.file("plan.csv");
    let out = file.display().to_string();
    journey.farmteam(&["export", "plan", number, "--format", "csv", "--out", &out]);
    csv(&file)
}
