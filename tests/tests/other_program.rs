//! A change by another program shows up in the open window.

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn what_the_command_line_stores_stands_in_the_open_window() {
    let mut journey = Journey::new("other-program");
    seed_trainees(journey.today("2027-01-20"), &["A-0001"]);
    let window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.see("0 % of 408 h passed");
    journey.farmteam(&["attempt", "add", "A-0001", "FT-01", "--date", "2027-01-14", "--mark", "84"]);
    window.see("3 % of 408 h passed");
    journey.farmteam(&["enroll", "A-0002", "--intake", "January intake"]);
    window.see_role("link", "Trainees 2");
}
