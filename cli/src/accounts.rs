//! `accounts`: who may sign in. And signing in for one run: the name from `--as`, the password from a file or from
//! standard input, never from the arguments, which other programs can read.

use std::io::{self, IsTerminal as _};

use clap::{Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::table::Table;
use crate::values::{counted, is, text, word};

/// Names a file whose first line is the password.
pub(crate) const PASSWORD_VARIABLE: &str = "FARM_TEAM_PASSWORD_FILE";

/// Accounts: who may sign in, and as what
#[derive(Debug, Subcommand)]
pub(crate) enum Accounts {
    /// List the accounts
    #[command(after_help = "Example:
  farmteam accounts list --as \"Mara Connell\" --json")]
    List,
    /// Make an account; its person sets the password with the code that is shown once
    #[command(after_help = "Examples:
  farmteam accounts invite \"Jo Lind\" --role mentor --as \"Mara Connell\"
  farmteam accounts invite \"Ada Kamau\" --role trainee --person A-0046 --as \"Mara Connell\"
  farmteam accounts invite \"Lia Roth\" --role coordinator --intake \"January 2027\" --as \"Mara Connell\"")]
    Invite {
        /// The name to sign in with
        name: String,
        /// What the account may do
        #[arg(long)]
        role: Role,
        /// Whose account it is, for a trainee
        #[arg(long, value_name = "PERSON")]
        person: Option<String>,
        /// Limits a coordinator to this intake; may be given several times
        #[arg(long, value_name = "NAME")]
        intake: Vec<String>,
    },
    /// Show a new code for an account whose password was forgotten or whose invitation is over
    #[command(after_help = "Example:
  farmteam accounts renew \"Jo Lind\" --as \"Mara Connell\"")]
    Renew {
        /// The name of the account
        name: String,
    },
    /// Let an account sign in no more
    #[command(after_help = "Example:
  farmteam accounts close \"Jo Lind\" --as \"Mara Connell\"")]
    Close {
        /// The name of the account
        name: String,
    },
}

/// The roles (R37).
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Role {
    Coordinator,
    Mentor,
    Trainee,
    Sponsor,
}

impl Role {
    fn word(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Mentor => "mentor",
            Self::Trainee => "trainee",
            Self::Sponsor => "sponsor",
        }
    }
}

impl Accounts {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List => list(desk).await,
            Self::Invite { name, role, person, intake } => {
                let person = match person {
                    Some(person) => desk.person(person).await?.get("person").cloned().unwrap_or_default(),
                    None => Value::Null,
                };
                let mut intakes = Vec::new();
                for name in intake {
                    intakes.push(desk.intake(Some(name)).await?);
                }
                let intakes = if intakes.is_empty() { Value::Null } else { intakes.into() };
                let request = json!({ "name": name, "role": role.word(), "person": person, "intakes": intakes });
                Ok(invited(name, desk.ask("accounts.invite", request).await?))
            }
            Self::Renew { name } => {
                let account = named(desk, name).await?;
                let request = json!({ "account": account.get("account") });
                Ok(invited(name, desk.ask("accounts.renew_invitation", request).await?))
            }
            Self::Close { name } => {
                let account = named(desk, name).await?;
                let limited = is(&account, "limited");
                let intakes = if limited { account.get("intakes").cloned().unwrap_or_default() } else { Value::Null };
                let request = json!({
                    "account": account.get("account"), "name": text(&account, "name"), "intakes": intakes,
                    "active": false,
                });
                let done = desk.ask("accounts.change", request).await?;
                Ok(Answer::new(done, format!("{} can sign in no more.", text(&account, "name"))))
            }
        }
    }
}

async fn list(desk: &Desk) -> Result<Answer> {
    let accounts = desk.ask("accounts.list", json!({})).await?;
    let rows = accounts.as_array().map(Vec::as_slice).unwrap_or_default();
    let mut table = Table::new(&["Name", "Role", "State"]);
    for row in rows {
        let state = match (is(row, "active"), is(row, "has_password"), text(row, "invitation_until")) {
            (false, _, _) => "closed".to_owned(),
            (true, true, _) => "active".to_owned(),
            (true, false, until) => format!("invited until {until}"),
        };
        table.row([text(row, "name"), word(row, "role"), state]);
    }
    let told = format!("{}\n{}", table.draw(), counted(rows.len(), "account", "accounts"));
    Ok(Answer::new(accounts, told))
}

async fn named(desk: &Desk, name: &str) -> Result<Value> {
    let accounts = desk.ask("accounts.list", json!({})).await?;
    let wanted = name.to_lowercase();
    let found = accounts.as_array().into_iter().flatten().find(|row| text(row, "name").to_lowercase() == wanted);
    found.cloned().ok_or_else(|| Failure::Own {
        code: "account_unknown",
        message: format!("There is no account named “{name}”. Nothing was changed."),
        exit: crate::failure::exit::REFUSED,
    })
}

fn invited(name: &str, done: Value) -> Answer {
    let told = format!(
        "{name} signs in with the invitation {} until {}. It is shown only now.",
        text(&done, "code"),
        text(&done, "until")
    );
    Answer::new(done, told)
}

/// The password of this run: the first line of the file that the environment names, else of standard input.
///
/// # Errors
/// When there is none to read.
pub(crate) fn password() -> Result<String> {
    let read = match std::env::var_os(PASSWORD_VARIABLE) {
        Some(file) => std::fs::read_to_string(file),
        None if io::stdin().is_terminal() => rpassword::prompt_password("Password: "),
        None => io::read_to_string(io::stdin().lock()),
    };
    let text = read.map_err(|error| Failure::Own {
        code: "password_missing",
        message: format!(
            "No password could be read ({error}). Give it on standard input, or name its file in {PASSWORD_VARIABLE}."
        ),
        exit: crate::failure::exit::USAGE,
    })?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
