//! Shapes of the days off of an intake.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exchange::model::RejectedCell;

/// A day off with its name.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq, TS)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub day: NaiveDate,
    pub name: String,
    /// The holiday calendar it comes from; a day of one's own has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub region: Option<String>,
    /// A substitute: the free day in whose place it is kept. Whoever works on that day has this one not off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub stands_for: Option<NaiveDate>,
}

/// The holiday calendars that ship.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolidayRegions {
    pub regions: Vec<HolidayRegion>,
    /// The years that they know, both inclusive.
    pub first_year: i32,
    pub last_year: i32,
}

/// A country, or a part of one, with its holidays.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolidayRegion {
    /// `FR`, `DE-BY`.
    pub region: String,
    /// `Germany: Bavaria`.
    pub name: String,
}

/// A list of days off with the days of a holiday calendar in it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseHolidays {
    /// The list as it is; one's own days stay.
    pub holidays: Vec<Holiday>,
    /// Null takes the days of the calendar away that was chosen before.
    pub region: Option<String>,
}

/// Reads days off from a file; stores nothing.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadHolidays {
    /// A calendar (`.ics`) or a table with a column of days.
    pub path: String,
    /// The list as it is; of one day in both, its day stays.
    pub holidays: Vec<Holiday>,
}

/// What a file says about days off.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HolidayFile {
    pub file_name: String,
    /// Days that the list does not have, in date order.
    pub new: Vec<Holiday>,
    /// Days that it has already.
    pub known: u32,
    /// Days that lie too far from today to matter.
    pub far: u32,
    pub rejected: Vec<RejectedCell>,
    /// The list with the new days in it.
    pub holidays: Vec<Holiday>,
}

/// What a change of an intake's calendar would move.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct CalendarChange {
    /// Trainees with an open date that would move.
    pub trainees: u32,
    /// Open due dates that would move, and how many of them to a later and to an earlier day.
    pub dates: u32,
    pub later: u32,
    pub earlier: u32,
    /// Open plans that could not work any more as they are (R10).
    pub impossible: u32,
}
