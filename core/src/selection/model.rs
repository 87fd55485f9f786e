//! Words and shapes of selection that cross to the hosts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a candidacy stands: applied → screened → interview → decided → enrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CandidacyState {
    Applied,
    Screened,
    Interview,
    Offered,
    Accepted,
    Refused,
    TalentPool,
    Declined,
    Withdrew,
    Enrolled,
}

/// The answer to one threshold check; evidence text alone answers nothing (R27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckAnswer {
    Met,
    NotMet,
    Open,
}
