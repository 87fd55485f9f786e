//! Sentences about scores and floors: codes of the catalog with their arguments. Pure; it decides nothing.

use super::floors::CheckedFloor;
use super::form::{FormFloor, FormModule};
use super::model::{FloorResult, FloorView};
use crate::error::sentence;

/// The sentence of a code.
pub(super) fn say(code: &str, args: &[(&str, String)]) -> String {
    sentence(code, &args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// A floor in words, with what falls short.
#[must_use]
pub fn floor(checked: &CheckedFloor) -> FloorView {
    let fails = checked.result == FloorResult::Fails;
    let lacking = ("lacking", checked.lacking.join(", "));
    let text = match &checked.floor {
        FormFloor::EveryCompetencyAtLeast { level } => {
            say(if fails { "floor_level_low" } else { "floor_level" }, &[("level", level.to_string()), lacking])
        }
        FormFloor::ModulesPassed { modules } => {
            let code = if fails { "floor_modules_open" } else { "floor_modules" };
            say(code, &[("modules", codes(modules)), lacking])
        }
        FormFloor::CoreModulesPassed { modules } => {
            let code = if fails { "floor_core_open" } else { "floor_core" };
            say(code, &[("count", modules.len().to_string()), lacking])
        }
        FormFloor::ClientMeetingsAtLeast { count } => say("floor_meetings", &[("count", count.to_string())]),
        FormFloor::PartlyLedOrLedAtLeast { count } => say("floor_led", &[("count", count.to_string())]),
    };
    FloorView { text, result: checked.result }
}

fn codes(modules: &[FormModule]) -> String {
    modules.iter().map(|module| module.code.as_str()).collect::<Vec<_>>().join(", ")
}
