//! `letters`: invitations, offers and answers as PDF. The words are the intake's; the core says which letter fits whom.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::json;

use crate::candidates::candidacy;
use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::values::{counted, rows, text};
use crate::words::{LETTERS, one_of};

/// Letters to candidates
#[derive(Debug, Subcommand)]
pub(crate) enum Letters {
    /// Write a letter for each candidate into a folder, and one file of all to print; one that cannot be written holds
    /// back all
    #[command(after_help = "Examples:
  farmteam letters write A-0046 A-0009 --letter offer --intake \"January 2027\" --out letters
  farmteam letters write A-0031 --letter talent-pool --out letters --json")]
    Write {
        /// Ids, external numbers, e-mail addresses or unambiguous names
        #[arg(required = true, value_name = "PERSON")]
        people: Vec<String>,
        /// Which letter
        #[arg(long, value_name = "LETTER", value_parser = one_of(LETTERS))]
        letter: String,
        /// In this intake [else the person's newest candidacy]
        #[arg(long, value_name = "NAME")]
        intake: Option<String>,
        /// Folder for the files; made where it is missing
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
}

impl Letters {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let Self::Write { people, letter, intake, out } = self;
        let mut candidacies = Vec::new();
        for person in people {
            candidacies.push(candidacy(desk, person, intake.as_deref()).await?);
        }
        let request = json!({ "candidacies": candidacies, "letter": letter, "folder": out });
        let written = desk.ask("letters.write", request).await?;
        let files = rows(&written, "files");
        let told = format!("Wrote {} to {}.", counted(files.len(), "letter", "letters"), Path::new(out).display());
        let all = text(&written, "all");
        let told = if all.is_empty() { told } else { format!("{told}\nTo print: {all}") };
        Ok(Answer::new(written, told))
    }
}
