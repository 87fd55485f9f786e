//! A break is looked at before it moves anything, and the end of a year is recorded by a person (R6, R7, R32).

use farm_team_tests::{Journey, Window};

use crate::files::{Table, csv};
use crate::letters::text_of;
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
    assert!(moves(&window).contains(&moved("M90 Day 90 gate", "Mon, 5 Apr 2027", "Mon, 3 May 2027", "+28")));
    assert!(moves(&window).contains(&moved("FT-07 Network basics", "Fri, 2 Apr 2027", "Fri, 30 Apr 2027", "+28")));
    window.fill("Reason", "Family leave");
    window.click("button", "Move * dates");
    window.see("Break entered");
    window.see("was 4 Jan");
    assert_eq!(plan(&journey).cell("Code", "M90", "Due"), "2027-05-03");
    assert_eq!(plan(&journey).cell("Code", "M90", "Planned"), "2027-04-05");
    let paper = journey.file("plan.pdf");
    journey.answer_save(&paper);
    window.click("button", "Print the plan…");
    window.see("Saved plan.pdf");
    let text = text_of(&paper);
    assert!(text.contains("5 April 2027 3 May 2027") && text.contains("Now until 1 February 2028"), "{text}");
    assert!(!text.contains("Family leave"), "why somebody was away is not for paper");

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

/// One change for several: each moves from the own base, who cannot is named, one step takes it back (R4, R6, R7).
#[test]
fn plans_of_many_change_at_once_and_one_start_moves() {
    let mut journey = Journey::new("replan");
    seed_trainees(journey.today("2027-02-15"), &["A-0001", "A-0046", "A-0009"]);
    journey.farmteam(&["hours", "add", "A-0009", "--date", "2027-01-12", "--minutes", "60", "--kind", "taught"]);
    let mut window = journey.open();
    window.click("link", "Trainees*");
    window.see("Sasilia Stober");
    window.click("checkbox", "Select all*");
    window.click("button", "Change plans");
    window.at_rest();
    window.click("radio", "Start");
    window.fill_day("New first day*", "2027-01-18");
    window.see("1 plan stays as it is");
    window.see("is recorded already");
    window.fill("Reason", "Project freeze");
    window.screenshot("many");
    window.click("button", "Change 2 plans");
    window.see("2 plans changed");
    let gate = |person: &str| journey.farmteam(&["plan", person]).contains("2027-04-19");
    assert_eq!(["A-0001", "A-0046", "A-0009"].map(gate), [true, true, false]);
    window.click("button", "Undo");
    window.see("Undone:");
    assert!(!gate("A-0001"));

    window.click("link", "Sasilia Stober");
    window.click("button", "More actions");
    window.click("menuitem", "Extend the year");
    window.fill("Months", "2");
    window.choose("Modules that move along", "FT-20*");
    window.press(&["Tab"]);
    window.fill("Reason", "Illness");
    window.see("The end is then Mon, 6 Mar 2028.");
    window.screenshot("extension");
    window.click("button", "Move 3 dates");
    window.see("Year extended, 3 dates moved");
    window.see("extended by 2 months");
    assert_eq!(window.axe(), Vec::<String>::new());
}

fn moves(window: &Window) -> Vec<Vec<String>> {
    window.rows("Dates that move")
}

fn moved(item: &str, old: &str, new: &str, days: &str) -> Vec<String> {
    [item, old, new, days].map(str::to_owned).to_vec()
}

fn plan(journey: &Journey) -> Table {
    let file = journey.file("plan.csv");
    journey.farmteam(&["export", "plan", "--format", "csv", "--out", &file.display().to_string()]);
    csv(&file)
}
