//! `programs`: checked, published, compared, and taken up by some.

use serde_json::json;

use crate::support::{Desk, by, keys};

/// The standard year, changed: FT-04 is due two weeks later.
fn later(desk: &Desk) -> String {
    let file = desk.path("year.json");
    desk.ask(&["programs", "export", &file]);
    let mut program: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    program["modules"][3]["due_week"] = json!(11);
    desk.file("later.json", &program.to_string())
}

#[test]
fn a_program_is_checked_published_compared_and_taken_up_by_some() {
    let desk = Desk::ready();
    let file = later(&desk);
    assert_eq!(desk.ask(&["programs", "check", &file])["problems"], json!([]));
    assert!(desk.read(&["program", "check", &file]).contains("sound"));
    let bad = desk.file("bad.json", &std::fs::read_to_string(&file).unwrap().replace("pass_mark", "pasmark"));
    let ran = desk.run(&["programs", "check", &bad, "--json"]);
    assert_eq!((ran.code, &ran.json()["problems"][0]["path"]), (1, &json!("modules[0].pasmark")));
    assert!(desk.run(&["programs", "check", &bad]).out.contains("modules[0].pasmark"));

    assert_eq!(keys(&desk.ask(&["programs", "import", &file, "--draft"])), ["draft", "undo"]);
    assert_eq!(desk.ask(&["programs", "drafts"])[0]["name"], "The standard year");
    assert!(desk.read(&["programs", "drafts"]).contains("Mara Connell"));
    assert_eq!(desk.refused(2, &["programs", "publish", "Nothing like it"]), "usage");
    assert_eq!(desk.ask(&["programs", "publish", "The standard year"])["row"]["version"], 2);

    let diff = ["programs", "diff", "The standard year:1", "The standard year:2"];
    let found = desk.ask(&diff);
    assert_eq!(found["changes"][0]["fields"], json!([{ "field": "due_week", "old": "9", "new": "11" }]));
    assert!(desk.read(&diff).contains("due_week"));
    assert!(desk.read(&["programs", "diff", "The standard year:2", &file]).contains("the same"));

    let changes = ["programs", "changes", "The standard year:2"];
    let rows = desk.ask(&changes)["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 2);
    assert_eq!(rows[0]["moved"], 1);
    assert!(desk.read(&changes).contains("January 2027"));
    let some = [&changes[..], &["--apply", "A-0046"]].concat();
    assert_eq!(desk.ask(&some)["applied"], 1);
    let plan = desk.ask(&["plan", "A-0046"]);
    assert_eq!(by(&plan, "code", "FT-04")["due"], "2027-03-19");
    assert_eq!(by(&desk.ask(&["plan", "A-0009"]), "code", "FT-04")["due"], "2027-03-05");
    let everybody = [&changes[..], &["--apply-all"]].concat();
    assert!(desk.read(&everybody).contains("1 trainee is on this version"));
    assert!(desk.read(&changes).contains("Nobody runs another version"));
    // A file is no version yet.
    assert_eq!(desk.refused(2, &["programs", "changes", &file, "--apply", "A-0046"]), "usage");
}

#[test]
fn who_stays_on_their_version_is_named() {
    let desk = Desk::ready();
    desk.ask(&["attempt", "add", "A-0046", "FT-01", "--date", "2027-01-15", "--mark", "85"]);
    let file = later(&desk);
    let mut program: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    (program["modules"][0]["scale"], program["modules"][0]["pass_mark"]) = (json!("rubric"), json!(3));
    let file = desk.file("scale.json", &program.to_string());
    desk.ask(&["programs", "import", &file]);
    let ran = desk.run(&["programs", "changes", "The standard year:2", "--apply", "A-0046", "--json"]);
    assert_eq!((ran.code, &ran.json()["applied"]), (1, &json!(0)));
    assert!(ran.complaints().pop().unwrap()["message"].as_str().unwrap().contains("another scale"), "{ran:?}");
}
