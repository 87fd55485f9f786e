//! What a file is evidence for: a threshold check of a candidacy, or an attempt.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::app::App;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::ids::{AttemptId, CandidacyId, PersonId};
use crate::{progress, selection};

/// What a file is attached to.
#[derive(Debug, Clone)]
pub(super) enum Owner {
    /// A check of the candidate's program, by its code.
    Check {
        candidacy: CandidacyId,
        code: String,
    },
    Attempt(AttemptId),
}

/// An owner that takes files now.
pub(super) struct Taking {
    pub(super) person: PersonId,
    /// The row that the trail names.
    pub(super) subject: Uuid,
    /// What the trail says beside the file.
    pub(super) told: Map<String, Value>,
}

impl Owner {
    /// Whose file it becomes.
    ///
    /// # Errors
    /// `candidate_not_there`, `check_unknown`; `attempt_not_there`, `enrollment_ended`, `attempt_already_voided`.
    pub(super) async fn taking(&self, app: &App, db: &mut Connection) -> Result<Taking> {
        match self {
            Self::Check { candidacy: id, code } => {
                let candidacy = selection::get(&mut *db, *id).await?;
                let candidacy = candidacy.ok_or_else(|| Error::not_found("candidate_not_there"))?;
                let program = app.program(db, candidacy.program).await?;
                if !program.rubric.selection.threshold_checks.iter().any(|check| check.code == *code) {
                    return Err(Error::invalid("check_unknown").arg("check", code).field("code"));
                }
                Ok(Taking { person: candidacy.person, subject: id.0, told: fields([("check", json!(code))]) })
            }
            Self::Attempt(id) => {
                let attempt = progress::open_attempt(app, db, *id).await?;
                let told = fields([("module", json!(attempt.module)), ("number", json!(attempt.number))]);
                Ok(Taking { person: attempt.person, subject: attempt.enrollment.0, told })
            }
        }
    }

    /// Its columns in the table: candidacy, code of the check, attempt.
    pub(super) fn columns(&self) -> (Option<CandidacyId>, Option<&str>, Option<AttemptId>) {
        match self {
            Self::Check { candidacy, code } => (Some(*candidacy), Some(code), None),
            Self::Attempt(id) => (None, None, Some(*id)),
        }
    }
}

fn fields<const N: usize>(of: [(&str, Value); N]) -> Map<String, Value> {
    of.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
