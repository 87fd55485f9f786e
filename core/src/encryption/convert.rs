//! Turning encryption on and off: the database and its backups, each exchanged for a whole new file.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::commands::prepared;
use super::find::is_plain;
use super::key_file::KeyFile;
use super::model::Protect;
use crate::app::App;
use crate::db::convert::converted;
use crate::db::exchange;
use crate::db::key::Key;
use crate::db::locks::Lock;
use crate::db::scratch::Scratch;
use crate::error::Result;
use crate::work::working;

/// With the database closed everywhere: exchanges the file for one under another key. The file beside it comes
/// first, so that a crash leaves no encrypted database without it.
pub(super) async fn exchange_key(
    app: &App,
    key: Option<&Key>,
    wanted: Option<&Key>,
    beside: Option<&KeyFile>,
) -> Result<()> {
    let _care = Lock::Care.alone(app.folder()).await?;
    let scratch = Scratch::new(app.folder())?;
    converted(app.file(), key, &scratch.file(), wanted).await?;
    if let Some(beside) = beside {
        beside.write(app.folder())?;
    }
    replace(&scratch, app.file())
}

/// Puts a plain database that was brought in the place of the one that is here, encrypted; its passphrase opens it from
/// now on.
///
/// # Errors
/// `passphrase_short`, `passphrase_weak`, `database_in_use`, file trouble.
pub(crate) async fn bring(app: &App, plain: PathBuf, passphrase: String) -> Result<()> {
    let (folder, held) = (app.folder().to_owned(), app.held());
    let protect = Protect::Passphrase { passphrase };
    let (beside, key, _) = working(move || prepared(&folder, held, &protect)).await?;
    let exchanged = async {
        let _care = Lock::Care.alone(app.folder()).await?;
        let scratch = Scratch::new(app.folder())?;
        converted(&plain, None, &scratch.file(), Some(&key)).await?;
        beside.write(app.folder())?;
        exchange::put(&scratch.file(), app.file())?;
        wipe(&plain)
    };
    app.exchange(exchanged).await?;
    app.hold(key.clone());
    app.ready().await
}

/// The same for one backup; one that is in the wanted state already stays.
pub(super) async fn convert_backup(path: &Path, key: Option<&Key>, wanted: Option<&Key>) -> Result<()> {
    if is_plain(path)? == wanted.is_none() {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let scratch = Scratch::new(folder)?;
    // Opening may leave a log beside it, so a copy is opened.
    let copy = scratch.folder().join("copy.db");
    fs::copy(path, &copy)?;
    let done = converted(&copy, key, &scratch.file(), wanted).await;
    wipe(&copy)?;
    done?;
    replace(&scratch, path)
}

/// Puts the finished file in place of the old one, whose bytes are then written over.
fn replace(scratch: &Scratch, file: &Path) -> Result<()> {
    let old: PathBuf = scratch.folder().join("old.db");
    // A second name keeps the old bytes in reach. Where the disk knows no second names they are only let go.
    let linked = fs::hard_link(file, &old).is_ok();
    exchange::put(&scratch.file(), file)?;
    if linked { wipe(&old) } else { Ok(()) }
}

/// Writes zeros over a file. A disk that moves what it writes may keep the old bytes elsewhere (SECURITY.md).
fn wipe(file: &Path) -> Result<()> {
    let mut left = fs::metadata(file)?.len();
    let mut target = OpenOptions::new().write(true).open(file)?;
    let zeros = [0; 65_536];
    while left > 0 {
        let part = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
        target.write_all(zeros.get(..part).unwrap_or_default())?;
        left -= part as u64;
    }
    Ok(target.sync_all()?)
}
