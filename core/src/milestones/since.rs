//! What happened since the last milestone that was held: the filled-in part of the pack.

use super::model::{Decision, SinceLast};
use super::pack::{Earlier, Pack};
use super::store::read;
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::db::Connection;
use crate::enrollment::resolver;
use crate::error::Result;

/// Facts after the last held milestone, up to `as_of`, that day included; without one, from the start on.
pub(super) async fn since(db: &mut Connection, pack: &Pack, as_of: Day) -> Result<SinceLast> {
    let earlier = pack.earlier(as_of);
    let last = earlier.last();
    let from = last.map_or(pack.facts.start(), |one| one.held_on);
    // The day it was held belongs to what came before; the day of the start belongs here.
    let first = if last.is_some() { plus_days(from, 1)? } else { from };
    let inside = |day: Day| (first..=as_of).contains(&day);
    let facts = &pack.facts;
    let (minutes_logged, minutes_approved) = read::minutes(&mut *db, facts.head.id, first, as_of).await?;
    let passed = facts.modules.iter().filter(|module| module.row.derived.passed_on.is_some_and(inside));
    let attempts = facts.modules.iter().flat_map(|module| &module.attempts);
    let failed = attempts.filter(|one| inside(one.held_on) && one.voided_on.is_none() && one.mark < one.pass_mark);
    let reviews = pack.reviews.iter().filter(|review| inside(review.on));
    Ok(SinceLast {
        name: last.map(|one| one.name.clone()),
        from,
        modules_passed: passed.map(|module| module.row.code.clone()).collect(),
        minutes_logged,
        minutes_approved,
        ticket_reviews: u32::try_from(reviews.count()).unwrap_or(u32::MAX),
        attempts_failed: u32::try_from(failed.count()).unwrap_or(u32::MAX),
        days_of_break: u32::try_from(resolver(facts).break_days_between(first, as_of)).unwrap_or(0),
        actions: actions(db, pack, &earlier).await?,
    })
}

/// The actions of the last support plan before this evaluation.
async fn actions(db: &mut Connection, pack: &Pack, earlier: &[Earlier]) -> Result<Vec<super::model::SupportAction>> {
    let planned = |one: &&Earlier| {
        let held = pack.held.iter().find(|held| Some(held.id) == one.evaluation);
        held.is_some_and(|held| held.decision == Some(Decision::ContinueWithSupportPlan))
    };
    match earlier.iter().rev().find(planned).and_then(|one| one.evaluation) {
        Some(evaluation) => read::actions(db, evaluation).await,
        None => Ok(Vec::new()),
    }
}
