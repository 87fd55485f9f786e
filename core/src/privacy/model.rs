//! Shapes of privacy that cross to the hosts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::erasures::What;
use super::groups::DatumGroup;
use super::rules::{Retention, Subject};
use crate::ids::{CandidacyId, EnrollmentId, IntakeId, PersonId};

/// Somebody by id.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PrivacyOf")]
pub struct OfPerson {
    pub person: PersonId,
}

/// A legal hold: no clock runs and nothing is erased while it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HoldView {
    pub person: PersonId,
    pub name: String,
    pub reason: String,
    pub set_by: String,
    pub since: NaiveDate,
}

/// Sets a legal hold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetHold {
    pub person: PersonId,
    pub reason: String,
}

/// Releases a legal hold.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReleaseHold {
    pub person: PersonId,
    pub reason: String,
}

/// How long things are kept here, and with what each jurisdiction begins.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "RetentionClocks")]
pub struct Clocks {
    pub clocks: Retention,
    pub defaults: Vec<Retention>,
}

/// Somebody whose time is up or nearly so.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DueRow {
    pub person: PersonId,
    pub name: String,
    pub number: Option<String>,
    pub intake_name: String,
    pub place: DuePlace,
    pub subject: Subject,
    /// The day on which the clock began.
    pub since: NaiveDate,
    /// The first day on which the data must be gone.
    pub up_on: NaiveDate,
    /// Days since then; negative while it lies ahead.
    pub days: i32,
}

/// What the clock hangs on: the candidacy or the enrollment that runs longest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DuePlace {
    Candidacy { candidacy: CandidacyId },
    Enrollment { enrollment: EnrollmentId },
}

/// Whose data must be erased (R38).
#[derive(Debug, Clone, Serialize, TS)]
pub struct Due {
    pub today: NaiveDate,
    /// Time is up, the longest first.
    pub due: Vec<DueRow>,
    /// Within the next 30 days, the nearest first.
    pub soon: Vec<DueRow>,
    pub holds: Vec<HoldView>,
    /// What erasing a candidate or a former trainee takes away and leaves.
    pub candidate: Changes,
    pub trainee: Changes,
    /// The same for monitoring answers alone, and for what was said in check-ins.
    pub monitoring: Changes,
    pub check_ins: Changes,
}

/// What goes and what stays, a sentence each.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "ErasureChanges")]
pub struct Changes {
    pub goes: Vec<String>,
    pub stays: Vec<String>,
}

/// Why an erasure is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ErasureBlock")]
pub enum Block {
    LegalHold,
    RunningEnrollment,
    AlreadyErased,
}

/// What an erasure would do; nothing is changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasurePreview {
    pub person: PersonId,
    pub name: String,
    /// What will stand in their place; null where every row goes because they were never enrolled.
    pub pseudonym: Option<String>,
    /// With any of these the erasure is refused.
    pub blocks: Vec<Block>,
    pub hold: Option<HoldView>,
    pub changes: Changes,
    pub rows: Vec<GroupRows>,
    /// Texts of others that name them in full: the pseudonym will stand there.
    pub mentions: u32,
    /// Somebody else bears the same name: texts of others that name them are left, since they may mean the other.
    pub shared_name: bool,
    /// Steps that can then no longer be taken back, drafts that go, entries of the history that lose their words.
    pub steps: u32,
    pub drafts: u32,
    pub entries: u32,
}

/// How many rows a group has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GroupRows {
    pub group: DatumGroup,
    pub rows: u32,
}

/// Why somebody is erased. No free text: it could name them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ErasureGround")]
pub enum Ground {
    /// The clock of R38 is over.
    TimeIsUp,
    /// The person asked for it.
    Asked,
}

/// Erases people (R39), or a part of what is kept of them (R38): all of them or, where one may not be erased, nobody. It
/// cannot be undone.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ErasePeople")]
pub struct Erase {
    pub people: Vec<PersonId>,
    pub ground: Ground,
    #[serde(default)]
    pub what: What,
}

/// What an erasure did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ErasureReport {
    pub people: u32,
    /// What stands in their place, for those who were enrolled.
    pub pseudonyms: Vec<String>,
    pub mentions: u32,
    pub steps: u32,
    pub drafts: u32,
    pub entries: u32,
    /// False when somebody read for so long that old bytes are still in the write-ahead log; the next start of the
    /// application takes them out.
    pub bytes_gone: bool,
    /// Backups that were written anew without the person.
    pub backups: u32,
    /// Backups that could not be rewritten now, and why.
    pub open: Vec<String>,
    /// Other files of the data folder in which the name still stands, such as exports that were put there.
    pub found_in: Vec<String>,
}

/// One group of facts about a person.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(rename = "KeptGroup")]
pub struct KeptRow {
    pub group: DatumGroup,
    pub title: String,
    pub why: String,
    pub seen_by: String,
    pub how_long: String,
    pub rows: u32,
}

/// *What is kept about me*.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Kept {
    pub person: PersonId,
    pub name: String,
    pub groups: Vec<KeptRow>,
    /// The first day on which all of it must be gone; null while no clock runs.
    pub up_on: Option<NaiveDate>,
    /// Since when a legal hold stands. Its reason is the coordinators' alone.
    pub held_since: Option<NaiveDate>,
}

/// A part of an access copy that is kept back, and the law that allows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    pub group: DatumGroup,
    pub ground: String,
}

/// How an access copy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyFormat {
    /// For reading and printing.
    Html,
    /// For machines.
    Json,
}

/// Writes everything about a person into a file (R37).
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteAccessCopy {
    pub person: PersonId,
    pub format: CopyFormat,
    /// A file in a folder that is there.
    pub path: String,
    #[serde(default)]
    pub withhold: Vec<Withheld>,
}

/// Which intake's switches.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetSwitches {
    pub intake: IntakeId,
}

/// What an intake collects and shows (R41); true is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "IntakeSwitches")]
pub struct Switches {
    pub mood: bool,
    pub hours_trend: bool,
    pub satisfaction: bool,
    pub rater_comparison: bool,
}

/// Switches parts of an intake on or off.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveSwitches {
    pub intake: IntakeId,
    pub switches: Switches,
}
