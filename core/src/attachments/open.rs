//! Reading an attachment: for the system's viewer, into a file that somebody chose, for an access copy.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::files::{self, FOLDER};
use super::model::{AttachmentCopied, Kind};
use super::store::{self, Attachment};
use super::{add, name, seal};
use crate::api::Long;
use crate::context::Read;
use crate::db::audit::{self, Entry, Reading};
use crate::db::open::make_private;
use crate::db::scratch::Scratch;
use crate::error::{Error, Result};
use crate::exchange::write_file;
use crate::house::model::Done;
use crate::ids::{AttachmentId, PersonId};
use crate::work::working;

/// What encryption adds to the content, and one byte more: a longer file is none of ours.
const MOST_STORED: u64 = add::MOST + 24 + 16 + 1;

/// A file with what is in it.
pub(crate) struct Content {
    pub(crate) id: AttachmentId,
    pub(crate) kind: Kind,
    /// Nothing where the file is lost or damaged.
    pub(crate) bytes: Option<Vec<u8>>,
}

impl Content {
    /// The content as an address that holds all of it.
    pub(crate) fn data_address(&self) -> Option<String> {
        use base64::Engine as _;
        use base64::engine::general_purpose::STANDARD;
        let bytes = self.bytes.as_ref()?;
        Some(format!("data:{};base64,{}", self.kind.media_type(), STANDARD.encode(bytes)))
    }
}

/// Shows it in the system's viewer, from a private copy that goes when whoever asked leaves.
pub(super) async fn open(cx: &Long, id: AttachmentId) -> Result<Done> {
    let found = known(cx, id).await?;
    let bytes = content(cx.app.folder(), &found).await?;
    let mut write = cx.write().await?;
    let reading = Reading::new(found.person.0, id.0, vec!["attachment"]);
    let by = (write.actor.name.clone(), write.now.at);
    if !audit::knows(write.db(), (&by.0, cx.command.name, by.1), &reading).await? {
        write.record(reading.entry()).await?;
    }
    write.commit().await?;
    let name = name::safe(&found.name, found.kind);
    let copy = working(move || {
        let scratch = Scratch::to_show()?;
        let path = scratch.folder().join(name);
        fs::write(&path, bytes)?;
        // What is changed there would be lost: let the viewer say so.
        make_private(&path, 0o400)?;
        Ok((scratch, path))
    });
    let (scratch, path) = copy.await?;
    cx.app.show(scratch);
    cx.app.host().open(path).await.map_err(|error| match error.code.as_str() {
        "viewer_missing" => error.arg("name", &found.name),
        _ => error,
    })?;
    Ok(Done {})
}

/// Writes a copy that is the asker's own from then on; the trail knows of it first (R40).
pub(super) async fn save(cx: &Long, id: AttachmentId, path: String) -> Result<AttachmentCopied> {
    let found = known(cx, id).await?;
    let target = Path::new(&path);
    crate::db::backup::check_folder_of(target)?;
    let bytes = content(cx.app.folder(), &found).await?;
    let mut write = cx.write().await?;
    write.record(Entry::new(json!({ "saved": found.name })).person(found.person.0).subject(id.0)).await?;
    write.commit().await?;
    write_file(target, &bytes)?;
    Ok(AttachmentCopied { path, bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX) })
}

async fn known(cx: &Long, id: AttachmentId) -> Result<Attachment> {
    let mut read = cx.read().await?;
    store::get(read.db(), id).await?.ok_or_else(|| Error::not_found("attachment_not_there"))
}

/// What is in one of them.
///
/// # Errors
/// `attachment_not_there`, `attachment_lost`, `attachment_damaged`.
pub(crate) async fn content_of(cx: &Long, id: AttachmentId) -> Result<Vec<u8>> {
    let found = known(cx, id).await?;
    content(cx.app.folder(), &found).await
}

/// # Errors
/// `attachment_lost`, `attachment_damaged`.
async fn content(folder: &Path, attachment: &Attachment) -> Result<Vec<u8>> {
    let (folder, stored, key) = (folder.join(FOLDER), attachment.stored(), attachment.key()?);
    let bound = seal::bound(attachment.id.0, attachment.kind);
    let trouble = |code: &str| Error::trouble(code).arg("name", &attachment.name);
    let bytes = working(move || {
        let stored = files::read(&folder, &stored, MOST_STORED)?;
        Ok(stored.map(|stored| seal::open(&stored, &key, &bound)))
    });
    bytes.await?.ok_or_else(|| trouble("attachment_lost"))?.ok_or_else(|| trouble("attachment_damaged"))
}

/// Every attachment of a person, as an access copy holds it.
pub(crate) async fn contents(cx: &mut Read, person: PersonId) -> Result<Vec<Content>> {
    let folder = cx.app.folder().to_owned();
    let mut all = Vec::new();
    for found in store::of_person(cx.db(), person).await? {
        let bytes = match content(&folder, &found).await {
            Ok(bytes) => Some(bytes),
            Err(error) if ["attachment_lost", "attachment_damaged"].contains(&error.code.as_str()) => None,
            Err(error) => return Err(error),
        };
        all.push(Content { id: found.id, kind: found.kind, bytes });
    }
    Ok(all)
}
