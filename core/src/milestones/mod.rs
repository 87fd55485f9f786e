//! milestones

pub mod model;
pub mod commands;
