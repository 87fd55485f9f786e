//! Journeys through the real window, one after another. `cargo xtask test` builds what they need.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "all of this is test code: it fails loudly"
)]

mod attachments;
mod breaks;
mod calendar;
mod check_ins;
mod crash;
mod demo;
mod fairness;
mod files;
mod hours;
mod keyboard;
mod letters;
mod looks;
mod main_job;
mod my_year;
mod opening;
mod other_program;
mod panel;
mod privacy;
mod program;
mod real_dialog;
mod reminders;
mod restore;
mod results;
mod roles;
mod sessions;
mod sheets;
mod steps;
