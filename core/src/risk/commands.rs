//! The commands of early warning: rows and thin bodies.

use super::model::{AtRisk, ListRisk, MuteRisk, RiskView, UnmuteRisk};
use super::{facts, mutes};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::enrollment::model::{GetEnrollment, Saved};
use crate::enrollment::running::Of;
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "risk.get" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Risk, CheckIns, Plan, Progress, Hours, Milestones]
        touches []
        => get: (GetEnrollment) -> RiskView;
    read "risk.list" may [Coordinator, Mentor] about [Intake "intake?"]
        reads [Risk, CheckIns, Plan, Progress, Hours, Milestones, Trainees]
        touches []
        => list: (ListRisk) -> Vec<AtRisk>;
    write "risk.mute" may [Coordinator, Mentor] about [Enrollment "enrollment"]
        reads []
        touches [Risk, Trainees, History]
        => mute: (MuteRisk) -> Saved;
    write "risk.unmute" may [Coordinator, Mentor] about [Enrollment "enrollment"]
        reads []
        touches [Risk, Trainees, History]
        => unmute: (UnmuteRisk) -> Saved;
];

async fn get(cx: &mut Read, request: GetEnrollment) -> Result<RiskView> {
    facts::view(cx, request.enrollment).await
}

async fn list(cx: &mut Read, request: ListRisk) -> Result<Vec<AtRisk>> {
    facts::at_risk(cx, request.intake.map_or(Of::Everybody, Of::Intake)).await
}

async fn mute(cx: &mut Write, request: MuteRisk) -> Result<Saved> {
    mutes::mute(cx, request).await
}

async fn unmute(cx: &mut Write, request: UnmuteRisk) -> Result<Saved> {
    mutes::unmute(cx, request).await
}
