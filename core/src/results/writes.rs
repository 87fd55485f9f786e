//! Stores a result as an attempt, with its entry in the trail.

use serde_json::json;

use super::rules::{Stated, Taken};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::enrollment::facts::AttemptRow;
use crate::error::Result;
use crate::ids::AttemptId;
use crate::progress;

/// Stores one that was taken; the caller derives and closes the step. `note` says where it comes from.
pub(crate) async fn take(
    cx: &mut Write,
    taken: &Taken,
    stated: &Stated,
    note: String,
    reason: Option<&str>,
) -> Result<()> {
    let reason = reason.filter(|_| taken.allowed.overridden);
    let row = AttemptRow {
        id: AttemptId(cx.new_id()),
        enrollment_module_id: taken.module_row,
        number: taken.allowed.number,
        held_on: stated.on,
        mark: stated.mark.0,
        pass_mark: taken.allowed.pass_mark.0,
        override_reason: reason.map(str::to_owned),
        correction_reason: None,
        note,
        voided_on: None,
        void_reason: None,
        recorded_by: cx.actor.name.clone(),
    };
    progress::store::insert_attempt(cx, &row).await?;
    let entry = Entry::new(json!({
        "module": stated.module,
        "number": row.number,
        "on": row.held_on,
        "mark": { "old": null, "new": stated.mark.to_string() },
        "passed": taken.allowed.passed,
    }));
    let entry = entry.person(taken.person.0).subject(taken.enrollment.0);
    cx.record(match reason {
        Some(reason) => entry.reason(reason),
        None => entry,
    })
    .await
}

/// Where a result comes from, as its attempt notes it: the file and the mark that stands there.
pub(crate) fn source(file_name: &str, stated: &str) -> String {
    format!("{file_name}: {stated}")
}
