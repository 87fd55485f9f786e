//! The commands of "what changes for whom": rows and thin bodies.

use super::model::{
    ApplyVersion, AskWhatIf, GetVersionChange, ListVersionChanges, VersionApplied, VersionChangeView, VersionChanges,
    WhatIf,
};
use super::{preview, take_up, what_if as question};
use crate::api::{Command, Long, rows};
use crate::context::Read;
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "programs.preview" may [Coordinator] about []
        reads []
        touches []
        => list: (ListVersionChanges) -> VersionChanges;
    read "programs.preview_one" may [Coordinator] about [Enrollment "enrollment"]
        reads [Program, Trainees, Plan, Progress, Milestones]
        touches []
        => one: (GetVersionChange) -> VersionChangeView;
    long "programs.apply" may [Coordinator] about [Enrollment "enrollments[]"]
        reads []
        touches [App, Program, Trainees, Plan, Progress, Milestones, Intakes, History]
        => apply: (ApplyVersion) -> VersionApplied;
    read "programs.what_if" may [Coordinator] about [House ""]
        reads [Intakes]
        touches []
        => what_if: (AskWhatIf) -> WhatIf;
];

async fn list(cx: &Long, request: ListVersionChanges) -> Result<VersionChanges> {
    preview::list(cx, &request.source).await
}

async fn one(cx: &mut Read, request: GetVersionChange) -> Result<VersionChangeView> {
    preview::one(cx, &request).await
}

async fn apply(cx: &Long, request: ApplyVersion) -> Result<VersionApplied> {
    take_up::run(cx, &request).await
}

async fn what_if(cx: &mut Read, request: AskWhatIf) -> Result<WhatIf> {
    question::ask(cx, request).await
}
