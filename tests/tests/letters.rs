//! A decision becomes a letter: worded, looked at and saved in the window, read back by another program.

use std::path::Path;
use std::process::Command;

use farm_team_tests::Journey;

use crate::steps::{SELECTION_DAY, seed_candidates};

/// The text of a PDF as poppler reads it, every run of blanks as one.
pub(crate) fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").args([pdf.as_os_str(), "-".as_ref()]).output();
    let read = read.expect("pdftotext of poppler-utils is installed");
    assert!(read.status.success(), "{}: {}", pdf.display(), String::from_utf8_lossy(&read.stderr));
    String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn declined_candidates_get_letters_in_the_intakes_words() {
    let mut journey = Journey::new("letters");
    seed_candidates(journey.today(SELECTION_DAY));
    let decline = ["--to", "decline", "--ground", "Others were stronger"];
    journey.farmteam(&[&["candidates", "move", "A-0005", "A-0006"][..], &decline].concat());
    let mut window = journey.open();

    window.visit("/candidates");
    window.fill("Name, number or e-mail", "A-0005");
    window.see("Candidates 1 Search");
    window.click("gridcell", "Anna Bērziņa");
    window.click("link", "Word the letters of this intake");
    window.click("tab", "Decline");
    window.fill("From", "Farm Team, Main Street 1");
    window.fill("Subject*", "Your application of this year");
    window.see("Your application of this year");
    window.see_role("img", "Page 1 of 1");
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("words");
    window.click("button", "Save the letter");
    window.see("Saved the letter");

    window.visit("/candidates");
    window.fill("Name, number or e-mail", "A-0005");
    window.see("Candidates 1 Search");
    window.click("gridcell", "Anna Bērziņa");
    window.click_within("button", "Decline", "region", "Letters");
    window.see_role("img", "Page 1 of 1");
    window.see("Dear Anna Bērziņa,");
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("letter");
    let file = journey.file("letter.pdf");
    journey.answer_save(&file);
    window.click("button", "Save PDF…");
    window.see("Saved letter.pdf");
    let text = text_of(&file);
    for said in ["Farm Team, Main Street 1", "16 November 2026", "Your application of this year", "Dear Anna Bērziņa,"]
    {
        assert!(text.contains(said), "{said} in: {text}");
    }

    window.visit("/candidates?state=declined");
    window.click("checkbox", "Select all*");
    let folder = journey.file("letters");
    std::fs::create_dir(&folder).expect("a folder for the letters");
    journey.answer_open(&folder);
    window.click("button", "Letters…");
    window.click("radio", "Offer of a place");
    window.click("button", "Write 2 letters…");
    window.see("was not offered a place");
    assert_eq!(std::fs::read_dir(&folder).expect("the folder").count(), 0, "all or none");
    window.click("radio", "Decline");
    window.screenshot("many");
    window.click("button", "Write 2 letters…");
    window.see("Wrote 2 letters to letters");
    let all = text_of(&folder.join("All letters to print - Decline.pdf"));
    assert_eq!(all.matches("Your application of this year").count(), 2, "{all}");
    assert_eq!(std::fs::read_dir(&folder).expect("the folder").count(), 3);
}
