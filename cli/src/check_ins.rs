//! `checkin`: the talks of mentor and coordinator. Which are due, the core says.

use chrono::NaiveDate;
use clap::Subcommand;
use farm_team_core::place::civil_date;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{rows, text};
use crate::words::{CHECK_IN_ROLES, one_of};

/// Check-ins with trainees
#[derive(Debug, Subcommand)]
pub(crate) enum CheckIn {
    /// Record a check-in that was held
    #[command(after_help = "Examples:
  farmteam checkin add A-0046 --date 2027-01-12 --mood 4 --next-step \"Book the lab\"
  farmteam checkin add A-0046 --date 2027-01-13 --role mentor --well \"First calls\" --blocks \"No headset\"")]
    Add {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// The day it was held
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        date: NaiveDate,
        /// Who held it [else the one who is signed in; without accounts the coordinator]
        #[arg(long, value_name = "ROLE", value_parser = one_of(CHECK_IN_ROLES))]
        role: Option<String>,
        /// How the trainee feels: 1 (bad) to 5 (good)
        #[arg(long, value_name = "N")]
        mood: Option<u8>,
        /// What went well
        #[arg(long, value_name = "TEXT", default_value = "")]
        well: String,
        /// What blocks
        #[arg(long, value_name = "TEXT", default_value = "")]
        blocks: String,
        /// The next step
        #[arg(long, value_name = "TEXT", default_value = "")]
        next_step: String,
    },
    /// List the check-ins of one trainee, or those to be held now
    #[command(after_help = "Examples:
  farmteam checkin list
  farmteam checkin list A-0046 --json")]
    List {
        /// Id, external number, e-mail address or unambiguous name [else all that are to be held]
        person: Option<String>,
    },
}

impl CheckIn {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Add { person, date, role, mood, well, blocks, next_step } => {
                let trainee = desk.trainee(person).await?;
                let request = json!({
                    "enrollment": trainee.get("enrollment"), "role": role, "on": date, "mood": mood,
                    "went_well": well, "blocks": blocks, "next_step": next_step,
                });
                let saved = desk.ask("check_ins.add", request).await?;
                Ok(Answer::new(saved, format!("Recorded a check-in with {} on {date}.", text(&trainee, "name"))))
            }
            Self::List { person: Some(person) } => of(desk, person).await,
            Self::List { person: None } => due(desk).await,
        }
    }
}

async fn of(desk: &Desk, person: &str) -> Result<Answer> {
    let trainee = desk.trainee(person).await?;
    let view = desk.ask("check_ins.list", json!({ "enrollment": trainee.get("enrollment") })).await?;
    let mut table = Table::new(&["Held", "By", "#Mood", "What went well", "What blocks", "Next step"]);
    for row in rows(&view, "check_ins") {
        table.row(["on", "role", "mood", "went_well", "blocks", "next_step"].map(|field| text(row, field)));
    }
    let mut told = table.draw();
    for row in rows(&view, "rhythms") {
        let [role, held, due] = ["role", "held", "due"].map(|field| text(row, field));
        told.push_str(&format!("\n{role}: {held} held, {due} due since the start"));
    }
    Ok(Answer::new(view, told))
}

async fn due(desk: &Desk) -> Result<Answer> {
    let due = desk.ask("check_ins.due", json!({})).await?;
    let mut table = Table::new(&["Until", "Trainee", "Intake", "By", "#Missed before", "Last held"]);
    let all = due.as_array().map(Vec::as_slice).unwrap_or_default();
    for row in all {
        table.row(["until", "name", "intake_name", "role", "missed", "last_on"].map(|field| text(row, field)));
    }
    let told = format!("{}\n{} to be held", table.draw(), all.len());
    Ok(Answer::new(due, told))
}
