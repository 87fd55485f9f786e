//! The commands of progress: rows and thin bodies.

use super::model::{
    AddAttempt, AddReview, ApproveHours, AttemptSaved, CorrectAttempt, CorrectHours, ExemptModule, GetAttempts,
    GrantAttempt, HoursApproved, LeaveOutModule, LogHours, ModuleView, RecordView, RemoveHours, RemoveReview,
    RestoreModule, VoidAttempt,
};
use super::{attempt_writes, hours_writes, module_writes, review_writes, views};
use crate::api::{Command, rows};
use crate::context::{Read, Write};
use crate::enrollment::model::{GetEnrollment, Saved};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    read "progress.module" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Plan, Progress]
        touches []
        => module: (GetAttempts) -> ModuleView;
    write "progress.add_attempt" may [Coordinator, Mentor] about [Enrollment "enrollment"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => add_attempt: (AddAttempt) -> AttemptSaved;
    write "progress.void_attempt" may [Coordinator, Mentor] about [Attempt "attempt"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => void_attempt: (VoidAttempt) -> Saved;
    write "progress.correct_attempt" may [Coordinator, Mentor] about [Attempt "attempt"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => correct_attempt: (CorrectAttempt) -> Saved;
    write "progress.grant_attempt" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => grant_attempt: (GrantAttempt) -> Saved;
    write "progress.exempt" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => exempt: (ExemptModule) -> Saved;
    write "progress.leave_out" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => leave_out: (LeaveOutModule) -> Saved;
    write "progress.restore" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Progress, Plan, Trainees, History]
        => restore: (RestoreModule) -> Saved;
    read "progress.record" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Hours, Progress, Plan]
        touches []
        => record: (GetEnrollment) -> RecordView;
    write "progress.log_hours" may [Coordinator, Trainee] about [Enrollment "enrollment"]
        reads []
        touches [Hours, Trainees, History]
        => log_hours: (LogHours) -> Saved;
    write "progress.approve_hours" may [Coordinator, Mentor] about [Hours "hours[]"]
        reads []
        touches [Hours, Trainees, History]
        => approve_hours: (ApproveHours) -> HoursApproved;
    write "progress.correct_hours" may [Coordinator, Trainee] about [Hours "hours"]
        reads []
        touches [Hours, Trainees, History]
        => correct_hours: (CorrectHours) -> Saved;
    write "progress.remove_hours" may [Coordinator, Trainee] about [Hours "hours"]
        reads []
        touches [Hours, Trainees, History]
        => remove_hours: (RemoveHours) -> Saved;
    write "progress.add_review" may [Coordinator, Mentor] about [Enrollment "enrollment"]
        reads []
        touches [Progress, Milestones, History]
        => add_review: (AddReview) -> Saved;
    write "progress.remove_review" may [Coordinator, Mentor] about [Review "review"]
        reads []
        touches [Progress, Milestones, History]
        => remove_review: (RemoveReview) -> Saved;
];

async fn module(cx: &mut Read, request: GetAttempts) -> Result<ModuleView> {
    views::module(cx, request).await
}

pub(crate) async fn add_attempt(cx: &mut Write, request: AddAttempt) -> Result<AttemptSaved> {
    attempt_writes::add(cx, request).await
}

async fn void_attempt(cx: &mut Write, request: VoidAttempt) -> Result<Saved> {
    attempt_writes::void(cx, request).await
}

async fn correct_attempt(cx: &mut Write, request: CorrectAttempt) -> Result<Saved> {
    attempt_writes::correct(cx, request).await
}

async fn grant_attempt(cx: &mut Write, request: GrantAttempt) -> Result<Saved> {
    module_writes::grant(cx, request).await
}

async fn exempt(cx: &mut Write, request: ExemptModule) -> Result<Saved> {
    module_writes::exempt(cx, request).await
}

async fn leave_out(cx: &mut Write, request: LeaveOutModule) -> Result<Saved> {
    module_writes::leave_out(cx, request).await
}

async fn restore(cx: &mut Write, request: RestoreModule) -> Result<Saved> {
    module_writes::restore(cx, request).await
}

async fn record(cx: &mut Read, request: GetEnrollment) -> Result<RecordView> {
    views::record_of(cx, request.enrollment).await
}

pub(crate) async fn log_hours(cx: &mut Write, request: LogHours) -> Result<Saved> {
    hours_writes::log(cx, request).await
}

async fn approve_hours(cx: &mut Write, request: ApproveHours) -> Result<HoursApproved> {
    hours_writes::approve(cx, request).await
}

async fn correct_hours(cx: &mut Write, request: CorrectHours) -> Result<Saved> {
    hours_writes::correct(cx, request).await
}

async fn remove_hours(cx: &mut Write, request: RemoveHours) -> Result<Saved> {
    hours_writes::remove(cx, request).await
}

pub(crate) async fn add_review(cx: &mut Write, request: AddReview) -> Result<Saved> {
    review_writes::add(cx, request).await
}

async fn remove_review(cx: &mut Write, request: RemoveReview) -> Result<Saved> {
    review_writes::remove(cx, request).await
}
