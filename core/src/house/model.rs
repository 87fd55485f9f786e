//! Shapes of the house's commands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::attachments::Lacking;

/// A request without fields.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// An answer without content.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Done {}

/// What the shell of a screen needs to know.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppState {
    /// Moves when another process changed the file; null while this one writes.
    pub changes: Option<i64>,
    pub today: NaiveDate,
    /// The clock was set by a person (R1): a banner says so.
    pub clock_set: bool,
    /// False until *First start* is done.
    pub started: bool,
    pub owner_name: String,
    /// A demo intake is in the file.
    pub demo: bool,
    /// People, candidates not yet decided, running trainees, lines on the Monday page.
    pub people: u32,
    pub candidates: u32,
    pub trainees: u32,
    pub monday: u32,
    pub intakes: u32,
    pub data_file: String,
    pub version: String,
}

/// How to start (screen *First start*).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StartWith {
    StandardYear,
    /// A program file in the form of `farm-team-program` version 1.
    Program {
        path: String,
    },
    /// Nothing yet: a program is imported later.
    Empty,
}

/// First start.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Start {
    pub with: StartWith,
    /// The coordinator's name as the trail shows it.
    #[serde(default)]
    pub owner_name: Option<String>,
}

/// What a person may set.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub owner_name: String,
    pub color_scheme: ColorScheme,
}

/// Light, dark, or as the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ColorScheme {
    System,
    Light,
    Dark,
}

/// Asks a running operation to stop.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    pub operation: Uuid,
}

/// Where to copy the database.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Backup {
    pub path: String,
}

/// A backup that was written and checked out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackedUp {
    pub path: String,
    pub bytes: u64,
    /// Files of attachments that were missing or damaged beside the database already.
    pub lacking: Lacking,
}

/// What `check` looked at and found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckReport {
    pub enrollments: u32,
    pub candidacies: u32,
    pub attachments: u32,
    pub audit_entries: u32,
    /// Empty when everything holds.
    pub problems: Vec<CheckProblem>,
}

/// One thing that does not hold.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckProblem {
    pub code: String,
    pub message: String,
    pub subject: Option<String>,
}

/// A text that is kept while somebody is still writing it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDraft {
    pub key: String,
    /// Null removes it.
    pub value: Option<String>,
}

/// Asks for a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetDraft {
    pub key: String,
}

/// A draft, if there is one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Draft {
    pub value: Option<String>,
}
