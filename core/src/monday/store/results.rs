//! Imported results that wait until a person settles them (R14): one line for all of them.

use super::line;
use crate::context::Read;
use crate::error::Result;
use crate::monday::model::{Line, LineKind, Target};
use crate::results::count;

pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let waiting = waiting(cx).await?;
    let told = Line { count: Some(waiting), ..line(LineKind::ResultsUnsettled, String::new(), Target::Unsettled) };
    Ok((waiting > 0).then_some(told).into_iter().collect())
}

/// The list is for those who see the whole house: who a result belongs to is not known yet (R37).
pub(in crate::monday) async fn waiting(cx: &mut Read) -> Result<u32> {
    if cx.actor.scope.limited().is_some() { Ok(0) } else { count(cx.db()).await }
}
