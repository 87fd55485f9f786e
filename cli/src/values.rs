//! Reads the core's answers, which come as JSON. A value that is not there reads as empty, never as an error.

use chrono::DateTime;
use serde_json::{Map, Value};

/// A value as a person reads it: text as it is, numbers, yes or no, nothing for null.
pub(crate) fn text(value: &Value, key: &str) -> String {
    match value.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Bool(truth)) => (if *truth { "yes" } else { "no" }).to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The stable word of a state for people: `left_out` is shown as "left out".
pub(crate) fn word(value: &Value, key: &str) -> String {
    text(value, key).replace('_', " ")
}

pub(crate) fn number(value: &Value, key: &str) -> i64 {
    value.get(key).and_then(Value::as_i64).unwrap_or_default()
}

pub(crate) fn is(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// The rows of a list; none where there is no list.
pub(crate) fn rows<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Only these keys of an object, in this order.
pub(crate) fn only(value: &Value, keys: &[&str]) -> Value {
    let pick = |key: &&str| ((*key).to_owned(), value.get(*key).cloned().unwrap_or_default());
    Value::Object(keys.iter().map(pick).collect::<Map<_, _>>())
}

/// UTC milliseconds as `2027-01-04 09:30 UTC`.
pub(crate) fn instant(value: &Value, key: &str) -> String {
    DateTime::from_timestamp_millis(number(value, key))
        .map(|at| at.format("%Y-%m-%d %H:%M UTC").to_string())
        .unwrap_or_default()
}

/// "1 row", "2 rows".
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
