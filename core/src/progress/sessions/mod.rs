//! Sessions: a module taught to several on a day. Who came is said in one step, which writes taught hours for each (R16);
//! a trainer marks attempts at the own sessions (R37).

pub(crate) mod commands;
pub mod model;
pub mod rules;
mod store;
mod views;
mod writes;

pub(crate) use store::narrow_sessions;
pub(crate) use views::{list, to_record};
