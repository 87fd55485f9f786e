//! Files attached to a candidate's threshold checks: part of `candidates`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use farm_team_core::Error;
use serde_json::{Value, json};

use crate::candidates::{Candidate, candidacy};
use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{counted, rows, text};

#[derive(Debug, Subcommand)]
pub(crate) enum Attachments {
    /// Attach a file to a threshold check: PDF, image or plain text, at most 20 MB
    #[command(after_help = "The file stays where it is; an encrypted copy is kept beside the database.

Example:
  farmteam candidates attach A-0046 it_background scan.pdf --intake \"January 2027\"")]
    Attach {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// Code of the check
        code: String,
        /// The file
        file: PathBuf,
        /// In this intake [else the person's newest candidacy]
        #[arg(long, value_name = "NAME")]
        intake: Option<String>,
    },
    /// List the files attached to a candidate's checks
    #[command(
        name = "attachments",
        after_help = "Example:
  farmteam candidates attachments A-0046 --intake May --json"
    )]
    List {
        #[command(flatten)]
        of: Candidate,
    },
    /// Save a copy of an attached file; the history says who did
    #[command(after_help = "Example:
  farmteam candidates save-attachment A-0046 scan.pdf --out diploma.pdf --intake May")]
    SaveAttachment {
        #[command(flatten)]
        of: Attached,
        /// Where to
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take an attached file away
    #[command(after_help = "Example:
  farmteam candidates detach A-0046 scan.pdf --intake May")]
    Detach {
        #[command(flatten)]
        of: Attached,
    },
}

/// One attached file.
#[derive(Debug, Args)]
pub(crate) struct Attached {
    /// Id, external number, e-mail address or unambiguous name
    person: String,
    /// Id or name of the attached file
    file: String,
    /// In this intake [else the person's newest candidacy]
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
}

impl Attachments {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Attach { person, code, file, intake } => {
                let candidacy = candidacy(desk, person, intake.as_deref()).await?;
                let request = json!({ "candidacy": candidacy, "code": code, "path": file });
                let saved = desk.ask("attachments.add", request).await?;
                let told = format!("Attached {} to {code} of {person}.", text(&saved, "name"));
                Ok(Answer::new(saved, told))
            }
            Self::List { of } => list(desk, of).await,
            Self::SaveAttachment { of, out } => {
                let request = json!({ "attachment": of.find(desk).await?, "path": out });
                let saved = desk.ask("attachments.save", request).await?;
                let told = format!("Saved {}.", text(&saved, "path"));
                Ok(Answer::new(saved, told))
            }
            Self::Detach { of } => {
                let request = json!({ "attachment": of.find(desk).await? });
                let saved = desk.ask("attachments.remove", request).await?;
                let told = format!("Took {} away from {}.", text(&saved, "name"), of.person);
                Ok(Answer::new(saved, told))
            }
        }
    }
}

impl Attached {
    /// The one file of the candidate with that id or name.
    async fn find(&self, desk: &Desk) -> Result<Value> {
        let all = all(desk, &self.person, self.intake.as_deref()).await?;
        let named = |row: &&Value| text(row, "attachment") == self.file || text(row, "name") == self.file;
        let mut found = all.iter().filter(named);
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one.get("attachment").cloned().unwrap_or_default()),
            (None, _) => Err(Error::not_found("attachment_not_there").into()),
            (Some(_), Some(_)) => Err(Error::invalid("attachment_ambiguous").arg("name", &self.file).into()),
        }
    }
}

/// Every attached file of a candidate, each with the code of its check.
async fn all(desk: &Desk, person: &str, intake: Option<&str>) -> Result<Vec<Value>> {
    let candidacy = candidacy(desk, person, intake).await?;
    let view = desk.ask("candidates.get", json!({ "candidacy": candidacy })).await?;
    let mut all = Vec::new();
    for check in rows(&view, "checks") {
        for file in rows(check, "attachments") {
            let mut row = file.clone();
            if let Some(fields) = row.as_object_mut() {
                fields.insert("check".to_owned(), check.get("code").cloned().unwrap_or_default());
            }
            all.push(row);
        }
    }
    Ok(all)
}

async fn list(desk: &Desk, of: &Candidate) -> Result<Answer> {
    let all = all(desk, &of.person, of.intake.as_deref()).await?;
    let mut table = Table::new(&["Check", "Name", "Kind", "#Bytes", "Added by", "Id"]);
    for row in &all {
        table.row(["check", "name", "kind", "bytes", "added_by", "attachment"].map(|column| text(row, column)));
    }
    let told = format!("{}\n{}", table.draw(), counted(all.len(), "file", "files"));
    Ok(Answer::new(all.into(), told))
}
