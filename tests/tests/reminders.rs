//! The system reminds of what there is to do when the window opens, in counts, and each person turns it off (R7).

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn what_there_is_to_do_is_told_when_the_window_opens_and_turned_off_in_the_settings() {
    let mut journey = Journey::new("reminders");
    seed_trainees(journey.today("2027-01-20"), &["A-0001", "A-0002"]);
    let mut window = journey.open();
    window.until("the system is given a notification", |_| journey.notified().is_some());
    let told = journey.notified().expect("seen above");
    assert_eq!(told, "Milestones still to hold: 2\nModules still to pass: 2\nCheck-ins to hold: 2");

    window.visit("/settings");
    for line in told.lines() {
        window.see(line);
    }
    window.screenshot("settings");
    assert_eq!(window.axe(), [""; 0]);
    window.click("button", "Show an example");
    window.until("an example is shown", |_| journey.notified().is_some_and(|shown| shown.starts_with("A reminder")));
    window.click("switch", "Remind me");
    window.until("it is kept", |_| journey.farmteam(&["reminders"]).ends_with("turned off.\n"));
    let all = journey.farmteam(&["reminders"]);
    assert!(all.starts_with("Milestones still to hold: 2 (0 not told yet)\n"), "{all}");
    window.click("radio", "Dark");
    window.screenshot("off, dark");
}
