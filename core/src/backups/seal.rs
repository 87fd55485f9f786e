//! Backups under a passphrase, in the format of `age`, so that its own program opens them too.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read as _};
use std::iter;
use std::path::Path;

use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor};

use crate::error::{Error, Result};

/// How hard guessing is: 64 MiB of memory and some 0.2 s for each try.
const WORK: u8 = 16;
/// A file that asks for more was not made here.
const MOST_WORK: u8 = 20;
const HEAD: &[u8] = b"age-encryption.org/";

/// Whether a file is sealed, by its first bytes.
pub(crate) fn is_sealed(file: &Path) -> Result<bool> {
    let mut head = Vec::new();
    File::open(file)?.take(HEAD.len() as u64).read_to_end(&mut head)?;
    Ok(head == HEAD)
}

/// Writes `from` to `to`, sealed and on the disk.
pub(crate) fn seal(from: &Path, to: &Path, passphrase: &str) -> Result<()> {
    let mut recipient = Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    let encryptor =
        Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).map_err(Error::internal)?;
    let file = File::create(to)?;
    let mut writer = encryptor.wrap_output(BufWriter::new(file))?;
    io::copy(&mut File::open(from)?, &mut writer)?;
    let file = writer.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok(file.sync_all()?)
}

/// Writes the content of a sealed file to `to`.
///
/// # Errors
/// `backup_passphrase_wrong`, `backup_unsound` when the bytes were altered.
pub(crate) fn unseal(from: &Path, to: &Path, passphrase: &str) -> Result<()> {
    let mut identity = Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    let opened = Decryptor::new_buffered(BufReader::new(File::open(from)?))
        .and_then(|decryptor| decryptor.decrypt(iter::once(&identity as &dyn age::Identity)));
    let mut reader = opened.map_err(|error| match error {
        DecryptError::Io(error) => error.into(),
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Error::refused("backup_passphrase_wrong").field("passphrase")
        }
        other => unsound(&other.to_string()),
    })?;
    io::copy(&mut reader, &mut File::create(to)?).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => unsound("its bytes were altered or cut off"),
        _ => error.into(),
    })?;
    Ok(())
}

fn unsound(what: &str) -> Error {
    Error::trouble("backup_broken").arg("what", what)
}
