//! `risk`: who may need somebody, and why. The rules stand in the core.

use clap::Args;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::values::{rows, text};

/// Show who may need somebody: why, since when, what to do
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  farmteam risk
  farmteam risk --intake \"January 2027\" --json
  farmteam risk A-0046")]
pub(crate) struct Risk {
    /// Only this trainee, also what is set aside: id, external number, e-mail address or unambiguous name
    #[arg(conflicts_with = "intake")]
    person: Option<String>,
    /// Only this intake
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
}

impl Risk {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        if let Some(person) = &self.person {
            let trainee = desk.trainee(person).await?;
            let view = desk.ask("risk.get", json!({ "enrollment": trainee.get("enrollment") })).await?;
            let told = format!("{}{}", text(&trainee, "name"), flags(&view));
            return Ok(Answer::new(view, told));
        }
        let intake = desk.intake(self.intake.as_deref()).await?;
        let listed = desk.ask("risk.list", json!({ "intake": intake })).await?;
        let people = listed.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut told = format!("{} with a warning", people.len());
        for one in people {
            told.push_str(&format!("\n{} ({}){}", text(one, "name"), text(one, "intake_name"), flags(one)));
        }
        Ok(Answer::new(listed, told))
    }
}

fn flags(one: &serde_json::Value) -> String {
    let lines = rows(one, "flags").iter().map(|flag| {
        let aside = match flag.get("muted").filter(|muted| !muted.is_null()) {
            Some(muted) => format!(" [set aside until {}: {}]", text(muted, "until"), text(muted, "reason")),
            None => String::new(),
        };
        format!("\n  since {}: {} {}{aside}", text(flag, "since"), text(flag, "why"), text(flag, "what_to_do"))
    });
    lines.collect()
}
