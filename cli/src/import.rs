//! `import`: people and interview sheets from files. What a row means is decided in the core.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use farm_team_core::Error;
use farm_team_core::exchange::columns::parse_choice;
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::{Failure, Result};
use crate::table::Table;
use crate::values::{counted, is, number, only, rows, text, word};
use crate::words::{DATE_FORMS, DELIMITERS, ENCODINGS, one_of};

/// Bring in a file (CSV or XLSX); bad rows are listed, good ones go in
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Import people; with --intake they become its candidates
    #[command(after_help = "Fields of --map: number, full_name, first_name, last_name, email, phone, applied_on,
source, current_job, it_background, learner_evidence, notes. An empty column leaves a field out.

Examples:
  farmteam import people applicants.csv --intake \"January 2027\" --start 2027-01-04
  farmteam import people hr.xlsx --sheet Staff --map number=EmpID --map full_name=B --dry-run
  farmteam import people old.csv --encoding windows-1252 --delimiter semicolon --date-form day-dot-month
  farmteam import people late.csv --decide 12=A-0046 --decide 15=new --rejected late-rejected.csv")]
    People {
        #[command(flatten)]
        file: File,
        /// They become candidates of this intake
        #[arg(long, value_name = "NAME")]
        intake: Option<String>,
        /// First day of the intake if it is new
        #[arg(long, value_name = "DATE", requires = "intake", value_parser = civil_date)]
        start: Option<NaiveDate>,
        /// Settle a row that has the name of somebody known: ROW=PERSON, or ROW=new for somebody new
        #[arg(long, value_name = "ROW=PERSON")]
        decide: Vec<String>,
    },
    /// Import interview sheets of an intake's candidates; raters are named in the file
    #[command(after_help = "Fields of --map: number, email, name, rater, notes, and the codes of the competencies.

Examples:
  farmteam import sheets interview-sheets.csv --intake \"January 2027\"
  farmteam import sheets sheets.xlsx --intake \"January 2027\" --sheet Scores --map rater=Interviewer --dry-run
  farmteam import sheets s.csv --intake May --encoding utf8 --delimiter tab --date-form iso --rejected bad.csv")]
    Sheets {
        #[command(flatten)]
        file: File,
        /// The intake whose candidates were interviewed
        #[arg(long, value_name = "NAME")]
        intake: String,
    },
}

/// The file and how to read it; what is not said is detected.
#[derive(Debug, Args)]
pub(crate) struct File {
    /// The file
    file: String,
    /// Which column fills a field: a header, a letter or a number from 1 [else guessed]
    #[arg(long, value_name = "FIELD=COLUMN")]
    map: Vec<String>,
    /// How the text is encoded [else detected]
    #[arg(long, value_name = "NAME", value_parser = one_of(ENCODINGS))]
    encoding: Option<String>,
    /// What separates the cells [else detected]
    #[arg(long, value_name = "NAME", value_parser = one_of(DELIMITERS))]
    delimiter: Option<String>,
    /// How dates are written [else detected]
    #[arg(long, value_name = "FORM", value_parser = one_of(DATE_FORMS))]
    date_form: Option<String>,
    /// Which sheet of a workbook [else the first with content]
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Show what would happen and store nothing
    #[arg(long)]
    dry_run: bool,
    /// Save the rejected rows to this CSV file, to correct and import again
    #[arg(long, value_name = "FILE")]
    rejected: Option<String>,
}

impl Import {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        let (file, kind, intake, decisions) = match self {
            Self::People { file, intake, start, decide } => {
                let into = intake.as_ref().map(|name| json!({ "name": name, "start_on": start }));
                (file, "people", into, decisions(desk, decide).await?)
            }
            Self::Sheets { file, intake } => (file, "sheets", Some(json!({ "name": intake })), Vec::new()),
        };
        let request = file.request(kind, intake.as_ref(), &decisions)?;
        file.bring_in(desk, request).await
    }
}

impl File {
    /// Imports by a request of this file, or only looks.
    pub(crate) async fn bring_in(&self, desk: &Desk, request: Value) -> Result<Answer> {
        let file = self;
        let results = text(&request, "kind") == "results";
        let preview = match file.dry_run {
            true => Some(desk.ask("exchange.preview", request.clone()).await?),
            false => None,
        };
        let report = desk.ask("exchange.import", request.clone()).await?;
        let mut told = preview.as_ref().map(reading).unwrap_or_default();
        told.push_str(&figures(&report, file.dry_run, results));
        if let Some(path) = file.rejected.as_ref().filter(|_| number(&report, "rejected_rows") > 0) {
            let written = desk.ask("exchange.save_rejected", json!({ "file": request, "path": path })).await?;
            told.push_str(&format!("\nSaved {} rejected rows to {path}.", text(&written, "rows")));
        }
        Ok(Answer::new(shape(&report, results), told))
    }

    pub(crate) fn request(&self, kind: &str, intake: Option<&Value>, decisions: &[Value]) -> Result<Value> {
        let mapping = self.map.iter().map(|choice| {
            let choice = parse_choice(choice).map_err(Error::from)?;
            Ok(json!({ "field": choice.field, "column": choice.column }))
        });
        Ok(json!({
            "path": self.file,
            "kind": kind,
            "intake": intake,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "date_form": self.date_form,
            "sheet": self.sheet,
            "mapping": mapping.collect::<Result<Vec<Value>>>()?,
            "decisions": decisions,
            "dry_run": self.dry_run,
        }))
    }
}

/// `12=A-0046` and `12=new` as the core takes them.
pub(crate) async fn decisions(desk: &Desk, decide: &[String]) -> Result<Vec<Value>> {
    let mut decisions = Vec::new();
    for text in decide {
        let parts = text.split_once('=').and_then(|(row, who)| Some((row.trim().parse::<u32>().ok()?, who.trim())));
        let (row, who) = parts
            .ok_or_else(|| Failure::usage(format!("“{text}” is no decision; write --decide 12=A-0046 or 12=new")))?;
        let person = match who {
            "new" => Value::Null,
            named => desk.person(named).await?.get("person").cloned().unwrap_or_default(),
        };
        decisions.push(json!({ "row": row, "person": person }));
    }
    Ok(decisions)
}

/// What scripts get; of results also those that wait on the unsettled list.
fn shape(report: &Value, results: bool) -> Value {
    let mut shape = only(report, &["read", "imported", "updated", "unchanged"]);
    let list = |key: &str, keys: &[&str]| rows(report, key).iter().map(|row| only(row, keys)).collect::<Vec<_>>();
    if let Some(shape) = shape.as_object_mut() {
        shape.insert("to_decide".to_owned(), list("to_decide", &["row", "matches"]).into());
        shape.insert("rejected".to_owned(), list("rejected", &["row", "column", "value", "code", "message"]).into());
        if results {
            let keys = ["row", "name", "module", "on", "mark", "rule", "message"];
            shape.insert("unsettled".to_owned(), list("unsettled", &keys).into());
        }
    }
    shape
}

/// How the file was read, for a person who looks before storing.
fn reading(preview: &Value) -> String {
    let mut lines = vec![text(preview, "file_name")];
    for (title, key) in
        [("Encoding", "encoding"), ("Separator", "delimiter"), ("Sheet", "sheet"), ("Dates", "date_form")]
    {
        let value = if key == "sheet" { text(preview, key) } else { word(preview, key) };
        if !value.is_empty() {
            lines.push(format!("  {title:<11}{value}"));
        }
    }
    if is(preview, "date_form_ambiguous") {
        lines.push("  The dates can be read in two ways; say which with --date-form.".to_owned());
    }
    for field in rows(preview, "fields") {
        let column = text(field, "column");
        if !column.is_empty() {
            lines.push(format!("  {} = {column}", text(field, "field")));
        }
    }
    lines.extend(rows(preview, "remarks").iter().filter_map(Value::as_str).map(str::to_owned));
    lines.push(String::new());
    lines.join("\n")
}

fn figures(report: &Value, dry_run: bool, results: bool) -> String {
    let decide = rows(report, "to_decide");
    let rejected = rows(report, "rejected");
    let unsettled = rows(report, "unsettled");
    let (one, many) = if results { ("result", "results") } else { ("row", "rows") };
    let mut told = format!(
        "Read {}: {} imported, {} updated, {} unchanged, {}{} to decide, {} rejected.{}",
        counted(usize::try_from(number(report, "read")).unwrap_or_default(), one, many),
        text(report, "imported"),
        text(report, "updated"),
        text(report, "unchanged"),
        if results { format!("{} unsettled, ", unsettled.len()) } else { String::new() },
        decide.len(),
        text(report, "rejected_rows"),
        if dry_run { " Nothing was stored." } else { "" },
    );
    if !rejected.is_empty() {
        let mut table = Table::new(&["#Row", "Column", "Value", "Problem"]);
        for cell in rejected {
            table.row(["row", "column", "value", "message"].map(|key| text(cell, key)));
        }
        told.push_str(&format!("\n\nRejected rows\n{}", table.draw()));
    }
    if !decide.is_empty() {
        let mut table = Table::new(&["#Row", "Name", "Known as"]);
        for row in decide {
            let known = rows(row, "matches").iter().map(|known| {
                let details = [text(known, "number"), text(known, "email"), text(known, "person")];
                details.into_iter().find(|detail| !detail.is_empty()).unwrap_or_default()
            });
            table.row([text(row, "row"), text(row, "name"), known.collect::<Vec<_>>().join(", ")]);
        }
        let how = match results {
            true => "Rows to decide: settle them with --decide ROW=PERSON, or later with farmteam results settle",
            false => "Rows to decide: settle them with --decide ROW=PERSON or ROW=new",
        };
        told.push_str(&format!("\n\n{how}\n{}", table.draw()));
    }
    if !unsettled.is_empty() {
        let mut table = Table::new(&["#Row", "Name", "Module", "Date", "#Mark", "Why"]);
        for row in unsettled {
            table.row(["row", "name", "module", "on", "mark", "message"].map(|key| text(row, key)));
        }
        told.push_str(&format!("\n\nUnsettled: settle them with farmteam results settle\n{}", table.draw()));
    }
    told
}
