//! The house itself as commands: first start, state, settings, dialogs, check, backup. No rule of the program.

pub mod commands;
pub mod model;
