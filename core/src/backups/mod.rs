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

pub(crate) use restore::reached;
pub(crate) use take::{before_change, bring_key_files, daily};
