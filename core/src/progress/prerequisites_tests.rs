//! Prerequisites on a day (R14).

use super::*;
use crate::curriculum::model::Program;
use crate::curriculum::read::standard_year;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn passed(facts: &mut [ModuleFacts<'_>], code: &str, on: &str) {
    let found = facts.iter_mut().find(|f| f.module.code == code).unwrap();
    let number = u32::try_from(found.attempts.len()).unwrap() + 1;
    let pass_mark = found.module.pass_mark;
    found.attempts.push(AttemptFacts {
        number,
        on: day(on),
        mark: pass_mark,
        pass_mark,
        voided: false,
        overridden: false,
    });
}

fn all(program: &Program) -> Vec<ModuleFacts<'_>> {
    program.modules.iter().map(ModuleFacts::untouched).collect()
}

fn unmet(program: &Program, facts: &[ModuleFacts<'_>], code: &str, on: &str) -> Vec<String> {
    unmet_on(program.module(code).unwrap(), facts, day(on)).iter().map(ToString::to_string).collect()
}

#[test]
fn a_pass_counts_from_its_own_day_on() {
    let program = standard_year();
    let mut facts = all(&program);
    passed(&mut facts, "FT-01", "2027-01-15");
    assert_eq!(unmet(&program, &facts, "FT-03", "2027-01-14"), ["FT-01"]);
    assert_eq!(unmet(&program, &facts, "FT-03", "2027-01-15"), [""; 0]);
}

#[test]
fn passed_or_exempt_satisfies_and_left_out_does_not() {
    let program = standard_year();
    let mut facts = all(&program);
    facts[4].exempt_on = Some(day("2027-02-01"));
    assert_eq!(unmet(&program, &facts, "FT-11", "2027-05-01"), ["FT-07"], "FT-05 is exempt");
    facts[6].left_out_on = Some(day("2027-02-01"));
    assert_eq!(unmet(&program, &facts, "FT-11", "2027-05-01"), ["FT-07"]);
    assert_eq!(unmet(&program, &facts, "FT-11", "2027-01-31"), ["FT-05", "FT-07"], "not exempt yet");
}

#[test]
fn other_modules_are_counted_passed_or_exempt_and_never_the_module_itself() {
    let program = standard_year();
    let mut facts = all(&program);
    for n in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 17] {
        passed(&mut facts, &format!("FT-{n:02}"), "2027-09-01");
    }
    passed(&mut facts, "FT-20", "2027-09-01");
    assert_eq!(unmet(&program, &facts, "FT-20", "2027-12-01"), ["14 of 15 other modules"]);
    facts[12].exempt_on = Some(day("2027-11-30"));
    assert_eq!(unmet(&program, &facts, "FT-20", "2027-12-01"), [""; 0]);
}

#[test]
fn an_attempt_out_of_order_needs_a_reason_and_is_marked() {
    let program = standard_year();
    let mut facts = all(&program);
    let module = program.module("FT-11").unwrap();
    let refusal = check_order(module, &facts, day("2027-05-01"), Some("  ")).unwrap_err();
    assert_eq!(refusal.code, "prerequisites_not_met");
    assert!(refusal.args.contains(&("missing", "FT-05, FT-07".to_owned())));
    assert_eq!(check_order(module, &facts, day("2027-05-01"), Some("exam date fixed")), Ok(true));
    passed(&mut facts, "FT-05", "2027-03-01");
    passed(&mut facts, "FT-07", "2027-03-01");
    assert_eq!(check_order(module, &facts, day("2027-05-01"), Some("not needed")), Ok(false), "no mark without need");
}

#[test]
fn a_pass_voided_later_flags_running_work() {
    let program = standard_year();
    let mut facts = all(&program);
    passed(&mut facts, "FT-01", "2027-01-15");
    passed(&mut facts, "FT-03", "2027-01-29");
    assert_eq!(lost_prerequisites(&facts[2], &facts), []);
    facts[0].attempts[0].voided = true;
    assert_eq!(lost_prerequisites(&facts[2], &facts), [Unmet::Module("FT-01".to_owned())]);
    facts[2].attempts[0].overridden = true;
    assert_eq!(lost_prerequisites(&facts[2], &facts), [], "it never rested on it");
}
