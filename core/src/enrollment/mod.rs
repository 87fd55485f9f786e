//! One person's run of one program: dated plan, breaks, impossible plans, outcome (R2–R10, R32).
//! It never computes a date by itself; the resolver in `calendar` does.

pub mod breaks;
pub mod capacity;
pub mod commands;
pub mod model;
pub mod outcome;
pub mod plan;
pub mod rules;
