//! The program: modules, milestones, rubric, tracks, as one file (`farm-team-program`).
//! It never knows an enrollment; what a person owes is decided elsewhere from a copy of it.

pub mod milestone_plan;
pub mod model;
pub mod read;
pub mod rubric;
pub mod validate;
mod validate_checks;
mod validate_milestones;
mod validate_rest;
