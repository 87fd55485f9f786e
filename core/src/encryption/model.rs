//! Shapes of the commands for encryption.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the key is kept so that the database opens.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Protect {
    /// The system's key store: it opens by itself for this account of this machine.
    KeyStore,
    /// Asked at every start. At least 12 characters.
    Passphrase { passphrase: String },
    /// The file that `FARM_TEAM_KEY_FILE` names: for machines that nobody sits at. It is written where it is missing.
    KeyFile,
}

/// Asks how hard a passphrase is to guess.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgePassphrase {
    pub passphrase: String,
}

/// Turns encryption on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Encrypt {
    pub protect: Protect,
}

/// The database is encrypted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Encrypted {
    /// The second way in. Shown once, stored nowhere.
    pub recovery_key: String,
    /// Backups that could not be encrypted now: they are as readable as before.
    pub open: Vec<String>,
}

/// The database is not encrypted any more.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Decrypted {
    /// Backups that could not be decrypted now: they still need the key.
    pub open: Vec<String>,
}

/// Opens an encrypted database whose key is not at hand.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Unlock {
    /// The passphrase or the recovery key.
    pub secret: String,
    /// Keeps the key this way from now on; null leaves the ways as they are.
    #[serde(default)]
    #[ts(optional)]
    pub protect: Option<Protect>,
}

/// Another recovery key; the one of before opens the database no more.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NewRecoveryKey {
    /// Shown once, stored nowhere.
    pub recovery_key: String,
}

/// How the database is protected.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EncryptionState {
    pub encrypted: bool,
    /// The key is at hand.
    pub open: bool,
    /// A passphrase opens it, beside the recovery key.
    pub passphrase: bool,
    /// This machine has a key store that answers.
    pub key_store: bool,
}
