//! history
pub mod commands;
pub mod model;
pub(crate) async fn entries(cx: &mut crate::context::Read, l: Option<crate::ids::PersonId>) -> crate::error::Result<Vec<model::HistoryRow>> { let _ = (cx, l); unimplemented!() }
