//! What needs somebody, in order of harm, over all intakes of whoever asks. It never decides that something is
//! harmless.

pub mod commands;
pub mod model;
mod page;
mod store;

pub(crate) use store::count;
