//! What a file is evidence for: a threshold check of a candidacy, an attempt, or an entry of hours.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::accounts::access::Actor;
use crate::app::App;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::ids::{AttemptId, CandidacyId, HoursId, PersonId};
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
    Hours(HoursId),
}

/// How an owner stands in the table.
#[derive(Default)]
pub(super) struct Columns<'a> {
    pub(super) candidacy: Option<CandidacyId>,
    /// Code of the check.
    pub(super) code: Option<&'a str>,
    pub(super) attempt: Option<AttemptId>,
    pub(super) hours: Option<HoursId>,
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
    /// `candidate_not_there`, `check_unknown`; `attempt_not_there`, `enrollment_ended`, `attempt_already_voided`;
    /// `hours_not_there`, `hours_of_session`, `not_permitted`.
    pub(super) async fn taking(&self, app: &App, db: &mut Connection, actor: &Actor) -> Result<Taking> {
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
            Self::Hours(id) => {
                let (row, facts) = progress::open_hours(app, db, actor, *id).await?;
                let told = fields([("day", json!(row.day)), ("minutes", json!(row.minutes))]);
                Ok(Taking { person: facts.head.person_id, subject: facts.head.id.0, told })
            }
        }
    }

    /// Its columns in the table.
    pub(super) fn columns(&self) -> Columns<'_> {
        match self {
            Self::Check { candidacy, code } => {
                Columns { candidacy: Some(*candidacy), code: Some(code), ..Columns::default() }
            }
            Self::Attempt(id) => Columns { attempt: Some(*id), ..Columns::default() },
            Self::Hours(id) => Columns { hours: Some(*id), ..Columns::default() },
        }
    }
}

fn fields<const N: usize>(of: [(&str, Value); N]) -> Map<String, Value> {
    of.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
