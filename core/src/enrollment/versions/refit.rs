//! One enrollment under another version of its program (R18). Pure: preview and taking up both come from here.
//! It loses nothing that is recorded: where the new version has no place for it, the enrollment stays on its own.

use std::sync::Arc;

use uuid::Uuid;

use crate::calendar::Day;
use crate::curriculum::Program;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::enrollment::derived::Planned;
use crate::enrollment::facts::{Duty, Facts, MilestoneFacts, ModuleDerived, ModuleRecord, ModuleRow};
use crate::enrollment::model::ItemKind;
use crate::error::Result;
use crate::ids::{MilestoneId, ProgramId};
use crate::milestones::model::MilestoneState;
use crate::refusal::Refusal;

/// An enrollment as it would stand under the new version.
pub(super) struct Refit {
    /// New modules and milestones bear the nil id and no due date yet; everything else is as it was.
    pub(super) facts: Facts,
    /// What the new version has no place for, as it was; nothing is recorded about it.
    pub(super) gone_modules: Vec<ModuleRecord>,
    pub(super) gone_milestones: Vec<MilestoneFacts>,
    /// Codes of modules that were left out, which only an elective one can be (R15).
    pub(super) owed_again: Vec<String>,
}

/// Why an enrollment stays on its version.
pub(super) type Blocked = Vec<Refusal>;

/// Puts an enrollment under another version. What was planned at enrollment stays planned (R5); what is new is
/// planned from the same start.
///
/// # Errors
/// `date_out_of_range`.
pub(super) fn refit(old: &Facts, id: ProgramId, program: &Arc<Program>) -> Result<std::result::Result<Refit, Blocked>> {
    let mut facts = old.clone();
    facts.head.program_id = id;
    facts.program = Arc::clone(program);
    facts.modules = program.modules.iter().map(|module| module_under(old, &module.code)).collect();
    facts.milestones =
        program.milestones.iter().map(|milestone| milestone_under(old, program, &milestone.code)).collect();
    let mut owed_again = Vec::new();
    for record in facts.modules.iter_mut().filter(|record| record.row.standing == Duty::LeftOut) {
        if program.module(&record.row.code).is_some_and(|module| !module.elective) {
            (record.row.standing, record.row.standing_on, record.row.standing_reason) = (Duty::Owed, None, None);
            owed_again.push(record.row.code.clone());
        }
    }
    let planned = Planned::new(&facts)?;
    for record in facts.modules.iter_mut().filter(|record| record.row.id.is_nil()) {
        if let Some(item) = planned.plan.item(ItemKind::Module, &record.row.code) {
            record.row.planned_on = item.planned;
        }
    }
    for row in facts.milestones.iter_mut().filter(|row| row.id.0.is_nil()) {
        if let Some(item) = planned.plan.item(ItemKind::Milestone, &row.code) {
            row.planned_on = item.planned;
        }
    }
    let gone_modules: Vec<_> =
        old.modules.iter().filter(|record| program.module(&record.row.code).is_none()).cloned().collect();
    let gone_milestones: Vec<_> =
        old.milestones.iter().filter(|row| program.milestone(&row.code).is_none()).cloned().collect();
    let blocked = blocked(old, &Planned::new(old)?, &facts, &planned, &gone_modules, &gone_milestones);
    let refit = Refit { facts, gone_modules, gone_milestones, owed_again };
    Ok(if blocked.is_empty() { Ok(refit) } else { Err(blocked) })
}

fn module_under(old: &Facts, code: &str) -> ModuleRecord {
    let kept = old.modules.iter().find(|record| record.row.code == code).cloned();
    kept.unwrap_or_else(|| ModuleRecord {
        row: ModuleRow {
            id: Uuid::nil(),
            enrollment_id: old.head.id,
            code: code.to_owned(),
            standing: Duty::Owed,
            standing_on: None,
            standing_reason: None,
            extended: false,
            extra_attempts: 0,
            extra_reason: None,
            planned_on: old.start(),
            derived: ModuleDerived::default(),
        },
        attempts: Vec::new(),
    })
}

fn milestone_under(old: &Facts, program: &Program, code: &str) -> MilestoneFacts {
    let kind = program.milestone(code).map(|milestone| milestone.kind);
    let kept = old.milestones.iter().find(|row| row.code == code).cloned();
    let mut row = kept.unwrap_or_else(|| MilestoneFacts {
        id: MilestoneId(Uuid::nil()),
        enrollment_id: old.head.id,
        code: code.to_owned(),
        kind: MilestoneKind::Evaluation,
        state: MilestoneState::Planned,
        held_on: None,
        planned_on: old.start(),
        due_on: None,
    });
    row.kind = kind.unwrap_or(row.kind);
    row
}

/// Attempts, a grant, an exemption or a decision to leave out.
fn has_records(record: &ModuleRecord) -> bool {
    !record.attempts.is_empty() || record.row.extra_attempts > 0 || record.row.standing != Duty::Owed
}

/// Opened, held, recorded or withdrawn once; an extended final is planned again and keeps its held date.
fn is_touched(row: &MilestoneFacts) -> bool {
    row.state != MilestoneState::Planned || row.held_on.is_some()
}

fn blocked(
    old: &Facts,
    old_plan: &Planned,
    new: &Facts,
    new_plan: &Planned,
    gone_modules: &[ModuleRecord],
    gone_milestones: &[MilestoneFacts],
) -> Blocked {
    let name = |code: &str| old.program.milestone(code).map_or_else(|| code.to_owned(), |found| found.name.clone());
    let recorded = gone_modules.iter().filter(|record| has_records(record));
    let mut blocked: Blocked =
        recorded.map(|record| Refusal::new("version_module_recorded").arg("module", &record.row.code)).collect();
    for record in old.modules.iter().filter(|record| !record.attempts.is_empty()) {
        let scale = |program: &Program| program.module(&record.row.code).map(|module| module.scale);
        if scale(&new.program).is_some_and(|now| scale(&old.program) != Some(now)) {
            blocked.push(Refusal::new("version_scale").arg("module", &record.row.code));
        }
    }
    let touched = gone_milestones.iter().filter(|row| is_touched(row));
    blocked.extend(touched.map(|row| Refusal::new("version_milestone_recorded").arg("milestone", name(&row.code))));
    for before in old.milestones.iter().filter(|row| is_touched(row)) {
        let Some(now) = new.milestones.iter().find(|row| row.code == before.code) else { continue };
        if now.kind != before.kind {
            blocked.push(Refusal::new("version_milestone_kind").arg("milestone", name(&before.code)));
        } else if before.state == MilestoneState::Open
            && basis(old, old_plan, &before.code) != basis(new, new_plan, &before.code)
        {
            blocked.push(Refusal::new("version_milestone_open").arg("milestone", name(&before.code)));
        }
    }
    blocked
}

/// What an open evaluation still reads from the plan: its base date, and the modules that count for *technical* with
/// their hours (R25).
fn basis<'f>(facts: &'f Facts, planned: &Planned, milestone: &str) -> (Option<Day>, Vec<(&'f str, u32)>) {
    let base = planned.plan.item(ItemKind::Milestone, milestone).map(|item| item.base_due);
    let counts = |code: &str| {
        let due = planned.plan.item(ItemKind::Module, code).map(|item| item.base_due);
        due.zip(base).is_some_and(|(due, base)| due < base)
    };
    let modules = facts.program.modules.iter().filter(|module| counts(&module.code));
    let mut modules: Vec<_> = modules.map(|module| (module.code.as_str(), module.hours)).collect();
    modules.sort_unstable();
    (base, modules)
}
