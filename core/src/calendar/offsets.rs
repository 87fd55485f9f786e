//! Base dates: start plus an offset, never chained (R2, R3).
//! It never looks at breaks, weekends or holidays; those come after, in the resolver.

use chrono::{Datelike, Days, Months};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Day;
use crate::refusal::Refusal;

/// How far a milestone lies behind the start (R2). In the program file `{"days": 30}` or `{"months": 6}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Offset {
    /// Calendar days; the start is day 0.
    Days(u32),
    /// Calendar months, clamped to the month's end.
    Months(u32),
}

/// A date as people write it has a year of four digits; everything outside is refused.
fn in_range(day: Option<Day>) -> Result<Day, Refusal> {
    day.filter(|day| (1..=9999).contains(&day.year())).ok_or_else(|| Refusal::new("date_out_of_range"))
}

/// `day` + `days` calendar days (R2); `days` may be negative.
///
/// # Errors
/// `date_out_of_range` outside the years 1 to 9999.
pub fn plus_days(day: Day, days: i64) -> Result<Day, Refusal> {
    let count = Days::new(days.unsigned_abs());
    in_range(if days < 0 { day.checked_sub_days(count) } else { day.checked_add_days(count) })
}

/// `day` + `months` calendar months, clamped to the month's end (R2): 31 Aug 2026 + 3 = 30 Nov 2026.
///
/// # Errors
/// `date_out_of_range` outside the years 1 to 9999.
pub fn plus_months(day: Day, months: u32) -> Result<Day, Refusal> {
    in_range(day.checked_add_months(Months::new(months)))
}

/// The base date of a milestone (R2), moved by the months of an extension (R6), 0 without one. The months
/// are added to the offset, not to a date that was clamped before: 31 Aug + (3 + 3) months = 28 Feb.
///
/// # Errors
/// `date_out_of_range`.
pub fn base_date(start: Day, offset: Offset, extension_months: u32) -> Result<Day, Refusal> {
    match offset {
        Offset::Days(days) => plus_months(plus_days(start, i64::from(days))?, extension_months),
        Offset::Months(months) => {
            let sum = months.checked_add(extension_months).ok_or_else(|| Refusal::new("date_out_of_range"))?;
            plus_months(start, sum)
        }
    }
}

/// Base start of module week `week`, counted from 1 (R3): start + 7(w−1).
///
/// # Errors
/// `date_out_of_range`.
pub fn week_start(start: Day, week: u32) -> Result<Day, Refusal> {
    plus_days(start, 7 * (i64::from(week) - 1))
}

/// Base due of module week `week`, counted from 1 (R3): start + 7w − 3, the Friday for a Monday start.
///
/// # Errors
/// `date_out_of_range`.
pub fn week_due(start: Day, week: u32) -> Result<Day, Refusal> {
    plus_days(start, 7 * i64::from(week) - 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn months_clamp_to_the_end_and_are_never_chained() {
        for (start, months, expected) in [
            ("2026-08-31", 3, "2026-11-30"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2026-08-31", 9, "2027-05-31"),
            ("2026-08-31", 12, "2027-08-31"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2027-01-31", 6, "2027-07-31"),
            ("2027-01-31", 9, "2027-10-31"),
            ("2027-01-31", 15, "2028-04-30"),
        ] {
            assert_eq!(base_date(day(start), Offset::Months(months), 0), Ok(day(expected)), "{start} + {months}");
        }
    }

    #[test]
    fn the_start_is_day_zero() {
        let start = day("2027-01-04");
        assert_eq!(base_date(start, Offset::Days(0), 0), Ok(start));
        assert_eq!(base_date(start, Offset::Days(30), 0), Ok(day("2027-02-03")));
        assert_eq!(base_date(start, Offset::Days(60), 0), Ok(day("2027-03-05")));
        assert_eq!(base_date(start, Offset::Days(90), 0), Ok(day("2027-04-04")));
    }

    #[test]
    fn module_weeks_end_on_the_friday_of_a_monday_start() {
        let start = day("2027-01-04");
        for (week, due) in
            [(2, "2027-01-15"), (5, "2027-02-05"), (9, "2027-03-05"), (13, "2027-04-02"), (50, "2027-12-17")]
        {
            assert_eq!(week_due(start, week), Ok(day(due)), "week {week}");
        }
        assert_eq!(week_start(start, 1), Ok(start));
        assert_eq!(week_start(start, 6), Ok(day("2027-02-08")));
    }

    #[test]
    fn an_extension_adds_to_the_offset_not_to_the_clamped_date() {
        assert_eq!(base_date(day("2026-08-31"), Offset::Months(3), 3), Ok(day("2027-02-28")));
        assert_eq!(
            base_date(day("2026-11-30"), Offset::Months(3), 3),
            Ok(day("2027-05-30")),
            "28 Feb + 3 would be 28 May"
        );
    }

    #[test]
    fn dates_out_of_range_are_refused_not_wrapped() {
        let late = day("9999-12-31");
        assert_eq!(plus_days(late, 1).unwrap_err().code, "date_out_of_range");
        assert_eq!(plus_days(late, i64::MAX).unwrap_err().code, "date_out_of_range");
        assert_eq!(plus_days(late, i64::MIN).unwrap_err().code, "date_out_of_range");
        assert_eq!(plus_months(late, u32::MAX).unwrap_err().code, "date_out_of_range");
        assert_eq!(base_date(late, Offset::Months(u32::MAX), 1).unwrap_err().code, "date_out_of_range");
        assert_eq!(week_due(late, u32::MAX).unwrap_err().code, "date_out_of_range");
        assert_eq!(base_date(late, Offset::Days(u32::MAX), u32::MAX).unwrap_err().code, "date_out_of_range");
    }
}
