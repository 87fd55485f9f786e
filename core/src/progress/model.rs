//! Words and shapes of progress that cross to the hosts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How hours were spent (R16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HoursKind {
    Taught,
    SelfStudy,
    Shadowing,
    ClientMeeting,
    OnTheJob,
}
