//! Files attached to a candidate's threshold checks: part of `candidates`; and what every list of files has alike.

use std::path::{Path, PathBuf};

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
            Self::List { of } => Ok(listed(all(desk, &of.person, of.intake.as_deref()).await?, "Check", "check")),
            Self::SaveAttachment { of, out } => save(desk, &of.find(desk).await?, out).await,
            Self::Detach { of } => detach(desk, &of.find(desk).await?, &of.person).await,
        }
    }
}

impl Attached {
    async fn find(&self, desk: &Desk) -> Result<Value> {
        one(&all(desk, &self.person, self.intake.as_deref()).await?, &self.file)
    }
}

/// The one file of a list with that id or name.
pub(crate) fn one(all: &[Value], file: &str) -> Result<Value> {
    let named = |row: &&Value| text(row, "attachment") == file || text(row, "name") == file;
    let mut found = all.iter().filter(named);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.get("attachment").cloned().unwrap_or_default()),
        (None, _) => Err(Error::not_found("attachment_not_there").into()),
        (Some(_), Some(_)) => Err(Error::invalid("attachment_ambiguous").arg("name", file).into()),
    }
}

/// Saves a copy of a file.
pub(crate) async fn save(desk: &Desk, attachment: &Value, out: &Path) -> Result<Answer> {
    let saved = desk.ask("attachments.save", json!({ "attachment": attachment, "path": out })).await?;
    let told = format!("Saved {}.", text(&saved, "path"));
    Ok(Answer::new(saved, told))
}

/// Takes a file away.
pub(crate) async fn detach(desk: &Desk, attachment: &Value, person: &str) -> Result<Answer> {
    let saved = desk.ask("attachments.remove", json!({ "attachment": attachment })).await?;
    let told = format!("Took {} away from {person}.", text(&saved, "name"));
    Ok(Answer::new(saved, told))
}

/// The files of what they hang on, each with its `key` under `name`.
pub(crate) fn files_of(owner: &Value, key: &str, name: &str) -> Vec<Value> {
    let mut files = rows(owner, "attachments").to_vec();
    for file in files.iter_mut().filter_map(Value::as_object_mut) {
        file.insert(name.to_owned(), owner.get(key).cloned().unwrap_or_default());
    }
    files
}

/// A list of files; `head` and `key` are what they hang on.
pub(crate) fn listed(all: Vec<Value>, head: &'static str, key: &'static str) -> Answer {
    let mut table = Table::new(&[head, "Name", "Kind", "#Bytes", "Added by", "Id"]);
    for row in &all {
        table.row([key, "name", "kind", "bytes", "added_by", "attachment"].map(|column| text(row, column)));
    }
    let told = format!("{}\n{}", table.draw(), counted(all.len(), "file", "files"));
    Answer::new(all.into(), told)
}

/// Every attached file of a candidate, each with the code of its check.
async fn all(desk: &Desk, person: &str, intake: Option<&str>) -> Result<Vec<Value>> {
    let candidacy = candidacy(desk, person, intake).await?;
    let view = desk.ask("candidates.get", json!({ "candidacy": candidacy })).await?;
    Ok(rows(&view, "checks").iter().flat_map(|check| files_of(check, "code", "check")).collect())
}
