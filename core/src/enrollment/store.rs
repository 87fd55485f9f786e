//! SQL of enrollments: loading them whole, writing what is derived, recording facts, the list of trainees.

pub(crate) mod derived;
pub(crate) mod list;
pub(crate) mod load;
pub(crate) mod running;
pub(crate) mod write;
