//! milestones

pub mod model;
