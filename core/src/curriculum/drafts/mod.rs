//! Programs being worked on: begun from a version or a file, saved as often as somebody likes, published when they
//! are sound. A draft changes nobody's plan, and publishing does not either.

pub mod commands;
pub mod model;
mod source;
mod store;

pub(crate) use model::ProgramSource;
pub(crate) use source::sound;
