//! `intakes`: the groups that start together.

use chrono::NaiveDate;
use clap::Subcommand;
use farm_team_core::place::civil_date;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::text;

/// Intakes: groups that start together
#[derive(Debug, Subcommand)]
pub(crate) enum Intakes {
    /// List the intakes with their figures
    #[command(after_help = "Example:\n  farmteam intakes list")]
    List,
    /// Create an intake: Saturday and Sunday off, no holidays, until you choose others in the window
    #[command(after_help = "Examples:
  farmteam intakes create \"January 2027\" --start 2027-01-04
  farmteam intakes create Evening --start 2027-03-01 --hours-a-week 6")]
    Create {
        /// Its name
        name: String,
        /// Its first day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        start: NaiveDate,
        /// Learning hours a week [else as the program says]
        #[arg(long, value_name = "N")]
        hours_a_week: Option<u32>,
    },
}

impl Intakes {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List => list(desk).await,
            Self::Create { name, start, hours_a_week } => create(desk, name, *start, *hours_a_week).await,
        }
    }
}

async fn list(desk: &Desk) -> Result<Answer> {
    let intakes = desk.ask("intakes.list", json!({})).await?;
    let mut table =
        Table::new(&["Intake", "Start", "Program", "#Candidates", "#Undecided", "#Running", "#Graduated", "#Ended"]);
    for row in intakes.as_array().into_iter().flatten() {
        let keys = ["name", "start_on", "program_name", "candidates", "undecided", "running", "graduated", "ended"];
        table.row(keys.map(|key| text(row, key)));
    }
    let told = table.draw();
    Ok(Answer::new(intakes, told))
}

async fn create(desk: &Desk, name: &str, start: NaiveDate, hours: Option<u32>) -> Result<Answer> {
    let program = desk.ask("programs.get", json!({})).await?;
    let minutes = match hours {
        Some(hours) => json!(hours.saturating_mul(60)),
        None => program.get("capacity").cloned().unwrap_or_default(),
    };
    let fields = json!({
        "name": name,
        "start_on": start,
        "learning_minutes_a_week": minutes,
        "working_days": [true, true, true, true, true, false, false],
        "holidays": [],
        "mentors": [],
    });
    let saved = desk.ask("intakes.create", json!({ "fields": fields })).await?;
    Ok(Answer::new(saved, format!("Created the intake “{name}”, which starts on {start}.")))
}
