//! The list of erasures beside the database: the person's random id and the day, a line of JSON each, nothing else.
//! A restore does not replace it, so that whoever was erased stays erased.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::open::make_private;
use crate::error::{Error, Result};

/// The file's name inside the data folder.
pub const FILE_NAME: &str = "erasures.jsonl";

/// One person who was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erased {
    pub person: Uuid,
    pub on: NaiveDate,
}

/// Everybody who was erased, in order; nobody where there is no file. A last line without its end is one that was
/// never finished, and counts as not written: the database still holds it and adds it again.
///
/// # Errors
/// `erasures_unreadable` when a line is none of ours: it says who must stay erased, so it is not passed over.
pub fn read(folder: &Path) -> Result<Vec<Erased>> {
    let text = match fs::read_to_string(folder.join(FILE_NAME)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    whole_lines(&text)
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line).map_err(|_| Error::trouble("erasures_unreadable").arg("line", at + 1))
        })
        .collect()
}

fn whole_lines(text: &str) -> &str {
    text.rfind('\n').and_then(|end| text.get(..=end)).unwrap_or_default()
}

/// Adds one line and waits until the disk has it. Somebody who is listed already is not listed twice.
///
/// # Errors
/// `erasures_unreadable`, file trouble.
pub fn append(folder: &Path, erased: &Erased) -> Result<()> {
    if read(folder)?.iter().any(|known| known.person == erased.person) {
        return Ok(());
    }
    let path = folder.join(FILE_NAME);
    let mut file = OpenOptions::new().create(true).read(true).append(true).open(&path)?;
    make_private(&path, 0o600)?;
    let text = fs::read_to_string(&path)?;
    file.set_len(u64::try_from(whole_lines(&text).len()).map_err(Error::internal)?)?;
    let mut line = serde_json::to_string(erased)?;
    line.push('\n');
    file.write_all(line.as_bytes())?;
    file.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Erased, FILE_NAME, append, read};
    use std::fs;
    use uuid::Uuid;

    fn erased(number: u128) -> Erased {
        Erased { person: Uuid::from_u128(number), on: "2027-05-02".parse().unwrap() }
    }

    #[test]
    fn each_is_listed_once_in_order() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap(), []);
        for number in [2, 1, 2] {
            append(folder.path(), &erased(number)).unwrap();
        }
        assert_eq!(read(folder.path()).unwrap(), [erased(2), erased(1)]);
        let text = fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
        assert_eq!(text.lines().next(), Some(r#"{"person":"00000000-0000-0000-0000-000000000002","on":"2027-05-02"}"#));
    }

    #[test]
    fn a_line_that_was_cut_off_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        append(folder.path(), &erased(1)).unwrap();
        let path = folder.path().join(FILE_NAME);
        let whole = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{whole}{{\"person\":\"0000")).unwrap();
        assert_eq!(read(folder.path()).unwrap(), [erased(1)]);
        append(folder.path(), &erased(2)).unwrap();
        assert_eq!(read(folder.path()).unwrap(), [erased(1), erased(2)]);
    }

    #[test]
    fn a_line_that_is_none_of_ours_is_not_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE_NAME), "hello\n").unwrap();
        assert_eq!(read(folder.path()).unwrap_err().code, "erasures_unreadable");
        assert_eq!(append(folder.path(), &erased(1)).unwrap_err().code, "erasures_unreadable");
    }
}
