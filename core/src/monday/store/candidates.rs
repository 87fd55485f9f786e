//! Candidates who wait for somebody, and intakes that begin soon with nobody in them.

use chrono::NaiveDate;

use super::{INTAKE_SOON, later, line, since};
use crate::context::Read;
use crate::error::Result;
use crate::ids::IntakeId;
use crate::monday::model::{Line, LineKind, Target};

/// One line per intake and kind.
pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let today = cx.today();
    let (soon, limited) = (later(today, INTAKE_SOON), cx.actor.scope.limited());
    let rows = sqlx::query!(
        r#"SELECT intake.id as "id: IntakeId", intake.name, intake.start_on as "start_on: NaiveDate",
                  (SELECT count(*) FROM candidacy WHERE intake_id = intake.id AND state = 'accepted') as "accepted: u32",
                  (SELECT count(*) FROM candidacy WHERE intake_id = intake.id AND state = 'interview' AND blocked = 0)
                    as "decide: u32",
                  EXISTS (SELECT 1 FROM enrollment WHERE intake_id = intake.id) as "enrolled: bool"
           FROM intake WHERE ($1 IS NULL OR intake.id IN (SELECT intake_id FROM account_intake WHERE account_id = $1))
           ORDER BY intake.start_on, intake.id"#,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let mut lines = Vec::new();
    for row in rows {
        let mut push = |kind, count, target| {
            let (on, days) = (Some(row.start_on), Some(since(row.start_on, today)));
            lines.push(Line { count, on, days, ..line(kind, row.name.clone(), target) });
        };
        if row.accepted > 0 {
            push(LineKind::AcceptedToEnroll, Some(row.accepted), Target::Intake { intake: row.id });
        }
        if row.decide > 0 {
            push(LineKind::CandidatesToDecide, Some(row.decide), Target::Candidates { intake: row.id });
        }
        if !row.enrolled && (today..=soon).contains(&row.start_on) {
            push(LineKind::IntakeEmpty, None, Target::Intake { intake: row.id });
        }
    }
    Ok(lines)
}
