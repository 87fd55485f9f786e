//! The content of one file under a key of its own: XChaCha20-Poly1305 with a random nonce before it. The id of its row
//! and its kind are bound to it, so that no file can be passed off as another or as another kind.

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use uuid::Uuid;

use super::model::Kind;
use crate::db::key::Key;
use crate::error::{Error, Result};

const NONCE: usize = 24;

/// What is bound to the content.
pub(super) fn bound(id: Uuid, kind: Kind) -> Vec<u8> {
    let mut bound = b"farm-team attachment 1 ".to_vec();
    bound.extend(id.as_bytes());
    bound.extend(kind.media_type().as_bytes());
    bound
}

/// Encrypts; gives the new key and the bytes to store.
pub(super) fn seal(content: &[u8], bound: &[u8]) -> Result<(Key, Vec<u8>)> {
    let key = Key::random()?;
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(Error::internal)?;
    let message = Payload { msg: content, aad: bound };
    let sealed = cipher(&key).encrypt(&XNonce::from(nonce), message).map_err(Error::internal)?;
    Ok((key, [nonce.as_slice(), &sealed].concat()))
}

/// Decrypts; nothing where the key is another, or bytes or what is bound to them were altered.
pub(super) fn open(stored: &[u8], key: &Key, bound: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = stored.split_first_chunk::<NONCE>()?;
    cipher(key).decrypt(nonce.into(), Payload { msg: sealed, aad: bound }).ok()
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

#[cfg(test)]
mod tests {
    use super::{bound, open, seal};
    use crate::attachments::model::Kind;
    use crate::db::key::Key;
    use uuid::Uuid;

    #[test]
    fn only_its_own_key_and_row_open_a_file() {
        let (first, other) = (bound(Uuid::from_u128(1), Kind::Pdf), bound(Uuid::from_u128(2), Kind::Pdf));
        let (key, stored) = seal(b"evidence", &first).unwrap();
        assert_eq!(open(&stored, &key, &first).as_deref(), Some(b"evidence".as_slice()));
        assert!(!stored.windows(8).any(|window| window == b"evidence"));
        assert_eq!(open(&stored, &Key::random().unwrap(), &first), None);
        assert_eq!(open(&stored, &key, &other), None, "another row's");
        assert_eq!(open(&stored, &key, &bound(Uuid::from_u128(1), Kind::Text)), None, "another kind");
        for at in 0..stored.len() {
            let mut altered = stored.clone();
            altered[at] ^= 1;
            assert_eq!(open(&altered, &key, &first), None, "byte {at}");
        }
        assert_eq!(open(&stored[..20], &key, &first), None);
        let (again, twice) = seal(b"evidence", &first).unwrap();
        assert!(again != key && twice != stored, "the same content tells nothing of itself");
    }
}
