//! A week of hours: logged with two clicks, approved for many in one step and taken back, corrected beside the list.

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn hours_of_a_week_are_logged_approved_and_corrected() {
    let mut journey = Journey::new("hours");
    seed_trainees(journey.today("2027-01-15"), &["A-0001", "A-0002"]);
    for (person, date, minutes, kind) in [
        ("A-0001", "2027-01-12", "90", "taught"),
        ("A-0001", "2027-01-13", "480", "on-the-job"),
        ("A-0002", "2027-01-05", "60", "self-study"),
    ] {
        journey.farmteam(&["hours", "add", person, "--date", date, "--minutes", minutes, "--kind", kind]);
    }
    let mut window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Kete Myuller");
    // Two clicks, and the length between them.
    window.click("button", "Log hours");
    window.fill("How long*", "2");
    window.click("button", "Log 2 h");
    window.see("2 h logged for Kete Myuller");

    window.click("link", "Hours");
    window.see("11 Jan – 17 Jan 2027");
    window.see_role("gridcell", "9.5 h");
    window.screenshot("week");
    assert_eq!(window.axe(), [""; 0]);
    window.press(&["p"]);
    window.see("4 Jan – 10 Jan 2027");
    window.see_role("gridcell", "1 h");
    window.click("button", "This week");
    window.see_role("gridcell", "9.5 h");
    window.click("checkbox", "Select all rows");
    window.screenshot("ticked");
    window.click("button", "Approve the hours of 2 people");
    window.see("3 entries of 2 people approved, 11.5 h");
    window.see_role("gridcell", "Approved");
    window.click("button", "Show: all");
    window.click("menuitemradio", "To approve");
    window.see("Everything is approved");
    assert_eq!(window.axe(), [""; 0]);
    window.screenshot("nothing-waits");
    window.click("button", "Undo");
    window.see_role("gridcell", "9.5 h");

    window.click("link", "Sasilia Stober");
    window.see_role("dialog", "Sasilia Stober*");
    window.see_role("button", "Approve 2 entries");
    window.screenshot("person");
    assert_eq!(window.axe(), [""; 0]);
    window.click("button", "Correct Taught, *");
    window.fill("How long*", "1:15");
    window.screenshot("correct");
    window.click("button", "Correct the hours");
    window.see("Hours of Sasilia Stober corrected");
    window.see("1.25");
    window.click("button", "Approve 2 entries");
    window.see("2 entries of 1 person approved, 9.25 h");
    window.click("button", "Close");
    let week = journey.farmteam(&["hours", "week", "2027-01-15", "--waiting", "--json"]);
    assert!(week.contains("Kete Myuller") && !week.contains("Stober"), "{week}");
}
