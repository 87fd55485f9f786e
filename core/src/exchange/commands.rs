//! The commands of exchange: rows and thin bodies.

use super::model::*;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "exchange.preview" may [Coordinator]
        reads []
        touches []
        => preview: (ImportFile) -> Preview;
    long "exchange.import" may [Coordinator]
        reads []
        touches [App, People, Intakes, Candidates, History]
        => import: (ImportFile) -> ImportReport;
    long "exchange.save_rejected" may [Coordinator]
        reads []
        touches []
        => save_rejected: (SaveRejected) -> Written;
    long "exchange.export" may [Coordinator]
        reads []
        touches [History]
        => export: (Export) -> Written;
];

async fn preview(cx: &Long, request: ImportFile) -> Result<Preview> {
    unimplemented!()
}

async fn import(cx: &Long, request: ImportFile) -> Result<ImportReport> {
    unimplemented!()
}

async fn save_rejected(cx: &Long, request: SaveRejected) -> Result<Written> {
    unimplemented!()
}

async fn export(cx: &Long, request: Export) -> Result<Written> {
    unimplemented!()
}
