//! The commands of monday: rows and thin bodies.

use super::model::*;
use crate::house::model::Nothing;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "monday.get" may [Coordinator]
        reads [Trainees, Plan, Progress, Milestones, Candidates, Intakes]
        touches []
        => get: (Nothing) -> Monday;
];

async fn get(cx: &mut Read, request: Nothing) -> Result<Monday> {
    unimplemented!()
}
