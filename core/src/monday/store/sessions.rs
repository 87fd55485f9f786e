//! Sessions whose attendance nobody has taken: one line for all of them.

use super::line;
use crate::context::Read;
use crate::error::Result;
use crate::monday::model::{Line, LineKind, Target};
pub(in crate::monday) use crate::progress::sessions::to_record as waiting;

pub(in crate::monday) async fn lines(cx: &mut Read) -> Result<Vec<Line>> {
    let waiting = waiting(cx).await?;
    let told = Line { count: Some(waiting), ..line(LineKind::SessionsToRecord, String::new(), Target::Sessions) };
    Ok((waiting > 0).then_some(told).into_iter().collect())
}
