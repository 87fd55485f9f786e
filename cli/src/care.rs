//! `check` and `backup`: looking after the database file.

use clap::Args;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::failure::exit;
use crate::table::Table;
use crate::values::{rows, text};

/// Check the whole database: the file, the history's chain, everything that is computed
#[derive(Debug, Args)]
#[command(after_help = "Ends in 3 when something does not hold; the problems are listed.

Examples:
  farmteam check
  farmteam check --json")]
pub(crate) struct Check {}

impl Check {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let report = desk.ask("app.check", json!({})).await?;
        let problems = rows(&report, "problems");
        let mut told = format!(
            "Checked {} enrollments, {} candidacies and {} entries of the history: ",
            text(&report, "enrollments"),
            text(&report, "candidacies"),
            text(&report, "audit_entries"),
        );
        if problems.is_empty() {
            told.push_str("everything holds.");
            return Ok(Answer::new(report, told));
        }
        told.push_str(&format!("{} problems.", problems.len()));
        let mut table = Table::new(&["Problem", "Subject", "What"]);
        for row in problems {
            table.row(["code", "subject", "message"].map(|key| text(row, key)));
        }
        told.push_str(&format!("\n\n{}", table.draw()));
        Ok(Answer { exit: exit::TROUBLE, ..Answer::new(report, told) })
    }
}

/// Copy the database to a new file, while it is in use; the copy is checked
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  farmteam backup /backups/farm-team-2027-01-04.db")]
pub(crate) struct Backup {
    /// Where to write; a file that exists is never replaced
    file: String,
}

impl Backup {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let written = desk.ask("app.backup", json!({ "path": self.file })).await?;
        let told = format!("Copied the database to {} ({} bytes).", text(&written, "path"), text(&written, "bytes"));
        Ok(Answer::new(written, told))
    }
}
