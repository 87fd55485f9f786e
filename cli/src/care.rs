//! `check`, `backup` and `backups`: looking after the database file.

use std::path::Path;

use clap::{Args, Subcommand};
use farm_team_core::Error;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::encryption::{PASSPHRASE_VARIABLE, passphrase};
use crate::failure::{Failure, Result, exit};
use crate::table::Table;
use crate::values::{instant, is, rows, text, word};

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
            "Checked {} enrollments, {} candidacies, {} attached files and {} entries of the history: ",
            text(&report, "enrollments"),
            text(&report, "candidacies"),
            text(&report, "attachments"),
            text(&report, "audit_entries"),
        );
        if problems.is_empty() {
            told.push_str("everything holds.");
            return Ok(Answer::new(report, told));
        }
        told.push_str(&format!("{} problems.", problems.len()));
        told.push_str(&format!("\n\n{}", draw_problems(problems)));
        Ok(Answer { exit: exit::TROUBLE, ..Answer::new(report, told) })
    }
}

fn draw_problems(problems: &[Value]) -> String {
    let mut table = Table::new(&["Problem", "Subject", "What"]);
    for row in problems {
        table.row(["code", "subject", "message"].map(|key| text(row, key)));
    }
    table.draw()
}

/// Take a backup while the database is in use; it is checked after writing
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam backup
  farmteam backup /backups/farm-team-2027-01-04.db")]
pub(crate) struct Backup {
    /// Where to write; a file that exists is never replaced [else the folder of backups]
    file: Option<String>,
}

impl Backup {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let Some(file) = &self.file else {
            let made = desk.ask("backups.make", json!({})).await?;
            let told = format!("Backed up to {} ({} bytes).", text(&made, "path"), text(&made, "bytes"));
            return Ok(Answer::new(made, told));
        };
        let written = desk.ask("app.backup", json!({ "path": file })).await?;
        let mut told =
            format!("Copied the database to {} ({} bytes).", text(&written, "path"), text(&written, "bytes"));
        told.push_str(&lacking(&written));
        Ok(Answer::new(written, told))
    }
}

/// Backups: which there are, what is in one, bring one back
#[derive(Debug, Subcommand)]
#[command(
    after_help = "A sealed backup is opened with the passphrase in the file that FARM_TEAM_PASSPHRASE_FILE names."
)]
pub(crate) enum Backups {
    /// List the backups, the newest first
    #[command(after_help = "Example:\n  farmteam backups list")]
    List,
    /// Show what is in a backup
    #[command(after_help = "Example:\n  farmteam backups look backups/farm-team-20270104-081500-000-daily.db")]
    Look {
        /// The backup
        file: String,
    },
    /// Try a restore in a folder of its own, check everything, and remove it again
    #[command(after_help = "Ends in 3 when something does not hold.

Example:
  farmteam backups rehearse backups/farm-team-20270104-081500-000-daily.db")]
    Rehearse {
        /// The backup
        file: String,
    },
    /// Put a backup in the database's place; the state before is saved first
    #[command(after_help = "Close the window first.

Example:
  farmteam backups restore backups/farm-team-20270104-081500-000-daily.db")]
    Restore {
        /// The backup
        file: String,
    },
    /// Say how backups are made, or change it
    #[command(after_help = "The passphrase is read from the file that FARM_TEAM_PASSPHRASE_FILE names.

Examples:
  farmteam backups settings
  farmteam backups settings --second-folder /mnt/share/farm-team --seal
  farmteam backups settings --no-second-folder --no-seal")]
    Settings(BackupSettings),
}

#[derive(Debug, Args)]
pub(crate) struct BackupSettings {
    /// Copy every backup to this folder, too
    #[arg(long, value_name = "DIR", conflicts_with = "no_second_folder")]
    second_folder: Option<String>,
    /// Copy to no second folder
    #[arg(long)]
    no_second_folder: bool,
    /// Put new backups under the passphrase
    #[arg(long, conflicts_with = "no_seal")]
    seal: bool,
    /// Put new backups under no passphrase
    #[arg(long)]
    no_seal: bool,
}

impl Backups {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List => list(desk).await,
            Self::Look { file } => {
                let contents = desk.ask("backups.look", chosen(file)?).await?;
                let told = describe(&contents);
                Ok(Answer::new(contents, told))
            }
            Self::Rehearse { file } => rehearse(desk, file).await,
            Self::Restore { file } => {
                let restored = desk.ask("backups.restore", chosen(file)?).await?;
                let before = match (restored.get("saved"), restored.get("kept")) {
                    (Some(Value::String(saved)), _) => format!(" The state before is saved in {saved}."),
                    (_, Some(Value::String(kept))) => {
                        format!(" The file before could not be read; it is kept as {kept}.")
                    }
                    _ => String::new(),
                };
                let contents = restored.get("contents").cloned().unwrap_or_default();
                Ok(Answer::new(restored, format!("Restored. {}{before}", describe(&contents))))
            }
            Self::Settings(settings) => settings.run(desk).await,
        }
    }
}

/// The request for a backup: its full path, and the passphrase where there is one.
fn chosen(file: &str) -> Result<Value> {
    let path = std::path::absolute(Path::new(file)).map_err(Error::from)?;
    Ok(json!({ "path": path, "passphrase": passphrase()? }))
}

fn describe(contents: &Value) -> String {
    format!(
        "{} people, {} candidates, {} trainees, {} intakes, {} attached files; the last change is of {}.{}",
        text(contents, "people"),
        text(contents, "candidates"),
        text(contents, "trainees"),
        text(contents, "intakes"),
        text(contents, "attachments"),
        instant(contents, "last_change"),
        lacking(contents),
    )
}

/// A sentence where files of attachments are not there as they were.
fn lacking(of: &Value) -> String {
    let count = |name: &str| of.get("lacking")?.get(name)?.as_u64();
    match (count("missing").unwrap_or_default(), count("damaged").unwrap_or_default()) {
        (0, 0) => String::new(),
        (missing, damaged) => format!(" Of the attached files {missing} are missing and {damaged} damaged."),
    }
}

async fn list(desk: &Desk) -> Result<Answer> {
    let list = desk.ask("backups.list", json!({})).await?;
    let mut table = Table::new(&["Made", "Why", "#Bytes", "Sealed", "File"]);
    for row in rows(&list, "rows") {
        let sealed = if is(row, "sealed") { "yes" } else { "" };
        table.row([instant(row, "at"), word(row, "kind"), text(row, "bytes"), sealed.to_owned(), text(row, "path")]);
    }
    let told = table.draw();
    Ok(Answer::new(list, told))
}

async fn rehearse(desk: &Desk, file: &str) -> Result<Answer> {
    let report = desk.ask("backups.rehearse", chosen(file)?).await?;
    let contents = report.get("contents").cloned().unwrap_or_default();
    let problems = rows(&report, "problems");
    let mut told = format!("{} ", describe(&contents));
    if problems.is_empty() {
        told.push_str("Restored in a folder of its own, everything holds.");
        return Ok(Answer::new(report, told));
    }
    told.push_str(&format!("{} problems.\n\n{}", problems.len(), draw_problems(problems)));
    Ok(Answer { exit: exit::TROUBLE, ..Answer::new(report, told) })
}

impl BackupSettings {
    async fn run(&self, desk: &Desk) -> Result<Answer> {
        let before = desk.ask("backups.settings", json!({})).await?;
        if self.second_folder.is_some() || self.no_second_folder || self.seal || self.no_seal {
            let second = match (&self.second_folder, self.no_second_folder) {
                (Some(folder), _) => json!(std::path::absolute(folder).map_err(Error::from)?),
                (None, true) => Value::Null,
                (None, false) => before.get("second_folder").cloned().unwrap_or_default(),
            };
            let passphrase = match (self.seal, self.no_seal) {
                (true, _) => {
                    let missing =
                        || Failure::usage(format!("--seal needs {PASSPHRASE_VARIABLE}: a file that holds it"));
                    json!({ "kind": "set", "passphrase": passphrase()?.ok_or_else(missing)? })
                }
                (false, true) => json!({ "kind": "remove" }),
                (false, false) => json!({ "kind": "keep" }),
            };
            let request = json!({ "second_folder": second, "passphrase": passphrase });
            desk.ask("backups.save_settings", request).await?;
        }
        let after = desk.ask("backups.settings", json!({})).await?;
        let second = match text(&after, "second_folder") {
            folder if folder.is_empty() => "There is no second folder for backups.".to_owned(),
            folder => format!("Every backup is copied to {folder}, too."),
        };
        let sealed = if is(&after, "passphrase") { "a" } else { "no" };
        Ok(Answer::new(after, format!("{second} New backups are under {sealed} passphrase.")))
    }
}
