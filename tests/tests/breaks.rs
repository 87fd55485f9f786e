//! A break is looked at before it moves anything, and the end of a year is recorded by a person (R6, R7, R32).

use farm_team_tests::{Journey, Window};

use crate::files::{Table, csv};
use crate::steps::seed_trainees;

#[test]
fn a_break_shows_what_it_moves_and_an_outcome_ends_the_year() {
    let mut journey = Journey::new("breaks");
    seed_trainees(journey.today("2027-02-15"), &["A-0001"]);
    let window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.click("button", "Enter a break");
    window.fill_range("First and last day*", "2027-03-01", "2027-03-28");
    window.see("The end is then Tue, 1 Feb 2028.");
    // R4: Day 90 is 4 April, then 28 days later a Sunday, then the Monday after it.
    assert!(moves(&window).contains(&moved("M90 Day 90 gate", "Mon, 5 Apr 2027", "Mon, 3 May 2027")));
    assert!(moves(&window).contains(&moved("FT-07 Network basics", "Fri, 2 Apr 2027", "Fri, 30 Apr 2027")));
    window.fill("Reason", "Family leave");
    window.click("button", "Move * dates");
    window.see("Break entered");
    window.see("was 4 Jan");
    assert_eq!(plan(&journey).cell("Code", "M90", "Due"), "2027-05-03");
    assert_eq!(plan(&journey).cell("Code", "M90", "Planned"), "2027-04-05");

    window.click("button", "Undo");
    window.see("Undone:");
    window.see_no("was 4 Jan");
    assert_eq!(plan(&journey).cell("Code", "M90", "Due"), "2027-04-05");

    window.click("button", "More actions");
    window.click("menuitem", "Record the outcome");
    window.choose("Outcome", "Withdrew: new job");
    window.fill("Reason", "Moved to another city");
    window.click("button", "Record “Withdrew: new job”");
    window.see("Sasilia Stober: Withdrew: new job");
    window.click("link", "Trainees*");
    window.see("No trainee yet");
    assert_eq!(plan(&journey).cell("Code", "M90", "State"), "withdrawn");
    assert_eq!(plan(&journey).cell("Code", "M15", "State"), "planned", "the follow-up stays");
}

fn moves(window: &Window) -> Vec<Vec<String>> {
    window.rows("Dates that move")
}

fn moved(item: &str, old: &str, new: &str) -> Vec<String> {
    [item, old, new].map(str::to_owned).to_vec()
}

fn plan(journey: &Journey) -> Table {
    let file = journey.file("plan.csv");
    journey.farmteam(&["export", "plan", "--format", "csv", "--out", &file.display().to_string()]);
    csv(&file)
}
