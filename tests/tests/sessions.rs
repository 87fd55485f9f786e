//! A session is planned, its attendance writes hours for those who came, an attempt is marked there, and all of it can
//! be taken back.

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn attendance_writes_hours_and_an_attempt_is_marked() {
    let mut journey = Journey::new("sessions");
    seed_trainees(journey.today("2027-01-14"), &["A-0001", "A-0009"]);
    let mut window = journey.open();
    window.click("link", "Sessions");
    window.see("No session yet");
    assert_eq!(window.axe(), [""; 0]);
    window.click("button", "Plan the first session");
    window.choose("Module*", "FT-01 *");
    window.fill_day("Day*", "2027-01-14");
    window.fill("Room or link", "Room 4");
    window.see_role("checkbox", "Everybody");
    window.screenshot("plan");
    assert_eq!(window.axe(), [""; 0]);
    window.click("button", "Plan for 2 people");
    window.see("Attendance to take");
    window.click("checkbox", "* Stober came");
    window.see("1 person missed it.");
    window.screenshot("attendance");
    assert_eq!(window.axe(), [""; 0]);
    window.click("button", "Write 2 h for 1 person");
    window.see("Missed it");
    window.see("taken by Mara Connell");

    let seats = window.rows("Attempts that day");
    assert_eq!(seats.len(), 1, "those who came: {seats:?}");
    let name = seats[0][0].clone();
    window.fill(&format!("Mark of {name}"), "91,5");
    window.click("button", "Record 1 attempt");
    window.see("is not a mark");
    window.fill(&format!("Mark of {name}"), "91.5");
    window.click("button", "Record 1 attempt");
    window.see("Passed");
    window.screenshot("held");
    assert_eq!(window.axe(), [""; 0]);

    window.click("link", &name);
    window.click("tab", "Hours & evidence");
    window.see("attendance of a session");
    window.screenshot("hours");
    window.visit("/sessions");
    window.see("1 of 2");
    window.screenshot("list");
    window.click("link", "FT-01 *");
    window.click("button", "Take the attendance back");
    window.see("The attendance is taken back");
    window.click("button", "Undo");
    window.see("Missed it");
    let list = journey.farmteam(&["sessions", "list", "--stage", "held", "--json"]);
    assert!(list.contains("\"attended\":1"), "{list}");
}
