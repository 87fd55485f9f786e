//! Files that come inside another one, from a trainee's own machine. They keep the ids that they have there.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::add::{self, Taken};
use super::files::FOLDER;
use super::model::Kind;
use super::owner::Owner;
use crate::context::Write;
use crate::error::Result;
use crate::ids::{AttachmentId, HoursId};
use crate::work::working;

/// A file of a kind that is kept.
pub(crate) struct Sound(Taken);

impl Sound {
    /// The name under which it is kept.
    pub(crate) fn name(&self) -> &str {
        &self.0.name
    }

    pub(crate) fn kind(&self) -> Kind {
        self.0.kind
    }
}

/// Looks into a file.
///
/// # Errors
/// `attachment_empty`, `attachment_too_large`, `attachment_type_lies`, `attachment_type_unknown`.
pub(crate) fn sound(name: &str, content: Vec<u8>) -> Result<Sound> {
    Ok(Sound(Taken::of(name, content)?))
}

/// Attaches it to an entry of hours; gives what the trail says. Where the transaction comes to nothing, the next start
/// takes the file away. Whoever calls it holds the lock of files; a dry run writes none.
///
/// # Errors
/// `attachment_same`, what keeps the entry from being changed.
pub(crate) async fn bring(
    cx: &mut Write,
    id: AttachmentId,
    hours: HoursId,
    file: Sound,
    dry_run: bool,
) -> Result<Value> {
    let (owner, actor, app) = (Owner::Hours(hours), cx.actor.clone(), cx.app.clone());
    let taking = owner.taking(&app, cx.db(), &actor).await?;
    let Sound(taken) = file;
    add::check_new(cx, &owner, &taken.name, &Sha256::digest(&taken.content).into()).await?;
    let told = json!({ "attached": taken.name, "bytes": taken.content.len() });
    if !dry_run {
        let folder = app.folder().join(FOLDER);
        let put = working(move || add::put(&folder, id, &taken)).await?;
        add::insert(cx, &owner, taking.person, id, &put).await?;
    }
    Ok(told)
}
