//! Reads and writes the program file: shape first, with the path of every wrong field, then sense.
//! It never stores anything and never repairs a file.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::model::Program;
use super::validate::{ProgramProblem, validate};

/// Reads a program file and checks all that FORMAT.md and the rules ask for.
///
/// # Errors
/// Every problem that can be told apart, in the order of the file: each unknown field with its path
/// (`modules[3].pasmark`); a field of a wrong type ends the reading of the shape; the sense is only checked
/// in a file of the right shape.
pub fn read_program(json: &str) -> Result<Program, Vec<ProgramProblem>> {
    let program = read_shape(json)?;
    let problems = validate(&program);
    if problems.is_empty() { Ok(program) } else { Err(problems) }
}

/// Reads a program of the right shape, sound or not: a draft is stored as it is.
///
/// # Errors
/// As [`read_program`], the sense excepted.
pub(super) fn read_shape(json: &str) -> Result<Program, Vec<ProgramProblem>> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    check_keys(json).map_err(|problem| vec![problem])?;
    let mut reader = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let first = shape_problem(&error.path().to_string(), error.inner());
        all_shape_problems(json, first)
    })
}

/// The program as a file: the same JSON that it was read from, apart from blanks and the order of keys.
///
/// # Errors
/// Never for a program that was read; serde's signature asks for it.
pub fn write_program(program: &Program) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(program)?;
    text.push('\n');
    Ok(text)
}

/// Goes on behind unknown fields, so that a person sees all misspellings at once.
fn all_shape_problems(json: &str, first: ProgramProblem) -> Vec<ProgramProblem> {
    let Ok(mut tree) = serde_json::from_str::<Value>(json) else {
        return vec![first];
    };
    let mut problems: Vec<ProgramProblem> = Vec::new();
    while let Err(error) = serde_path_to_error::deserialize::<_, Program>(&tree) {
        let problem = shape_problem(&error.path().to_string(), error.inner());
        let go_on = problem.code == "program_unknown_field" && remove(&mut tree, &problem.path);
        problems.push(problem);
        if !go_on {
            break;
        }
    }
    // A number that only its text shows to be wrong is not found in the tree.
    if !problems.iter().any(|p| p.path == first.path && p.code == first.code) {
        problems.push(first);
    }
    problems
}

/// Takes the field at `path` (`modules[3].pasmark`) out of the tree.
fn remove(tree: &mut Value, path: &str) -> bool {
    let pointer: String = path.split(['.', '[']).map(|part| format!("/{}", part.trim_end_matches(']'))).collect();
    let Some((parent, field)) = pointer.rsplit_once('/') else {
        return false;
    };
    let Some(Value::Object(fields)) = tree.pointer_mut(parent) else {
        return false;
    };
    fields.remove(field).is_some()
}

fn shape_problem(path: &str, error: &serde_json::Error) -> ProgramProblem {
    let message = error.to_string();
    let path = if path == "." { "" } else { path };
    if error.is_syntax() || error.is_eof() {
        return ProgramProblem::new("", "program_not_json").arg("line", error.line()).arg("column", error.column());
    }
    if let Some(name) = quoted_after(&message, "unknown field") {
        return ProgramProblem::new(named(path, name), "program_unknown_field").arg("field", name);
    }
    if let Some(name) = quoted_after(&message, "missing field") {
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        return ProgramProblem::new(path, "program_missing_field").arg("field", name);
    }
    if let Some(name) = quoted_after(&message, "unknown variant") {
        return ProgramProblem::new(path, "program_unknown_word").arg("word", name);
    }
    if let Some(name) = quoted_after(&message, "written twice:") {
        return ProgramProblem::new(named(path, name), "program_duplicate_key").arg("field", name);
    }
    // Line and column belong to the file, not to the reason.
    let reason = message.split(" at line ").next().unwrap_or(&message);
    ProgramProblem::new(path, "program_wrong_value").arg("reason", reason)
}

/// The path of the field itself: serde mostly names it already, inside a tagged value it names the parent.
fn named(path: &str, name: &str) -> String {
    if path.is_empty() || path == name {
        name.to_owned()
    } else if path.strip_suffix(name).is_some_and(|before| before.ends_with('.')) {
        path.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn quoted_after<'a>(message: &'a str, words: &str) -> Option<&'a str> {
    message.strip_prefix(words)?.trim_start().strip_prefix('`')?.split('`').next()
}

/// Refuses broken JSON and keys written twice, which a reader would otherwise take the last of.
fn check_keys(json: &str) -> Result<(), ProgramProblem> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let read: Result<UniqueKeys, _> = serde_path_to_error::deserialize(&mut reader);
    read.map_err(|error| shape_problem(&error.path().to_string(), error.inner()))?;
    reader.end().map_err(|error| shape_problem("", &error))
}

struct UniqueKeys;

impl<'de> Deserialize<'de> for UniqueKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueKeysVisitor)
    }
}

struct UniqueKeysVisitor;

impl<'de> Visitor<'de> for UniqueKeysVisitor {
    type Value = UniqueKeys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<UniqueKeys, A::Error> {
        let mut seen: HashSet<String> = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if seen.contains(&key) {
                map.next_value::<IgnoredAny>()?;
                return Err(A::Error::custom(format!("written twice: `{key}`")));
            }
            seen.insert(key);
            map.next_value::<UniqueKeys>()?;
        }
        Ok(UniqueKeys)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<UniqueKeys, A::Error> {
        while seq.next_element::<UniqueKeys>()?.is_some() {}
        Ok(UniqueKeys)
    }

    fn visit_unit<E>(self) -> Result<UniqueKeys, E> {
        Ok(UniqueKeys)
    }

    fn visit_bool<E>(self, _: bool) -> Result<UniqueKeys, E> {
        Ok(UniqueKeys)
    }

    fn visit_i64<E>(self, _: i64) -> Result<UniqueKeys, E> {
        Ok(UniqueKeys)
    }

    fn visit_u64<E>(self, _: u64) -> Result<UniqueKeys, E> {
        Ok(UniqueKeys)
    }

    fn visit_f64<E>(self, _: f64) -> Result<UniqueKeys, E> {
        Ok(UniqueKeys)
    }

    fn visit_str<E>(self, _: &str) -> Result<UniqueKeys, E> {
        Ok(UniqueKeys)
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;

/// The standard year that ships with the product, for the tests of every rule.
#[cfg(test)]
pub(crate) fn standard_year() -> Program {
    read_program(include_str!("../../content/standard-year.json")).expect("the standard year is sound")
}
