//! Looks whether everything in the file holds: the file itself, references, the trail, and every derived column
//! against what its cause gives. It repairs nothing; `rebuild` writes the derived columns anew.

use std::collections::BTreeMap;

use super::model::{CheckProblem, CheckReport};
use super::store;
use crate::api::Long;
use crate::attachments::{self, Shelf};
use crate::backups;
use crate::context::Read;
use crate::db::{audit, sound};
use crate::enrollment;
use crate::error::{Result, sentence};
use crate::privacy;
use crate::selection;

/// How many problems are listed; more of them say nothing new.
const MOST: usize = 500;

/// `shelf` says where the files of its attachments lie.
pub(crate) async fn run(cx: &Long, shelf: Shelf) -> Result<CheckReport> {
    let mut read = cx.read().await?;
    let mut problems = Vec::new();
    cx.progress.step("file", 0, 5)?;
    for what in sound::damage(read.db()).await? {
        problems.push(problem("check_file", &[("what", what)], None));
    }
    if !problems.is_empty() {
        // What stands in a damaged file proves nothing.
        problems.truncate(MOST);
        return Ok(CheckReport { enrollments: 0, candidacies: 0, attachments: 0, audit_entries: 0, problems });
    }
    for (table, parent) in sound::dangling(read.db()).await? {
        problems.push(problem("check_reference", &[("table", table), ("parent", parent)], None));
    }
    cx.progress.step("history", 1, 5)?;
    let audit_entries = trail(&mut read, &mut problems).await?;
    let settings = backups::settings(read.db()).await?;
    for path in privacy::open_copies(cx.app.folder(), &settings) {
        problems.push(problem("check_erasure", &[("path", path.display().to_string())], None));
    }
    cx.progress.step("candidacies", 2, 5)?;
    let candidacies = candidates(&mut read, &mut problems).await?;
    cx.progress.step("plans", 3, 5)?;
    let enrollments = plans(&mut read, &mut problems).await?;
    cx.progress.step("attachments", 4, 5)?;
    let (attachments, found) = attachments::problems(read.db(), shelf).await?;
    problems.extend(found.into_iter().map(|(code, name)| problem(code, &[("name", name)], None)));
    problems.truncate(MOST);
    let attachments = u32::try_from(attachments).unwrap_or(u32::MAX);
    Ok(CheckReport { enrollments, candidacies, attachments, audit_entries, problems })
}

fn problem(code: &str, args: &[(&str, String)], subject: Option<String>) -> CheckProblem {
    let args: BTreeMap<_, _> = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    CheckProblem { code: code.to_owned(), message: sentence(code, &args), subject }
}

async fn trail(read: &mut Read, problems: &mut Vec<CheckProblem>) -> Result<u32> {
    if let Some(position) = audit::first_broken(read.db()).await? {
        problems.push(problem("check_history", &[("position", position.to_string())], None));
    }
    store::audit_entries(read.db()).await
}

async fn candidates(read: &mut Read, problems: &mut Vec<CheckProblem>) -> Result<u32> {
    let mut count = 0;
    for intake in crate::intakes::all(read.db()).await? {
        let program = read.program(intake.program).await?;
        let stored = selection::derived_in(read.db(), intake.id).await?;
        let wanted = selection::recompute(read.db(), &program, intake.id).await?;
        count += u32::try_from(stored.len()).unwrap_or(u32::MAX);
        for (stored, wanted) in stored.iter().zip(&wanted) {
            if stored != wanted {
                let subject = Some(stored.id.to_string());
                problems.push(problem("check_candidacy", &[("intake", intake.name.clone())], subject));
            }
        }
    }
    Ok(count)
}

async fn plans(read: &mut Read, problems: &mut Vec<CheckProblem>) -> Result<u32> {
    let ids = store::enrollments(read.db()).await?;
    let app = read.app.clone();
    for stale in enrollment::recompute(&app, read.db(), &ids).await? {
        let args =
            [("place", stale.place.clone()), ("stored", stale.stored.clone()), ("computed", stale.computed.clone())];
        problems.push(problem("check_plan", &args, Some(stale.enrollment.to_string())));
    }
    Ok(u32::try_from(ids.len()).unwrap_or(u32::MAX))
}

/// Writes every derived column anew, in one transaction.
pub(super) async fn rebuild(cx: &Long) -> Result<()> {
    let mut write = cx.write().await?;
    let candidacies: Vec<_> = selection::all(write.db()).await?.into_iter().map(|found| found.id).collect();
    selection::derive(&mut write, &candidacies).await?;
    let enrollments = store::enrollments(write.db()).await?;
    enrollment::derive(&mut write, &enrollments).await?;
    write.commit().await
}
