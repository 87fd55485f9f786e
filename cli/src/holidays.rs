//! `holidays`: the days off of an intake, from the calendars that ship and from files.

use std::path::PathBuf;

use clap::Subcommand;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{counted, number, rows, text};

/// Days off of intakes: holiday calendars of 30 countries and regions, and files of your own
#[derive(Debug, Subcommand)]
pub(crate) enum Holidays {
    /// List the holiday calendars that ship
    #[command(after_help = "Example:\n  farmteam holidays regions")]
    Regions,
    /// Choose the holiday calendar of an intake; days that you added yourself stay
    #[command(after_help = "Examples:
  farmteam holidays choose \"January 2027\" DE-BY --dry-run
  farmteam holidays choose \"January 2027\" none")]
    Choose {
        /// The intake
        intake: String,
        /// A calendar from `holidays regions`, or none
        region: String,
        /// Say what would move, and store nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Add the days off of a calendar file (.ics) or a table with a column of days to an intake
    #[command(after_help = "Example:\n  farmteam holidays import \"January 2027\" company-days.ics --dry-run")]
    Import {
        /// The intake
        intake: String,
        /// The file
        file: PathBuf,
        /// Say what would come and what would move, and store nothing
        #[arg(long)]
        dry_run: bool,
    },
}

impl Holidays {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Regions => regions(desk).await,
            Self::Choose { intake, region, dry_run } => choose(desk, intake, region, *dry_run).await,
            Self::Import { intake, file, dry_run } => import(desk, intake, file, *dry_run).await,
        }
    }
}

async fn regions(desk: &Desk) -> Result<Answer> {
    let known = desk.ask("holidays.regions", json!({})).await?;
    let mut table = Table::new(&["Code", "Country or region"]);
    for row in rows(&known, "regions") {
        table.row(["region", "name"].map(|key| text(row, key)));
    }
    let told =
        format!("{}\nHolidays from {} to {}.", table.draw(), number(&known, "first_year"), number(&known, "last_year"));
    Ok(Answer::new(known, told))
}

async fn choose(desk: &Desk, intake: &str, region: &str, dry_run: bool) -> Result<Answer> {
    let (id, fields) = fields_of(desk, intake).await?;
    let region = (region != "none").then_some(region);
    let list = json!({ "holidays": fields.get("holidays"), "region": region });
    let holidays = desk.ask("holidays.choose", list).await?;
    let days = counted(holidays.as_array().map_or(0, Vec::len), "day off", "days off");
    store(desk, intake, id, with(fields, holidays), format!("“{intake}” has {days}."), dry_run).await
}

async fn import(desk: &Desk, intake: &str, file: &std::path::Path, dry_run: bool) -> Result<Answer> {
    let (id, fields) = fields_of(desk, intake).await?;
    let request = json!({ "path": file, "holidays": fields.get("holidays") });
    let found = desk.ask("holidays.read_file", request).await?;
    let new = counted(rows(&found, "new").len(), "new day off", "new days off");
    let told = format!("{new} in {}.", text(&found, "file_name"));
    let holidays = found.get("holidays").cloned().unwrap_or_default();
    let mut answer = store(desk, intake, id, with(fields, holidays), told, dry_run).await?;
    answer.beside.extend(rows(&found, "rejected").iter().map(|one| {
        let message = format!("Row {}: {} {}", number(one, "row"), text(one, "value"), text(one, "message"));
        json!({ "code": one.get("code"), "message": message })
    }));
    Ok(answer)
}

async fn fields_of(desk: &Desk, intake: &str) -> Result<(Value, Value)> {
    let id = desk.intake(Some(intake)).await?;
    let view = desk.ask("intakes.get", json!({ "intake": id })).await?;
    Ok((id, view.get("fields").cloned().unwrap_or_default()))
}

fn with(mut fields: Value, holidays: Value) -> Value {
    if let Some(fields) = fields.as_object_mut() {
        fields.insert("holidays".to_owned(), holidays);
    }
    fields
}

async fn store(desk: &Desk, intake: &str, id: Value, fields: Value, told: String, dry_run: bool) -> Result<Answer> {
    let request = json!({ "intake": id, "fields": fields });
    let change = desk.ask("intakes.preview", request.clone()).await?;
    let moving = format!(
        "Open dates that move: {} of {} in “{intake}”.",
        number(&change, "dates"),
        counted(usize::try_from(number(&change, "trainees")).unwrap_or_default(), "trainee", "trainees"),
    );
    if dry_run {
        return Ok(Answer::new(change, format!("{told}\n{moving} Nothing was stored.")));
    }
    let saved = desk.ask("intakes.update", request).await?;
    Ok(Answer::new(saved, format!("{told}\n{moving}")))
}
