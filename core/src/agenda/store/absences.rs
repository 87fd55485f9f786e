//! SQL of the absences of mentors.

use sqlx::FromRow;

use crate::accounts::access::Scope;
use crate::agenda::model::{AbsenceView, AddAbsence};
use crate::calendar::Day;
use crate::context::Write;
use crate::db::Connection;
use crate::db::list::List;
use crate::db::undo::Table;
use crate::error::Result;
use crate::ids::{AbsenceId, MentorId};

/// An absence with what clashes.
#[derive(Debug, FromRow)]
struct Row {
    id: AbsenceId,
    mentor: MentorId,
    mentor_name: String,
    from_on: Day,
    to_on: Day,
    milestones: u32,
    interviews: u32,
}

const COLUMNS: &str = "a.id, a.mentor_id AS mentor, mentor.name AS mentor_name, a.from_on, a.to_on,
    (SELECT count(*) FROM enrollment_mentor em JOIN milestone m ON m.enrollment_id = em.enrollment_id
        JOIN enrollment e ON e.id = em.enrollment_id
        WHERE em.mentor_id = a.mentor_id AND m.state IN ('planned', 'open')
          AND m.due_on BETWEEN a.from_on AND a.to_on
          AND (e.outcome_code IS NULL OR m.kind = 'follow_up')) AS milestones,
    (SELECT count(DISTINCT v.candidacy_id) FROM interview v JOIN candidacy c ON c.id = v.candidacy_id
        JOIN interview_sheet s ON s.candidacy_id = v.candidacy_id
        LEFT JOIN account ON account.id = s.account_id
        WHERE v.day BETWEEN a.from_on AND a.to_on AND s.state <> 'submitted' AND c.decided_on IS NULL
          AND (account.mentor_id = a.mentor_id OR (s.account_id IS NULL AND s.rater_key = mentor.name_key)))
        AS interviews";

/// Absences that end on or after `from` and begin on or before `to`; of one mentor where one is named. A mentor sees
/// the own ones, a trainee those of the own mentors.
pub(in crate::agenda) async fn between(
    db: &mut Connection,
    scope: &Scope,
    mentor: Option<MentorId>,
    from: Option<Day>,
    to: Option<Day>,
) -> Result<Vec<AbsenceView>> {
    let mut list = List::new(COLUMNS, "mentor_absence a JOIN mentor ON mentor.id = a.mentor_id");
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            let before = "a.mentor_id IN (SELECT em.mentor_id FROM enrollment_mentor em
                JOIN enrollment e ON e.id = em.enrollment_id JOIN account_intake ai ON ai.intake_id = e.intake_id
                WHERE ai.account_id = ";
            list.and_value(before, *account, ")");
        }
        Scope::Mentor(own) => {
            list.and_value("a.mentor_id = ", *own, "");
        }
        Scope::Trainee(person) => {
            let before = "a.mentor_id IN (SELECT em.mentor_id FROM enrollment_mentor em
                JOIN enrollment e ON e.id = em.enrollment_id WHERE e.person_id = ";
            list.and_value(before, *person, ")");
        }
        Scope::Nothing => {
            list.and("1 = 0");
        }
    }
    if let Some(mentor) = mentor {
        list.and_value("a.mentor_id = ", mentor, "");
    }
    if let Some(from) = from {
        list.and_value("a.to_on >= ", from, "");
    }
    if let Some(to) = to {
        list.and_value("a.from_on <= ", to, "");
    }
    let rows: Vec<Row> = list.all(db, " ORDER BY a.from_on, mentor.name_key, a.id").await?;
    let view = |row: Row| AbsenceView {
        absence: row.id,
        mentor: row.mentor,
        mentor_name: row.mentor_name,
        from: row.from_on,
        to: row.to_on,
        milestones: row.milestones,
        interviews: row.interviews,
    };
    Ok(rows.into_iter().map(view).collect())
}

pub(in crate::agenda) async fn insert(cx: &mut Write, request: &AddAbsence) -> Result<AbsenceId> {
    let id = AbsenceId(cx.new_id());
    cx.created(Table::MentorAbsence, id.0);
    sqlx::query!(
        "INSERT INTO mentor_absence (id, mentor_id, from_on, to_on) VALUES ($1, $2, $3, $4)",
        id,
        request.mentor,
        request.from,
        request.to,
    )
    .execute(cx.db())
    .await?;
    Ok(id)
}

/// Whether the mentor is away already on one of these days.
pub(in crate::agenda) async fn overlaps(db: &mut Connection, request: &AddAbsence) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM mentor_absence WHERE mentor_id = $1 AND from_on <= $3 AND to_on >= $2) as "e: bool""#,
        request.mentor,
        request.from,
        request.to,
    )
    .fetch_one(db)
    .await?)
}

/// Takes an absence away; gives the mentor's name, or nothing when it is gone already.
pub(in crate::agenda) async fn remove(cx: &mut Write, id: AbsenceId) -> Result<Option<(MentorId, String)>> {
    cx.touch(Table::MentorAbsence, id.0).await?;
    let found = sqlx::query!(
        r#"SELECT m.id as "id: MentorId", m.name FROM mentor_absence a JOIN mentor m ON m.id = a.mentor_id WHERE a.id = $1"#,
        id,
    )
    .fetch_optional(cx.db())
    .await?;
    sqlx::query!("DELETE FROM mentor_absence WHERE id = $1", id).execute(cx.db()).await?;
    Ok(found.map(|found| (found.id, found.name)))
}
