//! What follows an erasure once it is committed, also after a crash: the list beside the database and the database
//! agree, the bytes leave the file, its log and the backups, and what still names the person is told.

use std::fs;
use std::path::{Path, PathBuf};

use super::copies;
use super::erase::apply;
use super::erasures::{self, Erased};
use super::store::{self, Named};
use crate::app::App;
use crate::backups;
use crate::db::key::Key;
use crate::db::{Connection, Pool, open};
use crate::error::{Error, Result};

/// When a database is opened: whoever is listed beside it is erased in it, whoever was erased in it is listed, and
/// an erasure that was cut off is brought to its end. Both lists are empty in nearly every house.
///
/// # Errors
/// `erasures_unreadable`, database trouble.
pub(crate) async fn settle(folder: &Path, key: Option<&Key>, writer: &Pool) -> Result<()> {
    let listed = erasures::read(folder)?;
    let mut db = writer.acquire().await?;
    let done = store::erasures(&mut db).await?;
    for erased in done.iter().filter(|erased| !has(&listed, erased)) {
        erasures::append(folder, erased)?;
    }
    let missing: Vec<Erased> = listed.into_iter().filter(|erased| !has(&done, erased)).collect();
    if !missing.is_empty() {
        store::mark_unfinished(&mut db).await?;
        apply(&mut db, &missing).await?;
    }
    if store::is_unfinished(&mut db).await? && bytes_out(&mut db).await? {
        store::set_finished(&mut db).await?;
    }
    let settings = backups::settings(&mut db).await?;
    // What is open still is told by the check.
    copies::carry(folder, key, &settings).await.map(drop)
}

fn has(list: &[Erased], erased: &Erased) -> bool {
    list.iter().any(|known| known.same(erased))
}

/// Takes the bytes out; says whether that was possible now. Another program that reads or writes is no reason to
/// fail: the next start tries again.
async fn bytes_out(db: &mut Connection) -> Result<bool> {
    match store::scrub(db).await {
        Err(error) if error.code == "database_busy" => Ok(false),
        other => other,
    }
}

pub(super) async fn scrub(app: &App) -> Result<bool> {
    bytes_out(&mut *app.writer().await?).await
}

/// Everything is done.
pub(super) async fn finish(app: &App) -> Result<()> {
    store::set_finished(&mut *app.writer().await?).await
}

/// Other files of the data folder in which a name still stands, as UTF-8 or UTF-16: exports that somebody put
/// there. Files of the database are not looked at: they hold the name of whoever is not erased.
pub(super) fn files_naming(folder: &Path, people: &[Named]) -> Result<Vec<String>> {
    let texts = people.iter().flat_map(|who| [Some(who.name()), who.email.clone()]).flatten();
    let needles: Vec<Vec<u8>> = texts.flat_map(|text| encodings(&text)).collect();
    let mut found = Vec::new();
    for file in files(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(open::FILE_NAME) {
            continue;
        }
        let bytes = fs::read(&file)?;
        if needles.iter().any(|needle| bytes.windows(needle.len()).any(|window| window == needle)) {
            found.push(file.display().to_string());
        }
    }
    Ok(found)
}

fn encodings(text: &str) -> [Vec<u8>; 3] {
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    [text.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)]
}

/// The files of a folder, not of those inside it; none where there is no folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(Error::from)?;
        if entry.file_type()?.is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}
