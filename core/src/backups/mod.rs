//! Backups: taken, kept and thinned out, looked into, rehearsed, restored. They are whole databases, verified after
//! writing. It never restores over a database that another program has open, and never removes a damaged one.

pub mod commands;
mod keep;
pub mod model;
mod restore;
pub(crate) mod rules;
mod seal;
mod store;
mod take;

pub(crate) use keep::{copy_file, names};
pub(crate) use restore::reached;
pub(crate) use seal::{is_sealed, seal, unseal};
pub(crate) use store::{Settings, settings};
pub(crate) use take::{before_change, bring_key_files, daily};
