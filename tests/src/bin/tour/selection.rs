//! Candidates in every look, and the interview room.

use farm_team_tests::Window;

/// The ways to look at candidates, and the room of a rater, light and dark.
pub(crate) fn interview(window: &mut Window) {
    for scheme in ["Light", "Dark"] {
        let look = scheme.to_lowercase();
        window.visit("/settings");
        window.click_within("radio", scheme, "radiogroup", "Light or dark");
        window.visit("/candidates?view=board");
        window.see_role("region", "Interview");
        window.screenshot(&format!("board-{look}"));
        window.visit("/candidates?view=comparison");
        window.see_role("table", "Comparison");
        window.screenshot(&format!("comparison-{look}"));
        window.visit("/candidates?text=A-0046");
        window.click("gridcell", "A-0046");
        window.see_role("table", "Sheets side by side");
        window.click("button", "Empathy and composure");
        window.screenshot(&format!("side-by-side-{look}"));
        window.visit("/candidates?text=A-0110");
        window.click("gridcell", "A-0110");
        window.see_role("heading", "Interview");
        if scheme == "Light" {
            plan(window);
        }
        window.click("link", "Open the room of Ana Ruiz");
        window.see_role("heading", "Hand the machine to Ana Ruiz");
        window.screenshot(&format!("hand-over-{look}"));
        window.click("button", "Start");
        window.fill("Notes to question 1", "Let the guest finish, named the problem back, walked him over herself.");
        window.press(&["Escape", "4"]);
        window.see("Stored");
        window.screenshot(&format!("room-{look}"));
        window.click("button", "Caller role-play");
        window.click("button", "Start the time");
        window.screenshot(&format!("room-exercise-{look}"));
        window.click("button", "Overview");
        window.screenshot(&format!("room-overview-{look}"));
        window.click("button", "Leave*");
        window.see_role("heading", "Interview");
        window.screenshot(&format!("candidate-draft-{look}"));
    }
    window.visit("/settings?tab=lists");
    window.see("Why a candidacy ends");
    window.screenshot("grounds");
    window.visit("/settings");
    window.click_within("radio", "Light", "radiogroup", "Light or dark");
    window.visit("/candidates");
}

fn plan(window: &mut Window) {
    window.click("button", "Plan the interview");
    window.fill_day("Day*", "2026-11-20");
    window.fill_time("Starts at*", "09:30");
    window.fill("Room or link", "Room 4");
    for rater in ["Ana Ruiz", "Jon Lind"] {
        window.fill("Raters without an account", rater);
        window.press(&["Enter"]);
    }
    window.screenshot("plan");
    window.click("button", "Save the plan");
    window.see("is planned");
}
