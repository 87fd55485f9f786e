//! Words and shapes of enrollment that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::list::{Sort, Window};
use crate::ids::{BreakId, CandidacyId, EnrollmentId, IntakeId, MentorId, MilestoneId, PersonId, UndoId};
use crate::intakes::model::Mentor;
use crate::risk::model::RiskFlag;

/// What a line of a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Module,
    Milestone,
}

/// Where a line of a plan stands on the day it is looked at (R7, R8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Its date is more than 14 days away.
    Planned,
    /// Due today or within 14 days.
    Due,
    Overdue,
    /// In an open-ended break: neither due nor overdue (R7).
    Paused,
    /// A milestone that has been opened and is not scored.
    Open,
    Done,
    Exempt,
    LeftOut,
    Withdrawn,
}

/// How somebody came to be enrolled (R27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum SelectionMark {
    Selected,
    NotSelectedHere,
    AfterDeclined,
}

/// Enrolls one or many.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Enroll {
    pub people: Vec<PersonId>,
    pub intake: IntakeId,
    /// Another start than the intake's.
    #[serde(default)]
    #[ts(optional)]
    pub start_on: Option<NaiveDate>,
    /// Empty takes the intake's mentors.
    #[serde(default)]
    pub mentors: Vec<MentorId>,
    /// Needed where somebody was declined (R27).
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
    /// Shows what would happen and stores nothing.
    #[serde(default)]
    pub dry_run: bool,
}

/// What came of enrolling.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Enrolled {
    pub enrolled: Vec<EnrolledPerson>,
    /// People who could not be enrolled, with why; nobody else is held up by them.
    pub refused: Vec<RefusedPerson>,
    pub undo: Option<UndoId>,
}

/// Somebody who is enrolled.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EnrolledPerson {
    pub person: PersonId,
    /// Null in a dry run.
    pub enrollment: Option<EnrollmentId>,
    pub name: String,
    pub selection: SelectionMark,
    pub end_on: NaiveDate,
    pub conflicts: u32,
}

/// Somebody who cannot be enrolled.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedPerson {
    pub person: PersonId,
    pub name: String,
    pub code: String,
    pub message: String,
}

/// Which trainees a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TraineeFilter {
    #[default]
    Running,
    /// Something is overdue today.
    Overdue,
    /// Something is due within 14 days.
    Due,
    Paused,
    /// An early warning that is not set aside (R41).
    AtRisk,
    /// The plan cannot work as it is (R10).
    Conflicts,
    Ended,
    All,
}

/// Which columns trainees sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TraineeColumn")]
pub enum Column {
    Name,
    Number,
    Intake,
    Mentor,
    Start,
    Progress,
    NextMilestone,
    NextModule,
    End,
    Outcome,
}

/// A page of trainees.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListTrainees {
    #[serde(default)]
    #[ts(optional)]
    pub intake: Option<IntakeId>,
    #[serde(default)]
    #[ts(optional)]
    pub mentor: Option<MentorId>,
    #[serde(default)]
    pub filter: TraineeFilter,
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    #[serde(default)]
    pub sort: Vec<Sort<Column>>,
    #[serde(default)]
    pub window: Window,
}

/// How a trainee stands, in one word and one figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Standing {
    OnPlan,
    /// Items due within 14 days.
    Due {
        items: u32,
    },
    /// The longest overdue item.
    Overdue {
        code: String,
        days: u32,
    },
    AttemptsUsedUp {
        code: String,
    },
    Paused {
        since: NaiveDate,
    },
    NotStarted,
    Ended {
        outcome: String,
    },
}

/// A trainee as the working table shows them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TraineeRow {
    pub enrollment: EnrollmentId,
    pub person: PersonId,
    pub number: Option<String>,
    pub name: String,
    pub intake: IntakeId,
    pub intake_name: String,
    /// Names, in order, joined by a comma.
    pub mentors: String,
    pub start_on: NaiveDate,
    /// Day n of the current length; null before the start.
    pub day: Option<u32>,
    pub end_on: Option<NaiveDate>,
    /// Whole percent, rounded down (R15).
    pub progress: u32,
    pub next_milestone: Option<String>,
    pub next_milestone_on: Option<NaiveDate>,
    pub next_module: Option<String>,
    pub next_module_on: Option<NaiveDate>,
    pub standing: Standing,
    pub conflicts: u32,
    /// Early warnings that are not set aside, the most severe first (R41).
    pub flags: Vec<RiskFlag>,
}

/// One enrollment by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetEnrollment {
    pub enrollment: EnrollmentId,
}

/// The head of a trainee's page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TraineeView {
    pub row: TraineeRow,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// How they came through selection; null for those who do not see candidates (R37), as are the next two.
    pub selection: Option<SelectionMark>,
    pub selection_reason: Option<String>,
    pub candidacy: Option<CandidacyId>,
    pub program_name: String,
    pub program_version: u32,
    pub mentors: Vec<Mentor>,
    /// Length of the year with breaks, days; null while paused.
    pub length_days: Option<u32>,
    pub original_end_on: NaiveDate,
    pub minutes_owed: u32,
    pub minutes_passed: u32,
    /// Planned, logged and approved minutes of the last 28 days (R16); null where the intake switched it off (R41).
    pub hours: Option<HoursWindow>,
    pub breaks: Vec<BreakView>,
    pub extension_months: Option<u32>,
    pub conflicts: Vec<ConflictView>,
    pub outcome: Option<OutcomeView>,
    /// The outcomes of the program, for the form.
    pub outcomes: Vec<OutcomeChoice>,
}

/// Planned, logged and approved are three figures (R16); whole minutes that count.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct HoursWindow {
    pub planned: u32,
    pub logged: u32,
    pub approved: u32,
}

/// A break, inclusive.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BreakView {
    pub id: BreakId,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    pub reason: String,
}

/// A plan that cannot work, with its cause (R10).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    pub code: String,
    pub cause: String,
    /// What cannot work.
    pub message: String,
    /// What can be done about it; null for those who do not decide.
    pub ways: Option<String>,
    pub accepted_reason: Option<String>,
}

/// How an enrollment ended (R32).
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutcomeView {
    pub code: String,
    pub name: String,
    pub on: NaiveDate,
    pub reason: Option<String>,
}

/// An outcome of the program.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutcomeChoice {
    pub code: String,
    pub name: String,
    pub kind: String,
}

/// A line of the plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanRow {
    pub code: String,
    pub kind: ItemKind,
    pub name: String,
    /// Modules: current start; null for milestones and while paused.
    pub start: Option<NaiveDate>,
    /// Fixed at enrollment (R5).
    pub planned: NaiveDate,
    /// Current; null while paused (R7).
    pub due: Option<NaiveDate>,
    /// Name of the holiday past which the current date was moved; null once it is done.
    pub after_holiday: Option<String>,
    pub state: ItemState,
    /// Days overdue (positive) or left (negative); null without a due date or when done.
    pub days_over: Option<i32>,
    /// The day passed or held.
    pub done_on: Option<NaiveDate>,
    pub module: Option<PlanModule>,
    pub milestone: Option<MilestoneId>,
}

/// What a plan says of a module beyond its dates.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanModule {
    pub minutes: u32,
    pub elective: bool,
    pub scale: String,
    /// Decimal text on the module's scale.
    pub pass_mark: String,
    /// The counting mark (R13), decimal text.
    pub mark: Option<String>,
    pub attempts_used: u32,
    pub attempts_allowed: u32,
    /// First day of the next attempt after a cool-off; null when none is left or none is needed.
    pub next_attempt_on: Option<NaiveDate>,
    pub prerequisites: Vec<String>,
    /// Prerequisites that are not met today.
    pub missing: Vec<String>,
    /// A prerequisite's pass was voided later (R14).
    pub flagged: bool,
    pub standing_reason: Option<String>,
}

/// Writes the plan of one trainee to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintPlan {
    pub enrollment: EnrollmentId,
    /// The PDF.
    pub path: String,
}

/// The plan of one trainee as it was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanPrinted {
    pub path: String,
}

/// Writes the plans of many into a folder: a PDF for each, and all of them to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintPlans {
    pub enrollments: Vec<EnrollmentId>,
    /// Made where it is missing. A plan of that name that lies there is replaced.
    pub folder: String,
}

/// What was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlansPrinted {
    pub folder: String,
    /// Names of the plans, in the order of the request.
    pub files: Vec<String>,
    /// Those that hold many to print, in order; none where there is one plan only.
    pub to_print: Vec<String>,
}

/// Records the outcome of an enrollment; a person confirms it (R24).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordOutcome {
    pub enrollment: EnrollmentId,
    pub outcome: String,
    pub on: NaiveDate,
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// Sets the mentors of enrollments.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetMentors {
    pub enrollments: Vec<EnrollmentId>,
    pub mentors: Vec<MentorId>,
}

/// What came of a change that can be taken back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Saved {
    pub undo: Option<UndoId>,
}
