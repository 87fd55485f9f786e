//! Where the data of this machine's user lies: every host looks in the same place. It never opens a database.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::ProjectDirs;

use crate::clock::Clock;
use crate::db::open::FILE_NAME;

/// Names another data folder than the platform's.
pub const DATA_VARIABLE: &str = "FARM_TEAM_DATA";
/// Sets the clock (R1).
pub const TODAY_VARIABLE: &str = "FARM_TEAM_TODAY";

/// The data folder: as given, else as the environment says, else the platform's folder for application data.
/// Nothing when the platform names none. An empty variable counts as none.
pub fn data_folder(given: Option<PathBuf>, variable: Option<OsString>) -> Option<PathBuf> {
    let variable = variable.filter(|folder| !folder.is_empty()).map(PathBuf::from);
    given.or(variable).or_else(|| {
        let folders = ProjectDirs::from("org", "farmteam", "Farm Team")?;
        Some(folders.data_dir().to_path_buf())
    })
}

/// The clock: set to the day as given, else to the day the environment says, else the system's (R1).
///
/// # Errors
/// One sentence when the day is not a civil date of the form `2027-01-31`.
pub fn clock(given: Option<&str>, variable: Option<&str>) -> Result<Clock, String> {
    match given.or(variable.filter(|day| !day.is_empty())) {
        Some(day) => civil_date(day).map(Clock::Set),
        None => Ok(Clock::System),
    }
}

/// A civil date as `2027-01-31`, nothing shorter.
///
/// # Errors
/// One sentence that names the text.
pub fn civil_date(text: &str) -> Result<NaiveDate, String> {
    text.parse::<NaiveDate>()
        .ok()
        .filter(|day| day.to_string() == text)
        .ok_or_else(|| format!("“{text}” is not a date; write it as 2027-01-31"))
}

/// Whether a folder holds a database file; nothing is opened or created.
pub fn has_database(folder: &Path) -> bool {
    std::fs::metadata(folder.join(FILE_NAME)).is_ok_and(|found| found.len() > 0)
}

#[cfg(test)]
mod tests {
    use super::{civil_date, clock, data_folder};
    use crate::clock::Clock;

    #[test]
    fn what_is_given_wins_over_the_environment() {
        let folder =
            |given: Option<&str>, variable: Option<&str>| data_folder(given.map(Into::into), variable.map(Into::into));
        assert_eq!(folder(Some("/a"), Some("/b")), Some("/a".into()));
        assert_eq!(folder(None, Some("/b")), Some("/b".into()));
        assert_eq!(folder(None, Some("")), folder(None, None), "an empty variable is none");
        assert_eq!(clock(Some("2027-02-28"), Some("2026-01-01")), Ok(Clock::Set("2027-02-28".parse().unwrap())));
        assert_eq!(clock(None, Some("")), Ok(Clock::System));
    }

    #[test]
    fn a_day_is_written_one_way() {
        assert!(civil_date("2024-02-29").is_ok());
        for wrong in ["2027-02-29", "2027-1-4", "4.1.2027", " 2027-01-04", ""] {
            assert!(civil_date(wrong).unwrap_err().contains(wrong));
        }
    }
}
