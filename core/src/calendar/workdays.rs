//! Working days of an intake: its weekend and its holidays (R4, R10).
//! It never guesses either from a locale; a person chooses both.

use std::collections::BTreeSet;

use chrono::{Datelike, Weekday};

use super::Day;
use crate::refusal::Refusal;

/// A day off, with the free day in whose place it is kept, if it is a substitute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOff {
    pub day: Day,
    pub stands_for: Option<Day>,
}

/// The days on which an intake does not work. At least one weekday works, so every search for the next
/// working day ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCalendar {
    /// Bit n is the weekday n days after Monday.
    weekend: u8,
    holidays: BTreeSet<Day>,
}

impl Default for WorkCalendar {
    /// Saturday and Sunday, no holidays: what an intake has until a person chooses.
    fn default() -> Self {
        Self { weekend: bit(Weekday::Sat) | bit(Weekday::Sun), holidays: BTreeSet::new() }
    }
}

/// The weekdays that are not worked; `working_days` begins with Monday.
pub fn free_weekdays(working_days: [bool; 7]) -> impl Iterator<Item = Weekday> {
    const WEEK: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    WEEK.into_iter().zip(working_days).filter(|(_, worked)| !worked).map(|(weekday, _)| weekday)
}

fn bit(weekday: Weekday) -> u8 {
    match weekday {
        Weekday::Mon => 1,
        Weekday::Tue => 1 << 1,
        Weekday::Wed => 1 << 2,
        Weekday::Thu => 1 << 3,
        Weekday::Fri => 1 << 4,
        Weekday::Sat => 1 << 5,
        Weekday::Sun => 1 << 6,
    }
}

impl WorkCalendar {
    /// A calendar from its weekend (any weekdays, each counted once) and its holidays.
    ///
    /// # Errors
    /// `calendar_without_working_day` when all seven weekdays are weekend.
    pub fn new(
        weekend: impl IntoIterator<Item = Weekday>,
        holidays: impl IntoIterator<Item = Day>,
    ) -> Result<Self, Refusal> {
        let weekend = weekend.into_iter().fold(0, |days, weekday| days | bit(weekday));
        if weekend == 0b111_1111 {
            return Err(Refusal::new("calendar_without_working_day").at("weekend"));
        }
        Ok(Self { weekend, holidays: holidays.into_iter().collect() })
    }

    /// The same from days off of which some are substitutes: a holiday is off once. Where the day itself is listed
    /// and its weekday is worked, its substitute is a working day.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn of_days_off(weekend: impl IntoIterator<Item = Weekday>, days: &[DayOff]) -> Result<Self, Refusal> {
        let mut calendar = Self::new(weekend, days.iter().map(|off| off.day))?;
        for off in days {
            let kept_itself = off
                .stands_for
                .is_some_and(|nominal| !calendar.is_weekend(nominal) && days.iter().any(|other| other.day == nominal));
            if kept_itself {
                calendar.holidays.remove(&off.day);
            }
        }
        Ok(calendar)
    }

    /// Working weekdays in a week without holidays, 1 to 7 (R10).
    #[must_use]
    pub fn working_days_a_week(&self) -> u32 {
        7 - self.weekend.count_ones()
    }

    fn is_weekend(&self, day: Day) -> bool {
        self.weekend & bit(day.weekday()) != 0
    }

    /// Neither weekend nor holiday.
    #[must_use]
    pub fn is_working_day(&self, day: Day) -> bool {
        !self.is_weekend(day) && !self.holidays.contains(&day)
    }

    /// The first working day on or after `day` (R4).
    ///
    /// # Errors
    /// `date_out_of_range` when the calendar ends before one.
    pub fn next_working_day(&self, day: Day) -> Result<Day, Refusal> {
        let mut day = day;
        while !self.is_working_day(day) {
            day = super::offsets::plus_days(day, 1)?;
        }
        Ok(day)
    }

    /// Working days from `from` to `to`, both included; 0 when `to` lies before `from` (R10).
    #[must_use]
    pub fn working_days_between(&self, from: Day, to: Day) -> i64 {
        if to < from {
            return 0;
        }
        let days = to.signed_duration_since(from).num_days() + 1;
        let whole_weeks = (days / 7) * i64::from(self.working_days_a_week());
        // What is left over are the weekdays that the last, broken week begins with.
        let rest = from.iter_days().take(usize::try_from(days % 7).unwrap_or(0));
        let rest = rest.filter(|day| !self.is_weekend(*day)).count();
        // A holiday on a weekend is not a working day twice.
        let holidays = self.holidays.range(from..=to).filter(|day| !self.is_weekend(**day)).count();
        whole_weeks + i64::try_from(rest).unwrap_or(0) - i64::try_from(holidays).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn weekday(n: u8) -> Weekday {
        Weekday::try_from(n).unwrap()
    }

    #[test]
    fn a_week_needs_a_working_day() {
        let all = (0..7).map(weekday);
        assert_eq!(WorkCalendar::new(all, []).unwrap_err().code, "calendar_without_working_day");
        assert_eq!(WorkCalendar::new((0..6).map(weekday), []).unwrap().working_days_a_week(), 1);
        assert_eq!(WorkCalendar::new([Weekday::Sun, Weekday::Sun], []).unwrap().working_days_a_week(), 6);
    }

    #[test]
    fn the_default_is_saturday_and_sunday() {
        let calendar = WorkCalendar::default();
        assert_eq!(calendar, WorkCalendar::new([Weekday::Sat, Weekday::Sun], []).unwrap());
        assert_eq!(calendar.next_working_day(day("2027-04-03")), Ok(day("2027-04-05")));
        assert_eq!(calendar.next_working_day(day("2027-04-05")), Ok(day("2027-04-05")));
    }

    #[test]
    fn a_holiday_on_a_weekend_is_not_subtracted_twice() {
        let holidays = [day("2027-12-25"), day("2027-12-27")];
        let calendar = WorkCalendar::new([Weekday::Sat, Weekday::Sun], holidays).unwrap();
        assert_eq!(calendar.working_days_between(day("2027-12-20"), day("2027-12-31")), 9);
    }

    #[test]
    fn a_holiday_and_its_substitute_are_off_once() {
        // 4 July 2026 is a Saturday; the substitute is the Friday before.
        let fourth = DayOff { day: day("2026-07-04"), stands_for: None };
        let friday = DayOff { day: day("2026-07-03"), stands_for: Some(fourth.day) };
        let off = |weekend: &[Weekday], days: &[DayOff]| {
            let calendar = WorkCalendar::of_days_off(weekend.iter().copied(), days).unwrap();
            (calendar.is_working_day(friday.day), calendar.is_working_day(fourth.day))
        };
        assert_eq!(off(&[Weekday::Sat, Weekday::Sun], &[fourth, friday]), (false, false), "the substitute");
        assert_eq!(off(&[Weekday::Sun], &[fourth, friday]), (true, false), "Saturdays are worked: the day itself");
        assert_eq!(off(&[Weekday::Sun], &[friday]), (false, true), "the day itself was taken from the list");
    }

    #[test]
    fn the_end_of_all_dates_is_refused() {
        let calendar = WorkCalendar::new([], [day("9999-12-31")]).unwrap();
        assert_eq!(calendar.next_working_day(day("9999-12-31")).unwrap_err().code, "date_out_of_range");
    }

    proptest! {
        #[test]
        fn week_arithmetic_equals_counting(
            weekend in proptest::collection::btree_set(0_u8..7, 0..7),
            holidays in proptest::collection::vec(0_i64..400, 0..30),
            from in 0_i64..400,
            length in -3_i64..400,
        ) {
            let zero = day("2027-01-01");
            let at = |n: i64| zero + chrono::Duration::days(n);
            let calendar = WorkCalendar::new(
                weekend.iter().copied().map(weekday), holidays.iter().copied().map(at)).unwrap();
            let counted = (from..=from + length).filter(|n| calendar.is_working_day(at(*n))).count();
            prop_assert_eq!(calendar.working_days_between(at(from), at(from + length)), i64::try_from(counted).unwrap());
        }
    }
}
