//! The list of erasures beside the database: the person's random id, the day, and `what` where it was not the whole
//! person, a line of JSON each, nothing else.
//! A restore does not replace it, so that whoever was erased stays erased.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::db::open::make_private;
use crate::error::{Error, Result};

/// The file's name inside the data folder.
pub const FILE_NAME: &str = "erasures.jsonl";

/// What is erased of a person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[ts(rename = "ErasedWhat")]
pub enum What {
    /// The person.
    #[default]
    Person,
    /// Their monitoring answers alone: the counts stay.
    Monitoring,
    /// What was said and felt in their check-ins alone: that they were held stays.
    CheckIns,
}

impl What {
    fn is_person(&self) -> bool {
        *self == Self::Person
    }
}

/// One erasure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erased {
    pub person: Uuid,
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "What::is_person")]
    pub what: What,
}

impl Erased {
    /// Whether both are the same erasure: a person goes once; parts may be given, and erased, again.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        self.person == other.person && self.what == other.what && (self.what.is_person() || self.on == other.on)
    }

    /// What [`same`](Self::same) compares, as a word.
    pub(super) fn key(&self) -> String {
        match self.what {
            What::Person => self.person.to_string(),
            What::Monitoring => format!("{} monitoring {}", self.person, self.on),
            What::CheckIns => format!("{} check-ins {}", self.person, self.on),
        }
    }
}

/// Every erasure, in order; none where there is no file. A last line without its end is one that was
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

/// Adds one line and waits until the disk has it. What is listed already is not listed twice.
///
/// # Errors
/// `erasures_unreadable`, file trouble.
pub fn append(folder: &Path, erased: &Erased) -> Result<()> {
    if read(folder)?.iter().any(|known| known.same(erased)) {
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
    use super::{Erased, FILE_NAME, What, append, read};
    use std::fs;
    use uuid::Uuid;

    fn erased(number: u128) -> Erased {
        Erased { person: Uuid::from_u128(number), on: "2027-05-02".parse().unwrap(), what: What::Person }
    }

    #[test]
    fn answers_are_listed_beside_the_person_and_again_on_another_day() {
        let folder = tempfile::tempdir().unwrap();
        let first = Erased { what: What::Monitoring, ..erased(1) };
        let second = Erased { on: "2029-01-08".parse().unwrap(), ..first };
        for one in [first, first, second, erased(1)] {
            append(folder.path(), &one).unwrap();
        }
        assert_eq!(read(folder.path()).unwrap(), [first, second, erased(1)]);
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
