//! Opens a file on the trainee's own machine: it becomes what this data folder holds, encrypted under its passphrase.
//! Entries of before that are still to be sent move along.

use std::fs::File;
use std::path::{Path, PathBuf};

use sqlx::Connection as _;

use super::model::{MyYearOpened, OpenMyYear};
use super::own::{Own, own};
use super::unsent::Moving;
use crate::age_file::{self, Fault};
use crate::api::Folder;
use crate::app::App;
use crate::db::open::{self, make_private};
use crate::db::scratch::Scratch;
use crate::db::{Connection, backup};
use crate::encryption;
use crate::error::{Error, Result};
use crate::work::working;

/// # Errors
/// `my_year_passphrase_wrong`, `my_year_foreign`, `my_year_broken`, `my_year_newer`, `my_year_house_here`,
/// `my_year_other_person`, `my_year_older`, what encryption meets, file trouble.
pub(super) async fn run(cx: &Folder, request: OpenMyYear) -> Result<MyYearOpened> {
    let app = &cx.app;
    cx.progress.step("unpack", 0, 2)?;
    open::create_private_folder(app.folder())?;
    let scratch = Scratch::new(app.folder())?;
    let file = scratch.file();
    unseal(PathBuf::from(&request.path), file.clone(), request.passphrase.clone()).await?;
    let brought = sound(&file).await?;
    let moving = match app.has_database() {
        true => before(app, &brought).await?,
        false => Moving::default(),
    };
    let kept = carry(&file, &moving, &brought).await?;
    cx.progress.step("database", 1, 2)?;
    encryption::bring(app, file, request.passphrase).await?;
    Ok(MyYearOpened { name: brought.name, made_at: brought.made_at, kept })
}

async fn unseal(from: PathBuf, to: PathBuf, passphrase: String) -> Result<()> {
    working(move || {
        let target = File::create(&to)?;
        make_private(&to, 0o600)?;
        age_file::unseal(&from, target, &age_file::key(&passphrase)).map_err(|fault| match fault {
            Fault::Key => Error::refused("my_year_passphrase_wrong").field("passphrase"),
            Fault::Foreign(_) => foreign(),
            Fault::Broken => broken(),
            Fault::File(error) => error,
        })
    })
    .await
}

fn foreign() -> Error {
    Error::refused("my_year_foreign").field("path")
}

fn broken() -> Error {
    Error::trouble("my_year_broken").field("path")
}

/// A whole database of a trainee's own, brought to today's form.
async fn sound(file: &Path) -> Result<Own> {
    open::gate(file, None).await.map_err(|error| match error.code.as_str() {
        "database_newer" => Error::trouble("my_year_newer").field("path"),
        "database_foreign" => foreign(),
        _ => broken(),
    })?;
    backup::verify(file, None, None).await.map_err(|_| foreign())?;
    open::upgrade(file, None).await?;
    let mut database = Connection::connect_with(&open::options(file, None).read_only(true)).await?;
    let brought = own(&mut database).await?;
    database.close().await?;
    brought.ok_or_else(foreign)
}

/// What is kept of the year that is here: what is still to be sent. The shared machine's data are never replaced.
async fn before(app: &App, brought: &Own) -> Result<Moving> {
    let mut read = app.read(&app.caller()).await?;
    let Some(here) = own(read.db()).await? else {
        return match app.is_started().await? {
            true => Err(Error::refused("my_year_house_here")),
            false => Ok(Moving::default()),
        };
    };
    if here.person != brought.person {
        return Err(Error::refused("my_year_other_person").arg("name", here.name).field("path"));
    }
    if here.made_at > brought.made_at {
        return Err(Error::refused("my_year_older").field("path"));
    }
    // Another year of the same person begins anew.
    match here.enrollment == brought.enrollment {
        true => Moving::of(read.db(), here.enrollment).await,
        false => Ok(Moving::default()),
    }
}

/// Puts what is still to be sent into the new database, all or nothing.
async fn carry(file: &Path, moving: &Moving, brought: &Own) -> Result<u32> {
    let mut database = Connection::connect_with(&open::options(file, None)).await?;
    let mut transaction = database.begin().await?;
    let kept = moving.carry(&mut transaction, brought.enrollment).await?;
    transaction.commit().await?;
    database.close().await?;
    Ok(kept)
}
