//! Selection: sheets, result, decision (R26–R28).
//! It never decides about a candidate; a person does, and departing from the rule is marked.

pub mod candidacy;
pub mod commands;
pub mod model;
pub mod rules;
