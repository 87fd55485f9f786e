//! Takes in what a trainee entered on the own machine, by the same rules as everybody's hours (R16): one transaction,
//! one step back. The dry run is the same, without the end.

use std::path::PathBuf;

use super::bring::Bringing;
use super::hours_file::{HoursFile, foreign};
use super::model::{HoursTakenIn, TakeInHours};
use super::{key, store};
use crate::accounts::access::{About, Subject, check_rows};
use crate::api::Long;
use crate::db::locks::Lock;
use crate::error::{Error, Result};
use crate::progress::took_in;
use crate::work::working;

const ABOUT: &[About] = &[About { subject: Subject::Enrollment, at: "enrollment" }];

/// # Errors
/// `my_hours_foreign`, `my_hours_broken`, `my_hours_newer`, `my_hours_other`, `enrollment_ended`, `not_yours`, file
/// trouble.
pub(super) async fn run(cx: &Long, request: TakeInHours) -> Result<HoursTakenIn> {
    let key = key::known(cx.read().await?.db()).await?.ok_or_else(foreign)?;
    let path = PathBuf::from(&request.path);
    let mut file = working(move || HoursFile::read(&path, &key)).await?;
    file.entries.sort_by_key(|entry| (entry.said.day, entry.id));
    // Until the rows are there nobody sweeps.
    let _adding = match file.files.is_empty() || request.dry_run {
        true => None,
        false => Some(Lock::Files.shared(cx.app.folder()).await?),
    };
    let mut write = cx.write().await?;
    let enrollment = store::enrollment_of(write.db(), file.file).await?.ok_or_else(foreign)?;
    // The request names no row: the file does.
    let actor = write.actor.clone();
    check_rows(write.db(), &actor, ABOUT, &serde_json::json!({ "enrollment": enrollment })).await?;
    let facts = write.enrollment(enrollment).await?;
    if request.enrollment.is_some_and(|wanted| wanted != enrollment) {
        return Err(Error::refused("my_hours_other").arg("name", facts.name()).field("path"));
    }
    facts.check_running()?;
    let mut bringing = Bringing::new(&mut write, &facts, request.decisions.unwrap_or_default(), request.dry_run);
    // Removals first: they may make room in a day.
    for id in file.removed {
        bringing.removal(id).await?;
    }
    for entry in file.entries {
        bringing.entry(entry).await?;
    }
    for evidence in file.files {
        bringing.file(evidence).await?;
    }
    let brought = bringing.done();
    let nothing = brought.told.is_empty() && brought.left == 0;
    let undo = match request.dry_run || nothing {
        true => None,
        false => Some(took_in(&mut write, &facts, &brought.told, brought.left).await?),
    };
    if undo.is_some() || (brought.noted && !request.dry_run) {
        write.commit().await?;
    }
    Ok(HoursTakenIn {
        enrollment,
        person: facts.head.person_id,
        name: facts.name(),
        saved_at: file.saved_at,
        entries: brought.entries,
        files: brought.files,
        new: brought.new,
        new_files: brought.new_files,
        changes: brought.changes,
        left: brought.left,
        undecided: brought.undecided,
        undo,
    })
}
