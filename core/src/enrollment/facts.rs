//! What is recorded about one enrollment, in one piece: what plan, derived columns, milestones, check and
//! exports compute from. It decides nothing and knows no SQL; `store::load` fills it.

use std::collections::BTreeMap;
use std::sync::Arc;

use sqlx::FromRow;

use super::model::SelectionMark;
use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::calendar::workdays::WorkCalendar;
use crate::curriculum::Program;
use crate::curriculum::milestone_plan::MilestoneKind;
use crate::curriculum::model::OutcomeKind;
use crate::error::{Error, Result};
use crate::hundredths::Hundredths;
use crate::ids::{AttemptId, BreakId, CandidacyId, EnrollmentId, IntakeId, MilestoneId, PersonId, ProgramId};
use crate::milestones::model::MilestoneState;
use crate::progress::attempts::AttemptFacts;
use crate::progress::prerequisites::ModuleFacts;

/// The working days and learning time of an intake.
#[derive(Debug, Clone)]
pub(crate) struct IntakeCalendar {
    pub(crate) name: String,
    pub(crate) work: WorkCalendar,
    /// Names of its holidays.
    pub(crate) holidays: BTreeMap<Day, String>,
    /// R10, whole minutes.
    pub(crate) minutes_a_week: u32,
}

/// Everything recorded about one enrollment.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) head: Head,
    pub(crate) program: Arc<Program>,
    pub(crate) calendar: Arc<IntakeCalendar>,
    /// By first day.
    pub(crate) breaks: Vec<BreakFacts>,
    pub(crate) extension: Option<ExtensionFacts>,
    /// In the program's order.
    pub(crate) modules: Vec<ModuleRecord>,
    /// In the program's order.
    pub(crate) milestones: Vec<MilestoneFacts>,
    /// Impossible plans that somebody accepted (R10).
    pub(crate) accepted: Vec<AcceptedConflict>,
    /// The conflicts as they are stored now.
    pub(crate) conflicts: Vec<StoredConflict>,
}

/// The enrollment's own row, with the columns that are derived as they are stored now.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct Head {
    pub(crate) id: EnrollmentId,
    pub(crate) person_id: PersonId,
    pub(crate) number: Option<String>,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) intake_id: IntakeId,
    pub(crate) program_id: ProgramId,
    pub(crate) candidacy_id: Option<CandidacyId>,
    pub(crate) start_on: Day,
    pub(crate) selection: SelectionMark,
    pub(crate) selection_reason: Option<String>,
    pub(crate) outcome_code: Option<String>,
    #[expect(dead_code, reason = "the row whole, as it is stored")]
    pub(crate) outcome_kind: Option<OutcomeKind>,
    pub(crate) outcome_on: Option<Day>,
    pub(crate) outcome_reason: Option<String>,
    pub(crate) original_end_on: Day,
    #[sqlx(flatten)]
    pub(crate) derived: HeadDerived,
}

/// The derived columns of an enrollment.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub(crate) struct HeadDerived {
    pub(crate) replanned_on: Day,
    pub(crate) end_on: Option<Day>,
    pub(crate) paused_since: Option<Day>,
    pub(crate) minutes_owed: u32,
    pub(crate) minutes_passed: u32,
    pub(crate) progress: u32,
    pub(crate) next_milestone: Option<String>,
    pub(crate) next_milestone_on: Option<Day>,
    pub(crate) next_module: Option<String>,
    pub(crate) next_module_on: Option<Day>,
    pub(crate) attempts_used_up: Option<String>,
    pub(crate) conflicts: u32,
}

impl HeadDerived {
    /// Before anything is derived.
    pub(crate) fn new(replanned_on: Day) -> Self {
        Self {
            replanned_on,
            end_on: None,
            paused_since: None,
            minutes_owed: 0,
            minutes_passed: 0,
            progress: 0,
            next_milestone: None,
            next_milestone_on: None,
            next_module: None,
            next_module_on: None,
            attempts_used_up: None,
            conflicts: 0,
        }
    }
}

/// A stored break.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub(crate) struct BreakFacts {
    pub(crate) id: BreakId,
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) from_on: Day,
    /// Inclusive; open without.
    pub(crate) to_on: Option<Day>,
    pub(crate) reason: String,
}

/// The extension of the final (R6).
#[derive(Debug, Clone, FromRow)]
pub(crate) struct ExtensionFacts {
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) months: u32,
    #[expect(dead_code, reason = "the row whole, as it is stored")]
    pub(crate) reason: String,
    #[expect(dead_code, reason = "the row whole, as it is stored")]
    pub(crate) decided_on: Day,
}

/// Whether a module must be passed (R15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub(crate) enum Duty {
    Owed,
    Exempt,
    LeftOut,
}

/// A module of the enrollment with its attempts.
#[derive(Debug, Clone)]
pub(crate) struct ModuleRecord {
    pub(crate) row: ModuleRow,
    /// By number.
    pub(crate) attempts: Vec<AttemptRow>,
}

/// A row of `enrollment_module`.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct ModuleRow {
    pub(crate) id: uuid::Uuid,
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) code: String,
    pub(crate) standing: Duty,
    /// Since when it is exempt or left out.
    pub(crate) standing_on: Option<Day>,
    pub(crate) standing_reason: Option<String>,
    /// It moves with the extension (R6).
    pub(crate) extended: bool,
    pub(crate) extra_attempts: u32,
    pub(crate) extra_reason: Option<String>,
    pub(crate) planned_on: Day,
    #[sqlx(flatten)]
    pub(crate) derived: ModuleDerived,
}

/// The derived columns of a module.
#[derive(Debug, Clone, PartialEq, Eq, Default, FromRow)]
pub(crate) struct ModuleDerived {
    pub(crate) start_on: Option<Day>,
    pub(crate) due_on: Option<Day>,
    pub(crate) passed_on: Option<Day>,
    /// The mark that counts, hundredths.
    pub(crate) mark: Option<i64>,
    pub(crate) attempts_used: u32,
    pub(crate) flagged: bool,
}

/// A row of `attempt`.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct AttemptRow {
    pub(crate) id: AttemptId,
    pub(crate) enrollment_module_id: uuid::Uuid,
    pub(crate) number: u32,
    pub(crate) held_on: Day,
    /// Hundredths on the module's scale.
    pub(crate) mark: i64,
    pub(crate) pass_mark: i64,
    pub(crate) override_reason: Option<String>,
    pub(crate) correction_reason: Option<String>,
    pub(crate) note: String,
    pub(crate) voided_on: Option<Day>,
    pub(crate) void_reason: Option<String>,
    pub(crate) recorded_by: String,
}

impl AttemptRow {
    /// As the rules take it.
    pub(crate) fn facts(&self) -> AttemptFacts {
        AttemptFacts {
            number: self.number,
            on: self.held_on,
            mark: Hundredths(self.mark),
            pass_mark: Hundredths(self.pass_mark),
            voided: self.voided_on.is_some(),
            overridden: self.override_reason.is_some(),
        }
    }
}

/// A milestone of the enrollment.
#[derive(Debug, Clone, FromRow)]
pub(crate) struct MilestoneFacts {
    pub(crate) id: MilestoneId,
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) code: String,
    pub(crate) kind: MilestoneKind,
    pub(crate) state: MilestoneState,
    pub(crate) held_on: Option<Day>,
    pub(crate) planned_on: Day,
    /// Derived.
    pub(crate) due_on: Option<Day>,
}

/// An impossible plan that somebody accepted (R10).
#[derive(Debug, Clone, FromRow)]
pub(crate) struct AcceptedConflict {
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) code: String,
    pub(crate) cause: String,
    pub(crate) reason: String,
}

/// A stored conflict.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, FromRow)]
pub(crate) struct StoredConflict {
    pub(crate) enrollment_id: EnrollmentId,
    pub(crate) code: String,
    pub(crate) cause: String,
    /// The prerequisite at fault, or nothing.
    pub(crate) prerequisite: String,
    /// What its sentence names, JSON.
    pub(crate) args: String,
}

impl Facts {
    /// The person's name as screens show it.
    pub(crate) fn name(&self) -> String {
        crate::people::rules::display_name(&self.head.first_name, &self.head.last_name)
    }

    pub(crate) fn start(&self) -> Day {
        self.head.start_on
    }

    /// Whether an outcome is recorded (R32).
    pub(crate) fn ended(&self) -> bool {
        self.head.outcome_code.is_some()
    }

    /// The breaks as the resolver takes them.
    pub(crate) fn resolver_breaks(&self) -> Vec<Break> {
        self.breaks.iter().map(|found| Break { from: found.from_on, to: found.to_on }).collect()
    }

    /// The modules as the rules of progress take them, in the program's order.
    pub(crate) fn module_facts(&self) -> Vec<ModuleFacts<'_>> {
        self.modules
            .iter()
            .filter_map(|record| {
                let module = self.program.module(&record.row.code)?;
                let since = |which| record.row.standing_on.filter(|_| record.row.standing == which);
                Some(ModuleFacts {
                    module,
                    attempts: record.attempts.iter().map(AttemptRow::facts).collect(),
                    granted: record.row.extra_attempts,
                    exempt_on: since(Duty::Exempt),
                    left_out_on: since(Duty::LeftOut),
                })
            })
            .collect()
    }

    /// A module by its code.
    ///
    /// # Errors
    /// `module_unknown`.
    pub(crate) fn module(&self, code: &str) -> Result<&ModuleRecord> {
        self.modules
            .iter()
            .find(|record| record.row.code == code)
            .ok_or_else(|| Error::refused("module_unknown").arg("module", code).field("module"))
    }

    /// Refuses a change of an enrollment that has ended (R7): only its follow-up is still held.
    ///
    /// # Errors
    /// `enrollment_ended`.
    pub(crate) fn check_running(&self) -> Result<()> {
        match self.head.outcome_on {
            Some(day) => Err(Error::refused("enrollment_ended").arg("name", self.name()).arg("date", day)),
            None => Ok(()),
        }
    }
}

/// Refuses a change of several of whom some have ended (R7): all of these are named.
///
/// # Errors
/// `enrollment_ended` for one, `enrollments_ended` for several.
pub(crate) fn check_all_running(people: &[Facts]) -> Result<()> {
    let ended: Vec<&Facts> = people.iter().filter(|facts| facts.ended()).collect();
    match ended.as_slice() {
        [] => Ok(()),
        [one] => one.check_running(),
        many => {
            let names: Vec<String> = many.iter().map(|facts| facts.name()).collect();
            Err(Error::refused("enrollments_ended").arg("names", names.join(", ")))
        }
    }
}
