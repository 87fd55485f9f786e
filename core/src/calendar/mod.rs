//! Civil dates, working days and the one resolver (R1–R7, R9).
//! It never reads a clock and knows no person: it turns a base date into a current one.

pub mod appointment;
pub mod ics;
pub mod offsets;
pub mod resolver;
pub mod shipped;
pub mod workdays;

/// A civil date without a time zone (R1). Written `YYYY-MM-DD`; the years 1 to 9999.
pub type Day = chrono::NaiveDate;
