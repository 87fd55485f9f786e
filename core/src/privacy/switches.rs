//! What an intake can switch off (R41): off removes collection and display. Everything is on until somebody says so.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::model::{GetSwitches, SaveSwitches, Switches};
use super::store;
use crate::context::{Read, Write};
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::db::undo::Derive;
use crate::enrollment::model::Saved;
use crate::error::Result;
use crate::ids::IntakeId;

/// One of them. Satisfaction and the comparison of raters have nothing to show yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Switch {
    Mood,
    HoursTrend,
    Satisfaction,
    RaterComparison,
}

impl Switches {
    const fn all(&self) -> [(Switch, bool); 4] {
        [
            (Switch::Mood, self.mood),
            (Switch::HoursTrend, self.hours_trend),
            (Switch::Satisfaction, self.satisfaction),
            (Switch::RaterComparison, self.rater_comparison),
        ]
    }
}

/// Whether something is on in an intake: whoever collects or shows it asks here.
pub(crate) async fn is_on(db: &mut Connection, intake: IntakeId, what: Switch) -> Result<bool> {
    Ok(!store::switched_off(db, intake).await?.contains(&what))
}

async fn switches(db: &mut Connection, intake: IntakeId) -> Result<Switches> {
    let off = store::switched_off(db, intake).await?;
    let on = |what| !off.contains(&what);
    Ok(Switches {
        mood: on(Switch::Mood),
        hours_trend: on(Switch::HoursTrend),
        satisfaction: on(Switch::Satisfaction),
        rater_comparison: on(Switch::RaterComparison),
    })
}

pub(super) async fn get(cx: &mut Read, request: GetSwitches) -> Result<Switches> {
    let intake = crate::intakes::known(cx.db(), request.intake).await?;
    switches(cx.db(), intake.id).await
}

pub(super) async fn save(cx: &mut Write, request: SaveSwitches) -> Result<Saved> {
    let intake = crate::intakes::known(cx.db(), request.intake).await?;
    let old = switches(cx.db(), intake.id).await?;
    if old == request.switches {
        return Ok(Saved { undo: None });
    }
    let off: Vec<Switch> = request.switches.all().into_iter().filter(|(_, on)| !on).map(|(what, _)| what).collect();
    store::set_switches(cx, intake.id, &off).await?;
    cx.record(Entry::new(json!({ "old": old, "new": request.switches })).subject(intake.id.0)).await?;
    let undo = cx.undoable("undo_switches_saved", &[("name", &intake.name)], Derive::default()).await?;
    Ok(Saved { undo: Some(undo) })
}
