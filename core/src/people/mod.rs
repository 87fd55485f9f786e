//! People: names, contact, and finding them. It never knows what somebody scored or learned.

pub mod commands;
pub mod model;
pub mod rules;
mod store;

pub(crate) use store::{Person, SEARCHED, all, get, insert, list, update};
