//! How a trainee stands, in one word and one figure (R7, R8, R11). Pure.

use super::model::Standing;
use super::rules::DUE_WINDOW_DAYS;
use crate::calendar::Day;

/// An open line with a date: an owed module that is not passed, a milestone that is not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenLine {
    pub(crate) code: String,
    pub(crate) due: Day,
}

/// What a standing is judged by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judged<'a> {
    pub(crate) today: Day,
    pub(crate) start: Day,
    /// Name of the outcome.
    pub(crate) outcome: Option<&'a str>,
    pub(crate) paused_since: Option<Day>,
    pub(crate) attempts_used_up: Option<&'a str>,
    /// At least those due up to the end of the window.
    pub(crate) lines: &'a [OpenLine],
}

/// Last day of the window in which a line is due (R8); both its ends count.
pub(crate) fn due_until(today: Day) -> Day {
    let days = u64::try_from(DUE_WINDOW_DAYS).unwrap_or_default();
    today.checked_add_days(chrono::Days::new(days)).unwrap_or(today)
}

/// The one thing to say about a trainee: what has ended or not begun comes first, then what stands still, then
/// what is in harm's way.
pub(crate) fn standing(judged: &Judged<'_>) -> Standing {
    if let Some(outcome) = judged.outcome {
        return Standing::Ended { outcome: outcome.to_owned() };
    }
    if judged.start > judged.today {
        return Standing::NotStarted;
    }
    if let Some(since) = judged.paused_since.filter(|since| *since <= judged.today) {
        return Standing::Paused { since };
    }
    if let Some(code) = judged.attempts_used_up {
        return Standing::AttemptsUsedUp { code: code.to_owned() };
    }
    let longest = judged.lines.iter().filter(|line| line.due < judged.today).min_by_key(|line| (line.due, &line.code));
    if let Some(line) = longest {
        let days = judged.today.signed_duration_since(line.due).num_days();
        return Standing::Overdue { code: line.code.clone(), days: u32::try_from(days).unwrap_or(u32::MAX) };
    }
    let window = judged.today..=due_until(judged.today);
    let items = judged.lines.iter().filter(|line| window.contains(&line.due)).count();
    if items > 0 {
        return Standing::Due { items: u32::try_from(items).unwrap_or(u32::MAX) };
    }
    Standing::OnPlan
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn line(code: &str, due: &str) -> OpenLine {
        OpenLine { code: code.to_owned(), due: day(due) }
    }

    fn judged(lines: &[OpenLine]) -> Judged<'_> {
        Judged {
            today: day("2027-05-03"),
            start: day("2027-01-04"),
            outcome: None,
            paused_since: None,
            attempts_used_up: None,
            lines,
        }
    }

    #[test]
    fn the_longest_overdue_line_is_named_and_today_is_not_overdue() {
        let lines = [line("FT-11", "2027-04-24"), line("M90", "2027-04-30"), line("FT-12", "2027-05-03")];
        assert_eq!(standing(&judged(&lines)), Standing::Overdue { code: "FT-11".into(), days: 9 });
        assert_eq!(standing(&judged(&lines[2..])), Standing::Due { items: 1 });
    }

    #[test]
    fn the_window_holds_both_its_ends() {
        let lines = [line("A", "2027-05-03"), line("B", "2027-05-17"), line("C", "2027-05-18")];
        assert_eq!(standing(&judged(&lines)), Standing::Due { items: 2 });
        assert_eq!(standing(&judged(&lines[2..])), Standing::OnPlan);
    }

    #[test]
    fn what_stands_still_is_not_overdue() {
        let lines = [line("FT-11", "2027-04-24")];
        let paused = Judged { paused_since: Some(day("2027-05-03")), ..judged(&lines) };
        assert_eq!(standing(&paused), Standing::Paused { since: day("2027-05-03") });
        let later = Judged { paused_since: Some(day("2027-05-04")), ..judged(&lines) };
        assert!(matches!(standing(&later), Standing::Overdue { .. }), "a break that has not begun pauses nothing");
        let used_up = Judged { attempts_used_up: Some("FT-11"), ..judged(&lines) };
        assert_eq!(standing(&used_up), Standing::AttemptsUsedUp { code: "FT-11".into() });
        let early = Judged { start: day("2027-05-04"), ..judged(&[]) };
        assert_eq!(standing(&early), Standing::NotStarted);
        let ended = Judged { outcome: Some("Graduated"), ..used_up };
        assert_eq!(standing(&ended), Standing::Ended { outcome: "Graduated".into() });
    }
}
