//! `encrypt`, `decrypt` and `unlock`: the database's key. Secrets come from files, never from the command line.

use clap::Args;
use farm_team_core::Error;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::values::text;

/// Names a file that holds a passphrase or a recovery key.
pub(crate) const PASSPHRASE_VARIABLE: &str = "FARM_TEAM_PASSPHRASE_FILE";

/// The passphrase in the file that the environment names, if it names one.
pub(crate) fn passphrase() -> Result<Option<String>> {
    let Some(file) = std::env::var_os(PASSPHRASE_VARIABLE).filter(|file| !file.is_empty()) else { return Ok(None) };
    let text = std::fs::read_to_string(file).map_err(Error::from)?;
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn needed() -> Result<String> {
    passphrase()?.ok_or_else(|| Failure::usage(format!("Name the file with the passphrase in {PASSPHRASE_VARIABLE}")))
}

/// Where the key is kept.
#[derive(Debug, Clone, Args)]
#[group(multiple = false)]
pub(crate) struct Keep {
    /// Keep the key under the passphrase in the file that FARM_TEAM_PASSPHRASE_FILE names [else in the key store]
    #[arg(long)]
    passphrase: bool,
    /// Keep the key in the file that FARM_TEAM_KEY_FILE names; it is written where it is missing
    #[arg(long)]
    key_file: bool,
}

impl Keep {
    pub(crate) fn is_given(&self) -> bool {
        self.passphrase || self.key_file
    }

    fn request(&self) -> Result<Value> {
        Ok(match (self.passphrase, self.key_file) {
            (true, _) => json!({ "kind": "passphrase", "passphrase": needed()? }),
            (false, true) => json!({ "kind": "key_file" }),
            (false, false) => json!({ "kind": "key_store" }),
        })
    }
}

/// Encrypt the database and its backups; shows the recovery key once
#[derive(Debug, Args)]
#[command(after_help = "Close the window first. Write the recovery key down: it is the second way in.

Examples:
  farmteam encrypt
  farmteam encrypt --passphrase
  farmteam encrypt --key-file")]
pub(crate) struct Encrypt {
    #[command(flatten)]
    keep: Keep,
}

impl Encrypt {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        encrypt(desk, &self.keep).await
    }
}

/// Encrypts; `init --encrypt` does the same.
pub(crate) async fn encrypt(desk: &Desk, keep: &Keep) -> Result<Answer> {
    let done = desk.ask("encryption.encrypt", json!({ "protect": keep.request()? })).await?;
    let key = text(&done, "recovery_key");
    let told =
        format!("The database is encrypted. Write this recovery key down; it is shown once:\n\n  {key}{}", left(&done));
    Ok(Answer::new(done, told))
}

/// Take the encryption off the database and its backups
#[derive(Debug, Args)]
#[command(after_help = "Close the window first.\n\nExample:\n  farmteam decrypt")]
pub(crate) struct Decrypt {}

impl Decrypt {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let done = desk.ask("encryption.decrypt", json!({})).await?;
        let told = format!("The database is not encrypted any more.{}", left(&done));
        Ok(Answer::new(done, told))
    }
}

fn left(done: &Value) -> String {
    let open = crate::values::rows(done, "open").iter().filter_map(Value::as_str);
    let lines: Vec<String> = open.map(|path| format!("\n  {path}")).collect();
    if lines.is_empty() { String::new() } else { format!("\n\nThese backups stay as they were:{}", lines.concat()) }
}

/// Open an encrypted database with the passphrase or the recovery key, and keep its key another way
#[derive(Debug, Args)]
#[command(
    after_help = "Where the key store is lost: put the recovery key into the file that FARM_TEAM_PASSPHRASE_FILE names.

Examples:
  farmteam unlock
  farmteam unlock --passphrase
  farmteam unlock --key-file"
)]
pub(crate) struct Unlock {
    #[command(flatten)]
    keep: Keep,
}

impl Unlock {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let request = json!({ "secret": needed()?, "protect": self.keep.request()? });
        let done = desk.ask("encryption.unlock", request).await?;
        Ok(Answer::new(done, "The key is kept; the database opens."))
    }
}
