//! The keyboard alone: the palette, Monday's lines, the list of keys, the way back, undo.

use farm_team_tests::Journey;

use crate::steps::seed_trainees;

#[test]
fn palette_monday_and_the_list_of_keys_need_no_mouse() {
    let mut journey = Journey::new("keyboard");
    seed_trainees(journey.today("2027-02-15"), &["A-0002"]);
    let window = journey.open();
    window.see_role("list", "What needs you");

    window.press(&["j", "k", "j", "Enter"]);
    window.until("the second line's page is there", |window| window.address() != "/monday");
    let second = window.address();
    window.press(&["Alt+Left"]);
    window.see_role("list", "What needs you");
    window.press(&["Enter"]);
    window.until("the first line's page is there", |window| window.address() != "/monday");
    assert_ne!(window.address(), second, "another line, another page");

    window.press(&["?"]);
    window.see_role("dialog", "Keys on this page");
    window.see("Show the keys");
    window.press(&["Escape"]);
    window.until("the list of keys is closed", |window| !window.text().contains("Keys on this page"));

    window.press(&["Ctrl+K"]);
    window.see("Fold or unfold the sidebar");
    window.type_text("myul");
    window.see_role("button", "*Kete Myuller*");
    window.press(&["Enter"]);
    window.see_role("heading", "Kete Myuller");

    window.press(&["g", "t"]);
    window.see("Trainees 1 Search");
}

#[test]
fn back_leads_through_filters_and_undo_stands_in_the_toast() {
    let mut journey = Journey::new("back");
    seed_trainees(journey.today("2027-02-15"), &["A-0001"]);
    let window = journey.open();
    window.click("link", "Candidates*");
    window.fill("Name, number or e-mail", "Kete");
    window.until("the filter is in the address", |window| window.address().contains("text=Kete"));
    window.click("gridcell", "A-0002");
    window.see_role("region", "Result");
    window.press(&["Alt+Left"]);
    window.until("the filter is back", |window| window.value("Name, number or e-mail") == "Kete");
    window.see_role("gridcell", "A-0002");

    window.click("checkbox", "Select Kete Myuller");
    window.click("button", "Screen");
    window.see("1 person screened");
    window.see_role("gridcell", "Screened");
    window.click("button", "Undo");
    window.see("Undone:");
    window.see_role("gridcell", "Applied");
}
