//! Standing, exempt, left out, progress (R8, R11–R15).

use super::*;
use crate::curriculum::model::Program;
use crate::curriculum::read::standard_year;
use crate::progress::attempts::AttemptFacts;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

const START: &str = "2027-01-04";
const TODAY: &str = "2027-06-01";

fn all(program: &Program) -> Vec<ModuleFacts<'_>> {
    program.modules.iter().map(ModuleFacts::untouched).collect()
}

fn tried(number: u32, on: &str, mark: i64) -> AttemptFacts {
    let pass_mark = Hundredths(8000);
    AttemptFacts { number, on: day(on), mark: Hundredths(mark), pass_mark, voided: false, overridden: false }
}

fn add<'a>(
    facts: &[ModuleFacts<'_>],
    module: &'a str,
    on: &str,
    mark: i64,
    why: Option<&'a str>,
) -> Result<AllowedAttempt, &'static str> {
    let new = NewAttempt { module, on: day(on), mark: Hundredths(mark), override_reason: why };
    check_new_attempt(facts, &new, day(START), day(TODAY)).map_err(|r| r.code)
}

#[test]
fn an_attempt_is_dated_between_start_and_today() {
    let program = standard_year();
    let facts = all(&program);
    assert_eq!(add(&facts, "FT-01", "2027-01-03", 8000, None), Err("attempt_before_start"));
    assert_eq!(add(&facts, "FT-01", "2027-06-02", 8000, None), Err("attempt_in_future"));
    assert_eq!(add(&facts, "FT-99", TODAY, 8000, None), Err("module_unknown"));
    let allowed = add(&facts, "FT-01", TODAY, 7960, None).unwrap();
    assert_eq!(allowed, AllowedAttempt { number: 1, pass_mark: Hundredths(8000), passed: false, overridden: false });
    assert!(add(&facts, "FT-01", TODAY, 8000, None).unwrap().passed);
}

#[test]
fn an_override_stands_for_prerequisites_only() {
    let program = standard_year();
    let mut facts = all(&program);
    assert_eq!(add(&facts, "FT-03", TODAY, 9000, None), Err("prerequisites_not_met"));
    assert!(add(&facts, "FT-03", TODAY, 9000, Some("agreed")).unwrap().overridden);
    facts[2].attempts = vec![tried(1, "2027-05-30", 1000)];
    assert_eq!(add(&facts, "FT-03", TODAY, 9000, Some("agreed")), Err("attempt_in_cool_off"));
    facts[2].attempts = vec![tried(1, "2027-02-01", 1000), tried(2, "2027-03-01", 1000)];
    assert_eq!(add(&facts, "FT-03", TODAY, 9000, Some("agreed")), Err("attempts_used_up"));
}

#[test]
fn an_accepted_result_overrides_limit_cool_off_and_prerequisites() {
    let program = standard_year();
    let mut facts = all(&program);
    let accept = |facts: &[ModuleFacts<'_>], module: &str, on: &str, why: Option<&str>| {
        let new = NewAttempt { module, on: day(on), mark: Hundredths(9000), override_reason: why };
        check_accepted(facts, &new, day(START), day(TODAY)).map_err(|r| r.code)
    };
    let why = Some("The course was taken elsewhere");
    assert_eq!(accept(&facts, "FT-03", TODAY, Some(" ")), Err("reason_missing"));
    assert!(accept(&facts, "FT-03", TODAY, why).unwrap().overridden);
    assert!(!accept(&facts, "FT-01", TODAY, why).unwrap().overridden, "a reason that was not needed leaves no mark");
    facts[0].attempts = vec![tried(1, "2027-05-30", 1000)];
    let soon = accept(&facts, "FT-01", TODAY, why).unwrap();
    assert_eq!((soon.number, soon.overridden), (2, true));
    facts[0].attempts.push(tried(2, "2027-05-31", 1000));
    let third = accept(&facts, "FT-01", TODAY, why).unwrap();
    assert_eq!((third.number, third.passed, third.overridden), (3, true, true));
    assert_eq!(accept(&facts, "FT-01", "2027-06-02", why), Err("attempt_in_future"));
    assert_eq!(accept(&facts, "FT-01", "2027-01-03", why), Err("attempt_before_start"));
    facts[1].exempt_on = Some(day(START));
    assert_eq!(accept(&facts, "FT-02", TODAY, why), Err("module_not_owed"));
}

#[test]
fn the_standing_follows_the_attempts() {
    let program = standard_year();
    let mut facts = all(&program);
    let state = |facts: &[ModuleFacts<'_>], on: &str| standing(&facts[0], facts, day(on)).unwrap().state;
    assert_eq!(state(&facts, TODAY), ModuleState::NotStarted);
    facts[0].attempts = vec![tried(1, "2027-01-15", 7960)];
    assert_eq!(state(&facts, "2027-01-14"), ModuleState::NotStarted);
    assert_eq!(state(&facts, TODAY), ModuleState::Running, "overdue is never complete (R8)");
    facts[0].attempts.push(tried(2, "2027-01-22", 7999));
    assert_eq!(state(&facts, TODAY), ModuleState::UsedUp);
    facts[0].granted = 1;
    assert_eq!(state(&facts, TODAY), ModuleState::Running);
    facts[0].attempts.push(tried(3, "2027-02-01", 8000));
    assert_eq!(state(&facts, TODAY), ModuleState::Passed, "the last attempt used passes");
    facts[0].exempt_on = Some(day("2027-03-01"));
    assert_eq!(state(&facts, "2027-02-28"), ModuleState::Passed);
    assert_eq!(state(&facts, TODAY), ModuleState::Exempt);
}

#[test]
fn core_modules_are_exempt_or_owed_and_electives_can_be_left_out() {
    let program = standard_year();
    let mut facts = all(&program);
    let today = day(TODAY);
    let code = |r: Result<(), Refusal>| r.err().map(|r| r.code);
    assert_eq!(code(check_leave_out(&facts[0], today, "short of time")), Some("module_is_core"));
    assert_eq!(code(check_leave_out(&facts[13], today, " ")), Some("reason_missing"));
    assert_eq!(code(check_leave_out(&facts[13], today, "short of time")), None);
    assert_eq!(code(check_exempt(&facts[0], today, "", "knows it")), Some("evidence_missing"));
    assert_eq!(code(check_exempt(&facts[0], today, "certificate", "")), Some("reason_missing"));
    assert_eq!(code(check_exempt(&facts[0], today, "certificate", "knows it")), None);
    assert_eq!(code(check_restore(&facts[0], "why")), Some("module_is_owed"));
    facts[0].attempts = vec![tried(1, "2027-01-15", 8000)];
    assert_eq!(code(check_exempt(&facts[0], today, "certificate", "knows it")), Some("module_already_passed"));
    facts[13].left_out_on = Some(today);
    assert_eq!(code(check_leave_out(&facts[13], today, "again")), Some("module_not_owed"));
    assert_eq!(code(check_restore(&facts[13], "")), Some("reason_missing"));
    assert_eq!(code(check_restore(&facts[13], "time after all")), None);
    assert_eq!(add(&facts, "FT-14", TODAY, 8000, Some("x")), Err("module_not_owed"));
}

#[test]
fn progress_is_cut_and_never_rounded_up() {
    use ModuleState::{Exempt, LeftOut, NotStarted, Passed, Running, UsedUp};
    let percent = |list: &[(u32, ModuleState)]| progress(list.iter().copied()).percent;
    assert_eq!(percent(&[(999, Passed), (1, NotStarted)]), 99, "99.9 %");
    assert_eq!(percent(&[(2, Passed), (1, Running)]), 66);
    assert_eq!(percent(&[]), 100);
    assert_eq!(percent(&[(16, Exempt), (20, LeftOut)]), 100, "nothing owed");
    assert_eq!(percent(&[(16, Exempt), (16, UsedUp)]), 0);
    assert_eq!(percent(&[(16, Passed), (400, LeftOut)]), 100);
    assert_eq!(percent(&[(u32::MAX, Passed), (u32::MAX, Passed)]), 100);
}
