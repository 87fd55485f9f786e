//! How enrollments end, and the completion rate (R32).
//! It never rounds: the rate is two counts, with n beside it.

use crate::calendar::Day;
use crate::curriculum::model::OutcomeKind;
use crate::refusal::Refusal;

/// A leaver before this day of the program (the start is day 0) is an early one.
pub const EARLY_DAYS: i64 = 90;

/// One ended enrollment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    pub kind: OutcomeKind,
    pub start: Day,
    pub on: Day,
}

/// The counts behind the completion rate (R32).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Completion {
    pub graduated: u32,
    pub not_graduated: u32,
    /// Withdrew, released, redundancy; early ones included.
    pub leavers: u32,
    /// Leavers who left before day 90.
    pub early_leavers: u32,
    /// Transferred or deferred: counted apart, in no rate.
    pub apart: u32,
}

/// A share with both its counts; nobody = no share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub part: u32,
    /// n, shown beside the share.
    pub of: u32,
}

impl Completion {
    /// Graduated / (graduated + not graduated + leavers); `None` when n is 0.
    #[must_use]
    pub fn rate(&self) -> Option<Share> {
        let of = self.graduated.saturating_add(self.not_graduated).saturating_add(self.leavers);
        (of > 0).then_some(Share { part: self.graduated, of })
    }

    /// The same without those who left before day 90.
    #[must_use]
    pub fn rate_without_early(&self) -> Option<Share> {
        let leavers = self.leavers.saturating_sub(self.early_leavers);
        Self { leavers, ..*self }.rate()
    }
}

/// Counts ended enrollments by kind (R32). "Before day 90" is by calendar days from the start.
#[must_use]
pub fn completion(ended: impl IntoIterator<Item = Ended>) -> Completion {
    let mut counts = Completion::default();
    for end in ended {
        match end.kind {
            OutcomeKind::Graduated => counts.graduated += 1,
            OutcomeKind::NotGraduated => counts.not_graduated += 1,
            OutcomeKind::Apart => counts.apart += 1,
            OutcomeKind::Withdrew | OutcomeKind::Released | OutcomeKind::Redundancy => {
                counts.leavers += 1;
                if end.on.signed_duration_since(end.start).num_days() < EARLY_DAYS {
                    counts.early_leavers += 1;
                }
            }
        }
    }
    counts
}

/// Whether an outcome may bear this date: not in the future, and nobody completes before the start. Leaving
/// before the start is possible; such a person never came.
///
/// # Errors
/// `outcome_in_future`, `outcome_before_start`.
pub fn check_outcome(kind: OutcomeKind, on: Day, start: Day, today: Day) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::new("outcome_in_future").arg("date", on).arg("today", today).at("on"));
    }
    let completes = matches!(kind, OutcomeKind::Graduated | OutcomeKind::NotGraduated);
    if completes && on < start {
        return Err(Refusal::new("outcome_before_start").arg("date", on).arg("start", start).at("on"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(kind: OutcomeKind, days: i64) -> Ended {
        let start: Day = "2027-01-04".parse().unwrap();
        Ended { kind, start, on: start + chrono::Duration::days(days) }
    }

    #[test]
    fn the_rate_stands_with_and_without_those_who_left_early() {
        let counts = completion([
            end(OutcomeKind::Graduated, 365),
            end(OutcomeKind::Graduated, 370),
            end(OutcomeKind::NotGraduated, 365),
            end(OutcomeKind::Withdrew, 89),
            end(OutcomeKind::Released, 90),
            end(OutcomeKind::Redundancy, 200),
            end(OutcomeKind::Apart, 10),
        ]);
        assert_eq!(counts, Completion { graduated: 2, not_graduated: 1, leavers: 3, early_leavers: 1, apart: 1 });
        assert_eq!(counts.rate(), Some(Share { part: 2, of: 6 }));
        assert_eq!(counts.rate_without_early(), Some(Share { part: 2, of: 5 }), "day 90 itself is not before it");
    }

    #[test]
    fn nobody_has_no_rate() {
        assert_eq!(completion([]).rate(), None);
        assert_eq!(completion([end(OutcomeKind::Apart, 200)]).rate(), None);
        assert_eq!(completion([end(OutcomeKind::Withdrew, 5)]).rate(), Some(Share { part: 0, of: 1 }));
        assert_eq!(completion([end(OutcomeKind::Withdrew, 5)]).rate_without_early(), None);
    }

    #[test]
    fn an_outcome_is_not_dated_ahead() {
        let start: Day = "2027-01-04".parse().unwrap();
        let today: Day = "2027-06-01".parse().unwrap();
        let code = |kind, on: &str| check_outcome(kind, on.parse().unwrap(), start, today).err().map(|r| r.code);
        assert_eq!(code(OutcomeKind::Withdrew, "2027-06-01"), None);
        assert_eq!(code(OutcomeKind::Withdrew, "2027-06-02"), Some("outcome_in_future"));
        assert_eq!(code(OutcomeKind::Withdrew, "2026-12-20"), None, "never came");
        assert_eq!(code(OutcomeKind::Graduated, "2026-12-20"), Some("outcome_before_start"));
    }
}
