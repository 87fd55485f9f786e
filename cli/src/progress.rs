//! `attempt`: whether one is allowed and passes, the core says.

use chrono::NaiveDate;
use clap::Subcommand;
use farm_team_core::place::civil_date;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::evidence::Evidence;
use crate::failure::Result;
use crate::values::{is, text};

/// Attempts at a module's assessment
#[derive(Debug, Subcommand)]
pub(crate) enum Attempt {
    /// Record an attempt
    #[command(after_help = "Examples:
  farmteam attempt add A-0046 FT-01 --date 2027-01-15 --mark 82.5
  farmteam attempt add A-0046 FT-04 --date 2027-03-05 --mark 71 --override \"Did the course at school\" --note \"Lab B\"")]
    Add {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// Code of the module
        module: String,
        /// The day of the attempt
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        date: NaiveDate,
        /// The mark on the module's scale: 0 to 100, or a level from 1 to 5
        #[arg(long, value_name = "MARK", allow_negative_numbers = true)]
        mark: String,
        /// Why it is taken in spite of missing prerequisites
        #[arg(long = "override", value_name = "REASON")]
        override_reason: Option<String>,
        /// A note
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
    },
    #[command(flatten)]
    Evidence(Evidence),
}

impl Attempt {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let (person, module, date, mark, override_reason, note) = match self {
            Self::Add { person, module, date, mark, override_reason, note } => {
                (person, module, date, mark, override_reason, note)
            }
            Self::Evidence(evidence) => return evidence.run(desk).await,
        };
        let trainee = desk.trainee(person).await?;
        let request = json!({
            "enrollment": trainee.get("enrollment"),
            "module": module, "on": date, "mark": mark, "note": note, "override_reason": override_reason,
        });
        let saved = desk.ask("progress.add_attempt", request).await?;
        let result = if is(&saved, "passed") { "passed" } else { "not passed" };
        let told =
            format!("{}: attempt {} at {module}, {mark}: {result}.", text(&trainee, "name"), text(&saved, "number"));
        Ok(Answer::new(saved, told))
    }
}
