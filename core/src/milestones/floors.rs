//! Floors beside the total (R20): each is answered and named on its own.
//! It never says "failed" of something that cannot be known yet.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::{Form, FormFloor, FormModule};
use super::model::FloorResult;
use crate::exact::Exact;

/// One floor with its answer and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedFloor {
    pub floor: FormFloor,
    /// *Not checked*: its subject does not exist yet, or a score it needs is still missing.
    pub result: FloorResult,
    /// Names of what falls short: modules not passed or competencies too low.
    pub lacking: Vec<String>,
    /// How many there are, where the floor counts something.
    pub counted: Option<u32>,
}

/// Client meetings held up to the held date (R31).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeetingCounts {
    pub held: u32,
    pub partly_led_or_led: u32,
}

/// What floors are held against, as of the held date.
#[derive(Debug, Clone, Default)]
pub struct FloorFacts {
    /// Agreed level 1–5 per competency code; no entry = not scored yet.
    pub competencies: BTreeMap<String, Exact>,
    /// Codes of competencies that were marked not applicable here: they cannot fall short.
    pub not_applicable: BTreeSet<String>,
    /// Codes of modules passed or exempt.
    pub passed_or_exempt: BTreeSet<String>,
    /// `None` while meetings cannot be recorded.
    pub meetings: Option<MeetingCounts>,
}

/// Every floor of the form, in its order.
#[must_use]
pub fn check_floors(form: &Form, facts: &FloorFacts) -> Vec<CheckedFloor> {
    form.floors.iter().map(|floor| check_floor(form, floor, facts)).collect()
}

fn check_floor(form: &Form, floor: &FormFloor, facts: &FloorFacts) -> CheckedFloor {
    let answer = |result, lacking, counted| CheckedFloor { floor: floor.clone(), result, lacking, counted };
    match floor {
        FormFloor::EveryCompetencyAtLeast { level } => {
            let (result, lacking) = check_levels(form, *level, facts);
            answer(result, lacking, None)
        }
        FormFloor::ModulesPassed { modules } | FormFloor::CoreModulesPassed { modules } => {
            let open = |m: &&FormModule| !facts.passed_or_exempt.contains(&m.code);
            let lacking: Vec<String> = modules.iter().filter(open).map(|m| format!("{} {}", m.code, m.name)).collect();
            let result = if lacking.is_empty() { FloorResult::Holds } else { FloorResult::Fails };
            answer(result, lacking, None)
        }
        FormFloor::ClientMeetingsAtLeast { count } => {
            let held = facts.meetings.map(|m| m.held);
            answer(at_least(held, *count), Vec::new(), held)
        }
        FormFloor::PartlyLedOrLedAtLeast { count } => {
            let led = facts.meetings.map(|m| m.partly_led_or_led);
            answer(at_least(led, *count), Vec::new(), led)
        }
    }
}

fn at_least(counted: Option<u32>, least: u32) -> FloorResult {
    match counted {
        None => FloorResult::NotChecked,
        Some(number) if number >= least => FloorResult::Holds,
        Some(_) => FloorResult::Fails,
    }
}

/// A level that is too low fails the floor whatever else is missing; only then does a missing one leave it open.
fn check_levels(form: &Form, level: u32, facts: &FloorFacts) -> (FloorResult, Vec<String>) {
    let least = Exact::whole(i64::from(level));
    let asked = form.competencies.iter().filter(|c| !facts.not_applicable.contains(&c.code));
    let mut missing = false;
    let mut lacking = Vec::new();
    for competency in asked {
        match facts.competencies.get(&competency.code) {
            None => missing = true,
            Some(scored) if *scored < least => lacking.push(competency.name.clone()),
            Some(_) => {}
        }
    }
    let result = if !lacking.is_empty() {
        FloorResult::Fails
    } else if missing {
        FloorResult::NotChecked
    } else {
        FloorResult::Holds
    };
    (result, lacking)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::read::standard_year;
    use crate::milestones::form::build_form;

    fn facts(level: i64, form: &Form) -> FloorFacts {
        let competencies = form.competencies.iter().map(|c| (c.code.clone(), Exact::of(level, 100).unwrap()));
        FloorFacts { competencies: competencies.collect(), ..FloorFacts::default() }
    }

    fn states(form: &Form, facts: &FloorFacts) -> Vec<FloorResult> {
        check_floors(form, facts).iter().map(|r| r.result).collect()
    }

    #[test]
    fn each_failed_floor_is_named() {
        let form = build_form(&standard_year(), "M90").unwrap();
        let mut facts = facts(200, &form);
        facts.passed_or_exempt = ["FT-01", "FT-03", "FT-06"].map(String::from).into();
        facts.competencies.insert("empathy".to_owned(), Exact::of(199, 100).unwrap());
        let results = check_floors(&form, &facts);
        assert_eq!(results[0].result, FloorResult::Fails);
        assert_eq!(results[0].lacking, ["FT-05 Troubleshooting method"]);
        assert_eq!(results[1].result, FloorResult::Fails);
        assert_eq!(results[1].lacking, ["Empathy and composure"]);
    }

    #[test]
    fn meetings_before_their_feature_are_not_checked_never_failed() {
        let form = build_form(&standard_year(), "M9").unwrap();
        let mut facts = facts(300, &form);
        assert_eq!(states(&form, &facts), [FloorResult::Holds, FloorResult::NotChecked, FloorResult::NotChecked]);
        facts.meetings = Some(MeetingCounts { held: 4, partly_led_or_led: 0 });
        assert_eq!(states(&form, &facts), [FloorResult::Holds, FloorResult::Holds, FloorResult::Fails]);
        facts.meetings = Some(MeetingCounts { held: 3, partly_led_or_led: 1 });
        assert_eq!(states(&form, &facts), [FloorResult::Holds, FloorResult::Fails, FloorResult::Holds]);
    }

    #[test]
    fn a_missing_level_is_not_checked_and_a_low_one_fails_at_once() {
        let form = build_form(&standard_year(), "M60").unwrap();
        let mut facts = facts(200, &form);
        facts.competencies.remove("learning");
        assert_eq!(states(&form, &facts), [FloorResult::NotChecked]);
        facts.competencies.insert("listening".to_owned(), Exact::of(100, 100).unwrap());
        assert_eq!(states(&form, &facts), [FloorResult::Fails]);
        facts.competencies.insert("listening".to_owned(), Exact::of(200, 100).unwrap());
        facts.not_applicable.insert("learning".to_owned());
        assert_eq!(states(&form, &facts), [FloorResult::Holds], "not applicable cannot fall short");
    }

    #[test]
    fn a_half_level_below_fails_without_rounding() {
        let form = build_form(&standard_year(), "M12").unwrap();
        let mut facts = facts(300, &form);
        facts.competencies.insert("teamwork".to_owned(), Exact::of(299, 100).unwrap());
        assert_eq!(check_floors(&form, &facts)[0].lacking, ["Teamwork and sharing"]);
    }
}
