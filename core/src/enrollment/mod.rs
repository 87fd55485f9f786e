//! enrollment

pub mod model;
pub mod commands;
pub(crate) async fn derive(cx: &mut crate::context::Write, ids: &[crate::ids::EnrollmentId]) -> crate::error::Result<u32> { let _ = (cx, ids); Ok(0) }
