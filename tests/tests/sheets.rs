//! Interview sheets from a file, and the list of candidates that comes of them (R26, R27).

use farm_team_tests::Journey;

use crate::files::csv;
use crate::steps::{SELECTION_DAY, content, seed_candidates};

#[test]
fn imported_sheets_say_who_advances_and_why_others_do_not() {
    let mut journey = Journey::new("sheets");
    seed_candidates(journey.today(SELECTION_DAY));
    let window = journey.open();
    window.click("link", "Candidates*");
    window.click("button", "Import interview sheets");
    journey.answer_open(&content("interview-sheets.csv"));
    window.click("button", "Choose a file…");
    window.click("button", "Check 165 rows");
    window.see("5 cannot be imported as they are");
    let refused: Vec<String> =
        window.rows("Rows that cannot be imported").into_iter().map(|mut cells| cells.remove(0)).collect();
    assert_eq!(refused, ["90", "91", "150", "151", "152"]);
    window.click("button", "Import 160 sheets");
    window.see("160 sheets imported");

    window.click("button", "Look at the candidates");
    window.click("button", "Filter");
    window.click("menuitem", "advances");
    window.see("Candidates 28 Search");
    let advancing = journey.file("advancing.csv");
    journey.answer_save(&advancing);
    window.click("button", "Export");
    window.click("menuitem", "CSV");
    window.see("Saved 28 rows to advancing.csv");
    let advancing = csv(&advancing);
    assert_eq!(advancing.rows.len(), 28, "what is filtered is what is saved");
    assert_eq!(advancing.cell("Number", "A-0046", "Mean"), "3.50");

    window.click("button", "Result: advances");
    window.click("menuitemradio", "All");
    for (number, reason) in [
        ("A-0001", "Teamwork and sharing has 2.50; no competency may be below 3.00."),
        ("A-0018", "Not complete"),
        ("A-0046", "Advances"),
    ] {
        window.fill("Name, number or e-mail", number);
        window.see("Candidates 1 Search");
        window.click("gridcell", number);
        window.see_role("heading", "Result");
        window.see(reason);
        window.press(&["Alt+Left"]);
        window.see("Candidates 1 Search");
    }
}
