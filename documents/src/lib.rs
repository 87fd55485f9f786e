//! Documents on paper: typed contents in, PDF or page images out, set by Typst. It decides nothing about what a
//! document says, reads nothing but a folder of templates, and never the network.

mod fonts;
mod template;
mod typeset;
mod world;

use std::sync::Arc;
use std::time::Duration;

use farm_team_core::documents::{Document, Documents};
use farm_team_core::error::{Error, Result};
use farm_team_core::host::BoxFuture;
use tokio::sync::{Semaphore, oneshot};

/// The longest that one document may take, waiting for others included.
const LIMIT: Duration = Duration::from_secs(10);
/// Documents set at the same time; what a template never finishes can hold no more threads than this.
const AT_ONCE: usize = 2;

/// Sets documents, each on a thread of its own.
pub struct Typesetter {
    limit: Duration,
    places: Arc<Semaphore>,
}

impl Default for Typesetter {
    fn default() -> Self {
        Self::with_limit(LIMIT)
    }
}

impl Typesetter {
    /// One that gives up after `limit`.
    pub fn with_limit(limit: Duration) -> Self {
        Self { limit, places: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Runs work that cannot be interrupted: once the time is over nobody waits for it any more.
    async fn within_limit<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        let places = Arc::clone(&self.places);
        let run = async move {
            let place = places.acquire_owned().await.map_err(Error::internal)?;
            let (send, receive) = oneshot::channel();
            std::thread::Builder::new().name("documents".to_owned()).spawn(move || {
                let outcome = work();
                drop(place);
                // Nobody receives it any more where the time is over.
                drop(send.send(outcome));
            })?;
            receive.await.map_err(|_| Error::internal("setting a document panicked"))?
        };
        let slow = || Error::refused("document_too_slow").arg("seconds", self.limit.as_secs());
        tokio::time::timeout(self.limit, run).await.map_err(|_| slow())?
    }
}

impl Documents for Typesetter {
    fn letter_template(&self) -> (&'static str, &'static str) {
        (template::LETTER.file, template::LETTER.shipped)
    }

    fn pdf(&self, document: Document) -> BoxFuture<'_, Result<Vec<u8>>> {
        Box::pin(self.within_limit(move || typeset::pdf(&document)))
    }

    fn pages(&self, document: Document) -> BoxFuture<'_, Result<Vec<Vec<u8>>>> {
        Box::pin(self.within_limit(move || typeset::pages(&document)))
    }
}
