//! The holidays of a country move dates after a look at how many; the calendar shows them, and a file takes them along.

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn holidays_move_dates_after_a_look_and_the_calendar_shows_them() {
    let mut journey = Journey::new("calendar");
    seed_trainees(journey.today("2027-06-15"), &["A-0001", "A-0009"]);
    let mut window = journey.open();
    window.click("link", "Intakes");
    window.click("link", "January*");
    window.click("tab", "Settings");
    window.choose("Holiday calendar", "United States");
    window.see("15 days");
    window.screenshot("holidays");
    window.click("button", "Save the settings");
    window.see("Move open dates?");
    window.screenshot("move");
    window.click("button", "Move * dates");
    window.see("Open dates of 2 trainees moved.");

    window.click("link", "Calendar");
    window.see_role("heading", "June 2027");
    window.press(&["n"]);
    window.see_role("heading", "July 2027");
    window.screenshot("month");
    assert_eq!(window.axe(), [""; 0]);
    // Month 6 was 5 July, which is kept for Independence Day.
    window.click("button", "Tuesday*6 July 2027*");
    window.see("Month 6");
    window.screenshot("agenda");
    assert_eq!(window.axe(), [""; 0]);
    window.click("button", "2 people*");
    window.see("Sasilia Stober");
    window.click("radio", "Week");
    window.see("Independence Day (observed)");
    window.screenshot("week");
    assert_eq!(window.axe(), [""; 0]);

    window.click("button", "Mentors away");
    window.see("No mentor is away from today on.");
    window.press(&["Escape"]);
    window.click("button", "Intake: all");
    window.click("menuitemradio", "January*");
    let file = journey.file("january.ics");
    journey.answer_save(&file);
    window.click("button", "Save as a calendar file");
    window.see("Saved january.ics");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("SUMMARY:Independence Day (observed)\r\n"), "{text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20270706\r\n"), "{text}");
}
