//! Those whose time is up (R38): privacy says who; here it is one line.

use std::collections::BTreeSet;

use super::line;
use crate::context::Read;
use crate::error::Result;
use crate::ids::PersonId;
use crate::monday::model::{Line, LineKind, Target};
use crate::privacy::model::DueRow;

/// One line that names who has waited longest, with how many there are.
pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let due = due(cx).await?;
    let people: BTreeSet<PersonId> = due.iter().map(|row| row.person).collect();
    let count = u32::try_from(people.len()).ok();
    Ok(due.into_iter().next().map(|first| one(first, count)).into_iter().collect())
}

/// To erase people is for those who see the whole house (R37).
pub(in crate::monday) async fn due(cx: &mut Read) -> Result<Vec<DueRow>> {
    if cx.actor.scope.limited().is_some() { Ok(Vec::new()) } else { crate::privacy::up(cx).await }
}

fn one(first: DueRow, count: Option<u32>) -> Line {
    Line {
        count,
        days: Some(first.days),
        on: Some(first.up_on),
        intake_name: Some(first.intake_name),
        ..line(LineKind::ErasureDue, first.name, Target::Erasures)
    }
}
