//! The year as it goes: attempts, exemptions, hours, progress (R11–R16).
//! It never completes anything because a date passed (R8).

pub mod attempts;
pub mod commands;
pub mod hours;
pub mod model;
pub mod prerequisites;
pub mod rules;
