//! Shapes of the accounts' commands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AccountId, IntakeId, MentorId, PersonId};

/// The role of an account (R37).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum AccountRole {
    Coordinator,
    Mentor,
    Trainee,
    Sponsor,
}

/// Where the asker stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// There are no accounts yet: whoever can read the file is its coordinator.
    Open,
    SignedOut,
    Locked,
    SignedIn,
}

/// Who is at the screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Session {
    pub state: SessionState,
    /// Also while locked, so that the screen can greet them by name.
    pub account: Option<Me>,
}

/// The asker's own account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Me {
    /// Null for a trainee on the own machine.
    pub account: Option<AccountId>,
    pub name: String,
    pub role: AccountRole,
    /// A trainee's own person.
    pub person: Option<PersonId>,
    /// A mentor's own entry in the list of mentors.
    pub mentor: Option<MentorId>,
    /// A coordinator of some intakes only.
    pub limited: bool,
}

/// An account as coordinators see it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AccountRow {
    pub account: AccountId,
    pub name: String,
    pub role: AccountRole,
    pub person: Option<PersonId>,
    pub mentor: Option<MentorId>,
    pub limited: bool,
    pub intakes: Vec<IntakeId>,
    pub active: bool,
    /// False until the invitation is taken up.
    pub has_password: bool,
    /// The last day of an invitation that is open, inclusive.
    pub invitation_until: Option<NaiveDate>,
}

/// A name and a password.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    pub name: String,
    pub password: String,
}

/// Opens what the same person locked.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockScreen {
    pub password: String,
}

/// Takes up an invitation with a password of one's own.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Redeem {
    pub name: String,
    pub code: String,
    pub password: String,
}

/// A forgotten password of a coordinator: the recovery key opens the account once.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recover {
    pub name: String,
    pub recovery_key: String,
    pub password: String,
}

/// Another password of one's own.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    pub current: String,
    pub password: String,
}

/// A recovery key, shown this once. Null where the account has none.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Recovery {
    pub recovery_key: Option<String>,
}

/// A password that somebody thinks of.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgePassword {
    pub password: String,
    /// What must not be part of it.
    #[serde(default)]
    pub name: String,
}

/// How hard a password is to guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Strength {
    /// 0 (at once) to 4 (not by guessing).
    pub score: u8,
    /// Whether it may be used.
    pub enough: bool,
    /// Why not, or what would be better: a code of the catalog.
    pub advice: Option<String>,
}

/// A new account; its person sets the password with the code.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    pub name: String,
    pub role: AccountRole,
    /// A trainee's person.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<PersonId>,
    /// A mentor's entry in the list; without it one of the account's name is taken or made.
    #[serde(default)]
    #[ts(optional)]
    pub mentor: Option<MentorId>,
    /// Limits a coordinator to these intakes; null means all.
    #[serde(default)]
    #[ts(optional)]
    pub intakes: Option<Vec<IntakeId>>,
}

/// Names an account.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GetAccount {
    pub account: AccountId,
}

/// An invitation, shown this once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Invited {
    pub account: AccountId,
    pub code: String,
    /// Inclusive.
    pub until: NaiveDate,
}

/// Changes an account; its password and invitation stay.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeAccount {
    pub account: AccountId,
    pub name: String,
    /// Limits a coordinator to these intakes; null means all.
    pub intakes: Option<Vec<IntakeId>>,
    /// False: cannot sign in any more, and is signed out at the next click.
    pub active: bool,
}
