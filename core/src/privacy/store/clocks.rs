//! Whose clock may be over, legal holds, and what an intake switched off.

use chrono::NaiveDate;

use crate::context::Write;
use crate::db::Connection;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, PersonId};
use crate::privacy::switches::Switch;

use super::erasing::WIPED;

/// One candidacy of somebody who was never enrolled.
pub(in crate::privacy) struct Candidate {
    pub(in crate::privacy) person: PersonId,
    pub(in crate::privacy) candidacy: CandidacyId,
    pub(in crate::privacy) number: Option<String>,
    pub(in crate::privacy) first_name: String,
    pub(in crate::privacy) last_name: String,
    pub(in crate::privacy) intake_name: String,
    pub(in crate::privacy) start_on: NaiveDate,
    pub(in crate::privacy) decided_on: Option<NaiveDate>,
    pub(in crate::privacy) consent_until: Option<NaiveDate>,
}

/// Every candidacy of those of whom at least one candidacy is over: it began on or before `last_start`, or its
/// consent ended before `day`. Nobody enrolled, held or of the demo.
pub(in crate::privacy) async fn candidates(
    db: &mut Connection,
    last_start: NaiveDate,
    day: NaiveDate,
) -> Result<Vec<Candidate>> {
    Ok(sqlx::query_as!(
        Candidate,
        r#"SELECT person.id as "person: PersonId", candidacy.id as "candidacy: CandidacyId", number, first_name,
                  last_name, intake.name as intake_name, start_on as "start_on: NaiveDate",
                  decided_on as "decided_on: NaiveDate", consent_until as "consent_until: NaiveDate"
           FROM candidacy JOIN person ON person.id = candidacy.person_id JOIN intake ON intake.id = candidacy.intake_id
           WHERE person.demo = 0 AND candidacy.person_id IN (
                   SELECT one.person_id FROM candidacy AS one JOIN intake AS its ON its.id = one.intake_id
                   WHERE one.state <> 'enrolled'
                     AND CASE WHEN one.consent_until IS NOT NULL THEN one.consent_until < $2
                              ELSE one.decided_on <= $1 OR its.start_on <= $1 END)
             AND NOT EXISTS (SELECT 1 FROM enrollment WHERE enrollment.person_id = person.id)
             AND NOT EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.person_id = person.id)
           ORDER BY person.id, candidacy.id"#,
        last_start,
        day,
    )
    .fetch_all(db)
    .await?)
}

/// Somebody whose last enrollment has ended.
pub(in crate::privacy) struct Former {
    pub(in crate::privacy) person: PersonId,
    pub(in crate::privacy) enrollment: EnrollmentId,
    pub(in crate::privacy) number: Option<String>,
    pub(in crate::privacy) first_name: String,
    pub(in crate::privacy) last_name: String,
    pub(in crate::privacy) intake_name: String,
    pub(in crate::privacy) outcome_on: NaiveDate,
    /// Whether there are monitoring answers of theirs, and none to an application that is still open: those would be
    /// lost to its figures.
    pub(in crate::privacy) answered: bool,
    /// Whether anything said or felt in a check-in of theirs, or a warning set aside, is still there.
    pub(in crate::privacy) talked: bool,
}

/// Those whose last outcome came on or before `last_start`. Nobody running, held, erased or of the demo.
pub(in crate::privacy) async fn former(db: &mut Connection, last_start: NaiveDate) -> Result<Vec<Former>> {
    Ok(sqlx::query_as!(
        Former,
        r#"SELECT person.id as "person: PersonId", enrollment.id as "enrollment: EnrollmentId", number, first_name,
                  last_name, intake.name as intake_name, enrollment.outcome_on as "outcome_on!: NaiveDate",
                  (EXISTS (SELECT 1 FROM monitoring_answer JOIN candidacy ON candidacy.id = candidacy_id
                           WHERE candidacy.person_id = person.id)
                   AND NOT EXISTS (SELECT 1 FROM monitoring_answer JOIN candidacy ON candidacy.id = candidacy_id
                                   WHERE candidacy.person_id = person.id
                                     AND state IN ('applied', 'screened', 'interview'))) as "answered: bool",
                  (EXISTS (SELECT 1 FROM check_in JOIN enrollment AS its ON its.id = check_in.enrollment_id
                           WHERE its.person_id = person.id
                             AND (mood IS NOT NULL OR went_well NOT IN ('', $2) OR blocks NOT IN ('', $2)
                                  OR next_step NOT IN ('', $2)))
                   OR EXISTS (SELECT 1 FROM risk_mute JOIN enrollment AS its ON its.id = risk_mute.enrollment_id
                              WHERE its.person_id = person.id)) as "talked: bool"
           FROM enrollment JOIN person ON person.id = enrollment.person_id JOIN intake ON intake.id = enrollment.intake_id
           WHERE person.demo = 0 AND enrollment.outcome_on <= $1
             AND NOT EXISTS (SELECT 1 FROM enrollment AS later WHERE later.person_id = person.id
                  AND (later.outcome_on IS NULL OR later.outcome_on > enrollment.outcome_on
                       OR (later.outcome_on = enrollment.outcome_on AND later.id > enrollment.id)))
             AND NOT EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.person_id = person.id)
             AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.person_id = person.id)
           ORDER BY enrollment.outcome_on, person.id"#,
        last_start,
        WIPED,
    )
    .fetch_all(db)
    .await?)
}

/// A legal hold as stored.
#[derive(Debug, Clone)]
pub(in crate::privacy) struct Hold {
    pub(in crate::privacy) person: PersonId,
    pub(in crate::privacy) first_name: String,
    pub(in crate::privacy) last_name: String,
    pub(in crate::privacy) reason: String,
    pub(in crate::privacy) set_by: String,
    pub(in crate::privacy) since: NaiveDate,
}

pub(in crate::privacy) async fn holds(db: &mut Connection) -> Result<Vec<Hold>> {
    Ok(sqlx::query_as!(
        Hold,
        r#"SELECT person_id as "person: PersonId", first_name, last_name, reason, set_by, since as "since: NaiveDate"
           FROM legal_hold JOIN person ON person.id = legal_hold.person_id ORDER BY since, person_id"#
    )
    .fetch_all(db)
    .await?)
}

pub(in crate::privacy) async fn hold(db: &mut Connection, person: PersonId) -> Result<Option<Hold>> {
    Ok(holds(db).await?.into_iter().find(|hold| hold.person == person))
}

pub(in crate::privacy) async fn set_hold(cx: &mut Write, person: PersonId, reason: &str) -> Result<()> {
    let (by, since) = (cx.actor.name.clone(), cx.today());
    sqlx::query!(
        "INSERT INTO legal_hold (person_id, reason, set_by, since) VALUES ($1, $2, $3, $4)",
        person,
        reason,
        by,
        since,
    )
    .execute(cx.db())
    .await?;
    Ok(())
}

pub(in crate::privacy) async fn release_hold(cx: &mut Write, person: PersonId) -> Result<()> {
    sqlx::query!("DELETE FROM legal_hold WHERE person_id = $1", person).execute(cx.db()).await?;
    Ok(())
}

pub(in crate::privacy) async fn switched_off(db: &mut Connection, intake: IntakeId) -> Result<Vec<Switch>> {
    Ok(sqlx::query_scalar!(r#"SELECT what as "what: Switch" FROM switched_off WHERE intake_id = $1"#, intake)
        .fetch_all(db)
        .await?)
}

pub(in crate::privacy) async fn set_switches(cx: &mut Write, intake: IntakeId, off: &[Switch]) -> Result<()> {
    cx.touch(Table::SwitchedOff, intake.0).await?;
    sqlx::query!("DELETE FROM switched_off WHERE intake_id = $1", intake).execute(cx.db()).await?;
    for what in off {
        sqlx::query!("INSERT INTO switched_off (intake_id, what) VALUES ($1, $2)", intake, what)
            .execute(cx.db())
            .await?;
    }
    Ok(())
}
