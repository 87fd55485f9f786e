//! What stands on the paper of a plan: every line with the date it had at first and the date it has now (R5, R6). Pure.
//! The reasons of breaks are not for paper: it lies on a desk.

use super::facts::Facts;
use super::model::{ItemKind, ItemState, PlanRow};
use super::plan_rows::plan_rows;
use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::documents::{PlanLine, PlanSheet, day_in_words};
use crate::error::Result;

/// The plan of one enrollment as it stands on `today`.
///
/// # Errors
/// `date_out_of_range`.
pub(super) fn sheet(facts: &Facts, today: Day) -> Result<PlanSheet> {
    let head = &facts.head;
    let end = head.derived.end_on.map_or_else(|| "after the break".to_owned(), day_in_words);
    let about = [
        ("Intake", facts.calendar.name.clone()),
        ("Program", facts.program.name.clone()),
        ("Start", day_in_words(facts.start())),
        ("Progress", format!("{} % of the hours", head.derived.progress)),
        ("Originally until", day_in_words(head.original_end_on)),
        ("Now until", end),
    ];
    let extension = facts.extension.as_ref().map(|row| match row.months {
        1 => "The final is extended by 1 month.".to_owned(),
        months => format!("The final is extended by {months} months."),
    });
    Ok(PlanSheet {
        name: facts.name(),
        about: about.map(|(label, value)| [label.to_owned(), value]).to_vec(),
        heads: ["", "Module or milestone", "Hours", "Originally", "Now", "State"].map(str::to_owned),
        lines: plan_rows(facts, today)?.iter().map(line).collect(),
        changes: facts.resolver_breaks().iter().map(break_in_words).chain(extension).collect(),
        foot: format!("As of {}", day_in_words(today)),
    })
}

fn break_in_words(found: &Break) -> String {
    let from = day_in_words(found.from);
    match (found.to, found.days()) {
        (Some(to), Some(1)) if to == found.from => format!("Break on {from}: one day."),
        (Some(to), Some(days)) => format!("Break from {from} to {}: {days} days.", day_in_words(to)),
        _ => format!("Break since {from}. What is open gets its new date when it ends."),
    }
}

fn line(row: &PlanRow) -> PlanLine {
    let now = match row.state {
        ItemState::Done => row.done_on,
        ItemState::Exempt | ItemState::LeftOut | ItemState::Withdrawn => None,
        _ => row.due,
    };
    let moved = row.state != ItemState::Done && now.is_some_and(|now| now != row.planned);
    PlanLine {
        code: row.code.clone(),
        name: row.name.clone(),
        milestone: row.kind == ItemKind::Milestone,
        hours: row.module.as_ref().map(|module| hours(module.minutes)).unwrap_or_default(),
        originally: day_in_words(row.planned),
        now: now.map(day_in_words).unwrap_or_default(),
        moved,
        why: row.after_holiday.as_ref().map(|holiday| format!("after {holiday}")).unwrap_or_default(),
        state: state(row.state).to_owned(),
    }
}

/// "37" or "37:30".
fn hours(minutes: u32) -> String {
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

/// As the screen words it.
fn state(state: ItemState) -> &'static str {
    match state {
        ItemState::Planned => "Planned",
        ItemState::Due => "Due",
        ItemState::Overdue => "Overdue",
        ItemState::Paused => "Paused",
        ItemState::Open => "Open",
        ItemState::Done => "Done",
        ItemState::Exempt => "Exempt",
        ItemState::LeftOut => "Left out",
        ItemState::Withdrawn => "Withdrawn",
    }
}
