//! Every difference between two programs is told by its path, and nothing else.

use proptest::prelude::*;

use super::*;
use crate::curriculum::milestone_plan::Floor;
use crate::curriculum::read::standard_year;
use crate::hundredths::Hundredths;

fn changes(change: impl FnOnce(&mut Program)) -> Vec<ProgramChange> {
    let mut new = standard_year();
    change(&mut new);
    compare(&standard_year(), &new).unwrap()
}

fn field(field: &str, old: Option<&str>, new: Option<&str>) -> FieldChange {
    FieldChange { field: field.to_owned(), old: old.map(str::to_owned), new: new.map(str::to_owned) }
}

#[test]
fn a_program_does_not_differ_from_itself() {
    assert_eq!(changes(|_| {}), []);
}

#[test]
fn fields_are_named_by_their_path_with_old_and_new() {
    let found = changes(|program| {
        program.learning_hours_a_week = 18;
        program.risk.failed_attempts.count = 3;
        let module = &mut program.modules[2];
        (module.hours, module.pass_mark) = (30, Hundredths(7_950));
        module.prerequisites.push("FT-04".to_owned());
        module.resit_cap = Some(Hundredths(8_000));
        let milestone = program.milestones.iter_mut().find(|milestone| milestone.code == "M60").unwrap();
        milestone.criteria.as_mut().unwrap()[0].weight = 24;
        milestone.floors.as_mut().unwrap().push(Floor::CoreModulesPassed);
        program.rubric.competencies[0].anchors.three = "Listens".to_owned();
    });
    let [settings, module, milestone, competency] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((settings.part, &settings.code), (ProgramPart::Settings, &None));
    assert_eq!(
        settings.fields,
        [
            field("learning_hours_a_week", Some("20"), Some("18")),
            field("risk.failed_attempts.count", Some("2"), Some("3"))
        ]
    );
    assert_eq!((module.part, module.code.as_deref()), (ProgramPart::Modules, Some("FT-03")));
    assert_eq!(
        module.fields,
        [
            field("hours", Some("12"), Some("30")),
            field("pass_mark", Some("80"), Some("79.5")),
            field("prerequisites", Some("FT-01"), Some("FT-01, FT-04")),
            field("resit_cap", None, Some("80")),
        ]
    );
    assert_eq!((milestone.part, milestone.code.as_deref()), (ProgramPart::Milestones, Some("M60")));
    assert_eq!(milestone.fields[0].new.as_deref(), Some("24"));
    assert!(milestone.fields[0].field.starts_with("criteria.") && milestone.fields[0].field.ends_with(".weight"));
    assert_eq!(milestone.fields[1], field("floors.core_modules_passed", None, Some("core_modules_passed")));
    assert_eq!(competency.fields[0].field, "anchors.3");
}

#[test]
fn entries_come_go_and_change_places() {
    let found = changes(|program| {
        let mut extra = program.modules[0].clone();
        extra.code = "FT-21".to_owned();
        program.modules.push(extra);
        program.modules.retain(|module| module.code != "FT-20");
        program.outcomes.swap(0, 1);
    });
    let told: Vec<_> = found.iter().map(|one| (one.part, one.code.as_deref(), one.kind)).collect();
    assert_eq!(
        told,
        [
            (ProgramPart::Modules, Some("FT-21"), ProgramChangeKind::Added),
            (ProgramPart::Modules, Some("FT-20"), ProgramChangeKind::Removed),
            (ProgramPart::Outcomes, None, ProgramChangeKind::Changed),
        ]
    );
    assert_eq!(found[2].fields[0].field, "order");
}

proptest! {
    /// Whatever number of one module changes: it is told, once, and backwards it is the same with old and new exchanged.
    #[test]
    fn every_change_is_told_both_ways(place in 0_usize..20, hours in 1_u32..500, weeks in 1_u32..60, attempts in 1_u32..9) {
        let old = standard_year();
        let mut new = old.clone();
        (new.modules[place].hours, new.modules[place].due_week, new.modules[place].attempts) = (hours, weeks, attempts);
        let there = compare(&old, &new).unwrap();
        let back = compare(&new, &old).unwrap();
        let differs = [
            hours != old.modules[place].hours,
            weeks != old.modules[place].due_week,
            attempts != old.modules[place].attempts,
        ];
        let fields: Vec<&FieldChange> = there.iter().flat_map(|one| &one.fields).collect();
        prop_assert_eq!(fields.len(), differs.iter().filter(|differs| **differs).count());
        let turned: Vec<FieldChange> = back.into_iter().flat_map(|one| one.fields)
            .map(|one| FieldChange { field: one.field, old: one.new, new: one.old }).collect();
        prop_assert_eq!(fields.into_iter().cloned().collect::<Vec<_>>(), turned);
    }
}
