//! The year as it goes: attempts, exemptions, hours, progress (R11–R16).
//! It never completes anything because a date passed (R8).

mod attempt_writes;
pub mod attempts;
pub mod commands;
mod evidence;
pub mod hours;
mod hours_writes;
pub mod model;
mod module_writes;
pub mod prerequisites;
mod review_writes;
pub mod rules;
pub mod sessions;
pub(crate) mod store;
mod views;
pub mod week;

pub(crate) use attempt_writes::check_reason;
pub(crate) use evidence::{open_attempt, open_hours};
pub(crate) use hours_writes::{admitted, replaced, taken_out, told, took_in};
pub(crate) use store::{HoursRow, NotOwed, hours, hours_of, insert_hours, set_standing};
pub(crate) use views::record_of;
