//! What a person may know about themself, and what is left of somebody who was erased.

use farm_team_tests::{Journey, Window};

use crate::files::naming;
use crate::steps::{COORDINATOR, invite, redeem, seed_accounts_and_trainees, seed_trainees};

const TRAINEE: &str = "Anne Sofie Hansen";

#[test]
fn a_trainee_saves_what_is_kept_about_them_and_nobody_else() {
    let mut journey = Journey::new("access-copy");
    seed_accounts_and_trainees(journey.today("2027-02-15"), &["A-0046", "A-0047"]);
    let code = invite(&journey, TRAINEE, &["--role", "trainee", "--person", "A-0046"]);
    let mut window = journey.open();
    redeem(&window, TRAINEE, &code);
    window.see_role("heading", "My year");
    window.click("link", "What is kept about me");
    window.see_role("heading", "What is kept about me");
    window.see("Who sees it");
    assert!(window.rows("What is kept").len() >= 10, "{:?}", window.rows("What is kept"));
    assert_eq!(window.axe(), Vec::<String>::new());
    window.screenshot("what-is-kept");

    for (kind, name) in [("Web page*", "copy.html"), ("JSON*", "copy.json")] {
        let file = journey.file(name);
        journey.answer_save(&file);
        window.click("button", "Access copy");
        window.click("radio", kind);
        assert!(!window.text().contains("Keep back"), "to keep a part back is the coordinator's");
        window.click("button", "Save the access copy…");
        window.see(&format!("to {name}"));
        let copy = std::fs::read_to_string(&file).unwrap();
        for text in ["Anne Sofie", "Hansen", "applicant0046@example.org", "FT-01", "2027-01-04"] {
            assert!(copy.contains(text), "{name}: {text}");
        }
        for text in ["Adeolu", "Akintola", "applicant0047", "Zazilia", COORDINATOR[0]] {
            assert!(!copy.contains(text), "{name}: {text}");
        }
    }
    let copy: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(journey.file("copy.json")).unwrap()).unwrap();
    let sheets = copy["groups"].as_array().unwrap().iter().find(|group| group["group"] == "sheets").unwrap();
    assert!(sheets["note"].as_str().unwrap().contains("Ask one for it"), "how they were selected is not theirs to see");
}

/// In every spelling that the program stores.
const ERASED: [&str; 8] =
    ["Anne Sofie", "Hansen", "anne sofie", "hansen", "applicant0046@", "Zazilia", "Ştöber", "applicant0012@"];

#[test]
fn whoever_is_erased_leaves_no_byte_and_every_figure() {
    let mut journey = Journey::new("erasure");
    seed_trainees(journey.today("2027-02-10"), &["A-0046", "A-0047"]);
    journey.farmteam(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "84.5"]);
    for number in ["A-0046", "A-0047"] {
        let why = "Like Anne Sofie Hansen";
        journey.farmteam(&["outcome", number, "withdrew_new_job", "--on", "2027-02-10", "--reason", why]);
    }
    journey.farmteam(&[
        "candidates",
        "move",
        "A-0012",
        "--to",
        "decline",
        "--ground",
        "Others were stronger",
        "--reason",
        "Zazilia found work",
    ]);
    journey.farmteam(&["backup"]);
    let mut window = journey.today("2030-05-03").open();
    let figures = |window: &Window| {
        window.visit("/intakes");
        window.click("link", "January intake");
        window.see("How the year ended");
        window.at_rest();
        let text = window.text();
        let shown = text.split_once("117 candidates").expect("how many applied").1;
        let mut told: serde_json::Value =
            serde_json::from_str(&journey.farmteam(&["intakes", "list", "--json"])).unwrap();
        told[0].as_object_mut().unwrap().remove("erased_candidates");
        // Else the window would go on writing to a log that nobody finds.
        assert!(journey.data().join("farm-team.db-wal").is_file(), "who comes and goes leaves the log to the window");
        (shown.to_owned(), told)
    };
    let before = figures(&window);
    assert_ne!(naming(&journey.data(), &ERASED), Vec::<String>::new(), "the search finds what is there");

    window.visit("/monday");
    window.click("button", "See whose time is up*");
    window.see_role("tab", "Privacy");
    for name in ["Anne Sofie Hansen", "Zazilia Ştöber"] {
        window.click("checkbox", &format!("Choose {name}"));
    }
    window.screenshot("time-is-up");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.click("button", "Erase the chosen…");
    window.see("What stays");
    window.screenshot("what-goes");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.click("button", "Erase 2 people…");
    window.see("no backup brings it back");
    window.screenshot("question");
    window.click_within("button", "Erase 2 people", "dialog", "Erase 2 people?");
    window.see("2 people are erased.");
    window.screenshot("erased");
    window.click_within("button", "Close", "dialog", "Erased");
    window.see_no("Zazilia");
    window.screenshot("the-others");

    for folder in ["data", "share", "cache", "config"].map(|name| journey.file(name)).iter().filter(|one| one.is_dir())
    {
        assert_eq!(naming(folder, &ERASED), Vec::<String>::new());
    }
    assert_eq!(figures(&window), before, "no statistic changes");
    window.visit("/trainees?filter=all");
    window.see("Erased person");
    assert!(window.text().contains("Adeolu Akintola"), "{}", window.text());
    window.close();
    let window = journey.open();
    window.see_role("heading", "Monday");
    assert_eq!(naming(&journey.data(), &ERASED), Vec::<String>::new(), "after a start as well");
}
