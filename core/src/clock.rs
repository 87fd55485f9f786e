//! The one clock (R1). "Today" is the machine's local date, taken once per command; instants are UTC
//! milliseconds. A clock set by a person moves both and says so.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::error::{Error, Result};

/// Where the time comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    System,
    /// Set by `--today` or `FARM_TEAM_TODAY`.
    Set(NaiveDate),
}

/// One reading of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    pub today: NaiveDate,
    /// UTC milliseconds since 1970.
    pub at: i64,
    /// The same by the machine's own clock, also while the clock is set: nobody waits out a delay by setting it.
    pub machine_at: i64,
    pub clock_set: bool,
}

impl Now {
    /// The instant as date and time of day, UTC.
    ///
    /// # Errors
    /// A clock beyond what calendars hold.
    pub(crate) fn utc(&self) -> Result<NaiveDateTime> {
        DateTime::from_timestamp_millis(self.at).map(|at| at.naive_utc()).ok_or_else(|| Error::internal("clock"))
    }
}

impl Clock {
    /// Reads the clock. A set clock keeps the time of day, so that instants keep their order.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn read(self) -> Now {
        let utc = Utc::now();
        let machine_at = utc.timestamp_millis();
        match self {
            Self::System => Now { today: Local::now().date_naive(), at: machine_at, machine_at, clock_set: false },
            Self::Set(day) => {
                let since_midnight = utc.time().signed_duration_since(NaiveTime::MIN);
                let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
                Now {
                    today: day,
                    at: midnight.saturating_add(since_midnight.num_milliseconds()),
                    machine_at,
                    clock_set: true,
                }
            }
        }
    }
}
