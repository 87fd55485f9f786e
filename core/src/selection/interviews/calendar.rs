//! The invitation of a candidate as an entry of a calendar file.

use chrono::{NaiveDateTime, NaiveTime};

use super::model::Appointment;
use crate::calendar::ics::{self, IcsEntry, When};
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

/// When an interview is; `starts_at` in minutes after midnight.
///
/// # Errors
/// `appointment_time` where the clock has no such time.
pub(crate) fn when(day: crate::calendar::Day, starts_at: u32, minutes: u32) -> Result<When> {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(starts_at.saturating_mul(60), 0);
    let starts = day.and_time(time.ok_or_else(|| Error::refused("appointment_time"))?);
    Ok(When::Time { starts, minutes })
}

/// The text of the file.
///
/// # Errors
/// `appointment_time` where the clock has no such time.
pub(super) fn text(invitation: &Invitation<'_>) -> Result<String> {
    let Appointment { day, starts_at, minutes, place } = invitation.appointment;
    let panel =
        if invitation.raters.is_empty() { String::new() } else { format!("Panel: {}", invitation.raters.join(", ")) };
    let entry = IcsEntry {
        uid: format!("interview-{}@farm-team", invitation.candidacy),
        sequence: invitation.sequence,
        when: when(*day, *starts_at, *minutes)?,
        title: format!("Interview: {} – {}", invitation.candidate, invitation.intake),
        place: place.clone(),
        description: panel,
        cancelled: false,
    };
    Ok(ics::text("", [entry], invitation.stamp))
}
