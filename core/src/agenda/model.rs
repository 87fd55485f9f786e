//! Shapes of the calendar.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AbsenceId, CandidacyId, EnrollmentId, IntakeId, MentorId, ProgramId, SessionId, UndoId};

/// What stands in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgendaKind {
    /// Of an intake.
    DayOff,
    /// Of a mentor.
    Absence,
    /// Of a trainee.
    Break,
    Interview,
    Session,
    /// On the day it was held, else on the day it is due.
    Milestone,
    /// On the day it is due.
    Module,
}

/// What the calendar shows between two days.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewAgenda {
    /// Both inclusive; at most 62 days.
    pub from: NaiveDate,
    pub to: NaiveDate,
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
    /// The trainees of this mentor, and the mentor.
    #[serde(default)]
    #[ts(optional)]
    pub mentor: Option<MentorId>,
    /// Empty for every kind.
    #[serde(default)]
    pub kinds: Vec<AgendaKind>,
}

/// One line of the calendar: what falls on the same day for people of one intake is one line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaItem {
    pub kind: AgendaKind,
    pub from: NaiveDate,
    /// The last day, inclusive; null while nobody knows.
    pub to: Option<NaiveDate>,
    /// Minutes after midnight; null for whole days.
    pub starts_at: Option<u32>,
    pub title: String,
    /// The one person, where it is one.
    pub who: Option<String>,
    pub people: u32,
    /// For how many of them it is done.
    pub done: u32,
    /// For how many of them a mentor or rater is away that day.
    pub away: u32,
    pub intake: Option<IntakeId>,
    pub intake_name: Option<String>,
    /// The one trainee or candidate, where it is one.
    pub enrollment: Option<EnrollmentId>,
    pub candidacy: Option<CandidacyId>,
    /// The session, where the asker may open it.
    pub session: Option<SessionId>,
    /// What names the people of the line.
    pub line: Option<AgendaLine>,
}

/// The line of a module or milestone on a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgendaLine {
    pub kind: AgendaKind,
    pub day: NaiveDate,
    pub intake: IntakeId,
    pub program: ProgramId,
    pub code: String,
    /// As the calendar was narrowed.
    pub mentor: Option<MentorId>,
}

/// Somebody on a line of the calendar.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaPerson {
    pub enrollment: EnrollmentId,
    pub name: String,
    pub done: bool,
    /// A mentor is away that day.
    pub away: bool,
}

/// Whose calendar goes into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Feed {
    /// Modules, milestones, sessions and breaks of a trainee.
    Trainee { enrollment: EnrollmentId },
    /// Milestones and breaks of the mentor's trainees, the sessions to give, and the own absences.
    Mentor { mentor: MentorId },
    /// Milestones and breaks of an intake, its sessions, interviews and days off.
    Intake { intake: IntakeId },
}

/// Writes a calendar file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteCalendar {
    pub of: Feed,
    pub path: String,
}

/// A calendar file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarWritten {
    pub path: String,
    /// Entries in the file.
    pub entries: u32,
    /// Those that an earlier file did not have, had on another day, and had but fell away.
    pub new: u32,
    pub moved: u32,
    pub cancelled: u32,
}

/// A mentor who is away.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AbsenceView {
    pub absence: AbsenceId,
    pub mentor: MentorId,
    pub mentor_name: String,
    /// Both inclusive.
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Milestones of the mentor's trainees, and interviews with the mentor on the panel, that lie in it and are not
    /// done.
    pub milestones: u32,
    pub interviews: u32,
}

/// Records that a mentor is away.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAbsence {
    pub mentor: MentorId,
    /// Both inclusive.
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// One absence.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneAbsence {
    pub absence: AbsenceId,
}

/// What came of a change of an absence.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AbsenceSaved {
    pub undo: Option<UndoId>,
}
