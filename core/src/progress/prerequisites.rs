//! What must be passed before a module (R14), held against any day.
//! It never locks running work: a pass that is voided later only raises a flag.

use super::attempts::{AttemptFacts, CountingResult, counting_result};
use crate::calendar::Day;
use crate::curriculum::model::Module;
use crate::refusal::{Refusal, said};

/// Everything known about one module of one enrollment.
#[derive(Debug, Clone)]
pub struct ModuleFacts<'a> {
    pub module: &'a Module,
    pub attempts: Vec<AttemptFacts>,
    /// Extra attempts granted (R11).
    pub granted: u32,
    /// Day from which the module is exempt.
    pub exempt_on: Option<Day>,
    /// Day from which the module is left out.
    pub left_out_on: Option<Day>,
}

impl ModuleFacts<'_> {
    /// The result that counted at the end of `day`, from the attempts that stand today.
    #[must_use]
    pub fn result_on(&self, day: Day) -> Option<CountingResult> {
        let until: Vec<AttemptFacts> = self.attempts.iter().copied().filter(|a| a.on <= day).collect();
        counting_result(self.module, &until)
    }

    #[must_use]
    pub fn is_exempt_on(&self, day: Day) -> bool {
        self.exempt_on.is_some_and(|from| from <= day)
    }

    #[must_use]
    pub fn is_left_out_on(&self, day: Day) -> bool {
        self.left_out_on.is_some_and(|from| from <= day)
    }

    /// "Passed or exempt" at the end of `day`: what satisfies a prerequisite and a floor.
    #[must_use]
    pub fn is_satisfied_on(&self, day: Day) -> bool {
        self.is_exempt_on(day) || self.result_on(day).is_some_and(|r| r.passed)
    }
}

/// One prerequisite that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmet {
    /// Code of a module that is neither passed nor exempt.
    Module(String),
    /// Too few other modules are (`also_requires_modules_passed`).
    Count { needed: u32, have: u32 },
}

impl std::fmt::Display for Unmet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Module(code) => f.write_str(code),
            Self::Count { needed, have } => write!(f, "{have} of {needed} other modules"),
        }
    }
}

/// Finds the facts of a module by its code.
#[must_use]
pub fn facts_of<'f, 'm>(all: &'f [ModuleFacts<'m>], code: &str) -> Option<&'f ModuleFacts<'m>> {
    all.iter().find(|f| f.module.code == code)
}

/// The prerequisites of `module` that are not met at the end of `day`, that day's passes included (R14).
/// A prerequisite that is not in the list at all is not met.
#[must_use]
pub fn unmet_on(module: &Module, all: &[ModuleFacts<'_>], day: Day) -> Vec<Unmet> {
    let satisfied = |code: &str| facts_of(all, code).is_some_and(|f| f.is_satisfied_on(day));
    let codes = module.prerequisites.iter().filter(|code| !satisfied(code));
    let mut unmet: Vec<Unmet> = codes.map(|code| Unmet::Module(code.clone())).collect();
    if let Some(needed) = module.also_requires_modules_passed {
        let others = all.iter().filter(|f| f.module.code != module.code && f.is_satisfied_on(day)).count();
        let have = u32::try_from(others).unwrap_or(u32::MAX);
        if have < needed {
            unmet.push(Unmet::Count { needed, have });
        }
    }
    unmet
}

/// Whether an attempt on `day` is in order (R14). `true` = it is out of order and overridden with a reason;
/// the attempt is stored with that mark. An override that was not needed leaves no mark.
///
/// # Errors
/// `prerequisites_not_met` names what is missing.
pub fn check_order(
    module: &Module,
    all: &[ModuleFacts<'_>],
    day: Day,
    override_reason: Option<&str>,
) -> Result<bool, Refusal> {
    let unmet = unmet_on(module, all, day);
    if unmet.is_empty() {
        return Ok(false);
    }
    if said(override_reason).is_some() {
        return Ok(true);
    }
    let names: Vec<String> = unmet.iter().map(ToString::to_string).collect();
    let refusal = Refusal::new("prerequisites_not_met").arg("module", &module.code);
    Err(refusal.arg("date", day).arg("missing", names.join(", ")).at("module"))
}

/// Prerequisites that were met when work began and are not any more, because a pass was voided or corrected
/// (R14): the module is flagged, not locked. Attempts that were overridden were out of order from the
/// beginning and raise no flag.
#[must_use]
pub fn lost_prerequisites(facts: &ModuleFacts<'_>, all: &[ModuleFacts<'_>]) -> Vec<Unmet> {
    let mut lost: Vec<Unmet> = Vec::new();
    for attempt in facts.attempts.iter().filter(|a| !a.voided && !a.overridden) {
        for unmet in unmet_on(facts.module, all, attempt.on) {
            if !lost.contains(&unmet) {
                lost.push(unmet);
            }
        }
    }
    lost
}

#[cfg(test)]
impl<'a> ModuleFacts<'a> {
    /// A module that nothing has happened to.
    pub(crate) fn untouched(module: &'a Module) -> Self {
        Self { module, attempts: Vec::new(), granted: 0, exempt_on: None, left_out_on: None }
    }
}

#[cfg(test)]
#[path = "prerequisites_tests.rs"]
mod tests;
