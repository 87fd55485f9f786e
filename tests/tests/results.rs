//! Results of a learning platform: a file with somebody whom nobody knows, settled later (R11, R14).

use farm_team_tests::{Journey, Window};

use crate::steps::seed_trainees;

const QUIZ: &str = "Surname,First name,Email address,Completed,Grade/10.00\n\
    Hansen,Anne Sofie,,15 January 2027 8:45 AM,8.89\n\
    Hansen,Anne Sofie,,16 January 2027 2:38 PM,9.20\n\
    S. Hansen,A.,hansen@home.example,25 January 2027 3:52 PM,9.50\n\
    S. Hansen,A.,hansen@home.example,26 January 2027 3:52 PM,9.70\n\
    Overall average,,,,9.20\n";

#[test]
fn results_come_in_and_a_person_is_settled_later() {
    let mut journey = Journey::new("results");
    seed_trainees(journey.today("2027-03-01"), &["A-0046"]);
    let quiz = journey.file("quiz.csv");
    std::fs::write(&quiz, QUIZ).expect("the file of the platform");
    let mut window = journey.open();

    window.click("link", "Trainees*");
    window.click("link", "Import results");
    journey.answer_open(&quiz);
    window.click("button", "Choose a file…");
    window.see("Say which module it is, or choose a column for one.");
    window.choose("Module", "FT-01 · Service desk start");
    window.see_role("button", "Check the rows");
    window.screenshot("columns");
    window.click("button", "Check the rows");
    window.see("4 marks read");
    window.see("Rows of averages or totals are no persons and stay out: 6.");
    let waiting = window.rows("Results out of order");
    assert_eq!(waiting.len(), 1, "the second try lies in the cool-off: {waiting:?}");
    window.see("Nobody here matches");
    window.screenshot("check");
    window.click("button", "Import 4 results");
    window.see("1 attempt recorded");
    window.screenshot("done");
    window.click("button", "Settle the 3 results");

    window.see_role("heading", "Results to settle");
    let rows = window.rows("Results to settle");
    assert_eq!(rows.len(), 3, "{rows:?}");
    window.screenshot("unsettled");
    window.close();

    // Later, from Monday.
    let mut window = journey.open();
    window.see("3 imported results wait to be settled");
    window.screenshot("monday");
    window.click("button", "Settle them*");
    window.click("button", "Settle FT-01 of A. S. Hansen, Mon*");
    window.see("Nobody here has this number, address or name.");
    window.see("Also the 1 other result of this name");
    window.screenshot("settle");
    window.fill("Whose result is it?", "Hansen");
    window.click("option", "Anne Sofie Hansen · A-0046");
    window.click("button", "Give it to this person");
    // The other of that name is hers too, and waits for another rule now.
    window.see("All 2 attempts at FT-01 are used up.");
    window.fill("Reason", "A third try was agreed");
    window.click("button", "Accept the result");
    window.until("one result waits", |window| window.rows("Results to settle").len() == 1);
    window.click("button", "Settle FT-01 of Anne Sofie Hansen*");
    window.see("16 Jan 2027 lies in the cool-off of FT-01, which ends on 22 Jan 2027.");
    window.fill("Reason", "The platform allowed a second try that day");
    window.screenshot("accept");
    window.click("button", "Accept the result");
    window.see("Nothing waits");

    window.click("link", "Trainees*");
    window.see_no("Settle 1 result");
    window.click("link", "Anne Sofie Hansen");
    window.see("FT-01");
    evidence(&journey, &mut window);
    window.close();
    let told = journey.farmteam(&["results", "unsettled"]);
    assert!(told.contains("No results wait."), "{told}");
}

/// The answers of an attempt are attached to it, and opened.
fn evidence(journey: &Journey, window: &mut Window) {
    let answers = journey.file("Answers of the first try.txt");
    std::fs::write(&answers, "1 b, 2 a, 3 c").expect("a file");
    window.click("link", "FT-01*");
    journey.answer_open(&answers);
    window.click("button", "Attach a file to attempt 1");
    window.see("Attached Answers of the first try.txt");
    window.see_role("list", "Files attached to attempt 1");
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("evidence");
    window.click("button", "Open Answers of the first try.txt");
    window.until("the viewer has it", |_| journey.file("answer-viewer.txt").is_file());
    assert_eq!(std::fs::read_to_string(journey.viewed()).expect("the copy"), "1 b, 2 a, 3 c");
}
