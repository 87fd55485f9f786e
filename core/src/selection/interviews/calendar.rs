//! The invitation of a candidate as an entry of a calendar file.

use chrono::NaiveDateTime;

use crate::calendar::appointment::Appointment;
use crate::calendar::ics::{self, IcsEntry};
use crate::error::Result;
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
    let panel =
        if invitation.raters.is_empty() { String::new() } else { format!("Panel: {}", invitation.raters.join(", ")) };
    let entry = IcsEntry {
        uid: format!("interview-{}@farm-team", invitation.candidacy),
        sequence: invitation.sequence,
        when: invitation.appointment.when()?,
        title: format!("Interview: {} – {}", invitation.candidate, invitation.intake),
        place: invitation.appointment.place.clone(),
        description: panel,
        cancelled: false,
    };
    Ok(ics::text("", [entry], invitation.stamp))
}
