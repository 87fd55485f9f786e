//! Privacy: how long things are kept, erasure, access copies, what an intake switches off (R37–R41). It never erases
//! by itself: a person decides, and what was erased stays erased.

mod access_copy;
mod access_html;
pub mod commands;
mod copies;
pub mod erase;
pub mod erasures;
pub mod groups;
mod inventory;
mod kept;
pub mod model;
mod names;
mod preview;
mod retention;
pub mod rules;
mod settle;
mod store;
pub mod switches;
mod tables;

use crate::db::Connection;
use crate::error::{Error, Result};
use crate::ids::PersonId;

pub(crate) use copies::{apply_to, open_copies};
pub(crate) use kept::monitoring_words;
pub(crate) use retention::up;
pub(crate) use settle::settle;
pub(crate) use switches::{Switch, is_on};

/// Who somebody is.
///
/// # Errors
/// `person_not_there`.
async fn known(db: &mut Connection, person: PersonId) -> Result<store::Named> {
    store::named(db, person).await?.ok_or_else(|| Error::not_found("person_not_there"))
}
