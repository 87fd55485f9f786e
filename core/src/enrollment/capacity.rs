//! Plans that cannot work, each with its cause (R10).
//! It never repairs a plan: a person assigns anyway, moves or leaves out.

use crate::calendar::Day;
use crate::calendar::resolver::Resolver;
use crate::curriculum::model::Module;
use crate::progress::rules::ModuleState;

/// One module of a plan, with its current dates after breaks.
#[derive(Debug, Clone, Copy)]
pub struct PlannedModule<'a> {
    pub module: &'a Module,
    pub start: Option<Day>,
    pub due: Option<Day>,
    pub state: ModuleState,
}

/// Why a plan cannot work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// More minutes are left than fit in up to a due date. `available` is cut to whole minutes; the
    /// comparison was exact.
    HoursExceedCapacity { to_date: Day, needed: u64, available: u64 },
    /// A prerequisite is due after its dependent's start.
    PrerequisiteDueAfterStart { prerequisite: String, due: Day, start: Day },
    /// A prerequisite was left out.
    PrerequisiteLeftOut { prerequisite: String },
    /// Fewer other modules are due by the dependent's start than must be passed before it.
    TooFewDueBeforeStart { needed: u32, reachable: u32, start: Day },
    /// Fewer other modules are left than must be passed before it.
    TooFewModulesLeft { needed: u32, left: u32 },
}

impl Cause {
    /// The stable name under which the cause is queued, and its sentence in the catalog.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::HoursExceedCapacity { .. } => "hours_exceed_capacity",
            Self::PrerequisiteDueAfterStart { .. } => "prerequisite_due_after_start",
            Self::PrerequisiteLeftOut { .. } => "prerequisite_left_out",
            Self::TooFewDueBeforeStart { .. } => "too_few_due_before_start",
            Self::TooFewModulesLeft { .. } => "too_few_modules_left",
        }
    }

    /// What the sentence's placeholders are filled with; times as `12 h 30 min`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::HoursExceedCapacity { to_date, needed, available } => vec![
                ("to_date", to_date.to_string()),
                ("needed", hours_text(*needed)),
                ("available", hours_text(*available)),
            ],
            Self::PrerequisiteDueAfterStart { prerequisite, due, start } => {
                vec![("prerequisite", prerequisite.clone()), ("due", due.to_string()), ("start", start.to_string())]
            }
            Self::PrerequisiteLeftOut { prerequisite } => {
                vec![("prerequisite", prerequisite.clone())]
            }
            Self::TooFewDueBeforeStart { needed, reachable, start } => {
                vec![("needed", needed.to_string()), ("reachable", reachable.to_string()), ("start", start.to_string())]
            }
            Self::TooFewModulesLeft { needed, left } => {
                vec![("needed", needed.to_string()), ("left", left.to_string())]
            }
        }
    }
}

/// The sentence in the catalog that says what can be done about a cause; none for a name that is no cause.
#[must_use]
pub fn ways_out(cause: &str) -> Option<&'static str> {
    match cause {
        "hours_exceed_capacity" => Some("ways_hours_exceed_capacity"),
        "prerequisite_due_after_start" => Some("ways_prerequisite_due_after_start"),
        "prerequisite_left_out" => Some("ways_prerequisite_left_out"),
        "too_few_due_before_start" => Some("ways_too_few_due_before_start"),
        "too_few_modules_left" => Some("ways_too_few_modules_left"),
        _ => None,
    }
}

fn hours_text(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    }
}

/// One thing that cannot work, at the module where it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Impossible {
    pub module: String,
    pub cause: Cause,
}

/// Everything in the plan that cannot work (R10), in the order of the modules given.
///
/// `from` is the first day that counts: the start, or today at a re-plan. `minutes_a_week` are the intake's
/// learning minutes. Capacity = minutes a week × working days from `from` to the due date (both included,
/// breaks taken out) / working days a week. "Hours left" are the hours of all owed modules not yet passed
/// that are due by then, whether or not hours were logged on them. A due date before `from` is not asked: the
/// module is overdue and says so; its hours still count towards the later ones. Paused modules have no dates
/// and are not asked.
#[must_use]
pub fn impossible(
    modules: &[PlannedModule<'_>],
    resolver: &Resolver<'_>,
    from: Day,
    minutes_a_week: u32,
) -> Vec<Impossible> {
    let mut found = Vec::new();
    for planned in modules.iter().filter(|m| !m.state.is_finished()) {
        let mut add = |cause| found.push(Impossible { module: planned.module.code.clone(), cause });
        if let Some(cause) = over_capacity(planned, modules, resolver, from, minutes_a_week) {
            add(cause);
        }
        for prerequisite in prerequisite_causes(planned, modules) {
            add(prerequisite);
        }
        if let Some(cause) = count_cause(planned, modules) {
            add(cause);
        }
    }
    found
}

fn over_capacity(
    planned: &PlannedModule<'_>,
    modules: &[PlannedModule<'_>],
    resolver: &Resolver<'_>,
    from: Day,
    minutes_a_week: u32,
) -> Option<Cause> {
    let to_date = planned.due.filter(|due| *due >= from)?;
    // Of several modules due on one day the last bears the cause, so that a date is named once.
    let open = || modules.iter().filter(|m| !m.state.is_finished());
    let last_that_day = open().rfind(|m| m.due == Some(to_date))?;
    if last_that_day.module.code != planned.module.code {
        return None;
    }
    let due_by_then = open().filter(|m| m.due.is_some_and(|due| due <= to_date));
    let needed: u64 = due_by_then.map(|m| u64::from(m.module.hours) * 60).sum();
    let days = u64::try_from(resolver.working_days_between(from, to_date)).unwrap_or(0);
    let a_week = u64::from(resolver.calendar().working_days_a_week());
    // needed > minutes × days / days a week, without dividing.
    let offered = u64::from(minutes_a_week) * days;
    (needed * a_week > offered).then(|| Cause::HoursExceedCapacity { to_date, needed, available: offered / a_week })
}

fn prerequisite_causes(planned: &PlannedModule<'_>, modules: &[PlannedModule<'_>]) -> Vec<Cause> {
    let mut causes = Vec::new();
    for code in &planned.module.prerequisites {
        let Some(prerequisite) = modules.iter().find(|m| &m.module.code == code) else {
            continue;
        };
        match prerequisite.state {
            ModuleState::Passed | ModuleState::Exempt => {}
            ModuleState::LeftOut => causes.push(Cause::PrerequisiteLeftOut { prerequisite: code.clone() }),
            ModuleState::NotStarted | ModuleState::Running | ModuleState::UsedUp => {
                if let Some((due, start)) = prerequisite.due.zip(planned.start).filter(|(due, start)| due > start) {
                    causes.push(Cause::PrerequisiteDueAfterStart { prerequisite: code.clone(), due, start });
                }
            }
        }
    }
    causes
}

/// `also_requires_modules_passed` is a prerequisite too (R14): enough other modules must be passed, exempt or
/// due by the start. Left-out modules cannot help.
fn count_cause(planned: &PlannedModule<'_>, modules: &[PlannedModule<'_>]) -> Option<Cause> {
    let needed = planned.module.also_requires_modules_passed?;
    let others = || modules.iter().filter(|m| m.module.code != planned.module.code);
    let others = || others().filter(|m| m.state != ModuleState::LeftOut);
    let left = u32::try_from(others().count()).unwrap_or(u32::MAX);
    if left < needed {
        return Some(Cause::TooFewModulesLeft { needed, left });
    }
    let start = planned.start?;
    // A paused module has no date; it is not known to come too late.
    let in_time = |m: &&PlannedModule<'_>| m.state.is_finished() || m.due.is_none_or(|due| due <= start);
    let reachable = u32::try_from(others().filter(in_time).count()).unwrap_or(u32::MAX);
    (reachable < needed).then_some(Cause::TooFewDueBeforeStart { needed, reachable, start })
}

#[cfg(test)]
#[path = "capacity_tests.rs"]
mod tests;
