//! The key of an encrypted database: 256 random bits. It never shows itself, and is wiped from memory when dropped.

use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// See the module.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Key(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key")
    }
}

impl Key {
    /// A new one.
    pub(crate) fn random() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice()).map_err(Error::internal)?;
        Ok(Self(bytes))
    }

    /// From 64 hexadecimal digits; white space around them does not count.
    pub(crate) fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text.trim(), bytes.as_mut_slice()).ok()?;
        Some(Self(bytes))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub(crate) fn hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0.as_slice()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// As the engine takes it: raw, so that it derives nothing from it.
    pub(crate) fn pragma(&self) -> String {
        format!("\"x'{}'\"", *self.hex())
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn a_key_is_read_as_it_is_written_and_never_shown() {
        let key = Key::random().unwrap();
        let hex = key.hex();
        assert_eq!(Key::from_hex(&format!(" {}\n", hex.as_str())), Some(key.clone()));
        assert_eq!(format!("{key:?}"), "Key");
        for wrong in ["", "ab", &hex[1..], &hex.replace(|digit: char| digit.is_ascii_hexdigit(), "g")] {
            assert!(Key::from_hex(wrong).is_none(), "{wrong}");
        }
    }
}
