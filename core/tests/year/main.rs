//! Enrollment and progress on a real database file, through the list of commands.

mod attempts;
mod breaks;
mod deeds;
mod derived;
mod enroll;
mod history;
mod hours;
mod milestones;
mod monday;
mod outcome;
mod plan;
mod support;
mod trainees;
mod undo;
