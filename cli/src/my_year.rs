//! `myyear`: a trainee's year as a file for the own machine, and the hours entered there back again.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use farm_team_core::Error;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::table::Table;
use crate::values::{counted, number, rows, text, word};

/// My year on a trainee's own machine
#[derive(Debug, Subcommand)]
pub(crate) enum MyYear {
    /// Make the file of a trainee, or one for each of many; each opens with its passphrase only
    #[command(after_help = "Examples:
  farmteam myyear export A-0046 --out hansen.myyear
  farmteam myyear export A-0046 --out hansen.myyear --passphrase-file secret.txt
  farmteam myyear export A-0046 A-0009 --out files --passphrases passphrases.csv")]
    Export {
        /// Ids, external numbers, e-mail addresses or unambiguous names
        #[arg(required = true, value_name = "PERSON")]
        people: Vec<String>,
        /// The file; with --passphrases, a folder that is made where it is missing
        #[arg(long, value_name = "PATH")]
        out: PathBuf,
        /// A file for each in a folder, and the list of their passphrases here, as CSV
        #[arg(long, value_name = "FILE", conflicts_with = "passphrase_file")]
        passphrases: Option<PathBuf>,
        /// The file that holds the passphrase [else one is made and shown once]
        #[arg(long, value_name = "FILE")]
        passphrase_file: Option<PathBuf>,
    },
    /// On the trainee's own machine: open a file; it becomes what the data folder holds
    #[command(after_help = "Example:\n  farmteam myyear open hansen.myyear --passphrase-file secret.txt")]
    Open {
        /// The file
        file: PathBuf,
        /// The file that holds the passphrase
        #[arg(long, value_name = "FILE")]
        passphrase_file: PathBuf,
    },
    /// On the trainee's own machine: write the hours that the coordinator does not have yet to a file
    #[command(after_help = "Example:\n  farmteam myyear save --out hansen.myhours")]
    Save {
        /// The file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take in the hours that a trainee saved; each entry once only. What was changed or removed since it was taken in
    /// before waits until it is decided
    #[command(after_help = "Examples:
  farmteam myyear import hansen.myhours --dry-run
  farmteam myyear import hansen.myhours --json
  farmteam myyear import hansen.myhours --changes take")]
    Import {
        /// The file
        file: PathBuf,
        /// What becomes of changes and removals, also of approved entries, which then wait for approval again
        #[arg(long, value_name = "WHAT", value_enum)]
        changes: Option<Changes>,
        /// Show what would be taken in and store nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// What becomes of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Changes {
    /// They are taken in
    Take,
    /// They are left, and do not come again
    Leave,
}

impl MyYear {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Export { people, out, passphrases, passphrase_file } => match (passphrases, people.as_slice()) {
                (Some(list), _) => export_many(desk, people, out, list).await,
                (None, [person]) => export(desk, person, out, passphrase_file.as_deref()).await,
                (None, _) => Err(Failure::usage("Say with --passphrases where the list of passphrases goes")),
            },
            Self::Open { file, passphrase_file } => open(desk, file, passphrase_file).await,
            Self::Save { out } => save(desk, out).await,
            Self::Import { file, changes, dry_run } => import(desk, file, *changes, *dry_run).await,
        }
    }
}

/// The first line of a file, whatever ends it.
fn secret(file: &Path) -> Result<String> {
    let text = std::fs::read_to_string(file).map_err(Error::from)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

async fn export(desk: &Desk, person: &str, out: &Path, passphrase: Option<&Path>) -> Result<Answer> {
    let trainee = desk.trainee(person).await?;
    let request = json!({
        "enrollment": trainee.get("enrollment"), "path": out, "passphrase": passphrase.map(secret).transpose()?,
    });
    let made = desk.ask("my_year.export", request).await?;
    let told = format!("Wrote the year of {} to {}.", text(&made, "name"), out.display());
    let told = match passphrase {
        Some(_) => told,
        None => format!("{told}\nPassphrase, shown once: {}", text(&made, "passphrase")),
    };
    Ok(Answer::new(made, told))
}

async fn export_many(desk: &Desk, people: &[String], out: &Path, list: &Path) -> Result<Answer> {
    let mut enrollments = Vec::new();
    for person in people {
        enrollments.push(desk.trainee(person).await?.get("enrollment").cloned());
    }
    let request = json!({ "enrollments": enrollments, "folder": out, "passphrases": list });
    let made = desk.ask("my_year.export_many", request).await?;
    let count = counted(rows(&made, "files").len(), "file", "files");
    let told = format!("Wrote {count} to {}.\nTheir passphrases: {}", out.display(), list.display());
    Ok(Answer::new(made, told))
}

async fn open(desk: &Desk, file: &Path, passphrase: &Path) -> Result<Answer> {
    let opened = desk.ask("my_year.open", json!({ "path": file, "passphrase": secret(passphrase)? })).await?;
    let mut told = format!("Opened the year of {}.", text(&opened, "name"));
    let kept = usize::try_from(number(&opened, "kept")).unwrap_or_default();
    if kept > 0 {
        told.push_str(&format!(" {} of before kept.", counted(kept, "entry", "entries")));
    }
    Ok(Answer::new(opened, told))
}

async fn save(desk: &Desk, out: &Path) -> Result<Answer> {
    let saved = desk.ask("my_year.save_hours", json!({ "path": out })).await?;
    let entries = usize::try_from(number(&saved, "entries")).unwrap_or_default();
    let count = |key: &str| usize::try_from(number(&saved, key)).unwrap_or_default();
    let mut told = format!("Wrote {} to {}.", counted(entries, "entry", "entries"), out.display());
    for (key, what) in [("files", "of evidence with it"), ("files_left", "for the next one: they did not fit")] {
        if count(key) > 0 {
            told.push_str(&format!("\n{} {what}.", counted(count(key), "file", "files")));
        }
    }
    Ok(Answer::new(saved, told))
}

/// The same answer for every change of a file.
async fn decisions(desk: &Desk, file: &Path, changes: Changes) -> Result<Value> {
    let looked = desk.ask("my_year.take_in", json!({ "path": file, "dry_run": true })).await?;
    let open = rows(&looked, "entries").iter().filter(|row| ["changed", "removed"].contains(&&*text(row, "state")));
    let take = changes == Changes::Take;
    Ok(open.map(|row| json!({ "hours": row.get("hours"), "take": take })).collect())
}

async fn import(desk: &Desk, file: &Path, changes: Option<Changes>, dry_run: bool) -> Result<Answer> {
    let decisions = match changes {
        Some(changes) => decisions(desk, file, changes).await?,
        None => json!([]),
    };
    let request = json!({ "path": file, "decisions": decisions, "dry_run": dry_run });
    let taken = desk.ask("my_year.take_in", request).await?;
    let count = |key: &str| usize::try_from(number(&taken, key)).unwrap_or_default();
    let verb = if dry_run { "would be taken in" } else { "taken in" };
    let new = counted(count("new") + count("changes"), "entry", "entries");
    let mut told = format!("{}: {new} {verb}.", text(&taken, "name"));
    for (key, what) in [("left", "left as it is"), ("undecided", "not decided: say --changes take or leave")] {
        if count(key) > 0 {
            told.push_str(&format!("\n{} {what}.", counted(count(key), "change", "changes")));
        }
    }
    let files = count("new_files");
    if files > 0 {
        told.push_str(&format!("\n{} of evidence {verb}.", counted(files, "file", "files")));
    }
    let entries = rows(&taken, "entries");
    if !entries.is_empty() {
        let mut table = Table::new(&["Day", "#Minutes", "Kind", "Module", "#Was", "State"]);
        for row in entries {
            table.row([
                text(row, "day"),
                text(row, "minutes"),
                word(row, "kind"),
                text(row, "module"),
                row.get("was").map(|was| text(was, "minutes")).unwrap_or_default(),
                text(row, "state"),
            ]);
        }
        told.push_str(&format!("\n\n{}", table.draw()));
    }
    let refused = entries.iter().chain(rows(&taken, "files")).filter(|row| text(row, "state") == "refused");
    let beside =
        refused.map(|row| json!({ "code": "refused", "message": text(row, "why"), "hours": row.get("hours") }));
    let beside: Vec<Value> = beside.collect();
    Ok(Answer { beside, ..Answer::new(taken, told) })
}
