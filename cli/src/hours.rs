//! `hours`: logged one by one, looked at by the week, approved in one step.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{counted, number, rows, text, word};
use crate::words::{HOURS, one_of};

/// Hours of learning
#[derive(Debug, Subcommand)]
pub(crate) enum Hours {
    /// Log hours
    #[command(after_help = "Examples:
  farmteam hours add A-0046 --date 2027-01-12 --minutes 90 --kind taught --module FT-01
  farmteam hours add A-0046 --date 2027-01-13 --minutes 240 --kind on-the-job --counts true --note \"Ticket queue\"")]
    #[command(alias = "log")]
    Add {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
        /// The day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        date: NaiveDate,
        /// How long, in minutes
        #[arg(long, value_name = "N")]
        minutes: u32,
        /// What it was
        #[arg(long, value_name = "KIND", value_parser = one_of(HOURS))]
        kind: String,
        /// Whether it counts as learning time [else everything but on the job does]
        #[arg(long, value_name = "TRUE|FALSE")]
        counts: Option<bool>,
        /// Code of the module it was for
        #[arg(long, value_name = "CODE")]
        module: Option<String>,
        /// A note
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
    },
    /// Remove an entry that was logged in error
    #[command(after_help = "Example:\n  farmteam hours remove 0198c5a0-0000-7000-8000-000000000001")]
    Remove {
        /// Id of the entry, from `hours of --json`
        hours: String,
    },
    /// Attach a file to an entry as evidence
    #[command(after_help = "Example:\n  farmteam hours attach 0198c5a0-0000-7000-8000-000000000001 ping.txt")]
    Attach {
        /// Id of the entry, from `hours of --json`
        hours: String,
        /// PDF, image or text, at most 20 MB
        file: PathBuf,
    },
    /// Show the entries of a trainee, newest first
    #[command(after_help = "Example:\n  farmteam hours of A-0046 --json")]
    Of {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
    },
    /// Show a week, Monday to Sunday: planned, logged, approved, and what waits for approval
    #[command(after_help = "Examples:
  farmteam hours week 2027-01-14
  farmteam hours week 2027-01-14 --intake \"January 2027\" --mentor \"A. Ruiz\" --waiting --json")]
    Week(OfWeek),
    /// Approve what waits in a week, or single entries: all or none
    #[command(after_help = "Examples:
  farmteam hours approve --week 2027-01-14 --intake \"January 2027\" --mentor \"A. Ruiz\" --dry-run
  farmteam hours approve 0198c5a0-0000-7000-8000-000000000001 0198c5a0-0000-7000-8000-000000000002")]
    Approve {
        /// Ids of entries, from `hours week --json`
        #[arg(value_name = "ID", required_unless_present = "week",
            conflicts_with_all = ["week", "intake", "mentor"])]
        hours: Vec<String>,
        /// Everything that waits in the week of this day
        #[arg(long, value_name = "DATE", value_parser = civil_date)]
        week: Option<NaiveDate>,
        #[command(flatten)]
        whose: Whose,
        /// Say what would be approved and store nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// Whom a week is about; everybody without.
#[derive(Debug, Args)]
pub(crate) struct Whose {
    /// Those of this intake
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
    /// The trainees of this mentor
    #[arg(long, value_name = "NAME")]
    mentor: Option<String>,
}

/// Which week, and of whom.
#[derive(Debug, Args)]
pub(crate) struct OfWeek {
    /// Any day of the week
    #[arg(value_name = "DATE", value_parser = civil_date)]
    day: NaiveDate,
    #[command(flatten)]
    whose: Whose,
    /// Only those with something to approve
    #[arg(long)]
    waiting: bool,
}

impl OfWeek {
    /// As the core's list takes it.
    pub(crate) async fn list(&self, desk: &Desk) -> Result<Value> {
        self.whose.list(desk, self.day, self.waiting).await
    }
}

impl Whose {
    async fn list(&self, desk: &Desk, day: NaiveDate, waiting: bool) -> Result<Value> {
        let intake = desk.intake(self.intake.as_deref()).await?;
        let mentor = match &self.mentor {
            Some(name) => desk.mentor(name).await?,
            None => Value::Null,
        };
        Ok(json!({ "day": day, "intake": intake, "mentor": mentor, "waiting": waiting }))
    }
}

impl Hours {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Add { person, date, minutes, kind, counts, module, note } => {
                let trainee = desk.trainee(person).await?;
                let request = json!({
                    "enrollment": trainee.get("enrollment"),
                    "day": date, "minutes": minutes, "kind": kind, "counts": counts, "module": module, "note": note,
                });
                let saved = desk.ask("progress.log_hours", request).await?;
                let told = format!("Logged {} h for {} on {date}.", clock(i64::from(*minutes)), text(&trainee, "name"));
                Ok(Answer::new(saved, told))
            }
            Self::Remove { hours } => {
                let saved = desk.ask("progress.remove_hours", json!({ "hours": hours })).await?;
                Ok(Answer::new(saved, "Removed the entry.".to_owned()))
            }
            Self::Attach { hours, file } => {
                let saved = desk.ask("attachments.add_to_hours", json!({ "hours": hours, "path": file })).await?;
                let told = format!("Attached {}.", text(&saved, "name"));
                Ok(Answer::new(saved, told))
            }
            Self::Of { person } => of(desk, person).await,
            Self::Week(week) => {
                let found = desk.all("hours.week", week.list(desk).await?).await?;
                let told = if found.is_empty() { "Nobody is in this week.".to_owned() } else { drawn(&found) };
                Ok(Answer::new(Value::Array(found), told))
            }
            Self::Approve { hours, week, whose, dry_run } => {
                let hours = match week {
                    Some(day) => {
                        let found = desk.all("hours.week", whose.list(desk, *day, true).await?).await?;
                        json!(found.iter().flat_map(|row| rows(row, "to_approve")).collect::<Vec<_>>())
                    }
                    None => json!(hours),
                };
                let done = desk.ask("progress.approve_hours", json!({ "hours": hours, "dry_run": dry_run })).await?;
                Ok(Answer::new(done.clone(), approved(&done, *dry_run)))
            }
        }
    }
}

async fn of(desk: &Desk, person: &str) -> Result<Answer> {
    let trainee = desk.trainee(person).await?;
    let record = desk.ask("progress.record", json!({ "enrollment": trainee.get("enrollment") })).await?;
    let entries = rows(&record, "hours").to_vec();
    if entries.is_empty() {
        return Ok(Answer::new(json!([]), "No hours are logged.".to_owned()));
    }
    let mut table = Table::new(&["Day", "#Minutes", "Kind", "Module", "Approved", "#Files", "Note"]);
    for row in &entries {
        let [day, minutes, module, approved, note] =
            ["day", "minutes", "module", "approved_on", "note"].map(|key| text(row, key));
        let files = rows(row, "attachments").len().to_string();
        table.row([day, minutes, word(row, "kind"), module, approved, files, note]);
    }
    Ok(Answer::new(Value::Array(entries), table.draw()))
}

fn approved(done: &Value, dry_run: bool) -> String {
    let count = |key| usize::try_from(number(done, key)).unwrap_or_default();
    let verb = if dry_run { "Would approve" } else { "Approved" };
    let (entries, people) =
        (counted(count("entries"), "entry", "entries"), counted(count("people"), "person", "people"));
    format!("{verb} {entries} of {people}, {} h.", clock(number(done, "minutes")))
}

/// Minutes as `1:30`.
fn clock(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn drawn(found: &[Value]) -> String {
    let mut table = Table::new(&[
        "Name",
        "Intake",
        "#Mon",
        "#Tue",
        "#Wed",
        "#Thu",
        "#Fri",
        "#Sat",
        "#Sun",
        "#Planned",
        "#Logged",
        "#Approved",
        "#Waiting",
    ]);
    for row in found {
        let told = |minutes: &Value, key: &str| match minutes.get(key).and_then(Value::as_i64) {
            Some(0) | None => "-".to_owned(),
            Some(minutes) => clock(minutes),
        };
        let days = rows(row, "days").iter().map(|day| told(day, "minutes"));
        let sums = ["planned", "logged", "approved", "waiting"].map(|key| told(row, key));
        table.row([text(row, "name"), text(row, "intake_name")].into_iter().chain(days).chain(sums));
    }
    table.draw()
}
