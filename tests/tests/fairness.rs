//! Whether a selection treated groups alike (R29), and the machine in a candidate's hands.

use farm_team_tests::{Journey, Window};
use serde_json::Value;

use crate::files::csv;
use crate::steps::{COORDINATOR, SELECTION_DAY, by_coordinator, seed_accounts, seed_candidates, sign_in};

/// The handbook's example: 5 of 40 against 15 of 40.
const GROUP: usize = 40;
const OFFERED: [std::ops::Range<usize>; 2] = [0..5, GROUP..GROUP + 15];

#[test]
fn a_group_that_is_offered_less_is_named_with_every_figure() {
    let mut journey = Journey::new("fairness");
    seed_candidates(journey.today(SELECTION_DAY));
    let numbers = decided(&journey);
    let answers = journey.file("answers.csv");
    std::fs::write(&answers, answers_of(&numbers)).unwrap();
    let mut window = journey.open();
    window.click("link", "Candidates*");
    window.click("link", "Fairness");
    window.see("No answers of decided candidates yet");
    window.screenshot("nobody-answered");

    window.click("button", "Import monitoring data");
    journey.answer_open(&answers);
    window.click("button", "Choose a file…");
    window.see("81 rows were read; 80 candidates were found");
    assert_eq!(window.rows("Rows that cannot be imported")[0][..3], ["82", "Number", "Z-9"]);
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("import");
    window.click("button", "Import the answers of 80 candidates");
    window.see("The answers of 80 candidates are stored.");
    window.press(&["Escape"]);

    window.see("At least one group was selected clearly less often");
    window.see("Sex: Female (in all)");
    window.see("This proves nothing");
    let rows = window.rows("Sex");
    let whole: Vec<&Vec<String>> = rows.iter().filter(|row| row.len() == 7).take(2).collect();
    assert_eq!(whole[0][..], ["Female", "5 of 40", "13 %", "0.33", "0.0188", "5.0", "look closer"]);
    assert_eq!(whole[1][..], ["Male", "15 of 40", "38 %", "1.00", "–", "−5.0", "highest rate"]);
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("figures");
    window.resize(960, 640);
    assert_eq!(window.cut_off(), Vec::<String>::new());
    window.screenshot("figures-small-window");
    window.resize(1280, 800);

    let file = journey.file("fairness.csv");
    journey.answer_save(&file);
    window.click("button", "Export");
    window.click("menuitem", "CSV");
    window.see("to fairness.csv");
    let list = csv(&file);
    assert_eq!(list.cell("Group", "Female", "p (Fisher, two-sided)"), "0.0188");

    dark(&window);
    window.visit("/candidates");
    window.click("link", "Fairness");
    window.see("This proves nothing");
    assert_eq!(window.axe_contrast(), Vec::<String>::new());
    window.screenshot("figures-dark");
}

fn dark(window: &Window) {
    window.visit("/settings");
    window.click_within("radio", "Dark", "radiogroup", "Light or dark");
}

/// Decides on the first eighty of the intake; gives their numbers.
fn decided(journey: &Journey) -> Vec<String> {
    let list = journey.farmteam(&["candidates", "list", "--intake", "January intake", "--json"]);
    let list: Vec<Value> = serde_json::from_str(&list).expect("a list");
    let numbers: Vec<String> =
        list.iter().filter_map(|row| row["number"].as_str()).take(2 * GROUP).map(str::to_owned).collect();
    let is_offered = |at: &usize| OFFERED.iter().any(|range| range.contains(at));
    let (offered, declined): (Vec<usize>, Vec<usize>) = (0..2 * GROUP).partition(is_offered);
    let moved = |places: &[usize], to: &[&str]| {
        let people: Vec<&str> = places.iter().map(|at| numbers[*at].as_str()).collect();
        journey.farmteam(&[&["candidates", "move"], &people[..], to].concat());
    };
    moved(&offered, &["--to", "interview", "--reason", "Known from the open day"]);
    for at in &offered {
        for check in ["it_background", "eager_learner"] {
            journey.farmteam(&["candidates", "check", &numbers[*at], check, "--answer", "met", "--evidence", "Seen"]);
        }
    }
    moved(&offered, &["--to", "offer", "--reason", "Agreed by the panel"]);
    moved(&declined, &["--to", "decline", "--ground", "Others were stronger", "--reason", "Agreed by the panel"]);
    numbers
}

/// The first forty female, the others male, and somebody whom nobody knows.
fn answers_of(numbers: &[String]) -> String {
    let answer = |at: usize| if at < GROUP { "Female" } else { "male" };
    let rows = numbers.iter().enumerate().map(|(at, number)| format!("{number},{}\n", answer(at)));
    format!("Number,Sex\n{}Z-9,Female\n", rows.collect::<String>())
}

#[test]
fn a_candidate_answers_alone_and_only_the_password_leads_back() {
    let mut journey = Journey::new("lent");
    seed_accounts(journey.today(SELECTION_DAY));
    let people = journey.file("people.csv");
    std::fs::write(&people, "Number,Name\nA-1,Amara Diallo\n").unwrap();
    let people = people.display().to_string();
    by_coordinator(&journey, &["import", "people", &people, "--intake", "January intake", "--start", "2027-01-04"]);
    let mut window = journey.open();
    sign_in(&window, COORDINATOR[0], COORDINATOR[1]);
    window.click("link", "Candidates*");
    window.click("gridcell", "Amara Diallo");
    window.click("link", "Hand over the machine");
    window.see_role("heading", "Hand the machine to Amara Diallo");
    window.screenshot("handing-over");
    window.click("button", "Start");
    window.see_role("heading", "Questions that you are free to answer");
    for said in ["Nobody, not even coordinators", "6 months from the decision", "12 months after the outcome"] {
        window.see(said);
    }
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("questions");
    for way in [&["Ctrl+K"][..], &["Alt+Left"], &["Alt+Left"], &["g", "c"], &["?"]] {
        window.press(way);
    }
    window.at_rest();
    window.see_role("heading", "Questions that you are free to answer");
    assert!(!window.text().contains("Candidates"), "nothing else is in reach: {}", window.text());
    window.click_within("radio", "Another term", "radiogroup", "Sex");
    window.click_within("radio", "Prefer not to say", "radiogroup", "Age");
    window.resize(960, 640);
    assert_eq!(window.cut_off(), Vec::<String>::new());
    window.screenshot("questions-small-window");
    window.resize(1280, 800);
    window.click("button", "Hand in");
    window.see_role("heading", "Thank you");
    window.press(&["Alt+Left"]);
    window.screenshot("given-back");
    window.click("button", &format!("Go on as {}, with the password", COORDINATOR[0]));
    window.see("Locked. Your work is as you left it.");
    assert!(!window.text().contains("Amara"), "{}", window.text());
    window.press(&["Alt+Left"]);
    window.fill("Password", COORDINATOR[1]);
    window.click("button", "Unlock");
    window.see_role("heading", "Interview");
    assert!(window.address().starts_with("/candidates/"), "{}", window.address());
    dark(&window);
    window.visit("/candidates");
    window.click("gridcell", "Amara Diallo");
    window.click("link", "Hand over the machine");
    window.click("button", "Start");
    window.see_role("heading", "Questions that you are free to answer");
    assert_eq!(window.axe_contrast(), Vec::<String>::new());
    window.screenshot("questions-dark");

    let decline = ["candidates", "move", "A-1", "--to", "decline", "--ground", "Others were stronger"];
    by_coordinator(&journey, &decline);
    let figures = by_coordinator(&journey, &["fairness", "--intake", "January intake", "--json"]);
    let figures: Value = serde_json::from_str(&figures).expect("JSON");
    let asked: Vec<&str> =
        figures["questions"].as_array().unwrap().iter().map(|q| q["question"].as_str().unwrap()).collect();
    assert_eq!(asked, ["Sex"], "what was not said is not there: {figures}");
}
