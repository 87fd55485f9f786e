//! Work on files and slow sums, away from the threads that answer.

use crate::error::{Error, Result};

/// Runs it and waits for it.
pub(crate) async fn working<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}
