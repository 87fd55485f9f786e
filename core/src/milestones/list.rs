//! Milestones as lists show them.

use super::model::{FloorResult, FloorView, MilestoneRow};
use super::pack::{Pack, name_of_form};
use super::store::read::{self, Listed};
use crate::context::Read;
use crate::error::{Error, Result};
use crate::exact::Exact;
use crate::ids::EnrollmentId;

/// Floors as they are frozen, JSON.
pub(super) type FrozenFloors = Vec<FloorView>;

/// The milestones of an enrollment in the program's order.
///
/// # Errors
/// The database's.
pub(crate) async fn rows(cx: &mut Read, enrollment: EnrollmentId) -> Result<Vec<MilestoneRow>> {
    let listed = read::listed(cx.db(), enrollment).await?;
    let Some(first) = listed.first() else { return Ok(Vec::new()) };
    let program = cx.program(first.program).await?;
    listed
        .into_iter()
        .map(|one| {
            let known = program.milestone(&one.code).map(|milestone| milestone.name.clone());
            row(one, known)
        })
        .collect()
}

/// The row of one milestone.
pub(super) async fn row_of(cx: &mut Read, pack: &Pack) -> Result<MilestoneRow> {
    let found = rows(cx, pack.facts.head.id).await?.into_iter().find(|row| row.milestone == pack.milestone.id);
    found.ok_or_else(|| Error::not_found("milestone_not_there"))
}

fn row(one: Listed, known: Option<String>) -> Result<MilestoneRow> {
    let floors: FrozenFloors = match &one.floors {
        Some(text) => serde_json::from_str(text)?,
        None => Vec::new(),
    };
    let failed = floors.iter().filter(|floor| floor.result == FloorResult::Fails).count();
    let total = match (one.total_numerator, one.total_denominator) {
        (Some(numerator), Some(denominator)) => Exact::of(numerator, denominator),
        _ => None,
    };
    let frozen = one.form.as_deref().and_then(name_of_form);
    Ok(MilestoneRow {
        milestone: one.id,
        name: frozen.or(known).unwrap_or_else(|| one.code.clone()),
        code: one.code,
        kind: one.kind,
        state: one.state,
        planned: one.planned_on,
        due: one.due_on,
        held: one.held_on,
        total: total.map(Exact::cut_two_places),
        passed: one.passed,
        floors_failed: u32::try_from(failed).unwrap_or(u32::MAX),
        decision: one.decision,
        against_rule: one.against_rule.unwrap_or(false),
    })
}
