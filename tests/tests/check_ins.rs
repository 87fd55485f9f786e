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

/// R41: a warning stands in the list and on the page with its reasons, is set aside with a reason until a day, and goes
/// with what it was about.
#[test]
fn a_warning_is_set_aside_and_goes_with_its_cause() {
    let mut journey = Journey::new("risk");
    seed_trainees(journey.today("2027-01-27"), &["A-0001"]);
    let mut window = journey.open();
    window.see("No contact in 24 days since the start.");
    window.click("link", "Everybody at risk");
    window.see("No contact 24 d +2");
    window.screenshot("at risk");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.click("link", "Sasilia Stober");
    window.see_role("list", "Early warnings");
    window.screenshot("warnings");
    window.click("button", "Set aside: FT-01 *");
    window.fill_day("Up to and including*", "2027-02-05");
    window.fill("Reason*", "Ill in the first week");
    window.screenshot("set aside");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.click("button", "Set it aside");
    window.see("set aside until Fri, 5 Feb 2027");
    window.click("button", "Check in");
    window.see_role("dialog", "Check in*");
    window.click("button", "Save the check-in");
    window.see_no("No contact in 24 days");
    window.screenshot("after a talk");
    let told = journey.farmteam(&["risk", "--json"]);
    let reasons = |text: &str| told.contains(text);
    assert!(reasons("check_ins_missed") && !reasons("contact_gap") && !reasons("module_overdue"), "{told}");

    window.click("button", "Show again: FT-01 *");
    window.see_no("set aside until");
}
