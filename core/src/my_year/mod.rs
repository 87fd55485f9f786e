//! My year on a trainee's own machine: one file per trainee under a passphrase, opened by the same application, and the
//! hours entered there back again (docs/decisions/0008-my-year-is-a-database.md). A file tells of nobody but its
//! trainee; what comes back is looked at before it is taken in, and nothing is taken in twice.

mod bring;
pub mod commands;
mod copy;
mod export;
mod hours_file;
mod key;
pub mod model;
mod open;
mod own;
mod said;
mod store;
mod take_in;
mod unsent;

pub(crate) use own::{known_until, own};
