//! Shapes of the unsettled list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::list::Window;
use crate::ids::{EnrollmentId, PersonId, UndoId, UnsettledId};

/// A result that waits, as the report of an import lists it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingResult {
    pub row: u32,
    /// As the file names the person.
    pub name: String,
    pub module: String,
    pub on: NaiveDate,
    /// On the module's scale.
    pub mark: String,
    /// The rule's name, stable.
    pub rule: String,
    pub message: String,
}

/// Which of the results that wait: the newest imports first, each in the order of its file.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListUnsettled {
    #[serde(default)]
    pub window: Window,
}

/// One result that waits.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnsettledRow {
    pub result: UnsettledId,
    /// Who it is; null while nobody knows.
    pub person: Option<PersonId>,
    /// The person's name here, else as the file has it.
    pub name: String,
    /// The trainee's page, where the person is enrolled.
    pub enrollment: Option<EnrollmentId>,
    /// Number and address in the file.
    pub number: Option<String>,
    pub email: Option<String>,
    pub module: String,
    pub on: NaiveDate,
    /// On the module's scale.
    pub mark: String,
    /// As it stands in the file.
    pub stated: String,
    /// The rule's name, stable.
    pub rule: String,
    /// Why it waits, in a sentence.
    pub message: String,
    /// Limit, cool-off or prerequisites: a reason can stand for them (R14).
    pub can_accept: bool,
    pub file_name: String,
    /// The row of the file, as a spreadsheet counts.
    pub row: u32,
    /// How many others of nobody known wait that name the person exactly the same: number, address and name.
    pub alike: u32,
}

/// What becomes of results that wait.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Settlement {
    /// It counts in spite of the rule: an override with reason (R14).
    Accept { reason: String },
    /// It is this person's; recorded if it is in order, else it waits with the rule's name.
    Assign { person: PersonId },
    /// It does not count.
    Discard { reason: String },
}

/// Settles results, all or none.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SettleResults {
    pub results: Vec<UnsettledId>,
    pub settlement: Settlement,
    /// Also every other result of nobody known that names the person exactly as one of these does.
    #[serde(default)]
    pub alike: bool,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SettledResults {
    /// They do not wait any more.
    pub settled: u32,
    /// They have a person now and wait for another rule.
    pub waiting: Vec<UnsettledRow>,
    pub undo: Option<UndoId>,
}
