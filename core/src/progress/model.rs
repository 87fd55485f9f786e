//! Words and shapes of progress that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attachments::model::AttachmentView;
use crate::ids::{AttemptId, EnrollmentId, HoursId, SessionId, TicketReviewId, UndoId};

/// How hours were spent (R16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum HoursKind {
    Taught,
    SelfStudy,
    Shadowing,
    ClientMeeting,
    OnTheJob,
}

/// Records an attempt (R11, R12, R14).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAttempt {
    pub enrollment: EnrollmentId,
    pub module: String,
    pub on: NaiveDate,
    /// Decimal text on the module's scale: percent 0–100 or rubric level 1–5, at most two places.
    pub mark: String,
    #[serde(default)]
    pub note: String,
    /// The coordinator's reason to take it in spite of missing prerequisites (R14).
    #[serde(default)]
    #[ts(optional)]
    pub override_reason: Option<String>,
}

/// What came of an attempt.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttemptSaved {
    pub attempt: AttemptId,
    pub number: u32,
    pub passed: bool,
    pub undo: Option<UndoId>,
}

/// Voids an attempt: it keeps its number and uses neither limit nor cool-off (R11).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VoidAttempt {
    pub attempt: AttemptId,
    pub reason: String,
}

/// Re-marks an attempt: a correction, not an attempt (R11).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CorrectAttempt {
    pub attempt: AttemptId,
    pub mark: String,
    pub reason: String,
}

/// Grants one more attempt when they are used up (R11).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GrantAttempt {
    pub enrollment: EnrollmentId,
    pub module: String,
    pub reason: String,
}

/// Exempts a module on evidence (R15).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExemptModule {
    pub enrollment: EnrollmentId,
    pub module: String,
    pub evidence: String,
    pub reason: String,
}

/// Leaves an elective out (R15).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveOutModule {
    pub enrollment: EnrollmentId,
    pub module: String,
    pub reason: String,
}

/// Owes a module again that was exempt or left out.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreModule {
    pub enrollment: EnrollmentId,
    pub module: String,
    pub reason: String,
}

/// The attempts of one module.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetAttempts {
    pub enrollment: EnrollmentId,
    pub module: String,
}

/// A module with its attempts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ModuleView {
    pub code: String,
    pub name: String,
    pub aim: String,
    pub assessment: String,
    pub scale: String,
    pub pass_mark: String,
    pub counts: String,
    pub resit_cap: Option<String>,
    pub cool_off_days: u32,
    pub attempts_used: u32,
    pub attempts_allowed: u32,
    pub extra_reason: Option<String>,
    pub next_attempt_on: Option<NaiveDate>,
    /// Why no attempt can be recorded now, in a sentence.
    pub blocked: Option<String>,
    pub attempts: Vec<AttemptView>,
}

/// One attempt.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttemptView {
    pub attempt: AttemptId,
    pub number: u32,
    pub on: NaiveDate,
    pub mark: String,
    pub pass_mark: String,
    pub passed: bool,
    /// This is the result that counts (R13).
    pub counts: bool,
    pub note: String,
    pub override_reason: Option<String>,
    pub correction_reason: Option<String>,
    pub voided_on: Option<NaiveDate>,
    pub void_reason: Option<String>,
    pub recorded_by: String,
    /// Its evidence; a voided attempt keeps it.
    pub attachments: Vec<AttachmentView>,
}

/// Logs hours (R16).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LogHours {
    pub enrollment: EnrollmentId,
    pub day: NaiveDate,
    pub minutes: u32,
    pub kind: HoursKind,
    /// Null takes the kind's default: everything but on the job counts.
    #[serde(default)]
    #[ts(optional)]
    pub counts: Option<bool>,
    #[serde(default)]
    #[ts(optional)]
    pub module: Option<String>,
    #[serde(default)]
    pub note: String,
}

/// Approves hours, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ApproveHours {
    pub hours: Vec<HoursId>,
    /// Answers what it would do and stores nothing.
    #[serde(default)]
    pub dry_run: bool,
}

/// What was approved, without what was approved already.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HoursApproved {
    pub entries: u32,
    pub people: u32,
    /// Whole minutes, counting or not.
    pub minutes: u32,
    pub undo: Option<UndoId>,
}

/// Corrects hours that were logged; what was approved waits for approval again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CorrectHours {
    pub hours: HoursId,
    pub fields: HoursFields,
}

/// What an entry of hours says; each as in `LogHours`.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HoursFields {
    pub day: NaiveDate,
    pub minutes: u32,
    pub kind: HoursKind,
    #[serde(default)]
    #[ts(optional)]
    pub counts: Option<bool>,
    #[serde(default)]
    #[ts(optional)]
    pub module: Option<String>,
    #[serde(default)]
    pub note: String,
}

/// Removes hours that were logged in error.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveHours {
    pub hours: HoursId,
}

/// The hours and reviews of one trainee, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordView {
    pub hours: Vec<HoursView>,
    pub minutes_logged: u32,
    pub minutes_approved: u32,
    /// Minutes per kind that was logged.
    pub by_kind: Vec<HoursOfKind>,
    pub reviews: Vec<ReviewView>,
    pub checks: Vec<ReviewCheck>,
    pub answers: Vec<ReviewAnswer>,
    /// Modules of the plan, for the form.
    pub modules: Vec<String>,
}

/// Minutes of one kind.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HoursOfKind {
    pub kind: HoursKind,
    pub minutes: u32,
}

/// One entry of hours.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HoursView {
    pub hours: HoursId,
    pub day: NaiveDate,
    pub minutes: u32,
    pub kind: HoursKind,
    pub counts: bool,
    pub module: Option<String>,
    pub note: String,
    pub approved_on: Option<NaiveDate>,
    pub approved_by: Option<String>,
    pub recorded_by: String,
    /// The session whose attendance wrote them.
    pub session: Option<SessionId>,
    /// It lies in a break that was entered later (R7).
    pub in_break: bool,
    /// Its evidence.
    pub attachments: Vec<AttachmentView>,
}

/// One of the five checks of a ticket review.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewCheck {
    pub code: String,
    pub name: String,
}

/// An answer with its points.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewAnswer {
    pub answer: String,
    pub points: u32,
}

/// One reviewed ticket.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewView {
    pub review: TicketReviewId,
    pub ticket: String,
    pub on: NaiveDate,
    pub reviewer: String,
    /// 0 to 100.
    pub points: u32,
    pub note: String,
    pub answers: Vec<CheckedAnswer>,
}

/// The answer to one check.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckedAnswer {
    pub check: String,
    pub answer: String,
}

/// Records a ticket review: every check answered.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddReview {
    pub enrollment: EnrollmentId,
    pub ticket: String,
    pub on: NaiveDate,
    pub reviewer: String,
    pub answers: Vec<CheckedAnswer>,
    #[serde(default)]
    pub note: String,
}

/// Removes a review that was entered in error.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveReview {
    pub review: TicketReviewId,
}
