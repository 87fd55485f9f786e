//! Adverse impact on exact fractions (R29). Pure.

use super::model::Reached;
use crate::exact::Exact;
use crate::privacy::rules::{LastDecision, last_decision};
use crate::refusal::Refusal;
use crate::selection::model::CandidacyState;
use crate::statistics::fisher::{self, Share};

/// Groups below this size are never shown.
pub const LEAST_SHOWN: u32 = 5;
/// With fewer in all there are figures, but no flag.
pub const LEAST_JUDGED: u32 = 30;
/// A rate below this share of the highest is flagged: four fifths.
const BAR: (i64, i64) = (4, 5);

/// How far a candidacy came, by the states it went through in their order, the present one last. `None` where it does
/// not count: not decided yet, or withdrawn before a decision.
///
/// *Offered* is whose offer stood at the end. Whoever skipped a stage passed it.
#[must_use]
pub fn reached(states: &[CandidacyState]) -> Option<Reached> {
    use CandidacyState as State;
    let decision = last_decision(states);
    match states.last()? {
        State::Applied | State::Screened | State::Interview => return None,
        State::Withdrew if decision == LastDecision::None => return None,
        _ => {}
    }
    if decision == LastDecision::Offer {
        return Some(Reached::Offered);
    }
    let far = states.iter().map(|state| match state {
        State::Screened => Reached::Screened,
        State::Interview => Reached::Interview,
        _ => Reached::Applied,
    });
    far.max()
}

/// A part of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    pub from: Reached,
    pub to: Reached,
}

/// The whole process first, then each stage.
pub const STAGES: [Stage; 4] = [
    Stage { from: Reached::Applied, to: Reached::Offered },
    Stage { from: Reached::Applied, to: Reached::Screened },
    Stage { from: Reached::Screened, to: Reached::Interview },
    Stage { from: Reached::Interview, to: Reached::Offered },
];

impl Stage {
    /// How many of those who stood before the stage passed it.
    #[must_use]
    pub fn share(self, counts: &[(Reached, u32)]) -> Share {
        let from = |least: Reached| counts.iter().filter(|(reached, _)| *reached >= least).map(|(_, n)| n).sum();
        Share { of: from(self.from), chosen: from(self.to) }
    }
}

/// A group against the one with the highest rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub answer: String,
    pub share: Share,
    pub rate: Exact,
    /// Of the highest rate among the groups shown; `None` where nobody was selected.
    pub ratio: Option<Exact>,
    /// Fisher's exact test against that group; `None` for the group itself.
    pub p: Option<f64>,
    /// How many more would have been selected at the rate of all; negative where more were.
    pub shortfall: Exact,
    /// The ratio is below four fifths, and there are enough to judge.
    pub flagged: bool,
}

/// The groups of one question over one stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Everybody who answered, hidden groups among them.
    pub all: Share,
    pub too_few: bool,
    /// Shown groups in the order given.
    pub groups: Vec<Group>,
    /// How many groups are too small to be shown.
    pub hidden: u32,
}

/// Compares groups (R29).
///
/// # Errors
/// `number_too_large`.
pub fn compare(groups: &[(String, Share)]) -> Result<Comparison, Refusal> {
    let all = groups.iter().fold(Share::default(), |all, (_, share)| Share {
        of: all.of.saturating_add(share.of),
        chosen: all.chosen.saturating_add(share.chosen),
    });
    let too_few = all.of < LEAST_JUDGED;
    let shown: Vec<&(String, Share)> = groups.iter().filter(|(_, share)| share.of >= LEAST_SHOWN).collect();
    let hidden = groups.iter().filter(|(_, share)| (1..LEAST_SHOWN).contains(&share.of)).count();
    let best = shown.iter().map(|(_, share)| *share).reduce(|best, share| match rate(share) > rate(best) {
        true => share,
        false => best,
    });
    let best_at = shown.iter().position(|(_, share)| Some(*share) == best);
    let figures = shown.iter().enumerate().map(|(at, (answer, share))| {
        let against = best.filter(|best| best.chosen > 0);
        let ratio = against.and_then(|best| {
            let cross = i64::from(share.chosen) * i64::from(best.of);
            Exact::of(cross, i64::from(share.of) * i64::from(best.chosen))
        });
        let p = against.filter(|_| best_at != Some(at)).map(|best| fisher::two_sided(*share, best));
        let expected = rate(all).times(i64::from(share.of))?;
        let shortfall = expected.plus(Exact::whole(-i64::from(share.chosen)))?;
        let below = ratio.is_some_and(|ratio| Exact::of(BAR.0, BAR.1).is_some_and(|bar| ratio < bar));
        let flagged = below && !too_few;
        Ok(Group { answer: answer.clone(), share: *share, rate: rate(*share), ratio, p, shortfall, flagged })
    });
    let groups = figures.collect::<Result<Vec<_>, Refusal>>()?;
    Ok(Comparison { all, too_few, groups, hidden: u32::try_from(hidden).unwrap_or(u32::MAX) })
}

fn rate(share: Share) -> Exact {
    Exact::of(i64::from(share.chosen), i64::from(share.of)).unwrap_or(Exact::whole(0))
}

/// For prints that are handed on: without counts under five, and without the smallest that remains where something was
/// taken out; otherwise the difference to the whole would tell what was taken out.
#[must_use]
pub fn for_sharing(mut comparison: Comparison) -> Comparison {
    let small = |count: u32| (1..LEAST_SHOWN).contains(&count);
    let tells = |group: &Group| small(group.share.chosen) || small(group.share.of - group.share.chosen);
    let before = comparison.groups.len();
    comparison.groups.retain(|group| !tells(group));
    let taken = before - comparison.groups.len();
    if taken > 0 || comparison.hidden > 0 {
        let smallest = comparison.groups.iter().enumerate().min_by_key(|(_, group)| group.share.of).map(|(at, _)| at);
        if let Some(at) = smallest {
            comparison.groups.remove(at);
        }
    }
    let gone = before - comparison.groups.len();
    comparison.hidden = comparison.hidden.saturating_add(u32::try_from(gone).unwrap_or(u32::MAX));
    comparison
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
