//! Writes a list as the screen shows it to a file: CSV, XLSX or JSON. Every export is in the trail (R40).

use std::path::Path;

use serde_json::json;

use super::export_lists;
use super::model::{Export, ExportFormat, ExportOf, Written};
use super::write::{Sheet, to_csv, to_json};
use super::write_xlsx::to_xlsx;
use crate::api::Long;
use crate::context::Read;
use crate::db::audit::Entry;
use crate::db::backup::check_folder_of;
use crate::error::Result;
use crate::ids::PersonId;

/// Writes beside the target first, so that a full disk never leaves half a file under the name.
///
/// # Errors
/// `folder_missing`, file trouble.
pub(crate) fn write_file(target: &Path, bytes: &[u8]) -> Result<()> {
    check_folder_of(target)?;
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = target.with_file_name(name);
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, target));
    if let Err(error) = written {
        // Nothing more can be done where removing the part fails too.
        std::fs::remove_file(&part).ok();
        return Err(error.into());
    }
    Ok(())
}

pub(super) async fn run(cx: &Long, request: Export) -> Result<Written> {
    cx.progress.step("rows", 0, 0)?;
    let mut read = cx.read().await?;
    if matches!(request.of, ExportOf::History { person: None }) {
        read.actor.check_whole_house()?;
    }
    let sheet = export_lists::sheet(&mut read, &request.of).await?;
    let person = about(&mut read, &request.of).await?;
    drop(read);
    cx.progress.step("file", sheet.rows.len(), sheet.rows.len())?;
    let bytes = bytes(&sheet, request.format)?;
    write_file(Path::new(&request.path), &bytes)?;
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    record(cx, &sheet.name, rows, person).await?;
    Ok(Written { path: request.path, rows })
}

/// Whom an export is about, where it is about one person.
async fn about(cx: &mut Read, of: &ExportOf) -> Result<Option<PersonId>> {
    let enrollment = match of {
        ExportOf::History { person } => return Ok(*person),
        ExportOf::Plan { enrollment } | ExportOf::Milestones { enrollment } => *enrollment,
        ExportOf::Hours { enrollment } => Some(*enrollment),
        ExportOf::People { .. }
        | ExportOf::Candidates { .. }
        | ExportOf::Trainees { .. }
        | ExportOf::Week { .. }
        | ExportOf::Sessions { .. }
        | ExportOf::Intakes
        | ExportOf::Fairness { .. } => None,
    };
    match enrollment {
        Some(enrollment) => Ok(Some(cx.enrollment(enrollment).await?.head.person_id)),
        None => Ok(None),
    }
}

/// What left the database, for the trail.
pub(super) async fn record(cx: &Long, what: &str, rows: u32, person: Option<PersonId>) -> Result<()> {
    let mut write = cx.write().await?;
    let entry = Entry::new(json!({ "exported": what, "rows": rows }));
    write
        .record(match person {
            Some(person) => entry.person(person.0),
            None => entry,
        })
        .await?;
    write.commit().await
}

fn bytes(sheet: &Sheet, format: ExportFormat) -> Result<Vec<u8>> {
    match format {
        ExportFormat::Csv => Ok(to_csv(sheet)?),
        ExportFormat::Xlsx => Ok(to_xlsx(sheet)?),
        ExportFormat::Json => Ok(serde_json::to_vec_pretty(&to_json(sheet))?),
    }
}
