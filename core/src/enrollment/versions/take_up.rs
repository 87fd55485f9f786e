//! Puts those chosen under a published version: one transaction, one step to take back.

use std::sync::Arc;

use serde_json::json;

use super::model::{ApplyVersion, VersionApplied, VersionReason, VersionRefused};
use super::preview::{PORTION, appearing, dates, gone, reasons};
use super::refit::{Refit, refit};
use super::store;
use crate::api::Long;
use crate::backups;
use crate::context::Write;
use crate::curriculum::{self, Program};
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::Facts;
use crate::enrollment::derived::derived;
use crate::enrollment::facts::Duty;
use crate::enrollment::store::derived::derive;
use crate::enrollment::store::{load, write};
use crate::error::{Error, Result};
use crate::ids::EnrollmentId;
use crate::progress::{NotOwed, set_standing};

pub(super) async fn run(cx: &Long, request: &ApplyVersion) -> Result<VersionApplied> {
    let mut write = cx.write().await?;
    backups::before_change(&mut write, request.enrollments.len()).await?;
    let applied = apply(&mut write, request).await?;
    write.commit().await?;
    Ok(applied)
}

/// Whoever runs the version already is passed over.
async fn apply(cx: &mut Write, request: &ApplyVersion) -> Result<VersionApplied> {
    let version = curriculum::version_row(cx.db(), request.program).await?;
    let program = cx.program(request.program).await?;
    let (app, today, total) = (cx.app.clone(), cx.today(), request.enrollments.len());
    let (mut applied, mut refused, mut done) = (Vec::new(), Vec::new(), 0_usize);
    for part in request.enrollments.chunks(PORTION) {
        for facts in load::facts(&app, cx.db(), part).await? {
            cx.progress.step("plans", done, total)?;
            done = done.saturating_add(1);
            if facts.head.program_id == request.program {
                continue;
            }
            match allowed(&facts, request, &program)? {
                Ok(refit) => {
                    store(cx, &facts, &refit).await?;
                    let found = derived(&refit.facts, today)?;
                    let change = json!({
                        "program": { "old": facts.head.program_id, "new": request.program },
                        "version": version.version,
                        "appears": appearing(&refit),
                        "goes": gone(&refit),
                        "owed_again": refit.owed_again,
                        "dates": dates(&facts, &refit, &found),
                    });
                    cx.record(Entry::new(change).person(facts.head.person_id.0).subject(facts.head.id.0)).await?;
                    applied.push(facts.head.id);
                }
                Err(reasons) => {
                    refused.push(VersionRefused { enrollment: facts.head.id, name: facts.name(), reasons });
                }
            }
        }
    }
    if applied.is_empty() {
        return Ok(VersionApplied { applied: 0, refused, undo: None });
    }
    derive(cx, &applied).await?;
    let again = Derive { enrollments: applied.iter().map(|id| id.0).collect(), candidacies: Vec::new() };
    let (count, number) = (applied.len().to_string(), version.version.to_string());
    let title = [("count", count.as_str()), ("name", &version.name), ("version", &number)];
    let undo = cx.undoable("undo_version_applied", &title, again).await?;
    Ok(VersionApplied { applied: u32::try_from(applied.len()).unwrap_or(u32::MAX), refused, undo: Some(undo) })
}

/// The enrollment under the version, or what keeps it on its own.
fn allowed(
    facts: &Facts,
    request: &ApplyVersion,
    program: &Arc<Program>,
) -> Result<std::result::Result<Refit, Vec<VersionReason>>> {
    if let Err(ended) = facts.check_running() {
        return Ok(Err(vec![ended.into()]));
    }
    if facts.program.name != program.name {
        let other = Error::refused("version_other_program").arg("name", &facts.program.name);
        return Ok(Err(vec![other.into()]));
    }
    Ok(refit(facts, request.program, program)?.map_err(reasons))
}

async fn store(cx: &mut Write, old: &Facts, refit: &Refit) -> Result<()> {
    let id: EnrollmentId = old.head.id;
    store::set_version(cx, id, refit.facts.head.program_id).await?;
    for record in &refit.gone_modules {
        store::remove_module(cx, record.row.id).await?;
    }
    for row in &refit.gone_milestones {
        store::remove_milestone(cx, row.id).await?;
    }
    for (position, record) in (0_i64..).zip(&refit.facts.modules) {
        if record.row.id.is_nil() {
            write::add_module(cx, id, position, &record.row).await?;
            continue;
        }
        if refit.owed_again.contains(&record.row.code) {
            let owed = NotOwed { standing: Duty::Owed, on: None, reason: None, evidence: None };
            set_standing(cx, record.row.id, &owed).await?;
        }
        let before = (0_i64..).zip(&old.modules).find(|(_, before)| before.row.id == record.row.id);
        if before.is_none_or(|(before, _)| before != position) {
            store::place_module(cx, record.row.id, position).await?;
        }
    }
    for (position, row) in (0_i64..).zip(&refit.facts.milestones) {
        if row.id.0.is_nil() {
            write::add_milestone(cx, id, position, row).await?;
            continue;
        }
        let before = (0_i64..).zip(&old.milestones).find(|(_, before)| before.id == row.id);
        if before.is_none_or(|(before, was)| before != position || was.kind != row.kind) {
            store::place_milestone(cx, row.id, position, row.kind).await?;
        }
    }
    Ok(())
}
