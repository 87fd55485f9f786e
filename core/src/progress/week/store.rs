//! SQL of the week of hours.

use sqlx::FromRow;

use super::model::{Column, ListWeek};
use super::view::Week;
use crate::accounts::access::Scope;
use crate::accounts::narrow_enrollments;
use crate::calendar::Day;
use crate::db::Connection;
use crate::db::list::{List, Page, SortColumn};
use crate::error::Result;
use crate::exchange::names::name_key;
use crate::ids::{EnrollmentId, HoursId};

impl SortColumn for Column {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "person.name_key",
            Self::Number => "person.number",
            Self::Intake => "i.name_key",
        }
    }
}

#[derive(FromRow)]
struct Found {
    id: EnrollmentId,
}

/// The enrollments of a page: those that run in the week.
pub(super) async fn page(
    db: &mut Connection,
    scope: &Scope,
    request: &ListWeek,
    week: &Week,
) -> Result<Page<EnrollmentId>> {
    let from = "enrollment e JOIN person ON person.id = e.person_id JOIN intake i ON i.id = e.intake_id";
    let mut list = List::new("e.id", from);
    narrow_enrollments(&mut list, scope);
    if let Some(intake) = request.intake {
        list.and_value("e.intake_id = ", intake, "");
    }
    if let Some(mentor) = request.mentor {
        let before = "e.id IN (SELECT enrollment_id FROM enrollment_mentor WHERE mentor_id = ";
        list.and_value(before, mentor, ")");
    }
    list.and_value("e.start_on <= ", week.to, "");
    if request.waiting {
        let entries = "EXISTS (SELECT 1 FROM hours_entry h WHERE h.enrollment_id = e.id AND h.approved_on IS NULL
            AND h.day >= ";
        list.and("e.outcome_on IS NULL").and_values(&[(entries, week.from), (" AND h.day <= ", week.to)], ")");
    } else {
        list.and_value("(e.outcome_on IS NULL OR e.outcome_on >= ", week.from, ")");
    }
    if let Some(text) = &request.text {
        list.and_words(crate::people::SEARCHED, &name_key(text, ""));
    }
    let page: Page<Found> = list.page(db, &request.sort, "person.name_key, e.id", request.window).await?;
    Ok(page.map(|found| found.id))
}

/// An entry of the week.
#[derive(Debug, FromRow)]
pub(super) struct EntryRow {
    pub(super) id: HoursId,
    pub(super) enrollment_id: EnrollmentId,
    pub(super) day: Day,
    pub(super) minutes: u32,
    pub(super) counts: bool,
    pub(super) approved_on: Option<Day>,
}

/// The entries of a page's people in the week.
pub(super) async fn entries(db: &mut Connection, of: &[EnrollmentId], week: &Week) -> Result<Vec<EntryRow>> {
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let mut list = List::new("id, enrollment_id, day, minutes, counts, approved_on", "hours_entry");
    list.and_any("enrollment_id", of).and_value("day >= ", week.from, "").and_value("day <= ", week.to, "");
    list.all(db, " ORDER BY day, id").await
}
