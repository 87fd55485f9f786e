//! *Client exposure* with the check-ins behind it (R25). Pure.

use super::assess::Assessed;
use super::computed::client_exposure;
use super::pack::Pack;
use super::words::say;
use crate::calendar::Day;
use crate::check_ins::model::CheckInRole;
use crate::check_ins::rhythm::Dates;
use crate::check_ins::windows::{Counted, held_and_due};
use crate::error::Result;

/// The mentor's check-ins up to `as_of`; meetings on the ladder cannot be recorded yet, so their half is left out.
pub(super) fn exposure_of(pack: &Pack, as_of: Day) -> Result<Assessed> {
    let facts = &pack.facts;
    let breaks = facts.resolver_breaks();
    let dates = Dates { start: facts.start(), breaks: &breaks, held: &pack.check_ins };
    let counted = dates.counted(CheckInRole::Mentor, &facts.program.check_ins, as_of).unwrap_or_default();
    let (held, due) = held_and_due(&counted);
    let result = client_exposure(None, held, due)?;
    let figures = [
        ("from", facts.start().to_string()),
        ("to", as_of.to_string()),
        ("held", result.held.to_string()),
        ("due", result.due.to_string()),
    ];
    let code = if result.due == 0 { "basis_client_exposure_none" } else { "basis_client_exposure" };
    let rows = counted.iter().filter_map(|one| row(one, as_of)).collect();
    Ok(Assessed { score: result.score, basis: say(code, &figures), rows })
}

/// One window in words; the one that runs only once its check-in was held.
fn row(one: &Counted, as_of: Day) -> Option<String> {
    let (from, to) = (("from", one.window.from.to_string()), ("to", one.window.to.to_string()));
    Some(match one.held_on {
        Some(day) => say("row_check_in_held", &[from, to, ("date", day.to_string())]),
        None if one.due => say("row_check_in_missed", &[from, to]),
        None if one.window.to < as_of => say("row_check_in_excused", &[from, to]),
        None => return None,
    })
}
