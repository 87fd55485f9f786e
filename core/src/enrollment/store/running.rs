//! SQL of the trainees who are under way.

use crate::accounts::access::Scope;
use crate::calendar::Day;
use crate::context::Read;
use crate::enrollment::running::Running;
use crate::error::Result;
use crate::ids::{EnrollmentId, ProgramId};

/// Started, without an outcome, not in an open break; in the asker's scope.
pub(in crate::enrollment) async fn running(cx: &mut Read) -> Result<Vec<Running>> {
    let today = cx.today();
    let (mut account, mut mentor, mut person) = (None, None, None);
    match cx.actor.scope.clone() {
        Scope::All => {}
        Scope::Intakes(found) => account = Some(found),
        Scope::Mentor(found) => mentor = Some(found),
        Scope::Trainee(found) => person = Some(found),
        Scope::Nothing => return Ok(Vec::new()),
    }
    Ok(sqlx::query_as!(
        Running,
        r#"SELECT e.id as "id: EnrollmentId", first_name, last_name, intake.name as intake_name,
                  e.program_id as "program_id: ProgramId", e.start_on as "start_on: Day"
           FROM enrollment e JOIN person ON person.id = e.person_id JOIN intake ON intake.id = e.intake_id
           WHERE e.outcome_code IS NULL AND e.start_on <= $1 AND (e.paused_since IS NULL OR e.paused_since > $1)
             AND ($2 IS NULL OR e.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $2))
             AND ($3 IS NULL OR e.id IN (SELECT enrollment_id FROM enrollment_mentor WHERE mentor_id = $3))
             AND ($4 IS NULL OR e.person_id = $4)
           ORDER BY e.id"#,
        today,
        account,
        mentor,
        person,
    )
    .fetch_all(cx.db())
    .await?)
}
