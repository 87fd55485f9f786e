//! What differs between two programs, part by part. Pure: it knows neither versions nor drafts, and no person.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::Program;

/// The parts of a program: its lists of coded entries, and everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProgramPart {
    Settings,
    Modules,
    Criteria,
    Milestones,
    Competencies,
    ThresholdChecks,
    Exercises,
    Tracks,
    Roles,
    Readiness,
    Outcomes,
}

/// Where the lists stand in the file, in the order in which changes are told.
const LISTS: [(ProgramPart, &str); 10] = [
    (ProgramPart::Modules, "/modules"),
    (ProgramPart::Milestones, "/milestones"),
    (ProgramPart::Criteria, "/criteria"),
    (ProgramPart::Competencies, "/rubric/competencies"),
    (ProgramPart::ThresholdChecks, "/rubric/selection/threshold_checks"),
    (ProgramPart::Exercises, "/rubric/selection/exercises"),
    (ProgramPart::Tracks, "/tracks"),
    (ProgramPart::Roles, "/roles"),
    (ProgramPart::Readiness, "/readiness"),
    (ProgramPart::Outcomes, "/outcomes"),
];

/// The field that stands for the order of a list's entries.
const ORDER: &str = "order";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProgramChangeKind {
    Added,
    Removed,
    Changed,
}

/// One entry that is new, gone or different. An entry whose code changed is gone and new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProgramChange {
    pub part: ProgramPart,
    /// Null for the settings and for the order of a list.
    pub code: Option<String>,
    /// As it is now, or was.
    pub name: Option<String>,
    pub kind: ProgramChangeKind,
    /// For what changed: every field, in the order of the alphabet.
    pub fields: Vec<FieldChange>,
}

/// One field, old → new, as the file writes it: lists joined by commas, null where nothing stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldChange {
    /// A path within the entry: `hours`, `anchors.3`, `criteria.technical.weight`; `order` for the order of a list.
    pub field: String,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Everything that differs, settings first, then list by list in the order of the newer program, what is gone last.
///
/// # Errors
/// Never for programs that were read; serde's signature asks for it.
pub fn compare(old: &Program, new: &Program) -> serde_json::Result<Vec<ProgramChange>> {
    let (mut old, mut new) = (serde_json::to_value(old)?, serde_json::to_value(new)?);
    let mut lists = Vec::new();
    for (part, pointer) in LISTS {
        lists.extend(list_changes(part, &take(&mut old, pointer), &take(&mut new, pointer)));
    }
    let fields = field_changes(&leaves(&old), &leaves(&new));
    let settings = (!fields.is_empty()).then_some(ProgramChange {
        part: ProgramPart::Settings,
        code: None,
        name: None,
        kind: ProgramChangeKind::Changed,
        fields,
    });
    Ok(settings.into_iter().chain(lists).collect())
}

/// Takes a list out of the tree, so that what is left are the settings.
fn take(tree: &mut Value, pointer: &str) -> Vec<Value> {
    match tree.pointer_mut(pointer).map(Value::take) {
        Some(Value::Array(entries)) => entries,
        _ => Vec::new(),
    }
}

fn text<'v>(entry: &'v Value, key: &str) -> Option<&'v str> {
    entry.get(key).and_then(Value::as_str)
}

fn code(entry: &Value) -> &str {
    text(entry, "code").unwrap_or_default()
}

fn list_changes(part: ProgramPart, old: &[Value], new: &[Value]) -> Vec<ProgramChange> {
    let change = |entry: &Value, kind, fields| ProgramChange {
        part,
        code: Some(code(entry).to_owned()),
        name: text(entry, "name").or_else(|| text(entry, "question")).map(str::to_owned),
        kind,
        fields,
    };
    let mut changes = Vec::new();
    for entry in new {
        let Some(before) = old.iter().find(|before| code(before) == code(entry)) else {
            changes.push(change(entry, ProgramChangeKind::Added, Vec::new()));
            continue;
        };
        let fields = field_changes(&leaves(before), &leaves(entry));
        if !fields.is_empty() {
            changes.push(change(entry, ProgramChangeKind::Changed, fields));
        }
    }
    let gone = old.iter().filter(|before| !new.iter().any(|entry| code(entry) == code(before)));
    changes.extend(gone.map(|before| change(before, ProgramChangeKind::Removed, Vec::new())));
    changes.extend(order_change(part, old, new));
    changes
}

/// The order counts: "from this milestone on" and every list on a screen follow it.
fn order_change(part: ProgramPart, old: &[Value], new: &[Value]) -> Option<ProgramChange> {
    let both = |these: &[Value], others: &[Value]| -> Vec<String> {
        let shared = these.iter().filter(|entry| others.iter().any(|other| code(other) == code(entry)));
        shared.map(|entry| code(entry).to_owned()).collect()
    };
    let (before, after) = (both(old, new), both(new, old));
    (before != after).then(|| ProgramChange {
        part,
        code: None,
        name: None,
        kind: ProgramChangeKind::Changed,
        fields: vec![FieldChange {
            field: ORDER.to_owned(),
            old: Some(before.join(", ")),
            new: Some(after.join(", ")),
        }],
    })
}

type Leaves = BTreeMap<String, String>;

fn field_changes(old: &Leaves, new: &Leaves) -> Vec<FieldChange> {
    let fields: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let fields = fields.into_iter().map(|field| FieldChange {
        field: field.clone(),
        old: old.get(field).cloned(),
        new: new.get(field).cloned(),
    });
    fields.filter(|change| change.old != change.new).collect()
}

/// Every text and number of an entry by its path; what is null or an empty list is not there.
fn leaves(entry: &Value) -> Leaves {
    let mut found = Leaves::new();
    gather("", entry, &mut found);
    found
}

fn gather(path: &str, value: &Value, found: &mut Leaves) {
    match value {
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) => drop(found.insert(path.to_owned(), value.to_string())),
        Value::String(text) => drop(found.insert(path.to_owned(), text.clone())),
        Value::Object(fields) => gather_object(path, fields, found),
        Value::Array(entries) => gather_array(path, entries, found),
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn gather_object(path: &str, fields: &Map<String, Value>, found: &mut Leaves) {
    for (key, value) in fields {
        gather(&join(path, key), value, found);
    }
}

/// Plain entries are one leaf; objects stand under the code that names them, which is no leaf of its own.
fn gather_array(path: &str, entries: &[Value], found: &mut Leaves) {
    if !entries.iter().any(Value::is_object) {
        let plain: Vec<String> =
            entries.iter().map(|entry| entry.as_str().map_or(entry.to_string(), str::to_owned)).collect();
        if !plain.is_empty() {
            found.insert(path.to_owned(), plain.join(", "));
        }
        return;
    }
    let mut used: Vec<String> = Vec::new();
    for entry in entries {
        let Some(fields) = entry.as_object() else { continue };
        let key = ["code", "criterion", "kind", "measure"].into_iter().find(|key| fields.contains_key(*key));
        let named = key.and_then(|key| text(entry, key)).unwrap_or("entry");
        let again = used.iter().filter(|name| *name == named).count();
        used.push(named.to_owned());
        let place = join(path, &if again == 0 { named.to_owned() } else { format!("{named} {}", again + 1) });
        let rest: Map<String, Value> =
            fields.iter().filter(|(name, _)| Some(name.as_str()) != key).map(|(k, v)| (k.clone(), v.clone())).collect();
        if rest.is_empty() {
            found.insert(place, named.to_owned());
        } else {
            gather_object(&place, &rest, found);
        }
    }
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
