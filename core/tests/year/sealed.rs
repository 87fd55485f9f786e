//! Sealed files as somebody else makes and reads them: by the library alone.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;

use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Row as _};

pub(crate) const PASSPHRASE: &str = "correct horse battery";

/// What a file under [`PASSPHRASE`] holds, read by the library alone.
pub(crate) fn unsealed(path: &Path) -> Vec<u8> {
    let identity = scrypt::Identity::new(SecretString::from(PASSPHRASE.to_owned()));
    let opened = Decryptor::new(fs::File::open(path).unwrap()).unwrap();
    let mut bytes = Vec::new();
    opened.decrypt(std::iter::once(&identity as &dyn age::Identity)).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

pub(crate) fn sealed(bytes: &[u8], path: &Path, recipient: &dyn age::Recipient) {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).unwrap();
    let mut writer = encryptor.wrap_output(fs::File::create(path).unwrap()).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap();
}

/// Cheap to make.
pub(crate) fn under_passphrase() -> scrypt::Recipient {
    let mut recipient = scrypt::Recipient::new(SecretString::from(PASSPHRASE.to_owned()));
    recipient.set_work_factor(2);
    recipient
}

/// The file changed by a statement, sealed again.
pub(crate) async fn changed(path: &Path, statement: &str, to: &Path) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.db");
    fs::write(&file, unsealed(path)).unwrap();
    let mut database = SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut database).await.unwrap();
    let rows = sqlx::query("SELECT key, value FROM setting").fetch_all(&mut database).await.unwrap();
    sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut database).await.unwrap();
    sqlx::Connection::close(database).await.unwrap();
    sealed(&fs::read(&file).unwrap(), to, &under_passphrase());
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}
