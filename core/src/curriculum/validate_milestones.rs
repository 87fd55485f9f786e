//! Criteria and milestones of a program: weights, floors, decisions, references (R19, R20, R24).
//! It never checks an evaluation; it checks what evaluations will be copied from.

use super::milestone_plan::{Floor, MilestoneKind, ProgramMilestone};
use super::model::{COMPUTED_CRITERIA, Criterion, CriterionSource, Program};
use super::validate::{DAYS_AT_MOST, MONTHS_AT_MOST, ProgramProblem};
use super::validate_checks::Problems;
use crate::calendar::offsets::Offset;
use crate::hundredths::Hundredths;
use crate::milestones::decide::{decision_word, decisions_for};

pub(super) fn criteria(program: &Program, problems: &mut Problems) {
    problems.coded("criteria", program.criteria.iter().map(|c| (c.code.as_str(), c.name.as_str())));
    for (n, criterion) in program.criteria.iter().enumerate() {
        one_criterion(&format!("criteria[{n}]"), criterion, problems);
    }
}

fn one_criterion(path: &str, criterion: &Criterion, problems: &mut Problems) {
    let source = criterion.source;
    let computed = source == CriterionSource::Computed;
    if computed && !COMPUTED_CRITERIA.contains(&criterion.code.as_str()) {
        problems.known(&format!("{path}.code"), &criterion.code, false);
    }
    let voice = computed && criterion.code == "customer_voice";
    let reviews = source == CriterionSource::TicketReviews;
    let level = source == CriterionSource::Level;
    for (field, is_there, belongs) in [
        ("minimum_answers", criterion.minimum_answers.is_some(), voice),
        ("minimum_reviews", criterion.minimum_reviews.is_some(), reviews),
        ("anchors", criterion.anchors.is_some(), level),
    ] {
        if belongs {
            problems.required(path, field, is_there);
        } else {
            problems.absent(path, field, is_there, &criterion.code);
        }
    }
    for (field, number) in
        [("minimum_answers", criterion.minimum_answers), ("minimum_reviews", criterion.minimum_reviews)]
    {
        if let Some(number) = number {
            problems.range(&format!("{path}.{field}"), number, 1, 10_0000);
        }
    }
    for (level, sentence) in criterion.anchors.iter().flat_map(|anchors| anchors.all()) {
        problems.text(&format!("{path}.anchors.{level}"), sentence);
    }
}

pub(super) fn milestones(program: &Program, problems: &mut Problems) {
    problems.coded("milestones", program.milestones.iter().map(|m| (m.code.as_str(), m.name.as_str())));
    for (n, milestone) in program.milestones.iter().enumerate() {
        let path = format!("milestones[{n}]");
        let (field, value, most) = match milestone.offset {
            Offset::Days(days) => ("days", days, DAYS_AT_MOST),
            Offset::Months(months) => ("months", months, MONTHS_AT_MOST),
        };
        problems.range(&format!("{path}.offset.{field}"), value, 0, most);
        if milestone.kind.has_form() {
            with_form(program, &path, milestone, problems);
        } else {
            without_form(&path, milestone, problems);
        }
    }
    // The extension, the outcome and the tracks all speak of "the" final.
    let finals = program.milestones.iter().filter(|m| m.kind == MilestoneKind::Final).count();
    if finals != 1 {
        problems.add(ProgramProblem::new("milestones", "program_one_final").arg("count", finals));
    }
}

fn kind_word(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::Baseline => "baseline",
        MilestoneKind::Evaluation => "evaluation",
        MilestoneKind::Gate => "gate",
        MilestoneKind::Final => "final",
        MilestoneKind::FollowUp => "follow_up",
    }
}

fn without_form(path: &str, milestone: &ProgramMilestone, problems: &mut Problems) {
    let kind = kind_word(milestone.kind);
    for (field, is_there) in [
        ("criteria", milestone.criteria.is_some()),
        ("pass_total", milestone.pass_total.is_some()),
        ("floors", milestone.floors.is_some()),
        ("decisions", milestone.decisions.is_some()),
        ("expected_ladder_points", milestone.expected_ladder_points.is_some()),
    ] {
        problems.absent(path, field, is_there, kind);
    }
    problems.required(path, "fields", milestone.fields.is_some());
    for (n, field) in milestone.fields().iter().enumerate() {
        let here = format!("{path}.fields[{n}]");
        let word = serde_json::to_value(field).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        if field.belongs_to() != milestone.kind {
            problems.not_here(&here, &word, kind);
        }
        if milestone.fields().iter().take(n).any(|before| before == field) {
            problems.add(ProgramProblem::new(here, "program_duplicate_code").arg("code", word));
        }
    }
}

fn with_form(program: &Program, path: &str, milestone: &ProgramMilestone, problems: &mut Problems) {
    for (field, is_there) in [
        ("criteria", milestone.criteria.is_some()),
        ("pass_total", milestone.pass_total.is_some()),
        ("floors", milestone.floors.is_some()),
        ("decisions", milestone.decisions.is_some()),
    ] {
        problems.required(path, field, is_there);
    }
    problems.absent(path, "fields", milestone.fields.is_some(), kind_word(milestone.kind));
    if milestone.criteria.is_some() {
        weights(program, path, milestone, problems);
    }
    if let Some(total) = milestone.pass_total {
        problems.between(&format!("{path}.pass_total"), total, Hundredths(0), Hundredths(10_000));
    }
    for (n, floor) in milestone.floors().iter().enumerate() {
        one_floor(program, &format!("{path}.floors[{n}]"), floor, problems);
    }
    let decisions = milestone.decisions();
    if milestone.decisions.is_some() {
        problems.filled(&format!("{path}.decisions"), decisions);
    }
    for (n, decision) in decisions.iter().enumerate() {
        let here = format!("{path}.decisions[{n}]");
        if !decisions_for(milestone.kind).contains(decision) {
            problems.not_here(&here, decision_word(*decision), kind_word(milestone.kind));
        }
        if decisions.iter().take(n).any(|before| before == decision) {
            problems.add(ProgramProblem::new(here, "program_duplicate_code").arg("code", decision_word(*decision)));
        }
    }
}

fn weights(program: &Program, path: &str, milestone: &ProgramMilestone, problems: &mut Problems) {
    let criteria = milestone.criteria();
    problems.unique(&format!("{path}.criteria"), criteria.iter().map(|c| c.criterion.as_str()));
    for (n, weighted) in criteria.iter().enumerate() {
        let here = format!("{path}.criteria[{n}].criterion");
        problems.known(&here, &weighted.criterion, program.criterion(&weighted.criterion).is_some());
    }
    let sum: u64 = criteria.iter().map(|c| u64::from(c.weight)).sum();
    if sum != 100 {
        problems.add(ProgramProblem::new(format!("{path}.criteria"), "program_weights").arg("sum", sum));
    }
}

fn one_floor(program: &Program, path: &str, floor: &Floor, problems: &mut Problems) {
    match floor {
        Floor::EveryCompetencyAtLeast { level } => problems.range(&format!("{path}.level"), *level, 1, 5),
        Floor::ModulesPassed { modules } => {
            let path = format!("{path}.modules");
            problems.filled(&path, modules);
            problems.unique(&path, modules.iter().map(String::as_str));
            for (n, code) in modules.iter().enumerate() {
                problems.known(&format!("{path}[{n}]"), code, program.module(code).is_some());
            }
        }
        Floor::CoreModulesPassed => {}
        Floor::ClientMeetingsAtLeast { count } | Floor::PartlyLedOrLedAtLeast { count } => {
            problems.range(&format!("{path}.count"), *count, 1, 10_000);
        }
    }
}
