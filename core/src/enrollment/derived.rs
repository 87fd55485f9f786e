//! The derived columns of one enrollment, computed from its facts through the rules (R4–R10, R15). Pure: what
//! is stored with them and `check` both come from here.

use serde_json::{Map, Value};

use super::capacity::{PlannedModule, impossible};
use super::facts::{Facts, HeadDerived, ModuleDerived, StoredConflict};
use super::model::ItemKind;
use super::plan::{Extension, Kept, Plan, PlanInput, PlanItem, breaks_until_outcome, plan};
use super::replan_model::DateChange;
use super::rules::ItemRecord;
use crate::calendar::Day;
use crate::calendar::offsets::plus_months;
use crate::calendar::resolver::Resolver;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::error::Result;
use crate::milestones::model::MilestoneState;
use crate::milestones::rules::is_done;
use crate::progress::rules::{ModuleStanding, ModuleState, progress, standing};

/// The plan of an enrollment with where each line stands.
pub(crate) struct Planned {
    pub(crate) plan: Plan,
    /// As the facts list them.
    pub(crate) standings: Vec<ModuleStanding>,
}

impl Planned {
    /// Plans from the facts: open lines from their base, finished ones as they were (R5).
    ///
    /// # Errors
    /// `date_out_of_range`.
    pub(crate) fn new(facts: &Facts) -> Result<Self> {
        let modules = facts.module_facts();
        let standings = modules
            .iter()
            // Everything recorded counts, whatever day it is looked at.
            .map(|module| standing(module, &modules, Day::MAX))
            .collect::<std::result::Result<Vec<_>, _>>()?;
        let breaks = facts.resolver_breaks();
        let extension =
            facts.extension.as_ref().map(|extension| Extension { months: extension.months, modules: extended(facts) });
        let plan = plan(&PlanInput {
            program: &facts.program,
            start: facts.start(),
            calendar: &facts.calendar.work,
            breaks: &breaks,
            extension: extension.as_ref(),
            outcome_on: facts.head.outcome_on,
            kept: &kept(facts, &standings),
        })?;
        Ok(Self { plan, standings })
    }

    /// What is recorded of a line of the plan.
    pub(crate) fn record(&self, facts: &Facts, item: &PlanItem) -> ItemRecord {
        match item.kind {
            ItemKind::Module => {
                let place = facts.modules.iter().position(|module| module.row.code == item.code);
                let standing = place.and_then(|place| self.standings.get(place));
                ItemRecord::Module(standing.map_or(ModuleState::NotStarted, |standing| standing.state))
            }
            ItemKind::Milestone => {
                let found = facts.milestones.iter().find(|milestone| milestone.code == item.code);
                ItemRecord::Milestone(found.map_or(MilestoneState::Planned, |milestone| milestone.state))
            }
        }
    }
}

/// The resolver of an enrollment with its breaks as they count today.
pub(crate) fn resolver(facts: &Facts) -> Resolver<'_> {
    let breaks = breaks_until_outcome(&facts.resolver_breaks(), facts.head.outcome_on);
    Resolver::new(&facts.calendar.work, &breaks)
}

fn extended(facts: &Facts) -> Vec<String> {
    let moved = facts.modules.iter().filter(|module| module.row.extended);
    moved.map(|module| module.row.code.clone()).collect()
}

fn milestone_is_finished(state: MilestoneState) -> bool {
    is_done(state) || state == MilestoneState::Withdrawn
}

fn kept(facts: &Facts, standings: &[ModuleStanding]) -> Vec<Kept> {
    let modules = facts.modules.iter().zip(standings).filter(|(_, standing)| standing.state.is_finished());
    let modules = modules.map(|(module, _)| Kept {
        kind: ItemKind::Module,
        code: module.row.code.clone(),
        start: module.row.derived.start_on,
        due: module.row.derived.due_on,
    });
    let milestones = facts.milestones.iter().filter(|milestone| milestone_is_finished(milestone.state));
    let milestones = milestones.map(|milestone| Kept {
        kind: ItemKind::Milestone,
        code: milestone.code.clone(),
        start: None,
        due: milestone.due_on,
    });
    modules.chain(milestones).collect()
}

/// What the derived columns of an enrollment must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Derived {
    pub(crate) head: HeadDerived,
    /// As the facts list them.
    pub(crate) modules: Vec<ModuleDerived>,
    /// Due dates, as the facts list the milestones.
    pub(crate) milestones: Vec<Option<Day>>,
    pub(crate) conflicts: Vec<StoredConflict>,
    /// Due dates that differ from the stored ones, in the order of the plan (R6).
    pub(crate) moved: Vec<DateChange>,
}

/// Computes the derived columns. Where a date moves, this is a re-plan and impossible plans are looked for as
/// of `today`; otherwise as of the last re-plan (R10).
///
/// # Errors
/// `date_out_of_range`.
pub(crate) fn derived(facts: &Facts, today: Day) -> Result<Derived> {
    let planned = Planned::new(facts)?;
    let modules = module_columns(facts, &planned);
    let milestones: Vec<Option<Day>> = facts
        .milestones
        .iter()
        .map(|row| planned.plan.item(ItemKind::Milestone, &row.code).and_then(|item| item.due))
        .collect();
    let moved = moved(facts, &planned.plan)?;
    let replanned_on = if moved.is_empty() { facts.head.derived.replanned_on } else { today };
    let conflicts = conflicts(facts, &planned, replanned_on);
    let open = conflicts.iter().filter(|conflict| !facts.accepts(conflict)).count();
    let states = facts.program.modules.iter().filter_map(|module| {
        let place = facts.modules.iter().position(|record| record.row.code == module.code)?;
        planned.standings.get(place).map(|standing| (module.hours, standing.state))
    });
    let share = progress(states);
    let next_milestone = next_milestone(facts, &planned);
    let next_module = next_module(facts, &planned);
    let paused = resolver(facts).breaks().iter().find(|found| found.to.is_none()).map(|found| found.from);
    let fallback = || plus_months(facts.start(), facts.program.duration_months);
    let end_on = match planned.plan.original_end() {
        Some(_) => planned.plan.current_end(),
        // A program without a final ends with its months.
        None => resolver(facts).current(fallback()?)?,
    };
    Ok(Derived {
        head: HeadDerived {
            replanned_on,
            end_on,
            paused_since: paused,
            minutes_owed: share.hours_owed.saturating_mul(60),
            minutes_passed: share.hours_passed.saturating_mul(60),
            progress: share.percent,
            next_milestone: next_milestone.map(|item| item.code.clone()),
            next_milestone_on: next_milestone.and_then(|item| item.due),
            next_module: next_module.map(|item| item.code.clone()),
            next_module_on: next_module.and_then(|item| item.due),
            attempts_used_up: used_up(facts, &planned),
            conflicts: u32::try_from(open).unwrap_or(u32::MAX),
        },
        modules,
        milestones,
        conflicts,
        moved,
    })
}

fn module_columns(facts: &Facts, planned: &Planned) -> Vec<ModuleDerived> {
    let rows = facts.modules.iter().zip(&planned.standings);
    rows.map(|(record, standing)| {
        let item = planned.plan.item(ItemKind::Module, &record.row.code);
        ModuleDerived {
            start_on: item.and_then(|item| item.start),
            due_on: item.and_then(|item| item.due),
            passed_on: standing.result.and_then(|result| result.passed_on),
            mark: standing.result.map(|result| result.counted.0),
            attempts_used: standing.next.used,
            flagged: !standing.lost.is_empty(),
        }
    })
    .collect()
}

fn moved(facts: &Facts, plan: &Plan) -> Result<Vec<DateChange>> {
    let resolver = resolver(facts);
    let stored = |item: &PlanItem| match item.kind {
        ItemKind::Module => {
            let found = facts.modules.iter().find(|record| record.row.code == item.code)?;
            Some(found.row.derived.due_on)
        }
        ItemKind::Milestone => {
            let found = facts.milestones.iter().find(|milestone| milestone.code == item.code)?;
            Some(found.due_on)
        }
    };
    let changes = plan.items.iter().filter_map(|item| {
        let old = stored(item).filter(|old| *old != item.due)?;
        Some((old, item))
    });
    changes
        .map(|(old, item)| {
            Ok(DateChange {
                code: item.code.clone(),
                name: item.name.clone(),
                old,
                new: item.due,
                days: old.zip(item.due).map(|(old, new)| (new - old).num_days()),
                after_holiday: after_holiday(facts, &resolver, item)?,
            })
        })
        .collect()
}

/// Name of the holiday past which a current date was moved (R4).
///
/// # Errors
/// `date_out_of_range`.
pub(super) fn after_holiday(facts: &Facts, resolver: &Resolver<'_>, item: &PlanItem) -> Result<Option<String>> {
    let landing = item.due.and_then(|_| resolver.landing(item.base_due).transpose()).transpose()?;
    let crossed = landing.and_then(|found| facts.calendar.holidays.range(found.landed..found.current).next());
    Ok(crossed.map(|(_, name)| name.clone()))
}

fn conflicts(facts: &Facts, planned: &Planned, as_of: Day) -> Vec<StoredConflict> {
    if facts.ended() {
        return Vec::new();
    }
    let modules: Vec<PlannedModule<'_>> = facts
        .modules
        .iter()
        .zip(&planned.standings)
        .filter_map(|(record, standing)| {
            let item = planned.plan.item(ItemKind::Module, &record.row.code)?;
            let module = facts.program.module(&record.row.code)?;
            Some(PlannedModule { module, start: item.start, due: item.due, state: standing.state })
        })
        .collect();
    let from = as_of.max(facts.start());
    let mut found: Vec<StoredConflict> = impossible(&modules, &resolver(facts), from, facts.calendar.minutes_a_week)
        .into_iter()
        .map(|conflict| {
            let args: Vec<(&str, String)> = conflict.cause.args();
            let prerequisite = args.iter().find(|(name, _)| *name == "prerequisite");
            StoredConflict {
                enrollment_id: facts.head.id,
                cause: conflict.cause.code().to_owned(),
                prerequisite: prerequisite.map(|(_, code)| code.clone()).unwrap_or_default(),
                args: args_json(&conflict.module, &args),
                code: conflict.module,
            }
        })
        .collect();
    found.sort();
    found
}

fn args_json(module: &str, args: &[(&str, String)]) -> String {
    let named = args.iter().map(|(name, value)| ((*name).to_owned(), Value::String(value.clone())));
    let map: Map<String, Value> =
        std::iter::once(("module".to_owned(), Value::String(module.to_owned()))).chain(named).collect();
    Value::Object(map).to_string()
}

/// The earliest line that `wanted` lets through; lines without a date come last, in the order of the plan.
fn earliest(planned: &Planned, wanted: impl Fn(&PlanItem) -> bool) -> Option<&PlanItem> {
    let items = planned.plan.items.iter().filter(|item| wanted(item));
    items.min_by_key(|item| (item.due.is_none(), item.due, item.position))
}

fn next_milestone<'p>(facts: &Facts, planned: &'p Planned) -> Option<&'p PlanItem> {
    earliest(planned, |item| {
        let ItemRecord::Milestone(state) = planned.record(facts, item) else { return false };
        // After the outcome the follow-up alone is still held (R7).
        let held_here = !facts.ended() || item.milestone_kind == Some(MilestoneKind::FollowUp);
        held_here && !milestone_is_finished(state)
    })
}

fn next_module<'p>(facts: &Facts, planned: &'p Planned) -> Option<&'p PlanItem> {
    earliest(planned, |item| {
        let ItemRecord::Module(state) = planned.record(facts, item) else { return false };
        !facts.ended() && !state.is_finished()
    })
}

fn used_up(facts: &Facts, planned: &Planned) -> Option<String> {
    let mut items = planned.plan.items.iter().filter(|_| !facts.ended());
    items
        .find(|item| planned.record(facts, item) == ItemRecord::Module(ModuleState::UsedUp))
        .map(|item| item.code.clone())
}

impl Facts {
    /// Whether somebody accepted this conflict (R10).
    pub(crate) fn accepts(&self, conflict: &StoredConflict) -> bool {
        self.acceptance(conflict).is_some()
    }

    /// Why somebody accepted this conflict.
    pub(crate) fn acceptance(&self, conflict: &StoredConflict) -> Option<&str> {
        let mut found = self.accepted.iter();
        found
            .find(|accepted| accepted.code == conflict.code && accepted.cause == conflict.cause)
            .map(|accepted| accepted.reason.as_str())
    }
}
