//! The year itself: check-ins, sessions, hours by the week, results of a learning platform, and My year out and back.

use farm_team_tests::{Journey, Window};

const TRAINEE: &str = "Anne Sofie Hansen";
const PASSPHRASE: &str = "correct horse battery";

/// From a learning platform: one who is known, and one whom nobody knows.
const QUIZ: &str = "Surname,First name,Email address,Completed,Grade/10.00\n\
    Hansen,Anne Sofie,,29 January 2027 8:45 AM,8.89\n\
    S. Hansen,A.,hansen@home.example,29 January 2027 3:52 PM,9.50\n";

/// Begins on the trainee's page.
pub(crate) fn check_in(window: &mut Window) {
    window.click("tab", "Check-ins");
    window.click("button", "Check in");
    window.click("radio", "Well");
    window.fill("What went well", "Closed the printer tickets");
    window.fill("Next step", "Book the lab");
    window.click("radio", "Mentor");
    window.screenshot("check-in");
    window.click("button", "Save the check-in");
    window.see(&format!("Check-in with {TRAINEE} saved"));
    window.screenshot("check-ins");
}

pub(crate) fn session(window: &mut Window) {
    window.visit("/sessions");
    window.see("No session yet");
    window.click("button", "Plan the first session");
    window.choose("Module*", "FT-01 *");
    window.fill_day("Day*", "2027-01-15");
    window.fill("Room or link", "Room 4");
    window.screenshot("session-plan");
    window.click("button", "Plan for * people");
    window.see("Attendance to take");
    window.screenshot("session-attendance");
    window.click("button", "Write * h for *");
    window.see("taken by Mara Connell");
    window.screenshot("session-held");
    window.visit("/sessions");
    window.see("Held");
    window.screenshot("sessions");
}

pub(crate) fn week(window: &mut Window) {
    window.visit("/hours");
    window.see("11 Jan – 17 Jan 2027");
    window.click("button", "Show: all");
    window.click("menuitemradio", "To approve");
    window.see(TRAINEE);
    window.click("checkbox", "Select all rows");
    window.screenshot("hours-week");
    window.click("button", "Approve the hours of 1 person");
    window.see("1 entry of 1 person approved, 1.5 h");
    window.screenshot("hours-approved");
}

pub(crate) fn results(journey: &Journey, window: &mut Window) {
    let quiz = journey.file("quiz.csv");
    std::fs::write(&quiz, QUIZ).expect("the file of the platform");
    window.visit("/import/results");
    journey.answer_open(&quiz);
    window.click("button", "Choose a file…");
    window.choose("Module", "FT-03 *");
    window.screenshot("results-columns");
    window.click("button", "Check the rows");
    window.see("2 marks read");
    window.screenshot("results-check");
    window.click("button", "Import 2 results");
    window.click("button", "Settle *");
    window.see_role("heading", "Results to settle");
    window.screenshot("results-to-settle");
}

pub(crate) fn own_year(journey: &Journey, window: &mut Window, today: &str) {
    let (file, back) = (journey.file("hansen.myyear"), journey.file("hansen.myhours"));
    from_the_menu(window, "Make a My year file");
    window.click("radio", "A passphrase of my choice");
    window.fill("Passphrase", PASSPHRASE);
    window.screenshot("my-year-file");
    journey.answer_save(&file);
    window.click("button", "Make the file…");
    window.see("Saved hansen.myyear");

    let mut own = Journey::new("tour-own");
    let mut at_home = own.today(today).open();
    at_home.click("button", "I am a trainee: open my year…");
    own.answer_open(&file);
    at_home.click("button", "Choose a file…");
    at_home.fill("Passphrase of the file", PASSPHRASE);
    at_home.screenshot("open");
    at_home.click("button", "Open my year");
    at_home.see("Your coordinator has all your hours.");
    at_home.click("button", "Log hours");
    at_home.fill("How long", "1:30");
    at_home.click("button", "Log 1.5 h");
    at_home.see("1 entry of hours is still to be sent.");
    at_home.screenshot("year");
    own.answer_save(&back);
    at_home.click("button", "Save for my coordinator…");
    at_home.see("Saved 1 entry to hansen.myhours");
    at_home.close();

    from_the_menu(window, "Take in hours from a file");
    journey.answer_open(&back);
    window.click("button", "Choose a file…");
    window.see_role("table", "Entries of the file");
    window.screenshot("my-year-back");
    window.click("button", "Take in 1 entry");
    window.see("1 entry taken in");
}

fn from_the_menu(window: &Window, deed: &str) {
    window.visit("/trainees");
    window.fill("Find a trainee", "Anne Sofie");
    window.click("link", TRAINEE);
    window.click("button", "More actions");
    window.click("menuitem", deed);
    // The form begins anew once the panel stands.
    window.at_rest();
}
