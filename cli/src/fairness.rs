//! `fairness`: who was selected from which group, and monitoring data from files. Every figure comes from the core.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{counted, is, number, rows, text, word};

/// Fairness: who was selected from which group, and how severe each rater is
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Groups under five are never shown; with fewer than 30 in all nothing is flagged.

Examples:
  farmteam fairness --intake \"January 2027\"
  farmteam fairness --intake \"January 2027\" --shared --json
  farmteam fairness import monitoring.csv --intake \"January 2027\""
)]
pub(crate) struct Fairness {
    #[command(subcommand)]
    import: Option<Import>,
    /// The intake
    #[arg(long, value_name = "NAME", required = true)]
    intake: Option<String>,
    /// For handing on: without small counts, and without what would tell them
    #[arg(long)]
    shared: bool,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Take monitoring data from a file: number, e-mail or name, and one column for each question
    #[command(after_help = "Examples:
  farmteam fairness import monitoring.csv --intake \"January 2027\"
  farmteam fairness import monitoring.xlsx --intake May --dry-run --json")]
    Import {
        /// CSV or XLSX
        file: String,
        /// The intake whose candidates answered
        #[arg(long, value_name = "NAME")]
        intake: String,
        /// Look, and store nothing
        #[arg(long)]
        dry_run: bool,
    },
}

impl Fairness {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match &self.import {
            Some(Import::Import { file, intake, dry_run }) => import(desk, file, intake, *dry_run).await,
            None => figures(desk, self.intake.as_deref(), self.shared).await,
        }
    }
}

async fn figures(desk: &Desk, intake: Option<&str>, shared: bool) -> Result<Answer> {
    let request = json!({ "intake": desk.intake(intake).await?, "shared": shared });
    let figures = desk.ask("fairness.get", request).await?;
    let mut told =
        counted(usize::try_from(number(&figures, "decided")).unwrap_or_default(), "candidacy", "candidacies");
    told.push_str(" decided\n");
    for question in rows(&figures, "questions") {
        for stage in rows(question, "stages") {
            told.push_str(&of_stage(&text(question, "question"), stage));
        }
    }
    if !rows(&figures, "raters").is_empty() {
        let mut table = Table::new(&["Rater", "#Sheets", "#Mean", "#Lowest", "#Highest", "#Against others"]);
        for rater in rows(&figures, "raters") {
            table.row(["rater", "sheets", "mean", "lowest", "highest", "difference"].map(|key| text(rater, key)));
        }
        told.push_str(&format!("\nRaters\n{}", table.draw()));
    }
    Ok(Answer::new(figures, told))
}

fn of_stage(question: &str, stage: &Value) -> String {
    let mut table = Table::new(&["Group", "#Applied", "#Selected", "#Rate", "#Ratio", "#p", "#Shortfall", ""]);
    for group in rows(stage, "groups") {
        let [answer, applied, selected, rate, ratio, p, shortfall] =
            ["answer", "applied", "selected", "rate", "ratio", "p", "shortfall"].map(|key| text(group, key));
        let flag = if is(group, "flagged") { "below four fifths" } else { "" };
        table.row([answer, applied, selected, rate, ratio, p, shortfall, flag.to_owned()]);
    }
    let few = if is(stage, "too_few") { " · too few to judge" } else { "" };
    let hidden = match number(stage, "hidden") {
        0 => String::new(),
        n => format!(" · {} not shown", counted(usize::try_from(n).unwrap_or_default(), "group", "groups")),
    };
    format!("\n{question} · {}{few}{hidden}\n{}", word(stage, "stage"), table.draw())
}

async fn import(desk: &Desk, file: &str, intake: &str, dry_run: bool) -> Result<Answer> {
    let request = json!({ "path": file, "intake": desk.intake(Some(intake)).await?, "dry_run": dry_run });
    let done = desk.ask("monitoring.import", request).await?;
    let rejected = rows(&done, "rejected");
    let read = counted(usize::try_from(number(&done, "read")).unwrap_or_default(), "row", "rows");
    let mut told = format!("Read {read}: {} imported, {} rejected.", text(&done, "imported"), rejected.len());
    if dry_run {
        told.push_str(" Nothing was stored.");
    }
    if !rejected.is_empty() {
        let mut table = Table::new(&["#Row", "Column", "Value", "Problem"]);
        for cell in rejected {
            table.row(["row", "column", "value", "message"].map(|key| text(cell, key)));
        }
        told.push_str(&format!("\n\nRejected rows\n{}", table.draw()));
    }
    Ok(Answer::new(done, told))
}
