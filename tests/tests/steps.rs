//! Ways that several journeys go, in a person's words.

use std::path::PathBuf;

use farm_team_tests::{Journey, Window, window};

/// The day on which the people of these journeys are chosen: before the January intake starts.
pub(crate) const SELECTION_DAY: &str = "2026-11-16";

/// A file that ships with the program.
pub(crate) fn content(name: &str) -> PathBuf {
    window::root().join("core/content").join(name)
}

/// The first questions of the first start, both answered no: no account, no encryption.
pub(crate) fn start_open(window: &Window) {
    window.click("button", "Go on without an account");
    window.click("button", "Go on without encryption");
}

/// The first start without an account, up to who will come.
pub(crate) fn start(window: &Window) {
    start_open(window);
    start_program(window);
}

/// The question after those: a name, and the standard year.
pub(crate) fn start_program(window: &Window) {
    window.fill("Your name", "Mara Connell");
    window.click("button", "Start with the standard year*");
    window.see("Who will come?");
}

/// From the first start to the list that is checked and not yet stored, for a new intake on 4 January 2027.
pub(crate) fn check_applicants(journey: &Journey, window: &Window) {
    journey.answer_open(&content("applicants.csv"));
    window.click("button", "Import people*");
    window.click("button", "Choose a file…");
    window.click("radio", "A new intake");
    window.fill("Name of the intake", "January intake");
    window.fill_day("Start date*", "2027-01-04");
    window.click("button", "Check 121 rows");
    window.see("rows read");
}

/// An intake with the applicants as its candidates, set up by the command line.
pub(crate) fn seed_candidates(journey: &Journey) {
    journey.farmteam(&["init", "--standard-year", "--name", "Mara Connell"]);
    let applicants = content("applicants.csv").display().to_string();
    journey.farmteam(&["import", "people", &applicants, "--intake", "January intake", "--start", "2027-01-04"]);
}

/// The same, with these of them enrolled.
pub(crate) fn seed_trainees(journey: &Journey, numbers: &[&str]) {
    seed_candidates(journey);
    journey.farmteam(&[&["enroll", "--intake", "January intake"], numbers].concat());
}
