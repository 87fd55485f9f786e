//! Makes the files: one under a chosen name, or one for each of many in a folder with a list of passphrases beside.

use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::copy::Blank;
use super::key;
use super::model::{ExportMyYear, ExportMyYears, MyYearFile, MyYearFiles};
use super::own::Own;
use super::store;
use crate::accounts::codes;
use crate::age_file;
use crate::api::Long;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::backup::check_folder_of;
use crate::encryption::check_passphrase;
use crate::error::{Error, Result};
use crate::exchange::file_names::whose;
use crate::exchange::write::{Cell, Column, Kind, Sheet, to_csv};
use crate::exchange::{Staged, write_file};
use crate::ids::{EnrollmentId, MyYearFileId};
use crate::work::working;

/// The ending of a file for a trainee.
const ENDING: &str = "myyear";

/// The file of one trainee, under a name and with a passphrase that a person chose.
///
/// # Errors
/// `enrollment_not_there`, `passphrase_short`, `passphrase_weak`, `folder_missing`, file trouble.
pub(super) async fn one(cx: &Long, request: ExportMyYear) -> Result<MyYearFile> {
    let passphrase = match request.passphrase {
        Some(given) => {
            check_passphrase(&given, "passphrase")?;
            given
        }
        None => codes::invitation()?,
    };
    let path = PathBuf::from(&request.path);
    let mut staged = Staged::new(check_folder_of(&path)?)?;
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or(ENDING).to_owned();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (file, to) = staged.place(&stem, &ending);
    let mut maker = Maker::new(cx).await?;
    let made = maker.make(request.enrollment, file, to, passphrase).await?;
    let write = maker.recorded().await?;
    staged.finish()?;
    write.commit().await?;
    Ok(made)
}

/// The files of many. Each has a passphrase of its own, so that none opens another's.
///
/// # Errors
/// As [`one`], `my_year_list_inside`, `cancelled`.
pub(super) async fn many(cx: &Long, request: ExportMyYears) -> Result<MyYearFiles> {
    let (folder, list) = (Path::new(&request.folder), Path::new(&request.passphrases));
    let beside = check_folder_of(list)?;
    if same(beside, folder) {
        return Err(Error::refused("my_year_list_inside").field("passphrases"));
    }
    let mut staged = Staged::new(folder)?;
    let mut maker = Maker::new(cx).await?;
    let total = request.enrollments.len();
    let mut files = Vec::with_capacity(total);
    for id in request.enrollments {
        cx.progress.step("files", files.len(), total)?;
        let stem = format!("{} - My year", maker.whose(id).await?);
        let (file, to) = staged.place(&stem, ENDING);
        files.push(maker.make(id, file, to, codes::invitation()?).await?);
    }
    cx.progress.step("files", total, total)?;
    let write = maker.recorded().await?;
    write_file(list, &to_csv(&listed(&files))?)?;
    staged.finish()?;
    write.commit().await?;
    Ok(MyYearFiles { folder: request.folder, files })
}

fn same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    whole(one) == whole(other)
}

/// Which passphrase opens which file.
fn listed(files: &[MyYearFile]) -> Sheet {
    let column = |key: &str, title: &str| Column { key: key.to_owned(), title: title.to_owned(), kind: Kind::Text };
    let row =
        |made: &MyYearFile| [&made.name, &made.file, &made.passphrase].map(|text| Cell::Text(text.clone())).into();
    Sheet {
        name: "Passphrases".to_owned(),
        columns: vec![column("name", "Name"), column("file", "File"), column("passphrase", "Passphrase")],
        rows: files.iter().map(row).collect(),
    }
}

/// Makes one file after the other.
struct Maker<'a> {
    cx: &'a Long,
    blank: Blank,
    recipient: String,
    made: Vec<Own>,
}

impl<'a> Maker<'a> {
    async fn new(cx: &'a Long) -> Result<Self> {
        let recipient = key::made(cx).await?.to_public().to_string();
        Ok(Self { cx, blank: Blank::new(cx.app.folder()).await?, recipient, made: Vec::new() })
    }

    async fn whose(&self, id: EnrollmentId) -> Result<String> {
        let facts = self.cx.read().await?.enrollment(id).await?;
        Ok(whose(facts.head.number.as_deref(), &facts.name(), "Trainee"))
    }

    async fn make(&mut self, id: EnrollmentId, file: String, to: PathBuf, passphrase: String) -> Result<MyYearFile> {
        let mut read = self.cx.read().await?;
        let facts = read.enrollment(id).await?;
        let own = Own {
            file: MyYearFileId(self.cx.new_id()),
            made_at: read.now.at,
            recipient: self.recipient.clone(),
            person: facts.head.person_id,
            name: facts.name(),
            enrollment: id,
        };
        let copy = self.blank.copy(&mut read, &own).await?;
        drop(read);
        let lock = age_file::lock(&passphrase);
        working(move || age_file::seal(File::open(copy)?, &to, &lock)).await?;
        self.made.push(own);
        Ok(MyYearFile { enrollment: id, name: facts.name(), file, passphrase })
    }

    /// Remembers what was made: only such a file can come back, and nothing is given out that is not in the trail (R40).
    /// So the files come before the commit.
    async fn recorded(self) -> Result<Write> {
        let mut write = self.cx.write().await?;
        for own in &self.made {
            store::insert_file(&mut write, own.file, own.enrollment).await?;
            let entry = Entry::new(json!({ "made": "my_year" }));
            write.record(entry.person(own.person.0).subject(own.enrollment.0)).await?;
        }
        Ok(write)
    }
}
