//! The reasons that are offered where a plan changes (R6): a short list that the house may word itself. Another one
//! can always be written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::context::Write;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::Result;
use crate::house::{self, lines::tidied};

const SETTING: &str = "plan_reasons";

/// What is offered where a plan changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanReasons {
    pub reasons: Vec<String>,
}

impl Default for PlanReasons {
    fn default() -> Self {
        let ours = ["Illness", "Family leave", "Military service", "Project freeze", "Other"];
        Self { reasons: ours.map(str::to_owned).to_vec() }
    }
}

/// The house's list, or the one that ships.
pub(super) async fn get(db: &mut Connection) -> Result<PlanReasons> {
    match house::setting(db, SETTING).await? {
        Some(stored) => Ok(serde_json::from_str(&stored)?),
        None => Ok(PlanReasons::default()),
    }
}

/// Words the list anew. What was changed before keeps its reason.
///
/// # Errors
/// `list_length` for an empty or endless list, `text_too_long`.
pub(super) async fn set(cx: &mut Write, request: &PlanReasons) -> Result<()> {
    let reasons = PlanReasons { reasons: tidied(&request.reasons, "reasons")? };
    house::set(cx, SETTING, &serde_json::to_string(&reasons)?).await?;
    cx.record(Entry::new(serde_json::to_value(&reasons)?)).await
}
