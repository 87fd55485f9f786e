//! The command of the week of hours: its row and thin body.

use super::model::{ListWeek, WeekRow};
use super::view;
use crate::api::{Command, rows};
use crate::context::Read;
use crate::db::list::Page;
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "hours.week" may [Coordinator, Mentor] about []
        reads [Hours, Trainees, Plan, Progress, People, Intakes, Mentors]
        touches []
        => week: (ListWeek) -> Page<WeekRow>;
];

async fn week(cx: &mut Read, request: ListWeek) -> Result<Page<WeekRow>> {
    view::week(cx, &request).await
}
