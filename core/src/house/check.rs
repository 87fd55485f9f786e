//! placeholder
use super::model::CheckReport;
use crate::api::Long;
use crate::error::Result;
pub(crate) async fn run(cx: &Long) -> Result<CheckReport> { let _ = cx; unimplemented!() }
