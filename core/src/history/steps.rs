//! Takes a step back and brings what is derived in line again.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use super::model::Undone;
use super::store;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::take_back;
use crate::error::{Error, Result, sentence};
use crate::ids::{CandidacyId, EnrollmentId, UndoId};
use crate::{enrollment, selection};

/// A step's name as it is stored.
#[derive(Deserialize)]
struct Title {
    code: String,
    args: BTreeMap<String, String>,
}

pub(super) async fn undo(cx: &mut Write, step: UndoId) -> Result<Undone> {
    let title = store::title(cx.db(), step).await?.ok_or_else(|| Error::not_found("undo_not_there"))?;
    let title: Title = serde_json::from_str(&title)?;
    let derive = take_back(cx, step).await?;
    let candidacies: Vec<CandidacyId> = derive.candidacies.into_iter().map(CandidacyId).collect();
    selection::derive(cx, &candidacies).await?;
    let enrollments: Vec<EnrollmentId> = derive.enrollments.into_iter().map(EnrollmentId).collect();
    enrollment::derive(cx, &enrollments).await?;
    let title = sentence(&title.code, &title.args);
    cx.record(Entry::new(json!({ "undone": title })).subject(step.0)).await?;
    Ok(Undone { title })
}
