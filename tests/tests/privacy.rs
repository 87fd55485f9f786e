//! What a person may know about themself.

use farm_team_tests::Journey;

use crate::steps::{COORDINATOR, invite, redeem, seed_accounts_and_trainees};

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
