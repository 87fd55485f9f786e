//! SQL of candidacies and their moves; beside it what was recorded about them, and what is derived from that.

mod derived;
mod recorded;

use chrono::NaiveDate;

use super::model::{CandidacyState, MoveView};
use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{CandidacyId, ImportId, IntakeId, PersonId, ProgramId};

pub(crate) use derived::{Derived, derived_in, intakes_of, write_derived};
pub(crate) use recorded::{
    Check, NewSheet, Recorded, Score, Sheet, candidacy_of_sheet, insert_sheet, recorded_in, recorded_of, remove_sheet,
    set_check, set_consensus, set_scores, update_sheet,
};

/// A candidacy as stored, without what is derived.
#[derive(Debug, Clone)]
pub(crate) struct Candidacy {
    pub(crate) id: CandidacyId,
    pub(crate) person: PersonId,
    pub(crate) intake: IntakeId,
    pub(crate) program: ProgramId,
    pub(crate) state: CandidacyState,
    pub(crate) decided_on: Option<NaiveDate>,
    pub(crate) ground: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) consent_until: Option<NaiveDate>,
}

macro_rules! candidacies {
    ($tail:literal $(, $value:expr)*) => {
        sqlx::query_as!(
            Candidacy,
            r#"SELECT candidacy.id as "id: CandidacyId", person_id as "person: PersonId",
                      intake_id as "intake: IntakeId", intake.program_id as "program: ProgramId",
                      state as "state: CandidacyState",
                      decided_on as "decided_on: NaiveDate", ground, reason, consent_until as "consent_until: NaiveDate"
               FROM candidacy JOIN intake ON intake.id = candidacy.intake_id "# + $tail
            $(, $value)*
        )
    };
}

pub(crate) async fn get(db: &mut Connection, id: CandidacyId) -> Result<Option<Candidacy>> {
    Ok(candidacies!("WHERE candidacy.id = $1", id).fetch_optional(db).await?)
}

pub(crate) async fn of_person(db: &mut Connection, person: PersonId, intake: IntakeId) -> Result<Option<Candidacy>> {
    Ok(candidacies!("WHERE person_id = $1 AND intake_id = $2", person, intake).fetch_optional(db).await?)
}

pub(crate) async fn of_intake(db: &mut Connection, intake: IntakeId) -> Result<Vec<Candidacy>> {
    Ok(candidacies!("WHERE intake_id = $1 ORDER BY candidacy.id", intake).fetch_all(db).await?)
}

pub(crate) async fn all(db: &mut Connection) -> Result<Vec<Candidacy>> {
    Ok(candidacies!("ORDER BY intake_id, candidacy.id").fetch_all(db).await?)
}

pub(crate) async fn insert(
    cx: &mut Write,
    person: PersonId,
    intake: IntakeId,
    applied_on: Option<NaiveDate>,
    import: Option<ImportId>,
) -> Result<CandidacyId> {
    let id = CandidacyId(cx.new_id());
    let at = cx.now.at;
    sqlx::query!(
        "INSERT INTO candidacy (id, person_id, intake_id, state, applied_on, import_id, created_at)
         VALUES ($1, $2, $3, 'applied', $4, $5, $6)",
        id,
        person,
        intake,
        applied_on,
        import,
        at,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::Candidacy, id.0);
    cx.created(Table::ThresholdChecks, id.0);
    Ok(id)
}

/// Where a candidacy goes, and what is known about why.
pub(crate) struct Decided<'a> {
    pub(crate) state: CandidacyState,
    pub(crate) on: Option<NaiveDate>,
    pub(crate) ground: Option<String>,
    pub(crate) reason: Option<&'a str>,
    pub(crate) against_rule: bool,
    pub(crate) consent_until: Option<NaiveDate>,
}

pub(super) async fn set_state(cx: &mut Write, from: &Candidacy, to: &Decided<'_>) -> Result<()> {
    cx.touch(Table::Candidacy, from.id.0).await?;
    sqlx::query!(
        "UPDATE candidacy SET state = $2, decided_on = $3, reason = $4, against_rule = $5, consent_until = $6, ground = $7
         WHERE id = $1",
        from.id, to.state, to.on, to.reason, to.against_rule, to.consent_until, to.ground,
    )
    .execute(cx.db())
    .await?;
    insert_move(cx, from.id, from.state, to).await
}

/// Marks a candidacy as enrolled; what was decided about it stays as it is.
pub(crate) async fn mark_enrolled(
    cx: &mut Write,
    id: CandidacyId,
    from: CandidacyState,
    reason: Option<&str>,
) -> Result<()> {
    cx.touch(Table::Candidacy, id.0).await?;
    sqlx::query!("UPDATE candidacy SET state = 'enrolled' WHERE id = $1", id).execute(cx.db()).await?;
    let to = Decided {
        state: CandidacyState::Enrolled,
        on: None,
        ground: None,
        reason,
        against_rule: false,
        consent_until: None,
    };
    insert_move(cx, id, from, &to).await
}

async fn insert_move(cx: &mut Write, candidacy: CandidacyId, from: CandidacyState, to: &Decided<'_>) -> Result<()> {
    let id = cx.new_id();
    let (day, at, actor) = (cx.today(), cx.now.at, cx.actor.name.clone());
    sqlx::query!(
        "INSERT INTO candidacy_move (id, candidacy_id, from_state, to_state, day, at, actor, reason, against_rule, ground)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        candidacy,
        from,
        to.state,
        day,
        at,
        actor,
        to.reason,
        to.against_rule,
        to.ground,
    )
    .execute(cx.db())
    .await?;
    cx.created(Table::CandidacyMove, id);
    Ok(())
}

pub(crate) async fn moves(db: &mut Connection, id: CandidacyId) -> Result<Vec<MoveView>> {
    Ok(sqlx::query_as!(
        MoveView,
        r#"SELECT to_state as "to: CandidacyState", day as "day: NaiveDate", actor, ground, reason,
                  against_rule as "against_rule: bool"
           FROM candidacy_move WHERE candidacy_id = $1 ORDER BY id DESC"#,
        id,
    )
    .fetch_all(db)
    .await?)
}
