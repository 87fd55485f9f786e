//! A small log beside the database, for whoever looks after the application.
//! Never holds a name, a mark or any other fact about a person, and never grows past its limit.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, SecondsFormat};
use farm_team_core::Clock;

const LIMIT: u64 = 256 * 1024;

/// The log of one data folder.
#[derive(Debug, Clone)]
pub(crate) struct Journal {
    file: PathBuf,
}

impl Journal {
    /// The log `farm-team.log` in this folder.
    pub(crate) fn new(folder: &Path) -> Self {
        Self { file: folder.join("farm-team.log") }
    }

    /// Adds one line. A log that cannot be written must not stop the work, so it stays silent.
    pub(crate) fn line(&self, text: &str) {
        if fs::metadata(&self.file).is_ok_and(|log| log.len() > LIMIT) {
            drop(fs::rename(&self.file, self.file.with_extension("log.old")));
        }
        let at = DateTime::from_timestamp_millis(Clock::System.read().at).unwrap_or_default();
        let at = at.to_rfc3339_opts(SecondsFormat::Millis, true);
        let opened = OpenOptions::new().create(true).append(true).open(&self.file);
        if let Ok(mut log) = opened {
            drop(writeln!(log, "{at} {text}"));
        }
    }

    /// From now on a panic leaves the place where it happened, not its message: that may quote a value.
    pub(crate) fn watch_panics(&self) {
        let journal = self.clone();
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if let Some(place) = panic.location() {
                journal.line(&format!("panic at {}:{}", place.file(), place.line()));
            }
            before(panic);
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::{Journal, LIMIT};
    use std::fs;

    #[test]
    fn the_log_starts_anew_at_its_limit() {
        let folder = std::env::temp_dir().join(format!("farm-team-journal-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let journal = Journal::new(&folder);
        journal.line("first");
        fs::write(folder.join("farm-team.log"), vec![b'x'; usize::try_from(LIMIT).unwrap() + 1]).unwrap();
        journal.line("second");
        let log = fs::read_to_string(folder.join("farm-team.log")).unwrap();
        let old = fs::metadata(folder.join("farm-team.log.old")).unwrap().len();
        fs::remove_dir_all(&folder).unwrap();
        assert!(log.ends_with("Z second\n"), "{log}");
        assert_eq!(log.lines().count(), 1);
        assert_eq!(old, LIMIT + 1);
    }
}
