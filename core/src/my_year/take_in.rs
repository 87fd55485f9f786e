//! Takes in what a trainee entered on the own machine, by the same rules as everybody's hours (R16): one transaction,
//! one step back. The dry run is the same, without the end.

use std::path::PathBuf;

use super::hours_file::{Entry, HoursFile, foreign};
use super::model::{BroughtEntry, EntryState, HoursTakenIn, TakeInHours};
use super::{key, store};
use crate::accounts::access::{About, Subject, check_rows};
use crate::api::Long;
use crate::context::Write;
use crate::enrollment::Facts;
use crate::error::{Class, Error, Result};
use crate::progress::model::LogHours;
use crate::progress::{HoursRow, admitted, insert_hours, took_in};
use crate::work::working;

const ABOUT: &[About] = &[About { subject: Subject::Enrollment, at: "enrollment" }];

/// # Errors
/// `my_hours_foreign`, `my_hours_broken`, `my_hours_newer`, `my_hours_other`, `enrollment_ended`, `not_yours`, file
/// trouble.
pub(super) async fn run(cx: &Long, request: TakeInHours) -> Result<HoursTakenIn> {
    let key = key::known(cx.read().await?.db()).await?.ok_or_else(foreign)?;
    let path = PathBuf::from(&request.path);
    let mut file = working(move || HoursFile::read(&path, &key)).await?;
    file.entries.sort_by_key(|entry| (entry.day, entry.id));
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
    let mut entries = Vec::with_capacity(file.entries.len());
    let mut rows = Vec::new();
    for entry in file.entries {
        let outcome = bring(&mut write, &facts, &entry).await;
        let (state, why) = match outcome {
            Ok(None) => (EntryState::Taken, None),
            Ok(Some(row)) => {
                rows.push(row);
                (EntryState::New, None)
            }
            Err(error) if error.class == Class::Refused => (EntryState::Refused, Some(error.message)),
            Err(error) => return Err(error),
        };
        entries.push(told(entry, state, why));
    }
    let undo = match rows.is_empty() || request.dry_run {
        true => None,
        false => {
            let undo = took_in(&mut write, &facts, &rows).await?;
            write.commit().await?;
            Some(undo)
        }
    };
    Ok(HoursTakenIn {
        enrollment,
        person: facts.head.person_id,
        name: facts.name(),
        saved_at: file.saved_at,
        new: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        entries,
        undo,
    })
}

/// Stores an entry unless it was taken in before; what is refused by a rule leaves nothing behind.
async fn bring(cx: &mut Write, facts: &Facts, entry: &Entry) -> Result<Option<HoursRow>> {
    if store::is_known(cx.db(), entry.id).await? || store::is_there(cx.db(), entry.id).await? {
        return Ok(None);
    }
    let asked = LogHours {
        enrollment: facts.head.id,
        day: entry.day,
        minutes: entry.minutes,
        kind: entry.kind,
        counts: Some(entry.counts),
        module: entry.module.clone(),
        note: entry.note.clone(),
    };
    let mut row = admitted(cx, facts, asked).await?;
    row.id = entry.id;
    row.recorded_by = facts.name();
    insert_hours(cx, &row).await?;
    store::take(cx, entry.id, facts.head.id).await?;
    Ok(Some(row))
}

fn told(entry: Entry, state: EntryState, why: Option<String>) -> BroughtEntry {
    BroughtEntry {
        hours: entry.id,
        day: entry.day,
        minutes: entry.minutes,
        kind: entry.kind,
        module: entry.module,
        note: entry.note,
        state,
        why,
    }
}
