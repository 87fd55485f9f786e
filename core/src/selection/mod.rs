//! selection

pub mod model;
