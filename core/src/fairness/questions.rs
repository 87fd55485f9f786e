//! The questions of monitoring: a short list that the house may word itself.

use super::model::{MonitoringAnswer, MonitoringQuestion, MonitoringQuestions};
use crate::context::Write;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::house;

const SETTING: &str = "monitoring_questions";
/// Longest question or answer, characters.
const LONGEST: usize = 200;
/// Most questions, and most answers of one.
const MOST: usize = 20;

const SHIPPED: &[(&str, &[&str])] = &[
    ("Sex", &["Female", "Male", "Another term"]),
    ("Age", &["Under 25", "25 to 39", "40 to 54", "55 or older"]),
    ("Ethnic background", &["Asian", "Black", "Mixed", "White", "Another background"]),
    ("Disability", &["Yes", "No"]),
];

/// The house's list, or the one that ships.
pub(super) async fn get(db: &mut Connection) -> Result<MonitoringQuestions> {
    if let Some(stored) = house::setting(db, SETTING).await? {
        return Ok(serde_json::from_str(&stored)?);
    }
    let shipped = SHIPPED.iter().map(|(question, answers)| MonitoringQuestion {
        question: (*question).to_owned(),
        answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
    });
    Ok(MonitoringQuestions { questions: shipped.collect() })
}

/// Words the list anew. What was answered before keeps its wording.
///
/// # Errors
/// `monitoring_list`, `text_too_long`.
pub(super) async fn set(cx: &mut Write, request: MonitoringQuestions) -> Result<()> {
    let mut questions = request.questions;
    for one in &mut questions {
        one.question = one.question.trim().to_owned();
        one.answers = one.answers.iter().map(|answer| answer.trim().to_owned()).collect();
    }
    let texts = || questions.iter().flat_map(|one| one.answers.iter().chain([&one.question]));
    if texts().any(|text| text.chars().count() > LONGEST) {
        return Err(Error::refused("text_too_long").arg("limit", LONGEST).field("questions"));
    }
    let names: Vec<&String> = questions.iter().map(|one| &one.question).collect();
    let sound = questions.len() <= MOST
        && texts().all(|text| !text.is_empty())
        && are_different(&names)
        && questions.iter().all(|one| {
            (2..=MOST).contains(&one.answers.len()) && are_different(&one.answers.iter().collect::<Vec<_>>())
        });
    if !sound {
        return Err(Error::refused("monitoring_list").arg("most", MOST).field("questions"));
    }
    let questions = MonitoringQuestions { questions };
    house::set(cx, SETTING, &serde_json::to_string(&questions)?).await?;
    cx.record(Entry::new(serde_json::to_value(&questions)?)).await
}

fn are_different(texts: &[&String]) -> bool {
    let mut keys: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    keys.sort_unstable();
    keys.windows(2).all(|pair| pair.first() != pair.last())
}

impl MonitoringQuestions {
    /// An answer as the list words it.
    ///
    /// # Errors
    /// `monitoring_unknown`.
    pub(super) fn find(&self, question: &str, answer: &str) -> Result<MonitoringAnswer> {
        let same = |known: &str, given: &str| known.to_lowercase() == given.trim().to_lowercase();
        let asked = self.questions.iter().find(|one| same(&one.question, question));
        let found = asked.and_then(|one| {
            let answer = one.answers.iter().find(|known| same(known, answer))?;
            Some(MonitoringAnswer { question: one.question.clone(), answer: answer.clone() })
        });
        found.ok_or_else(|| {
            Error::refused("monitoring_unknown").arg("question", question).arg("answer", answer).field("answers")
        })
    }
}
