//! Limit, cool-off and counting result (R11–R13), also against a plain scan of the list.

use proptest::prelude::*;

use super::*;
use crate::curriculum::read::standard_year;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn module(counts: Counts, cap: Option<i64>) -> Module {
    let mut module = standard_year().modules.remove(0);
    module.counts = counts;
    module.resit_cap = cap.map(Hundredths);
    module
}

fn attempt(number: u32, on: &str, mark: i64) -> AttemptFacts {
    let pass_mark = Hundredths(8000);
    AttemptFacts { number, on: day(on), mark: Hundredths(mark), pass_mark, voided: false, overridden: false }
}

fn code<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().code
}

#[test]
fn raw_marks_are_compared_and_zero_is_a_mark() {
    assert!(!attempt(1, "2027-01-15", 7960).passes(), "79.60 fails at 80");
    assert!(attempt(1, "2027-01-15", 8000).passes());
    let module = module(Counts::Best, None);
    assert_eq!(check_mark(&module, Hundredths(0)), Ok(()));
    assert_eq!(check_mark(&module, Hundredths(10_000)), Ok(()));
    assert_eq!(code(check_mark(&module, Hundredths(10_001))), "mark_out_of_range");
    assert_eq!(code(check_mark(&module, Hundredths(-1))), "mark_out_of_range");
    let zero = counting_result(&module, &[attempt(1, "2027-01-15", 0)]).unwrap();
    assert_eq!((zero.mark, zero.passed), (Hundredths(0), false));
}

#[test]
fn rubric_marks_run_from_one_to_five() {
    let mut module = module(Counts::Best, None);
    module.scale = crate::curriculum::model::Scale::Rubric;
    assert_eq!(check_mark(&module, Hundredths(100)), Ok(()));
    assert_eq!(check_mark(&module, Hundredths(350)), Ok(()));
    assert_eq!(code(check_mark(&module, Hundredths(99))), "mark_out_of_range");
    assert_eq!(code(check_mark(&module, Hundredths(501))), "mark_out_of_range");
}

#[test]
fn the_next_attempt_waits_for_the_cool_off() {
    let module = module(Counts::Best, None);
    let taken = [attempt(1, "2027-01-15", 5000)];
    let refusal = check_attempt(&module, 0, &taken, day("2027-01-21")).unwrap_err();
    assert_eq!(refusal.code, "attempt_in_cool_off");
    assert!(refusal.args.contains(&("not_before", "2027-01-22".to_owned())));
    assert_eq!(check_attempt(&module, 0, &taken, day("2027-01-22")), Ok(2), "on the day itself");
    assert_eq!(code(check_attempt(&module, 0, &taken, day("2027-01-10"))), "attempt_in_cool_off", "nor before it");
}

#[test]
fn a_voided_attempt_keeps_its_number_and_uses_nothing() {
    let module = module(Counts::Best, None);
    let mut voided = attempt(1, "2027-01-15", 5000);
    voided.voided = true;
    assert_eq!(check_attempt(&module, 0, &[voided], day("2027-01-15")), Ok(2), "no cool-off after it");
    let after = [voided, attempt(2, "2027-01-15", 5000)];
    assert_eq!(check_attempt(&module, 0, &after, day("2027-01-22")), Ok(3), "one of two is used");
    assert_eq!(check_void(&voided, Some("wrong person")).unwrap_err().code, "attempt_already_voided");
    assert_eq!(
        check_correction(&module, &voided, Hundredths(1), Some("typo")).unwrap_err().code,
        "attempt_already_voided"
    );
}

#[test]
fn one_more_is_granted_only_when_they_are_used_up() {
    let module = module(Counts::Best, None);
    let one = [attempt(1, "2027-01-15", 5000)];
    assert_eq!(code(check_grant(&module, 0, &one, Some("ill that day"))), "attempts_left");
    let two = [one[0], attempt(2, "2027-01-22", 6000)];
    assert_eq!(code(check_attempt(&module, 0, &two, day("2027-03-01"))), "attempts_used_up");
    assert_eq!(code(check_grant(&module, 0, &two, Some(" "))), "reason_missing");
    assert_eq!(check_grant(&module, 0, &two, Some("ill that day")), Ok(()));
    assert_eq!(check_attempt(&module, 1, &two, day("2027-03-01")), Ok(3));
    assert_eq!(
        code(check_attempt(&module, 1, &two, day("2027-01-28"))),
        "attempt_in_cool_off",
        "a grant lifts no cool-off"
    );
    assert_eq!(code(check_grant(&module, 1, &two, Some("again"))), "attempts_left");
}

#[test]
fn re_marking_and_voiding_need_a_reason() {
    let module = module(Counts::Best, None);
    let one = attempt(1, "2027-01-15", 5000);
    assert_eq!(code(check_void(&one, None)), "reason_missing");
    assert_eq!(check_void(&one, Some("fire alarm")), Ok(()));
    assert_eq!(code(check_correction(&module, &one, Hundredths(8100), None)), "reason_missing");
    assert_eq!(code(check_correction(&module, &one, Hundredths(10_100), Some("typo"))), "mark_out_of_range");
    assert_eq!(check_correction(&module, &one, Hundredths(8100), Some("typo")), Ok(()));
}

#[test]
fn mark_result_and_cap_are_three_things() {
    let attempts = [attempt(1, "2027-01-15", 7000), attempt(2, "2027-01-22", 9500), attempt(3, "2027-02-01", 8200)];
    let result = |counts, cap| {
        let r = counting_result(&module(counts, cap), &attempts).unwrap();
        (r.number, r.mark.0, r.counted.0, r.passed, r.passed_on.map(|d| d.to_string()))
    };
    let since = Some("2027-01-22".to_owned());
    assert_eq!(result(Counts::Best, None), (2, 9500, 9500, true, since.clone()));
    assert_eq!(result(Counts::Last, None), (3, 8200, 8200, true, since.clone()));
    assert_eq!(result(Counts::FirstPass, None), (2, 9500, 9500, true, since.clone()));
    assert_eq!(result(Counts::Best, Some(8000)), (2, 9500, 8000, true, since.clone()), "capped, still its own mark");
    assert_eq!(result(Counts::FirstPass, Some(9000)), (2, 9500, 9000, true, since));
    let failed_best = [attempt(1, "2027-01-15", 7900), attempt(2, "2027-01-22", 7000)];
    let r = counting_result(&module(Counts::Best, Some(7500)), &failed_best).unwrap();
    assert_eq!((r.number, r.counted.0, r.passed), (1, 7900, false), "the first attempt is never capped");
}

#[test]
fn the_first_valid_attempt_is_no_resit_when_the_one_before_was_voided() {
    let mut voided = attempt(1, "2027-01-15", 9900);
    voided.voided = true;
    let r = counting_result(&module(Counts::Best, Some(8000)), &[voided, attempt(2, "2027-01-22", 9500)]).unwrap();
    assert_eq!((r.number, r.counted.0), (2, 9500));
    assert_eq!(counting_result(&module(Counts::Best, None), &[voided]), None);
}

#[test]
fn last_takes_a_pass_away_and_a_changed_pass_mark_does_not() {
    let fail_after_pass = [attempt(1, "2027-01-15", 9000), attempt(2, "2027-01-22", 5000)];
    let last = counting_result(&module(Counts::Last, None), &fail_after_pass).unwrap();
    assert_eq!((last.number, last.passed, last.passed_on), (2, false, None));
    assert!(counting_result(&module(Counts::Best, None), &fail_after_pass).unwrap().passed);
    // 78 failed at 80, 76 passed at 75: passed.
    let mut second = attempt(2, "2027-01-22", 7600);
    second.pass_mark = Hundredths(7500);
    let best = counting_result(&module(Counts::Best, None), &[attempt(1, "2027-01-15", 7800), second]).unwrap();
    assert_eq!((best.number, best.passed), (2, true));
}

#[derive(Debug, Clone)]
enum Act {
    Try { gap: i64, mark: i64 },
    Void(usize),
    Grant,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0_i64..12, 0_i64..10_001).prop_map(|(gap, mark)| Act::Try { gap, mark }),
        1 => (0_usize..6).prop_map(Act::Void),
        1 => Just(Act::Grant),
    ]
}

proptest! {
    /// Whatever people do one after the other, the list never holds more than it may and never two valid
    /// attempts within the cool-off; numbers rise without gap.
    #[test]
    fn no_order_of_clicks_passes_limit_or_cool_off(acts in proptest::collection::vec(act(), 0..40)) {
        let module = module(Counts::Best, None);
        let mut attempts: Vec<AttemptFacts> = Vec::new();
        let mut granted = 0;
        let mut today = day("2027-01-15");
        for act in acts {
            match act {
                Act::Try { gap, mark } => {
                    today += chrono::Duration::days(gap);
                    // The naive answer: scan the list as it is.
                    let used = attempts.iter().filter(|a| !a.voided).count();
                    let clear = attempts.iter().filter(|a| !a.voided).all(|a| (today - a.on).num_days() >= 7);
                    let allowed = used < 2 + granted && clear;
                    let answer = check_attempt(&module, u32::try_from(granted).unwrap(), &attempts, today);
                    prop_assert_eq!(answer.is_ok(), allowed);
                    if let Ok(number) = answer {
                        prop_assert_eq!(usize::try_from(number).unwrap(), attempts.len() + 1);
                        let mut new = attempt(number, "2027-01-15", mark);
                        new.on = today;
                        attempts.push(new);
                    }
                }
                Act::Void(n) => if let Some(a) = attempts.get_mut(n) { a.voided = true },
                Act::Grant => {
                    let used = attempts.iter().filter(|a| !a.voided).count();
                    let answer = check_grant(&module, u32::try_from(granted).unwrap(), &attempts, Some("why"));
                    prop_assert_eq!(answer.is_ok(), used >= 2 + granted);
                    if answer.is_ok() { granted += 1; }
                }
            }
        }
        for counts in [Counts::Best, Counts::Last, Counts::FirstPass] {
            let mut module = module.clone();
            module.counts = counts;
            let result = counting_result(&module, &attempts);
            let marks = || attempts.iter().filter(|a| !a.voided).map(|a| a.mark);
            match counts {
                Counts::Best => prop_assert_eq!(result.map(|r| r.mark), marks().max()),
                Counts::Last => prop_assert_eq!(result.map(|r| r.mark), marks().next_back()),
                Counts::FirstPass => prop_assert_eq!(
                    result.map(|r| r.mark), marks().find(|m| m.0 >= 8000).or(marks().next_back())),
            }
        }
    }
}
