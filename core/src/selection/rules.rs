//! The result of a candidate's sheets on exact fractions, and the spread between raters (R27, R28).
//! It never looks at evidence text: only an answer answers a check.

use std::collections::BTreeMap;

use super::model::CheckAnswer;
use crate::curriculum::rubric::Rubric;
use crate::exact::Exact;
use crate::hundredths::Hundredths;
use crate::refusal::{Refusal, said};

/// One rater's sheet: level 1–5 per competency code; a competency without an entry is a missing score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub rater: String,
    /// `None` while the rater has not handed the sheet in.
    pub scores: Option<BTreeMap<String, u32>>,
}

/// What selection has about one candidate.
#[derive(Debug, Clone, Default)]
pub struct SelectionFacts {
    /// One per rater of the panel.
    pub sheets: Vec<Sheet>,
    /// Written consensus per competency code; its note was checked when it was written.
    pub consensus: BTreeMap<String, Hundredths>,
    /// Answers per threshold-check code; no entry = open.
    pub checks: BTreeMap<String, CheckAnswer>,
    /// The sheets were released, with a reason, before the last was in (R26).
    pub released: bool,
}

/// Whether raters and coordinators may see each other's scores (R26): every sheet of a full panel is in, or they were
/// released.
#[must_use]
pub fn is_open(rubric: &Rubric, facts: &SelectionFacts) -> bool {
    let (least, _) = rubric.selection.raters;
    let full = u32::try_from(facts.sheets.len()).unwrap_or(u32::MAX) >= least;
    facts.released || (full && facts.sheets.iter().all(|sheet| sheet.scores.is_some()))
}

/// One competency over all raters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetencyResult {
    pub code: String,
    /// Mean over the raters, or the consensus in its place; `None` while a score is missing.
    pub mean: Option<Exact>,
    /// Highest minus lowest level; `None` with fewer than two levels. Consensus does not change it.
    pub spread: Option<u32>,
    /// Spread of 2 or more: shown and discussed before consensus (R28).
    pub discuss: bool,
}

/// What blocks the result (R27).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Fewer raters than the program's least (R26).
    TooFewRaters {
        least: u32,
        have: u32,
    },
    /// A rater of the panel has not handed in.
    MissingSheet {
        rater: String,
    },
    MissingScore {
        rater: String,
        competency: String,
    },
    /// The program scores no competency in selection.
    NothingToScore,
}

/// The result by R27. All of it is exact; `Exact::cut_two_places` prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectionResult {
    pub competencies: Vec<CompetencyResult>,
    /// Mean over the competencies; `None` when blocked.
    pub mean: Option<Exact>,
    /// Lowest competency mean; `None` when blocked.
    pub lowest: Option<Exact>,
    pub checks: CheckAnswer,
    /// Codes of the checks that nobody has answered; they block the offer, even beside one *not met*.
    pub open_checks: Vec<String>,
    /// Not blocked, mean and floors reached, and no check *not met*. Open checks do not stand in the way.
    pub advances: bool,
    pub blocks: Vec<Block>,
    /// Widest spread on one competency.
    pub spread: Option<u32>,
}

impl SelectionResult {
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        !self.blocks.is_empty()
    }
}

/// All threshold checks as one answer: *not met* before *open* before *met*.
#[must_use]
pub fn checks_answer(rubric: &Rubric, answers: &BTreeMap<String, CheckAnswer>) -> CheckAnswer {
    let checks = &rubric.selection.threshold_checks;
    let each = || checks.iter().map(|c| answers.get(&c.code).copied().unwrap_or(CheckAnswer::Open));
    if each().any(|a| a == CheckAnswer::NotMet) {
        CheckAnswer::NotMet
    } else if each().any(|a| a == CheckAnswer::Open) {
        CheckAnswer::Open
    } else {
        CheckAnswer::Met
    }
}

/// The result of a candidate (R27). A missing sheet or score blocks it even where a consensus was written:
/// the consensus replaces a mean, not a rater's score.
///
/// # Errors
/// `number_too_large`.
pub fn result(rubric: &Rubric, facts: &SelectionFacts) -> Result<SelectionResult, Refusal> {
    let codes: Vec<&str> = rubric.selection_competencies().map(|c| c.code.as_str()).collect();
    let blocks = blocks(rubric, &codes, facts);
    let competencies = codes.iter().map(|code| competency(code, facts)).collect::<Result<Vec<_>, _>>()?;
    let means: Option<Vec<Exact>> = competencies.iter().map(|c| c.mean).collect();
    let means = means.filter(|_| blocks.is_empty());
    let mean = means.iter().map(|m| Exact::mean(m.iter().copied())).next().transpose()?.flatten();
    let lowest = means.and_then(|m| m.into_iter().min());
    let checks = checks_answer(rubric, &facts.checks);
    let is_open = |code: &str| facts.checks.get(code).is_none_or(|answer| *answer == CheckAnswer::Open);
    let listed = rubric.selection.threshold_checks.iter().map(|c| c.code.clone());
    let open_checks = listed.filter(|code| is_open(code)).collect();
    let reached = |value: Option<Exact>, least: Hundredths| value.is_some_and(|v| v >= Exact::from(least));
    let advances = reached(mean, rubric.selection.cut_off_mean.hundredths())
        && reached(lowest, rubric.selection.none_below.hundredths())
        && checks != CheckAnswer::NotMet;
    let spread = competencies.iter().filter_map(|c| c.spread).max();
    Ok(SelectionResult { competencies, mean, lowest, checks, open_checks, advances, blocks, spread })
}

fn blocks(rubric: &Rubric, codes: &[&str], facts: &SelectionFacts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if codes.is_empty() {
        blocks.push(Block::NothingToScore);
    }
    let (least, _) = rubric.selection.raters;
    let have = u32::try_from(facts.sheets.len()).unwrap_or(u32::MAX);
    if have < least {
        blocks.push(Block::TooFewRaters { least, have });
    }
    for sheet in &facts.sheets {
        let rater = || sheet.rater.clone();
        let Some(scores) = &sheet.scores else {
            blocks.push(Block::MissingSheet { rater: rater() });
            continue;
        };
        let missing = codes.iter().filter(|code| !scores.contains_key(**code));
        blocks.extend(missing.map(|code| Block::MissingScore { rater: rater(), competency: (*code).to_owned() }));
    }
    blocks
}

fn competency(code: &str, facts: &SelectionFacts) -> Result<CompetencyResult, Refusal> {
    let levels: Vec<Option<u32>> =
        facts.sheets.iter().map(|s| s.scores.as_ref().and_then(|scores| scores.get(code).copied())).collect();
    let given: Vec<u32> = levels.iter().copied().flatten().collect();
    let all_in = given.len() == levels.len();
    let mean = match facts.consensus.get(code) {
        Some(agreed) if all_in && !given.is_empty() => Some(Exact::from(*agreed)),
        _ if all_in => Exact::mean(given.iter().map(|level| Exact::whole(i64::from(*level))))?,
        _ => None,
    };
    let spread = match (given.iter().max(), given.iter().min()) {
        (Some(most), Some(least)) if given.len() >= 2 => Some(most - least),
        _ => None,
    };
    Ok(CompetencyResult { code: code.to_owned(), mean, spread, discuss: spread.is_some_and(|s| s >= 2) })
}

/// A rater's level for a competency: 1 to 5, of a competency that is scored in selection (R26).
///
/// # Errors
/// `level_out_of_range`, `competency_not_scored`.
pub fn check_score(rubric: &Rubric, competency: &str, level: u32) -> Result<(), Refusal> {
    if !rubric.selection_competencies().any(|c| c.code == competency) {
        return Err(Refusal::new("competency_not_scored").arg("competency", competency).at("competency"));
    }
    if !(1..=5).contains(&level) {
        return Err(Refusal::new("level_out_of_range").arg("level", level).at("level"));
    }
    Ok(())
}

/// A written consensus (R27): a value from 1.00 to 5.00 with a note, on a competency that all raters scored.
///
/// # Errors
/// `competency_not_scored`, `level_out_of_range`, `consensus_needs_note`, `consensus_too_early`.
pub fn check_consensus(
    rubric: &Rubric,
    facts: &SelectionFacts,
    competency_code: &str,
    value: Hundredths,
    note: &str,
) -> Result<(), Refusal> {
    check_score(rubric, competency_code, 1)?;
    crate::milestones::score::check_level(value)?;
    if said(Some(note)).is_none() {
        return Err(Refusal::new("consensus_needs_note").at("note"));
    }
    let scored = |s: &Sheet| s.scores.as_ref().is_some_and(|scores| scores.contains_key(competency_code));
    if facts.sheets.is_empty() || !facts.sheets.iter().all(scored) {
        return Err(Refusal::new("consensus_too_early").at("competency"));
    }
    Ok(())
}

/// Whether another rater may join the panel (R26): at most the program's most, each name once, and nobody once its
/// sheets are `open`, because they would not score blind.
///
/// # Errors
/// `panel_full`, `rater_twice`, `panel_open`.
pub fn check_new_rater(rubric: &Rubric, raters: &[String], new: &str, open: bool) -> Result<(), Refusal> {
    let same = |name: &String| name.trim().to_lowercase() == new.trim().to_lowercase();
    if raters.iter().any(same) {
        return Err(Refusal::new("rater_twice").arg("rater", new.trim()).at("rater"));
    }
    let (_, most) = rubric.selection.raters;
    if u32::try_from(raters.len()).unwrap_or(u32::MAX) >= most {
        return Err(Refusal::new("panel_full").arg("most", most).at("rater"));
    }
    if open {
        return Err(Refusal::new("panel_open").arg("rater", new.trim()).at("rater"));
    }
    Ok(())
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
