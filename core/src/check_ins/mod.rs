//! Check-ins: the short talks of mentor and coordinator with a trainee, in the rhythm of the program (R25).
//! It never says how somebody does; that is for `milestones` and `risk`.

pub mod commands;
mod due;
pub mod model;
pub(crate) mod rhythm;
mod store;
mod views;
pub mod windows;
mod writes;

pub(crate) use due::due;
pub(crate) use store::{HeldCheckIn, held, last};
