//! SQL of sessions in the calendar.

use sqlx::FromRow;

use super::Wanted;
use crate::accounts::access::Scope;
use crate::calendar::Day;
use crate::db::Connection;
use crate::db::list::List;
use crate::error::Result;
use crate::ids::{IntakeId, MentorId, ProgramId, SessionId};

/// A session.
#[derive(Debug, FromRow)]
pub(in crate::agenda) struct SessionRow {
    pub(in crate::agenda) id: SessionId,
    pub(in crate::agenda) day: Day,
    pub(in crate::agenda) starts_at: u32,
    pub(in crate::agenda) minutes: u32,
    pub(in crate::agenda) place: String,
    pub(in crate::agenda) sequence: u32,
    pub(in crate::agenda) code: String,
    pub(in crate::agenda) intake: IntakeId,
    pub(in crate::agenda) intake_name: String,
    pub(in crate::agenda) program: ProgramId,
    pub(in crate::agenda) trainer: Option<MentorId>,
    pub(in crate::agenda) trainer_name: Option<String>,
    /// Who is invited; of them, who came.
    pub(in crate::agenda) people: u32,
    pub(in crate::agenda) done: u32,
    pub(in crate::agenda) away: u32,
}

const COLUMNS: &str = "s.id, s.day, s.starts_at, s.minutes, s.place, s.sequence, s.module AS code,
    s.intake_id AS intake, i.name AS intake_name, i.program_id AS program, s.trainer_id AS trainer,
    mentor.name AS trainer_name,
    (SELECT count(*) FROM session_seat t WHERE t.session_id = s.id) AS people,
    (SELECT count(*) FROM session_seat t WHERE t.session_id = s.id AND t.attended = 1) AS done,
    EXISTS (SELECT 1 FROM mentor_absence a
        WHERE a.mentor_id = s.trainer_id AND s.day BETWEEN a.from_on AND a.to_on) AS away";
const FROM: &str = "session s JOIN intake i ON i.id = s.intake_id LEFT JOIN mentor ON mentor.id = s.trainer_id";

/// Those that a mentor gives, and those of the mentor's trainees.
fn of_mentor(list: &mut List, mentor: MentorId) {
    let of_trainees = " OR s.id IN (SELECT t.session_id FROM session_seat t
        JOIN enrollment_mentor em ON em.enrollment_id = t.enrollment_id WHERE em.mentor_id = ";
    list.and_values(&[("(s.trainer_id = ", mentor), (of_trainees, mentor)], "))");
}

/// Sessions in the asker's scope, by day.
pub(in crate::agenda) async fn between(db: &mut Connection, scope: &Scope, wanted: &Wanted) -> Result<Vec<SessionRow>> {
    let mut list = List::new(COLUMNS, FROM);
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            list.and_value("s.intake_id IN (SELECT intake_id FROM account_intake WHERE account_id = ", *account, ")");
        }
        Scope::Mentor(mentor) => of_mentor(&mut list, *mentor),
        Scope::Trainee(person) => {
            let before = "s.id IN (SELECT t.session_id FROM session_seat t
                JOIN enrollment e ON e.id = t.enrollment_id WHERE e.person_id = ";
            list.and_value(before, *person, ")");
        }
        Scope::Nothing => {
            list.and("1 = 0");
        }
    }
    if let Some(intake) = wanted.intake {
        list.and_value("s.intake_id = ", intake, "");
    }
    if let Some(mentor) = wanted.mentor {
        of_mentor(&mut list, mentor);
    }
    if let Some(enrollment) = wanted.enrollment {
        list.and_value("s.id IN (SELECT session_id FROM session_seat WHERE enrollment_id = ", enrollment, ")");
    }
    if let Some((from, to)) = wanted.days {
        list.and_values(&[("s.day BETWEEN ", from), (" AND ", to)], "");
    }
    list.all(db, " ORDER BY s.day, s.starts_at, i.name_key, s.id").await
}
