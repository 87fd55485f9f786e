//! `candidates`: results, threshold checks, sheets and moves. The result by R27 comes from the core.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use farm_team_core::Error;
use farm_team_core::place::civil_date;
use serde_json::{Value, json};

use crate::attachments::Attachments;
use crate::desk::{Answer, Desk};
use crate::failure::Result;
use crate::table::Table;
use crate::values::{counted, is, only, rows, text, word};
use crate::words::{ANSWERS, EVENTS, one_of};

/// What scripts get of a candidate.
const SHAPE: [&str; 8] = ["number", "name", "mean", "lowest", "checks", "advances", "blocked", "spread"];

/// Candidates: who applied, with their results
#[derive(Debug, Subcommand)]
pub(crate) enum Candidates {
    /// List candidates with mean, lowest competency, checks and result
    #[command(after_help = "Examples:
  farmteam candidates list --intake \"January 2027\"
  farmteam candidates list --intake \"January 2027\" --advancing --json")]
    List {
        /// Of this intake [else of all]
        #[arg(long, value_name = "NAME")]
        intake: Option<String>,
        /// Only those whose result advances
        #[arg(long)]
        advancing: bool,
    },
    /// Answer one threshold check of a candidate
    #[command(after_help = "Example:
  farmteam candidates check A-0046 diploma --answer met --evidence \"Certificate seen on 4 Nov\" --intake \"January 2027\"")]
    Check {
        #[command(flatten)]
        of: Candidate,
        /// Code of the check
        code: String,
        /// What was found
        #[arg(long, value_name = "ANSWER", value_parser = one_of(ANSWERS))]
        answer: String,
        /// What shows it
        #[arg(long, value_name = "TEXT", default_value = "")]
        evidence: String,
    },
    /// Take a rater's sheet from paper: it counts as handed in, and is locked with it
    #[command(after_help = "Others see what stands on it when all sheets of the panel are in.

Example:
  farmteam candidates score A-0046 --rater \"Ana Ruiz\" --level listening=4 --level empathy=3 --note \"Calm\" --intake May")]
    Score {
        #[command(flatten)]
        of: Candidate,
        /// Who rated
        #[arg(long, value_name = "NAME")]
        rater: String,
        /// A competency's code and its level, 1 to 5; once for each competency
        #[arg(long, value_name = "CODE=LEVEL", value_parser = level, required = true)]
        level: Vec<(String, u8)>,
        /// About the whole interview
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
    },
    /// Decide about candidates; the same as moving them there
    #[command(after_help = "Examples:
  farmteam candidates decide A-0046 --to offer --intake \"January 2027\"
  farmteam candidates decide A-0046 A-0049 --to decline --ground \"No place left in this intake\" --reason \"Agreed by the panel\"
  farmteam candidates decide A-0049 --to talent-pool --consent-until 2027-12-31")]
    Decide(Move),
    /// Move candidates along: one that cannot move holds back all
    #[command(after_help = "Examples:
  farmteam candidates move A-0046 A-0009 --to screen --intake \"January 2027\"
  farmteam candidates move A-0046 --to decline --ground \"Others were stronger\"
  farmteam candidates move A-0049 --to talent-pool --reason \"Strong, one floor missed\" --consent-until 2027-12-31")]
    Move(Move),
    #[command(flatten)]
    Files(Attachments),
}

/// Where candidates go, and why.
#[derive(Debug, Args)]
pub(crate) struct Move {
    /// Ids, external numbers, e-mail addresses or unambiguous names
    #[arg(required = true, value_name = "PERSON")]
    people: Vec<String>,
    /// What happens
    #[arg(long, value_name = "EVENT", value_parser = one_of(EVENTS))]
    to: String,
    /// In this intake [else the person's newest candidacy]
    #[arg(long, value_name = "NAME")]
    intake: Option<String>,
    /// Where it ends the candidacy: one of the house's grounds
    #[arg(long, value_name = "TEXT")]
    ground: Option<String>,
    /// Why: needed where it departs from the rule
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Talent pool: the candidate's consent holds until this day, inclusive
    #[arg(long, value_name = "DATE", value_parser = civil_date)]
    consent_until: Option<NaiveDate>,
}

/// One candidate.
#[derive(Debug, Args)]
pub(crate) struct Candidate {
    /// Id, external number, e-mail address or unambiguous name
    pub(crate) person: String,
    /// In this intake [else the person's newest candidacy]
    #[arg(long, value_name = "NAME")]
    pub(crate) intake: Option<String>,
}

impl Candidates {
    pub(crate) async fn run(&self, desk: &Desk) -> Result<Answer> {
        match self {
            Self::List { intake, advancing } => list(desk, intake.as_deref(), *advancing).await,
            Self::Check { of, code, answer, evidence } => {
                let candidacy = candidacy(desk, &of.person, of.intake.as_deref()).await?;
                let request = json!({ "candidacy": candidacy, "code": code, "answer": answer, "evidence": evidence });
                let saved = desk.ask("candidates.answer_check", request).await?;
                let answer = answer.replace('_', " ");
                Ok(Answer::new(saved, format!("Answered {code} for {}: {answer}.", of.person)))
            }
            Self::Score { of, rater, level, note } => {
                let candidacy = candidacy(desk, &of.person, of.intake.as_deref()).await?;
                let scores: Vec<Value> =
                    level.iter().map(|(code, level)| json!({ "competency": code, "level": level })).collect();
                let request = json!({ "candidacy": candidacy, "rater": rater, "scores": scores, "note": note });
                let saved = desk.ask("candidates.save_sheet", request).await?;
                Ok(Answer::new(saved, format!("Stored the sheet of {rater} for {}.", of.person)))
            }
            Self::Decide(to) | Self::Move(to) => to.run(desk).await,
            Self::Files(files) => files.run(desk).await,
        }
    }
}

impl Move {
    async fn run(&self, desk: &Desk) -> Result<Answer> {
        let mut candidacies = Vec::new();
        for person in &self.people {
            candidacies.push(candidacy(desk, person, self.intake.as_deref()).await?);
        }
        let request = json!({
            "candidacies": candidacies, "event": self.to, "ground": self.ground, "reason": self.reason,
            "consent_until": self.consent_until,
        });
        let saved = desk.ask("candidates.move", request).await?;
        let people = counted(self.people.len(), "candidate", "candidates");
        Ok(Answer::new(saved, format!("Moved {people}: {}.", self.to.replace('_', " "))))
    }
}

/// `listening=4`: what a level may be is the core's to say.
fn level(text: &str) -> std::result::Result<(String, u8), String> {
    let parts = text.split_once('=').and_then(|(code, level)| Some((code.trim(), level.trim().parse().ok()?)));
    let (code, level) = parts.ok_or_else(|| format!("“{text}” is no level; write listening=4"))?;
    Ok((code.to_owned(), level))
}

async fn list(desk: &Desk, intake: Option<&str>, advancing: bool) -> Result<Answer> {
    let request = json!({
        "intake": desk.intake(intake).await?,
        "advances": advancing.then_some(true),
        "sort": [{ "column": "name", "descending": false }],
    });
    let candidates = desk.all("candidates.list", request).await?;
    let mut table = Table::new(&["Number", "Name", "State", "#Mean", "#Lowest", "#Spread", "Checks", "Result"]);
    for row in &candidates {
        table.row([
            text(row, "number"),
            text(row, "name"),
            word(row, "state"),
            text(row, "mean"),
            text(row, "lowest"),
            text(row, "spread"),
            word(row, "checks"),
            result(row).to_owned(),
        ]);
    }
    let advance = candidates.iter().filter(|row| is(row, "advances")).count();
    let told =
        format!("{}\n{}, {advance} advancing", table.draw(), counted(candidates.len(), "candidate", "candidates"));
    let shapes: Vec<Value> = candidates.iter().map(|row| only(row, &SHAPE)).collect();
    Ok(Answer::new(shapes.into(), told))
}

fn result(row: &Value) -> &'static str {
    match (is(row, "advances"), is(row, "blocked")) {
        (true, _) => "advances",
        (false, true) => "blocked",
        (false, false) => "does not advance",
    }
}

/// The candidacy of a person: in the named intake, else the newest.
pub(crate) async fn candidacy(desk: &Desk, named: &str, intake: Option<&str>) -> Result<Value> {
    let found = desk.person(named).await?;
    let intake = desk.intake(intake).await?;
    let candidacy = match &intake {
        Value::Null => found.get("candidacy").cloned(),
        intake => {
            let view = desk.ask("people.get", json!({ "person": found.get("person") })).await?;
            let own = rows(&view, "candidacies").iter().find(|row| row.get("intake") == Some(intake));
            own.and_then(|row| row.get("candidacy")).cloned()
        }
    };
    candidacy
        .filter(Value::is_string)
        .ok_or_else(|| Error::not_found("not_candidate").arg("value", text(&found, "name")).field("person").into())
}
