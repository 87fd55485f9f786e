//! Files in the format of `age`, so that its own program opens them too: sealed under a passphrase or for a key.
//! Whose file it is, and what its errors are called, is said by whoever seals.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::iter;
use std::path::Path;

use age::scrypt;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient};

use crate::error::{Error, Result};

/// How hard guessing is: 64 MiB of memory and some 0.2 s for each try.
const WORK: u8 = 16;
/// A file that asks for more was not made here.
const MOST_WORK: u8 = 20;
const HEAD: &[u8] = b"age-encryption.org/";

/// Why a file does not open.
pub(crate) enum Fault {
    /// It opens with something else.
    Key,
    /// It is no such file.
    Foreign(String),
    /// Its bytes were altered or cut off.
    Broken,
    File(Error),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Self::Broken,
            _ => Self::File(error.into()),
        }
    }
}

/// Whether a file is sealed, by its first bytes.
///
/// # Errors
/// File trouble.
pub(crate) fn is_sealed(file: &Path) -> Result<bool> {
    let mut head = Vec::new();
    File::open(file)?.take(HEAD.len() as u64).read_to_end(&mut head)?;
    Ok(head == HEAD)
}

/// For whoever knows the passphrase.
pub(crate) fn lock(passphrase: &str) -> scrypt::Recipient {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    recipient
}

/// What opens a file under a passphrase.
pub(crate) fn key(passphrase: &str) -> scrypt::Identity {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    identity
}

/// Writes what `from` gives to the file `to`, sealed and on the disk.
///
/// # Errors
/// File trouble.
pub(crate) fn seal(mut from: impl Read, to: &Path, recipient: &dyn Recipient) -> Result<()> {
    let encryptor = Encryptor::with_recipients(iter::once(recipient)).map_err(Error::internal)?;
    let mut writer = encryptor.wrap_output(BufWriter::new(File::create(to)?))?;
    io::copy(&mut from, &mut writer)?;
    let file = writer.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok(file.sync_all()?)
}

/// Writes the content of a sealed file to `to`.
///
/// # Errors
/// See [`Fault`].
pub(crate) fn unseal(from: &Path, mut to: impl Write, identity: &dyn Identity) -> std::result::Result<(), Fault> {
    let opened = Decryptor::new_buffered(BufReader::new(File::open(from)?))
        .and_then(|decryptor| decryptor.decrypt(iter::once(identity)));
    let mut reader = opened.map_err(|error| match error {
        DecryptError::Io(error) => error.into(),
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => Fault::Key,
        other => Fault::Foreign(other.to_string()),
    })?;
    io::copy(&mut reader, &mut to)?;
    Ok(to.flush()?)
}
