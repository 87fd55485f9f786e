//! Who somebody is, whether they may be erased, and who else bears their name.

use super::super::rules::LastDecision;
use crate::db::Connection;
use crate::error::Result;
use crate::exchange::names::name_key;
use crate::ids::{CandidacyId, IntakeId, PersonId};
use crate::people::rules::display_name;
use crate::privacy::names::Forms;
use crate::privacy::rules::last_decision;
use crate::selection::model::CandidacyState;

/// What somebody is called and reached by.
pub(in crate::privacy) struct Named {
    pub(in crate::privacy) first_name: String,
    pub(in crate::privacy) last_name: String,
    pub(in crate::privacy) number: Option<String>,
    pub(in crate::privacy) email: Option<String>,
    pub(in crate::privacy) phone: Option<String>,
}

impl Named {
    pub(in crate::privacy) fn name(&self) -> String {
        display_name(&self.first_name, &self.last_name)
    }

    /// The forms of the full name.
    pub(in crate::privacy) fn full_name(&self) -> Forms {
        Forms::of_name(&self.first_name, &self.last_name)
    }

    pub(in crate::privacy) fn contact(&self) -> Forms {
        Forms::of_contact(self.number.as_deref(), self.email.as_deref(), self.phone.as_deref())
    }
}

pub(in crate::privacy) async fn named(db: &mut Connection, person: PersonId) -> Result<Option<Named>> {
    Ok(sqlx::query_as!(Named, "SELECT first_name, last_name, number, email, phone FROM person WHERE id = $1", person)
        .fetch_optional(db)
        .await?)
}

pub(in crate::privacy) async fn is_running(db: &mut Connection, person: PersonId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM enrollment WHERE person_id = $1 AND outcome_code IS NULL) as "e: bool""#,
        person,
    )
    .fetch_one(db)
    .await?)
}

pub(in crate::privacy) async fn has_enrollment(db: &mut Connection, person: PersonId) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"SELECT EXISTS (SELECT 1 FROM enrollment WHERE person_id = $1) as "e: bool""#, person)
        .fetch_one(db)
        .await?)
}

/// Whether the full name also is somebody else's: another person's, a mentor's, the owner's. A text that names it
/// may then mean them.
pub(in crate::privacy) async fn others_bear(db: &mut Connection, person: PersonId, who: &Named) -> Result<bool> {
    let key = name_key(&who.first_name, &who.last_name);
    let namesake = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM person WHERE id <> $1 AND name_key = $2) as "e: bool""#,
        person,
        key,
    )
    .fetch_one(&mut *db)
    .await?;
    let names = sqlx::query_scalar!(
        "SELECT name FROM mentor UNION ALL SELECT value FROM setting WHERE key = 'owner_name'
         UNION ALL SELECT name FROM account WHERE person_id IS NULL OR person_id <> $1",
        person,
    )
    .fetch_all(db)
    .await?;
    let forms = who.full_name();
    Ok(namesake || names.iter().any(|name| forms.stand_in(name)))
}

/// The forms of the full names of everybody but one: people, mentors, whoever signed something or scored.
pub(in crate::privacy) async fn names_of_others(db: &mut Connection, person: PersonId) -> Result<Forms> {
    let people = sqlx::query!("SELECT first_name, last_name FROM person WHERE id <> $1", person);
    let mut forms = Forms::default();
    for row in people.fetch_all(&mut *db).await? {
        forms = forms.and(Forms::of_name(&row.first_name, &row.last_name));
    }
    let names = sqlx::query_scalar!(
        "SELECT name FROM mentor
         UNION SELECT value FROM setting WHERE key = 'owner_name'
         UNION SELECT name FROM account WHERE person_id IS NULL OR person_id <> $1
         UNION SELECT rater FROM interview_sheet
         UNION SELECT rater FROM evaluation_rating
         UNION SELECT reviewer FROM ticket_review",
        person,
    );
    for name in names.fetch_all(db).await? {
        forms = forms.and(Forms::of_full_name(&name));
    }
    Ok(forms)
}

/// Adds the candidacies of a person to what stays countable of their intakes.
pub(in crate::privacy) async fn keep_counts(db: &mut Connection, person: PersonId) -> Result<()> {
    let candidacies = sqlx::query!(
        r#"SELECT id as "id: CandidacyId", intake_id as "intake: IntakeId", state as "state: CandidacyState"
           FROM candidacy WHERE person_id = $1"#,
        person,
    )
    .fetch_all(&mut *db)
    .await?;
    for candidacy in candidacies {
        let mut states = sqlx::query_scalar!(
            r#"SELECT to_state as "state: CandidacyState" FROM candidacy_move WHERE candidacy_id = $1 ORDER BY id"#,
            candidacy.id,
        )
        .fetch_all(&mut *db)
        .await?;
        states.push(candidacy.state);
        count_one(&mut *db, candidacy.intake, candidacy.state, last_decision(&states)).await?;
    }
    Ok(())
}

async fn count_one(db: &mut Connection, intake: IntakeId, state: CandidacyState, decision: LastDecision) -> Result<()> {
    let decision = decision.word();
    sqlx::query!(
        "INSERT INTO erased_candidates (intake_id, state, decision, count) VALUES ($1, $2, $3, 1)
         ON CONFLICT (intake_id, state, decision) DO UPDATE SET count = count + 1",
        intake,
        state,
        decision,
    )
    .execute(db)
    .await?;
    Ok(())
}
