//! The criteria that are filled in, not rated: technical, client exposure and work quality (R25).
//! It never reads the database; it gets the rows that count and gives them back with the score.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::score::CriterionScore;
use crate::calendar::Day;
use crate::exact::Exact;
use crate::refusal::Refusal;

/// How a module stands on the held date, as far as *technical* asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Owed {
    Passed,
    NotPassed,
    /// Exempt or left out: stands in neither sum (R15).
    NotOwed,
}

/// One module as *technical* sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TechnicalModule {
    pub code: String,
    pub hours: u32,
    /// Base date, before breaks and weekends.
    pub base_due: Day,
    pub owed: Owed,
}

/// The score with the figures behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Technical {
    pub score: CriterionScore,
    pub hours_passed: u32,
    pub hours_owed: u32,
    /// Codes of the modules that count here, owed or not, in the order given.
    pub modules: Vec<String>,
}

/// *Technical*: hours passed / hours owed of the modules whose base due date lies before the milestone's base
/// date; none owed = not applicable (R25).
///
/// # Errors
/// `number_too_large`.
pub fn technical(modules: &[TechnicalModule], milestone_base: Day) -> Result<Technical, Refusal> {
    let due: Vec<&TechnicalModule> = modules.iter().filter(|m| m.base_due < milestone_base).collect();
    let hours = |owed: &[Owed]| -> u32 {
        due.iter().filter(|m| owed.contains(&m.owed)).fold(0_u32, |sum, m| sum.saturating_add(m.hours))
    };
    let hours_passed = hours(&[Owed::Passed]);
    let hours_owed = hours(&[Owed::Passed, Owed::NotPassed]);
    let score = match Exact::of(i64::from(hours_passed), i64::from(hours_owed)) {
        Some(share) => CriterionScore::Scored { score: share.times(100)? },
        None => CriterionScore::NotApplicable,
    };
    Ok(Technical { score, hours_passed, hours_owed, modules: due.iter().map(|m| m.code.clone()).collect() })
}

/// The score with the figures behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClientExposure {
    pub score: CriterionScore,
    /// Windows in which a mentor's check-in was held, and windows in which one was due.
    pub held: u32,
    pub due: u32,
}

/// *Client exposure*: half the points on the ladder of what is expected, half the mentor's check-ins held of those
/// due, each at most whole; a half with nothing expected or due is left out, both out = not applicable (R25).
/// `ladder` is points reached and points expected.
///
/// # Errors
/// `number_too_large`.
pub fn client_exposure(ladder: Option<(u32, u32)>, held: u32, due: u32) -> Result<ClientExposure, Refusal> {
    let half = |(reached, expected): (u32, u32)| Exact::of(i64::from(reached.min(expected)), i64::from(expected));
    let halves = ladder.and_then(half).into_iter().chain(half((held, due)));
    let score = match Exact::mean(halves)? {
        Some(share) => CriterionScore::Scored { score: share.times(100)? },
        None => CriterionScore::NotApplicable,
    };
    Ok(ClientExposure { score, held, due })
}

/// A ticket review as a sum of its checks, 0 to 100 points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewPoints {
    pub on: Day,
    pub points: u32,
}

/// The score with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkQuality {
    pub score: CriterionScore,
    /// Reviews that count.
    pub count: u32,
    /// Fewer than the minimum: the evaluation needs a note.
    pub needs_note: bool,
}

/// *Work quality*: mean of the ticket reviews after the previous held evaluation's date (`None` = there was
/// none: all of them) up to and including `held_on`; none = missing (R25). "Evaluation" means a milestone
/// with a form; the baseline is none.
///
/// # Errors
/// `number_too_large`.
pub fn work_quality(
    reviews: &[ReviewPoints],
    previous_held: Option<Day>,
    held_on: Day,
    minimum_reviews: u32,
) -> Result<WorkQuality, Refusal> {
    let counts = |r: &&ReviewPoints| r.on <= held_on && previous_held.is_none_or(|before| r.on > before);
    let points: Vec<Exact> = reviews.iter().filter(counts).map(|r| Exact::whole(i64::from(r.points))).collect();
    let count = u32::try_from(points.len()).unwrap_or(u32::MAX);
    let score = Exact::mean(points)?.map_or(CriterionScore::Missing, |score| CriterionScore::Scored { score });
    Ok(WorkQuality { score, count, needs_note: count < minimum_reviews })
}

/// The points of one ticket review: one answer for each of the program's checks.
///
/// # Errors
/// `review_incomplete` when the answers are not exactly as many as the checks.
pub fn review_points(
    points: crate::curriculum::model::AnswerPoints,
    checks: usize,
    answers: &[ReviewAnswer],
) -> Result<u32, Refusal> {
    if answers.len() != checks {
        return Err(Refusal::new("review_incomplete")
            .arg("checks", checks)
            .arg("answers", answers.len())
            .at("answers"));
    }
    Ok(answers.iter().fold(0_u32, |sum, answer| {
        sum.saturating_add(match answer {
            ReviewAnswer::Yes => points.yes,
            ReviewAnswer::Partly => points.partly,
            ReviewAnswer::No => points.no,
        })
    }))
}

/// The answer to one check of a ticket review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewAnswer {
    Yes,
    Partly,
    No,
}

#[cfg(test)]
#[path = "computed_tests.rs"]
mod tests;
