//! Everything the program knows: the list of commands, the rules, the database.
//! It never opens a window, prints to a terminal or speaks HTTP; hosts do.

pub mod calendar;
pub mod curriculum;
pub mod enrollment;
pub mod error;
pub mod exact;
pub mod hundredths;
pub mod milestones;
pub mod progress;
pub mod refusal;
pub mod selection;
