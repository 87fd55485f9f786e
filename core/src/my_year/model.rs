//! Shapes of My year that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attachments::model::Kind;
use crate::ids::{AttachmentId, EnrollmentId, HoursId, PersonId, UndoId};
use crate::progress::model::HoursKind;

/// Makes the file of one trainee.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportMyYear {
    pub enrollment: EnrollmentId,
    pub path: String,
    /// At least 12 characters and not easily guessed; null makes one.
    #[serde(default)]
    #[ts(optional)]
    pub passphrase: Option<String>,
}

/// Makes the files of many, each under a passphrase of its own that is made.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportMyYears {
    pub enrollments: Vec<EnrollmentId>,
    /// Made where it is missing. A file of that name that lies there is replaced.
    pub folder: String,
    /// Where the list of passphrases goes, as CSV: not into the folder that is handed on.
    pub passphrases: String,
}

/// A file that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MyYearFile {
    pub enrollment: EnrollmentId,
    pub name: String,
    /// Its name without the folder.
    pub file: String,
    /// Shown once, stored nowhere.
    pub passphrase: String,
}

/// The files that were made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MyYearFiles {
    pub folder: String,
    pub files: Vec<MyYearFile>,
}

/// Opens a file on the trainee's own machine; it becomes what this data folder holds.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenMyYear {
    pub path: String,
    pub passphrase: String,
}

/// The year as it was opened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MyYearOpened {
    pub name: String,
    /// UTC milliseconds since 1970.
    pub made_at: i64,
    /// Own entries from before that are still to be sent; they were kept.
    pub kept: u32,
}

/// Whether this is a trainee's own machine.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MyYearHere {
    /// Null on the shared machine.
    pub own: Option<OwnYear>,
}

/// The year on a trainee's own machine.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OwnYear {
    pub enrollment: EnrollmentId,
    /// When the coordinator made the file, UTC milliseconds since 1970: what changed since is not here.
    pub made_at: i64,
    /// Entries that the coordinator is not known to have as they are here, those that were removed here too.
    pub to_send: u32,
    /// Files that the coordinator is not known to have.
    pub files_to_send: u32,
}

/// Writes the own entries that the coordinator is not known to have to a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveMyHours {
    pub path: String,
}

/// What was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MyHoursSaved {
    pub path: String,
    pub entries: u32,
    pub files: u32,
    /// Files that did not fit: they go with the next one, once these have arrived.
    pub files_left: u32,
}

/// Takes in what a trainee entered on the own machine. What is new comes in; a change of what was there before only
/// where somebody decides so.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeInHours {
    pub path: String,
    /// Only if it is the file of this one.
    #[serde(default)]
    #[ts(optional)]
    pub enrollment: Option<EnrollmentId>,
    /// What becomes of changes. One that is not named waits for the next time.
    #[serde(default)]
    #[ts(optional)]
    pub decisions: Option<Vec<ChangeDecision>>,
    /// Shows what would happen and stores nothing.
    #[serde(default)]
    pub dry_run: bool,
}

/// What becomes of a change: taken, or left so that it does not come again.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeDecision {
    pub hours: HoursId,
    pub take: bool,
}

/// What comes of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    New,
    /// It is here, and the trainee says something else of it since.
    Changed,
    /// It is here, and the trainee removed it since.
    Removed,
    /// It was taken in before, or went along with the file.
    Taken,
    /// The same change was left before, or the entry was corrected here after it had come in.
    Left,
    Refused,
}

/// What an entry of hours says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntrySaid {
    pub day: NaiveDate,
    pub minutes: u32,
    pub kind: HoursKind,
    pub counts: bool,
    pub module: Option<String>,
    pub note: String,
}

/// An entry of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BroughtEntry {
    pub hours: HoursId,
    /// As the trainee has it; for a removal, as it was.
    #[serde(flatten)]
    pub said: EntrySaid,
    pub state: EntryState,
    /// What a change would replace.
    pub was: Option<EntrySaid>,
    /// Somebody approved what a change or removal would replace; it then waits for approval again, or is gone.
    pub approved: bool,
    /// Why it is refused.
    pub why: Option<String>,
}

/// A file of evidence inside a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BroughtFile {
    pub attachment: AttachmentId,
    /// The entry that it is evidence for.
    pub hours: HoursId,
    pub day: Option<NaiveDate>,
    pub name: String,
    /// Told by its content; null where it is none that is kept.
    pub kind: Option<Kind>,
    /// Length of the content.
    pub bytes: u32,
    /// New, taken or refused.
    pub state: EntryState,
    /// Why it is refused.
    pub why: Option<String>,
}

/// What came, or would come, of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HoursTakenIn {
    pub enrollment: EnrollmentId,
    pub person: PersonId,
    pub name: String,
    /// When the trainee saved it, UTC milliseconds since 1970.
    pub saved_at: i64,
    /// By day.
    pub entries: Vec<BroughtEntry>,
    /// Evidence, by the day of its entry.
    pub files: Vec<BroughtFile>,
    pub new: u32,
    pub new_files: u32,
    /// Changes and removals that are taken.
    pub changes: u32,
    /// Changes and removals that are left.
    pub left: u32,
    /// Changes and removals about which nobody has decided.
    pub undecided: u32,
    /// Null in a dry run, and where nothing was stored.
    pub undo: Option<UndoId>,
}
