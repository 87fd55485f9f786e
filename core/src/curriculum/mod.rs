//! The program: modules, milestones, rubric, tracks, as one file (`farm-team-program`).
//! It never knows an enrollment; what a person owes is decided elsewhere from a copy of it.

pub mod api_model;
pub mod commands;
pub mod compare;
pub mod drafts;
pub mod load;
pub mod milestone_plan;
pub mod model;
pub mod read;
pub mod rubric;
mod store;
pub mod validate;
mod validate_checks;
mod validate_milestones;
mod validate_rest;

pub(crate) use commands::version_row;
pub use model::Program;
pub(crate) use store::{load as load_version, newest};

/// The program that ships.
pub const STANDARD_YEAR: &str = include_str!("../../content/standard-year.json");
