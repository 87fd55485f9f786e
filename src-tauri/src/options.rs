//! What a start is told: the data folder and the day. Never reads a file.

use std::path::PathBuf;

use farm_team_core::Clock;
use farm_team_core::place::{self, DATA_VARIABLE, TODAY_VARIABLE};

/// How this start was asked for. Arguments win over the environment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// `--data DIR`, else `FARM_TEAM_DATA`, else the platform's folder for application data.
    pub(crate) folder: PathBuf,
    /// `--today D`, else `FARM_TEAM_TODAY`, else the system's clock (R1).
    pub(crate) clock: Clock,
}

impl Options {
    /// Reads the arguments after the program's name, then the environment.
    ///
    /// # Errors
    /// One sentence, when an argument has no value or the day is not a date.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self::from_parts(arguments, variable(DATA_VARIABLE), variable(TODAY_VARIABLE))
    }

    fn from_parts(
        mut arguments: impl Iterator<Item = String>,
        mut data: Option<String>,
        mut today: Option<String>,
    ) -> Result<Self, String> {
        while let Some(argument) = arguments.next() {
            let (name, joined) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            // Others are the system's own, as macOS adds them.
            let wanted = match name {
                "--data" => &mut data,
                "--today" => &mut today,
                _ => continue,
            };
            let value = joined.or_else(|| arguments.next());
            *wanted = Some(value.ok_or_else(|| format!("{name} needs a value"))?);
        }
        let clock = place::clock(today.as_deref(), None)?;
        let folder = place::data_folder(data.map(PathBuf::from), None)
            .ok_or("This machine names no folder for application data; give one with --data")?;
        Ok(Self { folder, clock })
    }
}

#[cfg(test)]
mod tests {
    use super::Options;
    use farm_team_core::Clock;

    fn read(arguments: &[&str], data: Option<&str>, today: Option<&str>) -> Result<Options, String> {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned());
        Options::from_parts(arguments, data.map(str::to_owned), today.map(str::to_owned))
    }

    #[test]
    fn arguments_win_over_the_environment() {
        let options = read(&["--data", "/a", "--today=2027-02-28"], Some("/b"), Some("2026-01-01")).unwrap();
        assert_eq!(options.folder, std::path::Path::new("/a"));
        assert_eq!(options.clock, Clock::Set("2027-02-28".parse().unwrap()));
        assert_eq!(read(&[], Some("/b"), None).unwrap().folder, std::path::Path::new("/b"));
        assert_eq!(read(&["-psn_0_1"], Some("/b"), None).unwrap().clock, Clock::System);
    }

    #[test]
    fn a_wrong_day_or_a_missing_value_is_refused() {
        assert!(read(&["--today", "2027-02-30"], Some("/b"), None).unwrap_err().contains("2027-02-30"));
        assert_eq!(read(&["--data"], None, None).unwrap_err(), "--data needs a value");
    }
}
