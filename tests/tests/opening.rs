//! The window itself: it opens, it is styled, there is one for each data folder.

use farm_team_tests::Journey;

use crate::steps::start_open;

#[test]
fn the_window_opens_and_its_styles_are_not_blocked() {
    let journey = Journey::new("opening");
    let mut window = journey.open();
    window.see("Welcome to Farm Team");
    window.screenshot("first-start");
    start_open(&window);
    window.see("Start with the standard year");
    // A style that a nonce in the policy would silently block, in the built program only.
    let color = window.style("button", "Start with the standard year*", "background-color");
    assert_eq!(color, "rgb(225, 242, 240)", "the soft accent of the light theme");
}

#[test]
fn a_second_start_on_the_same_folder_ends_and_another_folder_has_its_own_window() {
    let journey = Journey::new("second-start");
    let first = journey.open();
    first.see("Welcome to Farm Team");

    let second = journey.start_again();
    assert!(second.status.success(), "it handed over to the first: {second:?}");

    let other = Journey::new("other-folder");
    let window = other.open();
    window.see("Welcome to Farm Team");
    first.see("Welcome to Farm Team");
}
