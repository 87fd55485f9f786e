//! Candidates who wait for somebody, sheets that nobody handed in, and intakes that begin soon with nobody in them.

use chrono::NaiveDate;

use super::{INTAKE_SOON, later, line, since};
use crate::context::Read;
use crate::error::Result;
use crate::ids::{CandidacyId, IntakeId};
use crate::monday::model::{Line, LineKind, Target};
use crate::people::rules::display_name;

/// Sheets of each candidate first, then what is said once for an intake.
pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let mut lines = sheets(cx).await?;
    lines.extend(of_intakes(cx).await?);
    Ok(lines)
}

/// One line per candidate whose interview was and whose panel has not handed in; not after a release.
async fn sheets(cx: &mut Read) -> Result<Vec<Line>> {
    let (today, limited) = (cx.today(), cx.actor.scope.limited());
    let rows = sqlx::query!(
        r#"SELECT c.id as "id: CandidacyId", i.day as "day: NaiveDate", intake.name, first_name, last_name,
                  (SELECT count(*) FROM interview_sheet WHERE candidacy_id = c.id AND state <> 'submitted')
                    as "missing: u32"
           FROM interview i JOIN candidacy c ON c.id = i.candidacy_id
             JOIN person ON person.id = c.person_id JOIN intake ON intake.id = c.intake_id
           WHERE i.day < $1 AND c.state IN ('applied', 'screened', 'interview')
             AND EXISTS (SELECT 1 FROM interview_sheet WHERE candidacy_id = c.id AND state <> 'submitted')
             AND NOT EXISTS (SELECT 1 FROM sheet_release WHERE candidacy_id = c.id)
             AND ($2 IS NULL OR c.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = $2))
           ORDER BY i.day, c.id LIMIT 10"#,
        today,
        limited,
    )
    .fetch_all(cx.db())
    .await?;
    let lines = rows.into_iter().map(|row| {
        let subject = display_name(&row.first_name, &row.last_name);
        Line {
            count: Some(row.missing),
            on: Some(row.day),
            days: Some(since(row.day, today)),
            intake_name: Some(row.name),
            ..line(LineKind::SheetsOutstanding, subject, Target::Candidate { candidacy: row.id })
        }
    });
    Ok(lines.collect())
}

async fn of_intakes(cx: &mut Read) -> Result<Vec<Line>> {
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
