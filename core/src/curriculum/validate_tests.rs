//! Sense of a program, one broken thing at a time (FORMAT.md, R14, R19, R24).

use super::*;
use crate::curriculum::model::{Counts, OutcomeKind, Scale};
use crate::curriculum::read::standard_year;
use crate::hundredths::Hundredths;
use proptest::prelude::*;

fn broken(change: impl FnOnce(&mut Program)) -> Vec<(String, String)> {
    let mut program = standard_year();
    change(&mut program);
    validate(&program).into_iter().map(|p| (p.path, p.code)).collect()
}

fn only(path: &str, code: &str) -> Vec<(String, String)> {
    vec![(path.to_owned(), code.to_owned())]
}

#[test]
fn the_standard_year_is_sound() {
    assert_eq!(validate(&standard_year()), []);
}

#[test]
fn a_cycle_is_named() {
    let mut program = standard_year();
    program.modules[3].prerequisites.push("FT-08".to_owned());
    let problems = validate(&program);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, "program_prerequisite_cycle");
    assert_eq!(problems[0].args, [("cycle".to_owned(), "FT-04 → FT-08 → FT-04".to_owned())]);
    let own = broken(|p| p.modules[0].prerequisites.push("FT-01".to_owned()));
    assert_eq!(own, only("modules", "program_prerequisite_cycle"));
}

#[test]
fn thresholds_of_warnings_can_be_looked_at_on_any_day() {
    let out = "program_out_of_range";
    for days in [0, 3651, u32::MAX] {
        assert_eq!(broken(|p| p.risk.hours_window_days = days), only("risk.hours_window_days", out));
        let within = broken(|p| p.risk.failed_attempts.within_days = days);
        assert_eq!(within, only("risk.failed_attempts.within_days", out));
    }
    assert_eq!(broken(|p| p.risk.module_overdue_days = 3651), only("risk.module_overdue_days", out));
    assert_eq!(broken(|p| p.risk.failed_attempts.count = 0), only("risk.failed_attempts.count", out));
    assert_eq!(broken(|p| p.risk.missed_check_ins_in_a_row = 0), only("risk.missed_check_ins_in_a_row", out));
    assert_eq!(broken(|p| p.risk.contact_gap_days = 22), only("risk.contact_gap_escalates_days", out));
    assert_eq!(broken(|p| (p.risk.contact_gap_days, p.risk.contact_gap_escalates_days) = (3650, 3650)), []);
    assert_eq!(broken(|p| p.risk.contact_gap_days = 3651).len(), 2, "and what escalates lies before it");
}

#[test]
fn modules_hold_together() {
    assert_eq!(
        broken(|p| p.modules[1].code = "FT-01".into())[0],
        ("modules[1]".into(), "program_duplicate_code".into())
    );
    assert_eq!(
        broken(|p| p.modules[2].prerequisites.push("FT-77".into())),
        only("modules[2].prerequisites[1]", "program_unknown_code")
    );
    assert_eq!(
        broken(|p| p.modules[2].prerequisites.push("FT-01".into())),
        only("modules[2].prerequisites[1]", "program_duplicate_code")
    );
    assert_eq!(broken(|p| p.taught_hours = 409), only("taught_hours", "program_taught_hours"));
    assert_eq!(broken(|p| p.modules[0].due_week = 0).len(), 2, "out of range and before the start");
    assert_eq!(broken(|p| p.modules[1].due_week = 1), only("modules[1].due_week", "program_due_before_start"));
    assert_eq!(broken(|p| p.modules[0].start_week = 0), only("modules[0].start_week", "program_out_of_range"));
    assert_eq!(broken(|p| p.modules[0].attempts = 0), only("modules[0].attempts", "program_out_of_range"));
    assert_eq!(broken(|p| p.modules[0].name = " ".into()), only("modules[0].name", "program_empty_text"));
    assert_eq!(
        broken(|p| p.modules[0].also_requires_modules_passed = Some(20)),
        only("modules[0].also_requires_modules_passed", "program_out_of_range")
    );
    assert!(broken(|p| p.modules[0].counts = Counts::Last).is_empty());
}

#[test]
fn marks_lie_on_their_scale() {
    let range = "program_out_of_range";
    assert_eq!(broken(|p| p.modules[0].pass_mark = Hundredths(10_001)), only("modules[0].pass_mark", range));
    assert!(broken(|p| p.modules[0].pass_mark = Hundredths(0)).is_empty());
    assert_eq!(broken(|p| p.modules[0].scale = Scale::Rubric), only("modules[0].pass_mark", range), "80 is no level");
    assert_eq!(broken(|p| p.modules[16].pass_mark = Hundredths(99)), only("modules[16].pass_mark", range));
    assert_eq!(broken(|p| p.modules[0].resit_cap = Some(Hundredths(-1))), only("modules[0].resit_cap", range));
}

fn json(change: impl FnOnce(&mut serde_json::Value)) -> Vec<(String, String)> {
    let mut tree = serde_json::to_value(standard_year()).unwrap();
    change(&mut tree);
    let program: Program = serde_json::from_value(tree).unwrap();
    validate(&program).into_iter().map(|p| (p.path, p.code)).collect()
}

#[test]
fn criteria_have_what_their_source_needs() {
    use serde_json::json as v;
    assert_eq!(json(|t| t["criteria"][0]["code"] = v!("charm")).first().unwrap().0, "criteria[0].code");
    assert_eq!(
        broken(|p| p.criteria[1].minimum_reviews = None),
        only("criteria[1].minimum_reviews", "program_missing_field")
    );
    assert_eq!(
        broken(|p| p.criteria[2].minimum_answers = None),
        only("criteria[2].minimum_answers", "program_missing_field")
    );
    assert_eq!(
        broken(|p| p.criteria[0].minimum_answers = Some(3)),
        only("criteria[0].minimum_answers", "program_not_allowed_here")
    );
    assert_eq!(broken(|p| p.criteria[4].anchors = None), only("criteria[4].anchors", "program_missing_field"));
}

#[test]
fn milestones_weigh_exactly_100_and_decide_what_their_kind_allows() {
    use serde_json::json as v;
    for weight in [29, 31, 0] {
        let found = json(|t| t["milestones"][1]["criteria"][0]["weight"] = v!(weight));
        assert_eq!(found, only("milestones[1].criteria", "program_weights"), "{weight}");
    }
    let found = json(|t| t["milestones"][1]["criteria"][0]["criterion"] = v!("charm"));
    assert_eq!(found, only("milestones[1].criteria[0].criterion", "program_unknown_code"));
    let found = json(|t| t["milestones"][1]["criteria"][0]["criterion"] = v!("soft_skills"));
    assert_eq!(found, only("milestones[1].criteria[1]", "program_duplicate_code"));
    let here = "program_not_allowed_here";
    assert_eq!(json(|t| t["milestones"][1]["decisions"][0] = v!("graduate")), only("milestones[1].decisions[0]", here));
    assert_eq!(json(|t| t["milestones"][6]["decisions"][0] = v!("continue")), only("milestones[6].decisions[0]", here));
    assert_eq!(
        json(|t| t["milestones"][1]["decisions"] = v!([])),
        only("milestones[1].decisions", "program_empty_list")
    );
    assert_eq!(
        json(|t| t["milestones"][1]["pass_total"] = v!(100.01)),
        only("milestones[1].pass_total", "program_out_of_range")
    );
    assert_eq!(
        json(|t| t["milestones"][2]["floors"][0]["level"] = v!(6)),
        only("milestones[2].floors[0].level", "program_out_of_range")
    );
    assert_eq!(
        json(|t| t["milestones"][3]["floors"][0]["modules"][1] = v!("FT-99")),
        only("milestones[3].floors[0].modules[1]", "program_unknown_code")
    );
    assert_eq!(json(|t| t["milestones"][0]["criteria"] = v!([])), only("milestones[0].criteria", here));
    assert_eq!(json(|t| t["milestones"][0]["fields"][0] = v!("left_on")), only("milestones[0].fields[0]", here));
    assert_eq!(json(|t| t["milestones"][1]["fields"] = v!([])), only("milestones[1].fields", here));
    for field in ["criteria", "pass_total", "floors", "decisions"] {
        let found = json(|t| drop(t["milestones"][1].as_object_mut().unwrap().remove(field)));
        assert!(found.contains(&(format!("milestones[1].{field}"), "program_missing_field".to_owned())), "{field}");
    }
    assert_eq!(json(|t| t["milestones"][5]["kind"] = v!("final")).last().unwrap().1, "program_one_final");
}

#[test]
fn rubric_and_settings_are_checked() {
    use serde_json::json as v;
    let range = "program_out_of_range";
    assert_eq!(json(|t| t["rubric"]["scale"][1] = v!(6)), only("rubric.scale[1]", range));
    assert_eq!(json(|t| t["rubric"]["competencies"][0]["from_milestone"] = v!("M7"))[0].1, "program_unknown_code");
    assert_eq!(json(|t| t["rubric"]["competencies"][0]["from_milestone"] = v!("M0"))[0].1, "program_not_allowed_here");
    assert_eq!(
        json(|t| t["rubric"]["competencies"][0]["anchors"]["3"] = v!("")),
        only("rubric.competencies[0].anchors.3", "program_empty_text")
    );
    assert_eq!(json(|t| t["rubric"]["selection"]["raters"] = v!([3, 2])), only("rubric.selection.raters[1]", range));
    assert_eq!(
        json(|t| t["rubric"]["selection"]["cut_off_mean"] = v!("5.01")),
        only("rubric.selection.cut_off_mean", range)
    );
    assert_eq!(
        json(|t| drop(t["ticket_review"]["checks"].as_array_mut().unwrap().pop())),
        only("ticket_review.checks", range)
    );
    assert_eq!(json(|t| t["ticket_review"]["answers"]["yes"] = v!(21)), only("ticket_review.answers.yes", range));
    assert_eq!(
        json(|t| t["check_ins"]["mentor"][1]["until_day"] = v!(90)),
        only("check_ins.mentor[1].until_day", "program_check_in_order")
    );
    assert_eq!(json(|t| t["extension"]["months_at_most"] = v!(4)), only("extension.months_at_most", range));
    assert_eq!(json(|t| t["extension"]["times"] = v!(2)), only("extension.times", range));
}

#[test]
fn tracks_roles_and_outcomes_refer_to_what_exists() {
    use serde_json::json as v;
    let unknown = "program_unknown_code";
    assert_eq!(json(|t| t["tracks"][0]["rule"][0]["criterion"] = v!("charm"))[0].1, unknown);
    assert_eq!(
        json(|t| t["tracks"][0]["rule"][1]["at"] = v!("M30")),
        only("tracks[0].rule[1].at", unknown),
        "not scored then"
    );
    assert_eq!(
        json(|t| t["tracks"][2]["rule"][0]["at"] = v!("M30")),
        only("tracks[2].rule[0].at", unknown),
        "from month 6 on"
    );
    assert_eq!(json(|t| t["tracks"][1]["rule"][0]["module"] = v!("FT-99")), only("tracks[1].rule[0].module", unknown));
    assert_eq!(
        json(|t| t["tracks"][1]["rule"][0]["at_least"] = v!("5.01")),
        only("tracks[1].rule[0].at_least", "program_out_of_range")
    );
    assert_eq!(json(|t| t["roles"][0]["track"] = v!("x")), only("roles[0].track", unknown));
    assert_eq!(json(|t| t["roles"][0]["modules"][0] = v!("x")), only("roles[0].modules[0]", unknown));
    assert_eq!(json(|t| t["roles"][0]["competencies"]["x"] = v!(3)), only("roles[0].competencies.x", unknown));
    assert_eq!(broken(|p| p.outcomes[0].kind = OutcomeKind::Apart), only("outcomes", "program_one_outcome"));
    assert_eq!(broken(|p| p.outcomes[2].kind = OutcomeKind::NotGraduated), only("outcomes", "program_one_outcome"));
}

#[test]
fn every_problem_is_listed() {
    let found = broken(|p| {
        p.taught_hours = 1;
        p.modules[0].pass_mark = Hundredths(10_001);
        p.modules[3].prerequisites.push("FT-08".to_owned());
        p.outcomes.clear();
    });
    assert_eq!(found.len(), 5, "{found:?}");
}

proptest! {
    /// A cycle is found exactly when taking away modules without open prerequisites gets stuck.
    #[test]
    fn cycles_are_found_exactly_when_there_are_some(edges in proptest::collection::vec((0_usize..12, 0_usize..12), 0..18)) {
        let template = standard_year().modules;
        let mut modules: Vec<Module> = template.into_iter().take(12).collect();
        let codes: Vec<String> = modules.iter().map(|m| m.code.clone()).collect();
        for module in &mut modules { module.prerequisites.clear(); }
        for (a, b) in &edges { modules[*a].prerequisites.push(codes[*b].clone()); }
        let mut left: Vec<usize> = (0..12).collect();
        loop {
            let free = |n: &usize| !edges.iter().any(|(a, b)| a == n && left.contains(b));
            let Some(at) = left.iter().position(free) else { break };
            left.remove(at);
        }
        let cycle = find_cycle(&modules);
        prop_assert_eq!(cycle.is_some(), !left.is_empty());
        if let Some(cycle) = cycle {
            prop_assert_eq!(cycle.first(), cycle.last());
            for step in cycle.windows(2) {
                let module = modules.iter().find(|m| m.code == step[0]).unwrap();
                prop_assert!(module.prerequisites.contains(&step[1]));
            }
        }
    }
}
