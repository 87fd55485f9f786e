//! Shows what another version would change, before anything is stored (R18).

use std::collections::HashMap;
use std::sync::Arc;

use super::model::{GetVersionChange, VersionChange, VersionChangeView, VersionChanges, VersionReason};
use super::refit::{Blocked, Refit, refit};
use super::store;
use crate::api::Long;
use crate::app::App;
use crate::calendar::Day;
use crate::context::Read;
use crate::curriculum::Program;
use crate::curriculum::drafts::{self, ProgramSource};
use crate::db::Connection;
use crate::enrollment::Facts;
use crate::enrollment::derived::{Derived, derived};
use crate::enrollment::facts::StoredConflict;
use crate::enrollment::replan_model::DateChange;
use crate::enrollment::store::load;
use crate::error::{Error, Result, sentence};
use crate::ids::ProgramId;

/// Enrollments that are held in memory at a time.
pub(super) const PORTION: usize = 250;

/// A sound program that enrollments could run, and the version it is; nil while it is a draft.
pub(super) struct Target {
    pub(super) id: ProgramId,
    pub(super) program: Arc<Program>,
}

/// # Errors
/// As `drafts::sound`.
async fn target(app: &App, db: &mut Connection, source: &ProgramSource) -> Result<Target> {
    let id = match source {
        ProgramSource::Version { program } => *program,
        ProgramSource::Draft { .. } | ProgramSource::File { .. } => ProgramId(uuid::Uuid::nil()),
    };
    Ok(Target { id, program: Arc::new(drafts::sound(app, db, source).await?) })
}

pub(super) async fn list(cx: &Long, source: &ProgramSource) -> Result<VersionChanges> {
    let mut read = cx.read().await?;
    let (app, today) = (cx.app.clone(), read.today());
    let target = target(&app, read.db(), source).await?;
    let limited = read.actor.scope.limited();
    let ids = store::running(read.db(), &target.program.name, target.id, limited).await?;
    let versions = store::versions(read.db()).await?;
    let mut rows = Vec::with_capacity(ids.len());
    for part in ids.chunks(PORTION) {
        cx.progress.step("plans", rows.len(), ids.len())?;
        for facts in load::facts(&app, read.db(), part).await? {
            rows.push(judge(&facts, &target, &versions, today)?.change);
        }
    }
    Ok(VersionChanges { program: target.program.name.clone(), rows })
}

pub(super) async fn one(cx: &mut Read, request: &GetVersionChange) -> Result<VersionChangeView> {
    let (app, today) = (cx.app.clone(), cx.today());
    let target = target(&app, cx.db(), &request.source).await?;
    let facts = cx.enrollment(request.enrollment).await?;
    facts.check_running()?;
    let versions = store::versions(cx.db()).await?;
    judge(&facts, &target, &versions, today)
}

fn judge(facts: &Facts, target: &Target, versions: &HashMap<ProgramId, u32>, today: Day) -> Result<VersionChangeView> {
    let from_version = versions.get(&facts.head.program_id).copied().unwrap_or_default();
    let unchanged = unchanged(facts, from_version);
    let refit = match refit(facts, target.id, &target.program)? {
        Ok(refit) => refit,
        Err(blocked) => {
            let change = VersionChange { blocked: reasons(blocked), ..unchanged };
            return Ok(VersionChangeView { change, dates: Vec::new(), warnings: Vec::new() });
        }
    };
    let found = derived(&refit.facts, today)?;
    let appears = appearing(&refit);
    let dates = dates(facts, &refit, &found);
    let moved = dates.iter().filter(|date| date.old.is_some() && date.new.is_some()).count();
    Ok(VersionChangeView {
        change: VersionChange {
            moved: u32::try_from(moved).unwrap_or(u32::MAX),
            appears,
            goes: gone(&refit),
            owed_again: refit.owed_again.clone(),
            end_new: found.head.end_on,
            progress_new: found.head.progress,
            conflicts_new: found.head.conflicts,
            ..unchanged
        },
        dates,
        warnings: warnings(facts, &found),
    })
}

pub(super) fn reasons(blocked: Blocked) -> Vec<VersionReason> {
    blocked.into_iter().map(|refusal| Error::from(refusal).into()).collect()
}

/// The row of somebody for whom nothing changes.
fn unchanged(facts: &Facts, from_version: u32) -> VersionChange {
    let now = &facts.head.derived;
    VersionChange {
        enrollment: facts.head.id,
        name: facts.name(),
        intake_name: facts.calendar.name.clone(),
        from_version,
        blocked: Vec::new(),
        moved: 0,
        appears: Vec::new(),
        goes: Vec::new(),
        owed_again: Vec::new(),
        end_old: now.end_on,
        end_new: now.end_on,
        progress_old: now.progress,
        progress_new: now.progress,
        conflicts_old: now.conflicts,
        conflicts_new: now.conflicts,
    }
}

/// Codes of what is new.
pub(super) fn appearing(refit: &Refit) -> Vec<String> {
    let modules = refit.facts.modules.iter().filter(|record| record.row.id.is_nil()).map(|record| &record.row.code);
    let milestones = refit.facts.milestones.iter().filter(|row| row.id.0.is_nil()).map(|row| &row.code);
    modules.chain(milestones).cloned().collect()
}

/// Codes of what goes.
pub(super) fn gone(refit: &Refit) -> Vec<String> {
    let modules = refit.gone_modules.iter().map(|record| &record.row.code);
    modules.chain(refit.gone_milestones.iter().map(|row| &row.code)).cloned().collect()
}

/// What moves and appears, in the order of the plan, and what goes.
pub(super) fn dates(old: &Facts, refit: &Refit, found: &Derived) -> Vec<DateChange> {
    let gone = |code: &String, name: Option<&String>, due| DateChange {
        code: code.clone(),
        name: name.unwrap_or(code).clone(),
        old: due,
        new: None,
        days: None,
        after_holiday: None,
    };
    let modules = refit.gone_modules.iter().map(|record| {
        let code = &record.row.code;
        gone(code, old.program.module(code).map(|module| &module.name), record.row.derived.due_on)
    });
    let milestones = refit
        .gone_milestones
        .iter()
        .map(|row| gone(&row.code, old.program.milestone(&row.code).map(|milestone| &milestone.name), row.due_on));
    found.moved.iter().cloned().chain(modules).chain(milestones).collect()
}

/// The conflicts that were not there before and that nobody accepted.
fn warnings(before: &Facts, found: &Derived) -> Vec<String> {
    let same = |old: &StoredConflict, new: &StoredConflict| {
        (&old.code, &old.cause, &old.prerequisite) == (&new.code, &new.cause, &new.prerequisite)
    };
    let new = found.conflicts.iter().filter(|new| !before.conflicts.iter().any(|old| same(old, new)));
    let new = new.filter(|conflict| !before.accepts(conflict));
    new.map(|conflict| {
        let args = [("module".to_owned(), conflict.code.clone()), ("what".to_owned(), conflict.sentence())];
        sentence("warning_conflict", &args.into_iter().collect())
    })
    .collect()
}
