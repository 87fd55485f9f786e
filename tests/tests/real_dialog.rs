//! The system's own file dialog: every other journey answers it from a file.

use farm_team_tests::{Journey, dialog};

use crate::steps::{SELECTION_DAY, content, start};

#[test]
fn a_path_typed_into_the_file_dialog_opens_the_file() {
    let mut journey = Journey::new("real-dialog");
    let window = journey.today(SELECTION_DAY).real_dialogs().open();
    start(&window);
    window.click("button", "Import people*");
    window.click("button", "Choose a file…");
    dialog::answer("Import people", &content("applicants.csv"));
    window.see("Candidates of which intake?");
    window.see("applicants.csv");
    window.see("Sasilia");
}
