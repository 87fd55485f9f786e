//! A key under a passphrase or a recovery key: Argon2id makes a key of its own, ChaCha20-Poly1305 closes it.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _, Nonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::db::key::Key;
use crate::error::{Error, Result};

/// 64 MiB, three rounds: some 0.2 s for each try.
const MEMORY_KIB: u32 = 64 * 1024;
const ROUNDS: u32 = 3;
/// A file that asks for more was not made here.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_ROUNDS: u32 = 16;

/// As it stands in the file; bytes in hexadecimal digits.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sealed {
    memory_kib: u32,
    rounds: u32,
    salt: String,
    nonce: String,
    sealed: String,
}

impl Sealed {
    pub(super) fn seal(key: &Key, secret: &str) -> Result<Self> {
        let mut salt = [0; 16];
        let mut nonce = [0; 12];
        getrandom::fill(&mut salt).and_then(|()| getrandom::fill(&mut nonce)).map_err(Error::internal)?;
        let cipher = cipher(secret, &salt, MEMORY_KIB, ROUNDS)?;
        let sealed = cipher.encrypt(&Nonce::from(nonce), key.bytes()).map_err(Error::internal)?;
        Ok(Self {
            memory_kib: MEMORY_KIB,
            rounds: ROUNDS,
            salt: hex::encode(salt),
            nonce: hex::encode(nonce),
            sealed: hex::encode(sealed),
        })
    }

    /// Nothing when it is the wrong secret, or the file was altered.
    pub(super) fn open(&self, secret: &str) -> Result<Option<Key>> {
        let bytes = |text: &str| hex::decode(text).ok();
        let (Some(salt), Some(nonce), Some(sealed)) = (bytes(&self.salt), bytes(&self.nonce), bytes(&self.sealed))
        else {
            return Ok(None);
        };
        let Ok(nonce) = <[u8; 12]>::try_from(nonce) else { return Ok(None) };
        if self.memory_kib > MOST_MEMORY_KIB || self.rounds > MOST_ROUNDS {
            return Ok(None);
        }
        let cipher = cipher(secret, &salt, self.memory_kib, self.rounds)?;
        let opened = cipher.decrypt(&Nonce::from(nonce), sealed.as_slice()).ok().map(Zeroizing::new);
        Ok(opened.and_then(|bytes| Key::from_bytes(&bytes)))
    }
}

fn cipher(secret: &str, salt: &[u8], memory_kib: u32, rounds: u32) -> Result<ChaCha20Poly1305> {
    let params = Params::new(memory_kib, rounds, 1, Some(32)).map_err(Error::internal)?;
    let mut derived = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret.as_bytes(), salt, derived.as_mut_slice())
        .map_err(Error::internal)?;
    Ok(ChaCha20Poly1305::new(derived.as_slice().into()))
}
