//! What an entry of hours says, as it crosses between the machines and as each remembers it.

use super::model::EntrySaid;
use crate::error::Result;
use crate::progress::HoursRow;
use crate::progress::model::HoursFields;

/// What is remembered of an entry that the trainee removed.
pub(super) const GONE: &str = "";

impl EntrySaid {
    /// As it is remembered; the same for the same words.
    ///
    /// # Errors
    /// `internal`.
    pub(super) fn text(&self) -> Result<String> {
        Ok(serde_json::to_string(self)?)
    }
}

impl From<&HoursRow> for EntrySaid {
    fn from(row: &HoursRow) -> Self {
        Self {
            day: row.day,
            minutes: row.minutes,
            kind: row.kind,
            counts: row.counts,
            module: row.module.clone(),
            note: row.note.clone(),
        }
    }
}

impl From<EntrySaid> for HoursFields {
    fn from(said: EntrySaid) -> Self {
        let EntrySaid { day, minutes, kind, counts, module, note } = said;
        Self { day, minutes, kind, counts: Some(counts), module, note }
    }
}
