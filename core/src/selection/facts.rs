//! From what was recorded to the result by R27, and the one function that writes the derived columns.

use std::collections::{BTreeMap, HashMap};

use super::interviews::model::SheetState;
use super::rules::{self, SelectionFacts, SelectionResult};
use super::store::{self, Derived, Recorded};
use crate::context::Write;
use crate::curriculum::Program;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::exact::Exact;
use crate::hundredths::Hundredths;
use crate::ids::{CandidacyId, IntakeId, SheetId};

/// The facts of each candidacy that has any.
pub(super) fn facts(recorded: &Recorded) -> Result<HashMap<CandidacyId, SelectionFacts>> {
    let mut all: HashMap<CandidacyId, SelectionFacts> = HashMap::new();
    let mut scores: HashMap<_, BTreeMap<String, u32>> = HashMap::new();
    for score in &recorded.scores {
        if let Some(level) = score.level {
            let level = u32::try_from(level).map_err(Error::internal)?;
            scores.entry(score.sheet).or_default().insert(score.competency.clone(), level);
        }
    }
    for sheet in &recorded.sheets {
        all.entry(sheet.candidacy).or_default().sheets.push(rules::Sheet {
            rater: sheet.rater.clone(),
            scores: (sheet.state == SheetState::Submitted).then(|| scores.remove(&sheet.id).unwrap_or_default()),
        });
    }
    for agreed in &recorded.consensus {
        let facts = all.entry(agreed.candidacy).or_default();
        facts.consensus.insert(agreed.competency.clone(), Hundredths(agreed.score));
    }
    for candidacy in &recorded.released {
        all.entry(*candidacy).or_default().released = true;
    }
    for check in &recorded.checks {
        let facts = all.entry(check.candidacy).or_default();
        facts.checks.insert(check.code.clone(), check.answer);
    }
    Ok(all)
}

/// Whether the sheets of a candidacy are open to its panel: whoever joined now would not score blind (R26).
pub(super) fn is_open(program: &Program, recorded: &Recorded, id: CandidacyId) -> Result<bool> {
    Ok(facts(recorded)?.get(&id).is_some_and(|facts| rules::is_open(&program.rubric, facts)))
}

/// The result of one candidacy as it stands.
pub(super) fn result(program: &Program, facts: Option<&SelectionFacts>) -> Result<SelectionResult> {
    match facts {
        Some(facts) => Ok(rules::result(&program.rubric, facts)?),
        None => Ok(rules::result(&program.rubric, &SelectionFacts::default())?),
    }
}

fn derived(program: &Program, id: CandidacyId, facts: Option<&SelectionFacts>) -> Result<Derived> {
    let result = result(program, facts)?;
    let open = facts.is_some_and(|facts| rules::is_open(&program.rubric, facts));
    let handed_in = |facts: &SelectionFacts| facts.sheets.iter().filter(|sheet| sheet.scores.is_some()).count();
    Ok(Derived {
        id,
        checks: result.checks,
        mean: result.mean.map(cut).transpose()?,
        lowest: result.lowest.map(cut).transpose()?,
        // The spread of some sheets would tell the last rater what the others think (R26).
        spread: result.spread.filter(|_| open).map(i64::from),
        advances: result.advances,
        blocked: result.is_blocked(),
        sheets: i64::try_from(facts.map_or(0, handed_in)).map_err(Error::internal)?,
    })
}

/// Hundredths, cut and never rounded: what lists sort by.
fn cut(value: Exact) -> Result<i64> {
    i64::try_from(value.times(100)?.whole_part()).map_err(Error::internal)
}

/// Decimal text of stored hundredths.
pub(super) fn text(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Writes the derived columns of candidacies: the only function that does.
pub(crate) async fn derive(cx: &mut Write, ids: &[CandidacyId]) -> Result<()> {
    // One candidacy is read alone, many by their intake: few statements either way.
    if let [id] = ids {
        let candidacy = store::get(cx.db(), *id).await?;
        let Some(candidacy) = candidacy else { return Ok(()) };
        let program = cx.program(candidacy.program).await?;
        let recorded = store::recorded_of(cx.db(), *id).await?;
        let facts = facts(&recorded)?;
        return store::write_derived(cx, &derived(&program, *id, facts.get(id))?).await;
    }
    for intake in store::intakes_of(cx.db(), ids).await? {
        let program = crate::intakes::known(cx.db(), intake).await?.program;
        let program = cx.program(program).await?;
        let stored = store::derived_in(cx.db(), intake).await?;
        let wanted = recompute(cx.db(), &program, intake).await?;
        // Both stand in the order of their ids.
        for (_, row) in stored.iter().zip(&wanted).filter(|(stored, wanted)| stored != wanted) {
            store::write_derived(cx, row).await?;
        }
    }
    Ok(())
}

/// One score on a sheet that is open.
#[derive(Debug, Clone)]
pub(crate) struct Scored {
    pub(crate) candidacy: CandidacyId,
    pub(crate) sheet: SheetId,
    pub(crate) rater: String,
    pub(crate) competency: String,
    pub(crate) level: u32,
}

/// Every score of an intake that nobody is kept from (R26).
pub(crate) async fn open_scores(db: &mut Connection, program: &Program, intake: IntakeId) -> Result<Vec<Scored>> {
    let recorded = store::recorded_in(db, intake).await?;
    let facts = facts(&recorded)?;
    let handed_in = recorded.sheets.iter().filter(|sheet| sheet.state == SheetState::Submitted);
    let open = |id: &CandidacyId| facts.get(id).is_some_and(|facts| rules::is_open(&program.rubric, facts));
    let sheets: HashMap<SheetId, &store::Sheet> =
        handed_in.filter(|sheet| open(&sheet.candidacy)).map(|sheet| (sheet.id, sheet)).collect();
    let scores = recorded.scores.iter().filter_map(|score| {
        let sheet = sheets.get(&score.sheet)?;
        Some(Scored {
            candidacy: sheet.candidacy,
            sheet: sheet.id,
            rater: sheet.rater.clone(),
            competency: score.competency.clone(),
            level: u32::try_from(score.level?).ok()?,
        })
    });
    Ok(scores.collect())
}

/// What the derived columns of an intake should hold, in the order of the candidacies' ids; `check` compares it with
/// what is stored.
pub(crate) async fn recompute(db: &mut Connection, program: &Program, intake: IntakeId) -> Result<Vec<Derived>> {
    let candidacies = store::of_intake(&mut *db, intake).await?;
    let recorded = store::recorded_in(&mut *db, intake).await?;
    let facts = facts(&recorded)?;
    candidacies.iter().map(|candidacy| derived(program, candidacy.id, facts.get(&candidacy.id))).collect()
}
