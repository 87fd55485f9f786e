//! history
pub mod commands;
pub mod model;
