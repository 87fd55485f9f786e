//! The commands of enrollment: rows and thin bodies.

use super::break_model::{AcceptConflict, AddBreak, EndBreak, RemoveBreak};
use super::model::{
    Enroll, Enrolled, GetEnrollment, ListTrainees, PlanPrinted, PlanRow, PlansPrinted, PrintPlan, PrintPlans,
    RecordOutcome, Saved, SetMentors, TraineeRow, TraineeView,
};
use super::reasons::{self, PlanReasons};
use super::replan_model::{Replan, Replanned, ReplannedPeople};
use super::{break_writes, mentors, outcome_writes, plan_rows, print, replan, trainees};
use crate::api::{Command, Long, rows};
use crate::context::{Read, Write};
use crate::db::list::Page;
use crate::error::Result;
use crate::house::model::{Done, Nothing};

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "enrollment.enroll" may [Coordinator] about [Person "people[]", Intake "intake"]
        reads []
        touches [App, Trainees, Candidates, Intakes, People, Plan, Milestones, Mentors, History]
        => enroll: (Enroll) -> Enrolled;
    read "trainees.list" may [Coordinator, Mentor, Trainee] about []
        reads [Trainees, Plan, Progress, Hours, CheckIns, Risk, Milestones, People, Intakes, Mentors]
        touches []
        => list: (ListTrainees) -> Page<TraineeRow>;
    read "trainees.get" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Trainees, Plan, Progress, Hours, CheckIns, Risk, Milestones, People, Intakes, Mentors]
        touches []
        => get: (GetEnrollment) -> TraineeView;
    read "trainees.plan" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads [Plan, Progress, Milestones]
        touches []
        => plan: (GetEnrollment) -> Vec<PlanRow>;
    long "enrollment.print_plan" may [Coordinator, Mentor, Trainee] about [Enrollment "enrollment"]
        reads []
        touches [History]
        => print_plan: (PrintPlan) -> PlanPrinted;
    long "enrollment.print_plans" may [Coordinator] about [Enrollment "enrollments[]"]
        reads []
        touches [History]
        => print_plans: (PrintPlans) -> PlansPrinted;
    read "enrollment.reasons" may [Coordinator] about []
        reads [Plan]
        touches []
        => get_reasons: (Nothing) -> PlanReasons;
    write "enrollment.set_reasons" may [Coordinator] about [House ""]
        reads []
        touches [Plan, History]
        => set_reasons: (PlanReasons) -> Done;
    long "enrollment.replan" may [Coordinator] about [Enrollment "enrollments[]"]
        reads []
        touches [App, Trainees, Plan, History]
        => replan_all: (Replan) -> ReplannedPeople;
    write "enrollment.add_break" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Trainees, Plan, History]
        => add_break: (AddBreak) -> Replanned;
    write "enrollment.end_break" may [Coordinator] about [Break "id"]
        reads []
        touches [App, Trainees, Plan, History]
        => end_break: (EndBreak) -> Replanned;
    write "enrollment.remove_break" may [Coordinator] about [Break "id"]
        reads []
        touches [App, Trainees, Plan, History]
        => remove_break: (RemoveBreak) -> Replanned;
    write "enrollment.accept_conflict" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Trainees, Plan, History]
        => accept_conflict: (AcceptConflict) -> Saved;
    write "enrollment.record_outcome" may [Coordinator] about [Enrollment "enrollment"]
        reads []
        touches [App, Trainees, Plan, Intakes, Milestones, History]
        => record_outcome: (RecordOutcome) -> Saved;
    write "enrollment.set_mentors" may [Coordinator] about [Enrollment "enrollments[]"]
        reads []
        touches [Trainees, Mentors, History]
        => set_mentors: (SetMentors) -> Saved;
];

async fn enroll(cx: &Long, request: Enroll) -> Result<Enrolled> {
    super::enroll::run(cx, request).await
}

async fn list(cx: &mut Read, request: ListTrainees) -> Result<Page<TraineeRow>> {
    trainees::list(cx, &request).await
}

async fn get(cx: &mut Read, request: GetEnrollment) -> Result<TraineeView> {
    trainees::get(cx, &request).await
}

async fn plan(cx: &mut Read, request: GetEnrollment) -> Result<Vec<PlanRow>> {
    let facts = cx.enrollment(request.enrollment).await?;
    plan_rows::plan_rows(&facts, cx.today())
}

async fn print_plan(cx: &Long, request: PrintPlan) -> Result<PlanPrinted> {
    print::one(cx, request).await
}

async fn print_plans(cx: &Long, request: PrintPlans) -> Result<PlansPrinted> {
    print::many(cx, request).await
}

async fn get_reasons(cx: &mut Read, _: Nothing) -> Result<PlanReasons> {
    reasons::get(cx.db()).await
}

async fn set_reasons(cx: &mut Write, request: PlanReasons) -> Result<Done> {
    reasons::set(cx, &request).await?;
    Ok(Done {})
}

async fn replan_all(cx: &Long, request: Replan) -> Result<ReplannedPeople> {
    replan::run(cx, request).await
}

pub(crate) async fn add_break(cx: &mut Write, request: AddBreak) -> Result<Replanned> {
    replan::add_break(cx, request).await
}

async fn end_break(cx: &mut Write, request: EndBreak) -> Result<Replanned> {
    break_writes::end(cx, request).await
}

async fn remove_break(cx: &mut Write, request: RemoveBreak) -> Result<Replanned> {
    break_writes::remove(cx, request).await
}

async fn accept_conflict(cx: &mut Write, request: AcceptConflict) -> Result<Saved> {
    break_writes::accept(cx, request).await
}

async fn record_outcome(cx: &mut Write, request: RecordOutcome) -> Result<Saved> {
    outcome_writes::record(cx, request).await
}

async fn set_mentors(cx: &mut Write, request: SetMentors) -> Result<Saved> {
    mentors::set(cx, request).await
}
