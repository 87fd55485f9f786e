//! The dated plan of one enrollment: every module and milestone through the one resolver (R2–R6, R9).
//! It never reads a stored date but those of done items, which keep theirs (R5).

use super::model::ItemKind;
use crate::calendar::Day;
use crate::calendar::offsets::{base_date, plus_months, week_due, week_start};
use crate::calendar::resolver::{Break, Resolver};
use crate::calendar::workdays::WorkCalendar;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::curriculum::model::Program;
use crate::refusal::Refusal;

/// An extension (R6): moves the final, the follow-up and the chosen modules by whole months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// 1 to 3.
    pub months: u32,
    /// Codes of the unfinished modules that move; a module moves as a whole, start and due.
    pub modules: Vec<String>,
}

/// The dates that a done item keeps (R5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub kind: ItemKind,
    pub code: String,
    pub start: Option<Day>,
    pub due: Option<Day>,
}

/// What a plan is made of.
#[derive(Debug, Clone, Copy)]
pub struct PlanInput<'a> {
    pub program: &'a Program,
    pub start: Day,
    pub calendar: &'a WorkCalendar,
    /// In any order; they may overlap.
    pub breaks: &'a [Break],
    pub extension: Option<&'a Extension>,
    /// Day of the outcome: a break that is still open ends there, so that the follow-up has its date (R7).
    pub outcome_on: Option<Day>,
    pub kept: &'a [Kept],
}

/// One line of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanItem {
    pub kind: ItemKind,
    pub code: String,
    pub name: String,
    /// Order in the plan, from 0: by base date, then modules before milestones, then the program's order.
    /// Breaks and weekends do not change it.
    pub position: usize,
    /// Milestones only.
    pub milestone_kind: Option<MilestoneKind>,
    /// Modules only.
    pub base_start: Option<Day>,
    /// Start + offset, with the months of an extension (R2, R6).
    pub base_due: Day,
    /// The base without extension moved to a working day, without breaks: fixed at enrollment (R5).
    pub planned: Day,
    /// Modules only; `None` while paused.
    pub start: Option<Day>,
    /// Current date; `None` while an open break pauses it (R7).
    pub due: Option<Day>,
}

/// A whole plan in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub items: Vec<PlanItem>,
}

impl Plan {
    #[must_use]
    pub fn item(&self, kind: ItemKind, code: &str) -> Option<&PlanItem> {
        self.items.iter().find(|i| i.kind == kind && i.code == code)
    }

    fn final_item(&self) -> Option<&PlanItem> {
        self.items.iter().find(|i| i.milestone_kind == Some(MilestoneKind::Final))
    }

    /// The end as it was planned at enrollment (R6): the final's planned date.
    #[must_use]
    pub fn original_end(&self) -> Option<Day> {
        self.final_item().map(|i| i.planned)
    }

    /// The end as it is now; `None` while paused (R6).
    #[must_use]
    pub fn current_end(&self) -> Option<Day> {
        self.final_item().and_then(|i| i.due)
    }
}

/// The breaks as they count once an outcome is reached (R7): an open one ends on that day, one that would
/// begin later is gone.
#[must_use]
pub fn breaks_until_outcome(breaks: &[Break], outcome_on: Option<Day>) -> Vec<Break> {
    let Some(end) = outcome_on else {
        return breaks.to_vec();
    };
    let begun = breaks.iter().filter(|b| b.to.is_some() || b.from <= end);
    begun.map(|b| Break { from: b.from, to: b.to.or(Some(end)) }).collect()
}

/// Every module and milestone with its dates, always from the base (R5).
///
/// # Errors
/// `date_out_of_range`.
pub fn plan(input: &PlanInput<'_>) -> Result<Plan, Refusal> {
    let breaks = breaks_until_outcome(input.breaks, input.outcome_on);
    let resolver = Resolver::new(input.calendar, &breaks);
    let mut items = Vec::with_capacity(input.program.modules.len() + input.program.milestones.len());
    module_items(input, &resolver, &mut items)?;
    milestone_items(input, &resolver, &mut items)?;
    for item in &mut items {
        if let Some(kept) = input.kept.iter().find(|k| k.kind == item.kind && k.code == item.code) {
            item.start = kept.start;
            item.due = kept.due;
        }
    }
    // Stable: modules stand before milestones and both in the program's order already.
    items.sort_by_key(|item| item.base_due);
    for (position, item) in items.iter_mut().enumerate() {
        item.position = position;
    }
    Ok(Plan { items })
}

fn module_items(input: &PlanInput<'_>, resolver: &Resolver<'_>, items: &mut Vec<PlanItem>) -> Result<(), Refusal> {
    for module in &input.program.modules {
        let moved = input.extension.filter(|e| e.modules.contains(&module.code));
        let months = moved.map_or(0, |e| e.months);
        let original = week_due(input.start, module.due_week)?;
        let base_start = plus_months(week_start(input.start, module.start_week)?, months)?;
        let base_due = plus_months(original, months)?;
        items.push(PlanItem {
            kind: ItemKind::Module,
            code: module.code.clone(),
            name: module.name.clone(),
            position: 0,
            milestone_kind: None,
            base_start: Some(base_start),
            base_due,
            planned: resolver.planned(original)?,
            start: resolver.current(base_start)?,
            due: resolver.current(base_due)?,
        });
    }
    Ok(())
}

fn milestone_items(input: &PlanInput<'_>, resolver: &Resolver<'_>, items: &mut Vec<PlanItem>) -> Result<(), Refusal> {
    for milestone in &input.program.milestones {
        let moves = matches!(milestone.kind, MilestoneKind::Final | MilestoneKind::FollowUp);
        let months = input.extension.filter(|_| moves).map_or(0, |e| e.months);
        let original = base_date(input.start, milestone.offset, 0)?;
        let base_due = base_date(input.start, milestone.offset, months)?;
        items.push(PlanItem {
            kind: ItemKind::Milestone,
            code: milestone.code.clone(),
            name: milestone.name.clone(),
            position: 0,
            milestone_kind: Some(milestone.kind),
            base_start: None,
            base_due,
            planned: resolver.planned(original)?,
            start: None,
            due: resolver.current(base_due)?,
        });
    }
    Ok(())
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
