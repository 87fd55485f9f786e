//! Attaching: the file first, then its row. What goes wrong between the two leaves a file that nothing needs.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::files::{self, FOLDER};
use super::kind::kind_of;
use super::model::{AttachmentSaved, Kind};
use super::owner::{Owner, Taking};
use super::store::{self, New};
use super::{name, seal};
use crate::api::Long;
use crate::context::Write;
use crate::db::audit::Entry;
use crate::db::key::Key;
use crate::db::locks::Lock;
use crate::db::undo::Derive;
use crate::error::{Error, Result};
use crate::ids::{AttachmentId, PersonId};
use crate::work::working;

/// 20 MB, counted the larger way, so that a file which its system calls 20 MB fits.
pub(super) const MOST: u64 = 20 * MEGABYTE;
const MEGABYTE: u64 = 1024 * 1024;

/// A file that was read and is of a kind that is kept.
pub(super) struct Taken {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) content: Vec<u8>,
}

/// What is stored of it.
pub(super) struct Put {
    name: String,
    kind: Kind,
    bytes: u32,
    pub(super) content: [u8; 32],
    stored: String,
    key: Key,
}

/// Attaches the file at `path`.
pub(super) async fn add(cx: &Long, owner: Owner, path: String) -> Result<AttachmentSaved> {
    cx.progress.step("read", 0, 3)?;
    let mut read = cx.read().await?;
    let actor = read.actor.clone();
    owner.taking(&cx.app, read.db(), &actor).await?;
    let id = AttachmentId(cx.new_id());
    drop(read);
    let path = PathBuf::from(path);
    let taken = working(move || take(&path)).await?;
    cx.progress.step("encrypt", 1, 3)?;
    // Until the row is there nobody sweeps.
    let _adding = Lock::Files.shared(cx.app.folder()).await?;
    let folder = cx.app.folder().join(FOLDER);
    let shelf = folder.clone();
    let put = working(move || put(&shelf, id, &taken)).await?;
    cx.progress.step("store", 2, 3).ok();
    let added = row(cx, &owner, id, &put).await;
    if added.is_err() {
        // Where it cannot be removed now, the next start does it.
        files::remove(&folder, &put.stored).ok();
    }
    added
}

/// Reads a file, never more of it than may be kept.
fn take(path: &Path) -> Result<Taken> {
    let given = name::given(path);
    let refused = |code: &str| Error::refused(code).arg("name", &given).field("path");
    let about = fs::metadata(path)?;
    // A pipe or a device would never end.
    if !about.is_file() {
        return Err(refused("attachment_no_file"));
    }
    if about.len() > MOST {
        return Err(refused("attachment_too_large").arg("limit", MOST / MEGABYTE));
    }
    let mut content = Vec::new();
    fs::File::open(path)?.take(MOST + 1).read_to_end(&mut content)?;
    Taken::of(&given, content)
}

impl Taken {
    /// # Errors
    /// `attachment_empty`, `attachment_too_large`, `attachment_type_lies`, `attachment_type_unknown`.
    pub(super) fn of(given: &str, content: Vec<u8>) -> Result<Self> {
        let refused = |code: &str| Error::refused(code).arg("name", given).field("path");
        if content.is_empty() {
            return Err(refused("attachment_empty"));
        }
        if content.len() as u64 > MOST {
            return Err(refused("attachment_too_large").arg("limit", MOST / MEGABYTE));
        }
        let kind = kind_of(given, &content)?;
        Ok(Self { name: name::safe(given, kind), kind, content })
    }
}

pub(super) fn put(folder: &Path, id: AttachmentId, taken: &Taken) -> Result<Put> {
    let (key, sealed) = seal::seal(&taken.content, &seal::bound(id.0, taken.kind))?;
    Ok(Put {
        stored: files::put(folder, &sealed)?,
        bytes: u32::try_from(taken.content.len()).map_err(Error::internal)?,
        content: Sha256::digest(&taken.content).into(),
        name: taken.name.clone(),
        kind: taken.kind,
        key,
    })
}

async fn row(cx: &Long, owner: &Owner, id: AttachmentId, put: &Put) -> Result<AttachmentSaved> {
    let mut write = cx.write().await?;
    let actor = write.actor.clone();
    let Taking { person, subject, mut told } = owner.taking(&cx.app, write.db(), &actor).await?;
    check_new(&mut write, owner, &put.name, &put.content).await?;
    insert(&mut write, owner, person, id, put).await?;
    told.extend([("attached".to_owned(), json!(put.name)), ("bytes".to_owned(), json!(put.bytes))]);
    write.record(Entry::new(told.into()).person(person.0).subject(subject)).await?;
    let saved = saved(&mut write, "undo_attachment_added", id, &put.name).await?;
    write.commit().await?;
    Ok(saved)
}

/// # Errors
/// `attachment_same`.
pub(super) async fn check_new(cx: &mut Write, owner: &Owner, name: &str, content: &[u8; 32]) -> Result<()> {
    match store::same(cx.db(), owner, content).await? {
        Some(same) => Err(Error::refused("attachment_same").arg("name", name).arg("same", same).field("path")),
        None => Ok(()),
    }
}

pub(super) async fn insert(cx: &mut Write, owner: &Owner, person: PersonId, id: AttachmentId, put: &Put) -> Result<()> {
    let stored = hex::decode(&put.stored).map_err(Error::internal)?;
    let new = New {
        id,
        person,
        owner,
        name: &put.name,
        kind: put.kind,
        bytes: put.bytes,
        content: &put.content,
        stored: &stored,
        key: &put.key,
    };
    store::insert(cx, &new).await
}

/// Closes a change as one step that can be taken back.
pub(super) async fn saved(cx: &mut Write, title: &str, id: AttachmentId, name: &str) -> Result<AttachmentSaved> {
    let undo = cx.undoable(title, &[("name", name)], Derive::default()).await?;
    Ok(AttachmentSaved { attachment: id, name: name.to_owned(), undo })
}
