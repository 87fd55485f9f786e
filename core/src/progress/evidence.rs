//! What files are evidence for: an attempt, or an entry of hours.

use super::attempt_writes::{find, not_there};
use super::attempts::check_open;
use super::store::{self, HoursRow};
use crate::accounts::access::Actor;
use crate::app::App;
use crate::db::Connection;
use crate::enrollment::{Facts, facts_of};
use crate::error::{Error, Result};
use crate::ids::{AttemptId, EnrollmentId, HoursId, PersonId};

/// An attempt whose evidence may change.
pub(crate) struct OpenAttempt {
    pub(crate) person: PersonId,
    pub(crate) enrollment: EnrollmentId,
    /// Code of the module.
    pub(crate) module: String,
    pub(crate) number: u32,
}

/// An attempt that was not voided, in an enrollment that runs: the same that can be corrected.
///
/// # Errors
/// `attempt_not_there`, `enrollment_ended`, `attempt_already_voided`.
pub(crate) async fn open_attempt(app: &App, db: &mut Connection, id: AttemptId) -> Result<OpenAttempt> {
    let enrollment = store::enrollment_of_attempt(&mut *db, id).await?.ok_or_else(not_there)?;
    let facts = facts_of(app, db, enrollment).await?;
    facts.check_running()?;
    let (record, row) = find(&facts, id)?;
    check_open(&row.facts())?;
    Ok(OpenAttempt { person: facts.head.person_id, enrollment, module: record.row.code.clone(), number: row.number })
}

/// An entry of hours that may be corrected or removed, and whose evidence may change: what a session wrote is corrected
/// there, what was approved only by a coordinator.
///
/// # Errors
/// `hours_not_there`, `enrollment_ended`, `hours_of_session`, `not_permitted`.
pub(crate) async fn open_hours(
    app: &App,
    db: &mut Connection,
    actor: &Actor,
    id: HoursId,
) -> Result<(HoursRow, Facts)> {
    let row = store::hours(&mut *db, &[id.0]).await?.pop().ok_or_else(|| Error::not_found("hours_not_there"))?;
    let facts = facts_of(app, db, row.enrollment_id).await?;
    facts.check_running()?;
    not_of_session(&row)?;
    if row.approved_on.is_some() {
        actor.check_coordinator()?;
    }
    Ok((row, facts))
}

/// # Errors
/// `hours_of_session`.
pub(super) fn not_of_session(row: &HoursRow) -> Result<()> {
    match row.session {
        Some(_) => Err(Error::refused("hours_of_session").arg("date", row.day)),
        None => Ok(()),
    }
}
