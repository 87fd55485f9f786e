//! Milestones: what is scored, added up, held against floors and decided (R17–R25).
//! It never decides about a person by itself; it proposes, a person confirms.

mod assess;
mod blind;
pub mod commands;
pub mod computed;
pub mod decide;
mod exposure;
mod fields;
pub mod floors;
pub mod form;
mod list;
pub mod model;
mod opening;
mod pack;
mod rating;
mod recording;
pub mod rounds;
pub mod rules;
pub mod score;
mod scoring;
mod since;
mod store;
mod view;
pub mod words;

pub(crate) use assess::rated_items;
pub(crate) use blind::RELEASED;
pub(crate) use list::rows;
