//! The commands for encryption: rows and thin bodies. They work on the data folder, for the database may be closed.

use std::io::Write as _;
use std::path::Path;

use serde_json::json;

use super::convert::{convert_backup, exchange_key};
use super::find::{KEY_FILE_VARIABLE, from_variable, key_beside, keys_under};
use super::key_file::KeyFile;
use super::key_store;
use super::model::{Decrypted, Encrypt, Encrypted, EncryptionState, JudgePassphrase, NewRecoveryKey, Protect, Unlock};
use super::sealed::Sealed;
use crate::accounts::model::Strength;
use crate::accounts::rules::strength_from;
use crate::api::{Command, Folder, rows};
use crate::backups;
use crate::db::audit::Entry;
use crate::db::key::Key;
use crate::db::open::make_private;
use crate::error::{Error, Result};
use crate::house::model::{Done, Nothing};
use crate::work::working;

/// A passphrase is all that stands before the key; the shortest that is taken.
const SHORTEST: usize = 12;

/// The rows of this feature.
pub(crate) const COMMANDS: &[Command] = rows![
    folder "encryption.state" may [Coordinator] about [House ""]
        reads [App]
        touches []
        => state: (Nothing) -> EncryptionState;
    folder "encryption.judge_passphrase" may [Coordinator] about [House ""]
        reads []
        touches []
        => judge_passphrase: (JudgePassphrase) -> Strength;
    folder "encryption.encrypt" may [Coordinator] about [House ""]
        reads []
        touches [App, Backups, History]
        => encrypt: (Encrypt) -> Encrypted;
    folder "encryption.decrypt" may [Coordinator] about [House ""]
        reads []
        touches [App, Backups, History]
        => decrypt: (Nothing) -> Decrypted;
    folder "encryption.renew_recovery_key" may [Coordinator] about [House ""]
        reads []
        touches [History]
        => renew_recovery_key: (Nothing) -> NewRecoveryKey;
    folder "encryption.unlock" may [Coordinator] about [House ""]
        reads []
        touches [
            App, Program, People, Intakes, Mentors, Candidates, Trainees, Plan, Progress, Hours, CheckIns, Sessions,
            Milestones, History, Accounts, Backups
        ]
        => unlock: (Unlock) -> Done;
];

async fn state(cx: &Folder, _: Nothing) -> Result<EncryptionState> {
    let encrypted = cx.app.is_encrypted().await?;
    let file = KeyFile::read(cx.app.folder())?;
    Ok(EncryptionState {
        encrypted,
        open: !encrypted || cx.app.key_beside().await?.is_some(),
        passphrase: encrypted && file.is_some_and(|file| file.passphrase.is_some()),
        key_store: working(|| Ok(key_store::answers())).await?,
    })
}

async fn judge_passphrase(_: &Folder, request: JudgePassphrase) -> Result<Strength> {
    Ok(strength_from(SHORTEST, &request.passphrase, ""))
}

async fn encrypt(cx: &Folder, request: Encrypt) -> Result<Encrypted> {
    cx.progress.step("key", 0, 3)?;
    cx.app.ready().await?;
    if cx.app.is_encrypted().await? {
        return Err(Error::refused("encryption_on"));
    }
    let (folder, held) = (cx.app.folder().to_owned(), cx.app.held());
    let (file, key, recovery_key) = working(move || prepared(&folder, held, &request.protect)).await?;
    cx.progress.step("database", 1, 3)?;
    cx.app.exchange(exchange_key(&cx.app, None, Some(&key), Some(&file))).await?;
    cx.app.hold(key.clone());
    cx.progress.step("backups", 2, 3)?;
    let open = every_backup(cx, None, Some(&key)).await?;
    record(cx, "on").await?;
    Ok(Encrypted { recovery_key, open })
}

/// A key with its file, kept as wanted. A key from before is taken again: there may be backups that need it.
pub(super) fn prepared(folder: &Path, held: Option<Key>, protect: &Protect) -> Result<(KeyFile, Key, String)> {
    let key = match (protect, from_variable()?) {
        (Protect::KeyFile, Some(key)) => key,
        (protect, _) => match from_before(folder, held, protect)? {
            Some(key) => key,
            None => Key::random()?,
        },
    };
    let recovery_key = recovery_key()?;
    let mut file = KeyFile::new(&key, &recovery_key)?;
    keep(&mut file, &key, protect)?;
    Ok((file, key, recovery_key))
}

fn from_before(folder: &Path, held: Option<Key>, protect: &Protect) -> Result<Option<Key>> {
    match (key_beside(folder, held), protect) {
        (Ok(key), _) => Ok(Some(key)),
        (Err(_), Protect::Passphrase { passphrase }) => Ok(keys_under(&[folder.to_owned()], passphrase)?.pop()),
        (Err(_), _) => Ok(None),
    }
}

/// 160 random bits, as people copy them from paper.
fn recovery_key() -> Result<String> {
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).map_err(Error::internal)?;
    let groups: Vec<String> = bytes.chunks(2).map(hex::encode_upper).collect();
    Ok(groups.join("-"))
}

/// Refuses a passphrase that is soon guessed.
///
/// # Errors
/// `passphrase_short`, `passphrase_weak`.
pub(crate) fn check_passphrase(passphrase: &str, field: &str) -> Result<()> {
    match strength_from(SHORTEST, passphrase, "").advice.as_deref() {
        None => Ok(()),
        Some("password_short") => Err(Error::refused("passphrase_short").arg("least", SHORTEST).field(field)),
        Some(_) => Err(Error::refused("passphrase_weak").field(field)),
    }
}

/// Keeps the key where it is wanted. A passphrase stands in the file itself.
fn keep(file: &mut KeyFile, key: &Key, protect: &Protect) -> Result<()> {
    match protect {
        Protect::KeyStore => {
            key_store::set(&file.id, key)?;
            file.passphrase = None;
        }
        Protect::Passphrase { passphrase } => {
            check_passphrase(passphrase, "protect")?;
            file.passphrase = Some(Sealed::seal(key, passphrase)?);
        }
        Protect::KeyFile => {
            let path = std::env::var_os(KEY_FILE_VARIABLE).filter(|path| !path.is_empty());
            let path = path.ok_or_else(|| Error::refused("key_file_unnamed").field("protect"))?;
            if from_variable()?.is_none() {
                let mut written = std::fs::File::create_new(&path)?;
                make_private(Path::new(&path), 0o600)?;
                writeln!(written, "{}", *key.hex())?;
                written.sync_all()?;
            }
        }
    }
    Ok(())
}

async fn decrypt(cx: &Folder, _: Nothing) -> Result<Decrypted> {
    cx.progress.step("database", 0, 2)?;
    cx.app.ready().await?;
    let Some(key) = cx.app.key().await? else { return Err(Error::refused("encryption_off")) };
    cx.app.exchange(exchange_key(&cx.app, Some(&key), None, None)).await?;
    cx.progress.step("backups", 1, 2)?;
    // The file beside the database stays: a backup that could not be reached still needs the key.
    let open = every_backup(cx, Some(&key), None).await?;
    record(cx, "off").await?;
    Ok(Decrypted { open })
}

/// Brings every backup in reach under the wanted key; gives those that could not be.
async fn every_backup(cx: &Folder, key: Option<&Key>, wanted: Option<&Key>) -> Result<Vec<String>> {
    let reached = backups::reached(&cx.app).await?;
    let mut open = reached.absent;
    for path in reached.plain {
        if convert_backup(&path, key, wanted).await.is_err() {
            open.push(path.display().to_string());
        }
    }
    Ok(open)
}

/// The copies of the key file beside the backups follow; one that lies elsewhere still opens with the old key.
async fn renew_recovery_key(cx: &Folder, _: Nothing) -> Result<NewRecoveryKey> {
    cx.app.ready().await?;
    let Some(key) = cx.app.key().await? else { return Err(Error::refused("encryption_off")) };
    let folder = cx.app.folder().to_owned();
    let recovery_key = working(move || {
        // A key from a file that the environment names has a file beside the database all the same.
        let mut file = KeyFile::read(&folder)?.ok_or_else(|| Error::refused("encryption_off"))?;
        let recovery_key = recovery_key()?;
        file.renew_recovery(&key, &recovery_key)?;
        file.write(&folder)?;
        Ok(recovery_key)
    })
    .await?;
    backups::bring_key_files(&cx.app).await?;
    record(cx, "recovery_key").await?;
    Ok(NewRecoveryKey { recovery_key })
}

async fn unlock(cx: &Folder, request: Unlock) -> Result<Done> {
    let folder = cx.app.folder().to_owned();
    let key = working(move || {
        let mut file = KeyFile::read(&folder)?.ok_or_else(|| Error::refused("encryption_off"))?;
        let wrong = || Error::refused("secret_wrong").field("secret");
        let key = file.open(&request.secret)?.filter(|key| file.is_for(key)).ok_or_else(wrong)?;
        if let Some(protect) = &request.protect {
            keep(&mut file, &key, protect)?;
            file.write(&folder)?;
        }
        Ok(key)
    })
    .await?;
    cx.app.hold(key);
    cx.app.ready().await?;
    Ok(Done {})
}

async fn record(cx: &Folder, encryption: &str) -> Result<()> {
    let mut write = cx.app.write(&cx.caller, cx.command.name, cx.progress.clone()).await?;
    write.record(Entry::new(json!({ "encryption": encryption }))).await?;
    write.commit().await
}
