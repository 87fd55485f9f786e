//! progress

pub mod model;
