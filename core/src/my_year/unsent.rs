//! On a trainee's own machine: what the coordinator is not known to have as it is here. It is told by comparing, so that
//! it holds however an entry came to be as it is, undo too.

use std::collections::{HashMap, HashSet};

use super::model::EntrySaid;
use super::said::GONE;
use super::store;
use crate::db::Connection;
use crate::db::image::RowImage;
use crate::error::Result;
use crate::ids::{AttachmentId, EnrollmentId, HoursId};
use crate::progress::{self, HoursRow};

/// What stands in the table of entries that crossed.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Known {
    pub(super) id: HoursId,
    /// What the trainee's machine last said of it, as the coordinator got it.
    pub(super) said: Option<String>,
    /// How it came along.
    pub(super) came: Option<String>,
}

/// A file of evidence that is not known to have arrived.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct UnsentFile {
    pub(super) id: AttachmentId,
    pub(super) hours: HoursId,
    pub(super) name: String,
    pub(super) bytes: u32,
}

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Unsent {
    /// Entries that are new or say something else than what came along, by day.
    pub(super) rows: Vec<HoursRow>,
    /// Entries that came along, or were sent, and are gone.
    pub(super) removed: Vec<HoursId>,
    /// The oldest first.
    pub(super) files: Vec<UnsentFile>,
}

impl Unsent {
    pub(super) async fn of(db: &mut Connection, id: EnrollmentId) -> Result<Self> {
        let known = store::all_known(db).await?;
        let came: HashMap<HoursId, &str> =
            known.iter().filter_map(|known| Some((known.id, known.came.as_deref()?))).collect();
        let sent = store::sent(db).await?;
        let mut rows = progress::hours_of(db, id).await?;
        rows.reverse();
        let here: HashSet<HoursId> = rows.iter().map(|row| row.id).collect();
        let gone = came.keys().chain(&sent).filter(|id| !here.contains(id)).copied();
        let mut removed: Vec<HoursId> = gone.collect::<HashSet<_>>().into_iter().collect();
        removed.sort_unstable();
        let mut changed = Vec::new();
        for row in rows {
            if came.get(&row.id).copied() != Some(EntrySaid::from(&row).text()?.as_str()) {
                changed.push(row);
            }
        }
        Ok(Self { rows: changed, removed, files: store::unsent_files(db).await? })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.count() == 0 && self.files.is_empty()
    }

    /// How many entries.
    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.rows.len().saturating_add(self.removed.len())).unwrap_or(u32::MAX)
    }
}

/// What moves along into a newer database, which takes the place of the one in which it was found.
#[derive(Debug, Default)]
pub(super) struct Moving {
    unsent: Unsent,
    images: HashMap<HoursId, RowImage>,
    /// Evidence in its rows, sent or not: what lies beside the database is the trainee's own.
    evidence: Vec<(HoursId, RowImage)>,
    sent: Vec<HoursId>,
}

impl Moving {
    pub(super) async fn of(db: &mut Connection, id: EnrollmentId) -> Result<Self> {
        let unsent = Unsent::of(db, id).await?;
        let (images, evidence) = (store::hours_images(db, id).await?, store::evidence_images(db, id).await?);
        Ok(Self { images, evidence, sent: store::sent(db).await?, unsent })
    }

    /// Puts everything into the newer database but what has arrived since, and changes of what is gone at the
    /// coordinator's; gives how many entries are still to be sent.
    pub(super) async fn carry(&self, db: &mut Connection, id: EnrollmentId) -> Result<u32> {
        let known: HashMap<HoursId, Known> =
            store::all_known(db).await?.into_iter().map(|known| (known.id, known)).collect();
        for row in &self.unsent.rows {
            let Some(image) = self.images.get(&row.id) else { continue };
            match known.get(&row.id) {
                None => store::put(db, "hours_entry", std::slice::from_ref(image)).await?,
                Some(known) if known.came.is_none() || known.said == Some(EntrySaid::from(row).text()?) => {}
                Some(_) => {
                    store::drop_hours(db, row.id).await?;
                    store::put(db, "hours_entry", std::slice::from_ref(image)).await?;
                }
            }
        }
        for removed in &self.unsent.removed {
            if known.get(removed).is_some_and(|known| known.came.is_some() && known.said.as_deref() != Some(GONE)) {
                store::drop_hours(db, *removed).await?;
            }
        }
        for (hours, image) in &self.evidence {
            if store::is_there(db, *hours).await? {
                store::put(db, "attachment", std::slice::from_ref(image)).await?;
            }
        }
        for sent in self.sent.iter().filter(|sent| !known.contains_key(sent)) {
            store::note_sent(db, *sent, id).await?;
        }
        let unsent = Unsent::of(db, id).await?;
        Ok(unsent.count())
    }
}
