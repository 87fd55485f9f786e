//! The few checks that every part of a program shares: ranges, texts, references, unique codes.
//! It never knows which field it looks at; the caller hands the path.

use std::collections::HashSet;

use super::model::Scale;
use super::validate::ProgramProblem;
use crate::hundredths::Hundredths;

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<ProgramProblem>);

impl Problems {
    pub(super) fn add(&mut self, problem: ProgramProblem) {
        self.0.push(problem);
    }

    pub(super) fn into_list(self) -> Vec<ProgramProblem> {
        self.0
    }

    /// A number from `least` to `most`, both allowed.
    pub(super) fn range(&mut self, path: &str, value: u32, least: u32, most: u32) {
        if !(least..=most).contains(&value) {
            self.out_of_range(path, value, least, most);
        }
    }

    /// A mark on the module's scale.
    pub(super) fn mark(&mut self, path: &str, scale: Scale, mark: Hundredths) {
        let (least, most) = scale.bounds();
        self.between(path, mark, least, most);
    }

    /// A number with decimals from `least` to `most`, both allowed.
    pub(super) fn between(&mut self, path: &str, value: Hundredths, least: Hundredths, most: Hundredths) {
        if !(least..=most).contains(&value) {
            self.out_of_range(path, value, least, most);
        }
    }

    fn out_of_range(&mut self, path: &str, value: impl ToString, least: impl ToString, most: impl ToString) {
        let problem = ProgramProblem::new(path, "program_out_of_range");
        self.add(problem.arg("value", value).arg("least", least).arg("most", most));
    }

    /// A text that says something.
    pub(super) fn text(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(ProgramProblem::new(path, "program_empty_text"));
        }
    }

    /// A list with at least one entry.
    pub(super) fn filled<T>(&mut self, path: &str, list: &[T]) {
        if list.is_empty() {
            self.add(ProgramProblem::new(path, "program_empty_list"));
        }
    }

    /// A reference to something that the program has.
    pub(super) fn known(&mut self, path: &str, code: &str, is_known: bool) {
        if !is_known {
            self.add(ProgramProblem::new(path, "program_unknown_code").arg("code", code));
        }
    }

    /// Codes of a list, each at most once; the later one is the problem.
    pub(super) fn unique<'a>(&mut self, path: &str, codes: impl IntoIterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        for (n, code) in codes.into_iter().enumerate() {
            if !seen.insert(code) {
                let problem = ProgramProblem::new(format!("{path}[{n}]"), "program_duplicate_code");
                self.add(problem.arg("code", code));
            }
        }
    }

    /// Codes and names of a list of coded things: present and unique.
    pub(super) fn coded<'a>(&mut self, path: &str, entries: impl Iterator<Item = (&'a str, &'a str)> + Clone) {
        self.unique(path, entries.clone().map(|(code, _)| code));
        for (n, (code, name)) in entries.enumerate() {
            self.text(&format!("{path}[{n}].code"), code);
            self.text(&format!("{path}[{n}].name"), name);
        }
    }

    /// Something that does not belong where it stands.
    pub(super) fn not_here(&mut self, path: &str, what: impl ToString, place: impl ToString) {
        let problem = ProgramProblem::new(path, "program_not_allowed_here");
        self.add(problem.arg("what", what).arg("place", place));
    }

    /// Something that must stand there and does not.
    pub(super) fn required(&mut self, path: &str, field: &str, is_there: bool) {
        if !is_there {
            self.add(ProgramProblem::new(format!("{path}.{field}"), "program_missing_field").arg("field", field));
        }
    }

    /// A field that is there although the kind has none.
    pub(super) fn absent(&mut self, path: &str, field: &str, is_there: bool, place: &str) {
        if is_there {
            self.not_here(&format!("{path}.{field}"), field, place);
        }
    }
}
