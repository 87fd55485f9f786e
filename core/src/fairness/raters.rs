//! How severe each rater is: over sheets that are open, so that nobody learns what another thinks too early (R26).

use std::collections::BTreeMap;

use super::model::RaterFigures;
use crate::error::{Error, Result};
use crate::exact::Exact;
use crate::ids::{CandidacyId, SheetId};
use crate::selection::Scored;

/// The figures of each rater by name, from every score on an open sheet.
pub(super) fn figures(scores: &[Scored]) -> Result<Vec<RaterFigures>> {
    let mut by_rater: BTreeMap<&str, Vec<&Scored>> = BTreeMap::new();
    let mut by_place: BTreeMap<(CandidacyId, &str), Vec<&Scored>> = BTreeMap::new();
    for score in scores {
        by_rater.entry(&score.rater).or_default().push(score);
        by_place.entry((score.candidacy, &score.competency)).or_default().push(score);
    }
    by_rater.into_iter().map(|(rater, own)| one(rater, &own, &by_place)).collect()
}

fn one(rater: &str, own: &[&Scored], by_place: &BTreeMap<(CandidacyId, &str), Vec<&Scored>>) -> Result<RaterFigures> {
    let level = |score: &&Scored| Exact::whole(i64::from(score.level));
    let mut differences = Vec::new();
    for score in own {
        let here = by_place.get(&(score.candidacy, score.competency.as_str())).map(Vec::as_slice).unwrap_or_default();
        let others = Exact::mean(here.iter().filter(|other| other.rater != rater).map(level))?;
        if let Some(others) = others {
            differences.push(level(score).plus(others.times(-1)?)?);
        }
    }
    let mut sheets: Vec<SheetId> = own.iter().map(|score| score.sheet).collect();
    sheets.sort_unstable();
    sheets.dedup();
    let levels = || own.iter().map(|score| score.level);
    Ok(RaterFigures {
        rater: rater.to_owned(),
        sheets: u32::try_from(sheets.len()).map_err(Error::internal)?,
        mean: Exact::mean(own.iter().map(level))?.map(Exact::cut_two_places).unwrap_or_default(),
        lowest: levels().min().unwrap_or_default(),
        highest: levels().max().unwrap_or_default(),
        difference: Exact::mean(differences)?.map(|difference| difference.rounded(2)).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::figures;
    use crate::ids::{CandidacyId, SheetId};
    use crate::selection::Scored;
    use uuid::Uuid;

    fn score(candidate: u128, rater: &str, competency: &str, level: u32) -> Scored {
        let sheet = candidate * 100 + rater.len() as u128;
        Scored {
            candidacy: CandidacyId(Uuid::from_u128(candidate)),
            sheet: SheetId(Uuid::from_u128(sheet)),
            rater: rater.to_owned(),
            competency: competency.to_owned(),
            level,
        }
    }

    #[test]
    fn a_severe_rater_is_seen_only_beside_others_on_the_same_candidates() {
        let scores = [
            score(1, "Ada", "empathy", 2),
            score(1, "Bo", "empathy", 4),
            score(1, "Cleo", "empathy", 5),
            score(2, "Ada", "empathy", 3),
            score(2, "Bo", "empathy", 3),
            score(3, "Di Solo", "empathy", 1),
        ];
        let all = figures(&scores).unwrap();
        let told: Vec<_> = all
            .iter()
            .map(|one| (one.rater.as_str(), one.sheets, one.mean.as_str(), one.difference.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("Ada", 2, "2.50", Some("-1.25")),
                ("Bo", 2, "3.50", Some("0.25")),
                ("Cleo", 1, "5.00", Some("2.00")),
                ("Di Solo", 1, "1.00", None),
            ]
        );
    }
}
