//! Days off from a file: a calendar (`.ics`) or a table with a column of days. Pure: nothing is stored.

use std::collections::BTreeMap;

use calcard::common::timezone::Tz;
use calcard::icalendar::dates::{CalendarEvent, TimeOrDelta};
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus};
use calcard::{Entry, Parser};
use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta};

use super::columns::squash;
use super::dates::{DateForm, date_column, parse_date};
use super::encoding;
use super::model::RejectedCell;
use super::table::{ReadOptions, Table, read_table};
use crate::error::{Error, Result};

/// The longest name of a day, characters; the rest is cut.
const NAME: usize = 200;
/// How often an entry may repeat: enough for every year, too little for every week.
const REPEATS: usize = 200;
/// The longest entry, days.
const LONGEST: i64 = 366;
/// Years around today whose days are taken, before and after.
const NEAR: (i32, i32) = (1, 10);

/// What a file says about days off.
#[derive(Debug, Default)]
pub struct HolidayRows {
    /// By day; of two names of one day the first.
    pub days: BTreeMap<NaiveDate, String>,
    /// Days too far from today to matter.
    pub far: u32,
    pub rejected: Vec<RejectedCell>,
}

impl HolidayRows {
    fn add(&mut self, day: NaiveDate, name: &str, today: NaiveDate) {
        let years = today.year() - NEAR.0..=today.year() + NEAR.1;
        if years.contains(&day.year()) {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(NAME).collect();
            self.days.entry(day).or_insert(name);
        } else {
            self.far = self.far.saturating_add(1);
        }
    }

    fn reject(&mut self, row: u32, column: String, value: &str, error: Error) {
        let value = value.to_owned();
        let (code, message) = (error.code, error.message);
        self.rejected.push(RejectedCell { row, column, value, code, message, cells: Vec::new() });
    }
}

/// Reads a file of days off.
///
/// # Errors
/// What cannot be read as a table, `calendar_file_broken`, `holiday_file_without_days`.
pub fn read_holidays(bytes: &[u8], file_name: &str, today: NaiveDate) -> Result<HolidayRows> {
    if let Ok((text, _)) = encoding::decode(bytes, None)
        && text.trim_start().to_lowercase().starts_with("begin:vcalendar")
    {
        return of_calendar(&text, today);
    }
    of_table(&read_table(bytes, file_name, &ReadOptions::default())?, today)
}

fn of_calendar(text: &str, today: NaiveDate) -> Result<HolidayRows> {
    // The reader is patient with a file that was cut off; its reader would miss days.
    if !text.trim_end().to_ascii_uppercase().ends_with("END:VCALENDAR") {
        return Err(Error::refused("calendar_file_broken"));
    }
    let mut parser = Parser::new(text);
    let calendars = std::iter::from_fn(|| match parser.entry() {
        Entry::Eof => None,
        entry => Some(entry),
    });
    let components = calendars.flat_map(|entry| match entry {
        Entry::ICalendar(calendar) => calendar.components,
        _ => Vec::new(),
    });
    let entries = components.filter(|one| one.component_type == ICalendarComponentType::VEvent);
    // An entry and what takes the place of some of its days have one UID.
    let mut series: BTreeMap<String, Vec<(u32, ICalendarComponent)>> = BTreeMap::new();
    for (number, entry) in (1_u32..).zip(entries) {
        let own = format!("{number:010}");
        series.entry(entry.uid().map_or(own, str::to_owned)).or_default().push((number, entry));
    }
    let mut found = HolidayRows::default();
    for entries in series.into_values() {
        let (numbers, components): (Vec<u32>, Vec<_>) = entries.into_iter().unzip();
        of_series(&ICalendar { components }, &numbers, today, &mut found);
    }
    Ok(found)
}

/// One entry with its repetitions; `numbers` are the places in the file, from 1.
fn of_series(series: &ICalendar, numbers: &[u32], today: NaiveDate, found: &mut HolidayRows) {
    // Days are days of the place, whatever zone the file's times have.
    let expanded = series.expand_dates(Tz::Floating, REPEATS);
    let of = |at: u32| {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let entry = series.components.get(at);
        let name = entry.and_then(|one| one.property(&ICalendarProperty::Summary)?.values.first()?.as_text());
        (numbers.get(at).copied().unwrap_or_default(), name.unwrap_or_default().to_owned(), entry)
    };
    let spans: Vec<(u32, NaiveDate, NaiveDate)> = expanded.events.iter().map(span).collect();
    let latest = spans.iter().map(|(_, _, last)| last.year()).max();
    for error in &expanded.errors {
        let (number, name, _) = of(error.comp_id);
        found.reject(number, "DTSTART".to_owned(), &name, Error::refused("calendar_entry_without_day"));
    }
    if let Some((at, _, _)) = spans.first().filter(|_| spans.len() >= REPEATS)
        && latest.is_some_and(|year| year <= today.year() + NEAR.1)
    {
        let (number, name, _) = of(*at);
        return found.reject(number, "RRULE".to_owned(), &name, Error::refused("calendar_entry_often"));
    }
    for (at, first, last) in spans {
        let (number, name, entry) = of(at);
        if entry.is_some_and(|entry| entry.status() == Some(&ICalendarStatus::Cancelled)) {
            continue;
        }
        if (last - first).num_days() >= LONGEST {
            let error = Error::refused("calendar_entry_long").arg("limit", LONGEST);
            found.reject(number, "DTEND".to_owned(), &name, error);
            continue;
        }
        for day in first.iter_days().take_while(|day| *day <= last) {
            found.add(day, &name, today);
        }
    }
}

/// Whose day it is, its first and its last day; the end of an entry is not part of it.
fn span(event: &CalendarEvent<DateTime<Tz>, TimeOrDelta<DateTime<Tz>, TimeDelta>>) -> (u32, NaiveDate, NaiveDate) {
    let starts = event.start.naive_local();
    let ends = match &event.end {
        TimeOrDelta::Time(ends) => ends.naive_local(),
        TimeOrDelta::Delta(length) => starts.checked_add_signed(*length).unwrap_or(starts),
    };
    let last = ends.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(ends).date();
    (event.comp_id, starts.date(), last.max(starts.date()))
}

fn of_table(table: &Table, today: NaiveDate) -> Result<HolidayRows> {
    let columns = 0..table.header.len();
    // A number is a day in every spreadsheet, so it says nothing here.
    let dates = |column: &usize| {
        let evidence = date_column(table.column(*column), None).evidence.into_iter();
        evidence.filter(|one| one.form != DateForm::SpreadsheetDay).map(|one| one.cells).max().unwrap_or(0)
    };
    let date = columns.clone().max_by_key(dates).filter(|column| dates(column) > 0);
    let date = date.ok_or_else(|| Error::refused("holiday_file_without_days").field("path"))?;
    let is_name = |column: &usize| {
        let header = table.header.get(*column).map(|text| squash(text)).unwrap_or_default();
        ["name", "holiday", "holidayname", "summary", "subject", "title", "feiertag"].contains(&header.as_str())
    };
    let others = || columns.clone().filter(|column| *column != date);
    let name = others().find(is_name).or_else(|| others().next());
    let form = date_column(table.column(date), None);
    let mut found = HolidayRows::default();
    let mut take = |row: u32, cell: &str, name: &str| match parse_date(cell, &form) {
        Ok(Some(day)) => found.add(day, name, today),
        Ok(None) => {}
        Err(problem) => found.reject(row, table.column_name(date), cell, Error::from(problem)),
    };
    // A list without a header begins with a day.
    let of_header = |column: usize| table.header.get(column).map_or("", String::as_str);
    if parse_date(of_header(date), &form).is_ok_and(|day| day.is_some()) {
        take(table.header_row, of_header(date), name.map_or("", of_header));
    }
    for row in &table.rows {
        take(row.number, row.cell(date), name.map_or("", |column| row.cell(column)));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> HolidayRows {
        read_holidays(text.as_bytes(), "holidays", "2027-01-04".parse().unwrap()).unwrap()
    }

    fn days(rows: &HolidayRows) -> Vec<String> {
        rows.days.iter().map(|(day, name)| format!("{day} {name}")).collect()
    }

    fn calendar(entries: &str) -> String {
        let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{entries}\nEND:VCALENDAR\n");
        text.replace('\n', "\r\n")
    }

    fn entry(lines: &str) -> String {
        // What belongs together is told by its name.
        let uid = lines.rsplit("SUMMARY:").next().unwrap().split([',', '?', '\\', '\n']).next().unwrap();
        format!("BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20260101T000000Z\n{lines}\nEND:VEVENT")
    }

    #[test]
    fn a_calendar_with_one_day_several_days_and_a_folded_escaped_name() {
        let entries = [
            entry("DTSTART;VALUE=DATE:20271224\nDTEND;VALUE=DATE:20271227\nSUMMARY:Christmas\\, close\n d"),
            entry("DTSTART;VALUE=DATE:20270106\nSUMMARY:Epiphany"),
            entry("DTSTART:20270401T090000\nDTEND:20270401T120000\nSUMMARY:Morning off"),
            entry("DTSTART;VALUE=DATE:20270501\nSUMMARY:Moved\nSTATUS:CANCELLED"),
        ];
        assert_eq!(
            days(&read(&calendar(&entries.join("\n")))),
            [
                "2027-01-06 Epiphany",
                "2027-04-01 Morning off",
                "2027-12-24 Christmas, closed",
                "2027-12-25 Christmas, closed",
                "2027-12-26 Christmas, closed"
            ]
        );
    }

    #[test]
    fn a_day_of_every_year_is_taken_for_the_years_around_today() {
        let text = calendar(&entry("DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY;COUNT=30\nSUMMARY:Labour Day"));
        let found = read(&text);
        assert_eq!(found.days.len(), 12, "2026 to 2037");
        assert_eq!(found.far, 18);
        let endless = read(&calendar(&entry("DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY\nSUMMARY:Labour Day")));
        assert_eq!((endless.days.len(), endless.rejected.len()), (12, 0));
        let daily = read(&calendar(&entry("DTSTART;VALUE=DATE:20270105\nRRULE:FREQ=DAILY\nSUMMARY:Always")));
        assert_eq!((daily.days.len(), daily.rejected[0].code.as_str()), (0, "calendar_entry_often"));
    }

    #[test]
    fn a_day_that_takes_the_place_of_one_in_a_series_is_there_once() {
        let series = entry("DTSTART;VALUE=DATE:20260501\nRRULE:FREQ=YEARLY;COUNT=3\nSUMMARY:May Day");
        let moved = entry("DTSTART;VALUE=DATE:20270503\nRECURRENCE-ID;VALUE=DATE:20270501\nSUMMARY:May Day, moved");
        let found = read(&calendar(&format!("{series}\n{moved}")));
        assert_eq!(days(&found), ["2026-05-01 May Day", "2027-05-03 May Day, moved", "2028-05-01 May Day"]);
    }

    #[test]
    fn what_has_no_day_or_too_many_is_told() {
        let entries =
            [entry("SUMMARY:When?"), entry("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20280201\nSUMMARY:A year")];
        let found = read(&calendar(&entries.join("\n")));
        let told: Vec<_> = found.rejected.iter().map(|one| (one.value.as_str(), one.code.as_str())).collect();
        assert_eq!(told, [("A year", "calendar_entry_long"), ("When?", "calendar_entry_without_day")]);
        assert_eq!(found.rejected[1].row, 1, "the first entry of the file");
        assert!(found.days.is_empty());
        let cut = read_holidays(b"BEGIN:VCALENDAR\r\nBEGIN:VEV", "a.ics", "2027-01-04".parse().unwrap());
        assert_eq!(cut.unwrap_err().code, "calendar_file_broken");
    }

    #[test]
    fn a_table_with_the_days_in_any_column_with_and_without_a_header() {
        let with = "Feiertag;Datum\nHeilige Drei Könige;06.01.2027\nTag der Arbeit;01.05.2027\nUnsinn;31.02.2027\n;\n";
        let found = read(with);
        assert_eq!(days(&found), ["2027-01-06 Heilige Drei Könige", "2027-05-01 Tag der Arbeit"]);
        assert_eq!((found.rejected[0].row, found.rejected[0].column.as_str()), (4, "Datum"));
        let without = "2027-01-06,Epiphany\n2027-05-01,May Day\n";
        assert_eq!(days(&read(without)), ["2027-01-06 Epiphany", "2027-05-01 May Day"]);
        let none = read_holidays(b"a,b\nc,d\n", "a.csv", "2027-01-04".parse().unwrap());
        assert_eq!(none.unwrap_err().code, "holiday_file_without_days");
    }
}
