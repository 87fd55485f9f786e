//! SQL of the question whose a row is, and of lists that show no other's.

use uuid::Uuid;

use crate::accounts::access::{Scope, Subject};
use crate::db::Connection;
use crate::db::list::List;
use crate::error::Result;
use crate::ids::{AccountId, EnrollmentId, IntakeId, MentorId, PersonId};

/// Where a row belongs.
pub(crate) struct Place {
    pub(crate) person: Option<PersonId>,
    pub(crate) intake: Option<IntakeId>,
    pub(crate) enrollment: Option<EnrollmentId>,
}

impl From<Enrolled> for Place {
    fn from(found: Enrolled) -> Self {
        Self { person: Some(found.person), intake: Some(found.intake), enrollment: Some(found.enrollment) }
    }
}

struct Candidate {
    person: PersonId,
    intake: IntakeId,
}

fn candidate(found: Option<Candidate>) -> Option<Place> {
    found.map(|found| Place { person: Some(found.person), intake: Some(found.intake), enrollment: None })
}

struct Enrolled {
    person: PersonId,
    intake: IntakeId,
    enrollment: EnrollmentId,
}

/// The enrollment that a part of it belongs to.
macro_rules! enrolled {
    ($db:ident, $id:ident, $from:literal) => {
        sqlx::query_as!(
            Enrolled,
            r#"SELECT e.person_id as "person: PersonId", e.intake_id as "intake: IntakeId", e.id as "enrollment: EnrollmentId"
               FROM enrollment e "# + $from,
            $id
        )
        .fetch_optional(&mut *$db)
        .await?
        .map(Place::from)
    };
}

/// Where a row belongs; nothing when it is not there.
pub(crate) async fn place(db: &mut Connection, subject: Subject, id: Uuid) -> Result<Option<Place>> {
    Ok(match subject {
        Subject::Person => Some(Place { person: Some(PersonId(id)), intake: None, enrollment: None }),
        Subject::Intake => Some(Place { person: None, intake: Some(IntakeId(id)), enrollment: None }),
        Subject::Candidacy => candidate(sqlx::query_as!(
            Candidate,
            r#"SELECT person_id as "person: PersonId", intake_id as "intake: IntakeId" FROM candidacy WHERE id = $1"#,
            id
        )
        .fetch_optional(db)
        .await?),
        Subject::Attachment => attachment(db, id).await?,
        Subject::Sheet => candidate(sqlx::query_as!(
            Candidate,
            r#"SELECT c.person_id as "person: PersonId", c.intake_id as "intake: IntakeId"
               FROM candidacy c JOIN interview_sheet s ON s.candidacy_id = c.id WHERE s.id = $1"#,
            id
        )
        .fetch_optional(db)
        .await?),
        Subject::Enrollment => enrolled!(db, id, "WHERE e.id = $1"),
        Subject::Milestone => enrolled!(db, id, "JOIN milestone m ON m.enrollment_id = e.id WHERE m.id = $1"),
        Subject::Hours => enrolled!(db, id, "JOIN hours_entry h ON h.enrollment_id = e.id WHERE h.id = $1"),
        Subject::Review => enrolled!(db, id, "JOIN ticket_review r ON r.enrollment_id = e.id WHERE r.id = $1"),
        Subject::CheckIn => enrolled!(db, id, "JOIN check_in c ON c.enrollment_id = e.id WHERE c.id = $1"),
        Subject::Break => enrolled!(db, id, "JOIN enrollment_break b ON b.enrollment_id = e.id WHERE b.id = $1"),
        Subject::Attempt => enrolled!(
            db,
            id,
            "JOIN enrollment_module m ON m.enrollment_id = e.id JOIN attempt a ON a.enrollment_module_id = m.id
             WHERE a.id = $1"
        ),
        Subject::Session => sqlx::query_scalar!(
            r#"SELECT intake_id as "intake: IntakeId" FROM session WHERE id = $1"#,
            id
        )
        .fetch_optional(db)
        .await?
        .map(|intake| Place { person: None, intake: Some(intake), enrollment: None }),
        Subject::House | Subject::Step => None,
    })
}

/// A file belongs to its attempt or its entry of hours. One on a threshold check is of the selection: it names no person, so that nobody
/// opens what was judged of themself (R37).
async fn attachment(db: &mut Connection, id: Uuid) -> Result<Option<Place>> {
    let attempt = enrolled!(
        db,
        id,
        "JOIN enrollment_module m ON m.enrollment_id = e.id JOIN attempt a ON a.enrollment_module_id = m.id
         JOIN attachment f ON f.attempt_id = a.id WHERE f.id = $1"
    );
    if attempt.is_some() {
        return Ok(attempt);
    }
    let hours = enrolled!(
        db,
        id,
        "JOIN hours_entry h ON h.enrollment_id = e.id JOIN attachment f ON f.hours_id = h.id WHERE f.id = $1"
    );
    if hours.is_some() {
        return Ok(hours);
    }
    let intake = sqlx::query_scalar!(
        r#"SELECT c.intake_id as "intake: IntakeId" FROM candidacy c JOIN attachment f ON f.candidacy_id = c.id
           WHERE f.id = $1"#,
        id
    );
    let intake = intake.fetch_optional(db).await?;
    Ok(intake.map(|intake| Place { person: None, intake: Some(intake), enrollment: None }))
}

/// The account that made a step.
pub(crate) async fn step_account(db: &mut Connection, step: Uuid) -> Result<Option<AccountId>> {
    let found = sqlx::query_scalar!(r#"SELECT account_id as "id: AccountId" FROM undo_step WHERE id = $1"#, step);
    Ok(found.fetch_optional(db).await?.flatten())
}

/// Whether an intake is one of a limited coordinator's.
pub(crate) async fn is_intake_of(db: &mut Connection, intake: IntakeId, account: AccountId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM account_intake WHERE account_id = $1 AND intake_id = $2) as "e: bool""#,
        account,
        intake
    )
    .fetch_one(db)
    .await?)
}

/// The intakes of a limited coordinator.
pub(crate) async fn own_intakes(db: &mut Connection, account: AccountId) -> Result<Vec<IntakeId>> {
    Ok(sqlx::query_scalar!(r#"SELECT intake_id as "id: IntakeId" FROM account_intake WHERE account_id = $1"#, account)
        .fetch_all(db)
        .await?)
}

/// Whether somebody is a candidate or trainee in one of a limited coordinator's intakes.
pub(crate) async fn is_person_of(db: &mut Connection, person: PersonId, account: AccountId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM account_intake ai WHERE ai.account_id = $1 AND (
             EXISTS (SELECT 1 FROM candidacy c WHERE c.intake_id = ai.intake_id AND c.person_id = $2)
             OR EXISTS (SELECT 1 FROM enrollment e WHERE e.intake_id = ai.intake_id AND e.person_id = $2))) as "e: bool""#,
        account,
        person
    )
    .fetch_one(db)
    .await?)
}

pub(crate) async fn is_mentor(db: &mut Connection, enrollment: EnrollmentId, mentor: MentorId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM enrollment_mentor WHERE enrollment_id = $1 AND mentor_id = $2) as "e: bool""#,
        enrollment,
        mentor
    )
    .fetch_one(db)
    .await?)
}

/// Whether a session is one that a mentor gives.
pub(crate) async fn is_trainer(db: &mut Connection, session: Uuid, mentor: MentorId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM session WHERE id = $1 AND trainer_id = $2) as "e: bool""#,
        session,
        mentor
    )
    .fetch_one(db)
    .await?)
}

/// Whether a sheet is the seat of an account on a panel.
pub(crate) async fn is_seat_of(db: &mut Connection, sheet: Uuid, account: AccountId) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM interview_sheet WHERE id = $1 AND account_id = $2) as "e: bool""#,
        sheet,
        account
    )
    .fetch_one(db)
    .await?)
}

/// A condition that no row meets.
const NONE: &str = "1 = 0";

/// Leaves only the enrollments in scope; the list calls them `e`.
pub(crate) fn narrow_enrollments(list: &mut List, scope: &Scope) {
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            let before = "e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = ";
            list.and_value(before, *account, ")");
        }
        Scope::Mentor(mentor) => {
            let before = "e.id IN (SELECT enrollment_id FROM enrollment_mentor WHERE mentor_id = ";
            list.and_value(before, *mentor, ")");
        }
        Scope::Trainee(person) => {
            list.and_value("e.person_id = ", *person, "");
        }
        Scope::Nothing => {
            list.and(NONE);
        }
    }
}

/// Leaves only the candidacies in scope; the list calls their table `candidacy`.
pub(crate) fn narrow_candidacies(list: &mut List, scope: &Scope) {
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            let before = "candidacy.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = ";
            list.and_value(before, *account, ")");
        }
        Scope::Mentor(_) | Scope::Trainee(_) | Scope::Nothing => {
            list.and(NONE);
        }
    }
}

/// Leaves only the people in scope; the list calls their table `person`.
pub(crate) fn narrow_people(list: &mut List, scope: &Scope) {
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            let candidates = "person.id IN (SELECT c.person_id FROM candidacy c
                JOIN account_intake ai ON ai.intake_id = c.intake_id WHERE ai.account_id = ";
            let trainees = " UNION SELECT e.person_id FROM enrollment e
                JOIN account_intake ai ON ai.intake_id = e.intake_id WHERE ai.account_id = ";
            list.and_values(&[(candidates, *account), (trainees, *account)], ")");
        }
        Scope::Mentor(_) | Scope::Trainee(_) | Scope::Nothing => {
            list.and(NONE);
        }
    }
}
