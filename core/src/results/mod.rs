//! Results that come from outside (R11–R14): facts that are recorded when they are in order, and wait on the
//! unsettled list when they are not, until a person settles each. It never changes what a file states.

pub mod commands;
mod known;
pub mod model;
mod rules;
mod settle;
mod store;
mod writes;

pub(crate) use known::{Before, Known};
pub(crate) use rules::{Courses, Stated, Taken, Verdict, message};
pub(crate) use store::{NewWaiting, Settled, count, courses, insert, keep, known, settle as settle_waiting};
pub(crate) use writes::{source, take};
