//! The candidates of an intake by what a row of a file can name them with.

use std::collections::HashMap;

use super::names::name_key;
use super::people_rows::{email_key, number_key};
use super::store;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{CandidacyId, IntakeId};

/// Candidates by number, e-mail and name; a name that two share names nobody.
pub(crate) struct CandidateIndex {
    by_number: HashMap<String, CandidacyId>,
    by_email: HashMap<String, CandidacyId>,
    by_name: HashMap<String, Option<CandidacyId>>,
}

impl CandidateIndex {
    pub(crate) async fn of(db: &mut Connection, intake: IntakeId) -> Result<Self> {
        let mut all = Self { by_number: HashMap::new(), by_email: HashMap::new(), by_name: HashMap::new() };
        for row in store::candidates_by_name(db, intake).await? {
            if let Some(number) = row.number {
                all.by_number.insert(number_key(&number), row.candidacy);
            }
            if let Some(key) = row.email_key {
                all.by_email.insert(key, row.candidacy);
            }
            all.by_name.entry(row.name_key).and_modify(|only| *only = None).or_insert(Some(row.candidacy));
        }
        Ok(all)
    }

    /// The candidate of a row, or the field and value that name nobody. The number counts before the e-mail, and that
    /// before the name.
    pub(crate) fn find(
        &self,
        number: Option<&str>,
        email: Option<&str>,
        name: Option<&str>,
    ) -> std::result::Result<CandidacyId, (&'static str, String)> {
        if let Some(number) = number {
            let found = self.by_number.get(&number_key(number)).copied();
            return found.ok_or_else(|| ("number", number.to_owned()));
        }
        if let Some(email) = email {
            let found = self.by_email.get(&email_key(email)).copied();
            return found.ok_or_else(|| ("email", email.to_owned()));
        }
        let name = name.unwrap_or_default();
        let found = self.by_name.get(&name_key(name, "")).copied().flatten();
        found.ok_or_else(|| ("name", name.to_owned()))
    }
}
