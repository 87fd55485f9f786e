//! Attempts at a module: limit, cool-off, which result counts (R11–R13).
//! It never reads the database; the caller asks it inside the transaction that stores the attempt, with all
//! attempts of the module in hand, so that two windows cannot pass the limit.

use crate::calendar::Day;
use crate::calendar::offsets::plus_days;
use crate::curriculum::model::{Counts, Module};
use crate::hundredths::Hundredths;
use crate::refusal::{Refusal, said};

/// One recorded attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptFacts {
    /// Counted from 1 over all attempts of the module; a voided one keeps its number.
    pub number: u32,
    pub on: Day,
    pub mark: Hundredths,
    /// Copied when the attempt was recorded (R12).
    pub pass_mark: Hundredths,
    pub voided: bool,
    /// Recorded out of order with a reason (R14).
    pub overridden: bool,
}

impl AttemptFacts {
    /// Raw mark against the attempt's own pass mark (R12): 79.60 fails at 80. A voided attempt passes nothing.
    #[must_use]
    pub fn passes(&self) -> bool {
        !self.voided && self.mark >= self.pass_mark
    }
}

/// The attempts that use limit and cool-off and can count: not voided, in the order they were taken.
#[must_use]
pub fn valid_attempts(attempts: &[AttemptFacts]) -> Vec<&AttemptFacts> {
    let mut valid: Vec<&AttemptFacts> = attempts.iter().filter(|a| !a.voided).collect();
    valid.sort_unstable_by_key(|a| (a.on, a.number));
    valid
}

/// What can be said about the next attempt at a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextAttempt {
    /// The number it would bear.
    pub number: u32,
    /// Attempts that use the limit.
    pub used: u32,
    /// The module's limit and what was granted on top.
    pub allowed: u32,
    /// First day after the cool-off, that day included; none before the first attempt, and none when the
    /// attempts are used up.
    pub not_before: Option<Day>,
}

impl NextAttempt {
    #[must_use]
    pub fn used_up(&self) -> bool {
        self.used >= self.allowed
    }
}

/// The next attempt by limit and cool-off (R11). `granted` = extra attempts that the coordinator granted.
///
/// # Errors
/// `date_out_of_range` when the cool-off ends outside the calendar.
pub fn next_attempt(module: &Module, granted: u32, attempts: &[AttemptFacts]) -> Result<NextAttempt, Refusal> {
    let valid = valid_attempts(attempts);
    let used = u32::try_from(valid.len()).unwrap_or(u32::MAX);
    let allowed = module.attempts.saturating_add(granted);
    let number = attempts.iter().map(|a| a.number).max().unwrap_or(0).saturating_add(1);
    let not_before = match valid.last() {
        Some(last) if used < allowed => Some(plus_days(last.on, i64::from(module.cool_off_days))?),
        _ => None,
    };
    Ok(NextAttempt { number, used, allowed, not_before })
}

/// Whether an attempt on day `on` is allowed by limit and cool-off (R11); gives its number.
///
/// # Errors
/// `attempts_used_up`; `attempt_in_cool_off` with the first day that is allowed.
pub fn check_attempt(module: &Module, granted: u32, attempts: &[AttemptFacts], on: Day) -> Result<u32, Refusal> {
    let next = next_attempt(module, granted, attempts)?;
    if next.used_up() {
        let refusal = Refusal::new("attempts_used_up").arg("module", &module.code);
        return Err(refusal.arg("allowed", next.allowed).at("module"));
    }
    if let Some(day) = next.not_before.filter(|day| on < *day) {
        let refusal = Refusal::new("attempt_in_cool_off").arg("module", &module.code);
        return Err(refusal.arg("date", on).arg("not_before", day).at("on"));
    }
    Ok(next.number)
}

/// Whether the coordinator may grant one more attempt (R11): only when they are used up, with a reason.
///
/// # Errors
/// `attempts_left`, `reason_missing`.
pub fn check_grant(
    module: &Module,
    granted: u32,
    attempts: &[AttemptFacts],
    reason: Option<&str>,
) -> Result<(), Refusal> {
    let next = next_attempt(module, granted, attempts)?;
    if !next.used_up() {
        let left = next.allowed - next.used;
        return Err(Refusal::new("attempts_left").arg("module", &module.code).arg("left", left).at("module"));
    }
    needs_reason(reason)
}

/// Whether an attempt may be voided (R11): once, with a reason.
///
/// # Errors
/// `attempt_already_voided`, `reason_missing`.
pub fn check_void(attempt: &AttemptFacts, reason: Option<&str>) -> Result<(), Refusal> {
    check_open(attempt)?;
    needs_reason(reason)
}

/// Whether an attempt may be re-marked (R11): a correction with a reason, of an attempt that stands.
///
/// # Errors
/// `attempt_already_voided`, `mark_out_of_range`, `reason_missing`.
pub fn check_correction(
    module: &Module,
    attempt: &AttemptFacts,
    mark: Hundredths,
    reason: Option<&str>,
) -> Result<(), Refusal> {
    check_open(attempt)?;
    check_mark(module, mark)?;
    needs_reason(reason)
}

/// Whether an attempt can be changed: a voided one stays as it is, with its files.
///
/// # Errors
/// `attempt_already_voided`.
pub fn check_open(attempt: &AttemptFacts) -> Result<(), Refusal> {
    if attempt.voided {
        return Err(Refusal::new("attempt_already_voided").arg("number", attempt.number));
    }
    Ok(())
}

fn needs_reason(reason: Option<&str>) -> Result<(), Refusal> {
    said(reason).map(|_| ()).ok_or_else(|| Refusal::new("reason_missing").at("reason"))
}

/// A mark on the module's scale (R12): percent 0.00–100.00, rubric 1.00–5.00. Zero is a mark.
///
/// # Errors
/// `mark_out_of_range`.
pub fn check_mark(module: &Module, mark: Hundredths) -> Result<(), Refusal> {
    if module.scale.holds(mark) {
        return Ok(());
    }
    let (least, most) = module.scale.bounds();
    Err(Refusal::new("mark_out_of_range").arg("mark", mark).arg("least", least).arg("most", most).at("mark"))
}

/// The result that counts for a module (R13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountingResult {
    /// Number of the attempt that counts.
    pub number: u32,
    /// The attempt's own mark.
    pub mark: Hundredths,
    /// The mark that counts: a later attempt's is capped where the module says so.
    pub counted: Hundredths,
    pub passed: bool,
    /// Since when the module has been passed without a break in it; `None` when it is not.
    pub passed_on: Option<Day>,
}

/// The mark with which an attempt counts (R13): every valid attempt but the first is a resit, and its mark
/// counts no higher than the cap. Whether it passes is decided by the raw mark (R12).
#[must_use]
pub fn counted_mark(module: &Module, attempts: &[AttemptFacts], attempt: &AttemptFacts) -> Hundredths {
    let is_first = valid_attempts(attempts).first().is_none_or(|first| first.number == attempt.number);
    match module.resit_cap {
        Some(cap) if !is_first => attempt.mark.min(cap),
        _ => attempt.mark,
    }
}

/// The result that counts (R13); `None` while there is no valid attempt.
///
/// - *best*: a pass before a fail (pass marks may have changed in between), then the highest counted mark,
///   then the earlier attempt.
/// - *last*: the latest attempt, even when it fails after a pass.
/// - *first pass*: the first attempt that passes; while none does, the latest stands in as not passed.
#[must_use]
pub fn counting_result(module: &Module, attempts: &[AttemptFacts]) -> Option<CountingResult> {
    let valid = valid_attempts(attempts);
    let last = *valid.last()?;
    let first_pass = valid.iter().copied().find(|a| a.passes());
    let chosen = match module.counts {
        Counts::Last => last,
        Counts::FirstPass => first_pass.unwrap_or(last),
        Counts::Best => {
            let rank = |a: &AttemptFacts| (a.passes(), counted_mark(module, attempts, a));
            valid.iter().copied().reduce(|best, a| if rank(a) > rank(best) { a } else { best })?
        }
    };
    let since = match module.counts {
        // A fail after a pass takes the pass away; what counts is the run of passes at the end.
        Counts::Last => valid.iter().rev().take_while(|a| a.passes()).last().copied(),
        Counts::Best | Counts::FirstPass => first_pass,
    };
    Some(CountingResult {
        number: chosen.number,
        mark: chosen.mark,
        counted: counted_mark(module, attempts, chosen),
        passed: chosen.passes(),
        passed_on: since.map(|a| a.on),
    })
}

#[cfg(test)]
#[path = "attempts_tests.rs"]
mod tests;
