//! Early warning (R41): rules that say who may need somebody, why, since when and what to do. A rule is no forecast;
//! it never decides about a person, and its score only orders a list.

pub mod commands;
mod facts;
pub mod model;
mod mutes;
pub mod rules;
mod store;
mod words;

pub(crate) use facts::{at_risk, at_risk_ids, flags_of};

#[cfg(test)]
mod evaluation_tests;
#[cfg(test)]
mod invented_tests;
