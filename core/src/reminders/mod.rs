//! What the system's notifications tell somebody: how much there is to do, each thing once, nothing about those who
//! pause (R7). They stand on a locked screen: they name nobody, and never say how somebody does.

pub(crate) mod commands;
pub mod model;
pub mod rules;
mod store;
mod tell;
