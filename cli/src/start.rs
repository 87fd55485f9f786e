//! `init`: the first start.

use clap::Args;
use serde_json::{Value, json};

use crate::accounts;
use crate::desk::{Answer, Desk};
use crate::encryption::{Keep, encrypt};
use crate::failure::{Failure, Result};
use crate::values::text;

/// Start a database in the data folder, once
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam init --standard-year --name \"Mara Connell\"
  farmteam init --program our-year.json --data /srv/farm-team
  farmteam init --empty
  farmteam init --standard-year --coordinator \"Mara Connell\"
  farmteam init --standard-year --encrypt
  farmteam init --standard-year --encrypt --passphrase
  farmteam init --standard-year --encrypt --key-file")]
pub(crate) struct Init {
    #[command(flatten)]
    with: With,
    /// The coordinator's name, as the history shows it
    #[arg(long, value_name = "OWNER")]
    name: Option<String>,
    /// Make the coordinator's account of this name; the password is read as for --as
    #[arg(long, value_name = "NAME", conflicts_with = "name")]
    coordinator: Option<String>,
    /// Encrypt the database; the recovery key is shown once
    #[arg(long)]
    encrypt: bool,
    #[command(flatten)]
    keep: Keep,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct With {
    /// Begin with the standard year
    #[arg(long)]
    standard_year: bool,
    /// Begin with a program file (farm-team-program, version 1)
    #[arg(long, value_name = "FILE")]
    program: Option<String>,
    /// Begin without a program; one is imported later
    #[arg(long)]
    empty: bool,
}

impl Init {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        if self.keep.is_given() && !self.encrypt {
            return Err(Failure::usage("--passphrase and --key-file belong to --encrypt"));
        }
        let with = match (&self.with.program, self.with.standard_year) {
            (Some(path), _) => json!({ "kind": "program", "path": path }),
            (None, true) => json!({ "kind": "standard_year" }),
            (None, false) => json!({ "kind": "empty" }),
        };
        // Before anything is made: without a password there is nothing to start with.
        let password = self.coordinator.as_ref().map(|_| accounts::password()).transpose()?;
        let name = self.coordinator.as_ref().or(self.name.as_ref());
        desk.ask("app.start", json!({ "with": with, "owner_name": name })).await?;
        let founded = match (&self.coordinator, password) {
            (Some(name), Some(password)) => {
                let founder = json!({ "name": name, "password": password });
                Some(desk.ask("accounts.create_first", founder).await?)
            }
            _ => None,
        };
        let programs = desk.ask("programs.list", json!({})).await?;
        let program = programs.get(0).cloned().unwrap_or_default();
        let file = desk.file().display().to_string();
        let told = match text(&program, "name") {
            name if name.is_empty() => format!("Started without a program in {file}."),
            name => format!("Started with the program “{name}” in {file}."),
        };
        let recovery_key = founded.as_ref().and_then(|founded| founded.get("recovery_key"));
        let told = match recovery_key.and_then(Value::as_str) {
            Some(key) => format!("{told}\nThe recovery key, shown only now: {key}\nPrint it and lock it away."),
            None => told,
        };
        if !self.encrypt {
            let answer = json!({ "file": file, "program": program, "recovery_key": recovery_key });
            return Ok(Answer::new(answer, format!("{told}\nIt is not encrypted; “farmteam encrypt” does that.")));
        }
        let encrypted = encrypt(desk, &self.keep).await?;
        let answer = json!({
            "file": file, "program": program, "recovery_key": recovery_key,
            "database_recovery_key": encrypted.json.get("recovery_key"),
        });
        Ok(Answer::new(answer, format!("{told}\n{}", encrypted.text)))
    }
}
