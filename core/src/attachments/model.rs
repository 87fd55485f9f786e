//! Shapes of the commands for attachments.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AttachmentId, AttemptId, CandidacyId, HoursId, UndoId};

/// What a file holds, told by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[ts(rename = "AttachmentKind")]
pub enum Kind {
    Pdf,
    Png,
    Jpeg,
    Webp,
    Gif,
    Tiff,
    Heic,
    Text,
    Csv,
}

/// A file as a list shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentView {
    pub attachment: AttachmentId,
    /// As it is called when it is opened or saved: it works on every system.
    pub name: String,
    pub kind: Kind,
    /// Length of the content.
    pub bytes: u32,
    pub added_by: String,
    /// UTC milliseconds.
    pub added_at: i64,
}

/// Attaches a file to a threshold check. The file itself stays where it is.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAttachment {
    pub candidacy: CandidacyId,
    /// Code of the check.
    pub code: String,
    /// PDF, image or text, at most 20 MB (20 × 1,048,576 bytes).
    pub path: String,
}

/// Attaches a file to an attempt as evidence. The file itself stays where it is.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddEvidence {
    pub attempt: AttemptId,
    /// PDF, image or text, at most 20 MB (20 × 1,048,576 bytes).
    pub path: String,
}

/// Attaches a file to an entry of hours as evidence. The file itself stays where it is.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddHoursEvidence {
    pub hours: HoursId,
    /// PDF, image or text, at most 20 MB (20 × 1,048,576 bytes).
    pub path: String,
}

/// Names an attachment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChosenAttachment {
    pub attachment: AttachmentId,
}

/// Writes an attachment to a file in a folder that is there.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveAttachment {
    pub attachment: AttachmentId,
    pub path: String,
}

/// A file was attached or removed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentSaved {
    pub attachment: AttachmentId,
    pub name: String,
    pub undo: UndoId,
}

/// A copy was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentCopied {
    pub path: String,
    pub bytes: u32,
}
