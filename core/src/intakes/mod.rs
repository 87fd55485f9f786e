//! Intakes: the groups that start together, their calendar, their mentors. It never moves a date by itself:
//! the one resolver in `calendar` does.

pub mod commands;
pub mod model;
pub(crate) mod store;
