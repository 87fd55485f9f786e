//! `results`: marks of learning platforms, and those that wait until a person settles them. What is in order, and what a
//! reason can stand for, the core says.

use chrono::NaiveDate;
use clap::{ArgGroup, Args, Subcommand};
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::import::{File, decisions};
use crate::table::Table;
use crate::values::{counted, number, only, rows, text};

/// What scripts get of a result that waits.
const SHAPE: [&str; 14] = [
    "result",
    "person",
    "name",
    "number",
    "email",
    "module",
    "on",
    "mark",
    "stated",
    "rule",
    "message",
    "file_name",
    "row",
    "alike",
];

/// Results of learning platforms: files, and what waits until somebody settles it
#[derive(Debug, Subcommand)]
pub(crate) enum Results {
    /// Import results; what is out of order waits on the unsettled list
    #[command(
        after_help = "A mark is taken by the maximum in its header, such as \"Quiz (out of 15)\" or \"Grade/10.00\"; without
one it is percent. A dash is a missing mark. Rows of averages stay out.
Fields of --map: number, email, full_name, first_name, last_name, date, and the codes of modules.

Examples:
  farmteam results import quiz.csv --module FT-01 --date 2027-01-15
  farmteam results import course.csv --module \"FT-02=Labs (out of 15)\" --module FT-04=D --intake \"January 2027\" --dry-run
  farmteam results import lms.xlsx --module FT-01 --sheet Grades --map date=Completed --date-form month-name
  farmteam results import old.csv --module FT-01 --encoding utf8 --delimiter tab --decide 4=A-0046 --rejected bad.csv"
    )]
    Import(Import),
    /// List the results that wait
    #[command(after_help = "Examples:
  farmteam results unsettled
  farmteam results unsettled --json")]
    Unsettled {},
    /// Settle results that wait: accept them with a reason, say whose they are, or discard them
    #[command(after_help = "RESULT is the id that the list shows. All are settled, or none.

Examples:
  farmteam results settle 0198c5a0-0000-7000-8000-000000000001 --accept \"The course allowed a third try\"
  farmteam results settle 0198c5a0-0000-7000-8000-000000000001 --person A-0046 --alike
  farmteam results settle 0198c5a0-0000-7000-8000-000000000001 --discard \"A test account\"")]
    Settle(Settle),
}

/// Which file, and what it is about.
#[derive(Debug, Args)]
pub(crate) struct Import {
    #[command(flatten)]
    file: File,
    /// A module that the file is about, and its column where no header names it
    #[arg(long, value_name = "CODE[=COLUMN]", required = true)]
    module: Vec<String>,
    /// The day of results whose row has none
    #[arg(long, value_name = "DATE", value_parser = civil_date)]
    date: Option<NaiveDate>,
    /// Only trainees of this intake
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
    /// Say whose row it is: ROW=PERSON
    #[arg(long, value_name = "ROW=PERSON")]
    decide: Vec<String>,
}

/// What becomes of results that wait.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("how").required(true).args(["accept", "person", "discard"]))]
pub(crate) struct Settle {
    /// Ids of results that wait
    #[arg(required = true, value_name = "RESULT")]
    results: Vec<String>,
    /// It counts in spite of the rule, and why
    #[arg(long, value_name = "REASON")]
    accept: Option<String>,
    /// It is this person's: id, external number, e-mail address or unambiguous name
    #[arg(long, value_name = "PERSON")]
    person: Option<String>,
    /// It does not count, and why
    #[arg(long, value_name = "REASON")]
    discard: Option<String>,
    /// Also every other result of nobody known that names the person exactly the same
    #[arg(long)]
    alike: bool,
}

impl Results {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::Import(import) => import.run(desk).await,
            Self::Unsettled {} => unsettled(desk).await,
            Self::Settle(settle) => settle.run(desk).await,
        }
    }
}

impl Import {
    async fn run(&self, desk: &Desk) -> Result<Answer> {
        let intake = self.intake.as_ref().map(|name| json!({ "name": name }));
        let mut request = self.file.request("results", intake.as_ref(), &decisions(desk, &self.decide).await?)?;
        let (mut modules, mut columns) = (Vec::new(), Vec::new());
        for module in &self.module {
            let (code, column) = module.split_once('=').map_or((module.as_str(), None), |(code, at)| (code, Some(at)));
            modules.push(json!(code.trim()));
            columns.extend(column.map(|column| json!({ "field": code.trim(), "column": column.trim() })));
        }
        if let Some(request) = request.as_object_mut() {
            request.insert("modules".to_owned(), Value::Array(modules));
            request.insert("on".to_owned(), json!(self.date));
            let mapping = request.entry("mapping").or_insert_with(|| json!([]));
            if let Some(mapping) = mapping.as_array_mut() {
                mapping.append(&mut columns);
            }
        }
        self.file.bring_in(desk, request).await
    }
}

async fn unsettled(desk: &Desk) -> Result<Answer> {
    let found = desk.all("results.unsettled", json!({})).await?;
    let shapes: Vec<Value> = found.iter().map(|row| only(row, &SHAPE)).collect();
    let told = match found.len() {
        0 => "No results wait.".to_owned(),
        waiting => format!("{}\n{} waiting", table(&found), counted(waiting, "result", "results")),
    };
    Ok(Answer::new(shapes.into(), told))
}

fn table(waiting: &[Value]) -> String {
    let mut table = Table::new(&["Result", "Name", "Module", "Date", "#Mark", "In the file", "Why"]);
    for row in waiting {
        table.row(["result", "name", "module", "on", "mark", "stated", "message"].map(|key| text(row, key)));
    }
    table.draw()
}

impl Settle {
    async fn run(&self, desk: &Desk) -> Result<Answer> {
        let settlement = match (&self.accept, &self.person, &self.discard) {
            (Some(reason), _, _) => json!({ "kind": "accept", "reason": reason }),
            (_, Some(person), _) => {
                json!({ "kind": "assign", "person": desk.person(person).await?.get("person") })
            }
            (_, _, reason) => json!({ "kind": "discard", "reason": reason }),
        };
        let request = json!({ "results": self.results, "settlement": settlement, "alike": self.alike });
        let saved = desk.ask("results.settle", request).await?;
        let settled = usize::try_from(number(&saved, "settled")).unwrap_or_default();
        let mut told = format!("Settled {}.", counted(settled, "result", "results"));
        let waiting = rows(&saved, "waiting");
        if !waiting.is_empty() {
            told.push_str(&format!("\n\nStill waiting, for another rule now\n{}", table(waiting)));
        }
        let mut shape = only(&saved, &["settled", "undo"]);
        if let Some(shape) = shape.as_object_mut() {
            let waiting: Vec<Value> = waiting.iter().map(|row| only(row, &SHAPE)).collect();
            shape.insert("waiting".to_owned(), waiting.into());
        }
        Ok(Answer::new(shape, told))
    }
}
