//! Stores the levels of one rater while an evaluation is open (R19, R21).

use serde_json::{Map, Value, json};

use super::assess::items;
use super::model::{MilestoneSaved, MilestoneState, RateMilestone, Rating};
use super::opening::{load, saved, text};
use super::pack::Pack;
use super::score::check_level;
use super::store::write;
use crate::context::Write;
use crate::error::{Error, Result};
use crate::exchange::names::{name_key, tidy};
use crate::hundredths::Hundredths;

/// The longest name of a rater, characters.
const NAME: usize = 200;

/// Stores or takes back levels.
///
/// # Errors
/// `milestone_not_there`, `milestone_not_open`, `enrollment_ended`, `rater_needs_name`, `item_unknown`,
/// `item_twice`, `level_malformed`, `level_out_of_range`, `text_too_long`.
pub(super) async fn rate(cx: &mut Write, request: RateMilestone) -> Result<MilestoneSaved> {
    let pack = load(cx, request.milestone).await?;
    if pack.milestone.state != MilestoneState::Open {
        return Err(Error::refused("milestone_not_open").arg("milestone", pack.name()));
    }
    pack.facts.check_running()?;
    let evaluation = pack.at_hand().ok_or_else(|| Error::internal("open without an evaluation"))?.id;
    let rater = rater(&pack, request.rater.as_deref().unwrap_or(&cx.actor.name))?;
    let form = pack.form()?;
    let known = items(&form);
    let mut seen: Vec<&str> = Vec::new();
    let mut changes = Map::new();
    for rating in &request.ratings {
        if !known.iter().any(|(item, _)| *item == rating.item) {
            return Err(Error::refused("item_unknown").arg("item", &rating.item).field("ratings"));
        }
        if seen.contains(&rating.item.as_str()) {
            return Err(Error::refused("item_twice").arg("item", &rating.item).field("ratings"));
        }
        seen.push(&rating.item);
        let level = level(rating)?;
        let note = text(&rating.note, "ratings")?;
        let old = pack.ratings.iter().find(|row| row.rater == rater && row.item == rating.item);
        write::rate(cx, evaluation, &rater, &rating.item, level.map(|level| level.0), note).await?;
        let print = |level: Hundredths| level.to_string();
        let change = json!({ "old": old.map(|row| print(Hundredths(row.level))), "new": level.map(print) });
        changes.insert(rating.item.clone(), change);
    }
    let changes = json!({ "rater": rater, "levels": Value::Object(changes) });
    saved(cx, &pack, "undo_milestone_rated", MilestoneState::Open, changes, None).await
}

/// The rater as already known here, whatever the case; else the name as it was given.
fn rater(pack: &Pack, name: &str) -> Result<String> {
    let name = tidy(name);
    if name.is_empty() {
        return Err(Error::refused("rater_needs_name").field("rater"));
    }
    if name.chars().count() > NAME {
        return Err(Error::refused("text_too_long").arg("limit", NAME).field("rater"));
    }
    let key = name_key(&name, "");
    let known = pack.ratings.iter().find(|row| name_key(&row.rater, "") == key);
    Ok(known.map_or(name, |row| row.rater.clone()))
}

fn level(rating: &Rating) -> Result<Option<Hundredths>> {
    let Some(given) = rating.level.as_deref() else { return Ok(None) };
    let level: Hundredths =
        given.trim().parse().map_err(|_| Error::refused("level_malformed").arg("value", given).field("ratings"))?;
    check_level(level).map_err(|refusal| Error::from(refusal).field("ratings"))?;
    Ok(Some(level))
}
