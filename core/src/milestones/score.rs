//! Scores and the exact total (R19).
//! It never rounds before it compares, and a missing score is never a zero.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exact::Exact;
use crate::hundredths::Hundredths;
use crate::refusal::{Refusal, said};

/// What stands in one line of an evaluation. Scores run from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum CriterionScore {
    Scored {
        score: Exact,
    },
    /// Takes its weight out; the sheet says so.
    NotApplicable,
    /// Blocks *scored*.
    Missing,
}

/// One criterion's part of the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScoreLine {
    /// Code of the criterion.
    pub criterion: String,
    pub weight: u32,
    pub score: CriterionScore,
}

/// A total that can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Total {
    pub exact: Exact,
    /// Two places, cut and never rounded up.
    pub printed: String,
    /// Compared as fractions, by cross-multiplication.
    pub passed: bool,
    /// Sum of the applicable weights; 100 when nothing was taken out.
    pub weight: u32,
}

/// A level 1–5, rated or agreed, as a score: level × 20 (R19), so level 3 is 60.
///
/// # Errors
/// `level_out_of_range` outside 1 to 5.
pub fn level_score(level: Exact) -> Result<Exact, Refusal> {
    if level < Exact::whole(1) || level > Exact::whole(5) {
        return Err(Refusal::new("level_out_of_range").arg("level", level.cut_two_places()).at("level"));
    }
    level.times(20)
}

/// A level that a rater gave, in hundredths from 1.00 to 5.00.
///
/// # Errors
/// `level_out_of_range`.
pub fn check_level(level: Hundredths) -> Result<(), Refusal> {
    if (100..=500).contains(&level.0) {
        Ok(())
    } else {
        Err(Refusal::new("level_out_of_range").arg("level", level).at("level"))
    }
}

/// The mean level over the competencies as a score (the criterion *rubric*): the mean × 20.
/// `None` in the list is a missing level: then the score is missing. No competencies at all: not applicable.
///
/// # Errors
/// `level_out_of_range`, `number_too_large`.
pub fn rubric_score(levels: impl IntoIterator<Item = Option<Exact>>) -> Result<CriterionScore, Refusal> {
    let mut scores = Vec::new();
    for level in levels {
        let Some(level) = level else {
            return Ok(CriterionScore::Missing);
        };
        scores.push(level_score(level)?);
    }
    Ok(Exact::mean(scores)?.map_or(CriterionScore::NotApplicable, |score| CriterionScore::Scored { score }))
}

/// The agreed level of several raters (R21): the mean, or a consensus with a written note in its place.
/// `None` while a rater's level is missing or there is none; a consensus does not stand in for a missing one.
///
/// # Errors
/// `level_out_of_range`, `consensus_needs_note`, `number_too_large`.
pub fn agreed_level(
    levels: &[Option<Hundredths>],
    consensus: Option<(Hundredths, &str)>,
) -> Result<Option<Exact>, Refusal> {
    for level in levels.iter().flatten() {
        check_level(*level)?;
    }
    if let Some((level, note)) = consensus {
        check_level(level)?;
        if said(Some(note)).is_none() {
            return Err(Refusal::new("consensus_needs_note").at("note"));
        }
    }
    if levels.iter().any(Option::is_none) {
        return Ok(None);
    }
    match consensus {
        Some((level, _)) if !levels.is_empty() => Ok(Some(Exact::from(level))),
        _ => Exact::mean(levels.iter().flatten().map(|level| Exact::from(*level))),
    }
}

/// Total = Σ weight × score / Σ weight of the applicable criteria, held against the pass total (R19).
///
/// # Errors
/// `scores_missing` names every criterion without a score; `nothing_applicable` when every weight was taken
/// out; `score_out_of_range` outside 0 to 100; `number_too_large`.
pub fn total(lines: &[ScoreLine], pass_total: Hundredths) -> Result<Total, Refusal> {
    let missing: Vec<&str> =
        lines.iter().filter(|l| l.score == CriterionScore::Missing).map(|l| l.criterion.as_str()).collect();
    if !missing.is_empty() {
        return Err(Refusal::new("scores_missing").arg("criteria", missing.join(", ")).at("scores"));
    }
    let mut sum = Exact::whole(0);
    let mut weight: u32 = 0;
    for line in lines {
        let CriterionScore::Scored { score } = line.score else {
            continue;
        };
        if score < Exact::whole(0) || score > Exact::whole(100) {
            let refusal = Refusal::new("score_out_of_range").arg("criterion", &line.criterion);
            return Err(refusal.arg("score", score.cut_two_places()).at("scores"));
        }
        sum = sum.plus(score.times(i64::from(line.weight))?)?;
        weight = weight.checked_add(line.weight).ok_or_else(|| Refusal::new("number_too_large"))?;
    }
    if weight == 0 {
        return Err(Refusal::new("nothing_applicable").at("scores"));
    }
    let exact = sum.over(i64::from(weight))?;
    let passed = exact >= Exact::from(pass_total);
    Ok(Total { exact, printed: exact.cut_two_places(), passed, weight })
}

#[cfg(test)]
#[path = "score_tests.rs"]
mod tests;
