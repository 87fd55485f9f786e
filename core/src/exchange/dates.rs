use serde::{Deserialize, Serialize};
use ts_rs::TS;
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
