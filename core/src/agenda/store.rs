//! SQL of the calendar: one wide statement for each kind of line, however many people there are.

use sqlx::FromRow;
use uuid::Uuid;

use super::model::AgendaLine;
use crate::accounts::access::Scope;
use crate::accounts::{narrow_candidacies, narrow_enrollments};
use crate::calendar::Day;
use crate::db::Connection;
use crate::db::list::List;
use crate::error::Result;
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, MentorId, ProgramId};

pub(super) mod absences;
pub(super) mod exported;
pub(super) mod sessions;

/// Whose lines are wanted, and between which days, both inclusive.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    pub(super) days: Option<(Day, Day)>,
    pub(super) intake: Option<IntakeId>,
    pub(super) mentor: Option<MentorId>,
    pub(super) enrollment: Option<EnrollmentId>,
}

/// A module or milestone on a day: of one person, or of all people of an intake who have it that day. Where they
/// are several, id and name are those of one of them.
#[derive(Debug, FromRow)]
pub(super) struct LineRow {
    pub(super) id: Uuid,
    pub(super) day: Day,
    pub(super) code: String,
    pub(super) intake: IntakeId,
    pub(super) intake_name: String,
    pub(super) program: ProgramId,
    pub(super) enrollment: EnrollmentId,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) people: u32,
    pub(super) done: u32,
    pub(super) away: u32,
}

const MILESTONE_COLUMNS: &str = "m.id, coalesce(m.held_on, m.due_on) AS day, m.code, e.intake_id AS intake,
    i.name AS intake_name, e.program_id AS program, e.id AS enrollment, person.first_name, person.last_name,
    count(*) AS people, sum(m.state IN ('scored', 'awaiting_signatures', 'signed', 'done')) AS done,
    sum(EXISTS (SELECT 1 FROM enrollment_mentor em JOIN mentor_absence a ON a.mentor_id = em.mentor_id
        WHERE em.enrollment_id = e.id AND coalesce(m.held_on, m.due_on) BETWEEN a.from_on AND a.to_on)) AS away";
const MILESTONES: &str = "milestone m JOIN enrollment e ON e.id = m.enrollment_id
    JOIN person ON person.id = e.person_id JOIN intake i ON i.id = e.intake_id";
const MODULE_COLUMNS: &str = "m.id, m.due_on AS day, m.code, e.intake_id AS intake, i.name AS intake_name,
    e.program_id AS program, e.id AS enrollment, person.first_name, person.last_name,
    count(*) AS people, sum(m.passed_on IS NOT NULL) AS done, 0 AS away";
const MODULES: &str = "enrollment_module m JOIN enrollment e ON e.id = m.enrollment_id
    JOIN person ON person.id = e.person_id JOIN intake i ON i.id = e.intake_id";

/// How lines are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Together {
    /// Those of one intake with one code on one day are one line.
    ByDay,
    /// Each stands alone, by name.
    Alone,
}

impl Together {
    fn tail(self) -> &'static str {
        match self {
            Self::ByDay => " GROUP BY day, m.code, e.intake_id, e.program_id ORDER BY day, i.name_key, m.position",
            Self::Alone => " GROUP BY m.id ORDER BY person.name_key, e.id, m.position",
        }
    }
}

fn narrow(list: &mut List, scope: &Scope, wanted: &Wanted) {
    narrow_enrollments(list, scope);
    if let Some(intake) = wanted.intake {
        list.and_value("e.intake_id = ", intake, "");
    }
    if let Some(mentor) = wanted.mentor {
        list.and_value("e.id IN (SELECT enrollment_id FROM enrollment_mentor WHERE mentor_id = ", mentor, ")");
    }
    if let Some(enrollment) = wanted.enrollment {
        list.and_value("e.id = ", enrollment, "");
    }
}

/// After the outcome the follow-up alone is still held (R7); what was held stays.
fn milestones_of(scope: &Scope, wanted: &Wanted) -> List {
    let mut list = List::new(MILESTONE_COLUMNS, MILESTONES);
    narrow(&mut list, scope, wanted);
    list.and("m.state <> 'withdrawn'").and("coalesce(m.held_on, m.due_on) IS NOT NULL");
    list.and("(e.outcome_code IS NULL OR m.held_on IS NOT NULL OR m.kind = 'follow_up')");
    if let Some((from, to)) = wanted.days {
        list.and_values(&[("coalesce(m.held_on, m.due_on) BETWEEN ", from), (" AND ", to)], "");
    }
    list
}

/// Owed modules; after the outcome those that were passed.
fn modules_of(scope: &Scope, wanted: &Wanted) -> List {
    let mut list = List::new(MODULE_COLUMNS, MODULES);
    narrow(&mut list, scope, wanted);
    list.and("m.standing = 'owed'").and("m.due_on IS NOT NULL");
    list.and("(e.outcome_code IS NULL OR m.passed_on IS NOT NULL)");
    if let Some((from, to)) = wanted.days {
        list.and_values(&[("m.due_on BETWEEN ", from), (" AND ", to)], "");
    }
    list
}

pub(super) async fn milestones(
    db: &mut Connection,
    scope: &Scope,
    wanted: &Wanted,
    together: Together,
) -> Result<Vec<LineRow>> {
    milestones_of(scope, wanted).all(db, together.tail()).await
}

pub(super) async fn modules(
    db: &mut Connection,
    scope: &Scope,
    wanted: &Wanted,
    together: Together,
) -> Result<Vec<LineRow>> {
    modules_of(scope, wanted).all(db, together.tail()).await
}

/// The people of one line, at most a thousand, by name.
pub(super) async fn people(
    db: &mut Connection,
    scope: &Scope,
    line: &AgendaLine,
    milestone: bool,
) -> Result<Vec<LineRow>> {
    let wanted =
        Wanted { days: Some((line.day, line.day)), intake: Some(line.intake), mentor: line.mentor, enrollment: None };
    let mut list = if milestone { milestones_of(scope, &wanted) } else { modules_of(scope, &wanted) };
    list.and_value("m.code = ", line.code.clone(), "").and_value("e.program_id = ", line.program, "");
    list.all(db, " GROUP BY m.id ORDER BY person.name_key, e.id LIMIT 1000").await
}

/// A break of a trainee.
#[derive(Debug, FromRow)]
pub(super) struct BreakRow {
    pub(super) id: Uuid,
    pub(super) from_on: Day,
    pub(super) to_on: Option<Day>,
    pub(super) intake: IntakeId,
    pub(super) intake_name: String,
    pub(super) enrollment: EnrollmentId,
    pub(super) first_name: String,
    pub(super) last_name: String,
}

const BREAK_COLUMNS: &str = "b.id, b.from_on, b.to_on, e.intake_id AS intake, i.name AS intake_name,
    e.id AS enrollment, person.first_name, person.last_name";
const BREAKS: &str = "enrollment_break b JOIN enrollment e ON e.id = b.enrollment_id
    JOIN person ON person.id = e.person_id JOIN intake i ON i.id = e.intake_id";

pub(super) async fn breaks(db: &mut Connection, scope: &Scope, wanted: &Wanted) -> Result<Vec<BreakRow>> {
    let mut list = List::new(BREAK_COLUMNS, BREAKS);
    narrow(&mut list, scope, wanted);
    if let Some((from, to)) = wanted.days {
        list.and_values(&[("b.from_on <= ", to), (" AND coalesce(b.to_on, '9999-12-31') >= ", from)], "");
    }
    list.all(db, " ORDER BY b.from_on, person.name_key, b.id").await
}

/// The interview of a candidate.
#[derive(Debug, FromRow)]
pub(super) struct InterviewRow {
    pub(super) id: CandidacyId,
    pub(super) day: Day,
    pub(super) starts_at: u32,
    pub(super) minutes: u32,
    pub(super) place: String,
    pub(super) sequence: u32,
    pub(super) intake: IntakeId,
    pub(super) intake_name: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) away: u32,
}

const INTERVIEW_COLUMNS: &str = "v.candidacy_id AS id, v.day, v.starts_at, v.minutes, v.place, v.sequence,
    candidacy.intake_id AS intake, i.name AS intake_name, person.first_name, person.last_name,
    EXISTS (SELECT 1 FROM interview_sheet s LEFT JOIN account ON account.id = s.account_id
        JOIN mentor ON mentor.id = account.mentor_id OR (s.account_id IS NULL AND mentor.name_key = s.rater_key)
        JOIN mentor_absence a ON a.mentor_id = mentor.id
        WHERE s.candidacy_id = v.candidacy_id AND v.day BETWEEN a.from_on AND a.to_on) AS away";
const INTERVIEWS: &str = "interview v JOIN candidacy ON candidacy.id = v.candidacy_id
    JOIN person ON person.id = candidacy.person_id JOIN intake i ON i.id = candidacy.intake_id";

/// Interviews that coordinators see; one whose candidacy ended before its day is not held.
pub(super) async fn interviews(db: &mut Connection, scope: &Scope, wanted: &Wanted) -> Result<Vec<InterviewRow>> {
    let mut list = List::new(INTERVIEW_COLUMNS, INTERVIEWS);
    narrow_candidacies(&mut list, scope);
    list.and("(candidacy.decided_on IS NULL OR candidacy.decided_on >= v.day)");
    if let Some(intake) = wanted.intake {
        list.and_value("candidacy.intake_id = ", intake, "");
    }
    if let Some((from, to)) = wanted.days {
        list.and_values(&[("v.day BETWEEN ", from), (" AND ", to)], "");
    }
    list.all(db, " ORDER BY v.day, v.starts_at, person.name_key, v.candidacy_id").await
}

/// A day off as listed with an intake.
#[derive(Debug, FromRow)]
pub(super) struct DayOffRow {
    pub(super) intake: IntakeId,
    pub(super) intake_name: String,
    pub(super) day: Day,
    pub(super) name: String,
}

/// Days off of the intakes in whose enrollments the asker's own are, or of the intakes that a coordinator sees.
pub(super) async fn days_off(db: &mut Connection, scope: &Scope, wanted: &Wanted) -> Result<Vec<DayOffRow>> {
    let mut list = List::new(
        "h.intake_id AS intake, i.name AS intake_name, h.day, h.name",
        "holiday h JOIN intake i ON i.id = h.intake_id",
    );
    match scope {
        Scope::All => {}
        Scope::Intakes(account) => {
            list.and_value("i.id IN (SELECT intake_id FROM account_intake WHERE account_id = ", *account, ")");
        }
        Scope::Mentor(mentor) => {
            let before = "i.id IN (SELECT e.intake_id FROM enrollment e
                JOIN enrollment_mentor em ON em.enrollment_id = e.id WHERE em.mentor_id = ";
            list.and_value(before, *mentor, ")");
        }
        Scope::Trainee(person) => {
            list.and_value("i.id IN (SELECT intake_id FROM enrollment WHERE person_id = ", *person, ")");
        }
        Scope::Nothing => {
            list.and("1 = 0");
        }
    }
    if let Some(intake) = wanted.intake {
        list.and_value("i.id = ", intake, "");
    }
    if let Some((from, to)) = wanted.days {
        list.and_values(&[("h.day BETWEEN ", from), (" AND ", to)], "");
    }
    list.all(db, " ORDER BY h.day, h.name, i.name_key").await
}
