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

/// The coordinator of [`seed_accounts`] and her password.
pub(crate) const COORDINATOR: [&str; 2] = ["Mara Connell", "violet kettle arrives"];

/// The password that everybody else gives themselves.
const OWN_PASSWORD: &str = "seven quiet harbors";

/// Runs the command line for the coordinator of [`seed_accounts`].
pub(crate) fn by_coordinator(journey: &Journey, arguments: &[&str]) -> String {
    let [name, password] = COORDINATOR;
    journey.farmteam_with(password, &[arguments, &["--as", name]].concat())
}

/// A house with accounts: the coordinator has hers.
pub(crate) fn seed_accounts(journey: &Journey) {
    let [name, password] = COORDINATOR;
    journey.farmteam_with(password, &["init", "--standard-year", "--coordinator", name]);
}

/// The same, with these trainees.
pub(crate) fn seed_accounts_and_trainees(journey: &Journey, numbers: &[&str]) {
    seed_accounts(journey);
    let applicants = content("applicants.csv").display().to_string();
    by_coordinator(journey, &["import", "people", &applicants, "--intake", "January intake", "--start", "2027-01-04"]);
    by_coordinator(journey, &[&["enroll", "--intake", "January intake"], numbers].concat());
}

/// Makes an account; gives the code of its invitation.
pub(crate) fn invite(journey: &Journey, name: &str, how: &[&str]) -> String {
    let made = by_coordinator(journey, &[&["accounts", "invite", name, "--json"], how].concat());
    let made: serde_json::Value = serde_json::from_str(&made).expect("JSON");
    made["code"].as_str().expect("a code").to_owned()
}

/// From the form of the door to the own first page.
pub(crate) fn sign_in(window: &Window, name: &str, password: &str) {
    window.fill("Name", name);
    window.fill("Password", password);
    window.click("button", "Sign in");
}

/// Takes up an invitation at the door.
pub(crate) fn redeem(window: &Window, name: &str, code: &str) {
    window.click("button", "I have an invitation");
    window.fill("Name", name);
    window.fill("Invitation code", code);
    window.fill("New password", OWN_PASSWORD);
    window.click("button", "Set the password and sign in");
}

/// Leaves through the menu with the own name.
pub(crate) fn sign_out(window: &Window, role: &str) {
    window.click("button", &format!("*{role}"));
    window.click("menuitem", "Sign out");
    window.see_role("heading", "Sign in");
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

/// The competencies of the interview, in the order of the room.
pub(crate) const COMPETENCIES: [&str; 6] = [
    "Listening and finding the need",
    "Plain language",
    "Empathy and composure",
    "Ownership and follow-through",
    "Learning and feedback",
    "Teamwork and sharing",
];

/// From a candidate's page: a panel of raters without an account.
pub(crate) fn plan_interview(window: &Window, raters: &[&str]) {
    window.click("button", "Plan the interview");
    name_raters(window, raters);
    window.click("button", "Save the plan");
    window.see("is planned");
}

/// Puts raters without an account on the panel that is being planned.
pub(crate) fn name_raters(window: &Window, raters: &[&str]) {
    for rater in raters {
        window.fill("Raters without an account", rater);
        window.press(&["Enter"]);
    }
}

/// The machine is handed to a rater without an account, who begins.
pub(crate) fn start_as(window: &Window, rater: &str) {
    window.see_role("heading", &format!("Hand the machine to {rater}"));
    window.click("button", "Start");
}

/// One rater's sheet with the keyboard, from the first question to handing it in: the same level for every
/// competency, and a note on the first.
pub(crate) fn hand_in(window: &Window, rater: &str, level: u8) {
    window.see_role("heading", COMPETENCIES[0]);
    window.fill("Notes to question 1", &format!("{rater} heard the question come back"));
    window.press(&["Escape"]);
    for competency in COMPETENCIES {
        window.see_role("heading", competency);
        window.press(&[&level.to_string(), "Enter"]);
    }
    for exercise in ["Caller role-play", "Teach me something"] {
        window.see_role("heading", exercise);
        window.press(&["Enter"]);
    }
    window.see_role("heading", "Overview");
    window.click("button", "Hand in the sheet…");
    window.click("button", &format!("Hand in as {rater}"));
    window.see_role("heading", &format!("The sheet of {rater} is handed in"));
}
