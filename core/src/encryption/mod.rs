//! Encryption at rest: which key opens the database, where it is kept, and turning encryption on and off. The key
//! itself never stands in a request, an answer, an error or a log (docs/decisions/0005-the-key.md).

pub mod commands;
mod convert;
mod find;
mod key_file;
mod key_store;
pub mod model;
mod sealed;

pub(crate) use commands::check_passphrase;
pub(crate) use convert::bring;
pub(crate) use find::{is_plain, key_beside, key_of, keys_under};
pub(crate) use key_file::key_files;
