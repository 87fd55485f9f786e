//! Results that come from outside (R11–R14): facts that are recorded when they are in order, and wait on the
//! unsettled list when they are not, until a person settles each. It never changes what a file states.

pub mod commands;
pub(crate) mod known;
pub mod model;
pub(crate) mod rules;
mod settle;
pub(crate) mod store;
mod writes;

pub(crate) use rules::{Courses, Stated, Taken, Verdict};
pub(crate) use writes::{source, take};
