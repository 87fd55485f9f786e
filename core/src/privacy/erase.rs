//! Erases a person (R39): a pseudonym in place of who was enrolled, no row of who never was. Outcome, start, scores,
//! counts and dates are statistics and stay under the pseudonym. Other people's texts lose the full name, the number
//! and the addresses; a first name that stands alone there is nobody in particular. Afterwards the bytes are gone
//! from the database and its log.

use std::collections::BTreeSet;

use serde_json::json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::erasures::{self, Erased, What};
use super::model::{Block, Erase, ErasureReport, Ground};
use super::names::Forms;
use super::store::{self, Named, Told};
use super::{copies, known, settle};
use crate::api::Long;
use crate::attachments;
use crate::backups;
use crate::context::Write;
use crate::db::Connection;
use crate::db::audit::Entry;
use crate::error::{Error, Result};
use crate::fairness;
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

/// Does one erasure inside the caller's transaction. What was erased here before, or is not here, is only listed: then
/// nothing was found.
async fn erase_one(db: &mut Connection, erased: &Erased) -> Result<Option<Found>> {
    if !store::mark(&mut *db, erased).await? {
        return Ok(None);
    }
    let person = PersonId(erased.person);
    match erased.what {
        What::Monitoring => return Ok((fairness::fold(db, person).await? > 0).then(Found::default)),
        What::CheckIns => {
            let told = store::wipe_check_ins(db, person, erased.on).await?;
            return Ok(Some(Found { told, ..Found::default() }));
        }
        What::Person => {}
    }
    let Some(who) = store::named(&mut *db, person).await? else { return Ok(None) };
    let traces = traces(&mut *db, person, &who).await?;
    let ids = store::ids(&mut *db, person).await?;
    let told = store::told(&mut *db, &ids, &traces.forms).await?;
    let mentions = store::mentions_of_others(&mut *db, person, &traces.forms).await?;
    store::drop_told(&mut *db, &told, erased.on).await?;
    store::close_account(&mut *db, person).await?;
    let put = pseudonym(erased.person);
    let enrolled = store::has_enrollment(&mut *db, person).await?;
    fairness::fold(&mut *db, person).await?;
    if enrolled {
        attachments::remove_all(&mut *db, person).await?;
        store::wipe_words(&mut *db, person).await?;
        let (first, last) = pseudonyms(erased.person);
        store::pseudonymize(&mut *db, person, (first, &last), &put.to_lowercase()).await?;
    } else {
        store::keep_counts(&mut *db, person).await?;
        store::delete_rows(&mut *db, person).await?;
    }
    store::replace_mentions(db, &traces.forms, &put).await?;
    Ok(Some(Found { pseudonym: enrolled.then_some(put), mentions, told }))
}

/// Does every erasure of a list on a connection at the current schema, in one transaction, and takes the bytes out of
/// the file; gives how many it still held. What is done already is not done again, so that a list can be applied
/// whenever in doubt.
///
/// # Errors
/// Database trouble; then nothing is changed, or only the bytes are not taken out yet.
pub async fn apply(db: &mut Connection, erased: &[Erased]) -> Result<u32> {
    store::secure(&mut *db).await?;
    let mut transaction = store::begin(&mut *db).await?;
    let mut found: u32 = 0;
    for one in erased {
        found = found.saturating_add(u32::from(erase_one(&mut transaction, one).await?.is_some()));
    }
    transaction.commit().await?;
    store::scrub(db).await?;
    Ok(found)
}

/// Why somebody, or a part of what is kept of them, may not be erased now.
pub(super) async fn blocks(db: &mut Connection, person: PersonId, what: What) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    if store::hold(&mut *db, person).await?.is_some() {
        blocks.push(Block::LegalHold);
    }
    if what != What::Monitoring && store::is_running(&mut *db, person).await? {
        blocks.push(Block::RunningEnrollment);
    }
    if store::erasures(db).await?.iter().any(|known| known.person == person.0 && known.what == What::Person) {
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

/// The command: one transaction for everybody, then the list beside the database, the bytes, the backups.
pub(super) async fn run(cx: &Long, request: Erase) -> Result<ErasureReport> {
    cx.progress.step("look", 0, 4)?;
    let mut write = cx.write().await?;
    let people: BTreeSet<PersonId> = request.people.iter().copied().collect();
    let mut looked_for = Vec::new();
    for person in &people {
        let who = known(write.db(), *person).await?;
        refuse(&blocks(write.db(), *person, request.what).await?, who.name())?;
        // Parts name nobody.
        if request.what == What::Person && !traces(write.db(), *person, &who).await?.shared_name {
            looked_for.push(who);
        }
    }
    if people.is_empty() {
        return Err(Error::refused("erase_nobody").field("people"));
    }
    let on = write.today();
    let erased: Vec<Erased> = people.iter().map(|person| Erased { person: person.0, on, what: request.what }).collect();
    let found = erase_in(&mut write, &erased, request.ground).await?;
    cx.progress.step("commit", 1, 4)?;
    write.commit().await?;
    // From here on it has happened: what is left is done by the next start where this one does not get to it.
    for one in &erased {
        erasures::append(cx.app.folder(), one)?;
    }
    // One that somebody holds goes at the next start; without its key nobody reads it.
    cx.app.sweep_attachments().await.ok();
    say(cx, "bytes", 2);
    let bytes_gone = settle::scrub(&cx.app).await?;
    if bytes_gone {
        settle::finish(&cx.app).await?;
    }
    say(cx, "backups", 3);
    let settings = backups::settings(cx.read().await?.db()).await?;
    let carried = copies::carry(cx.app.folder(), cx.app.key().await?.as_ref(), &settings).await?;
    say(cx, "files", 4);
    Ok(ErasureReport {
        people: u32::try_from(erased.len()).unwrap_or(u32::MAX),
        pseudonyms: found.iter().filter_map(|one| one.pseudonym.clone()).collect(),
        mentions: sum(&found, |one| one.mentions),
        steps: sum(&found, |one| one.told.steps()),
        drafts: sum(&found, |one| one.told.drafts()),
        entries: sum(&found, |one| one.told.entries()),
        bytes_gone,
        backups: carried.rewritten,
        open: carried.open,
        found_in: settle::files_naming(cx.app.folder(), &looked_for)?,
    })
}

fn sum(found: &[Found], of: impl Fn(&Found) -> u32) -> u32 {
    found.iter().map(of).sum()
}

async fn erase_in(write: &mut Write, erased: &[Erased], ground: Ground) -> Result<Vec<Found>> {
    store::secure(write.db()).await?;
    store::mark_unfinished(write.db()).await?;
    let mut found = Vec::new();
    for one in erased {
        found.push(erase_one(write.db(), one).await?.unwrap_or_default());
        let entry = json!({ "erased": one.on, "what": one.what, "ground": ground });
        write.record(Entry::new(entry).person(one.person)).await?;
    }
    Ok(found)
}

/// A wish to stop comes too late here.
fn say(cx: &Long, step: &str, done: usize) {
    cx.progress.step(step, done, 4).ok();
}
