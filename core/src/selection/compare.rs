//! The candidates of an intake against each other: by the exact result, ties as ties.

use std::collections::HashMap;

use super::facts;
use super::model::{
    CandidateRow, CompareCandidates, ComparedCandidate, ComparedCompetency, Comparison, ListCandidates,
};
use super::{store, view};
use crate::context::Read;
use crate::db::list::Window;
use crate::error::Result;
use crate::exact::Exact;
use crate::ids::CandidacyId;

/// A place in an order: first is 1; those who are equal share a place, and the next one counts on behind them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    rank: u32,
    tied: bool,
}

/// The place of each result, the highest first.
fn places(results: &[Exact]) -> Vec<Place> {
    let mut sorted = results.to_vec();
    sorted.sort_unstable();
    let place = |own: &Exact| {
        let below = sorted.partition_point(|other| other < own);
        let up_to = sorted.partition_point(|other| other <= own);
        Place { rank: u32::try_from(sorted.len() - up_to + 1).unwrap_or(u32::MAX), tied: up_to - below > 1 }
    };
    results.iter().map(place).collect()
}

/// Everybody of an intake, those with a result by rank, those without behind them by name. Compared is the exact
/// mean (R27), not the two places that are shown.
pub(super) async fn compare(cx: &mut Read, request: &CompareCandidates) -> Result<Comparison> {
    let program = crate::intakes::known(cx.db(), request.intake).await?.program;
    let program = cx.program(program).await?;
    let recorded = store::recorded_in(cx.db(), request.intake).await?;
    let facts = facts::facts(&recorded)?;
    let mut results = HashMap::new();
    for (id, facts) in &facts {
        let result = facts::result(&program, Some(facts))?;
        if let Some(mean) = result.mean {
            results.insert(*id, (mean, result.competencies));
        }
    }
    let means: Vec<(CandidacyId, Exact)> = results.iter().map(|(id, (mean, _))| (*id, *mean)).collect();
    let ranked = places(&means.iter().map(|(_, mean)| *mean).collect::<Vec<_>>());
    let ranks: HashMap<CandidacyId, Place> = means.iter().map(|(id, _)| *id).zip(ranked).collect();
    let competencies: Vec<ComparedCompetency> = program
        .rubric
        .selection_competencies()
        .map(|one| ComparedCompetency { code: one.code.clone(), name: one.name.clone() })
        .collect();
    let mut compared = Vec::new();
    for row in everybody(cx, request).await? {
        let place = ranks.get(&row.candidacy);
        let found = results.get(&row.candidacy).map(|(_, competencies)| competencies.as_slice()).unwrap_or_default();
        let mean_of = |code: &str| found.iter().find(|one| one.code == code).and_then(|one| one.mean);
        compared.push(ComparedCandidate {
            rank: place.map(|place| place.rank),
            tied: place.is_some_and(|place| place.tied),
            means: competencies.iter().map(|one| mean_of(&one.code).map(Exact::cut_two_places)).collect(),
            row,
        });
    }
    // Stable: whoever shares a place, or has none, stays in the order of names.
    compared.sort_by_key(|one| (one.rank.is_none(), one.rank));
    Ok(Comparison { competencies, candidates: compared })
}

async fn everybody(cx: &mut Read, request: &CompareCandidates) -> Result<Vec<CandidateRow>> {
    let mut rows = Vec::new();
    loop {
        let window = Window { offset: u32::try_from(rows.len()).unwrap_or(u32::MAX), limit: 1_000 };
        let list = ListCandidates { intake: Some(request.intake), window, ..ListCandidates::default() };
        let page = view::list(cx, &list).await?;
        let last = page.rows.is_empty();
        rows.extend(page.rows);
        if last || rows.len() >= usize::try_from(page.total).unwrap_or(usize::MAX) {
            return Ok(rows);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Exact, Place, places};

    #[test]
    fn equals_share_a_place_and_the_next_counts_on() {
        let of = |n, d| Exact::of(n, d).unwrap();
        // 11/3 and 3.66 look alike in two places and are not.
        let found = places(&[of(11, 3), of(4, 1), of(366, 100), of(4, 1)]);
        let place = |rank, tied| Place { rank, tied };
        assert_eq!(found, [place(3, false), place(1, true), place(4, false), place(1, true)]);
        assert_eq!(places(&[]), []);
    }
}
