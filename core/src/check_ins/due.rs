//! Which check-ins are to be held in the windows that run today (R25), over all trainees of whoever asks.

use std::cmp::Reverse;
use std::collections::HashMap;

use uuid::Uuid;

use super::model::{CheckInRole, DueCheckIn};
use super::rhythm::Dates;
use super::store::{self, HeldCheckIn};
use crate::context::Read;
use crate::enrollment::running::{self, Of};
use crate::error::Result;
use crate::ids::EnrollmentId;
use crate::people::rules::display_name;

/// Check-ins to be held, the window that ends first before the others; of one role, or of both.
pub(crate) async fn due(cx: &mut Read, role: Option<CheckInRole>) -> Result<Vec<DueCheckIn>> {
    let today = cx.today();
    let running = running::running(cx, Of::Everybody).await?;
    let ids: Vec<Uuid> = running.iter().map(|one| one.id.0).collect();
    let mut breaks = running::breaks(cx.db(), &ids).await?;
    // Neither what is open nor what was missed in a row asks for more than the last one.
    let mut held: HashMap<EnrollmentId, Vec<HeldCheckIn>> = HashMap::new();
    for one in store::last(cx.db(), &ids).await? {
        held.entry(one.enrollment_id).or_default().push(one);
    }
    let mut due = Vec::new();
    for one in running {
        let program = cx.program(one.program_id).await?;
        let (breaks, held) = (breaks.remove(&one.id).unwrap_or_default(), held.remove(&one.id).unwrap_or_default());
        for role in CheckInRole::ALL.into_iter().filter(|one| role.is_none_or(|role| role == *one)) {
            let dates = Dates { start: one.start_on, breaks: &breaks, held: &held };
            let Some(view) = dates.view(role, &program.check_ins, today) else { continue };
            let Some(until) = view.open_until else { continue };
            let last_on = held.iter().find(|one| one.role == role).map(|one| one.held_on);
            due.push(DueCheckIn {
                enrollment: one.id,
                name: display_name(&one.first_name, &one.last_name),
                intake: one.intake_id,
                intake_name: one.intake_name.clone(),
                role,
                until,
                missed: view.missed,
                last_on,
            });
        }
    }
    due.sort_by_cached_key(|one| (one.until, Reverse(one.missed), one.name.clone()));
    Ok(due)
}
