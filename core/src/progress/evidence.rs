//! The attempt that files are evidence for.

use super::attempt_writes::{find, not_there};
use super::attempts::check_open;
use super::store;
use crate::app::App;
use crate::db::Connection;
use crate::enrollment::facts_of;
use crate::error::Result;
use crate::ids::{AttemptId, EnrollmentId, PersonId};

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
