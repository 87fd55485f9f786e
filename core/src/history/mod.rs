//! The trail and undo as commands (R40). It adds nothing to the trail but that a step was taken back.

pub mod commands;
pub mod model;
mod store;

pub(crate) use store::entries;
