//! One person's run of one program: dated plan, breaks, impossible plans, outcome (R2–R10, R32).
//! It never computes a date by itself; the resolver in `calendar` does.

pub mod breaks;
pub mod capacity;
pub mod commands;
pub mod model;
pub mod outcome;
pub mod plan;
pub mod rules;

pub(crate) async fn derive(cx: &mut crate::context::Write, ids: &[crate::ids::EnrollmentId]) -> crate::error::Result<u32> { let _ = (cx, ids); Ok(0) }
pub(crate) async fn list(cx: &mut crate::context::Read, l: &model::ListTrainees) -> crate::error::Result<crate::db::list::Page<model::TraineeRow>> { let _ = (cx, l); unimplemented!() }
pub(crate) async fn row(cx: &mut crate::context::Read, l: crate::ids::EnrollmentId) -> crate::error::Result<model::TraineeRow> { let _ = (cx, l); unimplemented!() }
pub(crate) async fn plans(cx: &mut crate::context::Read, l: &[crate::ids::EnrollmentId]) -> crate::error::Result<Vec<Vec<model::PlanRow>>> { let _ = (cx, l); unimplemented!() }
