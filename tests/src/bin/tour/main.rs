//! The tour: the main job through the window, for a person to look at. It asserts only that it gets on.
#![allow(clippy::expect_used, reason = "all of this is test code: it fails loudly")]

mod selection;
mod year;

use std::path::PathBuf;

use farm_team_tests::window::{results, root};
use farm_team_tests::{Journey, Window};

/// The window's usual size, and a large screen.
const USUAL: (u32, u32) = (1280, 800);
const LARGE: (u32, u32) = (1920, 1080);

fn main() {
    let mut journey = Journey::new("tour");
    let mut window = journey.today("2026-11-16").open();
    begin(&mut window);
    import_people(&journey, &mut window);
    import_sheets(&journey, &mut window);
    selection::interview(&mut window);
    choose(&mut window);
    enroll(&mut window);
    window.close();

    let mut window = journey.today("2027-01-15").open();
    learn(&mut window);
    year::check_in(&mut window);
    year::session(&mut window);
    year::week(&mut window);
    window.close();

    let today = "2027-02-03";
    let mut window = journey.today(today).open();
    year::results(&journey, &mut window);
    year::own_year(&journey, &mut window, today);
    evaluate(&mut window);
    export(&journey, &mut window);
    pause(&mut window);
    window.close();

    let demo = Journey::new("tour-demo");
    look_around(demo);
    protect(&Journey::new("tour-encrypted"));
}

fn content(name: &str) -> PathBuf {
    root().join("core/content").join(name)
}

fn begin(window: &mut Window) {
    window.see("Welcome to Farm Team");
    window.screenshot("first-start");
    window.click("button", "Go on without an account");
    window.see_role("heading", "Keep it private");
    window.screenshot("first-start-encryption");
    window.click("button", "Go on without encryption");
    window.fill("Your name", "Mara Connell");
    window.click("button", "Start with the standard year*");
    window.see("Who will come?");
    window.screenshot("who-will-come");
}

fn import_people(journey: &Journey, window: &mut Window) {
    journey.answer_open(&content("applicants.csv"));
    window.click("button", "Import people*");
    window.see("Choose a file…");
    window.screenshot("import-file");
    window.click("button", "Choose a file…");
    window.click("radio", "A new intake");
    window.fill("Name of the intake", "January intake");
    window.fill_day("Start date*", "2027-01-04");
    window.see_role("button", "Check 121 rows");
    window.screenshot("import-columns");
    window.click("button", "Check 121 rows");
    window.see("rows read");
    window.screenshot("import-check");
    journey.answer_save(&results().join("applicants to correct.csv"));
    window.click("button", "Save the 3 rows to correct later");
    window.click("button", "Import 117 people");
    window.see("117 people imported");
    window.screenshot("import-done");
}

fn import_sheets(journey: &Journey, window: &mut Window) {
    journey.answer_open(&content("interview-sheets.csv"));
    window.click("button", "Import interview sheets");
    window.click("button", "Choose a file…");
    window.click("button", "Check 165 rows");
    window.see("5 cannot be imported as they are");
    window.screenshot("sheets-check");
    window.click("button", "Import 160 sheets");
    window.click("button", "Look at the candidates");
    window.click("button", "Filter");
    window.click("menuitem", "advances");
    window.see("Candidates 28 Search");
    window.screenshot("candidates-that-advance");
    large(window, "candidates-that-advance");
}

fn choose(window: &mut Window) {
    window.fill("Name, number or e-mail", "A-0046");
    window.see("Candidates 1 Search");
    window.click("gridcell", "A-0046");
    window.see("Sheets side by side");
    window.screenshot("candidate");
    for check in ["Some IT background", "Eager learner"] {
        window.click_within("radio", "Met", "radiogroup", check);
        window.see(&format!("{check}: Met"));
    }
    for deed in ["Screen", "Invite to interview"] {
        window.click("button", deed);
    }
    window.click("button", "Make an offer…");
    window.fill("Reason", "Sums up before acting, and was asked back by three customers");
    window.screenshot("offer");
    window.click("button", "Make 1 offer");
    window.click("button", "Record the acceptance");
    window.see_role("button", "Enroll this person");
    window.screenshot("accepted");
}

fn enroll(window: &mut Window) {
    window.click("button", "Enroll this person");
    window.see_role("button", "Enroll 1 person");
    window.click("button", "Take all *");
    window.see_role("button", "Enroll 28 people");
    window.screenshot("enroll");
    window.click("button", "Enroll 28 people");
    window.see("28 people enrolled");
    window.screenshot("enrolled");
    window.visit("/intakes");
    window.click("link", "January intake");
    window.see("Enroll people");
    window.screenshot("intake");
    window.click("tab", "Settings");
    window.screenshot("intake-settings");
    window.visit("/program");
    window.see("FT-01");
    window.screenshot("program");
    for part in ["Prerequisites", "Week by week", "Milestones", "Rubric"] {
        window.click("tab", &format!("{part}*"));
        window.screenshot(&format!("program-{}", part.to_lowercase().replace(" ", "-")));
    }
}

fn learn(window: &mut Window) {
    window.see_role("heading", "Monday");
    window.screenshot("monday-in-january");
    window.click("link", "Trainees*");
    window.fill("Find a trainee", "Anne Sofie");
    window.see("Trainees 1 Search");
    window.click("link", "Anne Sofie Hansen");
    window.click("button", "Record an attempt");
    window.choose("Module", "FT-01 Service desk start");
    window.fill("Mark in percent", "84.5");
    window.screenshot("attempt");
    window.click_within("button", "Record the attempt", "dialog", "Record an attempt*");
    window.see("FT-01 passed, attempt 1");
    window.click("button", "Log hours");
    window.fill("How long", "1:30");
    window.screenshot("hours");
    window.click("button", "Log 1.5 h");
    window.see("1.5 h logged for Anne Sofie Hansen");
    window.screenshot("trainee");
    window.click("tab", "Hours & evidence");
    window.see("Ticket reviews");
    window.screenshot("trainee-hours");
}

fn evaluate(window: &mut Window) {
    window.click("link", "Trainees*");
    window.fill("Find a trainee", "Anne Sofie");
    window.see("Trainees 1 Search");
    window.click("link", "Anne Sofie Hansen");
    window.click("tab", "Milestones");
    window.see("Day 90 gate");
    window.screenshot("trainee-milestones");
    window.click_within("link", "*Day 30", "table", "Milestones");
    window.see("Not opened yet");
    window.screenshot("milestone-planned");
    window.click("button", "Open the milestone");
    window.see_role("heading", "Levels");
    let items = [
        "Listening and finding the need",
        "Plain language",
        "Empathy and composure",
        "Ownership and follow-through",
        "Learning and feedback",
        "Teamwork and sharing",
        "Reliability and learning habit",
    ];
    for item in items {
        window.click("button", &format!("{item}*"));
        window.click_within("radio", "4 *", "radiogroup", item);
        window.see_role("button", &format!("{item} 4*"));
    }
    window.screenshot("milestone-open");
    large(window, "milestone-open");
    window.click_within("radio", "Continue", "radiogroup", "Decision");
    window.fill("Reason for the decision", "On the way");
    window.click("button", "Score: continue");
    window.see("is scored.");
    window.screenshot("milestone-scored");
}

fn export(journey: &Journey, window: &mut Window) {
    window.click("link", "Trainees*");
    window.see("Anne Sofie Hansen");
    for (kind, name) in [("CSV", "trainees.csv"), ("Excel workbook", "trainees.xlsx")] {
        journey.answer_save(&results().join(name));
        window.click("button", "Export");
        window.click("menuitem", kind);
        window.see(&format!("Saved 28 rows to {name}"));
    }
    window.screenshot("trainees");
    large(window, "trainees");
}

fn pause(window: &mut Window) {
    window.click("link", "Anne Sofie Hansen");
    window.click("button", "Enter a break");
    window.fill_range("First and last day*", "2027-03-01", "2027-03-28");
    window.fill("Reason", "Family leave");
    window.see("The end is then");
    window.screenshot("break-preview");
    window.click("button", "Move * dates");
    window.see("Break entered");
    window.screenshot("trainee-after-the-break");
}

/// The middle of a year, in every look: where most figures stand.
fn look_around(mut journey: Journey) {
    let mut window = journey.today("2027-05-10").open();
    window.click("button", "Go on without an account");
    window.click("button", "Go on without encryption");
    window.fill("Your name", "Mara Connell");
    window.click("button", "Start with the standard year*");
    window.click("button", "Look around with the demo intake*");
    window.see_role("list", "What needs you");
    for scheme in ["Light", "Dark"] {
        let look = scheme.to_lowercase();
        window.visit("/settings");
        window.click_within("radio", scheme, "radiogroup", "Light or dark");
        window.screenshot(&format!("settings-{look}"));
        for (name, address) in [
            ("monday", "/monday"),
            ("intakes", "/intakes"),
            ("candidates", "/candidates"),
            ("trainees", "/trainees"),
            ("sessions", "/sessions"),
            ("hours", "/hours"),
            ("calendar", "/calendar"),
            ("people", "/people"),
            ("privacy", "/settings?tab=privacy"),
            ("backups", "/settings?tab=backups"),
            ("data", "/settings?tab=data"),
            ("history", "/settings?tab=history"),
        ] {
            window.visit(address);
            window.see_role("heading", "*");
            window.screenshot(&format!("{name}-{look}"));
        }
        window.visit("/trainees");
        window.click("link", "Gabriel*");
        window.see("Hours & evidence");
        window.screenshot(&format!("trainee-{look}"));
        large(&mut window, &format!("trainee-{look}"));
        look_at_privacy(&mut window, &look);
        window.click("tab", "Milestones");
        window.click_within("link", "*Day 90 gate", "table", "Milestones");
        window.see("Floors");
        window.screenshot(&format!("milestone-{look}"));
    }
    window.press(&["Ctrl+K"]);
    window.type_text("ga");
    window.see("Gabriel");
    window.screenshot("palette-dark");
}

/// An encrypted database: asked for its passphrase, damaged, and brought back from a backup.
fn protect(journey: &Journey) {
    let mut window = journey.open();
    window.click("button", "Go on without an account");
    window.fill("Passphrase of the database", "violet kettle arrives late");
    window.see("Very hard to guess");
    window.screenshot("first-start-passphrase");
    window.click("button", "Encrypt the database");
    window.see("Keep the recovery key of the database");
    window.screenshot("database-key");
    window.click("checkbox", "I have kept it");
    window.click("button", "Go on");
    window.fill("Your name", "Mara Connell");
    window.click("button", "Start with the standard year*");
    window.click("button", "Look around with the demo intake*");
    window.see_role("list", "What needs you");
    window.visit("/settings?tab=backups");
    window.click("button", "Back up now");
    window.click_within("button", "Look inside*", "row", "*Made by hand*");
    window.click("button", "Rehearse");
    window.see("Everything holds.");
    window.screenshot("backup-rehearsed");
    window.click("button", "Restore…");
    window.see("The state of now is saved as a backup first");
    window.screenshot("backup-restore");
    window.close();

    let mut window = journey.open();
    window.fill("Passphrase of the database", "another one");
    window.press(&["Enter"]);
    window.see("This is neither the passphrase nor the recovery key");
    window.screenshot("passphrase-wrong");
    window.click("button", "Forgot the passphrase?");
    window.screenshot("recovery-key");
    window.close();

    journey.damage();
    let mut window = journey.open();
    window.fill("Passphrase of the database", "violet kettle arrives late");
    window.press(&["Enter"]);
    window.see("The newest backup that is whole");
    window.see("People 18");
    window.screenshot("damaged");
    window.click("button", "Restore this backup");
    window.see("The damaged file is kept as");
    window.screenshot("restored");
}

/// From a trainee's page and back: what is kept about somebody, and the forms beside it; what an intake collects.
fn look_at_privacy(window: &mut Window, look: &str) {
    let trainee = window.address();
    for (item, name) in
        [("What is kept", "kept"), ("Access copy…", "access-copy"), ("Legal hold…", "legal-hold"), ("Erase…", "erase")]
    {
        window.visit(&trainee);
        window.click("button", "More actions");
        window.click("menuitem", item);
        window.see("Who sees it");
        window.screenshot(&format!("{name}-{look}"));
    }
    window.visit("/intakes");
    window.click("link", "*emo*");
    window.click("tab", "Settings");
    window.click("switch", "Mood*");
    window.see("Mood is switched off.");
    window.screenshot(&format!("intake-switches-{look}"));
    window.click("button", "Undo");
    window.visit(&trainee);
}

/// The same on a large screen.
fn large(window: &mut Window, name: &str) {
    window.resize(LARGE.0, LARGE.1);
    window.screenshot(&format!("{name}-1920"));
    window.resize(USUAL.0, USUAL.1);
}
