//! enrollment

pub mod model;
pub mod commands;
