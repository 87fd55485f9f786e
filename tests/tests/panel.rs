//! A panel of three scores a candidate without seeing each other's sheets; consensus, decision and the letter follow
//! (R26–R28).

use farm_team_tests::{Journey, Window};
use serde_json::Value;

use crate::letters::text_of;
use crate::steps::{
    COMPETENCIES, COORDINATOR, SELECTION_DAY, by_coordinator, content, hand_in, invite, name_raters, redeem,
    seed_accounts, sign_in, sign_out, start_as,
};

const CANDIDATE: &str = "Sasilia Stober";
const MENTOR: &str = "Jo Lind";
const GUEST: &str = "A. Ruiz";
/// What stands on the sheets of others must not be seen before the last is in.
const NOTE: &str = "heard the question come back";

#[test]
fn three_raters_score_blind_and_agree_afterwards() {
    let mut journey = Journey::new("panel");
    let code = seed(journey.today(SELECTION_DAY));
    let mut window = journey.open();
    sign_in(&window, COORDINATOR[0], COORDINATOR[1]);
    open_candidate(&window);
    plan(&journey, &mut window);

    window.click("link", &format!("Open the room of {}", COORDINATOR[0]));
    window.see_role("heading", COMPETENCIES[0]);
    let coordinators_room = window.address();
    window.screenshot("room");
    hand_in(&window, COORDINATOR[0], 5);
    window.click("button", &format!("Hand over to {GUEST}"));
    window.screenshot("hand-over");
    start_as(&window, GUEST);
    assert!(!window.text().contains(NOTE), "nothing of the last sheet is left: {}", window.text());
    let guests_room = window.address();
    hand_in(&window, GUEST, 4);
    // The machine was lent: what the guest wrote is closed to whoever lent it.
    window.visit("/candidates");
    window.visit(&guests_room);
    window.see(&format!("The sheet of {GUEST} is closed until all sheets of the panel are in."));
    window.visit("/candidates");
    open_candidate(&window);
    window.see("2 of 3 sheets in");
    assert!(!window.text().contains("Sheets side by side"), "{}", window.text());
    let listed = on_the_list(&journey);
    assert!(listed["mean"].is_null() && listed["spread"].is_null(), "{listed}");
    sign_out(&window, "Coordinator");

    redeem(&window, MENTOR, &code);
    window.see_role("heading", "My panels");
    window.screenshot("my-panels");
    window.visit(&coordinators_room);
    window.see("This is not among what your account may see.");
    window.visit("/trainees");
    window.click("link", &format!("Open the room for {CANDIDATE}"));
    hand_in(&window, MENTOR, 3);
    window.see("It was the last one");
    window.click("button", "Leave the room");
    sign_out(&window, "Mentor");

    sign_in(&window, COORDINATOR[0], COORDINATOR[1]);
    agree(&mut window);
    decide(&window);
    let listed = on_the_list(&journey);
    for (field, value) in [("mean", "4.08"), ("lowest", "4.00"), ("checks", "met")] {
        assert_eq!(listed[field], value, "{field}: {listed}");
        assert!(field == "checks" || window.text().contains(value), "{value} on the page: {}", window.text());
    }
    assert_eq!((&listed["spread"], &listed["advances"]), (&2.into(), &true.into()));
    write_to(&journey, &window);
}

/// A house with accounts and candidates; gives the mentor's code.
fn seed(journey: &Journey) -> String {
    seed_accounts(journey);
    let applicants = content("applicants.csv").display().to_string();
    by_coordinator(journey, &["import", "people", &applicants, "--intake", "January intake", "--start", "2027-01-04"]);
    invite(journey, MENTOR, &["--role", "mentor"])
}

/// The candidate as the command line lists them.
fn on_the_list(journey: &Journey) -> Value {
    let list = by_coordinator(journey, &["candidates", "list", "--intake", "January intake", "--json"]);
    let list: Vec<Value> = serde_json::from_str(&list).expect("a list");
    list.into_iter().find(|row| row["number"] == "A-0001").expect("the candidate")
}

fn open_candidate(window: &Window) {
    window.visit("/candidates");
    window.fill("Name, number or e-mail", "A-0001");
    window.click("gridcell", "A-0001");
    window.see_role("heading", "Interview");
}

/// Two raters who sign in, one by name, a day and a place; the invitation is a file for a calendar.
fn plan(journey: &Journey, window: &mut Window) {
    window.click("button", "Plan the interview");
    window.fill_day("Day*", "2026-11-20");
    window.fill_time("Starts at*", "09:30");
    window.fill("Room or link", "Room 4");
    window.choose("Raters who sign in", COORDINATOR[0]);
    window.click("option", MENTOR);
    window.press(&["Tab"]);
    name_raters(window, &[GUEST]);
    window.screenshot("plan");
    window.click("button", "Save the plan");
    window.see(&format!("The interview of {CANDIDATE} is planned"));
    window.see("Fri, 20 Nov 2026, 09:30, 60 min · Room 4");
    let file = journey.file("interview.ics");
    journey.answer_save(&file);
    window.click("button", "Save the invitation");
    window.see("Saved interview.ics");
    let text = std::fs::read_to_string(&file).expect("the invitation is a file").replace("\r\n ", "");
    for line in ["DTSTART:20261120T093000", "DTEND:20261120T103000", "LOCATION:Room 4"] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

/// The sheets stand side by side; where they are far apart, the raters talk and write what they agree on.
fn agree(window: &mut Window) {
    open_candidate(window);
    window.see_role("table", "Sheets side by side");
    window.see("2: discuss");
    window.click("button", "Empathy and composure");
    window.screenshot("side-by-side");
    window.click("button", "Write a consensus on Empathy and composure");
    window.fill("Score, 1 to 5", "4.5");
    window.fill("What was agreed, and why", "Jo had not heard the second call");
    window.click("button", "Save the consensus");
    window.see("Consensus on Empathy and composure: 4.5");
    assert_eq!(window.axe(), Vec::<String>::new());
}

fn decide(window: &Window) {
    for check in ["Some IT background", "Eager learner"] {
        window.click_within("radio", "Met", "radiogroup", check);
        window.see(&format!("{check}: Met"));
    }
    window.click("button", "Screen");
    window.see("1 person screened");
    window.click("button", "Invite to interview");
    window.see("1 person invited to the interview");
    window.click("button", "Make an offer…");
    window.click("button", "Make 1 offer");
    window.see("1 offer made");
}

/// The offer on paper, read back by another program.
fn write_to(journey: &Journey, window: &Window) {
    window.click_within("button", "Offer of a place", "region", "Letters");
    window.see_role("img", "Page 1 of 1");
    let file = journey.file("offer.pdf");
    journey.answer_save(&file);
    window.click("button", "Save PDF…");
    window.see("Saved offer.pdf");
    let text = text_of(&file);
    for said in [CANDIDATE, "16 November 2026", "4 January 2027"] {
        assert!(text.contains(said), "{said} in: {text}");
    }
}
