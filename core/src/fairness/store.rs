//! SQL of monitoring data. Answers go in one by one and come out counted.

use super::model::{MonitoringAnswer, Reached};
use super::rules::reached;
use crate::context::Write;
use crate::db::Connection;
use crate::error::Result;
use crate::ids::{CandidacyId, IntakeId, PersonId};
use crate::selection::model::CandidacyState;

/// Replaces what a candidate said.
pub(super) async fn set(cx: &mut Write, candidacy: CandidacyId, answers: &[MonitoringAnswer]) -> Result<()> {
    sqlx::query!("DELETE FROM monitoring_answer WHERE candidacy_id = $1", candidacy).execute(cx.db()).await?;
    for answer in answers {
        sqlx::query!(
            "INSERT INTO monitoring_answer (candidacy_id, question, answer) VALUES ($1, $2, $3)",
            candidacy,
            answer.question,
            answer.answer,
        )
        .execute(cx.db())
        .await?;
    }
    Ok(())
}

/// A state that a candidacy went through.
pub(super) struct Passed {
    pub(super) candidacy: CandidacyId,
    pub(super) state: CandidacyState,
}

/// The states that the candidacies of an intake went through, each in its order and the present one last.
pub(super) async fn passed(db: &mut Connection, intake: IntakeId) -> Result<Vec<Passed>> {
    let mut states = sqlx::query_as!(
        Passed,
        r#"SELECT m.candidacy_id as "candidacy: CandidacyId", m.to_state as "state: CandidacyState"
           FROM candidacy_move m JOIN candidacy c ON c.id = m.candidacy_id
           WHERE c.intake_id = $1 ORDER BY m.id"#,
        intake,
    )
    .fetch_all(&mut *db)
    .await?;
    let present = sqlx::query_as!(
        Passed,
        r#"SELECT id as "candidacy: CandidacyId", state as "state: CandidacyState" FROM candidacy WHERE intake_id = $1"#,
        intake,
    );
    states.extend(present.fetch_all(db).await?);
    Ok(states)
}

/// An answer, still with whose it is: for counting only.
pub(super) struct Given {
    pub(super) candidacy: CandidacyId,
    pub(super) question: String,
    pub(super) answer: String,
}

pub(super) async fn given(db: &mut Connection, intake: IntakeId) -> Result<Vec<Given>> {
    Ok(sqlx::query_as!(
        Given,
        r#"SELECT a.candidacy_id as "candidacy: CandidacyId", a.question, a.answer
           FROM monitoring_answer a JOIN candidacy c ON c.id = a.candidacy_id WHERE c.intake_id = $1"#,
        intake,
    )
    .fetch_all(db)
    .await?)
}

/// What stays of erased people.
pub(super) struct Kept {
    pub(super) question: String,
    pub(super) answer: String,
    pub(super) reached: Reached,
    pub(super) count: u32,
}

pub(super) async fn kept(db: &mut Connection, intake: IntakeId) -> Result<Vec<Kept>> {
    Ok(sqlx::query_as!(
        Kept,
        r#"SELECT question, answer, reached as "reached: Reached", count as "count: u32" FROM erased_monitoring
           WHERE intake_id = $1"#,
        intake,
    )
    .fetch_all(db)
    .await?)
}

/// Turns the answers of a person into counts of their intakes and takes them away: erasure changes no figure.
/// What was not decided yet counts nowhere. Gives how many candidacies had answers.
pub(crate) async fn fold(db: &mut Connection, person: PersonId) -> Result<usize> {
    let candidacies = sqlx::query!(
        r#"SELECT c.id as "id: CandidacyId", c.intake_id as "intake: IntakeId", c.state as "state: CandidacyState"
           FROM candidacy c WHERE c.person_id = $1
             AND EXISTS (SELECT 1 FROM monitoring_answer a WHERE a.candidacy_id = c.id)"#,
        person,
    )
    .fetch_all(&mut *db)
    .await?;
    let found = candidacies.len();
    for candidacy in candidacies {
        let mut states = sqlx::query_scalar!(
            r#"SELECT to_state as "state: CandidacyState" FROM candidacy_move WHERE candidacy_id = $1 ORDER BY id"#,
            candidacy.id,
        )
        .fetch_all(&mut *db)
        .await?;
        states.push(candidacy.state);
        if let Some(reached) = reached(&states) {
            sqlx::query!(
                "INSERT INTO erased_monitoring (intake_id, question, answer, reached, count)
                 SELECT $2, question, answer, $3, 1 FROM monitoring_answer WHERE candidacy_id = $1
                 ON CONFLICT (intake_id, question, answer, reached) DO UPDATE SET count = erased_monitoring.count + 1",
                candidacy.id,
                candidacy.intake,
                reached,
            )
            .execute(&mut *db)
            .await?;
        }
        sqlx::query!("DELETE FROM monitoring_answer WHERE candidacy_id = $1", candidacy.id).execute(&mut *db).await?;
    }
    Ok(found)
}
