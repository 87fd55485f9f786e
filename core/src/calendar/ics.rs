//! Calendar files (RFC 5545, R9): the one place that writes them. Times are those on the clock of the place, without
//! a zone: whoever opens the file sits where it happens.

use chrono::{NaiveDateTime, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::Day;

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Whole days, both inclusive. In the file the end is exclusive.
    Days { from: Day, to: Day },
    /// Minutes from a time on.
    Time { starts: NaiveDateTime, minutes: u32 },
}

/// One entry of a calendar file.
#[derive(Debug, Clone)]
pub struct IcsEntry {
    /// The same in every file that holds this entry.
    pub uid: String,
    /// Rises with every change, so that a calendar replaces the entry it has.
    pub sequence: u32,
    pub when: When,
    pub title: String,
    pub place: String,
    pub description: String,
    /// Takes the entry out of the calendars that have it.
    pub cancelled: bool,
}

/// The text of a file. `stamp` is when it is written, UTC; a blank `name` gives the calendar none.
#[must_use]
pub fn text(name: &str, entries: impl IntoIterator<Item = IcsEntry>, stamp: NaiveDateTime) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH"));
    if !name.is_empty() {
        calendar.name(&plain(name));
    }
    for entry in entries {
        calendar.push(event(&entry, stamp));
    }
    calendar.done().to_string()
}

fn event(entry: &IcsEntry, stamp: NaiveDateTime) -> Event {
    let mut event = Event::new();
    event.uid(&entry.uid).summary(&plain(&entry.title)).timestamp(stamp.and_utc()).sequence(entry.sequence);
    event.status(if entry.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    match entry.when {
        When::Days { from, to } => {
            event.starts(from);
            // Without an end the entry is its one day, also the last there is.
            if let Some(after) = to.succ_opt() {
                event.ends(after);
            }
            // A due date keeps nobody from being asked for a meeting.
            event.append_property(("TRANSP", "TRANSPARENT"));
        }
        When::Time { starts, minutes } => {
            event.starts(starts).ends(starts + TimeDelta::minutes(i64::from(minutes)));
        }
    }
    if !entry.place.is_empty() {
        event.location(&plain(&entry.place));
    }
    if !entry.description.is_empty() {
        event.description(&plain(&entry.description));
    }
    event.done()
}

/// Without what no calendar takes: control characters. Line breaks stay.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calcard::icalendar::{ICalendar, ICalendarProperty};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn entry(title: &str, when: When) -> IcsEntry {
        IcsEntry {
            uid: "milestone-1@farm-team".to_owned(),
            sequence: 3,
            when,
            title: title.to_owned(),
            place: String::new(),
            description: String::new(),
            cancelled: false,
        }
    }

    fn written(entry: IcsEntry) -> String {
        text("Ada", [entry], day("2027-01-04").and_hms_opt(8, 30, 0).unwrap())
    }

    /// Read by another crate than the one that wrote it.
    fn read(text: &str, property: &ICalendarProperty) -> String {
        let calendar = ICalendar::parse(text).unwrap();
        let event = calendar.components.iter().find(|one| one.component_type.is_event()).unwrap();
        event.property(property).unwrap().values[0].as_text().unwrap().to_owned()
    }

    #[test]
    fn whole_days_end_on_the_day_after() {
        let text = written(entry("Break", When::Days { from: day("2027-03-01"), to: day("2027-03-28") }));
        for line in [
            "METHOD:PUBLISH",
            "UID:milestone-1@farm-team",
            "SEQUENCE:3",
            "STATUS:CONFIRMED",
            "DTSTART;VALUE=DATE:20270301",
            "DTEND;VALUE=DATE:20270329",
            "DTSTAMP:20270104T083000Z",
            "TRANSP:TRANSPARENT",
        ] {
            assert!(text.lines().any(|one| one == line), "{line} in {text}");
        }
        let last = written(entry("The end", When::Days { from: Day::MAX, to: Day::MAX }));
        assert!(!last.contains("DTEND"));
    }

    #[test]
    fn long_and_hostile_titles_come_out_as_they_went_in() {
        for title in [
            "Day 30; Ada, Ben \\ Co: \"quoted\"",
            "日本語の長い題名日本語の長い題名日本語の長い題名日本語の長い題名日本語の長い題名",
            "👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻",
            "two\nlines",
            "END:VCALENDAR",
            "word ".repeat(60).trim(),
        ] {
            let text = written(entry(title, When::Days { from: day("2027-03-01"), to: day("2027-03-01") }));
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "lines end in CRLF: {text}");
            assert_eq!(read(&text, &ICalendarProperty::Summary), title);
        }
        let text = written(entry("a\u{7}b\rc\u{0}", When::Days { from: day("2027-03-01"), to: day("2027-03-01") }));
        assert_eq!(read(&text, &ICalendarProperty::Summary), "ab\nc");
    }

    #[test]
    fn a_time_has_no_zone_and_a_cancelled_entry_says_so() {
        let starts = day("2027-03-01").and_hms_opt(23, 30, 0).unwrap();
        let text = written(IcsEntry { cancelled: true, ..entry("Interview", When::Time { starts, minutes: 60 }) });
        assert!(text.contains("DTSTART:20270301T233000\r\n") && text.contains("DTEND:20270302T003000\r\n"), "{text}");
        assert!(text.contains("STATUS:CANCELLED") && !text.contains("TRANSP"), "{text}");
    }
}
