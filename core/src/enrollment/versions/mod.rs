//! What another version of the program means for those who are under way (R18): what would move, appear or go, shown
//! first and then done for those chosen. Opened and signed evaluations stay as they are. And what a change that nobody
//! has stored yet would mean for whoever starts with an intake.

pub mod commands;
pub mod model;
mod preview;
mod refit;
mod store;
mod take_up;
mod what_if;
