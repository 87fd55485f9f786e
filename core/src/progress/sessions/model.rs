//! Words and shapes of sessions that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::appointment::Appointment;
use crate::db::list::{Sort, Window};
use crate::ids::{EnrollmentId, IntakeId, MentorId, SessionId, UndoId};

/// How far a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionStage {
    /// Not before tomorrow.
    Coming,
    /// Today or before, and nobody has said who came.
    ToRecord,
    /// Attendance is taken.
    Held,
}

/// What the list can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "SessionColumn")]
pub enum Column {
    Day,
    Module,
    Intake,
    Trainer,
    Invited,
}

/// The sessions in the asker's scope: a coordinator's intakes, a trainer's own.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListSessions {
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
    #[serde(default)]
    #[ts(optional)]
    pub trainer: Option<MentorId>,
    #[serde(default)]
    #[ts(optional)]
    pub stage: Option<SessionStage>,
    /// Words of module, place or trainer.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    #[serde(default)]
    pub sort: Vec<Sort<Column>>,
    #[serde(default)]
    pub window: Window,
}

/// A session as lists show it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionRow {
    pub session: SessionId,
    pub stage: SessionStage,
    pub module: String,
    pub module_name: String,
    pub appointment: Appointment,
    pub intake: IntakeId,
    pub intake_name: String,
    pub trainer: Option<MentorId>,
    pub trainer_name: Option<String>,
    pub invited: u32,
    /// Nothing until attendance is taken.
    pub attended: Option<u32>,
}

/// One session by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSession {
    pub session: SessionId,
}

/// A session with everybody invited.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionView {
    pub row: SessionRow,
    /// By name.
    pub seats: Vec<SeatView>,
    pub attendance_on: Option<NaiveDate>,
    pub attendance_by: Option<String>,
    /// The holiday's name, or nothing said; null on a working day of the intake.
    pub day_off: Option<String>,
    pub trainer_away: bool,
}

/// Why somebody cannot have hours on the day of a session (R16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Hindrance {
    NotStarted,
    OnBreak,
    /// An outcome is recorded.
    Ended,
    /// The day's 24 hours are full.
    DayFull,
}

/// Somebody who is invited.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeatView {
    pub enrollment: EnrollmentId,
    pub name: String,
    /// Nothing while nobody has said who came.
    pub attended: Option<bool>,
    pub hindrance: Option<Hindrance>,
    /// Another session at the same time.
    pub clash: bool,
    /// The attempt at the module on that day.
    pub mark: Option<String>,
    pub passed: bool,
}

/// Who can be invited to a session of a module on a day.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetGuests {
    pub intake: IntakeId,
    /// Null gives the modules only.
    pub module: Option<String>,
    pub day: NaiveDate,
}

/// What a session of an intake can be about, and for whom.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionChoices {
    pub modules: Vec<SessionModule>,
    /// Those who run the module, by name.
    pub guests: Vec<Guest>,
}

/// A module of the intake's program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionModule {
    pub code: String,
    pub name: String,
}

/// Somebody who can be invited.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Guest {
    pub enrollment: EnrollmentId,
    pub name: String,
    /// Passed, exempt or left out: no need to come.
    pub needless: bool,
    pub hindrance: Option<Hindrance>,
}

/// What a session is.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionFields {
    pub module: String,
    pub appointment: Appointment,
    #[serde(default)]
    #[ts(optional)]
    pub trainer: Option<MentorId>,
    pub invited: Vec<EnrollmentId>,
}

/// Plans a session for people of an intake.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanSession {
    pub intake: IntakeId,
    pub fields: SessionFields,
}

/// Changes a session whose attendance is not taken.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeSession {
    pub session: SessionId,
    pub fields: SessionFields,
}

/// Says who came; everybody else who was invited missed it. Said again it corrects.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeAttendance {
    pub session: SessionId,
    pub attended: Vec<EnrollmentId>,
}

/// Records attempts of people who came, on the session's day (R11–R14).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkSession {
    pub session: SessionId,
    pub marks: Vec<SessionMark>,
}

/// One person's mark.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionMark {
    pub enrollment: EnrollmentId,
    /// Decimal text on the module's scale, as in `AddAttempt`.
    pub mark: String,
    #[serde(default)]
    pub note: String,
}

/// What came of a change of a session.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionSaved {
    pub session: SessionId,
    pub undo: Option<UndoId>,
}

/// A session as somebody invited sees it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnSession {
    pub session: SessionId,
    pub stage: SessionStage,
    pub module: String,
    pub module_name: String,
    pub appointment: Appointment,
    pub trainer_name: Option<String>,
    pub attended: Option<bool>,
}
