//! Words and shapes of milestones that cross to the hosts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The state of a milestone (R17). Signatures come with a later stage; the words stand already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MilestoneState {
    Planned,
    Open,
    Scored,
    AwaitingSignatures,
    Signed,
    /// Baseline and follow-up only: held, no signatures.
    Done,
    Withdrawn,
}

/// What was decided at a milestone (R24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    Continue,
    ContinueWithSupportPlan,
    Release,
    Graduate,
    Extend,
    NotGraduated,
}
