//! Fairness of a selection: monitoring data that is given freely, adverse impact by group, and how severe each rater is
//! (R29). It never shows an answer of one person, and never decides anything.

pub(crate) mod commands;
mod figures;
mod import;
pub mod model;
mod questions;
mod raters;
pub mod rules;
mod store;

pub(crate) use figures::figures;
pub(crate) use store::fold;
