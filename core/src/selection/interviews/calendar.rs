//! The invitation of a candidate as a calendar file (RFC 5545). Times are those on the clock of the place, without a
//! zone: whoever opens the file sits where the interview is.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::model::Appointment;
use crate::error::{Error, Result};
use crate::ids::CandidacyId;

/// What an invitation says.
pub(super) struct Invitation<'a> {
    pub(super) candidacy: CandidacyId,
    pub(super) appointment: &'a Appointment,
    /// Rises with every change, so that a calendar replaces the entry it has (R9).
    pub(super) sequence: u32,
    pub(super) candidate: &'a str,
    pub(super) intake: &'a str,
    pub(super) raters: &'a [String],
    /// When the file is written, UTC.
    pub(super) stamp: NaiveDateTime,
}

/// The text of the file.
///
/// # Errors
/// `appointment_time` where the clock has no such time.
pub(super) fn text(invitation: &Invitation<'_>) -> Result<String> {
    let Appointment { day, starts_at, minutes, place } = invitation.appointment;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(starts_at * 60, 0);
    let starts = day.and_time(time.ok_or_else(|| Error::refused("appointment_time"))?);
    let mut event = Event::new();
    event
        .uid(&format!("interview-{}@farm-team", invitation.candidacy))
        .summary(&format!("Interview: {} – {}", invitation.candidate, invitation.intake))
        .starts(starts)
        .ends(starts + TimeDelta::minutes(i64::from(*minutes)))
        .timestamp(invitation.stamp.and_utc())
        .status(EventStatus::Confirmed)
        .sequence(invitation.sequence);
    if !place.is_empty() {
        event.location(place);
    }
    if !invitation.raters.is_empty() {
        event.description(&format!("Panel: {}", invitation.raters.join(", ")));
    }
    Ok(Calendar::new().push(event.done()).done().to_string())
}
