//! A calendar file of a trainee, a mentor or an intake (R9).

use std::path::Path;

use serde_json::json;
use uuid::Uuid;

use super::ics_plan::{Item, plan};
use super::model::{CalendarWritten, Feed, WriteCalendar};
use super::store::{self, BreakRow, LineRow, Together, Wanted};
use crate::accounts::access::Scope;
use crate::api::Long;
use crate::calendar::Day;
use crate::calendar::appointment::when;
use crate::calendar::ics::{self, When};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::write_file;
use crate::people::rules::display_name;

/// What a feed is about.
struct Named {
    id: Uuid,
    /// As calendars show it.
    name: String,
    wanted: Wanted,
}

pub(super) async fn write(cx: &Long, request: WriteCalendar) -> Result<CalendarWritten> {
    let mut write = cx.write().await?;
    let named = named(&mut write, request.of).await?;
    let items = items(&mut write, request.of, &named.wanted).await?;
    let before = store::exported::of(write.db(), named.id).await?;
    let planned = plan(named.id, items, before);
    for one in &planned.keep {
        store::exported::keep(write.db(), named.id, one).await?;
    }
    let entries = u32::try_from(planned.entries.len()).unwrap_or(u32::MAX);
    let (new, moved, cancelled) = (planned.new, planned.moved, planned.cancelled);
    let text = ics::text(&named.name, planned.entries, write.now.utc()?);
    let entry = Entry::new(json!({ "calendar": named.name, "entries": entries })).subject(named.id);
    let entry = match request.of {
        Feed::Trainee { enrollment } => entry.person(write.enrollment(enrollment).await?.head.person_id.0),
        Feed::Mentor { .. } | Feed::Intake { .. } => entry,
    };
    write.record(entry).await?;
    // What cannot be written is not remembered as written.
    write_file(Path::new(&request.path), text.as_bytes())?;
    write.commit().await?;
    Ok(CalendarWritten { path: request.path, entries, new, moved, cancelled })
}

async fn named(cx: &mut Write, of: Feed) -> Result<Named> {
    match of {
        Feed::Trainee { enrollment } => {
            let name = cx.enrollment(enrollment).await?.name();
            Ok(Named { id: enrollment.0, name, wanted: Wanted { enrollment: Some(enrollment), ..Wanted::default() } })
        }
        Feed::Mentor { mentor } => {
            // A mentor has trainees in intakes that a coordinator of some may not see.
            if cx.actor.scope != Scope::All && cx.actor.scope != Scope::Mentor(mentor) {
                return Err(Error::refused("not_yours"));
            }
            let name = crate::intakes::mentor_name(cx.db(), mentor).await?;
            let name = name.ok_or_else(|| Error::not_found("mentor_not_there"))?;
            Ok(Named { id: mentor.0, name, wanted: Wanted { mentor: Some(mentor), ..Wanted::default() } })
        }
        Feed::Intake { intake } => {
            let name = crate::intakes::known(cx.db(), intake).await?.name;
            Ok(Named { id: intake.0, name, wanted: Wanted { intake: Some(intake), ..Wanted::default() } })
        }
    }
}

fn whole(item: String, from: Day, to: Day, title: String) -> Item {
    Item { item, when: When::Days { from, to }, title, place: String::new(), revision: 0 }
}

async fn items(cx: &mut Write, of: Feed, wanted: &Wanted) -> Result<Vec<Item>> {
    let scope = cx.actor.scope.clone();
    // In one's own calendar nobody needs one's name.
    let own = matches!(of, Feed::Trainee { .. });
    let named = |title: String, first: &str, last: &str| match own {
        true => title,
        false => format!("{title} · {}", display_name(first, last)),
    };
    let mut items = Vec::new();
    for row in store::milestones(cx.db(), &scope, wanted, Together::Alone).await? {
        let title = milestone_name(cx, &row).await?;
        let title = named(title, &row.first_name, &row.last_name);
        items.push(whole(format!("milestone-{}", row.id), row.day, row.day, title));
    }
    if own {
        for row in store::modules(cx.db(), &scope, wanted, Together::Alone).await? {
            let title = format!("Due: {}", module_name(cx, &row).await?);
            items.push(whole(format!("module-{}", row.id), row.day, row.day, title));
        }
    }
    for BreakRow { id, from_on, to_on, first_name, last_name, .. } in store::breaks(cx.db(), &scope, wanted).await? {
        let title = if to_on.is_some() { "Break" } else { "Break begins, the return is open" };
        let title = named(title.to_owned(), &first_name, &last_name);
        items.push(whole(format!("break-{id}"), from_on, to_on.unwrap_or(from_on), title));
    }
    for row in store::sessions::between(cx.db(), &scope, wanted).await? {
        // A mentor's calendar holds the sessions to give, not those that trainees go to.
        if matches!(of, Feed::Mentor { mentor } if row.trainer != Some(mentor)) {
            continue;
        }
        let program = cx.program(row.program).await?;
        items.push(Item {
            item: format!("session-{}", row.id),
            when: when(row.day, row.starts_at, row.minutes)?,
            title: program.module(&row.code).map_or(row.code.clone(), |found| format!("{} {}", row.code, found.name)),
            place: row.place,
            revision: row.sequence,
        });
    }
    match of {
        Feed::Trainee { .. } => {}
        Feed::Mentor { mentor } => {
            for away in store::absences::between(cx.db(), &scope, Some(mentor), None, None).await? {
                items.push(whole(format!("absence-{}", away.absence), away.from, away.to, "Away".to_owned()));
            }
        }
        Feed::Intake { .. } => of_intake(cx, &scope, wanted, &mut items).await?,
    }
    Ok(items)
}

async fn of_intake(cx: &mut Write, scope: &Scope, wanted: &Wanted, items: &mut Vec<Item>) -> Result<()> {
    for row in store::interviews(cx.db(), scope, wanted).await? {
        items.push(Item {
            item: format!("interview-{}", row.id),
            when: when(row.day, row.starts_at, row.minutes)?,
            title: format!("Interview: {}", display_name(&row.first_name, &row.last_name)),
            place: row.place,
            revision: row.sequence,
        });
    }
    for row in store::days_off(cx.db(), scope, wanted).await? {
        let title = if row.name.is_empty() { "Day off".to_owned() } else { row.name };
        items.push(whole(format!("day-off-{}", row.day), row.day, row.day, title));
    }
    Ok(())
}

async fn milestone_name(cx: &mut Write, row: &LineRow) -> Result<String> {
    let program = cx.program(row.program).await?;
    Ok(program.milestone(&row.code).map_or_else(|| row.code.clone(), |found| found.name.clone()))
}

async fn module_name(cx: &mut Write, row: &LineRow) -> Result<String> {
    let program = cx.program(row.program).await?;
    Ok(program.module(&row.code).map_or_else(|| row.code.clone(), |found| format!("{} {}", row.code, found.name)))
}
