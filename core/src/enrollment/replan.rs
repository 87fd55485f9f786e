//! Re-plans one or many (R4–R7): everybody for themselves, in one transaction and as one step to take back.

use std::collections::{BTreeSet, HashMap};

use serde_json::json;

use super::break_model::AddBreak;
use super::facts::BreakFacts;
use super::replan_model::{Change, RefusedPlan, Replan, Replanned, ReplannedPeople, ReplannedPerson};
use super::replan_prepare::{Prepared, Stored, prepare};
use super::store::{derived::derive, load, write};
use crate::api::Long;
use crate::app::App;
use crate::backups;
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::error::{Class, Error, Result};
use crate::ids::{BreakId, EnrollmentId, UndoId};

/// Plans that are held in memory at a time.
const PORTION: usize = 250;

/// Changes plans, or shows what would move.
pub(super) async fn run(cx: &Long, request: Replan) -> Result<ReplannedPeople> {
    let ids: BTreeSet<EnrollmentId> = request.enrollments.iter().copied().collect();
    let ids: Vec<EnrollmentId> = ids.into_iter().collect();
    let mut people = Vec::with_capacity(ids.len());
    let mut refused = Vec::new();
    if request.dry_run {
        let mut read = cx.read().await?;
        let today = read.today();
        for (portion, some) in ids.chunks(PORTION).enumerate() {
            cx.progress.step("plans", portion.saturating_mul(PORTION), ids.len())?;
            for prepared in prepared(&cx.app, read.db(), some, &request, today, &mut refused).await? {
                people.push(answer(prepared));
            }
        }
        return Ok(sorted(ReplannedPeople { people, refused, undo: None }));
    }
    let mut write = cx.write().await?;
    backups::before_change(&mut write, ids.len()).await?;
    let today = write.today();
    for some in ids.chunks(PORTION) {
        let all = prepared(&cx.app, write.db(), some, &request, today, &mut refused).await?;
        for one in all {
            cx.progress.step("plans", people.len(), ids.len())?;
            store(&mut write, &one, &request.reason).await?;
            people.push(answer(one));
        }
        derive(&mut write, some).await?;
    }
    cx.progress.step("plans", people.len(), ids.len())?;
    let undo = close(&mut write, &request.change, &people).await?;
    // Where everybody is refused nothing is left to store.
    if undo.is_some() {
        write.commit().await?;
    }
    Ok(sorted(ReplannedPeople { people, refused, undo }))
}

/// Enters a break of one person, inside a transaction.
pub(super) async fn add_break(cx: &mut Write, request: AddBreak) -> Result<Replanned> {
    let facts = cx.enrollment(request.enrollment).await?;
    let (id, today) = (facts.head.id, cx.today());
    let hours = write::days_with_hours(cx.db(), &[id]).await?.remove(&id).unwrap_or_default();
    let change = Change::Break { from: request.from, to: request.to };
    let prepared = prepare(facts, &hours, &change, &request.reason, request.overlap, today)?;
    if request.dry_run {
        return Ok(prepared.answer(None));
    }
    store(cx, &prepared, &request.reason).await?;
    let name = prepared.before.name();
    derive(cx, &[id]).await?;
    let undo = cx.undoable("undo_break_added", &[("name", &name)], again(&[id])).await?;
    Ok(prepared.answer(Some(undo)))
}

/// The plans of `ids` after the change; whoever is refused goes to `refused`.
async fn prepared(
    app: &App,
    db: &mut Connection,
    ids: &[EnrollmentId],
    request: &Replan,
    today: Day,
    refused: &mut Vec<RefusedPlan>,
) -> Result<Vec<Prepared>> {
    let found = load::facts(app, &mut *db, ids).await?;
    if found.len() != ids.len() {
        return Err(Error::not_found("enrollment_not_there"));
    }
    let mut hours: HashMap<_, _> = write::days_with_hours(db, ids).await?;
    let mut all = Vec::with_capacity(found.len());
    for facts in found {
        let (enrollment, name) = (facts.head.id, facts.name());
        let days = hours.remove(&enrollment).unwrap_or_default();
        match prepare(facts, &days, &request.change, &request.reason, request.overlap, today) {
            Ok(one) => all.push(one),
            Err(error) if error.class == Class::Refused => {
                refused.push(RefusedPlan { enrollment, name, error });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// Stores what a change brings, with every date old → new in the trail (R6). The derived columns follow.
async fn store(cx: &mut Write, prepared: &Prepared, reason: &str) -> Result<()> {
    let Prepared { before, stored, found, .. } = prepared;
    let (id, reason) = (before.head.id, reason.trim());
    let change = match stored {
        Stored::Breaks(pieces) => {
            for piece in pieces {
                let row = BreakFacts {
                    id: BreakId(cx.new_id()),
                    enrollment_id: id,
                    from_on: piece.from,
                    to_on: piece.to,
                    reason: reason.to_owned(),
                };
                write::insert_break(cx, &row).await?;
            }
            let now: Vec<_> = pieces.iter().map(|piece| json!({ "from": piece.from, "to": piece.to })).collect();
            json!({ "break": { "old": null, "new": now }, "dates": found.moved })
        }
        Stored::Start(on) => {
            write::set_start(cx, id, *on).await?;
            json!({ "start": { "old": before.start(), "new": on }, "dates": found.moved })
        }
        Stored::Extension { months, modules } => {
            let today = cx.today();
            write::extend(cx, id, *months, reason, today, modules).await?;
            json!({ "extension_months": months, "extended_modules": modules, "dates": found.moved })
        }
    };
    cx.record(Entry::new(change).person(before.head.person_id.0).subject(id.0).reason(reason)).await
}

/// Closes the step under a name that says what was done to whom.
async fn close(cx: &mut Write, change: &Change, people: &[ReplannedPerson]) -> Result<Option<UndoId>> {
    let ids: Vec<EnrollmentId> = people.iter().map(|person| person.enrollment).collect();
    match people {
        [] => Ok(None),
        [one] => {
            let title = match change {
                Change::Break { .. } => "undo_break_added",
                Change::Start { .. } => "undo_start_moved",
                Change::Extension { .. } => "undo_extended",
            };
            cx.undoable(title, &[("name", &one.name)], again(&ids)).await.map(Some)
        }
        many => {
            let count = many.len().to_string();
            cx.undoable("undo_replanned", &[("count", &count)], again(&ids)).await.map(Some)
        }
    }
}

fn again(ids: &[EnrollmentId]) -> Derive {
    Derive { enrollments: ids.iter().map(|id| id.0).collect(), candidacies: Vec::new() }
}

fn answer(prepared: Prepared) -> ReplannedPerson {
    let (enrollment, name) = (prepared.before.head.id, prepared.before.name());
    ReplannedPerson { enrollment, name, replanned: prepared.answer(None) }
}

/// By name, as lists show people.
fn sorted(mut answer: ReplannedPeople) -> ReplannedPeople {
    answer.people.sort_by_key(|person| person.name.to_lowercase());
    answer.refused.sort_by_key(|person| person.name.to_lowercase());
    answer
}
