//! The interview: who asks, when, with which questions; the room of each rater, blind until all sheets are in (R26).
//! It never shows a rater what another thinks before that, and never changes a score.

mod blind;
mod calendar;
pub(crate) mod commands;
pub mod model;
mod plan;
mod questions;
mod room;
mod store;

pub(crate) use blind::{Seated, reads};
pub(crate) use plan::{appointment, asker, panel};
