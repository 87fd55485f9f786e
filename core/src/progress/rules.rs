//! Where a module stands, what is owed and how far somebody is (R11–R15).
//! It never completes a module by a date; only a pass or an exemption does (R8).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attempts::{CountingResult, NextAttempt, check_attempt, check_mark, next_attempt};
use super::prerequisites::{ModuleFacts, Unmet, check_order, facts_of, lost_prerequisites, unmet_on};
use crate::calendar::Day;
use crate::curriculum::model::Module;
use crate::exact::Exact;
use crate::hundredths::Hundredths;
use crate::refusal::{Refusal, said};

/// Where a module stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ModuleState {
    /// No valid attempt yet.
    NotStarted,
    /// Attempted, not passed, attempts left.
    Running,
    /// Not passed and no attempt left: the coordinator may grant one (R11).
    UsedUp,
    Passed,
    Exempt,
    LeftOut,
}

impl ModuleState {
    /// Exempt and left-out modules are not owed (R15).
    #[must_use]
    pub fn is_owed(self) -> bool {
        !matches!(self, Self::Exempt | Self::LeftOut)
    }

    /// Nothing is left to do.
    #[must_use]
    pub fn is_finished(self) -> bool {
        matches!(self, Self::Passed | Self::Exempt | Self::LeftOut)
    }
}

/// A module of one enrollment on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleStanding {
    pub state: ModuleState,
    /// The result that counts (R13); kept for exempt modules that were attempted before.
    pub result: Option<CountingResult>,
    pub next: NextAttempt,
    /// Prerequisites that are not met on that day.
    pub unmet: Vec<Unmet>,
    /// Prerequisites whose pass was lost after work had begun (R14).
    pub lost: Vec<Unmet>,
}

/// Where a module stands at the end of `day`, from what is recorded today. Exempt stands before a pass, as
/// an exempt module is not owed (R15).
///
/// # Errors
/// `date_out_of_range` when a cool-off ends outside the calendar.
pub fn standing(facts: &ModuleFacts<'_>, all: &[ModuleFacts<'_>], day: Day) -> Result<ModuleStanding, Refusal> {
    let result = facts.result_on(day);
    let until: Vec<_> = facts.attempts.iter().copied().filter(|a| a.on <= day).collect();
    let next = next_attempt(facts.module, facts.granted, &until)?;
    let state = if facts.is_exempt_on(day) {
        ModuleState::Exempt
    } else if facts.is_left_out_on(day) {
        ModuleState::LeftOut
    } else {
        match result {
            Some(found) if found.passed => ModuleState::Passed,
            _ if next.used_up() => ModuleState::UsedUp,
            Some(_) => ModuleState::Running,
            None => ModuleState::NotStarted,
        }
    };
    Ok(ModuleStanding {
        state,
        result,
        next,
        unmet: unmet_on(facts.module, all, day),
        lost: lost_prerequisites(facts, all),
    })
}

/// An attempt that somebody wants to record.
#[derive(Debug, Clone, Copy)]
pub struct NewAttempt<'a> {
    /// Code of the module.
    pub module: &'a str,
    pub on: Day,
    pub mark: Hundredths,
    pub override_reason: Option<&'a str>,
}

/// An attempt that may be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllowedAttempt {
    pub number: u32,
    /// To be stored with the attempt (R12).
    pub pass_mark: Hundredths,
    pub passed: bool,
    /// Out of order and taken with a reason: marked (R14).
    pub overridden: bool,
}

/// Whether an attempt may be recorded (R11, R12, R14). An override stands for missing prerequisites only,
/// never for limit or cool-off.
///
/// # Errors
/// `module_unknown`, `module_not_owed`, `mark_out_of_range`, `attempt_in_future`, `attempt_before_start`,
/// `attempts_used_up`, `attempt_in_cool_off`, `prerequisites_not_met`.
pub fn check_new_attempt(
    all: &[ModuleFacts<'_>],
    new: &NewAttempt<'_>,
    start: Day,
    today: Day,
) -> Result<AllowedAttempt, Refusal> {
    let facts = check_possible(all, new, start, today)?;
    let number = check_attempt(facts.module, facts.granted, &facts.attempts, new.on)?;
    let overridden = check_order(facts.module, all, new.on, new.override_reason)?;
    Ok(allowed(facts.module, new, number, overridden))
}

/// Whether an imported result may be accepted (R14): it has happened, so the coordinator's reason stands for limit,
/// cool-off and prerequisites alike. A reason that was not needed leaves no mark.
///
/// # Errors
/// `reason_missing`, `module_unknown`, `module_not_owed`, `mark_out_of_range`, `attempt_in_future`,
/// `attempt_before_start`.
pub fn check_accepted(
    all: &[ModuleFacts<'_>],
    new: &NewAttempt<'_>,
    start: Day,
    today: Day,
) -> Result<AllowedAttempt, Refusal> {
    if said(new.override_reason).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    let facts = check_possible(all, new, start, today)?;
    let next = next_attempt(facts.module, facts.granted, &facts.attempts)?;
    let in_order = check_attempt(facts.module, facts.granted, &facts.attempts, new.on)
        .and_then(|_| check_order(facts.module, all, new.on, None));
    Ok(allowed(facts.module, new, next.number, in_order.is_err()))
}

fn allowed(module: &Module, new: &NewAttempt<'_>, number: u32, overridden: bool) -> AllowedAttempt {
    AllowedAttempt { number, pass_mark: module.pass_mark, passed: new.mark >= module.pass_mark, overridden }
}

/// What no reason can stand for: an attempt at something owed, with a mark of its scale, in the time of the program.
fn check_possible<'f, 'm>(
    all: &'f [ModuleFacts<'m>],
    new: &NewAttempt<'_>,
    start: Day,
    today: Day,
) -> Result<&'f ModuleFacts<'m>, Refusal> {
    let facts = find(all, new.module)?;
    if facts.exempt_on.is_some() || facts.left_out_on.is_some() {
        return Err(Refusal::new("module_not_owed").arg("module", &facts.module.code).at("module"));
    }
    check_mark(facts.module, new.mark)?;
    if new.on > today {
        return Err(Refusal::new("attempt_in_future").arg("date", new.on).arg("today", today).at("on"));
    }
    if new.on < start {
        return Err(Refusal::new("attempt_before_start").arg("date", new.on).arg("start", start).at("on"));
    }
    Ok(facts)
}

fn find<'f, 'm>(all: &'f [ModuleFacts<'m>], code: &str) -> Result<&'f ModuleFacts<'m>, Refusal> {
    facts_of(all, code).ok_or_else(|| Refusal::new("module_unknown").arg("module", code).at("module"))
}

/// Whether a module may be exempt (R15): with evidence and a reason; core modules too.
///
/// # Errors
/// `module_not_owed`, `module_already_passed`, `evidence_missing`, `reason_missing`.
pub fn check_exempt(facts: &ModuleFacts<'_>, today: Day, evidence: &str, reason: &str) -> Result<(), Refusal> {
    check_still_open(facts, today)?;
    if said(Some(evidence)).is_none() {
        return Err(Refusal::new("evidence_missing").at("evidence"));
    }
    if said(Some(reason)).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    Ok(())
}

/// Whether a module may be left out (R15): electives only, with a reason.
///
/// # Errors
/// `module_is_core`, `module_not_owed`, `module_already_passed`, `reason_missing`.
pub fn check_leave_out(facts: &ModuleFacts<'_>, today: Day, reason: &str) -> Result<(), Refusal> {
    if !facts.module.elective {
        return Err(Refusal::new("module_is_core").arg("module", &facts.module.code).at("module"));
    }
    check_still_open(facts, today)?;
    if said(Some(reason)).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    Ok(())
}

/// Whether an exempt or left-out module may be owed again, with a reason.
///
/// # Errors
/// `module_is_owed`, `reason_missing`.
pub fn check_restore(facts: &ModuleFacts<'_>, reason: &str) -> Result<(), Refusal> {
    if facts.exempt_on.is_none() && facts.left_out_on.is_none() {
        return Err(Refusal::new("module_is_owed").arg("module", &facts.module.code).at("module"));
    }
    if said(Some(reason)).is_none() {
        return Err(Refusal::new("reason_missing").at("reason"));
    }
    Ok(())
}

fn check_still_open(facts: &ModuleFacts<'_>, today: Day) -> Result<(), Refusal> {
    let refused = |code| Err(Refusal::new(code).arg("module", &facts.module.code).at("module"));
    if facts.exempt_on.is_some() || facts.left_out_on.is_some() {
        return refused("module_not_owed");
    }
    if facts.result_on(today).is_some_and(|r| r.passed) {
        return refused("module_already_passed");
    }
    Ok(())
}

/// Hours of passed modules against hours of all that are owed (R15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    pub hours_passed: u32,
    pub hours_owed: u32,
    /// Whole percent, rounded **down**: 99.9 % shows 99. Nothing owed = 100.
    pub percent: u32,
}

/// Progress over modules given as hours and state (R15).
#[must_use]
pub fn progress(modules: impl IntoIterator<Item = (u32, ModuleState)>) -> Progress {
    let mut hours_passed: u32 = 0;
    let mut hours_owed: u32 = 0;
    for (hours, state) in modules.into_iter().filter(|(_, state)| state.is_owed()) {
        hours_owed = hours_owed.saturating_add(hours);
        if state == ModuleState::Passed {
            hours_passed = hours_passed.saturating_add(hours);
        }
    }
    let share = Exact::of(i64::from(hours_passed) * 100, i64::from(hours_owed));
    let percent = share.map_or(100, |share| u32::try_from(share.whole_part()).unwrap_or(100));
    Progress { hours_passed, hours_owed, percent }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
