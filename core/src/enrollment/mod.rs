//! enrollment

pub mod model;
