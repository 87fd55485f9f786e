//! `replan`: a break, another start or an extension for one or many. Dates come from the core.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Result, exit};
use crate::table::Table;
use crate::values::{counted, rows, text};
use crate::words::{OVERLAPS, one_of};

/// Change plans of one or many: a break, another start, an extension
#[derive(Debug, Subcommand)]
#[command(after_help = "Ends in 1 when somebody was refused; the plans of the others change all the same.")]
pub(crate) enum Replan {
    /// Enter the same break for many
    #[command(after_help = "Example:
  farmteam replan break --intake \"January 2027\" --from 2027-03-01 --to 2027-03-28 --reason \"Project freeze\" --overlap keep-record --dry-run")]
    Break {
        #[command(flatten)]
        whom: Whom,
        /// First day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        from: NaiveDate,
        /// Last day, inclusive [else open-ended]
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        to: Option<NaiveDate>,
        /// Which gives way where the break covers something recorded
        #[arg(long, value_name = "WHICH", value_parser = one_of(OVERLAPS))]
        overlap: Option<String>,
    },
    /// Begin on another day
    #[command(after_help = "Examples:
  farmteam replan start A-0046 A-0009 --on 2027-01-18 --reason \"Equipment comes late\"
  farmteam replan start --intake \"January 2027\" --on 2027-01-18 --reason \"Equipment comes late\" --dry-run")]
    Start {
        #[command(flatten)]
        whom: Whom,
        /// The first day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        on: NaiveDate,
    },
    /// Move the final, the follow-up and chosen open modules by whole months, once
    #[command(after_help = "Examples:
  farmteam replan extension --intake \"January 2027\" --months 1 --reason \"Project freeze\"
  farmteam replan extension A-0046 --months 2 --module FT-19 --module FT-20 --reason \"Long illness\" --dry-run")]
    Extension {
        #[command(flatten)]
        whom: Whom,
        /// 1 to 3
        #[arg(long, value_name = "N")]
        months: u32,
        /// Code of a module that moves along where it is unfinished
        #[arg(long = "module", value_name = "CODE")]
        modules: Vec<String>,
    },
}

/// Whose plans, and why.
#[derive(Debug, Args)]
pub(crate) struct Whom {
    /// Ids, external numbers, e-mail addresses or unambiguous names
    #[arg(required_unless_present = "intake", value_name = "PERSON")]
    people: Vec<String>,
    /// Everybody in this intake whose year is running
    #[arg(long, value_name = "NAME", conflicts_with = "people")]
    intake: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Show which dates would move and store nothing
    #[arg(long)]
    dry_run: bool,
}

impl Whom {
    async fn enrollments(&self, desk: &Desk) -> Result<Vec<Value>> {
        let mut found = Vec::new();
        for named in &self.people {
            found.push(desk.trainee(named).await?);
        }
        if let Some(name) = &self.intake {
            let intake = desk.intake(Some(name)).await?;
            let list = json!({ "filter": "running", "intake": intake, "sort": [] });
            found = desk.all("trainees.list", list).await?;
        }
        Ok(found.iter().filter_map(|row| row.get("enrollment").cloned()).collect())
    }
}

impl Replan {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let (whom, change, overlap) = match self {
            Self::Break { whom, from, to, overlap } => {
                (whom, json!({ "kind": "break", "from": from, "to": to }), overlap.as_deref())
            }
            Self::Start { whom, on } => (whom, json!({ "kind": "start", "on": on }), None),
            Self::Extension { whom, months, modules } => {
                (whom, json!({ "kind": "extension", "months": months, "modules": modules }), None)
            }
        };
        let request = json!({
            "enrollments": whom.enrollments(desk).await?, "change": change, "reason": whom.reason,
            "overlap": overlap, "dry_run": whom.dry_run,
        });
        let done = desk.ask("enrollment.replan", request).await?;
        let (people, refused) = (rows(&done, "people"), rows(&done, "refused"));
        let verb = if whom.dry_run { "Would change" } else { "Changed" };
        let mut told = format!("{verb} {}.", counted(people.len(), "plan", "plans"));
        if !people.is_empty() {
            told.push_str(&format!("\n\n{}", drawn(people)));
        }
        let beside: Vec<Value> = refused.iter().map(refusal).chain(people.iter().flat_map(warnings)).collect();
        let exit = if refused.is_empty() { 0 } else { exit::REFUSED };
        Ok(Answer { json: done, text: told, beside, exit })
    }
}

/// One person's dates; of many the number of dates and the end.
fn drawn(people: &[Value]) -> String {
    if let [one] = people {
        return dates(one.get("replanned").unwrap_or(&Value::Null)).draw();
    }
    let mut table = Table::new(&["Name", "#Dates moved", "End", "#Conflicts"]);
    for person in people {
        let replanned = person.get("replanned").unwrap_or(&Value::Null);
        let end = Some(text(replanned, "end_on")).filter(|day| !day.is_empty()).unwrap_or("paused".to_owned());
        let moved = rows(replanned, "changes").len().to_string();
        table.row([text(person, "name"), moved, end, text(replanned, "conflicts")]);
    }
    table.draw()
}

/// Old → new of every date that moves.
pub(crate) fn dates(replanned: &Value) -> Table {
    let mut table = Table::new(&["Code", "Name", "Before", "After"]);
    for row in rows(replanned, "changes") {
        let shown = |key: &str| Some(text(row, key)).filter(|day| !day.is_empty()).unwrap_or("paused".to_owned());
        table.row([text(row, "code"), text(row, "name"), shown("old"), shown("new")]);
    }
    table
}

fn refusal(row: &Value) -> Value {
    let error = row.get("error").unwrap_or(&Value::Null);
    let message = format!("{}: {}", text(row, "name"), text(error, "message"));
    json!({ "code": error.get("code"), "message": message, "enrollment": row.get("enrollment") })
}

fn warnings(person: &Value) -> Vec<Value> {
    let replanned = person.get("replanned").unwrap_or(&Value::Null);
    let said = rows(replanned, "warnings").iter().filter_map(Value::as_str);
    said.map(|warning| json!({ "code": "warning", "message": format!("{}: {warning}", text(person, "name")) }))
        .collect()
}
