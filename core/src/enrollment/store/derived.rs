//! Writes every derived column of enrollments, modules and milestones: the only place that does.

use std::sync::Arc;

use super::load;
use crate::app::App;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::enrollment::derived::{Derived, derived};
use crate::enrollment::facts::{Facts, HeadDerived, IntakeCalendar, ModuleDerived, StoredConflict};
use crate::error::Result;
use crate::ids::{EnrollmentId, MilestoneId};

/// Enrollments that are held in memory at a time.
const PORTION: usize = 250;

/// Brings the derived columns of these enrollments in line with their facts; unknown ids are passed over (an
/// undone enrollment is gone). Gives how many of them have an open date that moved.
///
/// # Errors
/// `date_out_of_range`, `cancelled`, the database's.
pub(crate) async fn derive(cx: &mut Write, ids: &[EnrollmentId]) -> Result<u32> {
    let (app, today) = (cx.app.clone(), cx.today());
    let mut moved = 0_u32;
    for (portion, part) in ids.chunks(PORTION).enumerate() {
        if ids.len() > PORTION {
            cx.progress.step("plans", portion.saturating_mul(PORTION), ids.len())?;
        }
        for facts in load::facts(&app, cx.db(), part).await? {
            let found = derived(&facts, today)?;
            moved = moved.saturating_add(u32::from(!found.moved.is_empty()));
            write(cx.db(), &facts, &found).await?;
        }
    }
    Ok(moved)
}

/// What the derived columns of these enrollments would hold under another calendar of their intake; writes nothing.
///
/// # Errors
/// `date_out_of_range`, the database's.
pub(crate) async fn under(
    app: &App,
    db: &mut Connection,
    ids: &[EnrollmentId],
    calendar: &Arc<IntakeCalendar>,
    today: Day,
) -> Result<Vec<Derived>> {
    let mut found = Vec::new();
    for part in ids.chunks(PORTION) {
        for facts in load::facts(app, &mut *db, part).await? {
            found.push(derived(&Facts { calendar: Arc::clone(calendar), ..facts }, today)?);
        }
    }
    Ok(found)
}

/// A derived column that does not hold what the facts say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stale {
    pub(crate) enrollment: EnrollmentId,
    /// Where: `enrollment`, the code of a module or milestone, `conflicts`.
    pub(crate) place: String,
    pub(crate) stored: String,
    pub(crate) computed: String,
}

/// Computes the derived columns again and compares; writes nothing.
///
/// # Errors
/// The database's.
pub(crate) async fn recompute(app: &App, db: &mut Connection, ids: &[EnrollmentId]) -> Result<Vec<Stale>> {
    let mut stale = Vec::new();
    for part in ids.chunks(PORTION) {
        for facts in load::facts(app, &mut *db, part).await? {
            // Nothing moves where everything holds, so the day plays no part.
            let found = derived(&facts, facts.head.derived.replanned_on)?;
            compare(&facts, &found, &mut stale);
        }
    }
    Ok(stale)
}

fn compare(facts: &Facts, found: &Derived, stale: &mut Vec<Stale>) {
    let mut note = |place: &str, stored: String, computed: String| {
        if stored != computed {
            let place = place.to_owned();
            stale.push(Stale { enrollment: facts.head.id, place, stored, computed });
        }
    };
    note("enrollment", format!("{:?}", facts.head.derived), format!("{:?}", found.head));
    for (module, computed) in facts.modules.iter().zip(&found.modules) {
        note(&module.row.code, format!("{:?}", module.row.derived), format!("{computed:?}"));
    }
    for (milestone, computed) in facts.milestones.iter().zip(&found.milestones) {
        note(&milestone.code, format!("{:?}", milestone.due_on), format!("{computed:?}"));
    }
    note("conflicts", format!("{:?}", facts.conflicts), format!("{:?}", found.conflicts));
}

async fn write(db: &mut Connection, facts: &Facts, found: &Derived) -> Result<()> {
    if facts.head.derived != found.head {
        write_head(&mut *db, facts.head.id, &found.head).await?;
    }
    for (module, computed) in facts.modules.iter().zip(&found.modules) {
        if module.row.derived != *computed {
            write_module(&mut *db, module.row.id, computed).await?;
        }
    }
    for (milestone, due) in facts.milestones.iter().zip(&found.milestones) {
        if milestone.due_on != *due {
            write_milestone(&mut *db, milestone.id, *due).await?;
        }
    }
    if facts.conflicts != found.conflicts {
        write_conflicts(db, facts.head.id, &found.conflicts).await?;
    }
    Ok(())
}

async fn write_head(db: &mut Connection, id: EnrollmentId, row: &HeadDerived) -> Result<()> {
    sqlx::query!(
        "UPDATE enrollment SET replanned_on = $2, end_on = $3, paused_since = $4, minutes_owed = $5, minutes_passed = $6,
                progress = $7, next_milestone = $8, next_milestone_on = $9, next_module = $10, next_module_on = $11,
                attempts_used_up = $12, conflicts = $13
         WHERE id = $1",
        id,
        row.replanned_on,
        row.end_on,
        row.paused_since,
        row.minutes_owed,
        row.minutes_passed,
        row.progress,
        row.next_milestone,
        row.next_milestone_on,
        row.next_module,
        row.next_module_on,
        row.attempts_used_up,
        row.conflicts,
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn write_module(db: &mut Connection, id: uuid::Uuid, row: &ModuleDerived) -> Result<()> {
    sqlx::query!(
        "UPDATE enrollment_module SET start_on = $2, due_on = $3, passed_on = $4, mark = $5, attempts_used = $6, flagged = $7
         WHERE id = $1",
        id,
        row.start_on,
        row.due_on,
        row.passed_on,
        row.mark,
        row.attempts_used,
        row.flagged,
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn write_milestone(db: &mut Connection, id: MilestoneId, due: Option<Day>) -> Result<()> {
    sqlx::query!("UPDATE milestone SET due_on = $2 WHERE id = $1", id, due).execute(db).await?;
    Ok(())
}

async fn write_conflicts(db: &mut Connection, id: EnrollmentId, rows: &[StoredConflict]) -> Result<()> {
    sqlx::query!("DELETE FROM plan_conflict WHERE enrollment_id = $1", id).execute(&mut *db).await?;
    for row in rows {
        sqlx::query!(
            "INSERT INTO plan_conflict (enrollment_id, code, cause, prerequisite, args) VALUES ($1, $2, $3, $4, $5)",
            id,
            row.code,
            row.cause,
            row.prerequisite,
            row.args,
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}
