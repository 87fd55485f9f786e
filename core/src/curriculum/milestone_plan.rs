//! Milestones as the program states them: when, what is scored, what must hold.
//! It never holds the result of one; `milestones` does.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::offsets::Offset;
use crate::hundredths::{Hundredths, exactly};
use crate::milestones::model::Decision;

/// A dated point of the program. The kinds with a form (evaluation, gate, final) have criteria, pass total,
/// floors and decisions; baseline and follow-up have `fields`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgramMilestone {
    pub code: String,
    pub name: String,
    pub kind: MilestoneKind,
    pub offset: Offset,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criteria: Option<Vec<WeightedCriterion>>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "pass_total")]
    #[ts(type = "number | null")]
    pub pass_total: Option<Hundredths>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floors: Option<Vec<Floor>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decisions: Option<Vec<Decision>>,
    /// Ladder points expected by then (R25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_ladder_points: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<RecordField>>,
}

use exactly::optional as pass_total;

impl ProgramMilestone {
    #[must_use]
    pub fn criteria(&self) -> &[WeightedCriterion] {
        self.criteria.as_deref().unwrap_or_default()
    }

    #[must_use]
    pub fn floors(&self) -> &[Floor] {
        self.floors.as_deref().unwrap_or_default()
    }

    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        self.decisions.as_deref().unwrap_or_default()
    }

    #[must_use]
    pub fn fields(&self) -> &[RecordField] {
        self.fields.as_deref().unwrap_or_default()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum MilestoneKind {
    Baseline,
    Evaluation,
    Gate,
    Final,
    FollowUp,
}

impl MilestoneKind {
    /// Whether an evaluation with scores, total and decision is held there (R17).
    #[must_use]
    pub fn has_form(self) -> bool {
        match self {
            Self::Evaluation | Self::Gate | Self::Final => true,
            Self::Baseline | Self::FollowUp => false,
        }
    }
}

/// A criterion's weight at one milestone; all weights there sum to exactly 100 (R19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WeightedCriterion {
    pub criterion: String,
    pub weight: u32,
}

/// What must hold besides the total (R20); exempt counts as passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", try_from = "FloorFields")]
pub enum Floor {
    EveryCompetencyAtLeast { level: u32 },
    ModulesPassed { modules: Vec<String> },
    CoreModulesPassed,
    ClientMeetingsAtLeast { count: u32 },
    PartlyLedOrLedAtLeast { count: u32 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FloorKind {
    EveryCompetencyAtLeast,
    ModulesPassed,
    CoreModulesPassed,
    ClientMeetingsAtLeast,
    PartlyLedOrLedAtLeast,
}

/// The flat shape of a floor: a tagged enum alone would lose the path to a wrong field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FloorFields {
    kind: FloorKind,
    level: Option<u32>,
    modules: Option<Vec<String>>,
    count: Option<u32>,
}

impl TryFrom<FloorFields> for Floor {
    type Error = String;

    fn try_from(fields: FloorFields) -> Result<Self, String> {
        let FloorFields { kind, level, modules, count } = fields;
        let (level_fits, modules_fit, count_fits) = match kind {
            FloorKind::EveryCompetencyAtLeast => (true, false, false),
            FloorKind::ModulesPassed => (false, true, false),
            FloorKind::CoreModulesPassed => (false, false, false),
            FloorKind::ClientMeetingsAtLeast | FloorKind::PartlyLedOrLedAtLeast => (false, false, true),
        };
        // Worded as serde words it, so that the reader of the file finds the field's path.
        for (name, given, fits) in [
            ("level", level.is_some(), level_fits),
            ("modules", modules.is_some(), modules_fit),
            ("count", count.is_some(), count_fits),
        ] {
            if given && !fits {
                return Err(format!("unknown field `{name}`"));
            }
        }
        let missing = |name: &str| format!("missing field `{name}`");
        Ok(match kind {
            FloorKind::EveryCompetencyAtLeast => {
                Self::EveryCompetencyAtLeast { level: level.ok_or_else(|| missing("level"))? }
            }
            FloorKind::ModulesPassed => Self::ModulesPassed { modules: modules.ok_or_else(|| missing("modules"))? },
            FloorKind::CoreModulesPassed => Self::CoreModulesPassed,
            FloorKind::ClientMeetingsAtLeast => {
                Self::ClientMeetingsAtLeast { count: count.ok_or_else(|| missing("count"))? }
            }
            FloorKind::PartlyLedOrLedAtLeast => {
                Self::PartlyLedOrLedAtLeast { count: count.ok_or_else(|| missing("count"))? }
            }
        })
    }
}

/// What is written down at the baseline and at the follow-up: the standard year's fields and no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordField {
    TechnicalDiagnosticPercent,
    RubricFromSelection,
    #[serde(rename = "confidence_1_to_5")]
    ConfidenceOneToFive,
    StillHere,
    LeftOn,
    Role,
    #[serde(rename = "manager_rating_1_to_5")]
    ManagerRatingOneToFive,
    Satisfaction,
}

impl RecordField {
    /// The kind of milestone that the field belongs to.
    #[must_use]
    pub fn belongs_to(self) -> MilestoneKind {
        match self {
            Self::TechnicalDiagnosticPercent | Self::RubricFromSelection | Self::ConfidenceOneToFive => {
                MilestoneKind::Baseline
            }
            Self::StillHere | Self::LeftOn | Self::Role | Self::ManagerRatingOneToFive | Self::Satisfaction => {
                MilestoneKind::FollowUp
            }
        }
    }
}
