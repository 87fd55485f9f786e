//! The commands of check-ins: rows and thin bodies.

use super::model::{AddCheckIn, CheckInsView, DueCheckIn, ListDueCheckIns, RemoveCheckIn};
use super::{due, views, writes};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::enrollment::model::{GetEnrollment, Saved};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "check_ins.list" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [CheckIns, Plan]
        touches []
        => list: (GetEnrollment) -> CheckInsView;
    read "check_ins.due" may [Coordinator, Mentor] about []
        reads [CheckIns, Plan, Trainees]
        touches []
        => list_due: (ListDueCheckIns) -> Vec<DueCheckIn>;
    write "check_ins.add" may [Coordinator, Mentor] about [Enrollment "enrollment"]
        reads []
        touches [CheckIns, Milestones, Trainees, History]
        => add: (AddCheckIn) -> Saved;
    write "check_ins.remove" may [Coordinator, Mentor] about [CheckIn "check_in"]
        reads []
        touches [CheckIns, Milestones, Trainees, History]
        => remove: (RemoveCheckIn) -> Saved;
];

async fn list(cx: &mut Read, request: GetEnrollment) -> Result<CheckInsView> {
    views::list(cx, request.enrollment).await
}

async fn list_due(cx: &mut Read, request: ListDueCheckIns) -> Result<Vec<DueCheckIn>> {
    due::due(cx, request.role).await
}

pub(crate) async fn add(cx: &mut Write, request: AddCheckIn) -> Result<Saved> {
    writes::add(cx, request).await
}

async fn remove(cx: &mut Write, request: RemoveCheckIn) -> Result<Saved> {
    writes::remove(cx, request).await
}
