//! `results import`, `results unsettled`, `results settle`: shapes, and a result that is settled later.

use serde_json::json;

use crate::support::{Desk, INTAKE, keys};

const HEAD: &str = "Surname,First name,Email address,Completed,Grade/10.00\n";

#[test]
fn a_quiz_comes_in_and_the_rest_is_settled() {
    let desk = Desk::ready();
    let email = desk.ask(&["people", "show", "A-0046"])["fields"]["email"].as_str().unwrap().to_owned();
    let rows = format!(
        "Hansen,Anne Sofie,{email},15 January 2027 8:45 AM,6.67\n\
         Hansen,Anne Sofie,{email},16 January 2027 8:45 AM,7.00\n\
         Nobody,Known,nobody@example.org,15 January 2027 9:00 AM,9.00\n\
         Overall average,,,,8.20\n"
    );
    let file = desk.file("quiz.csv", &format!("{HEAD}{rows}"));
    let arguments = ["results", "import", &file, "--module", "FT-01"];
    let dry = desk.ask(&[&arguments[..], &["--dry-run"]].concat());
    let report = desk.ask(&arguments);
    assert_eq!(dry, report, "a dry run tells the same");
    let mut found = keys(&report);
    found.sort_unstable();
    assert_eq!(found, ["imported", "read", "rejected", "to_decide", "unchanged", "unsettled", "updated"]);
    assert_eq!((&report["read"], &report["imported"]), (&json!(3), &json!(1)));
    assert_eq!(report["unsettled"][0]["rule"], "attempt_in_cool_off");
    assert_eq!(keys(&report["unsettled"][0]).len(), 7);
    assert_eq!(report["to_decide"], json!([{ "row": 4, "matches": [] }]));
    let text = desk.read(&arguments);
    assert!(text.contains("Read 3 results: 0 imported, 0 updated, 1 unchanged, 1 unsettled, 1 to decide"), "{text}");

    let waiting = desk.ask(&["results", "unsettled"]);
    let id = |at: usize| waiting[at]["result"].as_str().unwrap().to_owned();
    assert_eq!((&waiting[0]["mark"], &waiting[0]["stated"]), (&json!("70.00"), &json!("7.00/10.00")));
    assert!(desk.read(&["results", "unsettled"]).contains("2 results waiting"));
    let accepted = desk.ask(&["results", "settle", &id(0), "--accept", "The platform allowed it"]);
    assert_eq!((&accepted["settled"], &accepted["waiting"]), (&json!(1), &json!([])));
    let still = desk.read(&["results", "settle", &id(1), "--person", "A-0046"]);
    assert!(still.contains("Settled 0 results.") && still.contains("cool-off") || still.contains("used up"), "{still}");
    desk.ask(&["results", "settle", &id(1), "--discard", "Somebody else's account", "--alike"]);
    assert!(desk.read(&["results", "unsettled"]).contains("No results wait."));
    assert_eq!(desk.refused(1, &["results", "settle", &id(1), "--discard", "Again"]), "result_not_there");
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

#[test]
fn columns_days_and_people_are_named() {
    let desk = Desk::ready();
    let file = desk.file("course.csv", "Student;Labs (out of 15);Exam\nAnne Sofie Hansen;13;\nHansen;;80\n");
    let import = |more: &[&str]| desk.ask(&[&["results", "import", &file][..], more].concat());
    let how = ["--module", "FT-01=Labs (out of 15)", "--module", "FT-02=C", "--map", "full_name=A"];
    let report = import(&[&how[..], &["--date", "2027-01-20", "--intake", INTAKE, "--decide", "3=A-0046"]].concat());
    assert_eq!((&report["read"], &report["imported"], &report["to_decide"]), (&json!(2), &json!(2), &json!([])));
    let refused = |code: i32, more: &[&str]| desk.refused(code, &[&["results", "import", &file][..], more].concat());
    assert_eq!(refused(2, &["--module", "FT-99"]), "field_unknown");
    assert_eq!(refused(2, &["--module", "FT-01=Labs (out of 15)", "--map", "full_name=A"]), "mapping_incomplete");
    assert_eq!(refused(1, &["--module", "FT-01=B", "--date", "2027-01-20", "--intake", "May"]), "intake_not_there");
    assert_eq!(refused(2, &[]), "usage");
    assert_eq!(desk.refused(2, &["results", "settle", "x", "--accept", "a", "--discard", "b"]), "usage");
}
