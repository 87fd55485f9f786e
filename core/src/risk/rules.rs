//! The flags of R41. Pure: what is known of one trainee and the program's thresholds in, flags out.
//! Nothing is flagged before the start, after the outcome or in an open break (R7): whoever asks leaves those out.

use super::model::FlagKind;
use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::calendar::resolver::{Break, merge_breaks};
use crate::check_ins::windows::Window;
use crate::curriculum::model::Risk;

/// A module that must be passed, is not, and was due before today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverdueModule {
    pub code: String,
    pub due: Day,
}

/// Counting minutes of the window that ends today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoursOfWindow {
    pub planned: u32,
    pub logged: u32,
}

/// What is known of one trainee.
#[derive(Debug, Clone)]
pub struct RiskFacts<'a> {
    pub today: Day,
    pub start: Day,
    /// In any order; they may overlap.
    pub breaks: &'a [Break],
    /// The last check-in that was held (R31); meetings with clients cannot be recorded yet.
    pub last_contact: Option<Day>,
    /// Nothing where the intake does not compare hours, or the year is younger than the window.
    pub hours: Option<HoursOfWindow>,
    pub overdue: &'a [OverdueModule],
    /// A module without an attempt left, and the day of its last one.
    pub used_up: Option<(&'a str, Day)>,
    /// Days of failed attempts that were not voided, in any order.
    pub failed: &'a [Day],
    /// Windows missed in a row, the first of them first; of the role that missed most.
    pub missed: &'a [Window],
    /// The last mood and its day; nothing where the intake does not ask.
    pub mood: Option<(u8, Day)>,
}

/// A flag with the figures that it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    pub kind: FlagKind,
    /// The day from which it holds; of hours, the first day of the window.
    pub since: Day,
    pub severity: u32,
    pub why: Why,
}

/// The figures of a flag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Days without contact, breaks taken out, since the last one or the start.
    ContactGap {
        days: u32,
        last: Option<Day>,
        escalated: bool,
    },
    /// Whole percent, rounded down.
    HoursBehind {
        planned: u32,
        logged: u32,
        percent: u32,
        days: u32,
    },
    /// The module that is overdue longest, and how many are overdue by more than the threshold.
    ModuleOverdue {
        code: String,
        days: u32,
        modules: u32,
    },
    AttemptsUsedUp {
        code: String,
    },
    AttemptsFailed {
        count: u32,
        days: u32,
    },
    CheckInsMissed {
        count: u32,
    },
    LowMood {
        mood: u8,
    },
}

/// Every flag of a trainee, the most severe first (R41).
#[must_use]
pub fn flags(facts: &RiskFacts<'_>, risk: &Risk) -> Vec<Flag> {
    let found = [
        contact_gap(facts, risk),
        hours_behind(facts, risk),
        module_overdue(facts, risk),
        attempts_used_up(facts),
        attempts_failed(facts, risk),
        check_ins_missed(facts, risk),
        low_mood(facts, risk),
    ];
    let mut found: Vec<Flag> = found.into_iter().flatten().collect();
    found.sort_by_key(|flag| (std::cmp::Reverse(flag.severity), flag.kind));
    found
}

/// What orders a list of trainees, the highest first: the sum of what is wrong. It means nothing else (R41).
#[must_use]
pub fn score(flags: &[Flag]) -> u32 {
    flags.iter().fold(0, |sum, flag| sum.saturating_add(flag.severity))
}

/// More days without contact than the threshold; days of breaks do not count.
fn contact_gap(facts: &RiskFacts<'_>, risk: &Risk) -> Option<Flag> {
    let breaks = merge_breaks(facts.breaks);
    let outside = |day: &Day| !breaks.iter().any(|away| away.contains(*day));
    // The day of the contact itself is no day without it; the start is. A start that was moved may lie after a talk.
    let after = facts.last_contact.map_or(Some(facts.start), |day| day.succ_opt())?;
    let first = after.max(facts.start);
    let days = first.iter_days().take_while(|day| *day <= facts.today).filter(outside);
    let limit = usize::try_from(risk.contact_gap_days).ok()?;
    let mut beyond = days.skip(limit);
    let since = beyond.next()?;
    let over = u32::try_from(beyond.count()).unwrap_or(u32::MAX);
    let days = risk.contact_gap_days.saturating_add(1).saturating_add(over);
    let escalated = days > risk.contact_gap_escalates_days;
    let why = Why::ContactGap { days, last: facts.last_contact, escalated };
    Some(Flag { kind: FlagKind::ContactGap, since, severity: if escalated { 4 } else { 2 }, why })
}

/// Less than the share of what was planned for the window.
fn hours_behind(facts: &RiskFacts<'_>, risk: &Risk) -> Option<Flag> {
    let HoursOfWindow { planned, logged } = facts.hours?;
    let (share, wanted) = (u64::from(logged) * 100, u64::from(planned) * u64::from(risk.hours_below_percent_of_plan));
    if share >= wanted {
        return None;
    }
    let percent = u32::try_from(share / u64::from(planned.max(1))).unwrap_or(u32::MAX);
    let days = risk.hours_window_days;
    let since = plus_days(facts.today, 1 - i64::from(days)).ok()?;
    let why = Why::HoursBehind { planned, logged, percent, days };
    Some(Flag { kind: FlagKind::HoursBehind, since, severity: if percent < 25 { 3 } else { 2 }, why })
}

/// Overdue by more days than the threshold.
fn module_overdue(facts: &RiskFacts<'_>, risk: &Risk) -> Option<Flag> {
    let days_of = |module: &OverdueModule| facts.today.signed_duration_since(module.due).num_days();
    let late = || facts.overdue.iter().filter(|module| days_of(module) > i64::from(risk.module_overdue_days));
    let longest = late().min_by_key(|module| (module.due, &module.code))?;
    let modules = u32::try_from(late().count()).unwrap_or(u32::MAX);
    let why = Why::ModuleOverdue {
        code: longest.code.clone(),
        days: u32::try_from(days_of(longest)).unwrap_or(u32::MAX),
        modules,
    };
    let since = plus_days(longest.due, i64::from(risk.module_overdue_days) + 1).ok()?;
    Some(Flag { kind: FlagKind::ModuleOverdue, since, severity: if modules > 1 { 3 } else { 2 }, why })
}

fn attempts_used_up(facts: &RiskFacts<'_>) -> Option<Flag> {
    let (code, since) = facts.used_up?;
    let why = Why::AttemptsUsedUp { code: code.to_owned() };
    Some(Flag { kind: FlagKind::AttemptsUsedUp, since, severity: 4, why })
}

/// So many failed within so many days, today the last of them.
fn attempts_failed(facts: &RiskFacts<'_>, risk: &Risk) -> Option<Flag> {
    let rule = risk.failed_attempts;
    let first = plus_days(facts.today, 1 - i64::from(rule.within_days)).ok()?;
    let mut failed: Vec<Day> = facts.failed.iter().copied().filter(|day| (first..=facts.today).contains(day)).collect();
    failed.sort_unstable();
    let last_needed = usize::try_from(rule.count).ok()?.checked_sub(1)?;
    let since = *failed.get(last_needed)?;
    let why = Why::AttemptsFailed { count: u32::try_from(failed.len()).unwrap_or(u32::MAX), days: rule.within_days };
    Some(Flag { kind: FlagKind::AttemptsFailed, since, severity: 2, why })
}

fn check_ins_missed(facts: &RiskFacts<'_>, risk: &Risk) -> Option<Flag> {
    let last_needed = usize::try_from(risk.missed_check_ins_in_a_row).ok()?.checked_sub(1)?;
    let since = facts.missed.get(last_needed)?.to.succ_opt()?;
    let why = Why::CheckInsMissed { count: u32::try_from(facts.missed.len()).unwrap_or(u32::MAX) };
    Some(Flag { kind: FlagKind::CheckInsMissed, since, severity: 1, why })
}

fn low_mood(facts: &RiskFacts<'_>, risk: &Risk) -> Option<Flag> {
    let (mood, since) = facts.mood?;
    let low = u32::from(mood) <= risk.mood_at_most;
    low.then_some(Flag { kind: FlagKind::LowMood, since, severity: 3, why: Why::LowMood { mood } })
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
