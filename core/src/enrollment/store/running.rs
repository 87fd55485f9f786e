//! SQL of the trainees who are under way.

use crate::accounts::narrow_enrollments;
use crate::context::Read;
use crate::db::among::PORTION;
use crate::db::list::List;
use crate::enrollment::running::{Of, Running};
use crate::error::Result;

const COLUMNS: &str = "e.id, person.first_name, person.last_name, e.intake_id, i.name AS intake_name, e.program_id,
    e.start_on";
const FROM: &str = "enrollment e JOIN person ON person.id = e.person_id JOIN intake i ON i.id = e.intake_id";

/// Started, without an outcome, not in an open break; in the asker's scope.
pub(in crate::enrollment) async fn running(cx: &mut Read, of: Of<'_>) -> Result<Vec<Running>> {
    let Of::These(ids) = of else {
        return read(cx, of).await;
    };
    let mut found = Vec::new();
    for portion in ids.chunks(PORTION) {
        found.extend(read(cx, Of::These(portion)).await?);
    }
    Ok(found)
}

async fn read(cx: &mut Read, of: Of<'_>) -> Result<Vec<Running>> {
    let today = cx.today();
    let mut list = List::new(COLUMNS, FROM);
    narrow_enrollments(&mut list, &cx.actor.scope);
    match of {
        Of::Everybody => {}
        Of::Intake(intake) => {
            list.and_value("e.intake_id = ", intake, "");
        }
        Of::Mentor(mentor) => {
            let before = "e.id IN (SELECT enrollment_id FROM enrollment_mentor WHERE mentor_id = ";
            list.and_value(before, mentor, ")");
        }
        Of::These(ids) => {
            list.and_any("e.id", ids);
        }
    }
    list.and("e.outcome_code IS NULL");
    list.and_value("e.start_on <= ", today, "");
    list.and_value("(e.paused_since IS NULL OR e.paused_since > ", today, ")");
    list.all(cx.db(), " ORDER BY e.id").await
}
