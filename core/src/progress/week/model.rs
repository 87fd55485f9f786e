//! Words and shapes of the week of hours that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::list::{Sort, Window};
use crate::ids::{EnrollmentId, HoursId, IntakeId, MentorId};

/// What the list can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WeekColumn")]
pub enum Column {
    Name,
    Number,
    Intake,
}

/// The hours of one week of everybody in the asker's scope who runs in it: from the start to the outcome, both included.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListWeek {
    /// Any day of the week, which runs from Monday to Sunday.
    pub day: NaiveDate,
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
    #[serde(default)]
    #[ts(optional)]
    pub mentor: Option<MentorId>,
    /// Only those with something to approve.
    #[serde(default)]
    pub waiting: bool,
    /// Words of name, number or e-mail address.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    #[serde(default)]
    pub sort: Vec<Sort<Column>>,
    #[serde(default)]
    pub window: Window,
}

/// One person's week. All lengths are whole minutes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeekRow {
    pub enrollment: EnrollmentId,
    pub number: Option<String>,
    pub name: String,
    pub intake_name: String,
    /// Monday to Sunday.
    pub days: Vec<WeekDay>,
    /// What the plan puts into the week (R10); null where the intake switched the hours' trend off (R41).
    pub planned: Option<u32>,
    /// Logged and counting, approved or not (R16).
    pub logged: u32,
    /// Of these the approved ones.
    pub approved: u32,
    /// Logged beside them, not counting.
    pub uncounted: u32,
    /// Not approved yet, counting or not; none once the year has ended, when hours stay as they stand (R7).
    pub waiting: u32,
    /// The entries behind `waiting`.
    pub to_approve: Vec<HoursId>,
    /// The day of the outcome.
    pub ended_on: Option<NaiveDate>,
}

/// One day of somebody's week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeekDay {
    pub day: NaiveDate,
    /// Everything logged, counting or not.
    pub minutes: u32,
    /// Some of it waits for approval.
    pub waits: bool,
    /// The day lies in a break.
    pub in_break: bool,
}
