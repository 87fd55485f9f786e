//! Puts the page together: every kind of line, the most harmful first, ten at most.

use super::model::Monday;
use super::store::{self, candidates, erasures, milestones, results, sessions, trainees, week};
use crate::context::Read;
use crate::error::Result;

/// The most lines of the page. Each kind gives as many at most, so that none is missing among them.
const LINES: usize = 10;

/// The whole page.
pub(super) async fn page(cx: &mut Read) -> Result<Monday> {
    let mut lines = milestones::lines(cx).await?;
    lines.extend(trainees::lines(cx).await?);
    lines.extend(candidates::lines(cx).await?);
    lines.extend(erasures::lines(cx).await?);
    lines.extend(sessions::lines(cx).await?);
    lines.extend(results::lines(cx).await?);
    lines.sort_by_key(|line| (line.kind, std::cmp::Reverse(line.days)));
    lines.truncate(LINES);
    Ok(Monday {
        today: cx.today(),
        trainees: store::running(cx).await?,
        lines,
        total: store::count(cx).await?,
        week: week::lines(cx).await?,
        drifting: trainees::drifting(cx).await?,
    })
}
