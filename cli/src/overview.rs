//! `monday`, `reminders` and `history`: what to do, what a notification would say of it, and what was done.

use clap::Args;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{instant, is, number, rows, text};

/// Show what needs doing, in order of harm
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam monday
  farmteam monday --today 2027-03-01 --json")]
pub(crate) struct Monday {}

impl Monday {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let monday = desk.ask("monday.get", json!({})).await?;
        let lines = rows(&monday, "lines");
        let mut told = format!("{}: {} to do", text(&monday, "today"), text(&monday, "total"));
        for line in lines {
            told.push_str(&format!("\n  • {}", sentence(line)));
        }
        let week = rows(&monday, "week");
        if !week.is_empty() {
            told.push_str("\n\nLater this week");
        }
        for line in week {
            let what = [who(line), text(line, "item")].join(" ");
            told.push_str(&format!(
                "\n  {}  {} ({})",
                text(line, "on"),
                what.trim(),
                text(line, "kind").replace('_', " ")
            ));
        }
        let drifting = rows(&monday, "drifting");
        if !drifting.is_empty() {
            told.push_str("\n\nFalling behind");
        }
        for row in drifting {
            let reasons = rows(row, "reasons").iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
            told.push_str(&format!("\n  {}: {reasons}", text(row, "name")));
        }
        Ok(Answer::new(monday, told))
    }
}

/// Whom a line is about: one, or one and so many others of the intake.
fn who(line: &Value) -> String {
    match number(line, "count") {
        count if count > 1 => format!("{} and {} more", text(line, "subject"), count - 1),
        _ => text(line, "subject"),
    }
}

/// List what a notification would say, without showing one
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam reminders
  farmteam reminders --today 2027-03-01 --json")]
pub(crate) struct Reminders {}

impl Reminders {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let reminders = desk.ask("reminders.get", json!({})).await?;
        let mut told = match rows(&reminders, "lines") {
            [] => "Nothing to remind of.".to_owned(),
            lines => {
                let line = |line| format!("{} ({} not told yet)", text(line, "text"), text(line, "untold"));
                lines.iter().map(line).collect::<Vec<_>>().join("\n")
            }
        };
        if !is(&reminders, "on") {
            told.push_str("\nReminders are turned off.");
        }
        Ok(Answer::new(reminders, told))
    }
}

fn sentence(line: &Value) -> String {
    let (subject, item) = (text(line, "subject"), text(line, "item"));
    let who = who(line);
    let (days, count) = (number(line, "days").abs(), number(line, "count"));
    let (on, detail) = (text(line, "on"), text(line, "detail"));
    match text(line, "kind").as_str() {
        "milestone_overdue" => format!("{who}: {item} is overdue by {days} days"),
        "milestone_today" => format!("{who}: {item} is today"),
        "milestone_open" => format!("{who}: {item} is open and waits for its scores"),
        "attempts_used_up" => format!("{subject}: the attempts at {item} are used up"),
        "plan_conflict" => format!("{subject}: the plan cannot work as it is. {detail}"),
        "module_overdue" => format!("{who}: {item} is overdue by {days} days"),
        "milestone_soon" => format!("{who}: {item} is on {on}"),
        "accepted_to_enroll" => format!("{subject}: {count} accepted and wait to be enrolled"),
        "candidates_to_decide" => format!("{subject}: {count} candidates wait for a decision"),
        "release_to_confirm" => format!("{subject}: released at {item}, and the outcome is not recorded"),
        "outcome_missing" => format!("{subject}: the year is over and has no outcome"),
        "intake_empty" => format!("{subject} starts on {on} and nobody is enrolled"),
        other => format!("{subject}: {} {item}", other.replace('_', " ")).trim_end().to_owned(),
    }
}

/// Show what was done, newest first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam history
  farmteam history A-0046 --limit 20 --offset 20 --command enrollment. --json")]
pub(crate) struct History {
    /// Only about this person: id, external number, e-mail address or unambiguous name
    person: Option<String>,
    /// At most so many entries, 1 to 1000
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: u32,
    /// Skip so many entries
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: u32,
    /// Only commands that begin so
    #[arg(long, value_name = "NAME")]
    command: Option<String>,
}

impl History {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let person = match &self.person {
            Some(named) => desk.person(named).await?.get("person").cloned(),
            None => None,
        };
        let request = json!({ "person": person, "command": self.command, "offset": self.offset, "limit": self.limit });
        let page = desk.ask("history.list", request).await?;
        let entries = rows(&page, "rows");
        let mut table = Table::new(&["#Entry", "When", "Who", "What", "Person", "Reason", "Changes"]);
        for row in entries {
            table.row([
                text(row, "position"),
                instant(row, "at"),
                text(row, "actor"),
                text(row, "command"),
                text(row, "person_name"),
                text(row, "reason"),
                row.get("changes").map(Value::to_string).unwrap_or_default(),
            ]);
        }
        let told = format!("{}\n{} of {} entries", table.draw(), entries.len(), text(&page, "total"));
        Ok(Answer::new(entries.into(), told))
    }
}
