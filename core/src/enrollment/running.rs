//! Every trainee who is under way today, in a few wide statements: for lists that look at all of them at once.

use std::collections::HashMap;
use std::sync::Arc;

use sqlx::FromRow;
use uuid::Uuid;

use super::facts::IntakeCalendar;
use super::store::{self, load};
use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::context::Read;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{EnrollmentId, IntakeId, MentorId, ProgramId};

/// A trainee who has started and neither ended nor pauses (R7).
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Running {
    pub(crate) id: EnrollmentId,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) intake_id: IntakeId,
    pub(crate) intake_name: String,
    pub(crate) program_id: ProgramId,
    pub(crate) start_on: Day,
}

/// Of whom they are wanted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Of<'a> {
    Everybody,
    Intake(IntakeId),
    Mentor(MentorId),
    These(&'a [EnrollmentId]),
}

/// Those whom the asker may see.
pub(crate) async fn running(cx: &mut Read, of: Of<'_>) -> Result<Vec<Running>> {
    store::running::running(cx, of).await
}

/// The working days of intakes.
pub(crate) async fn calendars(
    db: &mut Connection,
    intakes: &[IntakeId],
) -> Result<HashMap<IntakeId, Arc<IntakeCalendar>>> {
    load::calendars(db, intakes).await
}

/// The breaks of many, by enrollment.
pub(crate) async fn breaks(db: &mut Connection, ids: &[Uuid]) -> Result<HashMap<EnrollmentId, Vec<Break>>> {
    let mut breaks: HashMap<EnrollmentId, Vec<Break>> = HashMap::new();
    for row in load::breaks(db, ids).await? {
        breaks.entry(row.enrollment_id).or_default().push(Break { from: row.from_on, to: row.to_on });
    }
    Ok(breaks)
}
