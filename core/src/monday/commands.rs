//! The command of the Monday page.

use super::model::Monday;
use super::page;
use crate::api::{Command, rows};
use crate::context::Read;
use crate::error::Result;
use crate::house::model::Nothing;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "monday.get" may [Coordinator] about []
        reads [
            App, People, Trainees, Plan, Progress, Hours, CheckIns, Risk, Sessions, Milestones, Candidates, Intakes
        ]
        touches []
        => get: (Nothing) -> Monday;
];

async fn get(cx: &mut Read, _: Nothing) -> Result<Monday> {
    page::page(cx).await
}
