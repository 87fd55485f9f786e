//! `ics`: calendar files of a trainee, a mentor or an intake.

use std::path::PathBuf;

use clap::Subcommand;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::values::{counted, number, text};

/// Calendar files (.ics) for other calendars; a later file moves and cancels what an earlier one brought
#[derive(Debug, Subcommand)]
pub(crate) enum Ics {
    /// Modules, milestones, sessions and breaks of a trainee
    #[command(after_help = "Example:\n  farmteam ics trainee A-0046 --out hansen.ics")]
    Trainee {
        /// Who
        person: String,
        /// The file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Milestones and breaks of a mentor's trainees, the mentor's sessions and absences
    #[command(after_help = "Example:\n  farmteam ics mentor \"A. Ruiz\" --out ruiz.ics")]
    Mentor {
        /// The mentor's name
        name: String,
        /// The file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Milestones and breaks of an intake, its sessions, interviews and days off
    #[command(after_help = "Example:\n  farmteam ics intake \"January 2027\" --out january.ics --json")]
    Intake {
        /// The intake
        name: String,
        /// The file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

impl Ics {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let (of, out) = match self {
            Self::Trainee { person, out } => {
                let row = desk.trainee(person).await?;
                (json!({ "kind": "trainee", "enrollment": row.get("enrollment") }), out)
            }
            Self::Mentor { name, out } => (json!({ "kind": "mentor", "mentor": desk.mentor(name).await? }), out),
            Self::Intake { name, out } => (json!({ "kind": "intake", "intake": desk.intake(Some(name)).await? }), out),
        };
        let written = desk.ask("agenda.write_file", json!({ "of": of, "path": out })).await?;
        let entries = usize::try_from(number(&written, "entries")).unwrap_or_default();
        let told = format!(
            "Wrote {} to {}: {} new, {} moved, {} cancelled.",
            counted(entries, "entry", "entries"),
            text(&written, "path"),
            number(&written, "new"),
            number(&written, "moved"),
            number(&written, "cancelled"),
        );
        Ok(Answer::new(written, told))
    }
}
