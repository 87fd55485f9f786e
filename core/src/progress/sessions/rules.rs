//! What attendance does (R16). Pure.

use std::collections::BTreeSet;

use super::model::{Hindrance, SessionStage};
use crate::calendar::Day;
use crate::ids::{EnrollmentId, HoursId};
use crate::progress::hours::{HoursFacts, check_hours};

/// How far a session is.
#[must_use]
pub fn stage(day: Day, attendance_taken: bool, today: Day) -> SessionStage {
    match attendance_taken {
        true => SessionStage::Held,
        false if day <= today => SessionStage::ToRecord,
        false => SessionStage::Coming,
    }
}

/// Whether two stretches of minutes on the same day have a minute in common.
#[must_use]
pub fn overlap(one: (u32, u32), other: (u32, u32)) -> bool {
    one.0 < other.0.saturating_add(other.1) && other.0 < one.0.saturating_add(one.1)
}

/// Why somebody cannot have `minutes` on `day`, whenever that is: whether it lies in the future is not asked.
#[must_use]
pub fn hindrance(ended: bool, day: Day, minutes: u32, facts: &HoursFacts<'_>) -> Option<Hindrance> {
    if ended {
        return Some(Hindrance::Ended);
    }
    let refusal = check_hours(day, minutes, &HoursFacts { today: facts.today.max(day), ..*facts }).err()?;
    Some(match refusal.code {
        "hours_before_start" => Hindrance::NotStarted,
        "hours_in_break" => Hindrance::OnBreak,
        _ => Hindrance::DayFull,
    })
}

/// A seat as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    pub enrollment: EnrollmentId,
    pub attended: Option<bool>,
    /// The hours that attendance wrote.
    pub hours: Option<HoursId>,
}

/// What a seat needs so that it says what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Came: hours are written.
    Came(EnrollmentId),
    /// Missed it: hours that stand there go.
    Missed(EnrollmentId, Option<HoursId>),
}

/// The steps from how the seats stand to who came; a seat that says so already needs none.
#[must_use]
pub fn steps(seats: &[Seat], attended: &BTreeSet<EnrollmentId>) -> Vec<Step> {
    let step = |seat: &Seat| match (attended.contains(&seat.enrollment), seat.attended) {
        (true, Some(true)) | (false, Some(false)) => None,
        (true, _) => Some(Step::Came(seat.enrollment)),
        (false, _) => Some(Step::Missed(seat.enrollment, seat.hours)),
    };
    seats.iter().filter_map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::resolver::Break;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_session_is_recorded_from_its_day_on() {
        let on = day("2027-03-02");
        assert_eq!(stage(on, false, day("2027-03-01")), SessionStage::Coming);
        assert_eq!(stage(on, false, on), SessionStage::ToRecord);
        assert_eq!(stage(on, true, on), SessionStage::Held);
    }

    #[test]
    fn what_ends_as_the_other_begins_is_no_clash() {
        assert!(!overlap((540, 60), (600, 60)) && !overlap((600, 60), (540, 60)));
        assert!(overlap((540, 61), (600, 60)) && overlap((540, 120), (550, 5)) && overlap((550, 5), (540, 120)));
    }

    #[test]
    fn hindrances_are_those_of_hours_but_for_the_future() {
        let breaks = [Break { from: day("2027-03-01"), to: None }];
        let facts =
            HoursFacts { start: day("2027-01-04"), today: day("2027-01-10"), breaks: &breaks, others_that_day: 1400 };
        let on = |text: &str, minutes| hindrance(false, day(text), minutes, &facts);
        assert_eq!(on("2027-01-03", 30), Some(Hindrance::NotStarted));
        assert_eq!(on("2027-02-28", 40), None, "the future is no hindrance");
        assert_eq!(on("2027-02-28", 41), Some(Hindrance::DayFull));
        assert_eq!(on("2027-03-01", 30), Some(Hindrance::OnBreak));
        assert_eq!(hindrance(true, day("2027-02-28"), 30, &facts), Some(Hindrance::Ended));
    }

    fn seat() -> impl Strategy<Value = (Option<bool>, bool)> {
        (proptest::option::of(any::<bool>()), any::<bool>())
    }

    proptest! {
        /// After its steps every seat says what was said, hours stand exactly where somebody came, and saying it again
        /// does nothing.
        #[test]
        fn attendance_says_what_was_said(seats in proptest::collection::vec(seat(), 0..12)) {
            let id = |at: usize| EnrollmentId(Uuid::from_u128(at as u128));
            let mut held: Vec<Seat> = seats.iter().enumerate().map(|(at, (attended, _))| Seat {
                enrollment: id(at),
                attended: *attended,
                hours: (*attended == Some(true)).then(|| HoursId(Uuid::from_u128(1000 + at as u128))),
            }).collect();
            let came: BTreeSet<EnrollmentId> =
                seats.iter().enumerate().filter(|(_, (_, came))| *came).map(|(at, _)| id(at)).collect();
            for step in steps(&held, &came) {
                let (who, hours) = match step {
                    Step::Came(who) => (who, Some(HoursId(Uuid::from_u128(1)))),
                    Step::Missed(who, gone) => {
                        let seat = held.iter().find(|seat| seat.enrollment == who).unwrap();
                        prop_assert_eq!(gone, seat.hours, "no hours are left behind");
                        (who, None)
                    }
                };
                let seat = held.iter_mut().find(|seat| seat.enrollment == who).unwrap();
                (seat.attended, seat.hours) = (Some(hours.is_some()), hours);
            }
            for seat in &held {
                prop_assert_eq!(seat.attended, Some(came.contains(&seat.enrollment)));
                prop_assert_eq!(seat.hours.is_some(), came.contains(&seat.enrollment));
            }
            prop_assert!(steps(&held, &came).is_empty());
        }
    }
}
