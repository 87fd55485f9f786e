//! `enroll`, `trainees`, `plan`, `break` and `outcome`: one person's run of the program. Dates come from the core.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Result, exit};
use crate::replan::dates;
use crate::table::Table;
use crate::values::{counted, only, rows, text, word};
use crate::words::{FILTERS, OVERLAPS, one_of};

/// What scripts get of a plan.
const PLAN: [&str; 6] = ["code", "kind", "name", "planned", "due", "state"];

/// Enroll people: every module and milestone gets its date
#[derive(Debug, Args)]
#[command(after_help = "Ends in 1 when somebody was refused; the others are enrolled all the same.

Examples:
  farmteam enroll A-0046 A-0009 --intake \"January 2027\"
  farmteam enroll A-0046 --intake \"January 2027\" --start 2027-01-11 --dry-run
  farmteam enroll A-0033 --intake \"January 2027\" --reason \"Declined in May, applied again\"")]
pub(crate) struct Enroll {
    /// Ids, external numbers, e-mail addresses or unambiguous names
    #[arg(required = true, value_name = "PERSON")]
    people: Vec<String>,
    /// Into this intake
    #[arg(long, value_name = "NAME")]
    intake: String,
    /// Another first day than the intake's
    #[arg(long, value_name = "DATE", value_parser = civil_date)]
    start: Option<NaiveDate>,
    /// Why: needed for somebody who was declined
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Show what would happen and store nothing
    #[arg(long)]
    dry_run: bool,
}

impl Enroll {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let mut people = Vec::new();
        for named in &self.people {
            people.push(desk.person(named).await?.get("person").cloned().unwrap_or_default());
        }
        let request = json!({
            "people": people,
            "intake": desk.intake(Some(&self.intake)).await?,
            "start_on": self.start,
            "reason": self.reason,
            "dry_run": self.dry_run,
        });
        let done = desk.ask("enrollment.enroll", request).await?;
        let (enrolled, refused) = (rows(&done, "enrolled"), rows(&done, "refused"));
        let verb = if self.dry_run { "Would enroll" } else { "Enrolled" };
        let mut told = format!("{verb} {}.", counted(enrolled.len(), "person", "people"));
        if !enrolled.is_empty() {
            let mut table = Table::new(&["Name", "Selection", "End", "#Conflicts"]);
            for row in enrolled {
                table.row([text(row, "name"), word(row, "selection"), text(row, "end_on"), text(row, "conflicts")]);
            }
            told.push_str(&format!("\n\n{}", table.draw()));
        }
        let beside: Vec<Value> = refused.iter().map(told_of).collect();
        let exit = if beside.is_empty() { 0 } else { exit::REFUSED };
        Ok(Answer { json: done, text: told, beside, exit })
    }
}

/// A refusal as an error: the sentence says whom it is about.
fn told_of(row: &Value) -> Value {
    let message = format!("{}: {}", text(row, "name"), text(row, "message"));
    json!({ "code": row.get("code"), "message": message, "person": row.get("person") })
}

/// Trainees: who is enrolled
#[derive(Debug, Subcommand)]
pub(crate) enum Trainees {
    /// List trainees with progress and what comes next
    #[command(after_help = "Examples:
  farmteam trainees list --filter overdue
  farmteam trainees list --intake \"January 2027\" --text zoë --json")]
    List(Which),
    /// Write the plans of trainees into a folder, and all of them to print
    #[command(after_help = "Examples:
  farmteam trainees print A-0046 A-0009 --out plans
  farmteam trainees print A-0046 A-0009 --out plans --json")]
    Print {
        /// Ids, external numbers, e-mail addresses or unambiguous names
        #[arg(required = true, value_name = "PERSON")]
        people: Vec<String>,
        /// Folder for the files; made where it is missing
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
}

/// Which trainees.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Only these
    #[arg(long, value_name = "FILTER", default_value = "all", value_parser = one_of(FILTERS))]
    filter: String,
    /// Only of this intake
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
    /// Only with these words in name, number or e-mail address
    #[arg(long, value_name = "WORDS")]
    text: Option<String>,
}

impl Which {
    /// The request of the list, without a window.
    pub(crate) async fn list(&self, desk: &Desk) -> Result<Value> {
        Ok(json!({
            "filter": self.filter,
            "intake": desk.intake(self.intake.as_deref()).await?,
            "text": self.text,
            "sort": [{ "column": "name", "descending": false }],
        }))
    }
}

impl Trainees {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List(which) => list(desk, which).await,
            Self::Print { people, out } => print(desk, people, out).await,
        }
    }
}

async fn list(desk: &Desk, which: &Which) -> Result<Answer> {
    let trainees = desk.all("trainees.list", which.list(desk).await?).await?;
    let mut table = Table::new(&[
        "Number",
        "Name",
        "Intake",
        "#Day",
        "#Progress",
        "Next milestone",
        "Next module",
        "Standing",
        "End",
    ]);
    for row in &trainees {
        let next = |what: &str, on: &str| format!("{} {}", text(row, what), text(row, on)).trim().to_owned();
        table.row([
            text(row, "number"),
            text(row, "name"),
            text(row, "intake_name"),
            text(row, "day"),
            format!("{} %", text(row, "progress")),
            next("next_milestone", "next_milestone_on"),
            next("next_module", "next_module_on"),
            standing(row.get("standing").unwrap_or(&Value::Null)),
            text(row, "end_on"),
        ]);
    }
    let told = format!("{}\n{}", table.draw(), counted(trainees.len(), "trainee", "trainees"));
    Ok(Answer::new(trainees.into(), told))
}

async fn print(desk: &Desk, people: &[String], out: &Path) -> Result<Answer> {
    let mut enrollments = Vec::new();
    for person in people {
        enrollments.push(desk.trainee(person).await?.get("enrollment").cloned());
    }
    let written = desk.ask("enrollment.print_plans", json!({ "enrollments": enrollments, "folder": out })).await?;
    let count = counted(rows(&written, "files").len(), "plan", "plans");
    let told = format!("Wrote {count} to {}.", text(&written, "folder"));
    let to_print: Vec<&str> = rows(&written, "to_print").iter().filter_map(Value::as_str).collect();
    let told = if to_print.is_empty() { told } else { format!("{told}\nTo print: {}", to_print.join(", ")) };
    Ok(Answer::new(written, told))
}

fn standing(standing: &Value) -> String {
    match text(standing, "kind").as_str() {
        "due" => format!("{} due", text(standing, "items")),
        "overdue" => format!("{} overdue by {} d", text(standing, "code"), text(standing, "days")),
        "attempts_used_up" => format!("{}: attempts used up", text(standing, "code")),
        "paused" => format!("paused since {}", text(standing, "since")),
        "ended" => word(standing, "outcome"),
        other => other.replace('_', " "),
    }
}

/// Show a trainee's plan with the current dates
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam plan A-0046
  farmteam plan A-0046 --json
  farmteam plan A-0046 --pdf hansen.pdf")]
pub(crate) struct Plan {
    /// Id, external number, e-mail address or unambiguous name
    person: String,
    /// Write it to print, with the original dates beside the current ones
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
}

impl Plan {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let trainee = desk.trainee(&self.person).await?;
        let enrollment = trainee.get("enrollment");
        if let Some(path) = &self.pdf {
            let written = desk.ask("enrollment.print_plan", json!({ "enrollment": enrollment, "path": path })).await?;
            let told = format!("Wrote the plan of {} to {}.", text(&trainee, "name"), text(&written, "path"));
            return Ok(Answer::new(written, told));
        }
        let plan = desk.ask("trainees.plan", json!({ "enrollment": enrollment })).await?;
        let lines = plan.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut table = Table::new(&["Code", "Kind", "Name", "Planned", "Due", "State"]);
        for row in lines {
            table.row([
                text(row, "code"),
                text(row, "kind"),
                text(row, "name"),
                text(row, "planned"),
                text(row, "due"),
                word(row, "state"),
            ]);
        }
        let told = format!("{}\n{}", text(&trainee, "name"), table.draw());
        Ok(Answer::new(lines.iter().map(|row| only(row, &PLAN)).collect::<Vec<_>>().into(), told))
    }
}

/// Breaks: days that do not count
#[derive(Debug, Subcommand)]
pub(crate) enum Break {
    /// Enter a break: every open date moves
    #[command(after_help = "Examples:
  farmteam break add A-0046 --from 2027-03-01 --to 2027-03-28 --reason \"Parental leave\"
  farmteam break add A-0046 --from 2027-03-01 --reason Illness --overlap keep-break --dry-run")]
    Add {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// First day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        from: NaiveDate,
        /// Last day, inclusive [else open-ended]
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        to: Option<NaiveDate>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// Which gives way where the break covers something recorded
        #[arg(long, value_name = "WHICH", value_parser = one_of(OVERLAPS))]
        overlap: Option<String>,
        /// Show which dates would move and store nothing
        #[arg(long)]
        dry_run: bool,
    },
}

impl Break {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let Self::Add { person, from, to, reason, overlap, dry_run } = self;
        let trainee = desk.trainee(person).await?;
        let request = json!({
            "enrollment": trainee.get("enrollment"),
            "from": from, "to": to, "reason": reason, "overlap": overlap, "dry_run": dry_run,
        });
        let moved = desk.ask("enrollment.add_break", request).await?;
        let changes = rows(&moved, "changes");
        let verb = if *dry_run { "would move" } else { "moved" };
        let mut told = format!("{}: {} {verb}.", text(&trainee, "name"), counted(changes.len(), "date", "dates"));
        let warnings = rows(&moved, "warnings").iter();
        let beside = warnings.map(|warning| json!({ "code": "warning", "message": warning })).collect();
        if !changes.is_empty() {
            told.push_str(&format!("\n\n{}", dates(&moved).draw()));
        }
        Ok(Answer { beside, ..Answer::new(moved, told) })
    }
}

/// Record how an enrollment ended
#[derive(Debug, Args)]
#[command(after_help = "Example:
  farmteam outcome A-0046 withdrew --on 2027-05-14 --reason \"Moved away\"")]
pub(crate) struct Outcome {
    /// Id, external number, e-mail address or unambiguous name
    person: String,
    /// Code of the program's outcome
    code: String,
    /// The day it took effect
    #[arg(long, value_name = "DATE", value_parser = civil_date)]
    on: NaiveDate,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Outcome {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let trainee = desk.trainee(&self.person).await?;
        let request = json!({
            "enrollment": trainee.get("enrollment"), "outcome": self.code, "on": self.on, "reason": self.reason,
        });
        let saved = desk.ask("enrollment.record_outcome", request).await?;
        let told = format!("Recorded {} for {} on {}.", self.code.replace('_', " "), text(&trainee, "name"), self.on);
        Ok(Answer::new(saved, told))
    }
}
