//! What lies on which day, over people and intakes: for the calendar on the screen and for calendar files (R9). It
//! computes no date: what it shows are the dates that the one resolver gave.

pub mod commands;
mod feed;
mod ics_plan;
pub mod model;
mod store;
mod view;
