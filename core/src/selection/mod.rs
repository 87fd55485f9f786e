//! Selection: who was picked, and on what evidence (R26–R29). It never enrolls anybody and never decides by
//! itself: it says what the rule says.

pub mod candidacy;
pub mod commands;
mod compare;
mod facts;
pub mod grounds;
pub mod interviews;
pub mod letters;
pub mod model;
mod moves;
pub mod rules;
mod sheet_index;
mod sheets;
mod store;
mod view;

pub(crate) use candidacy::check_enroll;
pub(crate) use facts::{Scored, derive, open_scores, recompute};
pub(crate) use moves::add_one;
pub(crate) use sheet_index::{Outcome as SheetOutcome, SheetIndex};
pub(crate) use store::{all, derived_in, get, mark_enrolled, recorded_in};
pub(crate) use view::list;
