//! A check-in is one click from where somebody begins, and counts in the rhythm of the program (R25).

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn a_check_in_is_recorded_from_the_page_and_taken_back() {
    let mut journey = Journey::new("check-ins");
    seed_trainees(journey.today("2027-01-27"), &["A-0001"]);
    let mut window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.click("tab", "Check-ins");
    window.see("No check-in yet");
    window.press(&["c"]);
    window.see_role("dialog", "Check in*");
    window.screenshot("check-in panel");
    window.click("radio", "Well");
    window.fill("What went well", "Closed the printer tickets");
    window.fill("Next step", "Book the lab");
    window.click("radio", "Mentor");
    window.click("button", "Save the check-in");
    window.see("Check-in with Sasilia Stober saved");
    window.see("1 held, 3 were due");
    let rows = window.rows("Check-ins");
    assert!(rows[0].iter().any(|cell| cell.contains("Closed the printer tickets")), "{rows:?}");
    window.screenshot("check-ins");
    let listed = journey.farmteam(&["checkin", "list", "A-0001", "--json"]);
    assert!(listed.contains("\"mood\":4") && listed.contains("\"role\":\"mentor\""), "{listed}");

    window.click("button", "Undo");
    window.see("No check-in yet");
}
