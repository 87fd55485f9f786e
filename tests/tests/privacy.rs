//! What a person may know about themself.

use farm_team_tests::{Journey, Window};

use crate::steps::content;

const PASSWORD: &str = "violet kettle arrives";
const COORDINATOR: &str = "Mara Connell";

/// A house with accounts: two trainees, and the code with which the first signs in.
fn seed_accounts(journey: &Journey) -> String {
    let as_coordinator = |arguments: &[&str]| journey.farmteam_with(PASSWORD, arguments);
    as_coordinator(&["init", "--standard-year", "--coordinator", COORDINATOR]);
    let applicants = content("applicants.csv").display().to_string();
    let signed = ["--as", COORDINATOR];
    let import = ["import", "people", &applicants, "--intake", "January intake", "--start", "2027-01-04"];
    as_coordinator(&[&import, signed.as_slice()].concat());
    as_coordinator(&[&["enroll", "--intake", "January intake", "A-0046", "A-0047"], signed.as_slice()].concat());
    let invite = ["accounts", "invite", "Anne Sofie Hansen", "--role", "trainee", "--person", "A-0046", "--json"];
    let invited = as_coordinator(&[&invite, signed.as_slice()].concat());
    let invited: serde_json::Value = serde_json::from_str(&invited).unwrap();
    invited["code"].as_str().unwrap().to_owned()
}

fn take_up(window: &Window, code: &str) {
    window.click("button", "I have an invitation");
    window.fill("Name", "Anne Sofie Hansen");
    window.fill("Invitation code", code);
    window.fill("New password", PASSWORD);
    window.see("to guess");
    window.click("button", "Set the password and sign in");
}

#[test]
fn a_trainee_saves_what_is_kept_about_them_and_nobody_else() {
    let mut journey = Journey::new("access-copy");
    let code = seed_accounts(journey.today("2027-02-15"));
    let mut window = journey.open();
    take_up(&window, &code);
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
        for text in ["Adeolu", "Akintola", "applicant0047", "Zazilia", COORDINATOR] {
            assert!(!copy.contains(text), "{name}: {text}");
        }
    }
    let copy: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(journey.file("copy.json")).unwrap()).unwrap();
    let sheets = copy["groups"].as_array().unwrap().iter().find(|group| group["group"] == "sheets").unwrap();
    assert!(sheets["note"].as_str().unwrap().contains("Ask one for it"), "how they were selected is not theirs to see");
}
