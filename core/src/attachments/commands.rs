//! The commands for attachments: rows and thin bodies.

use serde_json::json;

use super::model::{
    AddAttachment, AddEvidence, AddHoursEvidence, AttachmentCopied, AttachmentSaved, ChosenAttachment, SaveAttachment,
};
use super::owner::Owner;
use super::store::Attachment;
use super::{add, open, store};
use crate::api::{Command, Long, rows};
use crate::context::Write;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::house::model::Done;
use crate::ids::AttachmentId;
use crate::progress;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    long "attachments.add" may [Coordinator] about [Candidacy "candidacy"]
        reads []
        touches [Candidates, History]
        => add_to_check: (AddAttachment) -> AttachmentSaved;
    long "attachments.add_to_attempt" may [Coordinator, Mentor] about [Attempt "attempt"]
        reads []
        touches [Progress, History]
        => add_to_attempt: (AddEvidence) -> AttachmentSaved;
    long "attachments.add_to_hours" may [Coordinator, Trainee] about [Hours "hours"]
        reads []
        touches [Hours, History]
        => add_to_hours: (AddHoursEvidence) -> AttachmentSaved;
    write "attachments.remove_from_hours" may [Coordinator, Trainee] about [Attachment "attachment"]
        reads []
        touches [Hours, History]
        => remove_from_hours: (ChosenAttachment) -> AttachmentSaved;
    write "attachments.remove" may [Coordinator, Mentor] about [Attachment "attachment"]
        reads []
        touches [Candidates, Progress, History]
        => remove: (ChosenAttachment) -> AttachmentSaved;
    long "attachments.open" may [Coordinator, Mentor, Trainee] about [Attachment "attachment"]
        reads []
        touches [History]
        => open_one: (ChosenAttachment) -> Done;
    long "attachments.save" may [Coordinator, Mentor, Trainee] about [Attachment "attachment"]
        reads []
        touches [History]
        => save: (SaveAttachment) -> AttachmentCopied;
];

async fn add_to_check(cx: &Long, request: AddAttachment) -> Result<AttachmentSaved> {
    let AddAttachment { candidacy, code, path } = request;
    add::add(cx, Owner::Check { candidacy, code }, path).await
}

async fn add_to_attempt(cx: &Long, request: AddEvidence) -> Result<AttachmentSaved> {
    add::add(cx, Owner::Attempt(request.attempt), request.path).await
}

async fn add_to_hours(cx: &Long, request: AddHoursEvidence) -> Result<AttachmentSaved> {
    add::add(cx, Owner::Hours(request.hours), request.path).await
}

/// A file on a check or an attempt. It stays until no step can bring its row back.
async fn remove(cx: &mut Write, request: ChosenAttachment) -> Result<AttachmentSaved> {
    let found = chosen(cx, request.attachment, |found| found.hours.is_none()).await?;
    if let Some(attempt) = found.attempt {
        // A voided attempt keeps its files, and so does a year that has ended.
        let app = cx.app.clone();
        progress::open_attempt(&app, cx.db(), attempt).await?;
    }
    gone(cx, &found).await
}

/// A file on an entry of hours, by whoever may correct that.
async fn remove_from_hours(cx: &mut Write, request: ChosenAttachment) -> Result<AttachmentSaved> {
    let found = chosen(cx, request.attachment, |found| found.hours.is_some()).await?;
    if let Some(hours) = found.hours {
        let (app, actor) = (cx.app.clone(), cx.actor.clone());
        progress::open_hours(&app, cx.db(), &actor, hours).await?;
    }
    gone(cx, &found).await
}

async fn chosen(cx: &mut Write, id: AttachmentId, fits: impl Fn(&Attachment) -> bool) -> Result<Attachment> {
    let found = store::get(cx.db(), id).await?.filter(fits);
    found.ok_or_else(|| Error::not_found("attachment_not_there"))
}

async fn gone(cx: &mut Write, found: &Attachment) -> Result<AttachmentSaved> {
    store::remove(cx, found.id).await?;
    cx.record(Entry::new(json!({ "removed": found.name })).person(found.person.0).subject(found.id.0)).await?;
    add::saved(cx, "undo_attachment_removed", found.id, &found.name).await
}

async fn open_one(cx: &Long, request: ChosenAttachment) -> Result<Done> {
    open::open(cx, request.attachment).await
}

async fn save(cx: &Long, request: SaveAttachment) -> Result<AttachmentCopied> {
    open::save(cx, request.attachment, request.path).await
}
