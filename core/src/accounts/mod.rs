//! Accounts: who signs in, with which role, and which rows each may see (R37). The signed-in state lives in the
//! process's memory only. It never decides what a feature shows; it says whether a row is the asker's.

pub(crate) mod access;
pub(crate) mod codes;
pub(crate) mod commands;
pub mod model;
pub(crate) mod password;
pub mod rules;
pub(crate) mod sign_in;
mod store;

pub(crate) use store::rows::{narrow_candidacies, narrow_enrollments, narrow_people, own_intakes};
