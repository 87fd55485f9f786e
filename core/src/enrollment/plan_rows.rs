//! The plan of one enrollment as screens, exports and the command line show it (R5, R7–R9). Pure.

use std::collections::BTreeMap;

use super::capacity::ways_out;
use super::derived::{Planned, after_holiday, resolver};
use super::facts::{Duty, Facts, ModuleRecord, StoredConflict};
use super::model::{ConflictView, ItemKind, ItemState, PlanModule, PlanRow};
use super::plan::PlanItem;
use super::rules::{OnDay, days_left, state_of};
use crate::calendar::Day;
use crate::curriculum::model::{Module, Scale};
use crate::error::{Result, sentence};
use crate::hundredths::Hundredths;
use crate::progress::prerequisites::{ModuleFacts, unmet_on};
use crate::progress::rules::ModuleStanding;

/// Modules and milestones in the order of the plan, as they stand on `today`.
///
/// # Errors
/// `date_out_of_range`.
pub(crate) fn plan_rows(facts: &Facts, today: Day) -> Result<Vec<PlanRow>> {
    let planned = Planned::new(facts)?;
    let modules = facts.module_facts();
    let resolver = resolver(facts);
    let day = OnDay::new(facts.start(), today, facts.head.outcome_on, &resolver);
    let mut rows = Vec::with_capacity(planned.plan.items.len());
    for item in &planned.plan.items {
        let state = state_of(item, planned.record(facts, item), &day);
        let Some(row) = line(facts, &planned, &modules, item, state, today) else { continue };
        // What is done, and what is paused, has not been moved past a day that is to come.
        let moved = row.days_over.is_some();
        let after_holiday = if moved { after_holiday(facts, &resolver, item)? } else { None };
        rows.push(PlanRow { after_holiday, ..row });
    }
    Ok(rows)
}

fn line(
    facts: &Facts,
    planned: &Planned,
    modules: &[ModuleFacts<'_>],
    item: &PlanItem,
    state: ItemState,
    today: Day,
) -> Option<PlanRow> {
    match item.kind {
        ItemKind::Module => {
            let place = facts.modules.iter().position(|record| record.row.code == item.code)?;
            let (record, standing) = (facts.modules.get(place)?, planned.standings.get(place)?);
            let module = facts.program.module(&item.code)?;
            Some(PlanRow {
                planned: record.row.planned_on,
                done_on: record.row.derived.passed_on.filter(|_| state == ItemState::Done),
                module: Some(module_part(record, module, standing, modules, today)),
                ..dates(item, state, today)
            })
        }
        ItemKind::Milestone => {
            let milestone = facts.milestones.iter().find(|found| found.code == item.code)?;
            Some(PlanRow {
                planned: milestone.planned_on,
                done_on: milestone.held_on.filter(|_| state == ItemState::Done),
                milestone: Some(milestone.id),
                ..dates(item, state, today)
            })
        }
    }
}

fn dates(item: &PlanItem, state: ItemState, today: Day) -> PlanRow {
    // A paused line has no dates to promise, even where it had one before the break (R7).
    let dated = state != ItemState::Paused;
    let due = item.due.filter(|_| dated);
    let open = matches!(state, ItemState::Planned | ItemState::Due | ItemState::Overdue | ItemState::Open);
    PlanRow {
        code: item.code.clone(),
        kind: item.kind,
        name: item.name.clone(),
        start: item.start.filter(|_| dated),
        planned: item.planned,
        due,
        after_holiday: None,
        state,
        days_over: due.filter(|_| open).and_then(|due| i32::try_from(-days_left(due, today)).ok()),
        done_on: None,
        module: None,
        milestone: None,
    }
}

fn module_part(
    record: &ModuleRecord,
    module: &Module,
    standing: &ModuleStanding,
    all: &[ModuleFacts<'_>],
    today: Day,
) -> PlanModule {
    let finished = standing.state.is_finished();
    PlanModule {
        minutes: module.hours.saturating_mul(60),
        elective: module.elective,
        scale: scale_word(module.scale).to_owned(),
        pass_mark: module.pass_mark.to_string(),
        mark: standing.result.map(|result| result.counted.to_string()),
        attempts_used: standing.next.used,
        attempts_allowed: standing.next.allowed,
        next_attempt_on: standing.next.not_before.filter(|_| !finished),
        prerequisites: module.prerequisites.clone(),
        missing: match finished {
            true => Vec::new(),
            false => unmet_on(module, all, today).iter().map(ToString::to_string).collect(),
        },
        flagged: !standing.lost.is_empty(),
        standing_reason: record.row.standing_reason.clone().filter(|_| record.row.standing != Duty::Owed),
    }
}

/// The stable word of a scale.
pub(crate) fn scale_word(scale: Scale) -> &'static str {
    match scale {
        Scale::Percent => "percent",
        Scale::Rubric => "rubric",
    }
}

/// Stored hundredths as decimal text.
pub(crate) fn mark_text(mark: i64) -> String {
    Hundredths(mark).to_string()
}

impl StoredConflict {
    /// What cannot work, in a sentence.
    pub(crate) fn sentence(&self) -> String {
        sentence(&self.cause, &serde_json::from_str(&self.args).unwrap_or_default())
    }

    /// What can be done about it, for whoever decides.
    fn ways(&self) -> Option<String> {
        ways_out(&self.cause).map(|code| sentence(code, &BTreeMap::new()))
    }
}

impl Facts {
    /// The conflicts as they are stored, with their sentences and who let them stand (R10). `decides` says whether the
    /// asker is one who may.
    pub(crate) fn conflict_views(&self, decides: bool) -> Vec<ConflictView> {
        let rows = self.conflicts.iter().map(|row| ConflictView {
            code: row.code.clone(),
            cause: row.cause.clone(),
            message: row.sentence(),
            ways: row.ways().filter(|_| decides),
            accepted_reason: self.acceptance(row).map(str::to_owned),
        });
        rows.collect()
    }
}
