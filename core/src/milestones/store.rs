//! SQL of milestones: what an evaluation was made of, and writing one.

pub(super) mod read;
pub(super) mod write;
