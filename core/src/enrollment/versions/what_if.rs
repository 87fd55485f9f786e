//! A program that nobody has stored yet, as the plan of somebody who starts with it: dates, capacity, milestones.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::Weekday;
use uuid::Uuid;

use super::model::{AskWhatIf, MilestoneReadiness, WhatIf, WhatIfConflict, WhatIfDate};
use crate::calendar::workdays::WorkCalendar;
use crate::context::Read;
use crate::curriculum::Program;
use crate::curriculum::drafts::model::ProgramFault;
use crate::curriculum::load::weekly_minutes;
use crate::curriculum::milestone_plan::{Floor, ProgramMilestone};
use crate::curriculum::validate::validate;
use crate::enrollment::derived::Planned;
use crate::enrollment::enroll::Template;
use crate::enrollment::facts::IntakeCalendar;
use crate::enrollment::model::ItemKind;
use crate::enrollment::plan::{Plan, PlanItem};
use crate::enrollment::store::load;
use crate::error::{Error, Result};
use crate::ids::{IntakeId, ProgramId};
use crate::intakes;

pub(super) async fn ask(cx: &mut Read, request: AskWhatIf) -> Result<WhatIf> {
    let today = cx.today();
    let program = Arc::new(request.content);
    let (start, calendar) = match request.intake {
        Some(id) => {
            let intake = intakes::commands::known(cx.db(), id).await?;
            let calendar = load::calendars(cx.db(), &[id]).await?.remove(&id);
            (intake.start_on, calendar.ok_or_else(|| Error::internal("intake without calendar"))?)
        }
        None => (today, Arc::new(plain_week(&program)?)),
    };
    let mut answer = WhatIf {
        start_on: start,
        load: weekly_minutes(&program),
        capacity: calendar.minutes_a_week,
        problems: validate(&program).iter().map(ProgramFault::from).collect(),
        dates: Vec::new(),
        conflicts: Vec::new(),
        milestones: Vec::new(),
    };
    if !answer.problems.is_empty() {
        return Ok(answer);
    }
    let template = Template {
        intake: request.intake.unwrap_or(IntakeId(Uuid::nil())),
        program_id: ProgramId(Uuid::nil()),
        program: Arc::clone(&program),
        calendar,
        start,
    };
    // As of the start: what a late beginning would add is no fault of the program.
    let (facts, derived) = template.plan(start)?;
    let plan = Planned::new(&facts)?.plan;
    answer.dates = plan.items.iter().map(dated).collect();
    answer.conflicts = derived
        .conflicts
        .iter()
        .map(|conflict| WhatIfConflict { code: conflict.code.clone(), message: conflict.sentence() })
        .collect();
    answer.milestones = program.milestones.iter().map(|milestone| readiness(&program, &plan, milestone)).collect();
    Ok(answer)
}

fn plain_week(program: &Program) -> Result<IntakeCalendar> {
    let work = WorkCalendar::new([Weekday::Sat, Weekday::Sun], [])?;
    let minutes_a_week = program.learning_hours_a_week.saturating_mul(60);
    Ok(IntakeCalendar { name: String::new(), work, minutes_a_week, holidays: BTreeMap::new() })
}

fn dated(item: &PlanItem) -> WhatIfDate {
    WhatIfDate { code: item.code.clone(), start: item.start, due: item.due }
}

/// What is due by then: for *technical* by base dates (R25), for floors by the dates that people see.
fn readiness(program: &Program, plan: &Plan, milestone: &ProgramMilestone) -> MilestoneReadiness {
    let held = plan.item(ItemKind::Milestone, &milestone.code);
    let module = |code: &str| plan.item(ItemKind::Module, code);
    let counts = |code: &str| module(code).zip(held).is_some_and(|(due, held)| due.base_due < held.base_due);
    let asked = |code: &str| {
        milestone.floors().iter().any(|floor| match floor {
            Floor::ModulesPassed { modules } => modules.iter().any(|one| one == code),
            Floor::CoreModulesPassed => program.module(code).is_some_and(|module| !module.elective),
            Floor::EveryCompetencyAtLeast { .. }
            | Floor::ClientMeetingsAtLeast { .. }
            | Floor::PartlyLedOrLedAtLeast { .. } => false,
        })
    };
    let late = |code: &str| {
        let dates = module(code).and_then(|item| item.due).zip(held.and_then(|item| item.due));
        dates.is_some_and(|(due, held)| due > held)
    };
    let modules = || program.modules.iter();
    MilestoneReadiness {
        code: milestone.code.clone(),
        name: milestone.name.clone(),
        due: held.and_then(|item| item.due),
        hours_due: modules().filter(|module| counts(&module.code)).map(|module| module.hours).sum(),
        late: modules()
            .filter(|module| asked(&module.code) && late(&module.code))
            .map(|module| module.code.clone())
            .collect(),
    }
}
