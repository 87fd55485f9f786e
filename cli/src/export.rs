//! `export`: any list as a file, read through the same functions as the screens'.

use std::path::Path;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::enrollment::Which;
use crate::failure::{Failure, Result};
use crate::hours::OfWeek;
use crate::sessions::Listed;
use crate::values::text;
use crate::words::{FORMATS, one_of};

/// Write a list to a file
#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// Everybody who is known
    #[command(after_help = "Examples:
  farmteam export people --format csv --out people.csv
  farmteam export people --text zoë --out people.xlsx")]
    People {
        #[command(flatten)]
        to: To,
        /// Only people with these words in name, number or e-mail address
        #[arg(long, value_name = "WORDS")]
        text: Option<String>,
    },
    /// Candidates with their results
    #[command(
        after_help = "Example:\n  farmteam export candidates --intake \"January 2027\" --format xlsx --out candidates.xlsx"
    )]
    Candidates {
        #[command(flatten)]
        to: To,
        /// Only of this intake
        #[arg(long, value_name = "NAME")]
        intake: Option<String>,
    },
    /// Trainees with progress and what comes next
    #[command(after_help = "Examples:
  farmteam export trainees --format xlsx --out trainees.xlsx
  farmteam export trainees --filter overdue --intake \"January 2027\" --text zoë --out overdue.csv")]
    Trainees {
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        which: Which,
    },
    /// The plan of one trainee, or of everybody
    #[command(after_help = "Examples:
  farmteam export plan A-0046 --format csv --out plan.csv
  farmteam export plan --format json --out plans.json")]
    Plan {
        #[command(flatten)]
        to: To,
        /// Id, external number, e-mail address or unambiguous name [else everybody]
        person: Option<String>,
    },
    /// The milestones of one trainee, or of everybody
    #[command(after_help = "Example:\n  farmteam export milestones --format csv --out milestones.csv")]
    Milestones {
        #[command(flatten)]
        to: To,
        /// Id, external number, e-mail address or unambiguous name [else everybody]
        person: Option<String>,
    },
    /// The hours of one trainee
    #[command(after_help = "Example:\n  farmteam export hours A-0046 --format csv --out hours.csv")]
    Hours {
        #[command(flatten)]
        to: To,
        /// Id, external number, e-mail address or unambiguous name
        person: String,
    },
    /// The hours of a week over everybody, by day
    #[command(after_help = "Examples:
  farmteam export week 2027-01-14 --format json --out week.json
  farmteam export week 2027-01-14 --intake \"January 2027\" --mentor \"A. Ruiz\" --waiting --out week.csv")]
    Week {
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        which: OfWeek,
    },
    /// The sessions, the latest first
    #[command(after_help = "Example:
  farmteam export sessions --intake \"January 2027\" --stage held --format xlsx --out sessions.xlsx")]
    Sessions {
        #[command(flatten)]
        to: To,
        #[command(flatten)]
        which: Listed,
    },
    /// The intakes with their figures
    #[command(after_help = "Example:\n  farmteam export intakes --format csv --out intakes.csv")]
    Intakes {
        #[command(flatten)]
        to: To,
    },
    /// The fairness of a selection, with small counts taken out
    #[command(
        after_help = "Example:\n  farmteam export fairness --intake \"January 2027\" --format xlsx --out fairness.xlsx"
    )]
    Fairness {
        #[command(flatten)]
        to: To,
        /// The intake
        #[arg(long, value_name = "NAME")]
        intake: String,
    },
    /// What was done, about one person or about everything
    #[command(after_help = "Examples:
  farmteam export history --format json --out history.json
  farmteam export history A-0046 --format csv --out history.csv")]
    History {
        #[command(flatten)]
        to: To,
        /// Id, external number, e-mail address or unambiguous name [else everything]
        person: Option<String>,
    },
}

/// Where to, and as what.
#[derive(Debug, Args)]
pub(crate) struct To {
    /// The kind of file [else by the ending of the file's name]
    #[arg(long, value_name = "FORMAT", value_parser = one_of(FORMATS))]
    format: Option<String>,
    /// Where to write; a file of that name is replaced
    #[arg(long, value_name = "FILE")]
    out: String,
}

impl To {
    fn format(&self) -> Result<String> {
        if let Some(format) = &self.format {
            return Ok(format.clone());
        }
        let ending = Path::new(&self.out).extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if FORMATS.contains(&ending.as_str()) {
            return Ok(ending);
        }
        Err(Failure::usage(format!("Say which kind of file {} shall be: --format csv, xlsx or json", self.out)))
    }
}

impl Export {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let (of, to) = match self {
            Self::People { to, text } => (json!({ "kind": "people", "list": { "text": text, "sort": by_name() } }), to),
            Self::Candidates { to, intake } => {
                let list = json!({ "intake": desk.intake(intake.as_deref()).await?, "sort": by_name() });
                (json!({ "kind": "candidates", "list": list }), to)
            }
            Self::Trainees { to, which } => (json!({ "kind": "trainees", "list": which.list(desk).await? }), to),
            Self::Plan { to, person } => (of_trainee(desk, "plan", person.as_deref()).await?, to),
            Self::Milestones { to, person } => (of_trainee(desk, "milestones", person.as_deref()).await?, to),
            Self::Hours { to, person } => (of_trainee(desk, "hours", Some(person)).await?, to),
            Self::Week { to, which } => (json!({ "kind": "week", "list": which.list(desk).await? }), to),
            Self::Sessions { to, which } => (json!({ "kind": "sessions", "list": which.list(desk).await? }), to),
            Self::Fairness { to, intake } => {
                (json!({ "kind": "fairness", "intake": desk.intake(Some(intake)).await? }), to)
            }
            Self::Intakes { to } => (json!({ "kind": "intakes" }), to),
            Self::History { to, person } => {
                let person = match person {
                    Some(named) => desk.person(named).await?.get("person").cloned(),
                    None => None,
                };
                (json!({ "kind": "history", "person": person }), to)
            }
        };
        let request = json!({ "of": of, "format": to.format()?, "path": to.out });
        let written = desk.ask("exchange.export", request).await?;
        let told = format!("Wrote {} rows to {}.", text(&written, "rows"), text(&written, "path"));
        Ok(Answer::new(written, told))
    }
}

fn by_name() -> Value {
    json!([{ "column": "name", "descending": false }])
}

async fn of_trainee(desk: &Desk, kind: &str, person: Option<&str>) -> Result<Value> {
    let enrollment = match person {
        Some(named) => desk.trainee(named).await?.get("enrollment").cloned(),
        None => None,
    };
    Ok(json!({ "kind": kind, "enrollment": enrollment }))
}
