//! Hours that the plan puts into a window of days (R10, R41). Pure.

use crate::calendar::Day;
use crate::calendar::resolver::Resolver;
use crate::error::Result;
use crate::exact::Exact;

/// A module that is owed, with its current dates.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlannedHours {
    pub(crate) hours: u32,
    pub(crate) start: Day,
    pub(crate) due: Day,
}

/// Minutes between two days, both included: each module's hours spread evenly over the working days from its start to
/// its due date, breaks taken out.
///
/// # Errors
/// `number_too_large`.
pub(crate) fn planned_of(
    modules: impl IntoIterator<Item = PlannedHours>,
    resolver: &Resolver<'_>,
    from: Day,
    to: Day,
) -> Result<u32> {
    let mut sum = Exact::whole(0);
    for module in modules {
        let (from, to) = (from.max(module.start), to.min(module.due));
        let inside = if from <= to { resolver.working_days_between(from, to) } else { 0 };
        let all = resolver.working_days_between(module.start, module.due);
        let share = i64::from(module.hours).saturating_mul(60).saturating_mul(inside);
        if let Some(share) = Exact::of(share, all) {
            sum = sum.plus(share)?;
        }
    }
    Ok(u32::try_from(sum.whole_part()).unwrap_or(u32::MAX))
}
