//! The house itself as commands: first start, state, settings, dialogs, check, backup. No rule of the program.

pub(crate) mod check;
pub mod commands;
mod demo;
pub(crate) mod lines;
pub mod model;
mod store;

pub(crate) use store::{set, setting};
