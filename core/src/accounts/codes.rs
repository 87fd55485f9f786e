//! Codes that a person copies from paper: invitations and recovery keys. Random and long, in letters and digits
//! that cannot be mistaken for each other (Crockford's base 32), in groups of four.

use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 4;

/// An invitation: 80 random bits, for some days.
pub(crate) fn invitation() -> Result<String> {
    code::<10>()
}

/// A recovery key: 160 random bits, for years.
pub(crate) fn recovery_key() -> Result<String> {
    code::<20>()
}

fn code<const BYTES: usize>() -> Result<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    Ok(written(&bytes))
}

/// Five bits a letter; the length of `bytes` is a multiple of five.
fn written(bytes: &[u8]) -> String {
    let mut letters = Vec::with_capacity(bytes.len() * 2);
    for chunk in bytes.chunks(5) {
        let bits = chunk.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        letters.extend((0..8).rev().filter_map(|place| ALPHABET.get((bits >> (5 * place) & 31) as usize)));
    }
    let groups = letters.chunks(GROUP).map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join("-")
}

/// What is stored of a code. Small and capital letters, gaps and the letters that look like digits make no
/// difference.
pub(crate) fn hash(code: &str) -> Vec<u8> {
    let read = code.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    });
    Sha256::digest(read.collect::<String>().as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::{hash, invitation, recovery_key, written};

    #[test]
    fn a_code_is_read_as_people_copy_it() {
        assert_eq!(written(&[0, 0, 0, 0, 1, 255, 255, 255, 255, 255]), "0000-0001-ZZZZ-ZZZZ");
        assert_eq!(hash("10AB-CDEF"), hash(" lo ab cd ef\n"));
        assert_ne!(hash("10AB-CDEF"), hash("10AB-CDEG"));
    }

    #[test]
    fn codes_are_long_and_never_the_same() {
        let (first, second) = (invitation().unwrap(), invitation().unwrap());
        assert_eq!((first.len(), recovery_key().unwrap().len()), (19, 39));
        assert_ne!(first, second);
    }
}
