//! Writes down what a baseline or follow-up asks for (R17): planned → done; what is done may be corrected.

use serde_json::json;

use super::fields;
use super::model::{FieldValue, MilestoneSaved, RecordFields};
use super::opening::{load, saved};
use super::rounds::after_recording;
use super::rules::check_held;
use super::store::{read, write};
use crate::context::Write;
use crate::curriculum::milestone_plan::{MilestoneKind, RecordField};
use crate::error::{Error, Result};

/// Stores the values and the held date.
///
/// # Errors
/// `milestone_not_there`, `milestone_has_form`, `milestone_step`, `enrollment_ended` for a baseline,
/// `held_in_future`, `held_before_start`, those of `fields::check`.
pub(super) async fn record(cx: &mut Write, request: RecordFields) -> Result<MilestoneSaved> {
    let pack = load(cx, request.milestone).await?;
    let state = after_recording(pack.milestone.state, pack.milestone.kind)?;
    if pack.milestone.kind != MilestoneKind::FollowUp {
        pack.facts.check_running()?;
    }
    let start = pack.facts.start();
    check_held(request.held, start, cx.today()).map_err(|refusal| Error::from(refusal).field("held"))?;
    let asked = pack.facts.program.milestone(&pack.milestone.code).map(|found| found.fields()).unwrap_or_default();
    let mut values = fields::check(asked, &request.values, start, request.held)?;
    let old = read::fields(cx.db(), request.milestone).await?;
    let filled = fields::code(RecordField::RubricFromSelection);
    if asked.contains(&RecordField::RubricFromSelection) {
        // Filled on the day it is held; a correction keeps it.
        let kept = old.iter().find(|(field, _)| field == filled).map(|(_, value)| value.clone());
        let value = match kept {
            Some(kept) => Some(kept),
            None => fields::from_selection(cx.db(), &pack).await?,
        };
        values.extend(value.map(|value| (filled.to_owned(), value)));
    }
    write::set_fields(cx, request.milestone, &values).await?;
    write::set_state(cx, request.milestone, state, Some(request.held)).await?;
    let list = |values: Vec<(String, String)>| {
        let all = values.into_iter().map(|(field, value)| FieldValue { field, value });
        all.collect::<Vec<_>>()
    };
    let changes = json!({
        "held": { "old": pack.milestone.held_on, "new": request.held },
        "fields": { "old": list(old), "new": list(values) },
    });
    saved(cx, &pack, "undo_milestone_recorded", state, changes, None).await
}
