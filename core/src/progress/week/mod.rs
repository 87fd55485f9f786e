//! A week of hours over many people: planned, logged and approved apart, and what waits for approval (R16).
//! It computes no plan; `enrollment` says what is planned.

pub(crate) mod commands;
pub mod model;
mod store;
mod view;

pub(crate) use view::{days, week as list};
