//! Undo as a recorded inverse per operation: the rows an operation touched, as they were before and after.
//! Taking it back puts the rows of before in place, and is refused where a row has changed since or where
//! something else rests on it (the foreign keys say so).
//! Columns that are derived are neither compared nor restored: their own functions write them again.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::image::{RowImage, insert_image, row_image};
use crate::context::Write;
use crate::error::{Error, Result};
use crate::ids::UndoId;

mod told;

pub(crate) use told::{bytes_before, forget, telling, touching};

/// How many steps are kept.
const KEPT: i64 = 200;

/// A table whose rows an operation may touch, with the column that a set of rows is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Table {
    Person,
    Program,
    ProgramDraft,
    Attachment,
    Mentor,
    Intake,
    Holidays,
    MentorAbsence,
    IntakeMentors,
    Candidacy,
    CandidacyMove,
    ThresholdChecks,
    InterviewSheet,
    SheetScores,
    SheetNotes,
    UnlockedSheets,
    SheetRelease,
    Interview,
    IntakeQuestions,
    IntakeLetters,
    Consensus,
    Enrollment,
    EnrollmentMentors,
    EnrollmentBreak,
    Extension,
    EnrollmentModule,
    EnrollmentModules,
    Milestone,
    Milestones,
    AcceptedConflicts,
    Attempt,
    UnsettledResult,
    HoursEntry,
    Session,
    SessionSeats,
    MyYearEntry,
    CheckIn,
    TicketReview,
    TicketReviewAnswers,
    Evaluation,
    EvaluationRatings,
    EvaluationScores,
    SupportActions,
    MilestoneFields,
    SwitchedOff,
    RiskMute,
}

impl Table {
    /// Table, key column, derived columns.
    fn shape(self) -> (&'static str, &'static str, &'static [&'static str]) {
        const CANDIDACY: &[&str] = &["checks", "mean", "lowest", "spread", "advances", "blocked", "sheets"];
        const ENROLLMENT: &[&str] = &[
            "replanned_on",
            "end_on",
            "paused_since",
            "minutes_owed",
            "minutes_passed",
            "progress",
            "next_milestone",
            "next_milestone_on",
            "next_module",
            "next_module_on",
            "attempts_used_up",
            "conflicts",
        ];
        const MODULE: &[&str] = &["start_on", "due_on", "passed_on", "mark", "attempts_used", "flagged"];
        const MILESTONE: &[&str] = &["due_on"];
        match self {
            Self::Person => ("person", "id", &[]),
            Self::Program => ("program", "id", &[]),
            Self::ProgramDraft => ("program_draft", "id", &[]),
            Self::Attachment => ("attachment", "id", &[]),
            Self::Mentor => ("mentor", "id", &[]),
            Self::Intake => ("intake", "id", &[]),
            Self::MentorAbsence => ("mentor_absence", "id", &[]),
            Self::Holidays => ("holiday", "intake_id", &[]),
            Self::IntakeMentors => ("intake_mentor", "intake_id", &[]),
            Self::Candidacy => ("candidacy", "id", CANDIDACY),
            Self::CandidacyMove => ("candidacy_move", "id", &[]),
            Self::ThresholdChecks => ("threshold_check", "candidacy_id", &[]),
            Self::InterviewSheet => ("interview_sheet", "id", &[]),
            Self::SheetScores => ("sheet_score", "sheet_id", &[]),
            Self::SheetNotes => ("sheet_note", "sheet_id", &[]),
            Self::UnlockedSheets => ("unlocked_sheet", "sheet_id", &[]),
            Self::SheetRelease => ("sheet_release", "candidacy_id", &[]),
            Self::Interview => ("interview", "candidacy_id", &[]),
            Self::IntakeQuestions => ("intake_question", "intake_id", &[]),
            Self::IntakeLetters => ("intake_letter", "intake_id", &[]),
            Self::Consensus => ("consensus", "candidacy_id", &[]),
            Self::Enrollment => ("enrollment", "id", ENROLLMENT),
            Self::EnrollmentMentors => ("enrollment_mentor", "enrollment_id", &[]),
            Self::EnrollmentBreak => ("enrollment_break", "id", &[]),
            Self::Extension => ("extension", "enrollment_id", &[]),
            Self::EnrollmentModule => ("enrollment_module", "id", MODULE),
            Self::EnrollmentModules => ("enrollment_module", "enrollment_id", MODULE),
            Self::Milestone => ("milestone", "id", MILESTONE),
            Self::Milestones => ("milestone", "enrollment_id", MILESTONE),
            Self::AcceptedConflicts => ("accepted_conflict", "enrollment_id", &[]),
            Self::Attempt => ("attempt", "id", &[]),
            Self::UnsettledResult => ("unsettled_result", "id", &[]),
            Self::HoursEntry => ("hours_entry", "id", &[]),
            Self::Session => ("session", "id", &[]),
            Self::SessionSeats => ("session_seat", "session_id", &[]),
            Self::MyYearEntry => ("my_year_entry", "id", &[]),
            Self::CheckIn => ("check_in", "id", &[]),
            Self::TicketReview => ("ticket_review", "id", &[]),
            Self::TicketReviewAnswers => ("ticket_review_answer", "ticket_review_id", &[]),
            Self::Evaluation => ("evaluation", "id", &[]),
            Self::EvaluationRatings => ("evaluation_rating", "evaluation_id", &[]),
            Self::EvaluationScores => ("evaluation_score", "evaluation_id", &[]),
            Self::SupportActions => ("support_action", "evaluation_id", &[]),
            Self::MilestoneFields => ("milestone_field", "milestone_id", &[]),
            Self::RiskMute => ("risk_mute", "id", &[]),
            Self::SwitchedOff => ("switched_off", "intake_id", &[]),
        }
    }
}

type Image = Vec<RowImage>;

/// A set of rows that the running operation touches.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Touched {
    table: Table,
    key: Uuid,
    before: Image,
    #[serde(default)]
    after: Image,
}

/// What must be derived again once rows were put back.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Derive {
    pub(crate) enrollments: Vec<Uuid>,
    pub(crate) candidacies: Vec<Uuid>,
}

#[derive(Serialize, Deserialize)]
struct Recorded {
    touched: Vec<Touched>,
    derive: Derive,
}

/// The rows an operation touches, gathered while it runs.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    touched: Vec<Touched>,
    off: bool,
}

impl Recorder {
    /// Records nothing: what is done under it is taken back as a whole, not step by step.
    pub(crate) fn off() -> Self {
        Self { touched: Vec::new(), off: true }
    }
}

impl Write {
    /// Notes rows as they are now, before they are changed or deleted. Once per set; later calls do nothing.
    pub(crate) async fn touch(&mut self, table: Table, key: impl Into<Uuid>) -> Result<()> {
        let key = key.into();
        if self.recorder.off || self.recorder.touched.iter().any(|seen| seen.table == table && seen.key == key) {
            return Ok(());
        }
        let before = image(self, table, key).await?;
        self.recorder.touched.push(Touched { table, key, before, after: Vec::new() });
        Ok(())
    }

    /// Notes rows that this operation inserts: nothing stood there before.
    pub(crate) fn created(&mut self, table: Table, key: impl Into<Uuid>) {
        if !self.recorder.off {
            self.recorder.touched.push(Touched { table, key: key.into(), before: Vec::new(), after: Vec::new() });
        }
    }

    /// Closes the operation as one step that can be taken back. `title` is a code of the catalog with its
    /// arguments; `derive` names what has derived columns.
    pub(crate) async fn undoable(&mut self, title: &str, args: &[(&str, &str)], derive: Derive) -> Result<UndoId> {
        let id = self.new_id();
        if self.recorder.off {
            return Ok(UndoId(id));
        }
        let mut touched = std::mem::take(&mut self.recorder.touched);
        for set in &mut touched {
            set.after = image(self, set.table, set.key).await?;
        }
        let args: Map<String, Value> = args.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
        let title = json!({ "code": title, "args": args }).to_string();
        let rows = serde_json::to_string(&Recorded { touched, derive })?;
        let (at, actor, account, command) = (self.now.at, self.actor.name.clone(), self.actor.account, self.command);
        sqlx::query!(
            "INSERT INTO undo_step (id, position, at, actor, command, title, rows, account_id)
             VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM undo_step), $2, $3, $4, $5, $6, $7)",
            id,
            at,
            actor,
            command,
            title,
            rows,
            account,
        )
        .execute(self.db())
        .await?;
        sqlx::query!(
            "DELETE FROM undo_step WHERE position <= (SELECT max(position) FROM undo_step) - $1
               AND NOT EXISTS (SELECT 1 FROM import WHERE import.undo_id = undo_step.id)",
            KEPT,
        )
        .execute(self.db())
        .await?;
        Ok(UndoId(id))
    }
}

/// Takes a step back; gives what must be derived again.
///
/// # Errors
/// `undo_not_there` when it is gone or undone already, `undo_built_on` when something rests on it.
pub(crate) async fn take_back(cx: &mut Write, id: UndoId) -> Result<Derive> {
    let step = sqlx::query!("SELECT rows FROM undo_step WHERE id = $1 AND undone_at IS NULL", id)
        .fetch_optional(cx.db())
        .await?
        .ok_or_else(|| Error::not_found("undo_not_there"))?;
    let recorded: Recorded = serde_json::from_str(&step.rows)?;
    // Rows refer to each other in both directions of the list; what is left dangling fails the commit.
    sqlx::query("PRAGMA defer_foreign_keys = ON").execute(cx.db()).await?;
    for set in recorded.touched.iter().rev() {
        if !same(set.table, &image(cx, set.table, set.key).await?, &set.after) {
            let (table, _, _) = set.table.shape();
            return Err(Error::refused("undo_built_on").arg("what", table.replace('_', " ")));
        }
        put_back(cx, set).await?;
    }
    let at = cx.now.at;
    sqlx::query!("UPDATE undo_step SET undone_at = $1 WHERE id = $2", at, id).execute(cx.db()).await?;
    Ok(recorded.derive)
}

/// The id that a value of an image is, if it is one.
pub(crate) fn id_of(value: &Value) -> Option<Uuid> {
    Uuid::from_slice(&bytes_of(value)?).ok()
}

fn bytes_of(value: &Value) -> Option<Vec<u8>> {
    serde_json::from_value(value.get("bytes")?.clone()).ok()
}

fn facts(table: Table, image: &Image) -> Vec<String> {
    let (_, _, derived) = table.shape();
    let mut rows: Vec<String> = image
        .iter()
        .map(|row| {
            let facts: Map<String, Value> = row
                .iter()
                // A column that came later, and is empty, is as if it were not there.
                .filter(|(column, value)| !derived.contains(&column.as_str()) && !value.is_null())
                .map(|(column, value)| (column.clone(), value.clone()))
                .collect();
            Value::Object(facts).to_string()
        })
        .collect();
    rows.sort();
    rows
}

fn same(table: Table, now: &Image, then: &Image) -> bool {
    facts(table, now) == facts(table, then)
}

async fn image(cx: &mut Write, table: Table, key: Uuid) -> Result<Image> {
    let (name, column, _) = table.shape();
    let statement = format!("SELECT * FROM {name} WHERE {column} = $1");
    let rows = sqlx::query(AssertSqlSafe(statement)).bind(key).fetch_all(cx.db()).await?;
    rows.iter().map(row_image).collect()
}

/// Deletes the rows as they are and inserts those of before; what is derived is written anew afterwards.
async fn put_back(cx: &mut Write, set: &Touched) -> Result<()> {
    let (name, key, _) = set.table.shape();
    let statement = format!("DELETE FROM {name} WHERE {key} = $1");
    sqlx::query(AssertSqlSafe(statement)).bind(set.key).execute(cx.db()).await?;
    for row in &set.before {
        insert_image(cx.db(), name, row).await?;
    }
    Ok(())
}
