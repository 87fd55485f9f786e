//! A year goes out to the trainee's own machine, and the hours logged there come back.

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

const TODAY: &str = "2027-02-15";
const PASSPHRASE: &str = "correct horse battery";

#[test]
fn a_year_goes_out_and_its_hours_come_back() {
    let mut journey = Journey::new("my-year");
    seed_trainees(journey.today(TODAY), &["A-0001"]);
    let (file, back) = (journey.file("stober.myyear"), journey.file("stober.myhours"));
    let mut window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.click("button", "More actions");
    window.click("menuitem", "Make a My year file");
    // The form begins anew once the panel stands.
    window.at_rest();
    window.click("radio", "A passphrase of my choice");
    window.fill("Passphrase", PASSPHRASE);
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("make");
    journey.answer_save(&file);
    window.click("button", "Make the file…");
    window.see("Saved stober.myyear");
    window.close();

    let mut own = Journey::new("my-year-own");
    own.today(TODAY);
    let mut window = own.open();
    window.click("button", "I am a trainee: open my year…");
    own.answer_open(&file);
    window.click("button", "Choose a file…");
    window.see("stober.myyear");
    window.fill("Passphrase of the file", "incorrect horse battery");
    window.click("button", "Open my year");
    window.see("That passphrase does not open this file.");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("open");
    window.fill("Passphrase of the file", PASSPHRASE);
    window.click("button", "Open my year");
    window.see("Your coordinator has all your hours.");
    window.see("Sasilia Stober");
    window.see_no("Record an attempt");
    window.click("button", "Log hours");
    window.fill("How long", "1:30");
    window.click("button", "Log 1.5 h");
    window.see("1 entry of hours is still to be sent.");
    window.click("tab", "Hours & evidence");
    let proof = own.file("Ping of the lab.txt");
    std::fs::write(&proof, "4 of 4 came back").expect("a file");
    own.answer_open(&proof);
    window.click("button", "Attach a file to Self-study, *");
    window.see("1 file of evidence is still to be sent.");
    window.see_role("list", "Files attached to Self-study, *");
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("own");
    window.click("tab", "Milestones");
    window.see_role("table", "Milestones");
    own.answer_save(&back);
    window.click("button", "Save for my coordinator…");
    window.see("Saved 1 entry and 1 file to stober.myhours");
    window.close();

    let mut window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.click("button", "More actions");
    window.click("menuitem", "Take in hours from a file");
    window.at_rest();
    journey.answer_open(&back);
    window.click("button", "Choose a file…");
    window.see_role("table", "Entries of the file");
    window.see_role("table", "Evidence in the file");
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("preview");
    window.click("button", "Take in 1 entry");
    window.see("Sasilia Stober: 1 entry and 1 file taken in");
    window.click("tab", "Hours & evidence");
    window.see_role("button", "Open Ping of the lab.txt");
    window.see("1.5 h logged, 0 h approved");
    window.click("button", "Approve 1 entry");
    window.see("1.5 h logged, 1.5 h approved");
    window.close();

    // Corrected at home after it was taken in and approved.
    let window = own.open();
    window.fill("Passphrase of the database", PASSPHRASE);
    window.press(&["Enter"]);
    window.see("1 entry of hours is still to be sent.");
    window.click("tab", "Hours & evidence");
    window.click("button", "Correct *");
    window.fill("How long*", "1");
    window.click("button", "Correct the hours");
    window.see("1 h logged");
    own.answer_save(&back);
    window.click("button", "Save for my coordinator…");
    window.see("Saved 1 entry and 1 file to stober.myhours");
    window.close();

    let mut window = journey.open();
    window.click("link", "Trainees*");
    window.click("link", "Sasilia Stober");
    window.click("button", "More actions");
    window.click("menuitem", "Take in hours from a file");
    window.at_rest();
    journey.answer_open(&back);
    window.click("button", "Choose a file…");
    window.see("Was 1.5 h, now 1 h");
    window.see("Take or leave what was approved already.");
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("change");
    window.click("radio", "Take");
    window.click("button", "Take in 1 entry");
    window.see("Sasilia Stober: 1 entry taken in");
    window.click("tab", "Hours & evidence");
    window.see("1 h logged, 0 h approved");
}
