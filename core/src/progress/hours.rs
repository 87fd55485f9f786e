//! Hours: whole minutes with a kind (R16).
//! It never adds planned, logged and approved together; they are three figures.

use crate::calendar::Day;
use crate::calendar::resolver::Break;
use crate::refusal::Refusal;

/// Minutes of a day.
pub const DAY: u32 = 24 * 60;

/// What an entry of hours is held against.
#[derive(Debug, Clone, Copy)]
pub struct HoursFacts<'a> {
    pub start: Day,
    pub today: Day,
    pub breaks: &'a [Break],
    /// Sum of the person's other entries on the same day, of every kind, counting or not.
    pub others_that_day: u32,
}

/// Whether `minutes` on `day` may be logged (R16): more than none, at most 24 hours a day in sum, not in a
/// break, not in the future, not before the start.
///
/// # Errors
/// `hours_none`, `hours_in_future`, `hours_before_start`, `hours_in_break`, `hours_over_a_day`.
pub fn check_hours(day: Day, minutes: u32, facts: &HoursFacts<'_>) -> Result<(), Refusal> {
    if minutes == 0 {
        return Err(Refusal::new("hours_none").at("minutes"));
    }
    if day > facts.today {
        return Err(Refusal::new("hours_in_future").arg("date", day).arg("today", facts.today).at("day"));
    }
    if day < facts.start {
        return Err(Refusal::new("hours_before_start").arg("date", day).arg("start", facts.start).at("day"));
    }
    if facts.breaks.iter().any(|b| b.contains(day)) {
        return Err(Refusal::new("hours_in_break").arg("date", day).at("day"));
    }
    if facts.others_that_day.saturating_add(minutes) > DAY {
        let refusal = Refusal::new("hours_over_a_day").arg("date", day);
        return Err(refusal.arg("left", DAY.saturating_sub(facts.others_that_day)).at("minutes"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn code(on: &str, minutes: u32, others: u32) -> Option<&'static str> {
        let breaks = [Break { from: day("2027-03-01"), to: Some(day("2027-03-28")) }];
        let facts =
            HoursFacts { start: day("2027-01-04"), today: day("2027-04-05"), breaks: &breaks, others_that_day: others };
        check_hours(day(on), minutes, &facts).err().map(|refusal| refusal.code)
    }

    #[test]
    fn hours_are_more_than_none_and_at_most_a_day_in_sum() {
        assert_eq!(code("2027-02-01", 0, 0), Some("hours_none"));
        assert_eq!(code("2027-02-01", 1, 0), None);
        assert_eq!(code("2027-02-01", 1440, 0), None);
        assert_eq!(code("2027-02-01", 1441, 0), Some("hours_over_a_day"));
        assert_eq!(code("2027-02-01", 60, 1380), None);
        assert_eq!(code("2027-02-01", 61, 1380), Some("hours_over_a_day"));
        assert_eq!(code("2027-02-01", u32::MAX, u32::MAX), Some("hours_over_a_day"));
    }

    #[test]
    fn hours_lie_between_start_and_today_and_in_no_break() {
        assert_eq!(code("2027-01-04", 60, 0), None);
        assert_eq!(code("2027-01-03", 60, 0), Some("hours_before_start"));
        assert_eq!(code("2027-04-05", 60, 0), None);
        assert_eq!(code("2027-04-06", 60, 0), Some("hours_in_future"));
        for inside in ["2027-03-01", "2027-03-28"] {
            assert_eq!(code(inside, 60, 0), Some("hours_in_break"), "both ends are inside");
        }
        assert_eq!(code("2027-02-28", 60, 0), None);
        assert_eq!(code("2027-03-29", 60, 0), None);
    }
}
