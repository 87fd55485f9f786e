//! What makes a program sound beyond its shape (FORMAT.md, R14, R18, R19): every problem with its path.
//! It never stops at the first problem and never changes the program.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{FORMAT, Module, Program, VERSION};
use super::validate_checks::Problems;
use super::{validate_milestones, validate_rest};

/// One thing that is wrong in a program, with the path to it (`modules[3].pass_mark`; empty = the whole file).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgramProblem {
    pub path: String,
    /// Found in `error::catalog::SENTENCES`.
    pub code: String,
    /// Name and text of each `{placeholder}`.
    pub args: Vec<(String, String)>,
}

impl ProgramProblem {
    pub(super) fn new(path: impl Into<String>, code: &'static str) -> Self {
        Self { path: path.into(), code: code.to_owned(), args: Vec::new() }
    }

    #[expect(clippy::needless_pass_by_value, reason = "numbers, dates and texts are handed over as they are")]
    pub(super) fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// Weeks, days and months of a program that no real one reaches; they keep every date computable.
pub(super) const WEEKS_AT_MOST: u32 = 520;
pub(super) const DAYS_AT_MOST: u32 = 3650;
pub(super) const MONTHS_AT_MOST: u32 = 120;

/// All problems of a program; empty when it is sound.
#[must_use]
pub fn validate(program: &Program) -> Vec<ProgramProblem> {
    let mut problems = Problems::default();
    head(program, &mut problems);
    modules(program, &mut problems);
    validate_milestones::criteria(program, &mut problems);
    validate_milestones::milestones(program, &mut problems);
    validate_rest::rubric(program, &mut problems);
    validate_rest::settings(program, &mut problems);
    validate_rest::tracks(program, &mut problems);
    validate_rest::roles(program, &mut problems);
    validate_rest::outcomes(program, &mut problems);
    problems.into_list()
}

fn head(program: &Program, problems: &mut Problems) {
    if program.format != FORMAT {
        problems.add(ProgramProblem::new("format", "program_other_format").arg("format", &program.format));
    }
    if program.version != VERSION {
        problems.add(ProgramProblem::new("version", "program_other_version").arg("version", program.version));
    }
    problems.text("name", &program.name);
    problems.text("locale", &program.locale);
    problems.range("duration_months", program.duration_months, 1, MONTHS_AT_MOST);
    problems.range("learning_hours_a_week", program.learning_hours_a_week, 1, 168);
    let sum: u64 = program.modules.iter().map(|m| u64::from(m.hours)).sum();
    if u64::from(program.taught_hours) != sum {
        let problem = ProgramProblem::new("taught_hours", "program_taught_hours");
        problems.add(problem.arg("stated", program.taught_hours).arg("sum", sum));
    }
}

fn modules(program: &Program, problems: &mut Problems) {
    problems.unique("modules", program.modules.iter().map(|m| m.code.as_str()));
    for (n, module) in program.modules.iter().enumerate() {
        one_module(program, &format!("modules[{n}]"), module, problems);
    }
    if let Some(cycle) = find_cycle(&program.modules) {
        problems.add(ProgramProblem::new("modules", "program_prerequisite_cycle").arg("cycle", cycle.join(" → ")));
    }
}

fn one_module(program: &Program, path: &str, module: &Module, problems: &mut Problems) {
    problems.text(&format!("{path}.code"), &module.code);
    problems.text(&format!("{path}.name"), &module.name);
    problems.range(&format!("{path}.hours"), module.hours, 1, 10_000);
    problems.range(&format!("{path}.start_week"), module.start_week, 1, WEEKS_AT_MOST);
    problems.range(&format!("{path}.due_week"), module.due_week, 1, WEEKS_AT_MOST);
    if module.due_week < module.start_week {
        let problem = ProgramProblem::new(format!("{path}.due_week"), "program_due_before_start");
        problems.add(problem.arg("start_week", module.start_week).arg("due_week", module.due_week));
    }
    problems.range(&format!("{path}.attempts"), module.attempts, 1, 100);
    problems.range(&format!("{path}.cool_off_days"), module.cool_off_days, 0, DAYS_AT_MOST);
    problems.mark(&format!("{path}.pass_mark"), module.scale, module.pass_mark);
    if let Some(cap) = module.resit_cap {
        problems.mark(&format!("{path}.resit_cap"), module.scale, cap);
    }
    problems.unique(&format!("{path}.prerequisites"), module.prerequisites.iter().map(String::as_str));
    for (n, code) in module.prerequisites.iter().enumerate() {
        problems.known(&format!("{path}.prerequisites[{n}]"), code, program.module(code).is_some());
    }
    if let Some(count) = module.also_requires_modules_passed {
        let others = u32::try_from(program.modules.len()).unwrap_or(u32::MAX).saturating_sub(1);
        problems.range(&format!("{path}.also_requires_modules_passed"), count, 0, others);
    }
}

/// A way through prerequisites that comes back to its beginning (R14), if there is one: each code is a
/// prerequisite of the next, the first and last are the same. Unknown codes lead nowhere.
#[must_use]
pub fn find_cycle(modules: &[Module]) -> Option<Vec<String>> {
    let requires = |code: &str| -> &[String] {
        modules.iter().find(|m| m.code == code).map_or(&[], |m| m.prerequisites.as_slice())
    };
    // Depth first with the way so far kept apart from what is finished; without recursion, because a
    // file may chain as many modules as it likes.
    let mut finished: Vec<&str> = Vec::new();
    for first in modules {
        let mut way: Vec<(&str, std::slice::Iter<'_, String>)> = vec![(&first.code, requires(&first.code).iter())];
        while let Some((code, rest)) = way.last_mut() {
            let Some(next) = rest.next() else {
                finished.push(code);
                way.pop();
                continue;
            };
            if let Some(begin) = way.iter().position(|(on_way, _)| on_way == next) {
                let mut cycle: Vec<String> = way.iter().skip(begin).map(|(on_way, _)| (*on_way).to_owned()).collect();
                cycle.push(next.clone());
                return Some(cycle);
            }
            if !finished.contains(&next.as_str()) {
                way.push((next, requires(next).iter()));
            }
        }
    }
    None
}

#[cfg(test)]
#[path = "validate_tests.rs"]
mod tests;
