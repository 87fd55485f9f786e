//! Shapes of the Monday page.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::enrollment::model::TraineeFilter;
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, MilestoneId};

/// The page: at most ten lines over all intakes of whoever asks, in order of harm.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Monday {
    pub today: NaiveDate,
    pub trainees: u32,
    pub lines: Vec<Line>,
    /// How many lines there would be without the limit of ten.
    pub total: u32,
    pub week: Vec<WeekLine>,
    pub drifting: Vec<Drifting>,
}

/// One thing to do, with its one button.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Line {
    pub kind: LineKind,
    /// Whom or what it is about, shown strong.
    pub subject: String,
    /// Arguments of the sentence.
    pub item: Option<String>,
    pub days: Option<i32>,
    pub on: Option<NaiveDate>,
    /// How many it is about; of milestones and modules, the people of one intake of whom all the same is said.
    pub count: Option<u32>,
    pub intake_name: Option<String>,
    pub detail: Option<String>,
    pub target: Target,
}

/// What a line is about; the screen words it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A milestone's day has passed or is today.
    MilestoneOverdue,
    MilestoneToday,
    /// An opened milestone waits for scores.
    MilestoneOpen,
    AttemptsUsedUp,
    PlanConflict,
    ModuleOverdue,
    /// Sessions were held, and nobody has said who came; one line for all of them.
    SessionsToRecord,
    /// Imported results wait until a person settles them (R14); one line for all of them.
    ResultsUnsettled,
    /// The time to keep somebody's data is up (R38); one line for all of them.
    ErasureDue,
    /// A milestone within 7 days.
    MilestoneSoon,
    /// Candidates who accepted an offer and are not enrolled.
    AcceptedToEnroll,
    /// The interview was, and sheets of its panel are not handed in.
    SheetsOutstanding,
    /// Candidates with all sheets in and no decision.
    CandidatesToDecide,
    /// A release was decided; a person confirms the outcome (R24).
    ReleaseToConfirm,
    /// Reached the end without an outcome.
    OutcomeMissing,
    /// The start of an intake is near and nobody is enrolled.
    IntakeEmpty,
}

/// Where the button goes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Target {
    Milestone {
        milestone: MilestoneId,
    },
    Trainee {
        enrollment: EnrollmentId,
    },
    /// The check-ins of a trainee.
    CheckIns {
        enrollment: EnrollmentId,
    },
    Candidate {
        candidacy: CandidacyId,
    },
    Candidates {
        intake: IntakeId,
    },
    /// Those of an intake of whom a line speaks, among others.
    Trainees {
        intake: IntakeId,
        filter: TraineeFilter,
    },
    Intake {
        intake: IntakeId,
    },
    /// Whose data must be erased, among the settings.
    Erasures,
    /// The sessions whose attendance is not taken.
    Sessions,
    /// The list of results that wait.
    Unsettled,
}

/// Something later this week.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WeekLine {
    pub on: NaiveDate,
    /// `milestone`, `module`, `check_in`, `intake_start`, `break_ends`, `interview`.
    pub kind: String,
    pub subject: String,
    pub item: Option<String>,
    /// How many people of one intake it is about; the subject is one of them.
    pub count: u32,
    pub target: Target,
}

/// Somebody with early warnings (R41).
#[derive(Debug, Clone, Serialize, TS)]
pub struct Drifting {
    pub enrollment: EnrollmentId,
    pub name: String,
    /// Why, in sentences; the most severe first.
    pub reasons: Vec<String>,
}
