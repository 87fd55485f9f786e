//! Rubric, settings, tracks, roles and outcomes of a program.
//! It never judges the content, only that it holds together.

use super::model::{CheckIns, DecimalText, OutcomeKind, Program, TrackMeasure};
use super::rubric::Rubric;
use super::validate::{DAYS_AT_MOST, ProgramProblem};
use super::validate_checks::Problems;
use crate::hundredths::Hundredths;

/// More failed attempts or missed check-ins than anybody would wait for.
const COUNT_AT_MOST: u32 = 100;
const LEVEL_LEAST: Hundredths = Hundredths(100);
const LEVEL_MOST: Hundredths = Hundredths(500);

pub(super) fn rubric(program: &Program, problems: &mut Problems) {
    let Rubric { scale, competencies, selection } = &program.rubric;
    problems.range("rubric.scale[0]", scale.0, 1, 1);
    problems.range("rubric.scale[1]", scale.1, 5, 5);
    problems.coded("rubric.competencies", competencies.iter().map(|c| (c.code.as_str(), c.name.as_str())));
    for (n, competency) in competencies.iter().enumerate() {
        let path = format!("rubric.competencies[{n}]");
        let from = program.milestone(&competency.from_milestone);
        problems.known(&format!("{path}.from_milestone"), &competency.from_milestone, from.is_some());
        if from.is_some_and(|m| !m.kind.has_form()) {
            let place = &competency.from_milestone;
            problems.not_here(&format!("{path}.from_milestone"), &competency.code, place);
        }
        for (level, sentence) in competency.anchors.all() {
            problems.text(&format!("{path}.anchors.{level}"), sentence);
        }
    }
    let (least, most) = selection.raters;
    problems.range("rubric.selection.raters[0]", least, 1, 20);
    problems.range("rubric.selection.raters[1]", most, least.max(1), 20);
    for (field, text) in [("cut_off_mean", &selection.cut_off_mean), ("none_below", &selection.none_below)] {
        problems.between(&format!("rubric.selection.{field}"), text.hundredths(), LEVEL_LEAST, LEVEL_MOST);
    }
    let checks = selection.threshold_checks.iter().map(|c| (c.code.as_str(), c.name.as_str()));
    problems.coded("rubric.selection.threshold_checks", checks);
    let exercises = selection.exercises.iter().map(|e| (e.code.as_str(), e.name.as_str()));
    problems.coded("rubric.selection.exercises", exercises);
    for (n, exercise) in selection.exercises.iter().enumerate() {
        problems.range(&format!("rubric.selection.exercises[{n}].minutes"), exercise.minutes, 1, 1440);
    }
}

pub(super) fn settings(program: &Program, problems: &mut Problems) {
    let review = &program.ticket_review;
    problems.coded("ticket_review.checks", review.checks.iter().map(|c| (c.code.as_str(), c.name.as_str())));
    let checks = u32::try_from(review.checks.len()).unwrap_or(u32::MAX);
    problems.range("ticket_review.checks", checks, 5, 5);
    // Five checks of at most 20 points: a review is 0 to 100.
    for (answer, points) in [("yes", review.answers.yes), ("partly", review.answers.partly), ("no", review.answers.no)]
    {
        problems.range(&format!("ticket_review.answers.{answer}"), points, 0, 20);
    }
    problems.range("satisfaction.scale", program.satisfaction.scale, 5, 5);
    problems.range("satisfaction.satisfied_from", program.satisfaction.satisfied_from, 1, 5);
    check_ins(program, problems);
    let risk = &program.risk;
    let gap = risk.contact_gap_days;
    for (field, days, least) in [
        ("contact_gap_days", gap, 0),
        ("contact_gap_escalates_days", risk.contact_gap_escalates_days, gap.min(DAYS_AT_MOST)),
        ("hours_window_days", risk.hours_window_days, 1),
        ("module_overdue_days", risk.module_overdue_days, 0),
        ("failed_attempts.within_days", risk.failed_attempts.within_days, 1),
    ] {
        problems.range(&format!("risk.{field}"), days, least, DAYS_AT_MOST);
    }
    problems.range("risk.failed_attempts.count", risk.failed_attempts.count, 1, COUNT_AT_MOST);
    problems.range("risk.missed_check_ins_in_a_row", risk.missed_check_ins_in_a_row, 1, COUNT_AT_MOST);
    problems.range("risk.hours_below_percent_of_plan", risk.hours_below_percent_of_plan, 0, 100);
    problems.range("risk.mood_at_most", risk.mood_at_most, 1, 5);
    problems.range("extension.times", program.extension.times, 1, 1);
    problems.range("extension.months_at_most", program.extension.months_at_most, 1, 3);
}

fn check_ins(program: &Program, problems: &mut Problems) {
    let CheckIns { mentor, coordinator } = &program.check_ins;
    for (role, list) in [("mentor", mentor), ("coordinator", coordinator)] {
        let Some(list) = list else { continue };
        let path = format!("check_ins.{role}");
        problems.filled(&path, list);
        let mut before = None;
        for (n, every) in list.iter().enumerate() {
            problems.range(&format!("{path}[{n}].every_days"), every.every_days, 1, DAYS_AT_MOST);
            // Only the last may run to the end, and each ends later than the one before.
            let is_last = n + 1 == list.len();
            let ends_later = every.until_day.is_none_or(|day| before.is_none_or(|b| b < day));
            if !ends_later || (every.until_day.is_none() && !is_last) {
                problems.add(ProgramProblem::new(format!("{path}[{n}].until_day"), "program_check_in_order"));
            }
            before = every.until_day;
        }
    }
}

pub(super) fn tracks(program: &Program, problems: &mut Problems) {
    problems.coded("tracks", program.tracks.iter().map(|t| (t.code.as_str(), t.name.as_str())));
    for (n, track) in program.tracks.iter().enumerate() {
        problems.filled(&format!("tracks[{n}].rule"), &track.rule);
        for (m, measure) in track.rule.iter().enumerate() {
            one_measure(program, &format!("tracks[{n}].rule[{m}]"), measure, problems);
        }
    }
}

fn one_measure(program: &Program, path: &str, measure: &TrackMeasure, problems: &mut Problems) {
    let at_least = format!("{path}.at_least");
    match measure {
        TrackMeasure::Criterion { criterion, at, at_least: least } => {
            problems.known(&format!("{path}.criterion"), criterion, program.criterion(criterion).is_some());
            let scored = program.milestone(at).is_some_and(|m| m.criteria().iter().any(|c| &c.criterion == criterion));
            problems.known(&format!("{path}.at"), at, scored);
            problems.between(&at_least, least.hundredths(), Hundredths(0), Hundredths(10_000));
        }
        TrackMeasure::Competency { competency, at, at_least: least } => {
            let found = program.rubric.competencies.iter().find(|c| &c.code == competency);
            problems.known(&format!("{path}.competency"), competency, found.is_some());
            let first = found.and_then(|c| program.milestone_position(&c.from_milestone));
            let scored = program.milestone(at).is_some_and(|m| m.kind.has_form())
                && (found.is_none() || first.zip(program.milestone_position(at)).is_some_and(|(a, b)| a <= b));
            problems.known(&format!("{path}.at"), at, scored);
            level(&at_least, least, problems);
        }
        TrackMeasure::ModuleMark { module, at_least: least } => match program.module(module) {
            Some(found) => problems.mark(&at_least, found.scale, least.hundredths()),
            None => problems.known(&format!("{path}.module"), module, false),
        },
        TrackMeasure::SatisfactionRankInIntake { at_most_percent } => {
            problems.range(&format!("{path}.at_most_percent"), *at_most_percent, 1, 100);
        }
        TrackMeasure::MeetingsLed { at_least: least } => problems.range(&at_least, *least, 1, 10_000),
    }
}

fn level(path: &str, text: &DecimalText, problems: &mut Problems) {
    problems.between(path, text.hundredths(), LEVEL_LEAST, LEVEL_MOST);
}

pub(super) fn roles(program: &Program, problems: &mut Problems) {
    problems.coded("roles", program.roles.iter().map(|r| (r.code.as_str(), r.name.as_str())));
    for (n, role) in program.roles.iter().enumerate() {
        let path = format!("roles[{n}]");
        problems.known(&format!("{path}.track"), &role.track, program.tracks.iter().any(|t| t.code == role.track));
        for (code, level) in &role.competencies {
            let here = format!("{path}.competencies.{code}");
            problems.known(&here, code, program.rubric.competencies.iter().any(|c| &c.code == code));
            problems.range(&here, *level, 1, 5);
        }
        problems.unique(&format!("{path}.modules"), role.modules.iter().map(String::as_str));
        for (m, code) in role.modules.iter().enumerate() {
            problems.known(&format!("{path}.modules[{m}]"), code, program.module(code).is_some());
        }
    }
    problems.coded("readiness", program.readiness.iter().map(|r| (r.code.as_str(), r.question.as_str())));
}

pub(super) fn outcomes(program: &Program, problems: &mut Problems) {
    problems.coded("outcomes", program.outcomes.iter().map(|o| (o.code.as_str(), o.name.as_str())));
    for (kind, word) in [(OutcomeKind::Graduated, "graduated"), (OutcomeKind::NotGraduated, "not_graduated")] {
        let count = program.outcomes.iter().filter(|o| o.kind == kind).count();
        if count != 1 {
            let problem = ProgramProblem::new("outcomes", "program_one_outcome");
            problems.add(problem.arg("kind", word).arg("count", count));
        }
    }
}
