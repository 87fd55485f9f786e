//! Milestones: what is scored, added up, held against floors and decided (R17–R25).
//! It never decides about a person by itself; it proposes, a person confirms.

pub mod commands;
pub mod computed;
pub mod decide;
pub mod floors;
pub mod form;
pub mod model;
pub mod rules;
pub mod score;
pub(crate) async fn rows(cx: &mut crate::context::Read, l: crate::ids::EnrollmentId) -> crate::error::Result<Vec<model::MilestoneRow>> { let _ = (cx, l); unimplemented!() }
