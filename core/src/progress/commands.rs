//! The commands of progress: rows and thin bodies.

use super::model::*;
use crate::enrollment::model::{GetEnrollment, Saved};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "progress.module" may [Coordinator]
        reads [Plan, Progress]
        touches []
        => module: (GetAttempts) -> ModuleView;
    write "progress.add_attempt" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => add_attempt: (AddAttempt) -> AttemptSaved;
    write "progress.void_attempt" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => void_attempt: (VoidAttempt) -> Saved;
    write "progress.correct_attempt" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => correct_attempt: (CorrectAttempt) -> Saved;
    write "progress.grant_attempt" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => grant_attempt: (GrantAttempt) -> Saved;
    write "progress.exempt" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => exempt: (ExemptModule) -> Saved;
    write "progress.leave_out" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => leave_out: (LeaveOutModule) -> Saved;
    write "progress.restore" may [Coordinator]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => restore: (RestoreModule) -> Saved;
    read "progress.record" may [Coordinator]
        reads [Hours, Progress, Plan]
        touches []
        => record: (GetEnrollment) -> RecordView;
    write "progress.log_hours" may [Coordinator]
        reads []
        touches [Hours, Trainees, History]
        => log_hours: (LogHours) -> Saved;
    write "progress.approve_hours" may [Coordinator]
        reads []
        touches [Hours, Trainees, History]
        => approve_hours: (ApproveHours) -> Saved;
    write "progress.remove_hours" may [Coordinator]
        reads []
        touches [Hours, Trainees, History]
        => remove_hours: (RemoveHours) -> Saved;
    write "progress.add_review" may [Coordinator]
        reads []
        touches [Progress, Milestones, History]
        => add_review: (AddReview) -> Saved;
    write "progress.remove_review" may [Coordinator]
        reads []
        touches [Progress, Milestones, History]
        => remove_review: (RemoveReview) -> Saved;
];

async fn module(cx: &mut Read, request: GetAttempts) -> Result<ModuleView> {
    unimplemented!()
}

async fn add_attempt(cx: &mut Write, request: AddAttempt) -> Result<AttemptSaved> {
    unimplemented!()
}

async fn void_attempt(cx: &mut Write, request: VoidAttempt) -> Result<Saved> {
    unimplemented!()
}

async fn correct_attempt(cx: &mut Write, request: CorrectAttempt) -> Result<Saved> {
    unimplemented!()
}

async fn grant_attempt(cx: &mut Write, request: GrantAttempt) -> Result<Saved> {
    unimplemented!()
}

async fn exempt(cx: &mut Write, request: ExemptModule) -> Result<Saved> {
    unimplemented!()
}

async fn leave_out(cx: &mut Write, request: LeaveOutModule) -> Result<Saved> {
    unimplemented!()
}

async fn restore(cx: &mut Write, request: RestoreModule) -> Result<Saved> {
    unimplemented!()
}

async fn record(cx: &mut Read, request: GetEnrollment) -> Result<RecordView> {
    unimplemented!()
}

async fn log_hours(cx: &mut Write, request: LogHours) -> Result<Saved> {
    unimplemented!()
}

async fn approve_hours(cx: &mut Write, request: ApproveHours) -> Result<Saved> {
    unimplemented!()
}

async fn remove_hours(cx: &mut Write, request: RemoveHours) -> Result<Saved> {
    unimplemented!()
}

async fn add_review(cx: &mut Write, request: AddReview) -> Result<Saved> {
    unimplemented!()
}

async fn remove_review(cx: &mut Write, request: RemoveReview) -> Result<Saved> {
    unimplemented!()
}
