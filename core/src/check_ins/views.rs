//! The check-ins of one trainee, as whoever asks may see them.

use super::model::{CheckInRole, CheckInView, CheckInsView, RhythmView};
use super::rhythm::Dates;
use super::store;
use crate::context::{Read, Role};
use crate::error::Result;
use crate::ids::EnrollmentId;
use crate::my_year;
use crate::privacy::{self, Switch};

/// # Errors
/// `enrollment_not_there`.
pub(super) async fn list(cx: &mut Read, id: EnrollmentId) -> Result<CheckInsView> {
    let facts = cx.enrollment(id).await?;
    let rows = store::of(cx.db(), id).await?;
    let held = store::held(cx.db(), &[id.0]).await?;
    let asks_mood = privacy::is_on(cx.db(), facts.head.intake_id, Switch::Mood).await?;
    let records: &[CheckInRole] = match cx.actor.role {
        Role::Coordinator => &CheckInRole::ALL,
        Role::Mentor => &[CheckInRole::Mentor],
        _ => &[],
    };
    let today = cx.today();
    let running = !facts.ended() && facts.start() <= today;
    let may_add = if running { records } else { &[] };
    let known = my_year::known_until(cx).await?;
    let last = facts.head.outcome_on.map_or(known, |on| on.min(known));
    let breaks = facts.resolver_breaks();
    let dates = Dates { start: facts.start(), breaks: &breaks, held: &held };
    let rhythms = CheckInRole::ALL.into_iter().filter_map(|role| {
        let view = dates.view(role, &facts.program.check_ins, last)?;
        Some(RhythmView { open_until: view.open_until.filter(|until| running && *until >= today), ..view })
    });
    let check_ins = rows.into_iter().map(|row| CheckInView {
        check_in: row.id,
        role: row.role,
        on: row.held_on,
        mood: row.mood.filter(|_| asks_mood),
        went_well: row.went_well,
        blocks: row.blocks,
        next_step: row.next_step,
        recorded_by: row.recorded_by,
        removable: may_add.contains(&row.role),
    });
    Ok(CheckInsView {
        check_ins: check_ins.collect(),
        rhythms: rhythms.collect(),
        may_add: may_add.to_vec(),
        asks_mood,
    })
}
