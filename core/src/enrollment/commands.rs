//! The commands of enrollment: rows and thin bodies.

use super::model::*;
use crate::db::list::Page;
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::error::Result;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "enrollment.enroll" may [Coordinator]
        reads []
        touches [App, Trainees, Candidates, Intakes, People, Plan, Milestones, Mentors, History]
        => enroll: (Enroll) -> Enrolled;
    read "trainees.list" may [Coordinator]
        reads [Trainees, Plan, Progress, Milestones, People, Intakes, Mentors]
        touches []
        => list: (ListTrainees) -> Page<TraineeRow>;
    read "trainees.get" may [Coordinator]
        reads [Trainees, Plan, Progress, Hours, Milestones, People, Intakes, Mentors]
        touches []
        => get: (GetEnrollment) -> TraineeView;
    read "trainees.plan" may [Coordinator]
        reads [Plan, Progress, Milestones]
        touches []
        => plan: (GetEnrollment) -> Vec<PlanRow>;
    write "enrollment.add_break" may [Coordinator]
        reads []
        touches [App, Trainees, Plan, History]
        => add_break: (AddBreak) -> Replanned;
    write "enrollment.end_break" may [Coordinator]
        reads []
        touches [App, Trainees, Plan, History]
        => end_break: (EndBreak) -> Replanned;
    write "enrollment.remove_break" may [Coordinator]
        reads []
        touches [App, Trainees, Plan, History]
        => remove_break: (RemoveBreak) -> Replanned;
    write "enrollment.accept_conflict" may [Coordinator]
        reads []
        touches [App, Trainees, Plan, History]
        => accept_conflict: (AcceptConflict) -> Saved;
    write "enrollment.record_outcome" may [Coordinator]
        reads []
        touches [App, Trainees, Plan, Intakes, Milestones, History]
        => record_outcome: (RecordOutcome) -> Saved;
    write "enrollment.set_mentors" may [Coordinator]
        reads []
        touches [Trainees, Mentors, History]
        => set_mentors: (SetMentors) -> Saved;
];

async fn enroll(cx: &Long, request: Enroll) -> Result<Enrolled> {
    unimplemented!()
}

async fn list(cx: &mut Read, request: ListTrainees) -> Result<Page<TraineeRow>> {
    unimplemented!()
}

async fn get(cx: &mut Read, request: GetEnrollment) -> Result<TraineeView> {
    unimplemented!()
}

async fn plan(cx: &mut Read, request: GetEnrollment) -> Result<Vec<PlanRow>> {
    unimplemented!()
}

async fn add_break(cx: &mut Write, request: AddBreak) -> Result<Replanned> {
    unimplemented!()
}

async fn end_break(cx: &mut Write, request: EndBreak) -> Result<Replanned> {
    unimplemented!()
}

async fn remove_break(cx: &mut Write, request: RemoveBreak) -> Result<Replanned> {
    unimplemented!()
}

async fn accept_conflict(cx: &mut Write, request: AcceptConflict) -> Result<Saved> {
    unimplemented!()
}

async fn record_outcome(cx: &mut Write, request: RecordOutcome) -> Result<Saved> {
    unimplemented!()
}

async fn set_mentors(cx: &mut Write, request: SetMentors) -> Result<Saved> {
    unimplemented!()
}
