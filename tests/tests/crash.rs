//! The power fails in the middle of the year: what was said to be stored is there, and so are drafts.

use farm_team_tests::{Journey, Window};

use crate::files::csv;
use crate::steps::{plan_interview, seed_trainees, start_as};

const NOTE: &str = "She asked what the caller wanted to do today";

#[test]
fn after_a_kill_everything_is_there_and_whole() {
    let mut journey = Journey::new("crash");
    seed_trainees(journey.today("2027-03-15"), &["A-0001"]);
    let window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.click("button", "Record an attempt");
    window.choose("Module", "FT-01 Service desk start");
    window.fill("Mark in percent", "91");
    window.click_within("button", "Record the attempt", "dialog", "Record an attempt*");
    window.see("FT-01 passed, attempt 1");
    window.click("link", "Candidates*");
    window.fill("Name, number or e-mail", "A-0003");
    window.click("gridcell", "A-0003");
    plan_interview(&window, &["Ana Ruiz"]);
    enter(&window);
    window.fill("Notes to question 1", NOTE);
    window.click("button", "Leave*");
    enter(&window);
    window.until("the draft is stored", has_draft);
    window.kill();

    let window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.see("3 % of 408 h passed");
    window.click("link", "Candidates*");
    window.fill("Name, number or e-mail", "A-0003");
    window.click("gridcell", "A-0003");
    enter(&window);
    window.until("the draft is back", has_draft);

    let plan = journey.file("plan.csv");
    journey.farmteam(&["export", "plan", "--format", "csv", "--out", &plan.display().to_string()]);
    let plan = csv(&plan);
    assert_eq!(plan.cell("Code", "FT-01", "Mark"), "91.00");
    journey.farmteam(&["check"]);
}

fn enter(window: &Window) {
    window.click("link", "Open the room of Ana Ruiz");
    start_as(window, "Ana Ruiz");
}

fn has_draft(window: &Window) -> bool {
    window.value("Notes to question 1") == NOTE
}
