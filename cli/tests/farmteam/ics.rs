//! `ics`: calendar files, and what is different from the file before.

use crate::support::{Desk, INTAKE};

#[test]
fn a_calendar_file_says_what_is_new_moved_and_cancelled() {
    let desk = Desk::ready();
    let out = desk.path("hansen.ics");
    let told = desk.read(&["ics", "trainee", "A-0046", "--out", &out]);
    assert!(told.contains("entries") && told.contains("0 moved, 0 cancelled"), "{told}");
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("DTSTART;VALUE=DATE:20270405\r\n"), "{text}");
    desk.ask(&["break", "add", "A-0046", "--from", "2027-03-01", "--to", "2027-03-28", "--reason", "Leave"]);
    let again = desk.ask(&["ics", "trainee", "A-0046", "--out", &out]);
    assert!(again["moved"].as_u64() > Some(5) && again["new"] == 1, "{again}");
    assert!(desk.ask(&["ics", "intake", INTAKE, "--out", &out])["entries"].as_u64() > Some(10));
    assert_eq!(desk.refused(1, &["ics", "mentor", "Nobody", "--out", &out]), "mentor_unknown");
}
