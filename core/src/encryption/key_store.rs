//! The system's key store: Windows' credential manager, macOS' keychain, the secret service of Linux desktops.
//! Where there is none, or it is locked, it answers nothing. `FARM_TEAM_KEY_STORE=none` leaves it alone.

use keyring::Entry;

use crate::db::key::Key;
use crate::error::{Error, Result};

const SERVICE: &str = "Farm Team";
const SWITCH: &str = "FARM_TEAM_KEY_STORE";

fn entry(id: &str) -> Option<Entry> {
    if std::env::var_os(SWITCH).is_some_and(|value| value == "none") {
        return None;
    }
    Entry::new(SERVICE, id).ok()
}

/// Whether one answers.
pub(super) fn answers() -> bool {
    entry("farm-team").is_some_and(|entry| match entry.get_secret() {
        Ok(_) | Err(keyring::Error::NoEntry) => true,
        Err(_) => false,
    })
}

pub(super) fn get(id: &str) -> Option<Key> {
    let secret = zeroize::Zeroizing::new(entry(id)?.get_secret().ok()?);
    Key::from_bytes(&secret)
}

/// # Errors
/// `key_store_missing`.
pub(super) fn set(id: &str, key: &Key) -> Result<()> {
    let missing = || Error::refused("key_store_missing").field("protect");
    entry(id).ok_or_else(missing)?.set_secret(key.bytes()).map_err(|_| missing())
}
