//! When and where people meet: an interview, a session.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ics::When;
use crate::refusal::Refusal;

/// The longest place, characters.
const PLACE: usize = 500;

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    pub day: NaiveDate,
    /// Minutes after midnight on the clock of the place, 0 to 1439.
    pub starts_at: u32,
    /// How long, 5 to 600 minutes.
    pub minutes: u32,
    /// A room or a link.
    #[serde(default)]
    pub place: String,
}

impl Appointment {
    /// # Errors
    /// `appointment_time`, `text_too_long`.
    pub fn check(&self) -> Result<(), Refusal> {
        self.when()?;
        if !(5..=600).contains(&self.minutes) {
            return Err(Refusal::new("appointment_time").at("appointment"));
        }
        if self.place.chars().count() > PLACE {
            return Err(Refusal::new("text_too_long").arg("limit", PLACE).at("appointment"));
        }
        Ok(())
    }

    /// As a calendar file takes it.
    ///
    /// # Errors
    /// `appointment_time` where the clock has no such time.
    pub fn when(&self) -> Result<When, Refusal> {
        when(self.day, self.starts_at, self.minutes)
    }
}

/// When something is; `starts_at` in minutes after midnight.
///
/// # Errors
/// `appointment_time` where the clock has no such time.
pub fn when(day: NaiveDate, starts_at: u32, minutes: u32) -> Result<When, Refusal> {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(starts_at.saturating_mul(60), 0);
    let starts = day.and_time(time.ok_or_else(|| Refusal::new("appointment_time").at("appointment"))?);
    Ok(When::Time { starts, minutes })
}
