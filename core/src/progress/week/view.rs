//! The rows of a week of hours.

use std::collections::HashMap;

use chrono::Weekday;

use super::model::{ListWeek, WeekDay, WeekRow};
use super::store::{self, EntryRow};
use crate::calendar::Day;
use crate::context::Read;
use crate::db::list::Page;
use crate::enrollment::{Facts, facts_of_many, planned_minutes, resolver};
use crate::error::{Error, Result};
use crate::ids::{EnrollmentId, IntakeId};
use crate::privacy::{self, Switch};

/// Monday to Sunday, both included.
pub(super) struct Week {
    pub(super) from: Day,
    pub(super) to: Day,
}

impl Week {
    /// The week in which `day` lies.
    ///
    /// # Errors
    /// `date_out_of_range` at the ends of the calendar.
    fn of(day: Day) -> Result<Self> {
        let week = day.week(Weekday::Mon);
        let both = week.checked_first_day().zip(week.checked_last_day());
        let (from, to) = both.ok_or_else(|| Error::refused("date_out_of_range").field("day"))?;
        Ok(Self { from, to })
    }
}

/// The seven days of the week in which `day` lies, Monday first.
///
/// # Errors
/// `date_out_of_range` at the ends of the calendar.
pub(crate) fn days(day: Day) -> Result<Vec<Day>> {
    let week = Week::of(day)?;
    Ok(week.from.iter_days().take_while(|day| *day <= week.to).collect())
}

/// A page of the week: a few wide statements whatever its length.
///
/// # Errors
/// `page_range`, `date_out_of_range`.
pub(crate) async fn week(cx: &mut Read, request: &ListWeek) -> Result<Page<WeekRow>> {
    let (app, scope, week) = (cx.app.clone(), cx.actor.scope.clone(), Week::of(request.day)?);
    let page = store::page(cx.db(), &scope, request, &week).await?;
    let mut entries: HashMap<EnrollmentId, Vec<EntryRow>> = HashMap::new();
    for entry in store::entries(cx.db(), &page.rows, &week).await? {
        entries.entry(entry.enrollment_id).or_default().push(entry);
    }
    let people = facts_of_many(&app, cx.db(), &page.rows).await?;
    let mut compared: HashMap<IntakeId, bool> = HashMap::new();
    let mut rows = Vec::with_capacity(people.len());
    for facts in &people {
        let intake = facts.head.intake_id;
        let compares = match compared.get(&intake) {
            Some(known) => *known,
            None => privacy::is_on(cx.db(), intake, Switch::HoursTrend).await?,
        };
        compared.insert(intake, compares);
        let planned = if compares { Some(planned(facts, &week)?) } else { None };
        let entries = entries.remove(&facts.head.id).unwrap_or_default();
        rows.push(row(facts, planned, &entries, &week));
    }
    Ok(Page { rows, total: page.total })
}

/// The plan's minutes of the week, up to the outcome.
fn planned(facts: &Facts, week: &Week) -> Result<u32> {
    planned_minutes(facts, week.from, facts.head.outcome_on.map_or(week.to, |on| on.min(week.to)))
}

fn row(facts: &Facts, planned: Option<u32>, entries: &[EntryRow], week: &Week) -> WeekRow {
    let waits = |entry: &EntryRow| entry.approved_on.is_none() && !facts.ended();
    let sum = |of: &dyn Fn(&EntryRow) -> bool| {
        entries.iter().filter(|entry| of(entry)).fold(0_u32, |sum, entry| sum.saturating_add(entry.minutes))
    };
    let resolver = resolver(facts);
    let days = week.from.iter_days().take_while(|day| *day <= week.to).map(|day| WeekDay {
        day,
        minutes: sum(&|entry| entry.day == day),
        waits: entries.iter().any(|entry| entry.day == day && waits(entry)),
        in_break: resolver.in_break(day),
    });
    WeekRow {
        enrollment: facts.head.id,
        number: facts.head.number.clone(),
        name: facts.name(),
        intake_name: facts.calendar.name.clone(),
        days: days.collect(),
        planned,
        logged: sum(&|entry| entry.counts),
        approved: sum(&|entry| entry.counts && entry.approved_on.is_some()),
        uncounted: sum(&|entry| !entry.counts),
        waiting: sum(&waits),
        to_approve: entries.iter().filter(|entry| waits(entry)).map(|entry| entry.id).collect(),
        ended_on: facts.head.outcome_on,
    }
}
