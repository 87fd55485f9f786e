//! `milestone`: the dated points of evaluation.

use clap::Subcommand;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{text, word};

/// Milestones of a trainee
#[derive(Debug, Subcommand)]
pub(crate) enum Milestone {
    /// List the milestones with state, total and decision
    #[command(after_help = "Examples:
  farmteam milestone list A-0046
  farmteam milestone list A-0046 --json")]
    List {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
    },
}

impl Milestone {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let Self::List { person } = self;
        let trainee = desk.trainee(person).await?;
        let milestones = desk.ask("milestones.list", json!({ "enrollment": trainee.get("enrollment") })).await?;
        let mut table =
            Table::new(&["Code", "Name", "State", "Planned", "Due", "Held", "#Total", "Result", "Decision"]);
        for row in milestones.as_array().into_iter().flatten() {
            table.row([
                text(row, "code"),
                text(row, "name"),
                word(row, "state"),
                text(row, "planned"),
                text(row, "due"),
                text(row, "held"),
                text(row, "total"),
                result(row).to_owned(),
                word(row, "decision"),
            ]);
        }
        let told = format!("{}\n{}", text(&trainee, "name"), table.draw());
        Ok(Answer::new(milestones, told))
    }
}

fn result(row: &Value) -> &'static str {
    match row.get("passed").and_then(Value::as_bool) {
        Some(true) => "passed",
        Some(false) => "not passed",
        None => "",
    }
}
