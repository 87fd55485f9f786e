//! Where the data of this machine's user lies, and what a program on it is called: every host looks in the same place.
//! It never opens a database.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::ProjectDirs;
use sha2::{Digest as _, Sha256};

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

/// The name of the program that has a data folder open: the bundle's identifier and a short hash of the folder.
/// Single instance, window size and the web view's own storage follow it, so that each folder has its
/// own; the same folder by another spelling has the same name.
pub fn identifier(bundle: &str, folder: &Path) -> String {
    let hash = Sha256::digest(real(folder).as_os_str().as_encoded_bytes());
    // A part of a D-Bus name must not begin with a digit.
    let short: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{bundle}.d{short}")
}

/// The folder without links and dots, also while its last parts do not exist yet.
fn real(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    let found = absolute.ancestors().find_map(|existing| Some((existing, std::fs::canonicalize(existing).ok()?)));
    let Some((existing, canonical)) = found else {
        return absolute;
    };
    match absolute.strip_prefix(existing) {
        Ok(rest) if rest.as_os_str().is_empty() => canonical,
        Ok(rest) => canonical.join(rest),
        Err(_) => absolute,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{civil_date, clock, data_folder, identifier};
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

    #[test]
    fn a_folder_has_one_name_however_it_is_written() {
        let here = std::env::current_dir().unwrap();
        let name = identifier("org.example", &here);
        assert_eq!(name, identifier("org.example", Path::new(".")));
        assert_eq!(name, identifier("org.example", &here.join("src").join("..")));
        assert_ne!(name, identifier("org.example", &here.join("src")));
    }

    #[test]
    fn a_folder_keeps_its_name_when_it_comes_into_being() {
        let folder = std::env::temp_dir().join(format!("farm-team-folder-{}", std::process::id()));
        let before = identifier("org.example", &folder);
        std::fs::create_dir_all(&folder).unwrap();
        let after = identifier("org.example", &folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(before, after);
    }

    #[test]
    fn the_name_suits_the_message_bus() {
        let name = identifier("org.example", Path::new("/a"));
        let last = name.rsplit('.').next().unwrap();
        assert!(last.starts_with('d') && last.chars().all(|c| c.is_ascii_alphanumeric()));
    }
}
