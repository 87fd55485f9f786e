//! Erases a person (R39): a pseudonym in place of who was enrolled, no row of who never was. Outcome, start, scores,
//! counts and dates are statistics and stay under the pseudonym. Other people's texts lose the full name, the number
//! and the addresses; a first name that stands alone there is nobody in particular. Afterwards the bytes are gone
//! from the database and its log.

use serde_json::json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::erasures::{self, Erased};
use super::model::{Block, Erase, ErasureReport};
use super::names::Forms;
use super::store::{self, Named, Told};
use super::{known, settle};
use crate::api::Long;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::ids::PersonId;

/// How every pseudonym begins.
const FIRST: &str = "Erased person";

/// What stands in place of somebody: the same wherever and whenever they are erased.
#[must_use]
pub fn pseudonym(person: Uuid) -> String {
    let (first, last) = pseudonyms(person);
    format!("{first} {last}")
}

/// Four letters and digits that cannot be mistaken for each other.
fn pseudonyms(person: Uuid) -> (&'static str, String) {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digest = Sha256::digest(person.as_bytes());
    let letters = digest.iter().take(4).filter_map(|byte| LETTERS.get(usize::from(byte % 32)));
    (FIRST, letters.map(|letter| char::from(*letter)).collect())
}

/// How somebody is found where they are told of.
pub(super) struct Traces {
    /// In texts, steps, drafts and the trail.
    pub(super) forms: Forms,
    pub(super) shared_name: bool,
}

pub(super) async fn traces(db: &mut Connection, person: PersonId, who: &Named) -> Result<Traces> {
    let shared_name = store::others_bear(db, person, who).await?;
    let forms = if shared_name { who.contact() } else { who.full_name().and(who.contact()) };
    Ok(Traces { forms, shared_name })
}

/// What one erasure found.
#[derive(Debug, Default)]
struct Found {
    pseudonym: Option<String>,
    mentions: u32,
    told: Told,
}

/// Erases one person inside the caller's transaction. Somebody who was erased here before, or is not here, is only
/// listed.
async fn erase_one(db: &mut Connection, erased: &Erased) -> Result<Found> {
    if !store::mark(&mut *db, erased).await? {
        return Ok(Found::default());
    }
    let person = PersonId(erased.person);
    let Some(who) = store::named(&mut *db, person).await? else { return Ok(Found::default()) };
    let traces = traces(&mut *db, person, &who).await?;
    let ids = store::ids(&mut *db, person).await?;
    let told = store::told(&mut *db, &ids, &traces.forms).await?;
    let mentions = store::mentions_of_others(&mut *db, person, &traces.forms).await?;
    store::drop_told(&mut *db, &told, erased.on).await?;
    store::close_account(&mut *db, person).await?;
    let put = pseudonym(erased.person);
    let enrolled = store::has_enrollment(&mut *db, person).await?;
    if enrolled {
        store::wipe_words(&mut *db, person).await?;
        let (first, last) = pseudonyms(erased.person);
        store::pseudonymize(&mut *db, person, (first, &last), &put.to_lowercase()).await?;
    } else {
        store::keep_counts(&mut *db, person).await?;
        store::delete_rows(&mut *db, person).await?;
    }
    store::replace_mentions(db, &traces.forms, &put).await?;
    Ok(Found { pseudonym: enrolled.then_some(put), mentions, told })
}

/// Erases everybody of a list on a connection at the current schema, in one transaction, and takes the bytes out of
/// the file. What is done already is not done again, so that a list can be applied whenever in doubt.
///
/// # Errors
/// Database trouble; then nothing is changed, or only the bytes are not taken out yet.
pub async fn apply(db: &mut Connection, erased: &[Erased]) -> Result<()> {
    store::secure(&mut *db).await?;
    let mut transaction = store::begin(&mut *db).await?;
    for one in erased {
        erase_one(&mut transaction, one).await?;
    }
    transaction.commit().await?;
    store::scrub(db).await?;
    Ok(())
}

/// Why somebody may not be erased now.
pub(super) async fn blocks(db: &mut Connection, person: PersonId) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    if store::hold(&mut *db, person).await?.is_some() {
        blocks.push(Block::LegalHold);
    }
    if store::is_running(&mut *db, person).await? {
        blocks.push(Block::RunningEnrollment);
    }
    if store::erasures(db).await?.iter().any(|known| known.person == person.0) {
        blocks.push(Block::AlreadyErased);
    }
    Ok(blocks)
}

fn refuse(blocks: &[Block], name: String) -> Result<()> {
    let code = match blocks.first() {
        None => return Ok(()),
        Some(Block::LegalHold) => "erase_on_hold",
        Some(Block::RunningEnrollment) => "erase_running",
        Some(Block::AlreadyErased) => "erase_done",
    };
    Err(Error::refused(code).arg("name", name))
}

/// The command: one transaction, then the list beside the database, the bytes, the backups.
pub(super) async fn run(cx: &Long, request: Erase) -> Result<ErasureReport> {
    cx.progress.step("look", 0, 4)?;
    let mut write = cx.write().await?;
    let who = known(write.db(), request.person).await?;
    refuse(&blocks(write.db(), request.person).await?, who.name())?;
    let shared_name = traces(write.db(), request.person, &who).await?.shared_name;
    let erased = Erased { person: request.person.0, on: write.today() };
    let found = erase_in(&mut write, &erased, request).await?;
    cx.progress.step("commit", 1, 4)?;
    write.commit().await?;
    // From here on it has happened: what is left is done by the next start where this one does not get to it.
    erasures::append(cx.app.folder(), &erased)?;
    say(cx, "bytes", 2);
    let bytes_gone = settle::scrub(&cx.app).await?;
    say(cx, "backups", 3);
    let rewritten = settle::rewrite_backups(cx.app.folder(), cx.app.key().await?.as_ref(), &[erased]).await?;
    if bytes_gone {
        settle::finish(&cx.app).await?;
    }
    say(cx, "files", 4);
    let found_in = if shared_name { Vec::new() } else { settle::files_naming(cx.app.folder(), &who)? };
    Ok(ErasureReport {
        pseudonym: found.pseudonym,
        mentions: found.mentions,
        steps: found.told.steps(),
        drafts: found.told.drafts(),
        entries: found.told.entries(),
        bytes_gone,
        backups: rewritten.rewritten,
        open: rewritten.open,
        found_in,
    })
}

async fn erase_in(write: &mut crate::context::Write, erased: &Erased, request: Erase) -> Result<Found> {
    store::secure(write.db()).await?;
    let found = erase_one(write.db(), erased).await?;
    store::mark_unfinished(write.db()).await?;
    write.record(Entry::new(json!({ "erased": erased.on, "ground": request.ground })).person(erased.person)).await?;
    Ok(found)
}

/// A wish to stop comes too late here.
fn say(cx: &Long, step: &str, done: usize) {
    cx.progress.step(step, done, 4).ok();
}
