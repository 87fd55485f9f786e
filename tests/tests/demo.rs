//! The demo intake: clearly marked, and gone without a trace at one click.

use farm_team_tests::Journey;

use crate::steps::start;

#[test]
fn the_demo_intake_comes_marked_and_goes_without_a_trace() {
    let mut journey = Journey::new("demo");
    let window = journey.today("2027-05-10").open();
    start(&window);
    window.click("button", "Look around with the demo intake*");
    window.see_role("heading", "Monday");
    window.click("link", "Trainees*");
    window.see("Petraitytė");
    window.click("link", "Intakes");
    window.see("Demo");
    window.click("link", "*emo*");
    window.see("its people are made up");
    window.click("button", "Remove the demo intake");
    window.see("Nothing of your own goes with it.");
    window.click_within("button", "Remove the demo intake", "dialog", "Remove the demo intake?");
    window.see("No intakes yet");
    for (page, empty) in
        [("Monday*", "Nobody is in a year yet"), ("Candidates*", "No candidates yet"), ("Trainees*", "No trainee yet")]
    {
        window.click("link", page);
        window.see(empty);
    }
    window.press(&["Ctrl+K"]);
    window.type_text("Petra");
    window.see("Nothing of that name");
    window.press(&["Escape"]);
    window.click("link", "Settings");
    window.click("tab", "History");
    window.see_role("heading", "Settings");
    assert!(!window.text().contains("Petraitytė"), "{}", window.text());
}
