//! Settles results that wait: accepted against the rule, given to a person, or discarded (R14).

use std::collections::BTreeMap;

use serde_json::json;

use super::model::{SettleResults, SettledResults, Settlement, UnsettledRow};
use super::rules::{Courses, Stated, Verdict, message};
use super::store::{self, Settled, Waiting};
use super::writes::{source, take};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::derive;
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, PersonId, UnsettledId};
use crate::people;
use crate::progress::check_reason;
use crate::refusal::Refusal;

pub(super) async fn settle(cx: &mut Write, request: SettleResults) -> Result<SettledResults> {
    let mut rows = store::waiting(cx.db(), &request.results).await?;
    if rows.is_empty() || rows.len() != request.results.len() {
        return Err(Error::not_found("result_not_there"));
    }
    if request.alike {
        rows = with_alike(cx, rows).await?;
    }
    let mut touched = Vec::new();
    let waiting = match request.settlement {
        Settlement::Accept { reason } => accept(cx, &rows, check_reason(&reason)?, &mut touched).await?,
        Settlement::Assign { person } => assign(cx, &rows, person, &mut touched).await?,
        Settlement::Discard { reason } => discard(cx, &rows, check_reason(&reason)?).await?,
    };
    touched.sort_unstable();
    touched.dedup();
    derive(cx, &touched).await?;
    let again = Derive { enrollments: touched.iter().map(|id| id.0).collect(), candidacies: Vec::new() };
    let undo = cx.undoable("undo_results_settled", &[("count", &rows.len().to_string())], again).await?;
    let settled = u32::try_from(rows.len() - waiting.len()).unwrap_or(u32::MAX);
    let waiting = store::waiting(cx.db(), &waiting).await?;
    let waiting = waiting.into_iter().map(Waiting::view).collect::<Result<Vec<UnsettledRow>>>()?;
    Ok(SettledResults { settled, waiting, undo: Some(undo) })
}

/// These and all that name the same persons, each once.
async fn with_alike(cx: &mut Write, rows: Vec<Waiting>) -> Result<Vec<Waiting>> {
    let mut all = BTreeMap::new();
    for row in rows {
        if row.person_id.is_none() && !all.contains_key(&row.id) {
            all.extend(store::alike(cx.db(), &row).await?.into_iter().map(|other| (other.id, other)));
        }
        all.insert(row.id, row);
    }
    Ok(all.into_values().collect())
}

/// In the order in which they were taken: an earlier attempt counts for a later one.
fn in_order<'r>(rows: &'r [Waiting], courses: &Courses<'_>, of: impl Fn(&Waiting) -> PersonId) -> Vec<&'r Waiting> {
    let mut ordered: Vec<&Waiting> = rows.iter().collect();
    ordered.sort_by_key(|row| (row.held_on, courses.place(of(row), &row.module), row.row));
    ordered
}

/// A reason stands for the rule. What no reason can stand for holds all of them back.
async fn accept(
    cx: &mut Write,
    rows: &[Waiting],
    reason: &str,
    touched: &mut Vec<EnrollmentId>,
) -> Result<Vec<UnsettledId>> {
    let mut people = Vec::with_capacity(rows.len());
    for row in rows {
        let missing = || Error::refused("result_without_person").arg("name", row.shown_name());
        people.push(row.person_id.ok_or_else(missing)?);
    }
    let (app, today) = (cx.app.clone(), cx.today());
    let facts = store::courses(&app, cx.db(), &people).await?;
    let mut courses = Courses::new(&facts);
    let person = |row: &Waiting| row.person_id.unwrap_or(PersonId(row.id.0));
    for row in in_order(rows, &courses, person) {
        let stated = row.stated();
        match courses.accept(person(row), &stated, reason, today) {
            Verdict::Here => {}
            Verdict::Taken(taken) => {
                touched.push(taken.enrollment);
                take(cx, &taken, &stated, source(&row.file_name, &row.stated), Some(reason)).await?;
            }
            Verdict::Waits(rule) => {
                let what = message(rule.code, &args(&rule));
                return Err(Error::refused("result_stays").arg("name", row.shown_name()).arg("what", what));
            }
        }
        settle_one(cx, row, &stated, Settled { how: "accepted", person: None, reason: Some(reason) }).await?;
    }
    Ok(Vec::new())
}

fn args(rule: &Refusal) -> BTreeMap<String, String> {
    rule.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

/// They are this person's. Gives those that wait for another rule now.
async fn assign(
    cx: &mut Write,
    rows: &[Waiting],
    person: PersonId,
    touched: &mut Vec<EnrollmentId>,
) -> Result<Vec<UnsettledId>> {
    people::get(cx.db(), person).await?.ok_or_else(|| Error::not_found("person_not_there").field("person"))?;
    let (app, today) = (cx.app.clone(), cx.today());
    let facts = store::courses(&app, cx.db(), &[person]).await?;
    let mut courses = Courses::new(&facts);
    let mut waiting = Vec::new();
    for row in in_order(rows, &courses, |_| person) {
        let stated = row.stated();
        match courses.judge(person, &stated, today) {
            Verdict::Here => {}
            Verdict::Taken(taken) => {
                touched.push(taken.enrollment);
                take(cx, &taken, &stated, source(&row.file_name, &row.stated), None).await?;
            }
            Verdict::Waits(rule) => {
                store::keep(cx, row.id, person, &rule).await?;
                waiting.push(row.id);
                continue;
            }
        }
        settle_one(cx, row, &stated, Settled { how: "assigned", person: Some(person), reason: None }).await?;
    }
    Ok(waiting)
}

async fn discard(cx: &mut Write, rows: &[Waiting], reason: &str) -> Result<Vec<UnsettledId>> {
    for row in rows {
        let (stated, settled) = (row.stated(), Settled { how: "discarded", person: None, reason: Some(reason) });
        settle_one(cx, row, &stated, settled).await?;
        if row.person_id.is_none() {
            store::forget_name(cx, row.id, &stated).await?;
        }
    }
    Ok(Vec::new())
}

async fn settle_one(cx: &mut Write, row: &Waiting, stated: &Stated, settled: Settled<'_>) -> Result<()> {
    store::settle(cx, row.id, &settled).await?;
    let entry = Entry::new(json!({
        "file": row.file_name, "module": stated.module, "on": stated.on, "mark": stated.mark.to_string(),
        "settled": { "old": null, "new": settled.how },
    }));
    let entry = entry.subject(row.id.0);
    let entry = match settled.person.or(row.person_id) {
        Some(person) => entry.person(person.0),
        None => entry,
    };
    cx.record(match settled.reason {
        Some(reason) => entry.reason(reason),
        None => entry,
    })
    .await
}
