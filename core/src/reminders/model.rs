//! Shapes of the reminders that cross to the hosts, and the kinds of what is told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What something that is told is, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Kind {
    SessionToday,
    MilestoneToday,
    MilestoneOverdue,
    ModuleOverdue,
    /// A session was, and nobody has said who came.
    SessionToRecord,
    CheckIn,
}

/// Whether the asker wants reminders, and what one would say now.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Reminders {
    /// True until they say otherwise.
    pub on: bool,
    pub lines: Vec<ReminderLine>,
}

/// Everything of one kind that needs the asker today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReminderLine {
    /// As the notification says it.
    pub text: String,
    pub count: u32,
    /// How many of them the asker was not told of yet.
    pub untold: u32,
}

#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetReminders {
    pub on: bool,
}

/// What was told just now: nothing where nothing is new.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Told {
    pub lines: Vec<String>,
}
