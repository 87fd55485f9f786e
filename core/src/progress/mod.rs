//! progress

pub mod model;
pub mod commands;
