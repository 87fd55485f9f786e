//! `people`: who is known.

use clap::Subcommand;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{counted, rows, text, word};

/// People: everybody who is known
#[derive(Debug, Subcommand)]
pub(crate) enum People {
    /// List people by name
    #[command(after_help = "Examples:
  farmteam people list
  farmteam people list --text \"zoë a-00\" --json")]
    List {
        /// Only people with these words in name, number or e-mail address
        #[arg(long, value_name = "WORDS")]
        text: Option<String>,
    },
    /// Show one person with candidacies and enrollments
    #[command(after_help = "Examples:
  farmteam people show A-0046
  farmteam people show applicant0046@example.org --json")]
    Show {
        /// Id, external number, e-mail address or unambiguous name
        person: String,
    },
}

impl People {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List { text } => list(desk, text.as_deref()).await,
            Self::Show { person } => show(desk, person).await,
        }
    }
}

async fn list(desk: &Desk, words: Option<&str>) -> Result<Answer> {
    let sort = json!([{ "column": "name", "descending": false }]);
    let people = desk.all("people.list", json!({ "text": words, "sort": sort })).await?;
    let mut table = Table::new(&["Number", "Name", "E-mail", "Phone", "Applied on", "Source"]);
    for row in &people {
        table.row(["number", "name", "email", "phone", "applied_on", "source"].map(|key| text(row, key)));
    }
    let told = format!("{}\n{}", table.draw(), counted(people.len(), "person", "people"));
    Ok(Answer::new(people.into(), told))
}

async fn show(desk: &Desk, named: &str) -> Result<Answer> {
    let found = desk.person(named).await?;
    let view = desk.ask("people.get", json!({ "person": found.get("person") })).await?;
    let fields = view.get("fields").cloned().unwrap_or_default();
    let mut lines = vec![text(&view, "name")];
    for (title, key) in [
        ("Number", "number"),
        ("E-mail", "email"),
        ("Phone", "phone"),
        ("Source", "source"),
        ("Applied on", "applied_on"),
        ("Current job", "current_job"),
        ("IT background", "it_background"),
        ("Eager learner", "learner_evidence"),
        ("Notes", "notes"),
    ] {
        lines.extend(line(title, &text(&fields, key)));
    }
    for row in rows(&view, "candidacies") {
        lines.extend(line("Candidate", &format!("{}: {}", text(row, "intake_name"), word(row, "state"))));
    }
    for row in rows(&view, "enrollments") {
        lines.extend(line("Enrolled", &enrolled(row)));
    }
    lines.extend(line("Id", &text(&view, "person")));
    Ok(Answer::new(view, lines.join("\n")))
}

fn enrolled(row: &Value) -> String {
    let outcome = match text(row, "outcome") {
        outcome if outcome.is_empty() => "running".to_owned(),
        outcome => outcome.replace('_', " "),
    };
    format!("{}: from {}, {outcome}", text(row, "intake_name"), text(row, "start_on"))
}

fn line(title: &str, value: &str) -> Option<String> {
    (!value.is_empty()).then(|| format!("  {title:<14}{value}"))
}
