//! Several programs on one file at once.

use std::process::Stdio;

use serde_json::json;

use crate::support::{Desk, INTAKE};

/// R11: two programs at once cannot pass the attempt limit. FT-01 has two attempts and one is used.
#[test]
fn the_attempt_limit_holds_between_programs() {
    let desk = Desk::ready();
    let attempt = |date| ["attempt", "add", "A-0046", "FT-01", "--date", date, "--mark", "50", "--today", "2027-01-30"];
    desk.ask(&attempt("2027-01-10"));
    let mut running: Vec<_> = (0..4)
        .map(|_| desk.command(&attempt("2027-01-20")).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap())
        .collect();
    let mut codes: Vec<_> = running.iter_mut().map(|child| child.wait().unwrap().code().unwrap()).collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 1, 1, 1]);
    assert_eq!(desk.refused(1, &attempt("2027-01-30")), "attempts_used_up");
    let entries = desk.ask(&["history", "A-0046", "--command", "progress.add_attempt"]);
    assert_eq!(entries.as_array().unwrap().len(), 2, "{entries}");
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

/// Two first starts on one folder: one begins, the other is told so.
#[test]
fn two_first_starts_make_one_database() {
    let desk = Desk::empty();
    let begin = || desk.command(&["init", "--standard-year"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut running = [begin().unwrap(), begin().unwrap()];
    let mut codes = running.each_mut().map(|child| child.wait().unwrap().code().unwrap());
    codes.sort_unstable();
    assert_eq!(codes, [0, 1]);
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}

/// Different people can be enrolled at the same time: each program waits for the other, nobody is lost.
#[test]
fn programs_wait_for_each_other() {
    let desk = Desk::ready();
    let people = ["A-0001", "A-0002", "A-0003", "A-0004"];
    let enroll = |person| desk.command(&["enroll", person, "--intake", INTAKE]).stdout(Stdio::null()).spawn().unwrap();
    let mut running = people.map(enroll);
    let codes = running.each_mut().map(|child| child.wait().unwrap().code().unwrap());
    assert_eq!(codes, [0; 4]);
    assert_eq!(desk.ask(&["trainees", "list"]).as_array().unwrap().len(), 6);
    assert_eq!(desk.ask(&["check"])["problems"], json!([]));
}
