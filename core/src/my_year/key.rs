//! The house's own key: what a trainee sends back is sealed for it, so that nobody types a passphrase twice.

use age::secrecy::ExposeSecret as _;
use age::x25519::{Identity, Recipient};

use crate::api::Long;
use crate::db::Connection;
use crate::error::{Error, Result};
use crate::house;

const SETTING: &str = "my_year_key";

/// The key, if a file was ever made.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn known(db: &mut Connection) -> Result<Option<Identity>> {
    let text = house::setting(db, SETTING).await?;
    text.map(|text| text.parse().map_err(Error::internal)).transpose()
}

/// The key; the first file makes it.
///
/// # Errors
/// When the database cannot be written.
pub(super) async fn made(cx: &Long) -> Result<Identity> {
    let mut write = cx.write().await?;
    if let Some(identity) = known(write.db()).await? {
        return Ok(identity);
    }
    let identity = Identity::generate();
    house::set(&mut write, SETTING, identity.to_string().expose_secret()).await?;
    write.commit().await?;
    Ok(identity)
}

/// For whom a trainee seals.
///
/// # Errors
/// `internal` where it was altered.
pub(super) fn recipient(text: &str) -> Result<Recipient> {
    text.parse().map_err(Error::internal)
}
