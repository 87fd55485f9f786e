//! Letters to candidates: invitation, offer, decline, consent for the talent pool, in the intake's own words. It decides
//! nothing and sends nothing: a letter follows what was decided, and a person hands it over.

pub(crate) mod commands;
mod compose;
mod defaults;
mod fill;
pub mod model;
pub mod rules;
mod store;
mod texts;
mod write;
