//! Sheets from files: what each row does is decided in memory against everything an intake has, so that looking
//! and importing take the same way.

use std::collections::{HashMap, HashSet};

use super::model::SheetScore;
use super::sheets::check_scores;
use super::store::{self, NewSheet, Recorded};
use super::{facts, rules};
use crate::context::Write;
use crate::curriculum::Program;
use crate::error::Result;
use crate::exchange::names::{name_key, tidy};
use crate::ids::{CandidacyId, ImportId, SheetId};

/// What a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Imported,
    Updated,
    Unchanged,
}

struct Known {
    /// None while it is only in the file.
    id: Option<SheetId>,
    rater: String,
    scores: Vec<(String, Option<u8>)>,
    note: String,
}

/// The sheets of an intake, with those of the file so far.
pub(crate) struct SheetIndex {
    by_candidacy: HashMap<CandidacyId, HashMap<String, Known>>,
    /// Whose sheets were open before the file: nobody joins them. The rows of one file were all written blind.
    open: HashSet<CandidacyId>,
}

fn sorted(scores: &[SheetScore]) -> Vec<(String, Option<u8>)> {
    let mut sorted: Vec<_> = scores.iter().map(|score| (score.competency.clone(), score.level)).collect();
    sorted.sort_unstable();
    sorted
}

impl SheetIndex {
    /// # Errors
    /// `number_too_large`, where a stored level is none.
    pub(crate) fn new(program: &Program, recorded: &Recorded) -> Result<Self> {
        let facts = facts::facts(recorded)?;
        let is_open = |facts: &rules::SelectionFacts| rules::is_open(&program.rubric, facts);
        let open = facts.into_iter().filter(|(_, facts)| is_open(facts)).map(|(id, _)| id).collect();
        let mut by_sheet: HashMap<SheetId, Vec<(String, Option<u8>)>> = HashMap::new();
        for score in &recorded.scores {
            let level = score.level.and_then(|level| u8::try_from(level).ok());
            by_sheet.entry(score.sheet).or_default().push((score.competency.clone(), level));
        }
        let mut by_candidacy: HashMap<CandidacyId, HashMap<String, Known>> = HashMap::new();
        for sheet in &recorded.sheets {
            let mut scores = by_sheet.remove(&sheet.id).unwrap_or_default();
            scores.sort_unstable();
            let known = Known { id: Some(sheet.id), rater: sheet.rater.clone(), scores, note: sheet.note.clone() };
            by_candidacy.entry(sheet.candidacy).or_default().insert(sheet.rater_key.clone(), known);
        }
        Ok(Self { by_candidacy, open })
    }

    /// Takes a sheet of the file in; says what it does.
    ///
    /// # Errors
    /// `panel_full`, `panel_open`, `level_out_of_range`, `competency_not_scored`.
    pub(crate) fn place(
        &mut self,
        program: &Program,
        candidacy: CandidacyId,
        rater: &str,
        scores: &[SheetScore],
        note: &str,
    ) -> Result<Outcome> {
        check_scores(program, scores, note)?;
        let rater = tidy(rater);
        let key = name_key(&rater, "");
        let panel = self.by_candidacy.entry(candidacy).or_default();
        let wanted = sorted(scores);
        if let Some(known) = panel.get_mut(&key) {
            if known.scores == wanted && known.note == note {
                return Ok(Outcome::Unchanged);
            }
            known.scores = wanted;
            note.clone_into(&mut known.note);
            return Ok(Outcome::Updated);
        }
        let raters: Vec<String> = panel.values().map(|known| known.rater.clone()).collect();
        rules::check_new_rater(&program.rubric, &raters, &rater, self.open.contains(&candidacy))?;
        panel.insert(key, Known { id: None, rater, scores: wanted, note: note.to_owned() });
        Ok(Outcome::Imported)
    }

    /// Stores a sheet that [`place`](Self::place) took in; its rater becomes a named rater of the panel, marked
    /// imported. The derived columns are the caller's to write, once for all.
    pub(crate) async fn store(
        &mut self,
        cx: &mut Write,
        candidacy: CandidacyId,
        rater: &str,
        scores: &[SheetScore],
        note: &str,
        import: ImportId,
    ) -> Result<()> {
        let rater = tidy(rater);
        let key = name_key(&rater, "");
        let known = self.by_candidacy.get_mut(&candidacy).and_then(|panel| panel.get_mut(&key));
        let Some(known) = known else { return Ok(()) };
        let sheet = match known.id {
            Some(sheet) => {
                store::update_sheet(cx, sheet, &rater, &key, note).await?;
                sheet
            }
            None => {
                let new = NewSheet { candidacy, rater: &rater, rater_key: &key, note, import: Some(import) };
                store::insert_sheet(cx, &new).await?
            }
        };
        known.id = Some(sheet);
        store::set_scores(cx, sheet, scores).await
    }
}
