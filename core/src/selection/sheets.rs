//! Sheets of single raters, by hand and from files, and the written consensus (R26, R27).

use serde_json::json;

use super::facts;
use super::interviews::model::SheetState;
use super::model::{SaveSheet, SetConsensus, SheetScore};
use super::rules;
use super::store::{self, NewSheet, Recorded};
use crate::context::Write;
use crate::curriculum::Program;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::exchange::names::{name_key, tidy};
use crate::hundredths::Hundredths;
use crate::ids::SheetId;

/// Longest note of a sheet or a score, characters.
const NOTE: usize = 10_000;

pub(super) fn check_scores(program: &Program, scores: &[SheetScore], note: &str) -> Result<()> {
    let mut seen = Vec::new();
    for score in scores {
        if let Some(level) = score.level {
            rules::check_score(&program.rubric, &score.competency, u32::from(level))?;
        }
        if seen.contains(&&score.competency) {
            return Err(Error::invalid("score_twice").arg("competency", &score.competency).field("scores"));
        }
        seen.push(&score.competency);
    }
    scores.iter().map(|score| score.note.as_str()).chain([note]).try_for_each(check_note)
}

/// # Errors
/// `text_too_long`.
pub(super) fn check_note(note: &str) -> Result<()> {
    if note.chars().count() > NOTE {
        return Err(Error::refused("text_too_long").arg("limit", NOTE).field("note"));
    }
    Ok(())
}

fn raters_but(recorded: &Recorded, own: Option<SheetId>) -> Vec<String> {
    recorded.sheets.iter().filter(|sheet| Some(sheet.id) != own).map(|sheet| sheet.rater.clone()).collect()
}

/// Takes a rater's sheet from paper: it counts as handed in, and is locked with it. Without an id it goes to the
/// untouched seat of that name, else to a new one.
///
/// # Errors
/// `rater_needs_name`, `rater_twice`, `panel_full`, `panel_open`, `level_out_of_range`, `competency_not_scored`,
/// `sheet_locked`, `sheet_of_another`.
pub(super) async fn save(cx: &mut Write, request: &SaveSheet) -> Result<SheetId> {
    let candidacy =
        store::get(cx.db(), request.candidacy).await?.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let program = cx.program(candidacy.program).await?;
    check_scores(&program, &request.scores, &request.note)?;
    let rater = tidy(&request.rater);
    let key = name_key(&rater, "");
    if key.is_empty() {
        return Err(Error::refused("rater_needs_name").field("rater"));
    }
    let recorded = store::recorded_of(cx.db(), candidacy.id).await?;
    let known = recorded.sheets.iter().find(|sheet| match request.sheet {
        Some(id) => sheet.id == id,
        None => sheet.rater_key == key && sheet.account.is_none() && sheet.state == SheetState::Waiting,
    });
    match known {
        None if request.sheet.is_some() => return Err(Error::not_found("sheet_not_there")),
        Some(sheet) if sheet.state == SheetState::Submitted => {
            return Err(Error::refused("sheet_locked").arg("rater", &sheet.rater));
        }
        Some(sheet) if sheet.account.is_some() => {
            return Err(Error::refused("sheet_of_another").arg("rater", &sheet.rater));
        }
        _ => {}
    }
    let own = known.map(|sheet| sheet.id);
    let others = raters_but(&recorded, own);
    let joins_open = own.is_none() && facts::is_open(&program, &recorded, candidacy.id)?;
    rules::check_new_rater(&program.rubric, &others, &rater, joins_open)?;
    let sheet = match own {
        Some(sheet) => {
            store::update_sheet(cx, sheet, &rater, &key, &request.note).await?;
            sheet
        }
        None => {
            let new =
                NewSheet { candidacy: candidacy.id, rater: &rater, rater_key: &key, note: &request.note, import: None };
            store::insert_sheet(cx, &new).await?
        }
    };
    store::set_scores(cx, sheet, &request.scores).await?;
    // The trail says that a sheet came, not what it says: others read the trail before the last sheet is in (R26).
    let entry = Entry::new(json!({ "rater": rater, "state": SheetState::Submitted }))
        .person(candidacy.person.0)
        .subject(candidacy.id.0);
    cx.record(entry).await?;
    facts::derive(cx, &[candidacy.id]).await?;
    Ok(sheet)
}

/// Writes or removes a consensus; raters' scores stay.
///
/// # Errors
/// `consensus_score_malformed` and what the rule refuses: sheets missing, no note, out of range.
pub(super) async fn consensus(cx: &mut Write, request: &SetConsensus) -> Result<()> {
    let candidacy =
        store::get(cx.db(), request.candidacy).await?.ok_or_else(|| Error::not_found("candidate_not_there"))?;
    let program = cx.program(candidacy.program).await?;
    let score = match &request.score {
        None => None,
        Some(text) => {
            let score: Hundredths = text
                .trim()
                .parse()
                .map_err(|_| Error::refused("consensus_score_malformed").arg("value", text).field("score"))?;
            let recorded = store::recorded_of(cx.db(), candidacy.id).await?;
            let all = facts::facts(&recorded)?;
            let empty = rules::SelectionFacts::default();
            let facts = all.get(&candidacy.id).unwrap_or(&empty);
            rules::check_consensus(&program.rubric, facts, &request.competency, score, &request.note)?;
            Some(score.0)
        }
    };
    store::set_consensus(cx, candidacy.id, &request.competency, score, request.note.trim()).await?;
    let entry = Entry::new(json!({ "consensus": request.competency, "score": request.score, "note": request.note }))
        .person(candidacy.person.0)
        .subject(candidacy.id.0);
    cx.record(entry).await?;
    facts::derive(cx, &[candidacy.id]).await
}
