//! The commands of import and export: rows and thin bodies.

use std::path::Path;

use super::export;
use super::import;
use super::model::{Export, ImportFile, ImportReport, Preview, SaveRejected, Written};
use super::preview;
use crate::api::{Command, Long, rows};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "exchange.preview" may [Coordinator] about [House ""]
        reads []
        touches []
        => preview: (ImportFile) -> Preview;
    long "exchange.import" may [Coordinator] about [House ""]
        reads []
        touches [App, People, Intakes, Candidates, Trainees, Plan, Progress, History]
        => import: (ImportFile) -> ImportReport;
    long "exchange.save_rejected" may [Coordinator] about [House ""]
        reads []
        touches [History]
        => save_rejected: (SaveRejected) -> Written;
    long "exchange.export" may [Coordinator] about [Enrollment "of.enrollment?", Person "of.person?", Intake "of.intake?"]
        reads []
        touches [History]
        => export: (Export) -> Written;
];

async fn preview(cx: &Long, request: ImportFile) -> Result<Preview> {
    preview::look(&mut cx.read().await?, &request).await
}

async fn import(cx: &Long, request: ImportFile) -> Result<ImportReport> {
    import::run(cx, request).await
}

async fn save_rejected(cx: &Long, request: SaveRejected) -> Result<Written> {
    let (bytes, rows) = preview::rejected(&mut cx.read().await?, &request.file).await?;
    export::write_file(Path::new(&request.path), &bytes)?;
    export::record(cx, "Rejected rows", rows, None).await?;
    Ok(Written { path: request.path, rows })
}

async fn export(cx: &Long, request: Export) -> Result<Written> {
    export::run(cx, request).await
}
