//! Intakes: the groups that start together, their calendar, their mentors. It never moves a date by itself:
//! the one resolver in `calendar` does.

pub mod commands;
pub mod holiday_model;
mod holidays;
pub mod model;
mod store;

pub(crate) use commands::{create_plain, known, known_mentors, visible};
pub(crate) use store::{all, by_name, insert_mentor, mentor_by_name, mentor_name};
