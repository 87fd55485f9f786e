//! What a break must fulfill before it is entered (R4, R6, R7).
//! It never moves a date; the resolver does, from the bases.

use super::break_model::Overlap;
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::calendar::resolver::Break;
use crate::refusal::{Refusal, said};

/// A break shorter than this is allowed with a warning (R7).
pub const SHORT_BREAK_DAYS: i64 = 28;

/// What is already recorded and must not silently lie in a break (R7).
#[derive(Debug, Clone, Copy, Default)]
pub struct Recorded<'a> {
    /// Name and held date of each held milestone.
    pub held: &'a [(String, Day)],
    /// Days with recorded hours.
    pub hours: &'a [Day],
}

/// A break that may be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedBreak {
    /// What to store: the break itself, or what is left of it when the records stay (`Overlap::KeepRecord`).
    pub breaks: Vec<Break>,
    /// Under 28 days: allowed, with a warning.
    pub short: bool,
    /// Names of held milestones that lie in the stored break (`Overlap::KeepBreak`).
    pub covered_milestones: Vec<String>,
    /// Days with recorded hours that lie in the stored break (`Overlap::KeepBreak`).
    pub covered_hours: Vec<Day>,
}

/// Whether a break may be entered (R4, R6, R7). `others` are the enrollment's other breaks; overlapping them
/// is allowed, R4 merges. Only an open break must be ended before another is entered that touches it.
///
/// Where it covers a held milestone or recorded hours, the user says which gives way:
/// `KeepBreak` enters the whole break, the records stay as they are and are marked as lying in a break;
/// `KeepRecord` cuts the recorded days out of the break, which may leave several pieces.
///
/// # Errors
/// `reason_missing`, `break_backwards`, `break_before_start`, `break_still_open`, `break_covers_records`,
/// `break_nothing_left`, `date_out_of_range`.
pub fn check_break(
    new: Break,
    reason: &str,
    start: Day,
    others: &[Break],
    recorded: &Recorded<'_>,
    overlap: Option<Overlap>,
) -> Result<AllowedBreak, Refusal> {
    if said(Some(reason)).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    if let Some(to) = new.to.filter(|to| *to < new.from) {
        return Err(Refusal::new("break_backwards").arg("from", new.from).arg("to", to).at("to"));
    }
    if new.from < start {
        return Err(Refusal::new("break_before_start").arg("from", new.from).arg("start", start).at("from"));
    }
    if let Some(open) = others.iter().find(|b| b.to.is_none() && b.overlaps(&new)) {
        return Err(Refusal::new("break_still_open").arg("from", open.from).at("from"));
    }
    let milestones: Vec<String> =
        recorded.held.iter().filter(|(_, day)| new.contains(*day)).map(|(name, _)| name.clone()).collect();
    let mut hours: Vec<Day> = recorded.hours.iter().copied().filter(|day| new.contains(*day)).collect();
    hours.sort_unstable();
    hours.dedup();
    let short = |breaks: &[Break]| breaks.iter().any(|b| b.days().is_some_and(|days| days < SHORT_BREAK_DAYS));
    if milestones.is_empty() && hours.is_empty() {
        return Ok(AllowedBreak {
            short: short(&[new]),
            breaks: vec![new],
            covered_milestones: Vec::new(),
            covered_hours: Vec::new(),
        });
    }
    match overlap {
        None => {
            let what = covered_text(&milestones, &hours);
            Err(Refusal::new("break_covers_records").arg("what", what).at("overlap"))
        }
        Some(Overlap::KeepBreak) => Ok(AllowedBreak {
            short: short(&[new]),
            breaks: vec![new],
            covered_milestones: milestones,
            covered_hours: hours,
        }),
        Some(Overlap::KeepRecord) => {
            let held = recorded.held.iter().map(|(_, day)| *day).filter(|day| new.contains(*day));
            let breaks = cut_out(new, held.chain(hours))?;
            if breaks.is_empty() {
                return Err(Refusal::new("break_nothing_left").at("overlap"));
            }
            let (covered_milestones, covered_hours) = (Vec::new(), Vec::new());
            Ok(AllowedBreak { short: short(&breaks), breaks, covered_milestones, covered_hours })
        }
    }
}

/// In words for the sentence: "Day 60; hours on 2027-03-02, 2027-03-03 and 5 more days".
fn covered_text(milestones: &[String], hours: &[Day]) -> String {
    let mut parts: Vec<String> = milestones.to_vec();
    if !hours.is_empty() {
        let named: Vec<String> = hours.iter().take(3).map(ToString::to_string).collect();
        let more = match hours.len().saturating_sub(3) {
            0 => String::new(),
            1 => " and 1 more day".to_owned(),
            n => format!(" and {n} more days"),
        };
        parts.push(format!("hours on {}{more}", named.join(", ")));
    }
    parts.join("; ")
}

/// What is left of a break when single days are taken out of it.
fn cut_out(whole: Break, days: impl Iterator<Item = Day>) -> Result<Vec<Break>, Refusal> {
    let mut days: Vec<Day> = days.collect();
    days.sort_unstable();
    days.dedup();
    let mut pieces = Vec::new();
    let mut from = whole.from;
    for day in days {
        if from < day {
            pieces.push(Break { from, to: Some(plus_days(day, -1)?) });
        }
        from = plus_days(day, 1)?;
    }
    if whole.to.is_none_or(|to| from <= to) {
        pieces.push(Break { from, to: whole.to });
    }
    Ok(pieces)
}

#[cfg(test)]
#[path = "breaks_tests.rs"]
mod tests;
