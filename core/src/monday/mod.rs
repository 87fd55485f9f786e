//! monday
pub mod commands;
pub mod model;
