//! Dates as people write them: which form a column has, with the evidence, and one cell by that form.
//! It never reads an ambiguous date silently and never completes a year of two digits.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::problems::Problem;
use super::table::is_blank;

/// Years that a date of a person or an event can lie in, both inclusive.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// How dates are written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateForm {
    /// `2026-10-27`, a time behind it is passed over.
    Iso,
    /// `2026/10/27` or `2026.10.27`.
    YearMonthDay,
    /// `27.10.2026`.
    DayDotMonth,
    /// `27/10/2026` or `27-10-2026`.
    DayMonthYear,
    /// `10/27/2026` or `10-27-2026`.
    MonthDayYear,
    /// `27 Oct 2026`, `27-Oct-2026`, `October 27, 2026`.
    MonthName,
    /// `46322`: days as a spreadsheet counts them, from 1900.
    SpreadsheetDay,
}

impl DateForm {
    /// Every form; of two that fit equally well the earlier one is taken.
    pub const ALL: [Self; 7] = [
        Self::Iso,
        Self::YearMonthDay,
        Self::MonthName,
        Self::DayDotMonth,
        Self::DayMonthYear,
        Self::MonthDayYear,
        Self::SpreadsheetDay,
    ];
}

/// How many cells of a column can be read in a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateEvidence {
    pub form: DateForm,
    pub cells: u32,
    /// The first cell that can be read in this form and in no other one, as written.
    pub only_here: Option<String>,
}

/// What is known about a column of dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateColumn {
    /// The form to read by: chosen or detected; none when ambiguous or when nothing is a date.
    pub form: Option<DateForm>,
    /// Day/month and month/day fit equally well and differ: the person has to choose.
    pub ambiguous: bool,
    /// Forms that fit at least one cell, the best first.
    pub evidence: Vec<DateEvidence>,
    /// The first cell of the form, to show what the others look like.
    pub example: Option<String>,
}

/// Find the form of a column over all its cells, or take the `chosen` one.
pub fn date_column<'a>(cells: impl Iterator<Item = &'a str>, chosen: Option<DateForm>) -> DateColumn {
    let cells: Vec<&str> = cells.filter(|cell| !is_blank(cell)).collect();
    let mut evidence: Vec<DateEvidence> =
        DateForm::ALL.into_iter().filter_map(|form| evidence_for(form, &cells)).collect();
    // The sort is stable: equal counts keep the order of `ALL`.
    evidence.sort_by_key(|e| std::cmp::Reverse(e.cells));
    let best = evidence.first().map(|e| e.form);
    let tie = matches!(
        evidence.as_slice(),
        [first, second, ..] if first.cells == second.cells
            && is_day_month(first.form) && is_day_month(second.form)
    );
    let ambiguous = chosen.is_none()
        && tie
        && cells.iter().any(|cell| {
            let day_first = read(cell, DateForm::DayMonthYear).ok();
            let month_first = read(cell, DateForm::MonthDayYear).ok();
            day_first != month_first
        });
    let form = chosen.or(best.filter(|_| !ambiguous));
    let example =
        form.and_then(|form| cells.iter().find(|cell| read(cell, form).is_ok()).map(|cell| cell.trim().to_owned()));
    DateColumn { form, ambiguous, evidence, example }
}

fn is_day_month(form: DateForm) -> bool {
    matches!(form, DateForm::DayMonthYear | DateForm::MonthDayYear)
}

fn evidence_for(form: DateForm, cells: &[&str]) -> Option<DateEvidence> {
    let fits = |cell: &&&str| read(cell, form).is_ok();
    let count = cells.iter().filter(fits).count();
    let only = cells
        .iter()
        .filter(fits)
        .find(|cell| DateForm::ALL.iter().filter(|other| read(cell, **other).is_ok()).count() == 1);
    (count > 0).then(|| DateEvidence {
        form,
        cells: u32::try_from(count).unwrap_or(u32::MAX),
        only_here: only.map(|cell| cell.trim().to_owned()),
    })
}

/// Whether most of the cells with content are dates of some form.
pub fn looks_like_dates<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut dates, mut others) = (0_usize, 0_usize);
    for cell in cells.filter(|cell| !is_blank(cell)) {
        let is_date = DateForm::ALL.iter().any(|form| *form != DateForm::SpreadsheetDay && read(cell, *form).is_ok());
        *(if is_date { &mut dates } else { &mut others }) += 1;
    }
    dates > others * 4
}

/// Read one cell by what is known about its column; a blank cell is no date and no problem.
///
/// # Errors
/// `date_no_such_day`, `date_two_readings`, `date_other_form`, `date_order_unknown`,
/// `date_short_year`, `date_year_out_of_range`, `date_not_a_date`.
pub fn parse_date(cell: &str, column: &DateColumn) -> Result<Option<NaiveDate>, Problem> {
    if is_blank(cell) {
        return Ok(None);
    }
    let failure = match column.form {
        Some(form) => match read(cell, form) {
            Ok(date) => return Ok(Some(date)),
            Err(failure) => failure,
        },
        None => Failure::OtherForm,
    };
    let value = cell.trim();
    if let Failure::NoSuchDay { .. } | Failure::Year = failure {
        return Err(failure.problem(value));
    }
    let readings = readings(value);
    match (readings.as_slice(), column.form) {
        ([date], None) => Ok(Some(*date)),
        ([first, second, ..], None) => Err(Problem::new("date_order_unknown")
            .with("value", value)
            .with("first", day_month(*first))
            .with("second", day_month(*second))),
        ([first, second, ..], Some(_)) => Err(with_example(
            Problem::new("date_two_readings")
                .with("value", value)
                .with("first", day_month(*first))
                .with("second", day_month(*second)),
            column,
        )),
        ([date], Some(_)) => Err(with_example(
            Problem::new("date_other_form")
                .with("value", value)
                .with("reading", format!("{} {}", day_month(*date), date.format("%Y"))),
            column,
        )),
        ([], _) => Err(best_failure(value).problem(value)),
    }
}

fn with_example(problem: Problem, column: &DateColumn) -> Problem {
    problem.with("example", column.example.as_deref().unwrap_or("2026-10-27"))
}

/// `10 July`.
fn day_month(date: NaiveDate) -> String {
    date.format("%-d %B").to_string()
}

/// The different dates that a text can mean, day before month first. A bare number is none: it is a
/// date only in a column of such numbers.
fn readings(value: &str) -> Vec<NaiveDate> {
    let mut dates = Vec::new();
    for form in DateForm::ALL {
        if form == DateForm::SpreadsheetDay {
            continue;
        }
        if let Ok(date) = read(value, form)
            && !dates.contains(&date)
        {
            dates.push(date);
        }
    }
    dates
}

/// Of all the ways in which a text fails, the one that says most.
fn best_failure(value: &str) -> Failure {
    DateForm::ALL
        .into_iter()
        .filter_map(|form| read(value, form).err())
        .max_by_key(|failure| match failure {
            Failure::OtherForm => 0,
            Failure::NoSuchMonth => 1,
            Failure::Year => 2,
            Failure::ShortYear => 3,
            Failure::NoSuchDay { .. } => 4,
        })
        .unwrap_or(Failure::OtherForm)
}

enum Failure {
    OtherForm,
    NoSuchMonth,
    NoSuchDay { month: String, days: u32 },
    ShortYear,
    Year,
}

impl Failure {
    fn problem(&self, value: &str) -> Problem {
        match self {
            Self::OtherForm | Self::NoSuchMonth => Problem::new("date_not_a_date"),
            Self::NoSuchDay { month, days } => Problem::new("date_no_such_day").with("month", month).with("days", days),
            Self::ShortYear => Problem::new("date_short_year"),
            Self::Year => Problem::new("date_year_out_of_range").with("from", YEARS.start()).with("to", YEARS.end()),
        }
        .with("value", value)
    }
}

/// Read a text by one form.
fn read(cell: &str, form: DateForm) -> Result<NaiveDate, Failure> {
    let text = without_time(cell.trim());
    match form {
        DateForm::Iso => by_order(text, &['-'], [2, 1, 0]),
        DateForm::YearMonthDay => by_order(text, &['/', '.'], [2, 1, 0]),
        DateForm::DayDotMonth => by_order(text, &['.'], [0, 1, 2]),
        DateForm::DayMonthYear => by_order(text, &['/', '-'], [0, 1, 2]),
        DateForm::MonthDayYear => by_order(text, &['/', '-'], [1, 0, 2]),
        DateForm::MonthName => by_name(text),
        DateForm::SpreadsheetDay => by_serial(text),
    }
}

/// The text before a time of day (`2026-10-27T09:30`, `27/10/2026 09:30:00`).
fn without_time(text: &str) -> &str {
    let Some(at) = text.find([':']) else {
        return text;
    };
    let before = text.get(..at).unwrap_or(text);
    let date = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let hours = before.len() - date.len();
    if !(1..=2).contains(&hours) {
        return text;
    }
    match date.strip_suffix(['T', ' ']) {
        Some(date) => date.trim_end_matches([' ', ',']),
        None => text,
    }
}

/// Three groups of digits; `order` gives the places of day, month and year.
fn by_order(text: &str, separators: &[char], order: [usize; 3]) -> Result<NaiveDate, Failure> {
    let separator = separators.iter().find(|s| text.contains(**s));
    let parts: Vec<&str> = match separator {
        Some(separator) => text.split(*separator).map(str::trim).collect(),
        None => return Err(Failure::OtherForm),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if parts.len() != 3 || !parts.iter().all(|part| digits(part)) {
        return Err(Failure::OtherForm);
    }
    let [day, month, year] = order.map(|place| parts.get(place).copied().unwrap_or_default());
    match (day.len(), month.len(), year.len()) {
        (1 | 2, 1 | 2, 4) => {}
        (1 | 2, 1 | 2, 2) => return Err(Failure::ShortYear),
        _ => return Err(Failure::OtherForm),
    }
    let number = |part: &str| part.parse::<u32>().map_err(|_| Failure::OtherForm);
    calendar_day(number(day)?, number(month)?, year)
}

fn calendar_day(day: u32, month: u32, year: &str) -> Result<NaiveDate, Failure> {
    let year: i32 = year.parse().map_err(|_| Failure::OtherForm)?;
    let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(Failure::NoSuchMonth)?;
    if !YEARS.contains(&year) {
        return Err(Failure::Year);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| Failure::NoSuchDay {
        // Only February differs from year to year.
        month: first.format(if month == 2 { "%B %Y" } else { "%B" }).to_string(),
        days: u32::from(first.num_days_in_month()),
    })
}

/// First letters of the month names in English, German, French, Spanish and Dutch.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "ene"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "mrz", "maa", "mrt"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mei"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aoû", "aou", "ago"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez", "déc", "dic"],
];

fn month_by_name(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.').to_lowercase();
    let known = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
    (1..=12_u32)
        .zip(MONTHS)
        .find(|(_, starts)| known && starts.iter().any(|start| word.starts_with(start)))
        .map(|(month, _)| month)
}

fn by_name(text: &str) -> Result<NaiveDate, Failure> {
    let words: Vec<&str> =
        text.split([' ', '-', '/', ',']).filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("de")).collect();
    let (day, month, year) = match words.as_slice() {
        [a, b, year] => match (month_by_name(a), month_by_name(b)) {
            (Some(month), None) => (*b, month, *year),
            (None, Some(month)) => (*a, month, *year),
            _ => return Err(Failure::OtherForm),
        },
        _ => return Err(Failure::OtherForm),
    };
    let day = day.trim_end_matches('.').trim_end_matches(|c: char| c.is_ascii_lowercase());
    let numeric = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !numeric(day) || !numeric(year) || day.len() > 2 {
        return Err(Failure::OtherForm);
    }
    match year.len() {
        4 => calendar_day(day.parse().map_err(|_| Failure::OtherForm)?, month, year),
        2 => Err(Failure::ShortYear),
        _ => Err(Failure::OtherForm),
    }
}

/// Days from 1900 as spreadsheets count them, between 1954 and 2119, so that years and small numbers
/// are not taken for dates.
fn by_serial(text: &str) -> Result<NaiveDate, Failure> {
    let days: u64 = text.parse().map_err(|_| Failure::OtherForm)?;
    if text.len() != 5 || !(20_000..=80_000).contains(&days) {
        return Err(Failure::OtherForm);
    }
    NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|start| start.checked_add_days(Days::new(days))).ok_or(Failure::Year)
}
