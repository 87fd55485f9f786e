//! Attachments: files as evidence. Each lies encrypted beside the database under the hash of its bytes, and its key
//! stands in its row: whoever has no row can read no file, wherever a copy of it lies. It never opens a file itself:
//! the system's viewer does.

mod add;
mod bring;
pub mod commands;
mod files;
mod kind;
pub mod model;
mod name;
mod open;
mod owner;
mod pool;
mod seal;
mod store;
mod sweep;
mod verify;

pub(crate) use bring::{bring, sound};
pub use files::Lacking;
pub(crate) use files::{FOLDER, Stored, gather, verified};
pub(crate) use open::{content_of, contents};
pub(crate) use pool::{carry, keep, keep_beside, note, prune};
pub(crate) use store::{Attached, needed_by, of_attempts, of_candidacy, of_hours, remove_all, remove_of_hours};
pub(crate) use sweep::{PATIENCE, settle, sweep};
pub(crate) use verify::{Shelf, problems};
