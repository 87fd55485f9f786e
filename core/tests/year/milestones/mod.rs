//! Milestones of one trainee who began on 4 Jan 2027 with the standard year.

mod decisions;
mod fields;
mod opening;
mod rating;
mod scoring;
mod versions;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{Year, attempt};

pub(crate) const CHECKS: [&str; 5] = ["understood", "method", "resolved", "told", "recorded"];

/// Somebody with their milestones.
pub(crate) struct Trainee {
    pub(crate) year: Year,
    pub(crate) enrollment: Value,
    milestones: BTreeMap<String, Value>,
}

/// The sentence of a code as the catalog has it.
pub(crate) fn said(code: &str, args: &[(&str, &str)]) -> String {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let text = farm_team_core::error::sentence(code, &args);
    assert!(text != code && !text.contains('{'), "{text}");
    text
}

/// The request that scores a milestone.
pub(crate) fn score(milestone: &Value, held: &str, decision: &str) -> Value {
    json!({ "milestone": milestone, "held": held, "decision": decision })
}

impl Trainee {
    /// Enrolled in time, looked at on another day.
    pub(crate) async fn new(today: &str) -> Self {
        let year = Year::new("2027-01-04").await;
        let enrollment = year.enrolled("Ada").await;
        Self::of(year.on(today).await, enrollment).await
    }

    pub(crate) async fn of(year: Year, enrollment: Value) -> Self {
        let rows = year.ask("milestones.list", json!({ "enrollment": enrollment })).await;
        let rows = rows.as_array().unwrap().iter();
        let milestones = rows.map(|row| (row["code"].as_str().unwrap().to_owned(), row["milestone"].clone())).collect();
        Self { year, enrollment, milestones }
    }

    /// The same file on another day.
    pub(crate) async fn on(&self, today: &str) -> Self {
        let (enrollment, milestones) = (self.enrollment.clone(), self.milestones.clone());
        Self { year: self.year.on(today).await, enrollment, milestones }
    }

    pub(crate) fn id(&self, code: &str) -> &Value {
        &self.milestones[code]
    }

    pub(crate) async fn pack(&self, code: &str) -> Value {
        self.year.ask("milestones.get", json!({ "milestone": self.id(code) })).await
    }

    /// The line of the list of milestones.
    pub(crate) async fn row(&self, code: &str) -> Value {
        let rows = self.year.ask("milestones.list", json!({ "enrollment": self.enrollment })).await;
        rows.as_array().unwrap().iter().find(|row| row["code"] == code).unwrap().clone()
    }

    pub(crate) async fn criterion(&self, code: &str, criterion: &str) -> Value {
        let pack = self.pack(code).await;
        pack["criteria"].as_array().unwrap().iter().find(|one| one["code"] == criterion).unwrap().clone()
    }

    pub(crate) async fn open(&self, code: &str) -> Value {
        self.year.ask("milestones.open", json!({ "milestone": self.id(code) })).await
    }

    /// Every item of the form at one level, but for those that are named.
    pub(crate) async fn levels(&self, code: &str, level: &str, but: &[(&str, &str)]) -> Value {
        let pack = self.pack(code).await;
        let items = pack["criteria"].as_array().unwrap().iter().flat_map(|one| one["items"].as_array().unwrap());
        let ratings = items.map(|item| {
            let name = item["item"].as_str().unwrap();
            let named = but.iter().find(|(one, _)| *one == name);
            json!({ "item": name, "level": named.map_or(level, |(_, level)| level) })
        });
        ratings.collect()
    }

    pub(crate) async fn rate(&self, code: &str, rater: &str, ratings: Value) -> Value {
        let request = json!({ "milestone": self.id(code), "rater": rater, "ratings": ratings });
        self.year.ask("milestones.rate", request).await
    }

    /// Opened, with one rater at one level.
    pub(crate) async fn rated(&self, code: &str, level: &str, but: &[(&str, &str)]) {
        self.open(code).await;
        let levels = self.levels(code, level, but).await;
        self.rate(code, "J. Lind", levels).await;
    }

    pub(crate) async fn score(&self, code: &str, held: &str, decision: &str) -> Value {
        self.year.ask("milestones.score", score(self.id(code), held, decision)).await
    }

    pub(crate) async fn refused(&self, request: Value) -> String {
        self.year.refused("milestones.score", request).await
    }

    /// A ticket review of 100, 60 or 0 points.
    pub(crate) async fn review(&self, on: &str, points: u32) {
        let answers = match points {
            100 => ["yes"; 5],
            60 => ["yes", "partly", "no", "yes", "partly"],
            _ => ["no"; 5],
        };
        let answers: Vec<Value> =
            CHECKS.iter().zip(answers).map(|(check, answer)| json!({ "check": check, "answer": answer })).collect();
        let request = json!({
            "enrollment": self.enrollment, "ticket": "INC-1", "on": on, "reviewer": "J. Lind", "answers": answers
        });
        self.year.ask("progress.add_review", request).await;
    }

    pub(crate) async fn pass(&self, module: &str, on: &str) {
        let mark = if ["FT-17", "FT-20"].contains(&module) { "4" } else { "90" };
        let mut request = attempt(&self.enrollment, module, on, mark);
        request["override_reason"] = json!("Knows it from an earlier post");
        self.year.ask("progress.add_attempt", request).await;
    }

    pub(crate) async fn exempt(&self, module: &str) {
        let request = json!({
            "enrollment": self.enrollment, "module": module, "reason": "Certified", "evidence": "Certificate 4711"
        });
        self.year.ask("progress.exempt", request).await;
    }

    /// The text of the program is changed behind everybody's back, and read anew.
    pub(crate) async fn with_program(&self, from: &str, to: &str) -> Self {
        let there = format!("SELECT instr(content, '{from}') FROM program");
        assert_ne!(self.year.number(&there).await, 0, "{from}");
        let change = format!("UPDATE program SET content = replace(content, '{from}', '{to}')");
        self.year.sql(&change).await;
        let today = self.year.ask("app.state", json!({})).await["today"].as_str().unwrap().to_owned();
        self.on(&today).await
    }
}
