//! The rubric: competencies with anchors and questions, and how selection uses them (R26, R27).
//! It never holds a score.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{DecimalText, Named};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// Lowest and highest level: always 1 and 5.
    pub scale: (u32, u32),
    pub competencies: Vec<Competency>,
    pub selection: Selection,
}

impl Rubric {
    /// The competencies that are scored in selection, in the program's order.
    pub fn selection_competencies(&self) -> impl Iterator<Item = &Competency> {
        self.competencies.iter().filter(|c| c.selection)
    }
}

/// A way of working with people that is looked for and trained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    pub code: String,
    pub name: String,
    /// Scored in selection.
    pub selection: bool,
    /// Code of the first milestone at which it is scored.
    pub from_milestone: String,
    pub anchors: Anchors,
    pub questions: Vec<String>,
}

/// The sentence behind each level, 1 to 5.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Anchors {
    #[serde(rename = "1")]
    pub one: String,
    #[serde(rename = "2")]
    pub two: String,
    #[serde(rename = "3")]
    pub three: String,
    #[serde(rename = "4")]
    pub four: String,
    #[serde(rename = "5")]
    pub five: String,
}

impl Anchors {
    /// Levels with their sentences, 1 first.
    #[must_use]
    pub fn all(&self) -> [(u32, &str); 5] {
        [(1, &self.one), (2, &self.two), (3, &self.three), (4, &self.four), (5, &self.five)]
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Selection {
    /// Least and most raters per candidate.
    pub raters: (u32, u32),
    pub cut_off_mean: DecimalText,
    pub none_below: DecimalText,
    pub threshold_checks: Vec<Named>,
    pub exercises: Vec<Exercise>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Exercise {
    pub code: String,
    pub name: String,
    pub minutes: u32,
}
