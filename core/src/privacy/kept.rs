//! *What is kept about me*: each group of facts with why, who sees it, how long, and how many rows there are now.

use super::erase::traces;
use super::groups::{DatumGroup, GROUPS};
use super::model::{GroupRows, Kept, KeptRow, OfPerson};
use super::rules::{Retention, Subject};
use super::store::Told;
use super::{known, retention, store};
use crate::context::Read;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::PersonId;

/// How many rows each group has, in the order of the groups.
pub(super) async fn group_rows(db: &mut Connection, person: PersonId, told: &Told) -> Result<Vec<GroupRows>> {
    let counts = store::counts(db, person).await?;
    let of_tables = |group: DatumGroup| counts.iter().filter(move |(table, _)| table.group == Some(group));
    Ok(GROUPS
        .iter()
        .map(|described| GroupRows {
            group: described.group,
            rows: match described.group {
                DatumGroup::Unfinished => told.steps().saturating_add(told.drafts()),
                DatumGroup::History => told.entries(),
                group => of_tables(group).map(|(_, count)| *count).sum(),
            },
        })
        .collect())
}

pub(super) async fn kept(cx: &mut Read, request: OfPerson) -> Result<Kept> {
    let person = request.person;
    let who = known(cx.db(), person).await?;
    let clocks = retention::clocks(cx.db()).await?;
    let enrolled = store::has_enrollment(cx.db(), person).await?;
    let hold = store::hold(cx.db(), person).await?;
    let forms = traces(cx.db(), person, &who).await?.forms;
    let ids = store::ids(cx.db(), person).await?;
    let told = store::told(cx.db(), &ids, &forms).await?;
    let rows = group_rows(cx.db(), person, &told).await?;
    let groups = GROUPS.iter().zip(rows).map(|(described, counted)| KeptRow {
        group: described.group,
        title: described.title.to_owned(),
        why: described.why.to_owned(),
        seen_by: described.seen_by.to_owned(),
        how_long: how_long(if enrolled { described.subject } else { Subject::Candidacy }, &clocks, hold.is_some()),
        rows: counted.rows,
    });
    Ok(Kept {
        person,
        name: who.name(),
        groups: groups.collect(),
        up_on: retention::up_on(cx.db(), person).await?,
        held_since: hold.map(|hold| hold.since),
    })
}

/// What a candidate is told before they say anything for monitoring.
pub(crate) struct MonitoringWords {
    pub(crate) why: &'static str,
    pub(crate) seen_by: &'static str,
    /// How long answers are kept of somebody who is not enrolled, and of somebody who is.
    pub(crate) not_enrolled: String,
    pub(crate) enrolled: String,
}

pub(crate) async fn monitoring_words(db: &mut Connection) -> Result<MonitoringWords> {
    let clocks = retention::clocks(db).await?;
    let described = GROUPS.iter().find(|described| described.group == DatumGroup::Monitoring);
    Ok(MonitoringWords {
        why: described.map_or("", |described| described.why),
        seen_by: described.map_or("", |described| described.seen_by),
        not_enrolled: how_long(Subject::Candidacy, &clocks, false),
        enrolled: how_long(Subject::Monitoring, &clocks, false),
    })
}

fn how_long(subject: Subject, clocks: &Retention, held: bool) -> String {
    let months = clocks.months(subject);
    if held {
        return "As long as the legal hold stands.".to_owned();
    }
    match subject {
        Subject::Candidacy => format!(
            "{months} months from the decision, the withdrawal or the intake's start, whichever is first; in the talent pool as long as consent holds."
        ),
        _ => format!("{months} months after the outcome."),
    }
}
