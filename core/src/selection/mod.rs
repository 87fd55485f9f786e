//! selection

pub mod model;
pub mod commands;
