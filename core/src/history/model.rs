//! Shapes of the history and of undo.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::ids::{PersonId, UndoId};

/// Which part of the trail.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListHistory {
    /// Only what concerns this person.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<PersonId>,
    /// Only commands that begin so, for instance `milestones.`
    #[serde(default)]
    #[ts(optional)]
    pub command: Option<String>,
    pub offset: u32,
    pub limit: u32,
}

/// A page of the trail, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryPage {
    pub rows: Vec<HistoryRow>,
    pub total: u32,
}

/// One entry: who, when, what, old → new, reason (R40).
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryRow {
    pub position: i64,
    /// UTC milliseconds.
    pub at: i64,
    pub clock_set: bool,
    pub command: String,
    pub actor: String,
    pub person: Option<PersonId>,
    pub person_name: Option<String>,
    pub subject: Option<Uuid>,
    pub changes: Value,
    pub reason: Option<String>,
    /// What the entry said was wiped on this day (R39); that it happened still holds.
    pub erased_on: Option<NaiveDate>,
}

/// Takes one step back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    pub step: UndoId,
}

/// What was taken back, in a sentence.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Undone {
    pub title: String,
}

/// A step that can be taken back.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "UndoStep")]
pub struct Step {
    pub step: UndoId,
    /// UTC milliseconds.
    pub at: i64,
    pub actor: String,
    pub title: String,
}
