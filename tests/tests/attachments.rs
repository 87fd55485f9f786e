//! A diploma is attached to a threshold check, opened, and gone with the person.

use farm_team_tests::Journey;

use crate::files::naming;
use crate::steps::{SELECTION_DAY, seed_candidates};

const NAME: &str = "Diplom Anna Bērziņa.pdf";

#[test]
fn an_attached_file_is_opened_and_goes_with_the_person() {
    let mut journey = Journey::new("attachments");
    seed_candidates(journey.today(SELECTION_DAY));
    let diploma = journey.file(NAME);
    let content = "%PDF-1.4\n% Anna Bērziņa, magna cum laude\n";
    std::fs::write(&diploma, content).expect("a diploma");
    let mut window = journey.open();
    window.visit("/candidates");
    window.fill("Name, number or e-mail", "A-0005");
    window.see("Candidates 1 Search");
    window.click("gridcell", "Anna Bērziņa");
    window.see_role("heading", "Threshold checks");

    let wrong = journey.file("photo.png");
    std::fs::write(&wrong, content).expect("a file that lies");
    journey.answer_open(&wrong);
    window.click("button", "Attach a file to Some IT background");
    window.see("“photo.png” ends in .png, but what is in it is a PDF. Nothing was attached.");
    journey.answer_open(&diploma);
    window.click("button", "Attach a file to Some IT background");
    window.see(&format!("Attached {NAME}"));
    window.see_role("button", &format!("Open {NAME}"));
    window.at_rest();
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("attached");

    window.click("button", &format!("Open {NAME}"));
    window.until("the viewer has it", |_| journey.file("answer-viewer.txt").is_file());
    let viewed = journey.viewed();
    assert_eq!(std::fs::read_to_string(&viewed).expect("the copy"), content);
    assert_eq!(viewed.file_name().expect("a name"), NAME);
    let copy = journey.file("copy.pdf");
    journey.answer_save(&copy);
    window.click("button", &format!("More about {NAME}"));
    window.click("menuitem", "Save a copy…");
    window.see("Saved copy.pdf");
    assert_eq!(std::fs::read_to_string(&copy).expect("the copy"), content);
    window.click("button", &format!("More about {NAME}"));
    window.click("menuitem", "Remove");
    window.see(&format!("Removed {NAME}"));
    window.click("button", "Undo");
    window.see_role("button", &format!("Open {NAME}"));
    // The driver ends the program as a kill does, so it is the next start that clears up.
    window.close();
    journey.farmteam(&["backup"]);
    assert!(!viewed.exists(), "what was opened is gone");

    assert!(journey.farmteam(&["candidates", "attachments", "A-0005"]).contains(NAME));
    let shelf = journey.data().join("attachments");
    let pool = journey.data().join("backups").join("attachments");
    let count = |folder: &std::path::Path| std::fs::read_dir(folder).map_or(0, Iterator::count);
    assert!(count(&shelf) == 1 && count(&pool) >= 1, "{} {}", count(&shelf), count(&pool));
    let window = journey.open();
    window.visit("/candidates");
    window.fill("Name, number or e-mail", "A-0005");
    window.see("Candidates 1 Search");
    window.click("gridcell", "Anna Bērziņa");
    window.click("button", "More");
    window.click("menuitem", "Erase…");
    window.see("attached files");
    window.click("button", "Erase Anna Bērziņa…");
    window.click_within("button", "Erase Anna Bērziņa", "dialog", "Erase Anna Bērziņa?");
    window.see("1 person is erased.");
    assert_eq!((count(&shelf), count(&pool)), (0, 0));
    assert_eq!(naming(&journey.data(), &["Bērziņa", "magna cum"]), Vec::<String>::new());
    window.close();
    assert!(journey.farmteam(&["check"]).contains("everything holds"));
}
