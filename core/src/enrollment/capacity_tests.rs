//! Impossible plans (R10).

use super::*;
use crate::calendar::resolver::Break;
use crate::calendar::workdays::WorkCalendar;
use crate::curriculum::model::Program;
use crate::curriculum::read::standard_year;
use crate::enrollment::model::ItemKind;
use crate::enrollment::plan::{PlanInput, plan};
use chrono::Weekday;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

struct Case {
    program: Program,
    calendar: WorkCalendar,
    breaks: Vec<Break>,
    start: Day,
    from: Day,
    minutes: u32,
    states: Vec<(&'static str, ModuleState)>,
}

impl Case {
    fn new() -> Self {
        let start = day("2027-01-04");
        let (program, calendar) = (standard_year(), WorkCalendar::default());
        Self { program, calendar, breaks: Vec::new(), start, from: start, minutes: 20 * 60, states: Vec::new() }
    }

    fn found(&self) -> Vec<Impossible> {
        let dates = plan(&PlanInput {
            program: &self.program,
            start: self.start,
            calendar: &self.calendar,
            breaks: &self.breaks,
            extension: None,
            outcome_on: None,
            kept: &[],
        })
        .unwrap();
        let modules: Vec<PlannedModule<'_>> = self
            .program
            .modules
            .iter()
            .map(|module| {
                let item = dates.item(ItemKind::Module, &module.code).unwrap();
                let state = self.states.iter().find(|(code, _)| *code == module.code);
                let state = state.map_or(ModuleState::NotStarted, |(_, state)| *state);
                PlannedModule { module, start: item.start, due: item.due, state }
            })
            .collect();
        impossible(&modules, &Resolver::new(&self.calendar, &self.breaks), self.from, self.minutes)
    }

    fn codes(&self) -> Vec<(String, &'static str)> {
        self.found().iter().map(|i| (i.module.clone(), i.cause.code())).collect()
    }
}

#[test]
fn the_standard_year_fits_from_every_weekday() {
    for n in 0..7 {
        let mut case = Case::new();
        case.start = day("2027-01-04") + chrono::Duration::days(n);
        case.from = case.start;
        assert_eq!(case.found(), [], "start {}", case.start);
    }
}

#[test]
fn hours_beyond_the_capacity_are_exact_to_the_minute() {
    let mut case = Case::new();
    // FT-01: 16 hours until Fri 15 Jan = 10 working days; 8 hours a week are exactly enough.
    case.states = case.program.modules.iter().skip(1).map(|m| (leak(&m.code), ModuleState::Exempt)).collect();
    case.minutes = 8 * 60;
    assert_eq!(case.found(), []);
    case.minutes = 8 * 60 - 1;
    let cause = Cause::HoursExceedCapacity { to_date: day("2027-01-15"), needed: 960, available: 958 };
    assert_eq!(case.found(), [Impossible { module: "FT-01".to_owned(), cause: cause.clone() }]);
    assert!(cause.args().contains(&("available", "15 h 58 min".to_owned())));
    assert!(cause.args().contains(&("needed", "16 h".to_owned())));
    // One holiday takes a tenth: 9 of 10 days.
    case.minutes = 8 * 60;
    case.calendar = WorkCalendar::new([Weekday::Sat, Weekday::Sun], [day("2027-01-06")]).unwrap();
    assert_eq!(
        case.found()[0].cause,
        Cause::HoursExceedCapacity { to_date: day("2027-01-15"), needed: 960, available: 864 }
    );
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

#[test]
fn breaks_are_taken_out_of_the_working_days() {
    let mut case = Case::new();
    case.states = case.program.modules.iter().skip(1).map(|m| (leak(&m.code), ModuleState::Exempt)).collect();
    case.minutes = 8 * 60;
    // The due date moves by the break, so the same ten working days are left.
    case.breaks = vec![Break { from: day("2027-01-11"), to: Some(day("2027-02-07")) }];
    assert_eq!(case.found(), []);
    // Looked at again in the second half: one week of working days for all 16 hours.
    case.from = day("2027-02-08");
    assert_eq!(
        case.found()[0].cause,
        Cause::HoursExceedCapacity { to_date: day("2027-02-12"), needed: 960, available: 480 }
    );
}

#[test]
fn each_due_date_asks_for_everything_due_by_then() {
    let mut case = Case::new();
    case.minutes = 6 * 60;
    let found = case.found();
    let first = &found[0];
    assert_eq!(first.module, "FT-01");
    let to = day("2028-01-01");
    let last = found.iter().rfind(|i| matches!(i.cause, Cause::HoursExceedCapacity { to_date, .. } if to_date < to));
    let needed = |i: &Impossible| match i.cause {
        Cause::HoursExceedCapacity { needed, .. } => needed,
        _ => 0,
    };
    assert_eq!(needed(last.unwrap()), 408 * 60, "FT-20 is due last");
}

#[test]
fn an_overdue_module_counts_for_later_dates_only() {
    let mut case = Case::new();
    case.from = day("2027-01-18");
    case.minutes = 60;
    let found = case.codes();
    assert!(!found.iter().any(|(code, _)| code == "FT-01"), "it is overdue, and says so elsewhere");
    let ft03 = case.found().into_iter().find(|i| i.module == "FT-03").unwrap();
    assert_eq!(
        ft03.cause,
        Cause::HoursExceedCapacity { to_date: day("2027-01-29"), needed: (16 + 12) * 60, available: 120 }
    );
}

#[test]
fn a_left_out_prerequisite_blocks_its_dependent() {
    let mut case = Case::new();
    case.states = vec![("FT-14", ModuleState::LeftOut)];
    assert_eq!(case.codes(), [("FT-18".to_owned(), "prerequisite_left_out")]);
    case.states.push(("FT-18", ModuleState::LeftOut));
    assert_eq!(case.codes(), []);
    case.states = vec![("FT-14", ModuleState::Exempt)];
    assert_eq!(case.codes(), [], "exempt satisfies");
}

#[test]
fn a_prerequisite_due_after_the_start_is_found_on_the_moved_dates() {
    let mut case = Case::new();
    case.program.modules[1].due_week = 6;
    // FT-02 due Fri 12 Feb; FT-04 starts Mon 8 Feb.
    assert_eq!(
        case.found(),
        [Impossible {
            module: "FT-04".to_owned(),
            cause: Cause::PrerequisiteDueAfterStart {
                prerequisite: "FT-02".to_owned(),
                due: day("2027-02-12"),
                start: day("2027-02-08")
            }
        }]
    );
    case.states = vec![("FT-02", ModuleState::Passed)];
    assert_eq!(case.found(), []);
    case.states.clear();
    // A holiday on the Friday and the Monday moves due and start together: no cause.
    case.program.modules[1].due_week = 5;
    case.calendar = WorkCalendar::new([Weekday::Sat, Weekday::Sun], [day("2027-02-05"), day("2027-02-08")]).unwrap();
    assert_eq!(case.found(), []);
}

#[test]
fn too_few_other_modules_is_found() {
    let mut case = Case::new();
    // 18 others are due before FT-20 starts; the three electives may go, not a fourth.
    case.states =
        vec![("FT-14", ModuleState::LeftOut), ("FT-16", ModuleState::LeftOut), ("FT-18", ModuleState::LeftOut)];
    assert_eq!(case.codes(), []);
    case.program.modules[12].due_week = 43;
    assert_eq!(case.codes(), [("FT-20".to_owned(), "too_few_due_before_start")]);
    case.program.modules[19].also_requires_modules_passed = Some(17);
    assert_eq!(case.codes(), [("FT-20".to_owned(), "too_few_modules_left")]);
}

#[test]
fn paused_modules_are_not_asked() {
    let mut case = Case::new();
    case.breaks = vec![Break { from: day("2027-01-04"), to: None }];
    case.minutes = 1;
    assert_eq!(case.found(), []);
}

#[test]
fn every_cause_has_its_ways_out() {
    let (due, start) = (day("2027-02-05"), day("2027-02-01"));
    for (cause, ways) in [
        (Cause::HoursExceedCapacity { to_date: due, needed: 2, available: 1 }, "ways_hours_exceed_capacity"),
        (
            Cause::PrerequisiteDueAfterStart { prerequisite: "FT-01".to_owned(), due, start },
            "ways_prerequisite_due_after_start",
        ),
        (Cause::PrerequisiteLeftOut { prerequisite: "FT-01".to_owned() }, "ways_prerequisite_left_out"),
        (Cause::TooFewDueBeforeStart { needed: 2, reachable: 1, start }, "ways_too_few_due_before_start"),
        (Cause::TooFewModulesLeft { needed: 2, left: 1 }, "ways_too_few_modules_left"),
    ] {
        assert_eq!(ways_out(cause.code()), Some(ways));
    }
}
