//! The commands of milestones: rows and thin bodies.

use super::model::{
    GetMilestone, ListMilestones, MilestoneRow, MilestoneSaved, MilestoneView, OpenMilestone, RateMilestone,
    RecordFields, ReopenMilestone, ScoreMilestone, WithdrawMilestone,
};
use super::{blind, opening, rating, recording, scoring, view};
use crate::api::{Command, rows};
use crate::context::{Read, Role, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "milestones.list" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Milestones, Plan]
        touches []
        => list: (ListMilestones) -> Vec<MilestoneRow>;
    read "milestones.get" may [Coordinator, Mentor] about [Milestone "milestone"]
        reads [Milestones, Plan, Progress, Hours]
        touches []
        => get: (GetMilestone) -> MilestoneView;
    write "milestones.open" may [Coordinator] about [Milestone "milestone"]
        reads []
        touches [App, Milestones, Plan, Trainees, History]
        => open: (OpenMilestone) -> MilestoneSaved;
    write "milestones.rate" may [Coordinator, Mentor] about [Milestone "milestone"]
        reads []
        touches [Milestones, History]
        => rate: (RateMilestone) -> MilestoneSaved;
    write "milestones.score" may [Coordinator] about [Milestone "milestone"]
        reads []
        touches [App, Milestones, Plan, Trainees, History]
        => score: (ScoreMilestone) -> MilestoneSaved;
    write "milestones.withdraw" may [Coordinator] about [Milestone "milestone"]
        reads []
        touches [App, Milestones, Plan, Trainees, History]
        => withdraw: (WithdrawMilestone) -> MilestoneSaved;
    write "milestones.reopen" may [Coordinator] about [Milestone "milestone"]
        reads []
        touches [App, Milestones, Plan, Trainees, History]
        => reopen: (ReopenMilestone) -> MilestoneSaved;
    write "milestones.record_fields" may [Coordinator] about [Milestone "milestone"]
        reads []
        touches [App, Milestones, Plan, Trainees, History]
        => record_fields: (RecordFields) -> MilestoneSaved;
];

async fn list(cx: &mut Read, request: ListMilestones) -> Result<Vec<MilestoneRow>> {
    let rows = super::list::rows(cx, request.enrollment).await?;
    Ok(match cx.actor.role {
        Role::Coordinator => rows,
        _ => rows.into_iter().map(blind::row).collect(),
    })
}

async fn get(cx: &mut Read, request: GetMilestone) -> Result<MilestoneView> {
    let view = view::view(cx, request.milestone).await?;
    Ok(match cx.actor.role {
        Role::Coordinator => view,
        _ => blind::view(view, &cx.actor.name),
    })
}

pub(crate) async fn open(cx: &mut Write, request: OpenMilestone) -> Result<MilestoneSaved> {
    opening::open(cx, request.milestone).await
}

pub(crate) async fn rate(cx: &mut Write, request: RateMilestone) -> Result<MilestoneSaved> {
    // Whoever is no coordinator writes under their own name only (R21).
    if request.rater.is_some() {
        cx.actor.check_coordinator()?;
    }
    rating::rate(cx, request).await
}

pub(crate) async fn score(cx: &mut Write, request: ScoreMilestone) -> Result<MilestoneSaved> {
    scoring::score(cx, request).await
}

async fn withdraw(cx: &mut Write, request: WithdrawMilestone) -> Result<MilestoneSaved> {
    opening::withdraw(cx, request.milestone, &request.reason).await
}

async fn reopen(cx: &mut Write, request: ReopenMilestone) -> Result<MilestoneSaved> {
    opening::reopen(cx, request.milestone, &request.reason).await
}

pub(crate) async fn record_fields(cx: &mut Write, request: RecordFields) -> Result<MilestoneSaved> {
    recording::record(cx, request).await
}
