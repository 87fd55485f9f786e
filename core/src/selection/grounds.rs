//! The grounds on which a candidacy ends: a short list that the house may word itself (R27).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::CandidacyEvent;
use crate::context::Write;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::house::{self, lines::tidied};

const SETTING: &str = "selection_grounds";

/// What may be chosen when a candidacy ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    pub declined: Vec<String>,
    pub withdrew: Vec<String>,
    /// Of an offer that was refused.
    pub refused: Vec<String>,
}

impl Default for Grounds {
    fn default() -> Self {
        let list = |all: &[&str]| all.iter().map(|ground| (*ground).to_owned()).collect();
        Self {
            declined: list(&[
                "A threshold check is not met",
                "The interview result is below the rule",
                "Others were stronger",
                "No place left in this intake",
                "Did not come to the interview",
            ]),
            withdrew: list(&[
                "Took another position",
                "No longer interested",
                "Personal circumstances",
                "Could not be reached",
            ]),
            refused: list(&[
                "Took another position",
                "Pay or conditions",
                "Place or working hours",
                "Personal circumstances",
            ]),
        }
    }
}

impl Grounds {
    /// The list from which an event takes its ground; `None` where it ends nothing.
    pub(crate) fn of(&self, event: CandidacyEvent) -> Option<&[String]> {
        match event {
            CandidacyEvent::Decline => Some(&self.declined),
            CandidacyEvent::Withdraw => Some(&self.withdrew),
            CandidacyEvent::Refuse => Some(&self.refused),
            _ => None,
        }
    }

    /// The ground under which an event is stored, as the list words it; nothing where the event ends no candidacy.
    ///
    /// # Errors
    /// `ending_ground_missing` where an ending has none, `ground_unknown` for one that is not listed.
    pub fn check(&self, event: CandidacyEvent, ground: Option<&str>) -> Result<Option<String>> {
        let Some(list) = self.of(event) else { return Ok(None) };
        let Some(given) = crate::refusal::said(ground) else {
            return Err(Error::refused("ending_ground_missing").arg("grounds", list.join(" · ")).field("ground"));
        };
        let found = list.iter().find(|known| known.to_lowercase() == given.to_lowercase());
        let unknown = || Error::refused("ground_unknown").arg("ground", given).arg("grounds", list.join(" · "));
        found.cloned().map(Some).ok_or_else(|| unknown().field("ground"))
    }

    fn tidied(&self) -> Result<Self> {
        Ok(Self {
            declined: tidied(&self.declined, "declined")?,
            withdrew: tidied(&self.withdrew, "withdrew")?,
            refused: tidied(&self.refused, "refused")?,
        })
    }
}

/// The house's list, or the one that ships.
pub(crate) async fn get(db: &mut Connection) -> Result<Grounds> {
    match house::setting(db, SETTING).await? {
        Some(stored) => Ok(serde_json::from_str(&stored)?),
        None => Ok(Grounds::default()),
    }
}

/// Words the list anew. What was decided before keeps its wording.
///
/// # Errors
/// `list_length` for an empty or endless list, `text_too_long`.
pub(super) async fn set(cx: &mut Write, grounds: Grounds) -> Result<()> {
    let grounds = grounds.tidied()?;
    house::set(cx, SETTING, &serde_json::to_string(&grounds)?).await?;
    cx.record(Entry::new(serde_json::to_value(&grounds)?)).await
}

#[cfg(test)]
mod tests {
    use super::{CandidacyEvent, Grounds};

    #[test]
    fn only_endings_take_a_ground_and_only_a_listed_one() {
        let grounds = Grounds::default();
        let code = |event, ground| grounds.check(event, ground).map_err(|error| error.code);
        assert_eq!(code(CandidacyEvent::Screen, None), Ok(None));
        assert_eq!(code(CandidacyEvent::TalentPool, Some("anything")), Ok(None));
        assert_eq!(code(CandidacyEvent::Decline, None), Err("ending_ground_missing".to_owned()));
        assert_eq!(code(CandidacyEvent::Refuse, Some("Others were stronger")), Err("ground_unknown".to_owned()));
        assert_eq!(
            code(CandidacyEvent::Withdraw, Some(" took another POSITION ")),
            Ok(Some("Took another position".to_owned())),
            "as the list words it"
        );
    }
}
