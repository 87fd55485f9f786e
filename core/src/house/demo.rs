//! placeholder
use super::model::Done;
use crate::api::Long;
use crate::context::Write;
use crate::error::Result;
pub(crate) async fn add(cx: &Long) -> Result<Done> { let _ = cx; unimplemented!() }
pub(crate) async fn remove(cx: &mut Write) -> Result<Done> { let _ = cx; unimplemented!() }
