//! Who signs in begins on their own page and sees their own rows, on the same window one after another (R37).

use farm_team_tests::{Journey, Window};

use crate::steps::{COORDINATOR, by_coordinator, invite, redeem, seed_accounts_and_trainees, sign_in, sign_out};

const TRAINEE: &str = "Sasilia Stober";
/// Whose row nobody here may see but the coordinator.
const FELLOW: &str = "Myuller";
const MENTOR: &str = "Jo Lind";
const SPONSOR: &str = "Ada Roth";

#[test]
fn each_role_begins_at_home_and_finds_no_way_to_the_rows_of_others() {
    let mut journey = Journey::new("roles");
    let other = seed(journey.today("2027-02-15"));
    let mentors_code = invite(&journey, MENTOR, &["--role", "mentor"]);
    let window = journey.open();

    coordinator(&window);
    // Fast change of user: the screen is locked, somebody else sits down.
    window.press(&["Ctrl+L"]);
    window.click("button", "Sign in as another person");
    redeem(&window, MENTOR, &mentors_code);
    mentor(&window, &other);
    sign_out(&window, "Mentor");
    redeem(&window, TRAINEE, &invite(&journey, TRAINEE, &["--role", "trainee", "--person", "A-0001"]));
    trainee(&window, &other);
    sign_out(&window, "Trainee");
    redeem(&window, SPONSOR, &invite(&journey, SPONSOR, &["--role", "sponsor"]));
    sponsor(&window, &other);
    sign_out(&window, "Sponsor");
    guess(&window);
}

/// Two trainees; gives the address of the one who has no account.
fn seed(journey: &Journey) -> String {
    seed_accounts_and_trainees(journey, &["A-0001", "A-0002"]);
    let list = by_coordinator(journey, &["trainees", "list", "--text", "A-0002", "--json"]);
    let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
    format!("/trainees/{}", list[0]["enrollment"].as_str().expect("an id"))
}

/// A wrong password is told calmly; the right one opens Monday, and a lock keeps the page.
fn coordinator(window: &Window) {
    let [name, password] = COORDINATOR;
    sign_in(window, name, "not this one at all");
    window.see("Name and password do not belong together. Nothing was changed.");
    sign_in(window, name, password);
    window.see_role("heading", "Monday");

    window.click("link", "Trainees*");
    window.click("link", TRAINEE);
    window.click("button", "More actions");
    window.click("menuitem", "Set mentors");
    window.choose("Mentors", MENTOR);
    window.click("button", "Set mentors of 1 trainee");
    window.see("Mentors of 1 trainee set");
    let address = window.address();
    window.click("button", "*Coordinator");
    window.click("menuitem", "Lock*");
    window.see("Locked. Your work is as you left it.");
    assert!(!window.text().contains(TRAINEE), "nothing of the page shows: {}", window.text());
    window.fill("Password", "not this one at all");
    window.click("button", "Unlock");
    window.see("do not belong together");
    window.fill("Password", password);
    window.click("button", "Unlock");
    window.see_role("heading", TRAINEE);
    assert_eq!(window.address(), address);
}

fn mentor(window: &Window, other: &str) {
    window.see_role("heading", "My trainees");
    assert_pages(window, &["My trainees", "Sessions", "Hours", "Calendar", "Program"]);
    window.see_role("link", TRAINEE);
    assert!(!window.text().contains(FELLOW), "{}", window.text());
    window.see_role("heading", "Check-ins to hold");
    window.click("link", "Check in");
    window.see_role("dialog", "Check in*");
    window.press(&["Escape"]);
    refused(window, other);
    home_again(window, "/monday", "/trainees");
    window.visit("/settings?tab=accounts");
    window.see_role("tab", "General");
    assert!(!window.text().contains("Accounts"), "{}", window.text());
}

/// The own year, and nothing of a fellow's, not even by address.
fn trainee(window: &Window, other: &str) {
    window.see_role("heading", "My year");
    window.see(TRAINEE);
    assert_pages(window, &["My year", "Calendar", "Program"]);
    refused(window, other);
    assert!(!window.text().contains(FELLOW), "{}", window.text());
    window.visit("/trainees");
    window.see_role("heading", "My year");
    home_again(window, "/monday", "/trainees/");
}

fn sponsor(window: &Window, other: &str) {
    window.see("nothing about single people will ever be shown");
    assert_pages(window, &["Overview"]);
    home_again(window, other, "/sponsor");
}

/// Guessing is slowed after some wrong tries.
fn guess(window: &Window) {
    sign_in(window, SPONSOR, "not this one at all");
    window.until("guessing is slowed", |window| {
        let slowed = window.text().contains("Too many wrong tries. Nothing was changed. Try again in");
        if !slowed {
            window.click("button", "Sign in");
        }
        slowed
    });
}

fn refused(window: &Window, address: &str) {
    window.visit(address);
    window.see("This is not among what your account may see. Nothing was changed.");
}

/// A page that is not among one's own leads home.
fn home_again(window: &Window, address: &str, home: &str) {
    window.visit(address);
    window.until("home is shown instead", |window| window.address().starts_with(home));
}

fn assert_pages(window: &Window, pages: &[&str]) {
    let links = window.links("Pages");
    let names: Vec<&str> =
        links.iter().map(|name| name.trim_end_matches(|one: char| one == ' ' || one.is_numeric())).collect();
    assert_eq!(names, pages);
}
