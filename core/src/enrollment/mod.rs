//! One person's run of one program: dated plan, breaks, impossible plans, outcome (R2–R10, R32).
//! It never computes a date by itself; the resolver in `calendar` does.

pub mod break_model;
mod break_writes;
pub mod breaks;
pub mod capacity;
pub mod commands;
mod derived;
mod enroll;
pub(crate) mod facts;
pub(crate) mod hours_window;
mod mentors;
pub mod model;
pub mod outcome;
mod outcome_writes;
mod paper;
pub mod plan;
pub(crate) mod plan_rows;
mod print;
pub mod reasons;
mod replan;
pub mod replan_model;
mod replan_prepare;
pub mod rules;
pub(crate) mod running;
mod standing;
pub(crate) mod store;
mod trainees;
pub mod versions;

pub(crate) use derived::{Planned, resolver};
pub(crate) use enroll::enroll;
pub(crate) use facts::{Facts, check_all_running};
pub(crate) use store::derived::{derive, recompute, under};
pub(crate) use store::load::{calendars, facts as facts_of_many, one as facts_of};
pub(crate) use store::write::extend;
pub(crate) use trainees::{list, planned_minutes, plans, row};
