//! Files that show what an attempt rests on: part of `attempt`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use farm_team_core::Error;
use serde_json::{Value, json};

use crate::attachments::{detach, files_of, listed, one, save};
use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::values::{number, rows, text};

#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Attach a file to an attempt as evidence: PDF, image or plain text, at most 20 MB
    #[command(after_help = "The file stays where it is; an encrypted copy is kept beside the database.

Examples:
  farmteam attempt attach A-0046 FT-01 answers.pdf
  farmteam attempt attach A-0046 FT-01 answers.pdf --number 1")]
    Attach {
        #[command(flatten)]
        at: At,
        /// The file
        file: PathBuf,
        /// Number of the attempt [else the newest]
        #[arg(long, value_name = "N")]
        number: Option<i64>,
    },
    /// List the files attached to the attempts at a module
    #[command(
        name = "attachments",
        after_help = "Example:
  farmteam attempt attachments A-0046 FT-01 --json"
    )]
    List {
        #[command(flatten)]
        at: At,
    },
    /// Save a copy of an attached file; the history says who did
    #[command(after_help = "Example:
  farmteam attempt save-attachment A-0046 FT-01 answers.pdf --out copy.pdf")]
    SaveAttachment {
        #[command(flatten)]
        at: At,
        /// Id or name of the attached file
        file: String,
        /// Where to
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take an attached file away
    #[command(after_help = "Example:
  farmteam attempt detach A-0046 FT-01 answers.pdf")]
    Detach {
        #[command(flatten)]
        at: At,
        /// Id or name of the attached file
        file: String,
    },
}

/// The attempts of a trainee at a module.
#[derive(Debug, Args)]
pub(crate) struct At {
    /// Id, external number, e-mail address or unambiguous name
    person: String,
    /// Code of the module
    module: String,
}

impl Evidence {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Attach { at, file, number } => at.attach(desk, file, *number).await,
            Self::List { at } => Ok(listed(at.files(desk).await?, "#Attempt", "number")),
            Self::SaveAttachment { at, file, out } => save(desk, &one(&at.files(desk).await?, file)?, out).await,
            Self::Detach { at, file } => detach(desk, &one(&at.files(desk).await?, file)?, &at.person).await,
        }
    }
}

impl At {
    async fn attempts(&self, desk: &Desk) -> Result<Vec<Value>> {
        let trainee = desk.trainee(&self.person).await?;
        let request = json!({ "enrollment": trainee.get("enrollment"), "module": self.module });
        Ok(rows(&desk.ask("progress.module", request).await?, "attempts").to_vec())
    }

    async fn files(&self, desk: &Desk) -> Result<Vec<Value>> {
        let attempts = self.attempts(desk).await?;
        Ok(attempts.iter().flat_map(|attempt| files_of(attempt, "number", "number")).collect())
    }

    async fn attach(&self, desk: &Desk, file: &Path, wanted: Option<i64>) -> Result<Answer> {
        let attempts = self.attempts(desk).await?;
        let wanted = attempts.iter().filter(|row| wanted.is_none_or(|wanted| number(row, "number") == wanted));
        let attempt = wanted.max_by_key(|row| number(row, "number"));
        let attempt = attempt.ok_or_else(|| Error::not_found("attempt_not_there"))?;
        let request = json!({ "attempt": attempt.get("attempt"), "path": file });
        let saved = desk.ask("attachments.add_to_attempt", request).await?;
        let (name, at) = (text(&saved, "name"), number(attempt, "number"));
        let told = format!("Attached {name} to attempt {at} at {} of {}.", self.module, self.person);
        Ok(Answer::new(saved, told))
    }
}
